"""Who is in which sub-group, who comes to an item against what the group would say, and one's own roles: what the first
page of the itinerary asks for. What else hangs on members and plans is in ``membership`` and ``planning``.
"""

from typing import Annotated

from desktop.domain.checks import Data, Day, Line, Text, one_of
from desktop.domain.words import ATTENDANCES, TEAM_COLOURS, TEAM_KINDS
from desktop.errors import Problem, Sentence
from desktop.i18n import N_


class TeamData(Data):
    """A sub-group (分組 A/B, at work in parallel), or the branch of somebody who stays behind (needs.md row 81).

    Items of a group are for its members, beside those for all; who is in a branch has the branch's items only.
    """

    delegation_id: str = ""
    kind: Annotated[Line, one_of(TEAM_KINDS)] = "group"
    name_zh: Line = ""
    name_ja: Line = ""
    colour: Annotated[Line, one_of(TEAM_COLOURS)] = "indigo"
    position: int = 0
    notes: Text = ""


class TeamMemberData(Data):
    """A member's part in a team, on these days (both inclusive, None = open)."""

    team_id: str = ""
    member_id: str = ""
    from_date: Day = None
    until_date: Day = None


class AttendanceData(Data):
    """A member comes to an item or stays away, other than those listed, the sub-group or all would."""

    event_id: str = ""
    member_id: str = ""
    state: Annotated[Line, one_of(ATTENDANCES)] = "yes"
    notes: Line = ""


class RoleData(Data):
    """A role beside those of MEMBER_ROLES; ``Member.roles`` names it by its id.

    ``rank`` is its place among them in print: the built-in ones stand at 0, 10, 20 … in the order of MEMBER_ROLES.
    """

    name_zh: Line = ""
    name_ja: Line = ""
    rank: int = 65


def span_in_order(part: TeamMemberData) -> list[Problem]:
    """A part in a team ends after it begins."""
    if part.from_date and part.until_date and part.until_date < part.from_date:
        return [Problem("until_date", Sentence(N_("The end lies before the start. Correct the date.")))]
    return []


def has_a_name(role: RoleData) -> list[Problem]:
    """A role is printed, so it is called something."""
    if role.name_zh or role.name_ja:
        return []
    return [Problem("name_zh", Sentence(N_("A name is needed, in Chinese or in Japanese.")))]

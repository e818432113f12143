"""Two people beside each other: what each of them says, and what hangs on each, before they are made one."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select

from desktop.domain.person import PersonData
from desktop.domain.text import Pair, joined
from desktop.store import attachments, directory, records
from desktop.store.joining import PICTURES
from desktop.store.posts import names_on
from desktop.store.registers import read_row, table_of
from desktop.store.tables import ContactWay, Encounter, Member, Participant, Person, Personal, Row

BOTH = ("notes", "gifts", "languages", "purpose", "source")  # texts that say more together
HIDDEN = ("audience",)  # settings of the record, not something that it says
COLUMNS = tuple(name for name in PersonData.model_fields if name not in HIDDEN)


class Side(NamedTuple):
    """One of two people: columns, posts as lines, further numbers, how often met and listed, pictures by purpose.

    ``mentions``: how many records point here; ``personal``: whether there are travel data.
    """

    id: str
    row: dict[str, Any]
    posts: tuple[Pair, ...]
    further: tuple[str, ...]
    met: int
    trips: int
    pictures: dict[str, str]
    mentions: int
    personal: bool

    @property
    def name(self) -> Pair:
        return Pair(str(self.row["name_zh"]), str(self.row["name_ja"]))


def side(connection: Connection, person_id: str) -> Side | None:
    """What a person says and has; None for one that is no longer here."""
    row = read_row(connection, Person, person_id)
    if not row["alive"]:
        return None
    held = directory.posts_of_person(connection, person_id)
    names = names_on(connection, [post["organisation_id"] for post in held], None)
    posts = []
    for post in held:
        top, path = names.get(str(post["organisation_id"]), (Pair(), Pair()))
        unit, title = (Pair(post[f"{part}_zh"], post[f"{part}_ja"]) for part in ("unit", "title"))
        posts.append(joined(" ", top, path, unit, title))
    ways = table_of(ContactWay)
    mine = and_(ways.c.person_id == person_id, ways.c.alive)
    further = tuple(connection.execute(select(ways.c.value).where(mine).order_by(ways.c.position, ways.c.id)).scalars())
    pictures = {}
    for purpose in PICTURES:
        found = attachments.of(connection, "person", person_id, purpose)
        if found:
            pictures[purpose] = str(found[0]["sha256"])
    met = _count(connection, Encounter, person_id) + _count(connection, Participant, person_id)
    return Side(
        person_id,
        row,
        tuple(posts),
        further,
        met,
        _count(connection, Member, person_id),
        pictures,
        records.uses(connection, Person, person_id),
        _count(connection, Personal, person_id) > 0,
    )


def _count(connection: Connection, model: type[Row], person_id: str) -> int:
    table = table_of(model)
    found = select(func.count()).where(and_(table.c.person_id == person_id, table.c.alive))
    return int(connection.execute(found).scalar() or 0)


def together(column: str, first: Any, second: Any) -> Any:
    """Both texts, where one does not hold the other already."""
    if not first or not second or second in first:
        return first or second
    if first in second:
        return second
    return f"{first}\n{second}" if column in ("notes", "gifts") else f"{first}、{second}"

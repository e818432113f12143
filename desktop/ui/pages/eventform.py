"""The sections of an item's form: which there are, which kinds of items have them, and which of their fields."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from desktop.domain import event as rules
from desktop.domain import words
from desktop.domain.fields import TABLES
from desktop.domain.schedule import TOKYO
from desktop.domain.text import Pair
from desktop.domain.words import MEETING_KINDS, TRANSPORT_KINDS
from desktop.i18n import N_
from desktop.ui import choices
from desktop.ui.form import ChoiceField, DateField, LineField, NumberField, PairField, TextField, TimeField
from desktop.ui.inputs import Field
from desktop.ui.picker import Option, PickerField
from desktop.ui.reffield import RefField
from desktop.ui.sections import Chapter, SectionForm, Spec

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop.ui.pages.itinerary import ItineraryPage

KINDS = frozenset(choice.key for choice in words.EVENT_KINDS)
SPOKEN = MEETING_KINDS | {"briefing", "rehearsal"}  # somebody speaks to somebody
PLACED = KINDS - TRANSPORT_KINDS
BOTH = MEETING_KINDS | TRANSPORT_KINDS  # what the hosts' papers print: elsewhere the other language may stay empty
# Section -> kinds that have it; every other kind shows it once it holds something.
OFFERED: dict[str, frozenset[str]] = {
    "basics": KINDS,
    "gather": KINDS - {"free", "hotel"},
    "journey": TRANSPORT_KINDS,
    "venue": PLACED,
    "language": SPOKEN,
    "purpose": SPOKEN,
    "conditions": KINDS - {"free", "hotel"},
    "hosts": SPOKEN,
    "people": KINDS - {"free"},
    "agenda": SPOKEN,
    "packing": KINDS - {"free"},
    "files": KINDS,
    "other": KINDS,
}
PARTS = frozenset({"hosts", "people", "agenda", "packing", "files"})  # what only a stored item can have
# Field -> kinds that have it, where not all kinds of its section do.
ONLY: dict[str, frozenset[str]] = {
    **dict.fromkeys(("capacity", "list_due", "photos", "social", "press", "rivals", "secrecy_zh"), MEETING_KINDS),
    "parking_zh": MEETING_KINDS | {"meal"},
    **dict.fromkeys(("benefits_zh", "basis_zh", "meet_zh", "questions_zh"), MEETING_KINDS),
    **dict.fromkeys(("start_zone", "end_zone"), TRANSPORT_KINDS),
    "end_date": TRANSPORT_KINDS | {"hotel"},
}
SEATED = frozenset({"", "flight", "shinkansen", "train", "ship"})
ROAD = frozenset({"", "coach", "car"})
BROKEN = frozenset({"cancelled", "changed", "pending"})


def opened_first(kind: str) -> tuple[str, ...]:
    """What stands open before anybody opened or closed anything."""
    if kind in TRANSPORT_KINDS:
        return "basics", "journey"
    if kind in SPOKEN:
        return "basics", "agenda"
    return "basics", "venue"


def offered(key: str, kind: str) -> bool:
    """Whether a section belongs to this kind of item; a kind that only a newer program knows has them all."""
    return kind in OFFERED[key] or kind not in KINDS


def wanted(name: str, values: Mapping[str, Any]) -> bool:
    """Whether the field that begins with this column belongs to an item like this."""
    kind, vehicle = values.get("kind") or "", values.get("vehicle") or ""
    if name in ("reason", "reason_zh"):
        return values.get("status") in BROKEN
    if name == "part":
        return not values.get("start_time")
    if name == "end_time":
        return bool(values.get("start_time"))
    if name == "seats":
        return vehicle in SEATED
    if name == "coach":
        return vehicle in ROAD
    return kind not in KINDS or kind in ONLY.get(name, KINDS)


def holds(names: tuple[str, ...], values: Mapping[str, Any]) -> bool:
    """Whether a field holds something that a person entered; a zone says nothing while it is Japan's."""
    return any(values.get(name) not in (None, "", TOKYO) for name in names)


def said(name: str) -> str:
    """The label of a column, as conflicts and history call it."""
    fields = TABLES["event"].fields
    return (fields.get(name) or fields[name[:-3]]).label


def pair(stem: str, lines: int = 1) -> Spec:
    kind = "meeting" if stem == "title" else ""
    return Spec(said(f"{stem}_zh"), (f"{stem}_zh", f"{stem}_ja"), lambda: PairField(stem, lines, kind))


def one(name: str, make: Callable[[], Field], label: str = "", row: str = "") -> Spec:
    return Spec(label or said(name), (name,), make, row)


def choice(name: str, options: tuple[words.Choice, ...], label: str = "", row: str = "") -> Spec:
    return one(name, lambda: ChoiceField(name, options), label, row)


def fitted(name: str, options: tuple[words.Choice, ...], share: int, row: str) -> Spec:
    """A choice that keeps to its share of a row: the longest words of all of them just fit beside each other."""

    def make() -> ChoiceField:
        field = ChoiceField(name, options)
        field.input.setMinimumContentsLength(1)
        return field

    return Spec(said(name), (name,), make, row, share=share)


def sections(page: ItineraryPage, bodies: Mapping[str, Callable[[], QWidget]]) -> SectionForm:
    """The whole form, in the order in which a coordinator learns things; ``bodies`` make what is no plain field."""
    return SectionForm(
        (
            Chapter(
                "basics",
                N_("Basics"),
                (
                    pair("title")._replace(wide=True),
                    fitted("kind", words.EVENT_KINDS, 5, N_("Kind")),
                    fitted("status", words.EVENT_STATUSES, 3, N_("Kind")),
                    choice("reason", words.STATUS_REASONS),
                    pair("reason"),
                    one("start_date", lambda: DateField("start_date", page.first_day), N_("Date")),
                    choice("part", rules.PARTS, N_("Part of the day")),
                    one("start_time", lambda: TimeField("start_time"), N_("From"), N_("Time")),
                    one("end_time", lambda: TimeField("end_time"), N_("Until"), N_("Time")),
                    choice("start_zone", rules.ZONES, N_("Zone"), N_("Time zones")),
                    choice("end_zone", rules.ZONES, N_("Zone of arrival"), N_("Time zones")),
                    one("end_date", lambda: DateField("end_date", page.first_day), N_("Last day")),
                    one("team_id", lambda: team_field(page)),
                ),
                folds=False,
            ),
            Chapter(
                "journey",
                N_("Journey"),
                (
                    choice("vehicle", words.VEHICLES),
                    one("carrier", lambda: LineField("carrier")),
                    pair("origin"),
                    pair("origin_stop"),
                    pair("target"),
                    pair("target_stop"),
                    one("seats", lambda: LineField("seats")),
                    one("coach", lambda: LineField("coach")),
                ),
            ),
            Chapter(
                "venue",
                N_("Venue"),
                (
                    one("organisation_id", lambda: organisation_field(page)),
                    pair("place"),
                    pair("room"),
                    pair("address"),
                    pair("station"),
                    one("phone", lambda: LineField("phone")),
                ),
            ),
            Chapter("hosts", N_("Hosts"), body=bodies["hosts"]),
            Chapter("people", N_("Present"), body=bodies["people"]),
            Chapter("agenda", N_("Agenda"), body=bodies["agenda"]),
            Chapter(
                "gather",
                N_("Meeting point"),
                (one("gather_time", lambda: TimeField("gather_time")), pair("gather")),
            ),
            Chapter(
                "language",
                N_("Interpreting"),
                (choice("speech", words.SPEECHES), choice("interpreting", words.INTERPRETING)),
            ),
            Chapter(
                "purpose",
                N_("Purpose"),
                (
                    *(pair("purpose", 2), pair("meet"), pair("topics", 3), pair("questions", 3)),
                    *(pair("benefits", 2), pair("basis", 2)),
                ),
            ),
            Chapter(
                "conditions",
                N_("Conditions"),
                (
                    pair("parking"),
                    one("capacity", lambda: NumberField("capacity")),
                    one("list_due", lambda: DateField("list_due", page.first_day)),
                    *(choice(name, words.PERMISSIONS) for name in ("photos", "social", "press", "rivals")),
                    pair("secrecy"),
                    pair("dress"),
                    pair("bring"),
                ),
            ),
            Chapter("packing", N_("Packing list"), body=bodies["packing"]),
            Chapter("files", N_("Files"), body=bodies["files"]),
            Chapter(
                "other",
                N_("Other"),
                (
                    one("replaces_id", lambda: item_field(page)),
                    one("edition", lambda: NumberField("edition")),
                    one("notes", lambda: TextField("notes", 3)),
                ),
            ),
        )
    )


def organisation_field(page: ItineraryPage) -> PickerField:
    store = page.store
    return PickerField(
        "organisation_id", lambda x: choices.organisations(store, x), lambda x: choices.organisation(store, x)
    )


def team_field(page: ItineraryPage) -> RefField:
    return RefField("team_id", N_("Everybody"), lambda: teams_of(page))


def teams_of(page: ItineraryPage) -> list[Option]:
    """The sub-groups and branches of the delegation."""
    from desktop.store import plan

    if not page.delegation_id:
        return []
    with page.store.read() as connection:
        return [Option(team.id, team.name, Pair()) for team in plan.teams(connection, page.delegation_id)]


def item_field(page: ItineraryPage) -> PickerField:
    """Another item of the same itinerary."""
    store = page.store

    def named(row_id: str) -> Option | None:
        return next(iter(choices.items(store, page.delegation_id, row_id=row_id)), None)

    return PickerField("replaces_id", lambda text: choices.items(store, page.delegation_id, text), named)

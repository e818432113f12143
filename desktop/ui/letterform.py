"""Parts of the window of letters: the form of one, the list of all, a button with a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QPushButton, QTableWidget

from desktop.domain import dates
from desktop.domain.letters import WHOM
from desktop.domain.paperwords import LETTER_KINDS
from desktop.domain.words import find
from desktop.i18n import N_, _
from desktop.store import Store, events
from desktop.store.letters import THANKED, THANKS, LetterRow
from desktop.ui import choices
from desktop.ui.form import ChoiceField, DateField, Form, LineField, PairField
from desktop.ui.inputs import Combo
from desktop.ui.paperoptions import LANGUAGES, fill_box
from desktop.ui.picker import PickerField
from desktop.ui.text import bind

FORBIDDEN = '\\/:*?"<>|\n'  # in names of files


def letter_form(store: Store, trip: str, near: Callable[[], date | None]) -> Form:
    """Kind, item, to whom, when; the text stands below it, by itself."""
    form = Form()
    form.add(N_("Kind"), ChoiceField("kind", LETTER_KINDS))
    form.add(
        N_("Itinerary item"),
        PickerField(
            "event_id",
            lambda x: choices.items(store, trip, x),
            lambda x: next(iter(choices.items(store, trip, "", x)), None),
        ),
    )
    body = PickerField(
        "organisation_id", lambda x: choices.organisations(store, x), lambda x: choices.organisation(store, x)
    )
    person = PickerField("person_id", lambda x: choices.people(store, x), lambda x: choices.person(store, x))
    form.add_beside(N_("To (letter)"), (N_("Organisation"), body), (N_("Person"), person))
    day, number = DateField("dated_on", near), LineField("number")
    form.add_beside(N_("Date of the letter"), (N_("Date of the letter"), day), (N_("Document number"), number))
    reply, sent = DateField("reply_by", near), DateField("sent_on", near)
    form.add_beside(N_("Answer wanted by"), (N_("Answer wanted by"), reply), (N_("Sent on"), sent))
    for field, said in ((body, N_("Organisation")), (person, N_("Person")), (number, N_("Document number"))):
        bind(field.input.say, said)
    bind(sent.input.say, N_("Sent on"))
    form.add(N_("Copies to"), PairField("copies", kind="org"))
    form.add(N_("Internal notes"), LineField("notes"))
    return form


def letter_table(widths: Sequence[int]) -> QTableWidget:
    """A list whose columns are so wide, in pixels; 0 shares what is left."""
    made = QTableWidget(0, len(widths))
    made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    made.setTabKeyNavigation(False)
    made.setWordWrap(False)
    made.verticalHeader().hide()
    head = made.horizontalHeader()
    head.setHighlightSections(False)
    for place, width in enumerate(widths):
        mode = QHeaderView.ResizeMode.Interactive if width else QHeaderView.ResizeMode.Stretch
        head.setSectionResizeMode(place, mode)
        if width:
            made.setColumnWidth(place, width)
    return made


def menu_button(msgid: str, menu: QMenu, role: str = "") -> QPushButton:
    """A button that opens a menu."""
    made = QPushButton()
    made.setAutoDefault(False)
    if role:
        made.setProperty("role", role)
    bind(made.setText, msgid)
    made.setMenu(menu)
    return made


def fill_languages(box: Combo) -> None:
    """In which language letters are printed and saved; both at first."""
    fill_box(box, [(key, _(said)) for key, said in LANGUAGES])


def meetings(store: Store, trip: str, code: str) -> list[tuple[str, str]]:
    """Items after which one thanks: id, day and title."""
    with store.read() as connection:
        rows = [row for row in events.of(connection, trip) if row.status != "cancelled" and row.kind in THANKED]
    days = {row.id: f"{dates.short(row.start_date, code)}　" if row.start_date else "" for row in rows}
    return [(row.id, days[row.id] + row.title().get(code)) for row in rows]


def cells(one: LetterRow, code: str) -> tuple[str, str, str, str]:
    """A line of the list: which letter, to whom, of which item, when it was sent."""
    letter = one.letter
    everybody = _("Everybody at the item") if letter.kind == THANKS else WHOM.get(code)
    to = letter.to.name.get(code) or letter.to.body.get(code) or everybody
    sent = dates.short(letter.sent_on, code).partition("（")[0] if letter.sent_on else ""
    return _(find(LETTER_KINDS, letter.kind).label), to, one.event.get(code), sent


def file_name(one: LetterRow, ending: str, code: str) -> str:
    """A name that sorts: day, kind, to whom."""
    letter = one.letter
    who = letter.to.name.get(code) or letter.to.body.get(code)
    shown = " ".join(filter(None, (_(find(LETTER_KINDS, letter.kind).label), who)))
    return f"{letter.day:%Y-%m-%d} {''.join(sign for sign in shown if sign not in FORBIDDEN)}.{ending}"

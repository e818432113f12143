"""The side panel of the itinerary: one item with its hosts, participants and agenda, all edited in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain import event as rules
from desktop.i18n import N_, _
from desktop.store import events, papers
from desktop.store import tables as t
from desktop.ui import choices, icons
from desktop.ui.form import ChoiceField, DateField, Form, LineField, NumberField, PairField, TextField, TimeField
from desktop.ui.labels import Label
from desktop.ui.panel import Chip, Panel
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.picker import PickerField
from desktop.ui.record import Record
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.itinerary import ItineraryPage

CHIPS = {"confirmed": "ok", "done": "ok", "cancelled": "no", "changed": "warn", "pending": "warn", "planned": ""}
TRAVEL = ("origin_zh", "target_zh", "carrier", "start_zone", "end_zone")
MEETING = ("organisation_id", "place_zh", "room_zh", "address_zh", "purpose_zh", "topics_zh", "benefits_zh")


def event_form(page: ItineraryPage) -> Form:
    """The fields of an item, in the order in which a coordinator learns them."""
    form = Form()
    store = page.store
    form.add(N_("Kind"), ChoiceField("kind", words.EVENT_KINDS))
    form.add(N_("Status"), ChoiceField("status", words.EVENT_STATUSES))
    form.add(N_("Reason"), ChoiceField("reason", words.STATUS_REASONS))
    form.add(N_("Details"), PairField("reason"))
    form.add(N_("Title"), PairField("title"))
    form.add(N_("Date"), DateField("start_date", page.first_day))
    form.add(N_("Part of the day"), ChoiceField("part", rules.PARTS))
    form.add(N_("From"), TimeField("start_time"))
    form.add(N_("Zone"), ChoiceField("start_zone", rules.ZONES))
    form.add(N_("Until"), TimeField("end_time"))
    form.add(N_("Zone of arrival"), ChoiceField("end_zone", rules.ZONES))
    form.add(N_("Last day"), DateField("end_date", page.first_day))
    form.add(N_("Departure"), PairField("origin"))
    form.add(N_("Arrival"), PairField("target"))
    form.add(N_("Train or flight"), LineField("carrier"))
    form.add(
        N_("Organisation"),
        PickerField(
            "organisation_id",
            lambda text: choices.organisations(store, text),
            lambda row_id: choices.organisation(store, row_id),
        ),
    )
    form.add(N_("Place"), PairField("place"))
    form.add(N_("Room and floor"), PairField("room"))
    form.add(N_("Address"), PairField("address"))
    form.add(N_("Purpose"), PairField("purpose", 2))
    form.add(N_("Topics"), PairField("topics", 3))
    form.add(N_("Expected benefit"), PairField("benefits", 2))
    form.add(N_("Edition"), NumberField("edition"))
    form.add(N_("Internal notes"), TextField("notes", 2))
    return form


def agenda_form(page: ItineraryPage) -> Form:
    form, store = Form(), page.store
    form.add(N_("Title"), PairField("title"))
    form.add(N_("From"), TimeField("start_time"))
    form.add(N_("Minutes"), NumberField("minutes"))
    form.add(N_("Kind"), ChoiceField("kind", words.AGENDA_KINDS))
    form.add(
        N_("Speaker"),
        PickerField("speaker_id", lambda x: choices.people(store, x), lambda x: choices.person(store, x)),
    )
    form.add(N_("Speaker as written"), PairField("speaker"))
    form.add(N_("Remark"), PairField("note"))
    return form


def host_form(page: ItineraryPage) -> Form:
    form, store = Form(), page.store
    form.add(N_("Role"), ChoiceField("role", words.HOST_ROLES))
    form.add(
        N_("Organisation"),
        PickerField(
            "organisation_id", lambda x: choices.organisations(store, x), lambda x: choices.organisation(store, x)
        ),
    )
    form.add(N_("Name as written"), PairField("name"))
    return form


def participant_form(page: ItineraryPage, country: str) -> Form:
    form, store = Form(), page.store
    form.add(
        N_("Person"),
        PickerField("person_id", lambda x: choices.people(store, x, country), lambda x: choices.person(store, x)),
    )
    form.add(
        N_("Organisation"),
        PickerField(
            "organisation_id",
            lambda x: choices.organisations(store, x, country),
            lambda x: choices.organisation(store, x),
        ),
    )
    form.add(N_("Department"), PairField("unit"))
    form.add(N_("Title of post"), PairField("title"))
    return form


class EventPanel(Panel):
    """Everything about the selected item."""

    print_asked = Signal(str)
    delete_asked = Signal(str)

    def __init__(self, page: ItineraryPage) -> None:
        super().__init__()
        self.page = page
        self.row_id = ""
        self.form = event_form(page)
        self.record = Record(page, self.form, t.Event, N_("Change item"), N_("Add item"))
        self.heading = Label()
        self.heading.setProperty("role", "heading")
        self.chip = Chip()
        self.hosts = Parts(
            page,
            Words(N_("Hosts and co-organisers"), N_("Add host"), N_("Change host"), N_("Remove host")),
            t.EventHost,
            lambda: host_form(page),
            self._read_hosts,
            owner_column="event_id",
        )
        self.theirs = self._participants("jp", N_("Japanese side present"))
        self.ours = self._participants("tw", N_("Taiwanese side present"))
        self.agenda = Parts(
            page,
            Words(N_("Agenda"), N_("Add agenda item"), N_("Change agenda item"), N_("Remove agenda item")),
            t.AgendaItem,
            lambda: agenda_form(page),
            self._read_agenda,
            owner_column="event_id",
        )
        self.parts = (self.hosts, self.theirs, self.ours, self.agenda)
        self.create_button = QPushButton()
        self.create_button.setProperty("role", "primary")
        bind(self.create_button.setText, N_("Add to the itinerary"))
        self.create_button.clicked.connect(self.record.add)
        self.cancel_button = QPushButton()
        bind(self.cancel_button.setText, N_("Cancel"))
        self.print_button = QPushButton()
        self.print_button.setProperty("role", "primary")
        bind(self.print_button.setText, N_("Print bilingual agenda…"))
        self.print_button.clicked.connect(lambda: self.print_asked.emit(self.row_id))
        self.history_button = icons.button(self, "history", N_("History (Ctrl+H)"))
        self.history_button.clicked.connect(page.desk.history_asked)
        self.delete_button = icons.button(self, "delete", N_("Delete item"))
        self.delete_button.clicked.connect(lambda: self.delete_asked.emit(self.row_id))
        self._lay_out()
        self.form.committed.connect(lambda _name: self._adapt())
        # At once, so that Tab goes from the start to the end, not past it.
        self.form.changed.connect(lambda name: self._adapt() if name == "start_time" else None)
        for part in self.parts:
            part.changed.connect(page.reload_board)
        follow(self._write_heading)
        self.clear()

    def _participants(self, side: str, title: str) -> Parts:
        return Parts(
            self.page,
            Words(title, N_("Add participant"), N_("Change participant"), N_("Remove participant")),
            t.Participant,
            lambda: participant_form(self.page, side.upper()),
            lambda owner: self._read_people(owner, side),
            owner_column="event_id",
            fixed=lambda: {"side": side},
            ordered=True,
        )

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        head.addWidget(self.history_button)
        head.addWidget(self.delete_button)
        self.body.addLayout(head)
        self.body.addWidget(self.form)
        for part in self.parts:
            self.body.addWidget(part)
        self.foot = QWidget()
        foot = QHBoxLayout(self.foot)
        foot.setContentsMargins(0, 8, 0, 0)
        foot.addWidget(self.print_button)
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.create_button)
        self.body.addWidget(self.foot)
        self.body.addStretch(1)

    def clear(self) -> None:
        """Show no item."""
        self.record.leave()
        self.row_id = ""
        self.record.row_id = ""
        for part in self.parts:
            part.show_owner("")
        self.setVisible(False)

    def open(self, row_id: str) -> None:
        """Show an item."""
        if row_id == self.row_id:
            self.refresh()
            return
        self.record.open(row_id)
        self.row_id = row_id
        for part in self.parts:
            part.show_owner(row_id)
        self.setVisible(True)
        self.verticalScrollBar().setValue(0)
        self._adapt()

    def refresh(self) -> None:
        """Take what changed in the store; what is being typed stays."""
        if self.row_id:
            self.record.reload()
            for part in self.parts:
                part.refresh()
            self._adapt()

    def start_new(self, defaults: dict[str, Any]) -> None:
        """An empty form for one more item."""
        self.row_id = ""
        for part in self.parts:
            part.show_owner("")
        self.record.start_new({"delegation_id": self.page.delegation_id}, {**NEW, **defaults})
        self.setVisible(True)
        self._adapt()
        self.form.field("title_zh").setFocus(Qt.FocusReason.OtherFocusReason)

    def _adapt(self) -> None:
        """Show the fields that this kind of item has; a field that holds something is never hidden."""
        values = self.form.values()
        travel = values["kind"] in words.TRANSPORT_KINDS
        open_status = values["status"] in ("cancelled", "changed", "pending")
        for name in TRAVEL:
            self._show(name, travel, values)
        for name in MEETING:
            self._show(name, not travel, values)
        for name in ("reason", "reason_zh"):
            self._show(name, open_status, values)
        timed = bool(values["start_time"])
        self._show("part", not timed, values)
        self._show("end_time", timed, values)
        self._show("end_date", travel or values["kind"] == "hotel", values)
        new = self.record.is_new
        for part in self.parts:
            part.setVisible(not new and not travel)
        self.create_button.setVisible(new)
        self.cancel_button.setVisible(new)
        self.print_button.setVisible(not new and not travel)
        self.delete_button.setVisible(not new)
        self._write_heading()

    def _show(self, name: str, wanted: bool, values: dict[str, Any]) -> None:
        field = self.form.field(name)
        filled = name not in ("start_zone", "end_zone") and any(values[n] for n in field.names)
        self.form.show_field(field, wanted or filled)

    def _write_heading(self) -> None:
        values = self.form.values()
        self.heading.setText(_(words.find(words.EVENT_KINDS, values["kind"] or "").label))
        self.chip.setText(_(words.find(words.EVENT_STATUSES, values["status"] or "").label))
        self.chip.set_kind(CHIPS.get(values["status"] or "", ""))

    def _read_hosts(self, owner: str) -> list[Entry]:
        with self.page.store.read() as connection:
            rows = events.hosts(connection, owner)
        code = i18n.current()
        return [
            Entry(row.id, f"{_(words.find(words.HOST_ROLES, row.role).label)}　{row.name.get(code)}") for row in rows
        ]

    def _read_people(self, owner: str, side: str) -> list[Entry]:
        with self.page.store.read() as connection:
            rows = [row for row in events.participants(connection, owner) if row.side == side]
        code = i18n.current()
        entries = []
        for row in rows:
            note = row.post.line().get(code)
            entries.append(Entry(row.id, f"{row.name.get(code) or _('to be arranged')}　{note}".rstrip("　")))
        return entries

    def _read_agenda(self, owner: str) -> list[Entry]:
        with self.page.store.read() as connection:
            rows = events.agenda(connection, owner)
            item = events.one(connection, self.page.delegation_id, owner)
        code = i18n.current()
        lines = papers.timed_lines(item.start_time, rows)
        entries = []
        for row, line in zip(rows, lines, strict=True):
            clock = dates.clock(line.start) if line.start else "　　"
            speaker = f"\n　　　{row.speaker.get(code)}" if row.speaker else ""
            entries.append(Entry(row.id, f"{clock}　{row.title.get(code)}{speaker}"))
        return entries


NEW: dict[str, Any] = {
    "kind": "visit",
    "status": "planned",
    "reason": "",
    "part": "",
    "start_zone": "Asia/Tokyo",
    "end_zone": "Asia/Tokyo",
    "edition": 1,
}

"""The side panel of the itinerary: one item with all that hangs on it, edited in place, in sections that fold."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QPushButton

from desktop.domain import words
from desktop.domain.schedule import TAIPEI, TOKYO
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import attachments, events, itemthings, plan, records
from desktop.store import tables as t
from desktop.ui.attachments import ENTITY, FileList
from desktop.ui.form import Form, LineField, PairField
from desktop.ui.labels import Label
from desktop.ui.pages import eventform, eventsaid
from desktop.ui.panel import Chip
from desktop.ui.record import Record
from desktop.ui.recordpanel import RecordPanel
from desktop.ui.text import bind, follow
from desktop.ui.warningrows import WarningRows

if TYPE_CHECKING:
    from desktop.ui.agendaparts import AgendaParts
    from desktop.ui.pages.eventparts import People
    from desktop.ui.pages.itinerary import ItineraryPage
    from desktop.ui.parts import Parts
    from desktop.ui.picker import Option
    from desktop.ui.sections import SectionForm

P = TypeVar("P", bound="Parts | FileList")
CHIPS = {"confirmed": "ok", "done": "ok", "cancelled": "no", "changed": "warn", "pending": "warn", "planned": ""}
ADAPTING = frozenset({"kind", "status", "start_time", "vehicle"})  # fields on which others depend
NEW: dict[str, Any] = {
    "kind": "visit",
    "status": "planned",
    "reason": "",
    "part": "",
    "start_zone": TOKYO,
    "end_zone": TOKYO,
    "edition": 1,
}
# A trip leaves Taiwan and comes home to it; both stand in their fields, to be seen and changed.
ZONES_OF = {
    "outbound": {"start_zone": TAIPEI, "end_zone": TOKYO},
    "return": {"start_zone": TOKYO, "end_zone": TAIPEI},
}


class EventPanel(RecordPanel):
    """Everything about the selected item."""

    print_asked = Signal(str)
    delete_asked = Signal(str)

    form: SectionForm

    def __init__(self, page: ItineraryPage) -> None:
        self._ready = False
        form = eventform.sections(
            page,
            {
                "hosts": lambda: self.hosts,
                "people": lambda: self.people,
                "agenda": lambda: self.agenda,
                "packing": lambda: self.things,
                "files": lambda: self.files,
            },
        )
        form.sections["basics"].open()
        record = Record(page, form, t.Event, N_("Change item"), N_("Add item"))
        self.page = page
        self.shown: eventsaid.Shown | None = None
        self._teams: list[Option] = []
        super().__init__(page, form, record, [], N_("Delete item"))
        self._opened: dict[str, str] = {}  # kind -> open sections, beside the settings of the window
        self._kind = ""
        self._lay_out()
        form.made.connect(self._on_made)
        form.opened.connect(self._on_opened)
        form.committed.connect(self._on_committed)
        # At once, so that Tab goes from the start to the end, not past it.
        form.changed.connect(lambda name: self._adapt() if name == "start_time" else None)
        record.edited.connect(self._read)
        self.delete_button.clicked.connect(lambda: self.delete_asked.emit(self.row_id))
        follow(self._write)
        self.setAcceptDrops(True)
        self._ready = True

    def _lay_out(self) -> None:
        self.heading.setWordWrap(False)
        self.chip = Chip()
        self.head.setStretch(0, 0)
        self.head.insertWidget(1, self.chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.head.insertStretch(2, 1)
        bind(self.create_button.setText, N_("Add to the itinerary"))
        self.print_button = QPushButton()
        self.print_button.setProperty("role", "primary")
        bind(self.print_button.setText, N_("Print bilingual agenda…"))
        self.print_button.clicked.connect(lambda: self.print_asked.emit(self.row_id))
        self.foot.insertWidget(0, self.print_button)
        self.planned = Label()
        self.planned.setProperty("role", "suggestion")
        self.planned.setWordWrap(True)
        self.original_button = QPushButton()
        self.original_button.setProperty("role", "link")
        self.original_button.clicked.connect(self._go_to_original)
        self.body.insertWidget(1, self.planned)
        self.body.insertWidget(2, self.original_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.warnings = WarningRows(self.page)
        self.body.insertWidget(3, self.warnings)
        self.speeches_button = QPushButton()
        self.speeches_button.setProperty("role", "link")
        bind(self.speeches_button.setText, N_("Briefing and speeches…"))
        self.speeches_button.clicked.connect(self._open_speeches)
        self.body.insertWidget(4, self.speeches_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.talks_button = QPushButton()
        self.talks_button.setProperty("role", "link")
        bind(self.talks_button.setText, N_("One-to-one meetings…"))
        self.talks_button.clicked.connect(self._open_talks)
        self.body.insertWidget(5, self.talks_button, 0, Qt.AlignmentFlag.AlignLeft)

    # What the sections hold, made when they are first opened.

    @cached_property
    def hosts(self) -> Parts:
        from desktop.ui.pages import eventparts

        return self._owned(eventparts.hosts(self.page))

    @cached_property
    def people(self) -> People:
        from desktop.ui.pages.eventparts import People

        made = People(self.page)
        self._owned(made.theirs)
        self._owned(made.ours)
        made.show_groups(self._teams)
        return made

    @property
    def theirs(self) -> Parts:
        """The hosts' side; its section opens."""
        self.form.sections["people"].open()
        return self.people.theirs

    @property
    def ours(self) -> Parts:
        """Our own side; its section opens."""
        self.form.sections["people"].open()
        return self.people.ours

    @cached_property
    def agenda(self) -> AgendaParts:
        from desktop.ui.agendaparts import AgendaParts

        return self._owned(AgendaParts(self.page))

    @cached_property
    def things(self) -> Parts:
        from desktop.ui.pages import eventparts

        return self._owned(eventparts.things(self.page))

    @cached_property
    def files(self) -> FileList:
        return self._owned(FileList(self.page))

    def _owned(self, part: P) -> P:
        """A part that follows the item which is shown."""
        part.changed.connect(self.page.reload_board)
        part.changed.connect(self._read)
        self.parts.append(part)
        part.show_owner(self.row_id)
        return part

    # Which sections there are, and which stand open.

    def _on_made(self, _key: str) -> None:
        self._adapt_fields(self.form.values())
        self._suggest()

    def _on_opened(self, _key: str, _open: bool) -> None:
        """A person opened or closed a section: the next item of this kind looks the same."""
        kind, keys = self._kind, " ".join(self.form.open_keys())
        self._opened[kind] = keys
        settings = getattr(self.window(), "settings", None)
        if settings is not None and kind:
            settings.put(**{f"sections_{kind}": keys or "-"})

    def _remembered(self, kind: str) -> list[str]:
        settings = getattr(self.window(), "settings", None)
        kept = settings.get(f"sections_{kind}", "") if settings is not None else ""
        kept = kept or self._opened.get(kind, "")
        return kept.split() if kept else list(eventform.opened_first(kind))

    def _on_committed(self, name: str) -> None:
        if name == "kind" and self.record.is_new:
            self.form.set_values(ZONES_OF.get(self.form.values()["kind"], {"start_zone": TOKYO, "end_zone": TOKYO}))
        if name in ADAPTING:
            self._adapt()
        if name == "organisation_id":
            self._suggest()

    # What is shown.

    def open(self, row_id: str) -> None:
        if row_id != self.row_id:
            self._kind, self.shown = "", None
        super().open(row_id)

    def refresh(self) -> None:
        super().refresh()
        if self.row_id:
            self.shown = None
            self._adapt()

    def clear(self) -> None:
        super().clear()
        self.shown = None

    def start_new(self, defaults: Mapping[str, Any], fixed: Mapping[str, Any] | None = None) -> None:
        self._kind = ""
        self.shown = None
        super().start_new({**NEW, **defaults}, {"delegation_id": self.page.delegation_id, **(fixed or {})})
        self._write()

    def go_to_first(self) -> None:
        self.form.field("title_zh").setFocus(Qt.FocusReason.OtherFocusReason)

    def _read(self) -> None:
        """What the closed sections say, from the store."""
        if not self.row_id:
            return
        try:
            with self.page.store.read() as connection:
                whole = plan.items(connection, self.page.delegation_id, [self.row_id])
                if not whole:
                    return
                things = tuple(row.item for row in itemthings.of(connection, self.row_id))
                files = tuple(str(row["name"]) for row in attachments.of(connection, ENTITY, self.row_id))
                was = whole[0].replaces_id
                named = events.named(connection, self.page.delegation_id, "", was, 1) if was else []
        except UserError:  # gone meanwhile: the page clears the panel
            return
        values = self.form.values()
        pairs = {
            stem: Pair(values.get(f"{stem}_zh") or "", values.get(f"{stem}_ja") or "") for stem in ("benefits", "basis")
        }
        instead = named[0] if named else None
        self.shown = eventsaid.Shown(whole[0], things, files, instead, values.get("notes") or "", **pairs)
        self.warnings.show(self.row_id)

    def _write(self) -> None:
        """Every word that depends on the item, in the language of the screen."""
        values = self.form.values()
        self.heading.setText(_(words.find(words.EVENT_KINDS, values.get("kind") or "").label))
        status = values.get("status") or ""
        self.chip.setText(_(words.find(words.EVENT_STATUSES, status).label))
        self.chip.set_kind(CHIPS.get(status, ""))
        for key, section in self.form.sections.items():
            section.heading.say(eventsaid.SAID[key](self.shown) if self.shown is not None else "")
        planned = eventsaid.planned(self.shown) if self.shown is not None else ""
        original = eventsaid.original(self.shown) if self.shown is not None else ""
        self.planned.setText(planned)
        self.planned.setVisible(bool(planned))
        self.original_button.setText(original)
        self.original_button.setVisible(bool(original))

    def _adapt(self) -> None:
        """Show the sections and fields that this kind of item has; what holds something is never hidden."""
        if not self._ready:
            return
        if self.row_id and self.shown is None:
            self._read()
        values = self.form.values()
        kind, new = values.get("kind") or "", self.record.is_new
        self._write()  # first: what a section says tells whether it holds anything
        if kind != self._kind:
            self._kind = kind
            self.form.open_only(key for key in self._remembered(kind) if not (new and key in eventform.PARTS))
        for key, section in self.form.sections.items():
            filled = eventform.holds(section.chapter.names, values) or bool(section.heading.summary)
            there = eventform.offered(key, kind) or filled
            self.form.offer(key, there and not (new and key in eventform.PARTS))
        self._teams = eventform.teams_of(self.page)
        if "people" in self.__dict__:
            self.people.show_groups(self._teams)
        self._adapt_fields(values)
        self._suggest()
        for button, wanted in (
            (self.create_button, new),
            (self.cancel_button, new),
            (self.delete_button, not new),
            (self.history_button, not new),
            (self.print_button, not new and kind in eventform.SPOKEN),
            (self.speeches_button, not new and kind in eventform.SPOKEN),
            (self.talks_button, not new and kind == "matching"),
        ):
            button.setVisible(wanted)
        self._write()

    def _adapt_fields(self, values: Mapping[str, Any]) -> None:
        both = values.get("kind") in eventform.BOTH
        for field in self.form.fields:
            name = field.names[0]
            there = eventform.wanted(name, values) or eventform.holds(field.names, values)
            if name == "team_id":
                there = bool(values.get(name)) or bool(self._teams)
            if field.isHidden() == there:
                self.form.show_field(field, there)
            if isinstance(field, PairField):
                field.ask_for_both(both)

    def _suggest(self) -> None:
        """The address and telephone of the organisation that receives: offered, taken with Enter, never silently."""
        if not self.form.has("address_zh"):
            return
        body = self.form.values().get("organisation_id")
        row: Mapping[str, Any] = {}
        if body:
            try:
                with self.page.store.read() as connection:
                    row = records.opened(connection, t.Organisation, body)[0]
            except UserError:
                row = {}
        address, phone = Form.field(self.form, "address_zh"), Form.field(self.form, "phone")
        if isinstance(address, PairField):
            address.suggest({name: row.get(name) or "" for name in address.names})
        if isinstance(phone, LineField):
            phone.suggest(row.get("phone") or "")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.row_id and event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """A file dropped anywhere on an item is kept with it."""
        self.form.sections["files"].open()
        if self.files.take_data(event.mimeData()):
            event.acceptProposedAction()

    def _open_talks(self) -> None:
        from desktop.ui import talks

        if self.row_id and self.record.leave():
            talks.open_dialog(self.page, self.row_id)
            self.refresh()

    def _open_speeches(self) -> None:
        from desktop.ui import briefing

        if self.row_id and self.record.leave():
            briefing.open_dialog(self.page, self.row_id)
            self.refresh()

    def _go_to_original(self) -> None:
        if self.shown is not None and self.shown.item.replaces_id:
            self.page.show_record(self.shown.item.replaces_id)

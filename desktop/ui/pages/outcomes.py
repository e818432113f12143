"""成果 成果: the record of the chosen item, typed while listening; beside it what is followed up and the report."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop import i18n
from desktop.domain import minutes as rules
from desktop.domain.minutes import Minutes, Point, Speaker
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import followups, minutes, records, visitrecords
from desktop.store import tables as t
from desktop.ui.figures import FigureStrip
from desktop.ui.pages.outcomesbar import FOLLOW_KEYS, ItemHead, OutcomesTools
from desktop.ui.pages.outcomesside import SidePanel
from desktop.ui.pages.page import Page
from desktop.ui.pages.pointform import PointForm
from desktop.ui.pages.pointlist import BOTH, EMPTY, NO_ITEM, PointList
from desktop.ui.panel import WIDTH
from desktop.ui.record import Record
from desktop.ui.text import bind, follow

ADD, EDIT, DELETE = N_("Add a point"), N_("Edit a point"), N_("Delete a point")
MOVE, KIND, INTERNAL = N_("Move a point"), N_("Change the kind of a point"), N_("Mark a point as internal")
FOLLOW = N_("Make a follow-up")
NARROW, NARROW_SIDE = 960, 256  # pixels
LANGUAGES = (BOTH, "zh_TW", "ja")


class OutcomesPage(Page):
    """What was said and what came of it."""

    key = "outcomes"

    def build(self) -> None:
        self.minutes: Minutes | None = None
        self.items: list[minutes.Listed] = []
        self._speakers: list[Speaker] = []
        self.event_id = ""
        self.tools = OutcomesTools(self)
        self.head = ItemHead(self)
        self.add_button = self.tools.add_button
        self.list = PointList()
        bind(self.list.setAccessibleName, N_("Points of the meeting"))
        self.form = PointForm(self._find_speakers, self._name_of)
        self.record = Record(self, self.form, t.MinutePoint, EDIT, ADD)
        self.record.change = minutes.edit
        self.record.change = visitrecords.edit_point
        self.figures = FigureStrip(self)
        self.side = SidePanel(self)
        left = QVBoxLayout()
        left.setContentsMargins(16, 0, 0, 10)
        left.setSpacing(6)
        left.addWidget(self.head)
        left.addWidget(self.list, 1)
        left.addWidget(self.form)
        left.addWidget(self.figures)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(left, 1)
        row.addWidget(self.side)
        self.work.addLayout(row)
        self._connect()
        self.show_languages(LANGUAGES.index(BOTH))
        follow(self._on_language)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small screen the record needs the room more than what stands beside it."""
        super().resizeEvent(event)
        self.side.setFixedWidth(NARROW_SIDE if event.size().width() < NARROW else WIDTH)

    def _connect(self) -> None:
        self.head.chosen.connect(self._on_item)
        self.head.stepped.connect(self.step_item)
        self.head.facts_asked.connect(self.show_facts)
        self.list.opened.connect(self.open_point)
        self.list.delete_asked.connect(self.delete_point)
        self.list.move_asked.connect(self.move_point)
        self.list.kind_asked.connect(self.set_kind)
        self.list.internal_asked.connect(self.toggle_internal)
        self.form.entered.connect(self.enter)
        self.form.escaped.connect(self.give_up)
        for keys, act in (
            (FOLLOW_KEYS, self.make_follow_up),
            ("Ctrl+PgUp", lambda: self.step_item(-1)),
            ("Ctrl+PgDown", lambda: self.step_item(1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    # Reading and showing

    def refresh(self) -> None:
        if not self.delegation_id:
            self.items, self.minutes, self.event_id = [], None, ""
            self._show()
            return
        with self.store.read() as connection:
            self.items = minutes.listed(connection, self.delegation_id)
            known = {item.row.id for item in self.items}
            wanted = self.event_id if self.event_id in known else minutes.likely(self.items, date.today())
        if wanted != self.event_id:
            self._show_item(wanted)
        else:
            self._read()
            if self.record.row_id and self.record.row_id not in self._ids():
                self._start_new()  # deleted, here or by a colleague
            else:
                self.record.reload()
            self.figures.refresh()
        self._show()
        self.side.refresh()

    def _ids(self) -> list[str]:
        return [point.id for point in self.minutes.points] if self.minutes else []

    def _read(self) -> None:
        if not self.event_id:
            self.minutes, self._speakers = None, []
            return
        with self.store.read() as connection:
            self.minutes = minutes.read(connection, self.event_id)
            self._speakers = minutes.speakers(connection, self.event_id, self.minutes)

    def _read_points(self) -> None:
        """Only what an action here changes; the rest follows when the page is told of it."""
        if self.minutes is not None:
            with self.store.read() as connection:
                points = minutes.points(connection, [self.event_id])[self.event_id]
            self.minutes = replace(self.minutes, points=tuple(points))

    def _show_item(self, event_id: str) -> None:
        """Another item: what is typed of the present one is kept as its draft."""
        self.record.leave()
        self.event_id = event_id
        self._read()
        self._start_new()
        self.figures.show_event(event_id)

    def show_item(self, event_id: str) -> None:
        """Show the record of an item."""
        if event_id != self.event_id:
            self._show_item(event_id)
            self._show()

    def _show(self) -> None:
        self.head.show_items(self.items, self.event_id)
        self.head.show_minutes(self.minutes)
        self.form.setEnabled(bool(self.event_id))
        self.add_button.setEnabled(bool(self.event_id))
        self.list.empty = EMPTY if self.items else NO_ITEM
        self.list.show_points(self._points())
        self.tools.follow_button.setEnabled(bool(self._points()))

    def _on_language(self) -> None:
        self._show()
        self._say_state()

    def show_languages(self, number: int) -> None:
        """Both languages side by side, or one of them."""
        shown = LANGUAGES[number]
        self.list.show_languages(shown)
        self.form.show_languages(shown)

    # Speakers

    def _find_speakers(self, typed: str) -> list[Speaker]:
        spoke = [(point.person_id, "" if point.person_id else point.who.get("zh_TW")) for point in self._points()]
        found = rules.find_speakers(self._speakers, typed, spoke)
        return found if found or len(typed) < 2 else self._from_directory(typed)

    def _from_directory(self, typed: str) -> list[Speaker]:
        """Somebody who is not listed at the item: the directory knows more."""
        from desktop.store import search

        with self.store.read() as connection:
            hits = [hit for hit in search.find(connection, typed, 6, i18n.current()) if hit.kind == "person"]
        return [
            Speaker("jp", Pair(hit.name_zh, hit.name_ja), Pair(hit.note_zh, hit.note_ja), hit.id) for hit in hits
        ]  # fmt: skip

    def _name_of(self, person_id: str) -> Pair:
        for one in self._speakers:
            if one.person_id == person_id:
                return one.name
        try:
            with self.store.read() as connection:
                row = records.opened(connection, t.Person, person_id)[0]
        except UserError:  # known to a colleague only
            return Pair()
        return Pair(row["name_zh"], row["name_ja"])

    def _points(self) -> tuple[Point, ...]:
        return self.minutes.points if self.minutes else ()

    # Typing

    def _start_new(self) -> None:
        """The empty row for the next point: who went on speaking stands there, who answers is offered."""
        last = self._points()[-1] if self._points() else None
        kind = rules.next_kind(last.kind) if last else rules.USUAL_KIND
        defaults: dict[str, Any] = {"kind": kind, "side": "jp"}
        offered: Speaker | None = None
        if last is not None and kind == "answered":
            other = next((p for p in reversed(self._points()) if p.side != last.side), None)
            defaults["side"] = "jp" if last.side == "tw" else "tw"
            offered = Speaker(other.side, other.who, person_id=other.person_id) if other and other.who else None
        elif last is not None and kind == last.kind:
            name = Pair() if last.person_id else last.who
            defaults |= {"person_id": last.person_id or None, "side": last.side}
            defaults |= {"speaker_zh": name.zh, "speaker_ja": name.ja}
        self.record.start_new({"event_id": self.event_id}, defaults)
        self.form.speaker.offer(None if self.form.speaker.speaker.name else offered)
        self._say_state()

    def _say_state(self) -> None:
        ids = self._ids()
        if self.record.row_id in ids:
            number = ids.index(self.record.row_id) + 1
            said = _("Point {number} is being changed. Enter or Escape: on to a new one.").format(number=number)
        else:
            said = _("Alt+1–7 kind · Alt+D day · Alt+X internal · Ctrl+Z takes back")
        self.form.state.setText(said)

    def enter(self) -> None:
        """Write what stands in the row, and on to the next point."""
        if not self.event_id:
            return
        if self.record.row_id:
            if self.record.leave():
                self._start_new()
                self.form.go_to_text()
            return
        if not self.form.has_text():
            return
        with self.store.read() as connection:
            place = records.next_position(connection, t.MinutePoint, "event_id", self.event_id)
        self.record.fixed = {"event_id": self.event_id, "position": place}
        if self.record.add():
            self._read_points()
            self.list.show_points(self._points())
            self.list.scrollToBottom()
            self._start_new()
            self.form.go_to_text()

    def give_up(self) -> None:
        """Escape: from a point that is being changed to a new one; of a new one nothing is thrown away."""
        if self.record.row_id:
            kept = self.record.row_id
            self.record.leave()
            self._start_new()
            self.list.choose(kept)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_point(self, row_id: str) -> None:
        """Into the fields of a point."""
        self.record.open(row_id)
        self._say_state()
        self.form.go_to_text()

    def add(self) -> None:
        if self.event_id:
            if self.record.row_id:
                self.record.leave()
                self._start_new()
            self.form.go_to_text()

    def edit(self) -> None:
        if self.list.current():
            self.open_point(self.list.current())

    def delete(self) -> None:
        if self.list.current():
            self.delete_point(self.list.current())

    def delete_point(self, row_id: str) -> None:
        """A point goes; undo brings it back."""
        if self.record.row_id == row_id:
            self.record.discard()
            self.record.row_id = ""
            self._start_new()
        self._done(self.do(DELETE, records.remove, t.MinutePoint, row_id))

    def move_point(self, row_id: str, step: int) -> None:
        self._done(self.do(MOVE, minutes.move, self.event_id, row_id, step))

    def set_kind(self, row_id: str, kind: str) -> None:
        self._done(self.do(KIND, visitrecords.edit_point, t.MinutePoint, row_id, {"kind": kind}))

    def toggle_internal(self, row_id: str) -> None:
        """What stays in the house stands in no paper for the other side."""
        secret = next((point.secret for point in self._points() if point.id == row_id), False)
        self._done(self.do(INTERNAL, records.edit, t.MinutePoint, row_id, {"secret": "" if secret else "yes"}))

    def _done(self, result: Any) -> None:
        if result is not None:
            self._read_points()
            self.record.reload()
            self.list.show_points(self._points())
            self._say_state()

    def make_follow_up(self) -> None:
        """From the chosen point, or the last one: what is to come of it."""
        row_id = self.record.row_id or self.list.current() or (self._ids() or [""])[-1]
        if not row_id:
            return
        self.record.leave()
        made = self.do(FOLLOW, followups.from_point, row_id)
        if made:
            self._done(made)
            self.list.choose(row_id)
            self.side.refresh()
            self.side.choose(made)

    # Elsewhere

    def _on_item(self, event_id: str) -> None:
        self.show_item(event_id)
        self.form.go_to_text()

    def step_item(self, step: int) -> None:
        """The item before or after."""
        ids = [item.row.id for item in self.items]
        place = ids.index(self.event_id) + step if self.event_id in ids else -1
        if 0 <= place < len(ids):
            self._on_item(ids[place])

    def show_facts(self) -> None:
        """Who was there, what there was, the summary."""
        if self.event_id:
            from desktop.ui import meetingfacts

            self.record.leave()
            meetingfacts.open_dialog(self, self.event_id)

    def show_record(self, row_id: str) -> None:
        """An item, or a point of one."""
        with self.store.read() as connection:
            try:
                item = records.opened(connection, t.MinutePoint, row_id)[0]["event_id"]
            except UserError:
                item = row_id
        if any(one.row.id == item for one in self.items):
            self.show_item(item)
            self.list.choose(row_id)

    def show_field(self, name: str) -> None:
        """Into a field of the point that is shown."""
        if self.list.current():
            self.open_point(self.list.current())
            self.form.reach(name)

    def leave_delegation(self) -> None:
        """Another delegation is about to be shown."""
        self.record.leave()
        self.record.row_id = ""
        self.event_id = ""
        self.figures.show_event("")

    def rest(self) -> None:
        self.record.leave()
        self.figures.rest()

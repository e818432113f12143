"""What is decided of one post: what became of its holder, who follows, and which promises go along."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.succession import FATES, MOVED, SAME, UNKNOWN
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store.promises import Promise
from desktop.store.succession import Decision, Waiting
from desktop.ui import choices
from desktop.ui.form import ChoiceField, Form, LineField
from desktop.ui.labels import Label
from desktop.ui.picker import PickerField
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

KINDS = {
    "participant": N_("Takes part: {what}"),
    "speaker": N_("Speaks: {what}"),
    "interpreter": N_("Interprets: {what}"),
    "contact": N_("Main contact: {what}"),
    "task": N_("Task: {what}"),
    "follow_up": N_("Follows up: {what}"),
    "counterpart": N_("Counterpart of: {what}"),
}
FOLLOW = ("successor_id", "name_ja", "kana")
GO = ("organisation_id", "unit_ja", "title_ja")


@dataclass
class Draft:
    """What stands in the window for one post. ``kept`` are promises that do not go along; ``note`` says why."""

    fate: str = UNKNOWN
    values: dict[str, Any] = field(default_factory=dict)
    kept: set[str] = field(default_factory=set)
    note: Sentence | None = None
    source: str = ""

    def decision(self, post_id: str, since: date, promises: Sequence[Promise]) -> Decision:
        """As the store takes it."""
        given = self.values
        name = {key: str(given.get(key) or "") for key in ("name_ja", "kana")}
        return Decision(
            post_id,
            self.fate,
            since,
            str(given.get("successor_id") or ""),
            name if name["name_ja"] else {},
            {key: given.get(key) or (None if key == "organisation_id" else "") for key in GO}
            if given.get("title_ja") or given.get("unit_ja") or given.get("organisation_id")
            else {},
            frozenset(p.key for p in promises if p.key not in self.kept),
            self.source,
        )


class DecidingForm(QScrollArea):
    """The fields of the selected post; ``changed`` when one of them is another."""

    changed = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__()
        self.draft = Draft()
        self._showing = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = QWidget()
        self.who, self.where, self.note = Label(), Label(), Label()
        self.who.setProperty("role", "emptyTitle")
        self.where.setProperty("role", "muted")
        self.note.setProperty("role", "suggestion")
        for label in (self.who, self.where, self.note):
            label.setWordWrap(True)
        store = page.store
        self.form = Form()
        self.fate = ChoiceField("fate", FATES)
        self.form.add(N_("What became of the holder"), self.fate)
        self.form.add(
            N_("Successor"),
            PickerField(
                "successor_id", lambda x: choices.people(store, x, "JP"), lambda row_id: choices.person(store, row_id)
            ),
        )
        self.form.add(N_("Or somebody new"), LineField("name_ja", "ja"))
        self.form.add(N_("Reading"), LineField("kana", "ja"))
        self.form.add(
            N_("Went to"),
            PickerField(
                "organisation_id",
                lambda x: choices.organisations(store, x),
                lambda row_id: choices.organisation(store, row_id),
            ),
        )
        self.form.add(N_("Department"), LineField("unit_ja", "ja"))
        self.form.add(N_("Title of post"), LineField("title_ja", "ja"))
        self.promises_head = Label()
        self.promises_head.setProperty("role", "heading")
        bind(self.promises_head.setText, N_("Goes to the successor"))
        self.promises = QVBoxLayout()
        self.promises.setSpacing(2)
        self.boxes: dict[str, QCheckBox] = {}
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        for widget in (self.who, self.where, self.note, self.form, self.promises_head):
            column.addWidget(widget)
        column.addLayout(self.promises)
        column.addStretch(1)
        self.setWidget(inner)
        self.form.changed.connect(lambda _name: self._on_changed())

    def show_post(self, row: Waiting | None, draft: Draft, promises: Sequence[Promise]) -> None:
        """The post that is selected; none where the list is empty."""
        code = i18n.current()
        self._showing, self.draft = True, draft
        self.setEnabled(row is not None)
        self.who.setText(row.name.get(code) if row else "")
        place = " ".join(part.get(code) for part in (row.top, row.unit, row.title) if part) if row else ""
        self.where.setText(place)
        self.note.setText(draft.note.text(_) if draft.note else "")
        self.note.setVisible(draft.note is not None)
        blank = dict.fromkeys((*FOLLOW, *GO), "")
        self.form.set_values({**blank, **draft.values, "fate": draft.fate})
        for box in self.boxes.values():
            self.promises.removeWidget(box)
            box.deleteLater()
        self.boxes = {}
        for promise in promises:
            self._add(promise, code)
        self._showing = False
        self._adapt()

    def _add(self, promise: Promise, code: str) -> None:
        what = promise.what.get(code) or "－"
        if promise.day:
            what = f"{dates.short(promise.day, code)} {what}"
        box = QCheckBox(_(KINDS[promise.key.partition(":")[0]]).format(what=what).replace("&", "&&"))
        box.setChecked(promise.key not in self.draft.kept)
        box.toggled.connect(lambda on, key=promise.key: self._on_promise(key, on))
        self.promises.addWidget(box)
        self.boxes[promise.key] = box

    def _on_promise(self, key: str, goes: bool) -> None:
        (self.draft.kept.discard if goes else self.draft.kept.add)(key)
        self.changed.emit()

    def _on_changed(self) -> None:
        if self._showing:
            return
        values = self.form.values()
        self.draft.fate = str(values.pop("fate") or "")
        self.draft.values = values
        self._adapt()
        self.changed.emit()

    def _adapt(self) -> None:
        """Only what the choice asks for."""
        going = self.draft.fate not in (UNKNOWN, SAME)
        for name in FOLLOW:
            self.form.show_field(self.form.field(name), going)
        for name in GO:
            self.form.show_field(self.form.field(name), self.draft.fate == MOVED)
        followed = going and bool(self.draft.values.get("successor_id") or self.draft.values.get("name_ja"))
        self.promises_head.setVisible(followed and bool(self.boxes))
        for box in self.boxes.values():
            box.setVisible(followed)

    def set_fate(self, fate: str) -> None:
        """Chosen by a key in the list."""
        self.form.set_values({"fate": fate})
        self._on_changed()

    def first(self) -> QWidget:
        """Where the cursor goes from the list."""
        name = "successor_id" if self.draft.fate not in (UNKNOWN, SAME) else "fate"
        field_ = self.form.field(name)
        return field_.focusProxy() or field_

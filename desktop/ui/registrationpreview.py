"""What a form would do to the list of members: line by line what is new, what changes, what was not understood."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QTableWidgetItem,
    QVBoxLayout,
)
from PySide6.QtWidgets import QWidget as Widget

from desktop import i18n
from desktop.domain.money import Money
from desktop.domain.words import find
from desktop.errors import Sentence
from desktop.exchange.registration_columns import BY_KEY, CHOICES, PERSONAL
from desktop.i18n import N_, _
from desktop.importing.registration import CELLS, UNCLEAR, WHO, Line, Preview, field_name
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.linetable import LineTable, complaint, details_label
from desktop.ui.personal import MASK
from desktop.ui.previewparts import NOBODY_YET, WHAT, counts_label, first_question, offer, say_counts
from desktop.ui.text import bind, follow

TICK_ANYWAY = N_("Tick the line to take it without the cells that were not understood.")


class PreviewPage(Widget):
    """``ticked`` when a line is taken or left out; ``answered`` (place, person or NEW or "") when it is said whose a
    line is.
    """

    ticked = Signal()
    answered = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self._preview: Preview | None = None
        self._ticked: dict[int, bool] = {}  # by hand
        self._decisions: Mapping[int, str] = {}
        self._asked: dict[int, tuple[tuple[str, str], ...]] = {}  # who was asked for, also after the answer
        self.counts, self.details = counts_label(), details_label(4)
        self.only_box, self.who_box, self._who_label = QCheckBox(), Combo(), Label()
        self._who_label.setProperty("role", "label")
        self._who_label.setBuddy(self.who_box)
        self.who_box.setMinimumWidth(320)
        bind(self.only_box.setText, N_("Only what needs a look"))
        bind(self._who_label.setText, N_("Who is it?"))
        bind(self.who_box.setAccessibleName, N_("Who is it?"))
        self.only_box.toggled.connect(lambda _on: self._hide())
        self.who_box.activated.connect(lambda _place: self._on_who())
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.counts, 1)
        top.addWidget(self.only_box)
        asking = QHBoxLayout()
        asking.setSpacing(6)
        asking.addWidget(self._who_label)
        asking.addWidget(self.who_box)
        asking.addStretch(1)
        self.table = LineTable()
        self.table.itemChanged.connect(self._on_item)
        self.table.currentCellChanged.connect(lambda *_places: self._show_details())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self.table, 1)
        column.addLayout(asking)
        column.addWidget(self.details)
        follow(self._write)

    def show_preview(self, preview: Preview, decisions: Mapping[int, str]) -> None:
        """Show what a form would do; what was ticked by hand stays so. The first open question is selected."""
        first = self._preview is None
        self._preview, self._decisions = preview, decisions
        self._asked |= {place: line.candidates for place, line in enumerate(preview.lines) if line.candidates}
        self._write()
        if first:
            self.table.setCurrentCell(first_question(preview), 0)

    def chosen(self) -> frozenset[int]:
        """Places of the lines that are taken."""
        lines = self._preview.lines if self._preview else ()
        return frozenset(place for place, line in enumerate(lines) if _takable(line) and self._is_ticked(place, line))

    def _is_ticked(self, place: int, line: Line) -> bool:
        return self._ticked.get(place, line.what != UNCLEAR)

    def _write(self) -> None:
        if self._preview is None:
            return
        rows = len(self._preview.lines) + len(self._preview.remarks)
        row = self.table.fill((_("Name"), _("Organisation")), (128, 54, 130, 220), rows, self._write_lines)
        self._hide()
        self.table.stay_at(row)
        self._count()
        self._show_details()

    def _hide(self) -> None:
        """Lines that come in without a question, or change nothing, are passed over."""
        lines = self._preview.lines if self._preview else ()
        for row in range(self.table.rowCount()):
            calm = row < len(lines) and not lines[row].problems and not lines[row].notes
            self.table.setRowHidden(row, self.only_box.isChecked() and calm)

    def _count(self) -> None:
        assert self._preview is not None
        kinds = [
            self._preview.outcome(place, self.chosen()) if line.what != UNCLEAR or place in self.chosen() else UNCLEAR
            for place, line in enumerate(self._preview.lines)
        ]
        say_counts(self.counts, kinds)

    def _write_lines(self) -> None:
        assert self._preview is not None
        for place, line in enumerate(self._preview.lines):
            name = line.name.get(i18n.current())
            texts = (_(WHAT[line.what]), str(line.number), name, line.company, "　".join(said(line)))
            ticked = self._is_ticked(place, line) if _takable(line) else None
            self.table.put(place, texts, faint=line.what == "unchanged", ticked=ticked)
        for place, (number, name, why) in enumerate(self._preview.remarks, len(self._preview.lines)):
            self.table.put(place, ("－", str(number), "", "", complaint(name, why)), faint=True)

    def _show_details(self) -> None:
        row = self.table.currentRow()
        lines = self._preview.lines if self._preview else ()
        line = lines[row] if 0 <= row < len(lines) else None
        candidates = self._asked.get(row, ()) if line is not None else ()
        offer(self._who_label, self.who_box, candidates, NOBODY_YET, self._decisions.get(row, ""))
        if line is None:
            self.details.setText(self.table.said_in(row))
            return
        texts = said(line)
        if line.needs == CELLS and _takable(line):
            texts.append(_(TICK_ANYWAY))
        self.details.setText("\n".join(texts))

    def _on_item(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            self._ticked[item.row()] = item.checkState() == Qt.CheckState.Checked
            self._count()
            self.ticked.emit()

    def _on_who(self) -> None:
        row = self.table.currentRow()
        if row in self._asked:
            self._ticked.pop(row, None)
            self.answered.emit(row, str(self.who_box.currentData()))


def _takable(line: Line) -> bool:
    if line.what == UNCLEAR:
        return line.needs != WHO and line.would in ("added", "updated")
    return line.what in ("added", "updated")


def _complaint(key: str, why: Sentence) -> str:
    return complaint(field_name(key) if key else "", why)


def said(line: Line) -> list[str]:
    """Why not, what changes, and what is worth reading: a text each. What stands in passports is not shown."""
    found = [_complaint(key, why) for key, why in line.problems]
    if line.would == "updated" or (line.person_id and line.would == "added"):
        found += [f"{field_name(key)}：{_shown(key, old)} → {_shown(key, new)}" for key, old, new in line.changes]
    return found + [_complaint(key, why) for key, why in line.notes]


def _shown(key: str, value: Any) -> str:
    column = BY_KEY[key]
    if value is None or (value == "" and key not in CHOICES):
        return "－"
    if key in PERSONAL:
        return MASK
    if key == "roles":
        return "、".join(_(find(CHOICES["roles"], part).label) for part in str(value).split())
    if column.kind == "choice":
        return _(find(CHOICES[key], str(value)).label)
    return Money(int(value)).show() if column.kind == "money" else str(value)

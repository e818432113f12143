"""What the previews of files share: the row of counts, boxes with their names, the question whose line it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem
from PySide6.QtWidgets import QWidget as Widget

from desktop.i18n import N_, _
from desktop.importing.registration import NEW, UNCLEAR
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.linetable import LineTable, details_label
from desktop.ui.text import bind

WHAT = {
    "added": N_("New"),
    "updated": N_("Changed"),
    "unchanged": N_("Unchanged"),
    UNCLEAR: N_("To be decided"),
    "rejected": N_("Not possible"),
}
COUNTED = N_("{added} new, {updated} changed, {unchanged} unchanged, {unclear} to be decided, {rejected} not possible")
NOBODY_YET = N_("Somebody new")
TAKABLE = ("added", "updated")


class LinePreview(Widget):
    """The lines of a preview in a table; what can be taken is, until its tick is taken away. ``ticked`` when one is
    taken or left out.
    """

    ticked = Signal()

    def __init__(self, details: int) -> None:
        super().__init__()
        self._preview: Any = None
        self._left_out: set[int] = set()
        self.counts, self.details, self.table = counts_label(), details_label(details), LineTable()
        self.table.itemChanged.connect(self._on_item)
        self.table.currentCellChanged.connect(lambda *_places: self._show_details())

    def chosen(self) -> frozenset[int]:
        """Places of the lines that are taken."""
        return taken(self._preview, self._left_out)

    def _current(self) -> Any:
        row = self.table.currentRow()
        lines = self._preview.lines if self._preview else ()
        return lines[row] if 0 <= row < len(lines) else None

    def _count(self) -> None:
        raise NotImplementedError

    def _show_details(self) -> None:
        raise NotImplementedError

    def _on_item(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            left = item.checkState() == Qt.CheckState.Unchecked
            (self._left_out.add if left else self._left_out.discard)(item.row())
            self._count()
            self.ticked.emit()


def taken(preview: Any, left_out: Collection[int]) -> frozenset[int]:
    """Places of the lines that can be taken and are not left out; none where there is no preview."""
    lines = preview.lines if preview else ()
    return frozenset(n for n, line in enumerate(lines) if line.what in TAKABLE and n not in left_out)


def kinds(preview: Any, left_out: Collection[int]) -> list[str]:
    """What becomes of each line: one that is left out changes nothing."""
    return [line.what if line.what not in TAKABLE or n not in left_out else "unchanged"
            for n, line in enumerate(preview.lines)]  # fmt: skip


def counts_label() -> Label:
    """Where the counts stand."""
    made = Label()
    made.setProperty("role", "heading")
    return made


def say_counts(label: Label, outcomes: list[str]) -> None:
    """How many lines there are of each outcome (see ``WHAT``)."""
    label.setText(_(COUNTED).format(**{kind: outcomes.count(kind) for kind in WHAT}))


def add_box(row: QHBoxLayout, label: Label, box: Combo, name: str, space: int = 10) -> None:
    """A box with its name before it, as wide as what stands in it."""
    label.setProperty("role", "label")
    label.setBuddy(box)
    bind(label.setText, name)
    bind(box.setAccessibleName, name)
    box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
    row.addWidget(label)
    row.addWidget(box)
    row.addSpacing(space)


def first_question(preview: Any) -> int:
    """Place of the first line that wants an answer, else of the first of all."""
    waiting = (place for place, line in enumerate(preview.lines) if line.what in (UNCLEAR, "rejected"))
    return next(waiting, 0)


def offer(label: Label, box: Combo, candidates: Collection[tuple[str, str]], another: str, decided: str) -> None:
    """Ask which of these a line is, or a new one, called ``another``; hidden where nothing is to be asked."""
    for widget in (box, label):
        widget.setVisible(bool(candidates))
    fill(box, [("", "－"), *candidates, (NEW, _(another))] if candidates else [], decided)


def fill(box: Combo, entries: Iterable[tuple[str, str]], current: str) -> None:
    """Keys with their texts, in the language of the screen already; the first where ``current`` is not among them."""
    box.clear()
    for key, text in entries:
        box.addItem(text, key)
    box.setCurrentIndex(max(box.findData(current), 0))

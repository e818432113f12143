"""What a file of expenses would do: each line with what is new, what it fills in, what may be there already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem, QVBoxLayout
from PySide6.QtWidgets import QWidget as Widget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.budget import CATEGORIES, CURRENCIES, FUNDS
from desktop.domain.money import HOME, Money
from desktop.domain.words import EXPENSE_STATUSES, PAYMENTS, Choice, find
from desktop.i18n import N_, _
from desktop.importing.expenses import NEW, UNCLEAR, Line, Preview, field_name
from desktop.ui.importpreview import WAITING
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.linetable import LineTable, complaint, details_label
from desktop.ui.registrationpreview import COUNTED, WHAT
from desktop.ui.text import bind, follow

GUESS, ANOTHER = N_("Guess from the file"), N_("A new expense")
CHOICES: dict[str, tuple[Choice, ...]] = {
    "category": CATEGORIES,
    "funding": FUNDS,
    "status": EXPENSE_STATUSES,
    "payment": PAYMENTS,
}
SHOWN = (
    "budget_line_id",
    "category",
    "settled_minor",
    "payment",
    "payer_id",
    "receipt_no",
    "item_zh",
    "item_ja",
    "notes",
)


class PreviewPage(Widget):
    """``ticked`` when a line is taken or left out; ``answered`` (place, expense or NEW or "") when it is said which one
    a line is; ``reconsidered`` when what holds for all lines changed.
    """

    ticked = Signal()
    answered = Signal(int, str)
    reconsidered = Signal()

    def __init__(self, people: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._people = people
        self._preview: Preview | None = None
        self._left_out: set[int] = set()
        self._decisions: Mapping[int, str] = {}
        self._asked: dict[int, tuple[str, ...]] = {}
        self.counts, self.details = Label(), details_label(3)
        self.counts.setProperty("role", "heading")
        self.currency_box, self.payment_box, self.payer_box = Combo(), Combo(), Combo()
        self.which_box, self._which_label = Combo(), Label()
        for_all, deciding = QHBoxLayout(), QHBoxLayout()
        for row, label, box, name in (
            (for_all, Label(), self.currency_box, N_("Amounts without a currency")),
            (for_all, Label(), self.payment_box, N_("Paid with")),
            (for_all, Label(), self.payer_box, N_("Paid by")),
            (deciding, self._which_label, self.which_box, N_("Is it one of these?")),
        ):
            label.setProperty("role", "label")
            label.setBuddy(box)
            bind(label.setText, name)
            bind(box.setAccessibleName, name)
            box.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToContents)
            row.addWidget(label)
            row.addWidget(box)
            row.addSpacing(10)
        for_all.addStretch(1)
        deciding.addStretch(1)
        self.which_box.setMinimumWidth(320)
        for box in (self.currency_box, self.payment_box, self.payer_box):
            box.activated.connect(lambda _place: self.reconsidered.emit())
        self.which_box.activated.connect(lambda _place: self._on_which())
        self.table = LineTable()
        self.table.itemChanged.connect(self._on_item)
        self.table.currentCellChanged.connect(lambda *_places: self._show_details())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.counts)
        column.addLayout(for_all)
        column.addWidget(self.table, 1)
        column.addLayout(deciding)
        column.addWidget(self.details)
        follow(self._write)
        self._write()

    def show_preview(self, preview: Preview, decisions: Mapping[int, str]) -> None:
        """Show what a file would do; what was left out by hand stays so. The first open question is selected."""
        first = self._preview is None
        if self._preview is not None and len(self._preview.lines) != len(preview.lines):
            self._left_out.clear()
            self._asked.clear()
        self._preview, self._decisions = preview, decisions
        self._asked |= {place: line.candidates for place, line in enumerate(preview.lines) if line.candidates}
        self._write()
        if first:
            waiting = [place for place, line in enumerate(preview.lines) if line.what in (UNCLEAR, "rejected")]
            self.table.setCurrentCell(waiting[0] if waiting else 0, 0)

    def chosen(self) -> frozenset[int]:
        """Places of the lines that are taken."""
        lines = self._preview.lines if self._preview else ()
        return frozenset(n for n, line in enumerate(lines) if line.what in WAITING and n not in self._left_out)

    def for_all(self) -> dict[str, str]:
        """What holds for lines that do not say it: the fields of the options."""
        boxes = {"currency": self.currency_box, "payment": self.payment_box, "payer_id": self.payer_box}
        return {name: str(box.currentData() or "") for name, box in boxes.items()}

    def _write(self) -> None:
        kept = self.for_all()
        currencies = [("", _(GUESS)), *((choice.key, choice.key) for choice in CURRENCIES)]
        payments = [(choice.key, _(choice.label)) for choice in PAYMENTS]
        people = [("", _(N_("Nobody named"))), *self._people]
        for box, entries, value in (
            (self.currency_box, currencies, kept["currency"]),
            (self.payment_box, payments, kept["payment"]),
            (self.payer_box, people, kept["payer_id"]),
        ):
            box.clear()
            for key, text in entries:
                box.addItem(text, key)
            box.setCurrentIndex(max(box.findData(value), 0))
        if self._preview is None:
            return
        self._count()
        row = self.table.fill((_("Date"), _("Payee")), (120, 54, 120, 230), len(self._preview.lines), self._write_lines)
        self.table.stay_at(row)
        self._show_details()

    def _count(self) -> None:
        assert self._preview is not None
        lines = self._preview.lines
        kinds = [line.what if line.what not in WAITING or n not in self._left_out else "unchanged"
                 for n, line in enumerate(lines)]  # fmt: skip
        self.counts.setText(_(COUNTED).format(**{kind: kinds.count(kind) for kind in WHAT}))

    def _write_lines(self) -> None:
        assert self._preview is not None
        code = i18n.current()
        years = Counter(line.day.year for line in self._preview.lines if line.day)
        usual = years.most_common(1)[0][0] if years else 0  # another year must be seen
        for place, line in enumerate(self._preview.lines):
            day = ""
            if line.day:
                day = dates.short(line.day, code) if line.day.year == usual else line.day.isoformat()
            ticked = place not in self._left_out if line.what in WAITING else None
            amount = line.amount.show() if line.amount else ""
            told = "　".join(part for part in (amount, *self._said(line)) if part)
            texts = (_(WHAT[line.what]), str(line.number), day, line.payee, told)
            self.table.put(place, texts, faint=line.what == "unchanged", ticked=ticked)

    def _said(self, line: Line) -> list[str]:
        """Why not, what changes or comes with it, and what is worth reading: a text each."""
        found = [complaint(field_name(name) if name else "", why) for name, why in line.problems]
        for change in line.changes:
            old, new = (self._shown(line, change.name, value) for value in (change.before, change.after))
            found.append(f"{field_name(change.name)}：{old} → {new}")
        if line.what in ("added", UNCLEAR):
            found += [f"{field_name(name)}：{self._shown(line, name, line.values[name])}" for name in SHOWN
                      if line.values.get(name) not in (None, "")]  # fmt: skip
        return found + [complaint(field_name(name) if name else "", why) for name, why in line.notes]

    def _shown(self, line: Line, name: str, value: Any) -> str:
        assert self._preview is not None
        if value in (None, ""):
            return "－"
        if name.endswith("_minor"):
            own = line.amount.currency if line.amount else HOME
            return Money(int(value), HOME if name == "settled_minor" else own).show()
        if name in CHOICES:
            return _(find(CHOICES[name], str(value)).label)
        if isinstance(value, date):
            return dates.short(value, i18n.current())
        return self._preview.names.get(str(value), str(value))

    def _current(self) -> Line | None:
        row = self.table.currentRow()
        lines = self._preview.lines if self._preview else ()
        return lines[row] if 0 <= row < len(lines) else None

    def _show_details(self) -> None:
        line, row = self._current(), self.table.currentRow()
        candidates = self._asked.get(row, ())
        for widget in (self.which_box, self._which_label):
            widget.setVisible(bool(candidates))
        self.which_box.clear()
        if candidates and self._preview is not None:
            self.which_box.addItem("－", "")
            for row_id in candidates:
                self.which_box.addItem(self._preview.told.get(row_id, ""), row_id)
            self.which_box.addItem(_(ANOTHER), NEW)
            self.which_box.setCurrentIndex(max(self.which_box.findData(self._decisions.get(row, "")), 0))
        self.details.setText("　".join(self._said(line)) if line is not None else "")

    def _on_which(self) -> None:
        if self._current() is not None:
            self.answered.emit(self.table.currentRow(), str(self.which_box.currentData() or ""))

    def _on_item(self, item: QTableWidgetItem) -> None:
        if item.column() == 0:
            left = item.checkState() == Qt.CheckState.Unchecked
            (self._left_out.add if left else self._left_out.discard)(item.row())
            self._count()
            self.ticked.emit()

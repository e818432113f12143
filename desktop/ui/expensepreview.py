"""What a file of expenses would do: each line with what is new, what it fills in, what may be there already."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop import i18n
from desktop.domain import dates
from desktop.domain.budget import CATEGORIES, CURRENCIES, FUNDS
from desktop.domain.money import HOME, Money
from desktop.domain.words import EXPENSE_STATUSES, PAYMENTS, Choice, find
from desktop.i18n import N_, _
from desktop.importing.expenses import UNCLEAR, Line, Preview, field_name
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.linetable import complaint
from desktop.ui.previewparts import TAKABLE, WHAT, LinePreview, add_box, fill, first_question, kinds, offer, say_counts
from desktop.ui.text import follow

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


class PreviewPage(LinePreview):
    """``ticked`` when a line is taken or left out; ``answered`` (place, expense or NEW or "") when it is said which one
    a line is; ``reconsidered`` when what holds for all lines changed.
    """

    answered = Signal(int, str)
    reconsidered = Signal()
    _preview: Preview | None

    def __init__(self, people: Sequence[tuple[str, str]]) -> None:
        super().__init__(3)
        self._people = people
        self._decisions: Mapping[int, str] = {}
        self._asked: dict[int, tuple[str, ...]] = {}
        self.currency_box, self.payment_box, self.payer_box = Combo(), Combo(), Combo()
        self.which_box, self._which_label = Combo(), Label()
        for_all, deciding = QHBoxLayout(), QHBoxLayout()
        for row, label, box, name in (
            (for_all, Label(), self.currency_box, N_("Amounts without a currency")),
            (for_all, Label(), self.payment_box, N_("Paid with")),
            (for_all, Label(), self.payer_box, N_("Paid by")),
            (deciding, self._which_label, self.which_box, N_("Is it one of these?")),
        ):
            add_box(row, label, box, name)
        for_all.addStretch(1)
        deciding.addStretch(1)
        self.which_box.setMinimumWidth(320)
        for box in (self.currency_box, self.payment_box, self.payer_box):
            box.activated.connect(lambda _place: self.reconsidered.emit())
        self.which_box.activated.connect(lambda _place: self._on_which())
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
            self.table.setCurrentCell(first_question(preview), 0)

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
            fill(box, entries, value)
        if self._preview is None:
            return
        self._count()
        row = self.table.fill((_("Date"), _("Payee")), (120, 54, 120, 230), len(self._preview.lines), self._write_lines)
        self.table.stay_at(row)
        self._show_details()

    def _count(self) -> None:
        assert self._preview is not None
        say_counts(self.counts, kinds(self._preview, self._left_out))

    def _write_lines(self) -> None:
        assert self._preview is not None
        code = i18n.current()
        years = Counter(line.day.year for line in self._preview.lines if line.day)
        usual = years.most_common(1)[0][0] if years else 0  # another year must be seen
        for place, line in enumerate(self._preview.lines):
            day = ""
            if line.day:
                day = dates.short(line.day, code) if line.day.year == usual else line.day.isoformat()
            ticked = place not in self._left_out if line.what in TAKABLE else None
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

    def _show_details(self) -> None:
        line: Line | None = self._current()
        row = self.table.currentRow()
        told = self._preview.told if self._preview else {}
        candidates = [(row_id, told.get(row_id, "")) for row_id in self._asked.get(row, ())]
        offer(self._which_label, self.which_box, candidates, ANOTHER, self._decisions.get(row, ""))
        self.details.setText("　".join(self._said(line)) if line is not None else "")

    def _on_which(self) -> None:
        if self._current() is not None:
            self.answered.emit(self.table.currentRow(), str(self.which_box.currentData() or ""))

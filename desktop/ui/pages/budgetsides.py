"""The panels beside the lists of the budget: a line and an expense, each with how its amount came about."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QBuffer, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain.money import HOME, Money
from desktop.domain.oddities import odd
from desktop.domain.tally import Tally
from desktop.i18n import N_, _
from desktop.store import attachments, receipts
from desktop.store import tables as t
from desktop.ui.attachments import FileList
from desktop.ui.derivations import sum_of, why
from desktop.ui.labels import Label
from desktop.ui.pages import budgetforms as forms
from desktop.ui.pages.budgettables import NEW
from desktop.ui.record import Record
from desktop.ui.recordpanel import RecordPanel
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.budget import BudgetPage

RECEIPTS = "receipt"  # purpose of the pictures that hang on an expense
PICTURE, PICTURE_MOST = QSize(290, 220), 8_000_000  # px; bytes of what is still read while the panel opens


class Derivation(QWidget):
    """How the amount of the panel came about, and what of it is split; follows what is typed."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        self.sum, self.why, self.odd = Label(), Label(), Label()
        for label, role in ((self.sum, "strong"), (self.why, "small"), (self.odd, "suggestion")):
            label.setProperty("role", role)
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)

    def text(self) -> str:
        """All that is said."""
        return "\n".join(label.text() for label in (self.sum, self.why, self.odd) if label.text())

    def _say(self, first: str, why_: list[str], odd_: list[str]) -> None:
        for label, said in ((self.sum, first), (self.why, "\n".join(why_)), (self.odd, "\n".join(odd_))):
            label.setText(said)
            label.setVisible(bool(said))

    def show_line(self, tally: Tally, line_id: str) -> None:
        """A budget line: its sum, why, and what was spent on it."""
        line = tally.lines.get(line_id)
        if line is None:
            self._say("", [], [])
            return
        converted = tally.book.planned(line)
        said = [why(converted)] if line.planned.currency != HOME else []
        spent = sum(sums.home for (owner, _fund), sums in tally.line_sums().items() if owner == line_id)
        if converted.home is not None:
            left = Money(converted.home.minor - spent).show()
            said.append(_("Actual {spent}, remaining {left}").format(spent=Money(spent).show(), left=left))
        self._say(sum_of(line.planned, converted), said, [])

    def show_expense(self, tally: Tally, expense_id: str) -> None:
        """An expense: its sum, why, what is odd about it, and what of it stays on its own line."""
        one = tally.spent.get(expense_id)
        if one is None:
            self._say("", [], [])
            return
        converted = tally.homes[expense_id]
        said = [why(converted)] if one.amount.currency != HOME else []
        strange = [_(msgid) for msgid in odd(one.amount, one.paid_on, tally.book.trip, date.today())]
        if one.parts:
            rest = Money(one.amount.minor - sum(part.minor for part in one.parts), one.amount.currency)
            if rest.minor * one.amount.minor < 0:
                strange.append(_("The parts come to more than the amount: {rest}").format(rest=rest.show()))
            else:
                said.append(_("On its own line: {rest}").format(rest=rest.show()))
        self._say(sum_of(one.amount, converted), said, strange)


class Receipts(QWidget):
    """The pictures of the receipt, under their heading; the first of them is shown."""

    def __init__(self, page: BudgetPage) -> None:
        super().__init__()
        self.page, self._shown = page, ""
        heading = Label()
        heading.setProperty("role", "heading")
        bind(heading.setText, N_("Pictures of the receipt"))
        self.files = FileList(page, "expense", RECEIPTS)
        self.files.changed.connect(self._show_first)
        self.picture = Label()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        bind(self.picture.setAccessibleName, N_("Picture of the receipt"))
        self.picture.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addWidget(heading)
        column.addWidget(self.picture)
        column.addWidget(self.files)

    def show_owner(self, owner: str) -> None:
        """Those of another expense."""
        self.files.show_owner(owner)
        self._show_first()

    def refresh(self) -> None:
        """Read them anew."""
        self.files.refresh()
        self._show_first()

    def _show_first(self) -> None:
        found: list[dict[str, Any]] = []
        if self.files.owner:
            with self.page.store.read() as connection:
                found = attachments.of(connection, "expense", self.files.owner, RECEIPTS)
        pictures = [row for row in found if row["media_type"].startswith("image/") and row["size"] <= PICTURE_MOST]
        first = pictures[0]["sha256"] if pictures else ""
        if first == self._shown:
            return
        self._shown = first
        data = attachments.read(self.page.store, first) if first else None
        image = small_picture(data, PICTURE) if data else QImage()
        self.picture.setPixmap(QPixmap.fromImage(image))
        self.picture.setVisible(not image.isNull())


def small_picture(data: bytes, room: QSize) -> QImage:
    """The picture no larger than ``room``, decoded at that size; a null one where the bytes are none."""
    buffer = QBuffer()
    buffer.setData(data)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > room.width() or size.height() > room.height()):
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


class LinePanel(RecordPanel):
    """A budget line; ``its_button`` shows its expenses, ``more_button`` adds one."""

    def __init__(self, page: BudgetPage) -> None:
        form = forms.line_form()
        record = Record(page, form, t.BudgetLine, N_("Change budget line"), N_("Add budget line"))
        record.rules = forms.named
        super().__init__(page, form, record, [], N_("Delete budget line"))
        self.derived = Derivation()
        links = QHBoxLayout()
        self.its_button, self.more_button = QPushButton(), QPushButton()
        for button in (self.its_button, self.more_button):
            button.setProperty("role", "link")
            links.addWidget(button)
        links.addStretch(1)
        bind(self.its_button.setText, N_("Its expenses"))
        bind(self.more_button.setText, N_("＋ Add expense"))
        self.body.insertWidget(1, self.derived)
        self.body.insertLayout(2, links)

    def show_sums(self, tally: Tally) -> None:
        """What the line comes to, in the language of the screen."""
        line = tally.lines.get(self.row_id)
        self.derived.show_line(tally, self.row_id or NEW)
        self.heading.setText(line.name.get(i18n.current()) if line else _("New budget line"))
        for button in (self.its_button, self.more_button):
            button.setVisible(line is not None)


class ExpensePanel(RecordPanel):
    """An expense with its parts, whom it was for, and the pictures of its receipt."""

    def __init__(self, page: BudgetPage) -> None:
        form = forms.expense_form(page)
        record = Record(page, form, t.Expense, N_("Change expense"), N_("Add expense"))
        record.change = receipts.edit
        self.splits, self.shares = forms.splits(page), forms.shares(page)
        super().__init__(page, form, record, [self.splits, self.shares], N_("Delete expense"))
        self.derived, self.receipts = Derivation(), Receipts(page)
        self.body.insertWidget(1, self.derived)
        self.body.insertWidget(self.body.count() - 2, self.receipts)
        self.parts.append(self.receipts)

    def show_sums(self, tally: Tally) -> None:
        """What the expense comes to, in the language of the screen."""
        one = tally.spent.get(self.row_id)
        said = (one.item.get(i18n.current()) or one.payee or _("Expense")) if one else _("New expense")
        self.heading.setText(said)
        self.derived.show_expense(tally, self.row_id or NEW)

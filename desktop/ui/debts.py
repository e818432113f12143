"""代墊與結清 立替と精算: who paid for whom, and the fewest transfers that make everybody even."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates, money, words
from desktop.domain.cashbox import Due, Paid, all_due, parts
from desktop.domain.ledger import Spent
from desktop.domain.money import Money
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import cashbox as stored
from desktop.store import records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.cashboxforms import NO_AMOUNT
from desktop.ui.griddialog import GridDialog, plain_button, start_in_list
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Grid, Group, put
from desktop.ui.segment import segment
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Who paid for whom")
CASH_BOX = N_("The delegation’s money")
SHARE, GIVE = N_("Change whom it was for"), N_("Enter a repayment")
GIVEN, REMOVE = "$", N_("Remove repayment")  # before the id of a repayment: a tick that is there already
KEYS = N_("Tick whom an expense was for; tick a transfer when the money was given. Enter edits, Ctrl+Z takes back.")
WIDTH, HEIGHT, SIDE, BELOW = 1100, 660, 330, 190
MOST = 300  # expenses in the list: those that somebody shares always, of the others the latest


def open_dialog(page: Page) -> None:
    """Shared costs of the delegation that is shown."""
    if page.delegation_id:
        dialogs.run(DebtsDialog(page))


class DebtsDialog(GridDialog):
    """Expenses at the left, at the right whom the current one was for, below what is to be given."""

    keys = KEYS

    def __init__(self, page: Page) -> None:
        self._read(page)
        self._at_home = False
        self._dues: list[Due] = []
        columns = [
            Column("day", N_("Date"), 104),
            Column("what", N_("Expense"), stretch=3),
            Column("amount", N_("Amount"), 112),
            Column("payer_id", N_("Paid by"), 124, options=self._payers),
            Column("whom", N_("Whom it was for"), stretch=2),
        ]
        self.whom = Grid([Column("name", N_("Whom it was for")), Column("part", N_("Own part"), 116)])
        self.due = Grid(
            [
                Column("debtor", N_("Giver"), stretch=2),
                Column("creditor", N_("Receiver"), stretch=2),
                Column("amount", N_("Amount"), 140),
                Column("day", N_("Date"), 120),
            ]
        )
        new = [
            Column("from_id", N_("Giver"), stretch=2, options=self._payers),
            Column("to_id", N_("Receiver"), stretch=2, options=self._payers),
            Column("amount", N_("Amount"), 160),
        ]
        super().__init__(page, TITLE, columns, new)
        frame, self.modes = segment(self, [N_("Each currency"), N_("All in NT$")], self._on_mode)
        self.tools.addWidget(frame)
        bind(self.whom.setAccessibleName, N_("Whom it was for"))
        bind(self.due.setAccessibleName, N_("To be given"))
        self._soon = QTimer(self, singleShot=True, interval=0)
        self.grid.currentItemChanged.connect(lambda *_items: self._soon.start())
        self._soon.timeout.connect(self._show_whom)
        self.whom.ticked.connect(self._on_whom)
        self.whom.edited.connect(self._on_part)
        self.whom.itemDelegate().closeEditor.connect(lambda *_args: self._later.start())
        self.due.ticked.connect(self._on_due)
        self.due.delete_asked.connect(self._on_due_removed)
        self.fit(WIDTH, HEIGHT)
        follow(self.retranslate)
        self.refresh()
        start_in_list(self)

    def _middle(self) -> QWidget:
        made, below = QWidget(), QWidget()
        side = QVBoxLayout()
        side.setSpacing(6)
        self.everybody = plain_button(N_("For everybody"), lambda: self._share([p for p, _n in self._book.members]))
        self.nobody = plain_button(N_("The delegation’s own cost"), lambda: self._share([]))
        row = QHBoxLayout()
        row.addWidget(self.everybody)
        row.addWidget(self.nobody)
        side.addWidget(self.whom, 1)
        side.addLayout(row)
        holder = QWidget()
        holder.setFixedWidth(SIDE)
        holder.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        above = QHBoxLayout()
        above.setSpacing(12)
        above.addWidget(self.grid, 1)
        above.addWidget(holder)
        self.unknown = Label()
        self.unknown.setProperty("role", "problem")
        self.all_button = plain_button(N_("All of it was given"), self._give_all)
        foot = QHBoxLayout()
        title = Label()
        title.setProperty("role", "heading")
        bind(title.setText, N_("To be given, with the fewest transfers"))
        foot.addWidget(title)
        foot.addWidget(self.unknown, 1)
        foot.addWidget(self.all_button)
        under = QVBoxLayout(below)
        under.setContentsMargins(0, 0, 0, 0)
        under.setSpacing(6)
        under.addLayout(foot)
        under.addWidget(self.due, 1)
        under.addWidget(self.new)
        below.setFixedHeight(BELOW + 60)
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(above, 1)
        column.addWidget(below)
        return made

    def _read(self, page: Page) -> None:
        with page.store.read() as connection:
            self._book = stored.read(connection, page.delegation_id)

    def _payers(self) -> list[tuple[str, str]]:
        code = i18n.current()
        return [("", _(CASH_BOX)), *((person, name.get(code)) for person, name in self._book.members)]

    def _name(self, person: str) -> str:
        return self._book.names[person].get(i18n.current()) if person in self._book.names else _(CASH_BOX)

    def retranslate(self) -> None:
        """What is put together of several words is written anew."""
        self.refresh()

    def groups(self) -> list[Group]:
        self._read(self.page)
        shared = {one.id: one for one in self._book.paid()}
        mine = [one for one in self._book.ledger.spent if one.id in shared]
        rest = [one for one in self._book.ledger.spent if one.id not in shared and one.counts]
        rest.sort(key=lambda one: (not one.payer_id, -(one.paid_on or date.min).toordinal()))
        made = [Group(_("Shared"), [self._entry(one, shared[one.id]) for one in mine])] if mine else []
        if rest:
            made.append(Group(_("The delegation’s own cost"), [self._entry(one, None) for one in rest[:MOST]]))
        return made

    def _entry(self, one: Spent, paid: Paid | None) -> Entry:
        code = i18n.current()
        day = dates.short(one.paid_on, code) if one.paid_on else ""
        what = "　".join(dict.fromkeys(text for text in (one.payee, one.item.get(code)) if text))
        if not what and one.line_id in self._book.ledger.line:
            what = self._book.ledger.line[one.line_id].name.get(code)
        what = what or _(words.find(words.BUDGET_CATEGORIES, self._book.ledger.category_of(one)).label)
        people = [self._name(person) for person, _minor in paid.shares] if paid else []
        everybody = paid is not None and {p for p, _m in paid.shares} >= {p for p, _n in self._book.members}
        whom = _("Everybody") if everybody else "、".join(people)
        payer = self._name(one.payer_id) if one.payer_id or paid else ""
        shown = (day, what, one.amount.show(), payer, whom)
        held = (day, what, one.amount.show(), one.payer_id, whom)
        return Entry(one.id, shown, held, tone="" if paid else "muted", tips=shown)

    def refresh(self) -> None:
        super().refresh()
        self._show_whom()
        self._show_due()

    def _current(self) -> Spent | None:
        row = self.grid.current()
        return next((one for one in self._book.ledger.spent if one.id == row), None)

    def _show_whom(self) -> None:
        """Everybody, ticked whom the current expense was for; with what each bears of it."""
        one = self._current()
        self.everybody.setEnabled(one is not None)
        self.nobody.setEnabled(one is not None)
        if one is None:
            self.whom.show_groups([])
            return
        shares = {person: minor for _id, person, minor in self._book.shares.get(one.id, ())}
        borne = parts(Paid(one.id, one.amount, one.payer_id, tuple(shares.items())))
        names = {**dict.fromkeys(person for person, _name in self._book.members), **dict.fromkeys(shares)}
        entries = []
        for person in names:
            minor = shares.get(person)
            said = Money(borne[person], one.amount.currency).bare() if person in shares else ""
            own = Money(minor, one.amount.currency).bare() if minor is not None else ""
            shown = (self._name(person), f"{said} ＝" if person in shares and minor is None else said)
            entries.append(Entry(person, shown, (shown[0], own), person in shares))
        self.whom.show_groups([Group(one.amount.show(), entries, counted=False)])

    def _share(self, people: list[str]) -> None:
        one = self._current()
        if one is not None:
            self.act(SHARE, stored.share_with, one.id, people)

    def _on_whom(self, person: str, ticked: bool) -> None:
        self._read(self.page)  # the tick before may not be shown yet
        one = self._current()
        if one is None:
            return
        held = [other for _id, other, _minor in self._book.shares.get(one.id, ())]
        self._share([*held, person] if ticked else [other for other in held if other != person])

    def _on_part(self, person: str, key: str, value: str) -> None:
        """A part of one's own; empty: the same as the others."""
        self._read(self.page)
        one = self._current()
        if one is None or key != "part":
            return
        found = money.parse(value, one.amount.currency) if value else None
        if value and (found is None or found.currency != one.amount.currency):
            self.say(Sentence(NO_AMOUNT))
            return
        row = next((row for row, other, _minor in self._book.shares.get(one.id, ()) if other == person), None)
        minor = found.minor if found else None
        if row is not None:
            self.act(SHARE, records.edit, t.Share, row, {"share_minor": minor})
        elif found is not None:
            raw = {"expense_id": one.id, "person_id": person, "share_minor": minor}
            self.act(SHARE, records.add, t.Share, raw)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        if key == "payer_id":
            self.act(N_("Change who paid"), records.edit, t.Expense, row_id, {"payer_id": value or None})
        else:
            elsewhere = N_("Tick at the right whom it was for.")
            self.say(Sentence(elsewhere if key == "whom" else N_("Change this in the list of expenses.")))
            self.refused()

    def _on_mode(self, number: int) -> None:
        self._at_home = number == 1
        self._show_due()

    def _show_due(self) -> None:
        """What is to be given, and what was."""
        code = i18n.current()
        self._dues, unknown = all_due(self._book.paid(), self._book.given, at_home=self._at_home)
        said = _("{count} amounts have no rate and are left out.").format(count=unknown) if unknown else ""
        self.unknown.setText(said)
        self.all_button.setEnabled(bool(self._dues))
        entries = []
        for number, due in enumerate(self._dues):
            shown = (self._name(due.debtor), self._name(due.creditor), due.amount.show(), "")
            entries.append(Entry(f"{number}", shown, shown, False))
        done = []
        for one in self._book.given:
            day = dates.short(one.day, code) if one.day else ""
            shown = (self._name(one.debtor), self._name(one.creditor), one.amount.show(), day)
            done.append(Entry(GIVEN + one.id, shown, shown, True, "muted"))
        groups = [Group(_("To be given"), entries)] if entries else []
        self.due.show_groups([*groups, Group(_("Given already"), done)] if done else groups)

    def _on_due(self, row_id: str, ticked: bool) -> None:
        if row_id.startswith(GIVEN):
            self._on_due_removed(row_id)
        elif ticked:
            self.act(GIVE, stored.give, self.page.delegation_id, [self._dues[int(row_id)]], date.today())

    def _on_due_removed(self, row_id: str) -> None:
        if row_id.startswith(GIVEN):
            self.act(REMOVE, records.remove, t.Repayment, row_id.removeprefix(GIVEN))

    def _give_all(self) -> None:
        self.act(N_("Enter all repayments"), stored.give, self.page.delegation_id, self._dues, date.today())

    def on_entered(self, values: dict[str, str]) -> None:
        found = money.parse(values["amount"], "TWD" if self._at_home else "JPY")
        if found is None or found.minor <= 0:
            self.say(Sentence(NO_AMOUNT))
            self.new.fields["amount"].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        if values["from_id"] == values["to_id"]:
            self.say(Sentence(N_("Giver and receiver are the same. Choose another.")))
            return
        due = Due(values["from_id"], values["to_id"], found)
        if self.act(GIVE, stored.give, self.page.delegation_id, [due], date.today()):
            put(self.new.fields["amount"], "")

    def _refresh_if_still(self) -> None:
        if not self.whom.editing:
            super()._refresh_if_still()

"""出差旅費報告表 出張旅費報告書: the claim of each member, day by day, and what of which expense goes where.

What is laid out by nobody yet stands below: choose who paid, and it is in that claim. Everything is written at once.
"""

from __future__ import annotations

import importlib
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QSplitter, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import amounts, dates, words
from desktop.domain.budget import CATEGORIES
from desktop.domain.claim import COLUMNS, Claim, living_words
from desktop.domain.ledger import Ledger, Spent
from desktop.domain.money import Money
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.settings import Settings
from desktop.store import claim as stored
from desktop.store import delegations, ledger, perdiem, records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.claimdays import DayTable
from desktop.ui.claimpapers import PaperRow
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.linegrid import Column, Entry, Grid, Group
from desktop.ui.pages.membersbar import there
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Travel claims")
PERDIEM = "desktop.ui.perdiem"
WIDTH, HEIGHT = 1240, 690
MOST = 200  # expenses of a group that are listed; all of them count
CLAIMED, LEFT_OUT, NOBODYS = N_("In this claim"), N_("Not in this claim"), N_("Nobody is said to have paid")
FIRST_OF = N_("{group} (the first of {total}; see the budget for all)")
ASSIGN = N_("Choose who laid it out: then it stands in that claim")
OF_IT = N_("{amount}: {why}")
NO_DAY = N_("Not a date. Write it like 2026-01-01.")
NO_TABLE = N_("No table of daily rates of {years} is entered: those days are not counted.")
NOBODY = N_("Nobody travels yet, or all are sent by companies. Add members first.")
PERSON, TOTAL = N_("{days} days, {receipts} receipts"), N_("Total NT$ {total} ({words})")
ADVANCED = N_("advance NT$ {drawn}, paid back NT$ {returned}")
OPEN = {True: N_("still to be paid out NT$ {open}"), False: N_("to be paid back NT$ {open}")}


def open_dialog(page: Page) -> None:
    """The claims of the delegation that is shown."""
    if page.delegation_id:
        dialogs.run(ClaimsDialog(page))


class ClaimsDialog(ActingDialog):
    """Members at the left; the claim of the current one, its expenses and the papers at the right."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.claims: list[Claim] = []
        self.book = Ledger(ledger.NO_TRIP)
        self._names: list[tuple[str, str]] = []
        self.people = QListWidget()
        self.people.setFixedWidth(150)
        self.people.setSpacing(3)
        bind(self.people.setAccessibleName, N_("Members"))
        self.heading, self.about, self.sums, self.notes = (Label() for _n in range(4))
        self.notes.setProperty("role", "small")
        self.heading.setProperty("role", "heading")
        self.about.setProperty("role", "muted")
        for label in (self.about, self.sums, self.notes):
            label.setWordWrap(True)
        self.days = DayTable()
        self.days.living_asked.connect(self.show_perdiem)
        self.grid = Grid(self._columns())
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)  # on a small screen
        bind(self.grid.setAccessibleName, N_("What goes where"))
        self.papers = PaperRow(self)
        self._later = QTimer(self, singleShot=True, interval=0)  # never while Qt still walks through the old lines
        self._later.timeout.connect(self._refresh_if_still)
        self.grid.edited.connect(self.on_edited)
        self.grid.itemDelegate().closeEditor.connect(lambda *_args: self._later.start())
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        self.refresh()
        self.people.currentRowChanged.connect(lambda _row: self._show())
        self.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _columns(self) -> list[Column]:
        code = i18n.current()

        def of(choices: tuple[words.Choice, ...]) -> list[tuple[str, str]]:
            return [(choice.key, _(choice.label)) for choice in choices]

        return [
            Column("receipt_no", N_("Receipt no."), 84),
            Column("paid_on", N_("Paid on"), 92),
            Column(f"item_{'ja' if code == 'ja' else 'zh'}", N_("For"), stretch=3, glyphs=code),
            Column("amount", N_("Amount"), 96, fixed=True),
            Column("home", N_("In NT$"), 96, fixed=True),
            Column("category", N_("Category"), 112, options=lambda: of(CATEGORIES)),
            Column("payment", N_("Paid with"), 88, options=lambda: of(words.PAYMENTS)),
            Column("status", N_("Status"), 76, options=lambda: of(words.EXPENSE_STATUSES)),
            Column("payer_id", N_("Paid by"), 96, options=lambda: [("", "—"), *self._names]),
            Column("where", N_("Column, or why not"), stretch=4, fixed=True),
        ]

    def _lay_out(self) -> None:
        title = Label()
        title.setProperty("role", "emptyTitle")
        bind(title.setText, TITLE)
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(title)
        tools.addStretch(1)
        self.advances_button = plain_button(N_("Advances…"), self.show_advances)
        self.perdiem_button = plain_button(N_("Per diem…"), self.show_perdiem)
        self.perdiem_button.setVisible(there(PERDIEM))
        tools.addWidget(self.advances_button)
        tools.addWidget(self.perdiem_button)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.addWidget(self.heading)
        head.addWidget(self.about, 1)
        column.addLayout(head)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setChildrenCollapsible(False)
        split.addWidget(self.days)
        split.addWidget(self.grid)
        split.setSizes([262, 238])
        column.addWidget(split, 1)
        column.addWidget(self.sums)
        column.addWidget(self.notes)
        middle = QHBoxLayout()
        middle.setSpacing(12)
        middle.addWidget(self.people)
        middle.addWidget(right, 1)
        foot = QHBoxLayout()
        self.close_button = plain_button(N_("Close"), self.accept)
        foot.addWidget(self.papers)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(10)
        whole.addLayout(tools)
        whole.addLayout(middle, 1)
        whole.addWidget(self.said)
        whole.addLayout(foot)

    @property
    def member_id(self) -> str:
        """The member whose claim is shown; empty while there is none."""
        row = self.people.currentRow()
        return str(self.people.item(row).data(Qt.ItemDataRole.UserRole)) if row >= 0 else ""

    @property
    def claim(self) -> Claim | None:
        return next((one for one in self.claims if one.who.member_id == self.member_id), None)

    def acted(self) -> None:
        self._later.start()

    def refused(self) -> None:
        self._later.start()

    def _refresh_if_still(self) -> None:
        if not self.grid.editing:
            self.refresh()

    def refresh(self) -> None:
        trip = self.page.delegation_id
        with self.store.read() as connection:
            rounded_in = perdiem.rounding(Settings())
            self.book = ledger.read(connection, trip)
            self.claims = list(stored.read(connection, trip, date.today(), rounded_in=rounded_in, book=self.book))
            code = i18n.current()
            self._names = [(one.person_id, one.name().get(code)) for one in delegations.members(connection, trip)]
        before = self.member_id
        self.people.blockSignals(True)
        self.people.clear()
        for one in self.claims:
            item = QListWidgetItem(f"{one.who.name.get(code)}\nNT$ {Money(one.total).bare()}")
            item.setData(Qt.ItemDataRole.UserRole, one.who.member_id)
            self.people.addItem(item)
        ids = [one.who.member_id for one in self.claims]
        self.people.setCurrentRow(ids.index(before) if before in ids else 0)
        self.people.blockSignals(False)
        self._show()

    def _show(self) -> None:
        """The claim of the current member."""
        claim, code = self.claim, i18n.current()
        self.papers.setEnabled(claim is not None)
        if claim is None:
            self.heading.setText("")
            self.about.setText(_(NOBODY))
        else:
            self.heading.setText(claim.who.name.get(code))
            span = dates.span(claim.start, claim.end, code)
            title = claim.who.title.get(code)
            count = _(PERSON).format(days=claim.length, receipts=claim.receipts)
            self.about.setText("　".join(filter(None, (title, span, count))))
        self.days.show_claim(claim)
        self.sums.setText(self._sums(claim) if claim else "")
        self.notes.setText("\n".join(_notes(claim)) if claim else "")
        self.grid.show_groups(self._groups(claim))

    def _sums(self, claim: Claim) -> str:
        code, total = i18n.current(), Money(claim.total)
        in_words = amounts.mixed(total, code)
        if code != "ja" and claim.total >= 0:
            in_words = f"新臺幣{amounts.capital(total)}"
        parts = [_(TOTAL).format(total=total.bare(), words=in_words)]
        if claim.advanced.drawn:
            drawn, returned = Money(claim.advanced.drawn).bare(), Money(claim.advanced.returned).bare()
            parts.append(_(ADVANCED).format(drawn=drawn, returned=returned))
            parts.append(_(OPEN[claim.balance >= 0]).format(open=Money(abs(claim.balance)).bare()))
        return "\n".join(filter(None, (living_words(claim).get(code), "　".join(parts))))

    def _groups(self, claim: Claim | None) -> list[Group]:
        """What is claimed, what of this person is not, and what nobody is said to have paid."""
        where: dict[str, list[tuple[str, str]]] = {}  # what is shown, and all that is to say
        labels = {choice.key: _(choice.label).replace("\n", "") for choice in COLUMNS}
        inside, outside = dict[str, Spent](), dict[str, Spent]()
        for one in claim.placed if claim else ():
            inside[one.spent.id] = one.spent
            where.setdefault(one.spent.id, []).append((labels[one.column], f"{labels[one.column]}：{_(one.why)}"))
        for each in claim.left_out if claim else ():
            amount = Money(each.minor).show() if each.minor is not None else "?"
            said = _(OF_IT).format(amount=amount, why=_(each.why)) if each.spent.id in inside else _(each.why)
            where.setdefault(each.spent.id, []).append((said, said))
            if each.spent.id not in inside:
                outside[each.spent.id] = each.spent
        nobodys = [one for one in self.book.spent if not one.payer_id and one.payment != "contract"]
        made, known = [], dict(self._names)
        for title, several in ((CLAIMED, [*inside.values()]), (LEFT_OUT, [*outside.values()]), (NOBODYS, nobodys)):
            said = _(title)
            if len(several) > MOST:
                said = _(FIRST_OF).format(group=said, total=len(several))
            entries = [self._entry(one, known, where.get(one.id, [(_(ASSIGN),) * 2])) for one in several[:MOST]]
            if entries:
                made.append(Group(said, entries))
        return made

    def _entry(self, one: Spent, known: dict[str, str], where: list[tuple[str, str]]) -> Entry:
        code = i18n.current()
        home = self.book.converted(one).home
        item = one.item.exactly(code)
        shown = (
            one.receipt_no, dates.short(one.paid_on, code) if one.paid_on else "",
            one.item.get(code) or one.gloss_zh or one.payee, one.amount.show(), home.bare() if home else "?",
            _(words.find(words.BUDGET_CATEGORIES, self.book.category_of(one)).label),
            _(words.find(words.PAYMENTS, one.payment).label) if one.payment else "",
            _(words.find(words.EXPENSE_STATUSES, one.status).label), known.get(one.payer_id, ""),
            "　".join(short for short, _whole in where),
        )  # fmt: skip
        held = (
            one.receipt_no, one.paid_on.isoformat() if one.paid_on else "", item, "", "", one.category, one.payment,
            one.status, one.payer_id, "",
        )  # fmt: skip
        tips = (*shown[:-1], "\n".join(whole for _short, whole in where))
        return Entry(one.id, shown, held, tips=tips)

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        """A cell of an expense has another value."""
        raw: Any = value
        if key == "paid_on" and value:
            raw = dates.parse(value, self.book.trip.start)
            if raw is None:
                self.say(Sentence(NO_DAY))
                return
        elif key in ("paid_on", "payer_id"):
            raw = value or None
        self.act(N_("Change expense"), records.edit, t.Expense, row_id, {key: raw})

    def tell_notices(self, notices: list[str]) -> None:
        """What to look at on a paper that was saved."""
        dialogs.tell(
            self, Sentence(N_("Look at this before handing it in:\n{notices}"), {"notices": "\n".join(notices)})
        )

    def show_advances(self) -> None:
        """預借旅費."""
        from desktop.ui import advances

        advances.open_dialog(self.page)
        self.refresh()

    def show_perdiem(self) -> None:
        """The days of the allowance, with their derivation."""
        importlib.import_module(PERDIEM).open_dialog(self.page)
        self.refresh()


def _notes(claim: Claim) -> list[str]:
    """What is missing, and where the rates come from."""
    found = [note.get(i18n.current()) for note in claim.notes]
    if claim.without_table:
        years = ", ".join(dict.fromkeys(str(day.year) for day in claim.without_table))
        found.insert(0, _(NO_TABLE).format(years=years))
    return found

"""The panel of sums: the cap as a gauge, bars by category, source, member or day, what is left, the rates in use."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.ledger import rate_by_rule
from desktop.domain.money import HOME, Money
from desktop.domain.tally import Tally, Totals
from desktop.domain.text import Pair
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.budgetbars import Bar, Bars, GaugeBar, gauge_words
from desktop.ui.derivations import rate_words, why
from desktop.ui.labels import Label
from desktop.ui.pages.membersbar import opener, there
from desktop.ui.panel import Panel
from desktop.ui.segment import segment
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

BY = (
    ("category", N_("Category")),
    ("fund", N_("Fund")),
    ("payer", N_("Payer")),
    ("day", N_("Date")),
)


class TotalsPanel(Panel):
    """What the whole trip comes to. ``show_tally`` shows it; nothing is read here."""

    def __init__(self, page: Page, payer: Callable[[str], str]) -> None:
        super().__init__()
        self._payer, self._by = payer, "category"
        self._tally: Tally | None = None
        self.cap_heading, self.cap_said, self.moved = Label(), Label(), Label()
        self.cap_heading.setProperty("role", "heading")
        bind(self.cap_heading.setText, N_("Ceiling of the subsidy"))
        self.gauge = GaugeBar()
        for label in (self.cap_said, self.moved):
            label.setWordWrap(True)
        self.cap_said.setProperty("role", "small")
        self.moved.setProperty("role", "problem")
        self.terms_button = QPushButton()
        self.terms_button.setProperty("role", "link")
        bind(self.terms_button.setText, N_("Approval and cap…"))
        open_terms = opener(page, "desktop.ui.budgetterms")
        self.terms_button.clicked.connect(lambda _on=False: open_terms())
        self.heading = Label()
        self.heading.setProperty("role", "heading")
        self.heading.setContentsMargins(0, 8, 0, 0)
        bind(self.heading.setText, N_("Budget and actual amounts"))
        frame, self.switch = segment(self, [text for _key, text in BY], self._on_by)
        self.bars = Bars()
        self.sums, self.unknown = Label(), Label()
        self.sums.setTextFormat(Qt.TextFormat.RichText)
        self.unknown.setWordWrap(True)
        self.unknown.setProperty("role", "problem")
        self.rates, self.other_rates = Label(), Label()
        for label, role in ((self.rates, "small"), (self.other_rates, "problem")):
            label.setWordWrap(True)
            label.setProperty("role", role)
        self.rates_button = QPushButton()
        self.rates_button.setProperty("role", "link")
        bind(self.rates_button.setText, N_("Exchange rates…"))
        open_rates = opener(page, "desktop.ui.rates")
        self.rates_button.clicked.connect(lambda _on=False: open_rates())
        self.rates_button.setVisible(there("desktop.ui.rates"))
        above: tuple[QWidget, ...] = (self.cap_heading, self.gauge, self.cap_said, self.moved)
        below: tuple[QWidget, ...] = (
            self.heading,
            self.sums,
            self.unknown,
            frame,
            self.bars,
            self.rates,
            self.other_rates,
        )
        for widget in above:
            self.body.addWidget(widget)
        self.body.addWidget(self.terms_button, 0, Qt.AlignmentFlag.AlignLeft)
        for widget in (*below, self.rates, self.other_rates):
            self.body.addWidget(widget)
        self.body.addWidget(self.rates_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)

    def _on_by(self, number: int) -> None:
        self._by = BY[number][0]
        if self._tally is not None:
            self.show_tally(self._tally)

    def show_tally(self, tally: Tally) -> None:
        """Show these sums."""
        self._tally = tally
        totals = tally.totals()
        self.gauge.show_gauge(totals.cap_spent)
        self.cap_said.setText(gauge_words(totals.cap_spent))
        self._show_moved(totals)
        self.bars.show_bars(self._bars(totals))
        self._show_sums(totals)
        self._show_rates(tally)

    def _show_moved(self, totals: Totals) -> None:
        said = []
        for msgid, gauge in (
            (N_("Planned beyond the cap: {sum} fall on the city or county."), totals.cap_planned),
            (N_("Spent beyond the cap: {sum} fall on the city or county."), totals.cap_spent),
        ):
            if gauge.over:
                said.append(_(msgid).format(sum=Money(gauge.over).show()))
        self.moved.setText("\n".join(said))
        self.moved.setVisible(bool(said))

    def _bars(self, totals: Totals) -> list[Bar]:
        code = i18n.current()
        if self._by == "payer":
            paid = sorted(totals.by_payer.items(), key=lambda item: -item[1])
            return [Bar(self._payer(person), None, minor) for person, minor in paid]
        if self._by == "day":
            days = sorted(totals.by_day.items(), key=lambda item: (item[0] is None, item[0] or 0))
            return [Bar(dates.short(day, code) if day else _("Without a date"), None, minor) for day, minor in days]
        choices = words.FUNDING if self._by == "fund" else words.BUDGET_CATEGORIES
        found = totals.by_fund if self._by == "fund" else totals.by_category
        order = [choice.key for choice in choices]
        keys = [*(key for key in order if key in found), *sorted(found.keys() - set(order))]
        shown = [(key, found[key]) for key in keys if found[key].planned or found[key].spent]
        return [Bar(_(words.find(choices, key).label), sums.planned, sums.spent) for key, sums in shown]

    def _show_sums(self, totals: Totals) -> None:
        ink, left = theme.palette().ink, theme.palette().moss if totals.left >= 0 else theme.palette().vermilion
        rows = (
            (_("Actual"), totals.spent, ink, "font-size:13pt;font-weight:600"),
            (_("Budget"), totals.planned, ink, ""),
            (_("Remaining"), totals.left, left, ""),
        )
        cells = "".join(
            f"<tr><td style='color:{theme.palette().muted}'>{label}</td>"
            f"<td align='right' style='color:{colour};{style}'>{Money(minor).show()}</td></tr>"
            for label, minor, colour, style in rows
        )
        self.sums.setText(f"<table width='100%' cellpadding='2'>{cells}</table>")
        said = _("{count} amounts have no rate and are in no sum.").format(count=totals.unknown)
        self.unknown.setText(said if totals.unknown else "")
        self.unknown.setVisible(bool(totals.unknown))

    def _show_rates(self, tally: Tally) -> None:
        used = {line.planned.currency for line in tally.lines.values()}
        used |= {quote.currency for quote in tally.book.quotes}
        lines: dict[bool, list[str]] = {True: [], False: []}
        for currency in sorted(used - {HOME}):
            found = rate_by_rule(tally.book.trip, tally.book.quotes, currency)
            lines[found.ruled].append(f"{rate_words(currency, found)}　{why(found)}")
        for label, said in ((self.rates, lines[True]), (self.other_rates, lines[False])):
            label.setText("\n".join(said))
            label.setVisible(bool(said))


def name_of(names: dict[str, Pair], person_id: str) -> str:
    """Who paid; public money where nobody is named."""
    if not person_id:
        return _("Public money")
    found = names.get(person_id)
    return found.get(i18n.current()) if found else "?"

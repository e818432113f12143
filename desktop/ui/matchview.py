"""媒合清單: what companies of one country look for and who in the other one has it, with every reason."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import companymatch, dates
from desktop.domain.companies import Company, listed
from desktop.domain.companymatch import Match, MatchList
from desktop.domain.schemewords import COUNTRIES_OF_BRANCHES
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.exchange import company_table
from desktop.i18n import N_, _
from desktop.store import companies, matchwishes, talks
from desktop.ui import companysaving, work
from desktop.ui.companylist import other_name
from desktop.ui.labels import Label
from desktop.ui.pages.filterrow import BoxRow
from desktop.ui.panel import Panel
from desktop.ui.rows import Column, RowTable
from desktop.ui.segment import segment
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.companies import CompaniesPage

SEEKING = ("JP", "TW")
NEEDS = (N_("What Japanese companies look for"), N_("What Taiwanese companies look for"))
TAKE = N_("Take matches into one-to-one meetings")
THIS, LISTED = N_("This pair: {name}"), N_("All {count} listed pairs: {name}")
TAKEN = N_("{count} new wishes in “{name}”.")
NO_DAYS = N_("No one-to-one meetings yet. Begin them first.")
MATCHING = N_("Comparing needs with offers…")
AT_ONCE = 1500  # pairs that are compared in no time
EMPTY = N_("Nobody fits yet. Enter what companies of one country look for, and what those of the other one offer.")
ALL = {"company": N_("Company"), "market": N_("Market")}


def _reasons(match: Match) -> list[str]:
    return [reason.said().get(i18n.current()) for reason in match.reasons]


def _needs(company: Company) -> str:
    code = i18n.current()
    return listed(tag.name for tag in company.needs).get(code) or company.wants.get(code)


COLUMNS = (
    Column(
        N_("Seeker (companies)"), lambda m: m.seeker.name.get(i18n.current()),
        lambda m: _needs(m.seeker), stretch=5,
    ),
    Column(
        N_("Partner (companies)"), lambda m: m.partner.name.get(i18n.current()),
        lambda m: m.partner.field_names().get(i18n.current()), stretch=5,
    ),
    Column(
        N_("Why they fit"), lambda m: _reasons(m)[0], lambda m: "　".join(_reasons(m)[1:]), stretch=9,
    ),
    Column(N_("Places of business"), lambda m: m.partner.place_names().get(i18n.current()), stretch=4),
    Column(N_("Fit"), lambda m: str(m.score), stretch=1, right=True),
)  # fmt: skip


def _day_name(row: Mapping[str, Any]) -> str:
    code = i18n.current()
    name = Pair(row["name_zh"], row["name_ja"]).get(code) or _("One-to-one meetings")
    return f"{dates.short(row['day'], code)} {name}" if row["day"] else name


class MatchFilter(BoxRow):
    """Which side looks for something, which of its companies, and in which market."""

    def __init__(self) -> None:
        super().__init__()
        frame, self.sides = segment(self, NEEDS, lambda _number: self.clear())
        self.row.addWidget(frame)
        self.add_boxes(ALL, 190)

    @property
    def seeking(self) -> str:
        return SEEKING[max(self.sides.checkedId(), 0)]

    def offer(self, all_: list[Company]) -> None:
        """Companies of the side, and markets in which anybody of the other one works."""
        code = i18n.current()
        seekers, partners = companymatch.sides(all_, self.seeking)
        self.fill("company", [(company.id, company.name.get(code)) for company in seekers])
        there = {place.key() for company in partners for place in company.places} - {"TW", "JP", ""}
        self.fill("market", [(c.key, _(c.label)) for c in COUNTRIES_OF_BRANCHES if c.key in there])


class MatchPanel(Panel):
    """Everything about one match."""

    def __init__(self, view: MatchView) -> None:
        super().__init__()
        self.view = view
        self.match: Match | None = None
        self.labels: list[Label] = []
        self.buttons: list[QPushButton] = []
        for text, which in ((N_("Show the company that looks for something"), 0), (N_("Show the partner"), 1)):
            made = QPushButton()
            bind(made.setText, text)
            made.clicked.connect(lambda _on=False, which=which: self._go(which))
            self.buttons.append(made)
        self.column = QVBoxLayout()
        self.column.setSpacing(4)
        self.body.addLayout(self.column)
        for made in self.buttons:
            self.body.addWidget(made)
        self.body.addStretch(1)
        self.hide()

    def _go(self, which: int) -> None:
        if self.match is not None:
            self.view.page.show_company((self.match.seeker, self.match.partner)[which].id)

    def show_match(self, match: Match | None) -> None:
        """Write it anew."""
        self.match = match
        for label in self.labels:
            label.deleteLater()
        self.labels = []
        self.setVisible(match is not None)
        if match is None:
            return
        code = i18n.current()
        for company, needs in ((match.seeker, True), (match.partner, False)):
            self._say(company.name.get(code), "heading")
            self._say(other_name(company), "muted")
            texts = [
                (N_("What it looks for"), _needs(company) if needs else ""),
                (N_("Field of expertise"), company.field_names().get(code)),
                (N_("What it offers"), "" if needs else listed(tag.name for tag in company.offers).get(code)),
                (N_("Products"), "" if needs else company.products.get(code)),
                (N_("Places of business"), company.place_names().get(code)),
                (N_("Data source"), company.source_words().get(code)),
            ]
            for name, text in texts:
                if text:
                    self._say(_(name), "label")
                    self._say(text)
        self._say(_("Why they fit"), "heading")
        for reason in _reasons(match):
            self._say(f"・{reason}")

    def _say(self, text: str, role: str = "") -> None:
        if not text:
            return
        made = Label(text)
        made.setWordWrap(True)
        if role:
            made.setProperty("role", role)
        self.labels.append(made)
        self.column.addWidget(made)


class MatchView(QWidget):
    """The filter, the matches, and the panel of the one that is chosen."""

    def __init__(self, page: CompaniesPage) -> None:
        super().__init__()
        self.page = page
        self.matches: list[Match] = []
        self.narrowing = MatchFilter()
        self.table = RowTable(COLUMNS, N_("List of possible partners"), EMPTY)
        self.panel = MatchPanel(self)
        self.menu = QMenu(self)
        companysaving.fill(page, self.menu, "match-list", self.value, company_table.match_table)
        self.save_button = companysaving.button(N_("Save or print"), self.menu)
        self.take_menu = QMenu(self)
        self.take_menu.aboutToShow.connect(self._fill_days)
        self.take_button = companysaving.button(N_("Into one-to-one meetings"), self.take_menu)
        self.tools = QWidget()  # stands in the bar of the page
        beside = QHBoxLayout(self.tools)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.take_button)
        beside.addWidget(self.save_button)
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 0, 12)
        row.setSpacing(16)
        row.addWidget(self.table, 1)
        row.addWidget(self.panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.narrowing)
        column.addLayout(row, 1)
        self.row_ = row
        self.narrowing.changed.connect(self.show_matches)
        self.table.chosen.connect(self._on_chosen)
        self.table.opened.connect(lambda _id: self.panel.buttons[1].click())
        follow(self._on_language)

    def _all(self) -> list[Company]:
        return self.page.directory.everybody

    def show_matches(self) -> None:
        """Match anew what the directory holds."""
        self.narrowing.offer(self._all())
        seekers, partners = companymatch.sides(self._all(), self.narrowing.seeking)
        one = self.narrowing.chosen("company")
        wanted = [company for company in seekers if one in ("", company.id)]
        found = self._found(wanted, partners, self.narrowing.chosen("market"))
        self.matches = self.matches if found is None else found
        self.table.show_rows(self.matches)
        self.narrowing.count.setText(_("{count} possible pairs").format(count=len(self.matches)))
        self.narrowing.clear_button.setVisible(self.narrowing.is_filtering)
        self._on_chosen(self.table.current())

    def _found(self, seekers: list[Company], partners: list[Company], market: str) -> list[Match] | None:
        """The matches; those of many companies beside the window. None where the person pressed Cancel."""
        if len(seekers) * len(partners) <= AT_ONCE:
            return companymatch.matches(seekers, partners, market)
        return work.run(self, MATCHING, companymatch.matches, seekers, partners, market)

    def _on_chosen(self, row_id: str) -> None:
        match = next((match for match in self.matches if match.id == row_id), None)
        self.panel.show_match(match)
        self.row_.setContentsMargins(16, 0, 16 if match is None else 0, 12)

    def _fill_days(self) -> None:
        """The days of one-to-one meetings: for the match that is chosen, and for all that are listed."""
        self.take_menu.clear()
        with self.page.store.read() as connection:
            days = talks.days(connection)
        chosen = [match for match in self.matches if match.id == self.table.current()]
        for matches, text in ((chosen, THIS), (self.matches, LISTED)):
            for row in days if matches else ():
                name = _day_name(row)
                said = _(text).format(count=len(matches), name=name).replace("&", "&&")
                action = self.take_menu.addAction(said)
                action.triggered.connect(
                    lambda _on=False, day=row["id"], name=name, taken=tuple(matches): self._take(day, name, taken)
                )
        if self.take_menu.isEmpty():
            self.take_menu.addAction(_(NO_DAYS if self.matches else EMPTY)).setEnabled(False)

    def _take(self, day_id: str, name: str, matches: Sequence[Match]) -> None:
        """The companies take part, and the one that looks for something wishes to meet the other."""
        made = self.page.do(TAKE, matchwishes.take, day_id, matches)
        if made is not None:
            self.page.tell(Sentence(TAKEN, {"count": made, "name": name}))

    def _on_language(self) -> None:
        self.table.retranslate()
        if self.isVisible():
            self.show_matches()

    def value(self) -> MatchList | None:
        """What is listed, of open facts alone, for paper; None where nobody fits."""
        one, seeking = self.narrowing.chosen("company"), self.narrowing.seeking
        kept = [company for company in self._all() if company.country != seeking or one in ("", company.id)]
        made = companies.matched(kept, seeking, date.today(), self.narrowing.chosen("market"))
        return made if made.matches else None

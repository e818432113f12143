"""生活費試算 滞在費の試算: everybody's days with their figures, each opened to its derivation, and into the budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from desktop import i18n, settings
from desktop.domain.money import Money
from desktop.domain.perdiem import OTHER, ROUND_TWD, ROUND_USD
from desktop.domain.plan import Team
from desktop.domain.stays import Living
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.store import perdiem, plan
from desktop.ui import dialogs
from desktop.ui.acting import ActingDialog
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.perdiemday import DayPanel
from desktop.ui.perdiemgrid import DaysGrid
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 1220, 690
TITLE = N_("Daily allowance")
SAY, PLANNED = N_("Change a day of the allowance"), N_("A day of the allowance as planned")
TAKE = N_("Take over the daily allowance")
KEYS = N_("What is changed at the right holds for all marked days. Delete: as the itinerary says. Ctrl+Z takes back.")
ROUNDINGS = ((ROUND_USD, N_("Round up in US dollars")), (ROUND_TWD, N_("Round up in Taiwan dollars")))
WAYS = (
    (N_("As a budget line and expenses"), True, True),
    (N_("As a budget line only"), True, False),
    (N_("As expenses only"), False, True),
)
TAKEN = N_("Written. It stands in the budget under living allowance.")
TWICE = N_("Written. {count} other expenses for living allowance stand there too: see that nothing counts twice.")
NO_TABLE = N_("No table of daily rates of {years} is entered: those days are not counted.")
NO_PLACE = N_("For {count} days nobody said where the night is: 其他 counts.")


def open_dialog(page: Page) -> None:
    """The allowance of the delegation that is shown; what is changed is written at once and can be undone."""
    if page.delegation_id:
        dialogs.run(LivingDialog(page))


class LivingDialog(ActingDialog):
    """The grid of days, the panel of the current one, the sums below."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.settings = getattr(page.window(), "settings", None) or settings.load()
        self.living = Living(Pair(), ())
        self.grid = DaysGrid()
        self.panel = DayPanel(self.change, self.as_planned)
        self.round = Combo()
        for key, msgid in ROUNDINGS:
            self.round.addItem(_(msgid), key)
        self.round.setMinimumContentsLength(18)
        self.round.setCurrentIndex(max(self.round.findData(perdiem.rounding(self.settings)), 0))
        self.round.activated.connect(lambda _place: self._on_rounding())
        bind(self.round.setAccessibleName, N_("Where sums are rounded up"))
        self.show_combo = Combo()
        bind(self.show_combo.setAccessibleName, N_("Show"))
        self.show_combo.activated.connect(lambda _place: self.refresh())
        self.rates_button = plain_button(N_("Table of rates…"), self.show_rates)
        self.take_button = QPushButton()
        self.take_button.setAutoDefault(False)
        self.take_button.setProperty("role", "primary")
        bind(self.take_button.setText, N_("Into the budget"))
        self.take_menu = QMenu(self.take_button)
        self.take_menu.aboutToShow.connect(self._fill_take)
        self.take_button.setMenu(self.take_menu)
        self.print_button = plain_button(N_("Print…"), self.print_)
        self.notice, self.sums, self.empty = Label(), Label(), Label()
        self.notice.setProperty("role", "problem")
        self.notice.setWordWrap(True)
        self.sums.setWordWrap(True)
        self.empty.setProperty("role", "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        bind(self.empty.setText, N_("There are no members or no days yet."))
        bind(self.setWindowTitle, TITLE)
        bind(self.grid.setAccessibleName, TITLE)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.grid)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.as_planned)
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        self.refresh()
        self.grid.setCurrentIndex(self.grid.cells.index(0, 0))
        self.grid.selectionModel().selectionChanged.connect(lambda *_args: self._show_day())
        self.grid.selectionModel().currentChanged.connect(lambda *_args: self._show_day())
        self._show_day()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        title, self.note = Label(), Label()
        title.setProperty("role", "emptyTitle")
        bind(title.setText, TITLE)
        self.note.setProperty("role", "muted")
        tools = QHBoxLayout()
        tools.setSpacing(8)
        tools.addWidget(title)
        tools.addSpacing(8)
        tools.addWidget(self.note)
        tools.addStretch(1)
        for widget in (self.show_combo, self.round, self.rates_button, self.print_button, self.take_button):
            tools.addWidget(widget)
        middle = QHBoxLayout()
        middle.setSpacing(10)
        middle.addWidget(self.grid, 1)
        middle.addWidget(self.empty, 1)
        middle.addWidget(self.panel)
        hint = Label()
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(hint.setText, KEYS)
        self.close_button = plain_button(N_("Close"), self.accept)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(tools)
        column.addWidget(self.notice)
        column.addLayout(middle, 1)
        column.addWidget(self.sums)
        column.addWidget(self.said)
        column.addLayout(foot)

    @property
    def rounded_in(self) -> str:
        return str(self.round.currentData())

    def refresh(self) -> None:
        """Show what stands in the store; what was marked stays."""
        with self.store.read() as connection:
            whole = perdiem.read(connection, self.page.delegation_id, self.rounded_in)
            teams = plan.teams(connection, self.page.delegation_id)
        self._offer(whole, teams)
        shown = self._inside.get(str(self.show_combo.currentData()))
        people = whole.people
        if shown is not None:
            people = tuple(one for one in people if one.member.member_id in shown)
        self.living = replace(whole, people=people, _known={})
        self.grid.show_living(self.living)
        there = bool(self.living.people and self.living.days)
        for widget in (self.grid, self.panel):
            widget.setVisible(there)
        self.empty.setVisible(not there)
        self.take_button.setEnabled(any(one.total.days for one in self.living.people))
        self._show_notice()
        self._show_sums()
        self._show_day()

    def _offer(self, whole: Living, teams: Sequence[Team]) -> None:
        """Everybody, each sub-group, each company or office; what was chosen stays."""
        code, chosen = i18n.current(), self.show_combo.currentData()
        offered = [(f"team {team.id}", team.name.get(code), {part.member_id for part in team.parts}) for team in teams]
        for body in dict.fromkeys(one.member.organisation for one in whole.people if one.member.organisation):
            members = {one.member.member_id for one in whole.people if one.member.organisation == body}
            offered.append((f"body {body.zh}\n{body.ja}", body.get(code), members))
        self._inside = {key: members for key, _said, members in offered}
        self.show_combo.clear()
        self.show_combo.addItem(_("Everybody"), "")
        for key, said, _members in offered:
            self.show_combo.addItem(said, key)
        self.show_combo.setCurrentIndex(max(self.show_combo.findData(chosen), 0))

    def _show_notice(self) -> None:
        years = sorted({day.year for one in self.living.people for day in one.without_table})
        unknown = sum(len(one.still_open) for one in self.living.people)
        said = []
        if years:
            said.append(_(NO_TABLE).format(years="、".join(map(str, years))))
        if unknown:
            said.append(_(NO_PLACE).format(count=unknown))
        self.notice.setText("　".join(said))
        self.notice.setVisible(bool(said))

    def _show_sums(self) -> None:
        people = [one for one in self.living.people if one.total.days]
        self.note.setText(_("{people} members, {days} days").format(
            people=len(self.living.people), days=len(self.living.days)))  # fmt: skip
        parts = []
        if people:
            usd = sum((one.total.usd for one in people), start=people[0].total.usd * 0)
            parts.append(_("Together {amount}").format(amount=Money(int(usd * 100), "USD").show()))
            if self.living.rate:
                twd = sum(int(one.total.twd or 0) for one in people)
                rates = "／".join(dict.fromkeys(one.rate for one in people))
                parts.append(_("= {amount} at {rate}").format(amount=Money(twd * 100).show(), rate=rates))
        if self.living.rate_why is not None:
            parts.append(_rate_words(self.living.rate_why))
        self.sums.setText("　".join(parts))

    def _show_day(self) -> None:
        current = self.grid.current()
        person, one = current if current is not None else (None, None)
        marked = self.grid.marked()
        by_hand = 0
        for member_id, day in marked:
            claimant = self.living.of(member_id)
            held = claimant.on(day) if claimant is not None else None
            by_hand += held is not None and held.day.said is not None
        when = one.day.stay.day if one is not None else None
        listed = [
            rate.place
            for rate in self.living.rates
            if rate.place != OTHER and when and rate.first <= when and (rate.last is None or when <= rate.last)
        ]
        self.panel.show_day(person, one, len(marked), by_hand, listed)

    def change(self, values: dict[str, Any]) -> None:
        """Write this of the marked days; one action."""
        marked = self.grid.marked()
        if marked:
            self.act(SAY, perdiem.say, self.page.delegation_id, marked, values)

    def as_planned(self) -> None:
        """The marked days as the itinerary says."""
        self.act(PLANNED, perdiem.as_planned, self.grid.marked())

    def _on_rounding(self) -> None:
        self.settings.put(**{perdiem.ROUNDING: self.rounded_in})
        self.refresh()

    def show_rates(self) -> None:
        """The tables of daily rates, to look at, to change and to bring in."""
        from desktop.ui import dailyrates

        self._steps += dailyrates.open_dialog(self.page, self)  # Ctrl+Z goes on into what was done there
        self.refresh()

    def _fill_take(self) -> None:
        self.take_menu.clear()
        everybody = [one.member.member_id for one in self.living.people if one.total.days]
        marked = list(dict.fromkeys(member for member, _day in self.grid.marked()))
        groups = [(_("Everybody shown ({count})").format(count=len(everybody)), everybody)]
        if 0 < len(marked) < len(everybody):
            groups.insert(0, (_("The marked members ({count})").format(count=len(marked)), marked))
        for said, ids in groups:
            self.take_menu.addSection(said)
            for msgid, planned, spent in WAYS:
                self.take_menu.addAction(_(msgid), partial(self.take_over, ids, planned, spent))

    def take_over(self, member_ids: list[str], planned: bool, spent: bool) -> None:
        """Write the sums of these members into the budget; one action."""
        arguments = (self.page.delegation_id, member_ids, self.rounded_in)
        if self.act(TAKE, perdiem.take_over, *arguments, plan=planned, spent=spent) is not None:
            with self.store.read() as connection:
                others = perdiem.others(connection, self.page.delegation_id)
            doubled = Sentence(TWICE, {"count": others})
            self.say(doubled if others and spent else Sentence(TAKEN), good=not (others and spent))

    def print_(self) -> None:
        """The paper of it, in the tab of papers."""
        self.accept()
        self.page.window_print("perdiem", "")


def _rate_words(why: Sentence) -> str:
    """Which rate that is, in the reader's words."""
    from desktop.domain import dates, words

    code = i18n.current()
    values = dict(why.values)
    if "kind" in values:
        values["kind"] = _(find(words.RATE_KINDS, str(values["kind"])).label)
    if "day" in values:
        values["day"] = dates.short(values["day"], code)  # type: ignore[arg-type]
    return Sentence(why.msgid, values).text(_)

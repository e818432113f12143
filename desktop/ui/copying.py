"""複製為下一年度 次年度用に複製: a delegation as the start of the next one.

show(binder)   # from the menu
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from desktop import i18n
from desktop.domain import dates
from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import copying
from desktop.store import tables as t
from desktop.store.copying import Wanted
from desktop.store.registers import read_row
from desktop.ui import dialogs, security
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.form import DateField, Form, LineField, PairField
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

WIDTH = 620
TITLE = N_("Copy for the next trip")
BEHIND = N_(
    "What stays behind: the approval, receipts and everything spent, passports, rooms and tickets, what was said and"
    " came of it, answers and permissions of the hosts, and items that were called off."
)
DONE = N_("Copied: {name}. It is in preparation and shown now.")
UNTIL = N_("It ends on {day}.")
TICKS = (
    ("hosts", N_("With those of the other side and the speakers, as not asked yet")),
    ("members", N_("With the members and their roles, as registered")),
    ("budget", N_("With the lines of the budget, without rates")),
    ("tasks", N_("With the tasks, as not done")),
)


def show(binder: Binder) -> None:
    """Copy the delegation that is shown, and show the new one."""
    page = binder.page("itinerary")
    if not page.delegation_id or not security.allow(page, page.store):
        return
    try:
        dialog = CopyDialog(page)
    except UserError as error:
        page.complain(error)
        return
    if dialogs.run(dialog) and dialog.made:
        binder.choose(dialog.made)
        page.tell(Sentence(DONE, {"name": dialog.wanted().name.get(i18n.current())}))


class CopyDialog(Asking):
    """Name, code and departure of the next trip, and what comes along."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, TITLE, N_("Copy"))
        self.page, self.made = page, ""
        self.setMinimumWidth(WIDTH)
        with page.store.read() as connection:
            offered = copying.offered(connection, page.delegation_id)
            row = read_row(connection, t.Delegation, page.delegation_id)
        self._lasts: timedelta = row["end_date"] - row["start_date"]
        self.form = Form()
        self.form.add(N_("Title"), PairField("name", kind="meeting"))
        self.form.add(N_("Short code"), LineField("code"))
        self.form.add(N_("Departure"), DateField("start_date", lambda: offered.start))
        name = offered.name
        values = {"name_zh": name.zh, "name_ja": name.ja, "code": offered.code, "start_date": offered.start}
        self.form.set_values(values)
        self.until = words("", "muted")
        self.ticks = {}
        self.body.addWidget(self.form)
        self.body.addWidget(self.until)
        for key, text in TICKS:
            tick = self.ticks[key] = QCheckBox()
            tick.setChecked(getattr(offered, key))
            bind(tick.setText, text)
            self.body.addWidget(tick)
        self.body.addWidget(words(BEHIND, "small"))
        self.form.changed.connect(lambda _name: self._say_until())
        self._say_until()

    def _day(self) -> date | None:
        day = self.form.values()["start_date"]
        return day if isinstance(day, date) else dates.parse(str(day or ""), date.today())

    def _say_until(self) -> None:
        day = self._day()
        text = _(UNTIL).format(day=dates.long(day + self._lasts, i18n.current())) if day else ""
        self.until.setText(text)

    def wanted(self) -> Wanted:
        """What is asked for; Invalid where the day cannot be read."""
        values, day = self.form.values(), self._day()
        if day is None:
            from desktop.domain.checks import NOT_A_DATE

            raise Invalid([Problem("start_date", Sentence(NOT_A_DATE))])
        ticked = {key: tick.isChecked() for key, tick in self.ticks.items()}
        name = Pair(str(values["name_zh"] or "").strip(), str(values["name_ja"] or "").strip())
        return Wanted(day, str(values["code"] or "").strip(), name, **ticked)

    def accept(self) -> None:
        """Copy, or say what is wrong beside its field."""
        self.form.show_problems([])
        try:
            made = self.page.act(copying.LABEL, copying.copy, self.page.delegation_id, self.wanted(), date.today())
        except Invalid as error:
            rest = self.form.add_problems(error.problems)
            self.problem.setText("\n".join(problem.message.text(_) for problem in rest))
            self.problem.setVisible(bool(rest))
            return
        except UserError as error:
            self.problem.setText(error.sentence.text(_))
            self.problem.show()
            return
        self.made = str(made)
        super().accept()

"""職務移交 引き継ぎ: the list of everything open, and that two people and a witness handed over the passphrase.

show(binder)   # from the menu
"""

from __future__ import annotations

from datetime import date, datetime
from typing import TYPE_CHECKING

from desktop.domain.checks import NEEDED, NOT_A_DATE
from desktop.errors import Problem, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import handover
from desktop.ui import dialogs, security
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.form import DateField, Form, LineField
from desktop.ui.griddialog import plain_button

if TYPE_CHECKING:
    from desktop.ui.binder import Binder
    from desktop.ui.pages.page import Page

TITLE = N_("Hand over the post")
LIST = N_(
    "The list for handing over names everything that is open on all trips: promises, counterparts, money, agreements,"
    " and where originals lie. Its PDF and spreadsheet can be read without this program."
)
TWO = N_(
    "The passphrase is told by mouth and never written down. When that is done, enter who told it, who took it over and"
    " who saw it: three different people. It stands in the record of access."
)
ALIKE = N_("Three different people are needed.")
DONE = N_("Written into the record of access: {name} took over.")
WIDTH = 600


def show(binder: Binder) -> None:
    """Ask, and write down what was done."""
    page = binder.page("itinerary")
    if not page.delegation_id or not security.allow(page, page.store):
        return
    dialog = HandoverDialog(page)
    if dialogs.run(dialog):
        page.tell(Sentence(DONE, {"name": dialog.names()[1]}))


class HandoverDialog(Asking):
    """The way to the list, and who handed the passphrase over to whom."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, TITLE, N_("Write it down"))
        self.page = page
        self.setMinimumWidth(WIDTH)
        self.print_button = plain_button(N_("To the list for handing over…"), self.print_list)
        self.form = Form()
        for name, label in zip(("giver", "taker", "witness"), handover.SIGNS, strict=True):
            self.form.add(label, LineField(name))
        self.form.add(N_("Day"), DateField("day"))
        self.form.set_values({"giver": page.store.author.name, "day": date.today()})
        self.body.addWidget(words(LIST))
        self.body.addWidget(self.print_button)
        self.body.addSpacing(8)
        self.body.addWidget(words(TWO))
        self.body.addWidget(self.form)

    def print_list(self) -> None:
        """To the paper in the print room."""
        self.reject()
        self.page.window_print("handover", "")

    def names(self) -> list[str]:
        """Who told it, who took it over, who saw it."""
        values = self.form.values()
        return [" ".join(str(values[name] or "").split()) for name in ("giver", "taker", "witness")]

    def accept(self) -> None:
        """Write it down, or say what is missing beside its field."""
        names, day = self.names(), self.form.values()["day"]
        found = [
            Problem(key, Sentence(NEEDED))
            for key, name in zip(("giver", "taker", "witness"), names, strict=True)
            if not name
        ]
        if not isinstance(day, date):
            found.append(Problem("day", Sentence(NOT_A_DATE)))
        elif not found and len({name.replace(" ", "").casefold() for name in names}) < len(names):
            found.append(Problem("witness", Sentence(ALIKE)))
        self.form.show_problems(found)
        if found:
            self.form.go_to_problem()
            return
        at = datetime.now().astimezone().isoformat(timespec="seconds")
        try:
            self.page.act(handover.LABEL, handover.told, names, day, at, self.page.store.author.name)
        except UserError as error:
            self.problem.setText(error.sentence.text(_))
            self.problem.show()
            return
        super().accept()

"""Delegations made from a year of the programme: the demonstration one is asked about, that of a county is made."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox

from desktop import i18n
from desktop.domain.checks import NEEDED, NOT_A_DATE
from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_
from desktop.store import schemetrips as stored
from desktop.store import tables as t
from desktop.store.registers import read_row
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.form import DateField, Form
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE = N_("Demonstration delegation")
EXPLAIN = N_("It goes to Tokyo and Osaka and shows counties how to send a delegation. Everything can be changed later.")
ITEMS = N_("With the meetings that the plan names: chambers of commerce, business meeting, reception, seminar")
MADE = N_("Made: {name}. It stands among the delegations at the left.")


def delegation_of(page: Page, application_id: str) -> Sentence | None:
    """Make the delegation of a county that was chosen; what to say, or what is in the way."""
    try:
        made = page.act(stored.DELEGATE, stored.delegate, application_id)
    except UserError as error:
        return error.sentence
    return _said(page, made)


def demonstration(page: Page, scheme_id: str) -> Sentence | None:
    """Ask when the demonstration delegation travels, and make it; None where it was not made after all."""
    with page.store.read() as connection:
        year = int(read_row(connection, t.Scheme, scheme_id)["year"])
        there = stored.existing(connection, "scheme_id", scheme_id, "demonstration")
    if there is not None:
        return Sentence(stored.THERE, {"name": there[1].get(i18n.current())})
    dialog = DemonstrationDialog(page, scheme_id, year)
    return _said(page, dialog.made) if dialogs.run(dialog) and dialog.made else None


def _said(page: Page, delegation_id: str) -> Sentence:
    with page.store.read() as connection:
        row = read_row(connection, t.Delegation, delegation_id)
    return Sentence(MADE, {"name": Pair(row["name_zh"], row["name_ja"]).get(i18n.current())})


class DemonstrationDialog(Asking):
    """Departure and return, the press conference and the briefing before it."""

    def __init__(self, page: Page, scheme_id: str, year: int) -> None:
        super().__init__(page, TITLE, N_("Make it"))
        self.page, self.scheme_id, self.made = page, scheme_id, ""
        self.setMinimumWidth(600)
        usual = stored.offered(date(year, 3, 10))
        self.form = Form()
        for label, name in (
            (N_("Departure"), "start"),
            (N_("Return"), "end"),
            (N_("Press conference"), "press"),
            (N_("Pre-departure briefing"), "briefing"),
        ):
            self.form.add(label, DateField(name, lambda: usual.start))
        self.form.set_values(usual._asdict())
        self.items = QCheckBox()
        self.items.setChecked(True)
        bind(self.items.setText, ITEMS)
        self.body.addWidget(words(EXPLAIN, "muted"))
        self.body.addWidget(self.form)
        self.body.addWidget(self.items)
        self.form.committed.connect(self._on_day)
        self._usual = usual

    def _on_day(self, name: str) -> None:
        """The other days go along with another departure, as long as nobody typed one of them."""
        found = self.form.values()
        start = found["start"]
        if name != "start" or not isinstance(start, date):
            return
        if all(found[key] == getattr(self._usual, key) for key in ("end", "press", "briefing")):
            self._usual = stored.offered(start)
            self.form.set_values({key: getattr(self._usual, key) for key in ("end", "press", "briefing")})

    def accept(self) -> None:
        """Make it, or say beside the field what is wrong."""
        found = self.form.values()
        wrong = [
            Problem(name, Sentence(NOT_A_DATE if str(day or "").strip() else NEEDED))
            for name, day in found.items()
            if not isinstance(day, date) and (str(day or "").strip() or name in ("start", "end"))
        ]
        self.form.show_problems(wrong)
        if wrong:
            return
        ticked = self.items.isChecked()
        wanted = stored.Wanted(found["start"], found["end"], found["press"] or None, found["briefing"] or None, ticked)
        try:
            self.made = self.page.act(stored.DEMONSTRATE, stored.demonstrate, self.scheme_id, wanted)
        except Invalid as error:
            renamed = {"start_date": "start", "end_date": "end"}
            self.form.show_problems([Problem(renamed.get(p.field, p.field), p.message) for p in error.problems])
            return
        super().accept()

"""What the cash window asks: money that was changed, money that went from one keeper to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop.domain import words
from desktop.domain.money import Money
from desktop.errors import Problem, Sentence
from desktop.i18n import N_
from desktop.ui.exchangedialogs import Asking
from desktop.ui.exchangedialogs import words as said_words
from desktop.ui.form import ChoiceField, DateField, Form, LineField, MoneyField
from desktop.ui.picker import Option
from desktop.ui.reffield import RefField

NO_KEEPER = N_("Not said")
NO_AMOUNT = N_("Not an amount. Write it like 1,280, ¥1280, 1.2萬 or US$12.50.")
NO_DAY = N_("Not a date. Write it like 115/3/5, 2026-03-05 or R8.3.5.")


class MoveDialog(Asking):
    """A few fields; ``write`` takes what stands in them, and may refuse."""

    def __init__(
        self, parent: QWidget | None, title: str, said: str, form: Form, write: Callable[[Mapping[str, Any]], object]
    ) -> None:
        super().__init__(parent, title, N_("Enter it"))
        self.form, self._write = form, write
        self.body.addWidget(said_words(said, "muted"))
        self.body.addWidget(form)
        form.fields[0].setFocus()

    def accept(self) -> None:
        values = self.form.values()
        wrong = [
            Problem(name, Sentence(NO_AMOUNT))
            for name in ("amount_minor", "got_minor")
            if name in values and not isinstance(values[name], int)
        ]
        if values["moved_on"] and not isinstance(values["moved_on"], date):
            wrong.append(Problem("moved_on", Sentence(NO_DAY)))
        self.form.show_problems(wrong)
        if wrong:
            self.form.go_to_problem()
        elif self.attempted(self.form, lambda: self._write({**values, "moved_on": values["moved_on"] or None})):
            super().accept()


def money_of(values: Mapping[str, Any], amount: str = "amount_minor", currency: str = "currency") -> Money:
    """An amount of a form."""
    return Money(values[amount], values[currency])


def exchange_form(people: Callable[[], list[Option]], near: Callable[[], date | None]) -> Form:
    """What was given, what was got, when, and with which proof."""
    form = Form()
    form.add(N_("Money given"), MoneyField())
    form.add(N_("Money got"), MoneyField("got_minor", "got_currency"))
    form.add(N_("Date"), DateField("moved_on", near))
    form.add(N_("Who keeps it"), RefField("person_id", NO_KEEPER, people))
    form.add(N_("Proof of exchange"), ChoiceField("proof", words.PROOFS))
    form.add(N_("Source"), LineField("source"))
    return form


def handing_form(people: Callable[[], list[Option]], near: Callable[[], date | None]) -> Form:
    """How much goes from whom to whom."""
    form = Form()
    form.add(N_("Amount"), MoneyField())
    form.add(N_("Giver"), RefField("from_id", NO_KEEPER, people))
    form.add(N_("Receiver"), RefField("to_id", NO_KEEPER, people))
    form.add(N_("Date"), DateField("moved_on", near))
    return form

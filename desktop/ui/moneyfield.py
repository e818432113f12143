"""Fields for amounts of money; the store gets minor units."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.domain import money
from desktop.i18n import _
from desktop.ui.inputs import Combo, Field, Line


class MoneyField(Field):
    """An amount and its currency; the store gets minor units. A sign typed with the amount picks the currency.

    An empty one is nothing; where it is ``needed`` it is no amount, and is asked for.
    """

    def __init__(self, amount: str = "amount_minor", currency: str = "currency", *, needed: bool = False) -> None:
        super().__init__(amount, currency)
        self._needed = needed
        self.input = Line()
        self.input.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.currency = Combo()
        self.currency.addItems(list(money.CURRENCIES))
        self.input.textEdited.connect(self.changed)
        self.input.editingFinished.connect(self._on_finished)
        self.currency.activated.connect(self._on_currency)
        row = QWidget()
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.input, 1)
        layout.addWidget(self.currency)
        self.finish(row)
        self.setFocusProxy(self.input)

    def _on_currency(self) -> None:
        self.changed.emit()
        self.committed.emit()

    def _on_finished(self) -> None:
        found = money.parse(self.input.text(), self.currency.currentText())
        if found is not None:
            self.currency.setCurrentText(found.currency)
            self.input.setText(found.bare())
        self.committed.emit()

    def values(self) -> dict[str, Any]:
        """Minor units; the text itself where it is no amount, so that the problem is said beside it."""
        text, currency = self.input.text(), self.currency.currentText()
        if self._needed and not text.strip():
            return {self.names[0]: None, self.names[1]: currency}
        found = money.parse(text or "0", currency)
        if found is None:
            return {self.names[0]: text, self.names[1]: currency}
        return {self.names[0]: found.minor, self.names[1]: found.currency}

    def set_values(self, values: Mapping[str, Any]) -> None:
        currency = values.get(self.names[1]) or self.currency.currentText()
        self.currency.setCurrentText(str(currency))
        if self.names[0] in values:
            minor = values[self.names[0]]
            shown = money.Money(minor, str(currency)).bare() if isinstance(minor, int) else str(minor or "")
            self.input.put(shown)

    def name_inputs(self) -> None:
        super().name_inputs()
        self.currency.setAccessibleName(_("{field}: currency").format(field=_(self.label)))


class OwnField(Field):
    """An amount, or none, in the currency that ``currency`` says at the moment (a part of another amount)."""

    def __init__(self, name: str, currency: Callable[[], str]) -> None:
        super().__init__(name)
        self._currency = currency
        self.input = Line()
        self.input.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.input.textEdited.connect(self.changed)
        self.input.editingFinished.connect(self.committed)
        self.finish(self.input)

    def values(self) -> dict[str, Any]:
        """Minor units, None; the text itself where it is no amount of that currency."""
        text, currency = self.input.text().strip(), self._currency()
        if not text:
            return {self.names[0]: None}
        found = money.parse(text, currency)
        return {self.names[0]: found.minor if found is not None and found.currency == currency else text}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            minor = values[self.names[0]]
            self.input.put(money.Money(minor, self._currency()).bare() if isinstance(minor, int) else str(minor or ""))


class TwdField(Field):
    """An amount in NT$, or none."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.input = Line()
        self.input.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.input.textEdited.connect(self.changed)
        self.input.editingFinished.connect(self.committed)
        self.finish(self.input)

    def values(self) -> dict[str, Any]:
        """Minor units, None; the text itself where it is no amount in NT$, so that the problem is said beside it."""
        text = self.input.text().strip()
        found = money.parse(text, "TWD") if text else None
        if not text:
            return {self.names[0]: None}
        return {self.names[0]: found.minor if found is not None and found.currency == "TWD" else text}

    def set_values(self, values: Mapping[str, Any]) -> None:
        if self.names[0] in values:
            minor = values[self.names[0]]
            self.input.put(money.Money(minor, "TWD").bare() if isinstance(minor, int) else str(minor or ""))

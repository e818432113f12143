"""Numbers that may be typed with the wide digits of a Chinese or Japanese keyboard (９１．５), which Qt refuses."""

from __future__ import annotations

import unicodedata

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox


class Count(QSpinBox):
    """A whole number."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return super().validate(_narrow(text), position)


class Length(QDoubleSpinBox):
    """A number with decimals."""

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        return super().validate(_narrow(text), position)


def _narrow(text: str) -> str:
    return unicodedata.normalize("NFKC", text)

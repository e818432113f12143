"""How an amount in Taiwan dollars came about, in one sentence with the point of the rules."""

from __future__ import annotations

from datetime import date

from desktop import i18n
from desktop.domain import dates, words
from desktop.domain.ledger import Converted
from desktop.domain.money import HOME, Money, sign
from desktop.i18n import _


def why(converted: Converted) -> str:
    """Which rate it is, of which day, and the point of the rules; in the language of the screen."""
    values: dict[str, object] = {}
    for key, value in (*converted.values, ("day", converted.day)):
        if isinstance(value, date):
            values[key] = dates.long(value, i18n.current())
        elif key == "kind":
            values[key] = _(words.find(words.RATE_KINDS, str(value)).label)
        elif value is not None:
            values[key] = value
    said = _(converted.said).format(**values)
    return said + (_(" (point {point})").format(point=converted.point) if converted.point else "")


def sum_of(amount: Money, converted: Converted) -> str:
    """「¥ 418,600 × 0.22 = NT$ 92,092」; the amount alone where it needs no rate."""
    if converted.home is None:
        return f"{amount.show()} = ?"
    if amount.currency == HOME:
        return amount.show()
    if not converted.rate:
        return f"{amount.show()} → {converted.home.show()}"
    return f"{amount.show()} × {converted.rate} = {converted.home.show()}"


def rate_words(currency: str, converted: Converted) -> str:
    """「¥ 1 = 0.22」."""
    return f"{sign(currency)} 1 = {converted.rate or '?'}"

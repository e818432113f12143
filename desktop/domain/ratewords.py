"""A rate and where it comes from, in words: what stands on claims, vouchers and settlements."""

from __future__ import annotations

from datetime import date

from desktop.domain import dates
from desktop.domain.ledger import Converted
from desktop.domain.money import HOME, Money, sign
from desktop.domain.text import Pair
from desktop.domain.words import RATE_KINDS, find
from desktop.i18n import CODES, N_, gettext_for

POINT = N_("point {point}")


def derivation(currency: str, converted: Converted) -> Pair:
    """「JP¥ 1 = NT$ 0.2103：臺灣銀行…（第19點）」 in both languages."""
    return Pair(*(_told(currency, converted, code) for code in CODES))


def _told(currency: str, converted: Converted, code: str) -> str:
    say = gettext_for(code)
    values: dict[str, object] = {}
    for key, value in (*converted.values, *((("day", converted.day),) if converted.day else ())):
        if isinstance(value, date):
            values[key] = dates.long(value, code)
        else:
            values[key] = say(find(RATE_KINDS, str(value)).label) if key == "kind" else value
    why = say(converted.said).format(**values)
    if converted.point:
        why = f"{why.rstrip('。.')}（{say(POINT).format(point=converted.point)}）"
    unit = f"{sign(currency)} 1 = NT$ {converted.rate}" if converted.rate else sign(currency)
    return f"{unit}：{why}"


def sum_of(amount: Money, converted: Converted) -> str:
    """「¥ 8,800 × 0.2103 = NT$ 1,851」; the amount alone where it needs no rate."""
    if converted.home is None:
        return f"{amount.show()} = NT$ ?"
    if amount.currency == HOME:
        return amount.show()
    if not converted.rate:
        return f"{amount.show()} = {converted.home.show()}"
    return f"{amount.show()} × {converted.rate} = {converted.home.show()}"

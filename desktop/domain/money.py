"""Money: integer minor units with a currency, rates as decimal text; rounding only where it is stated.

Minor digits follow ISO 4217 (JPY 0, TWD 2, USD 2). Taiwan dollars are shown without decimals unless there are some.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

DIGITS = {"TWD": 2, "JPY": 0, "USD": 2, "EUR": 2, "KRW": 0, "CNY": 2, "HKD": 2}
CURRENCIES = tuple(DIGITS)
HOME = "TWD"
SIGNS = {"TWD": "NT$", "JPY": "¥", "USD": "US$", "EUR": "€", "KRW": "₩", "CNY": "CN¥", "HKD": "HK$"}
LIMIT = 10**15  # minor units; beyond it a typing mistake, and still inside a 64-bit column


def sign(currency: str) -> str:
    """「NT$」; a currency that a newer program knows stands as its code, in whole units."""
    return SIGNS.get(currency, currency)


@dataclass(frozen=True)
class Money:
    """An amount in minor units of ``currency`` (ISO 4217)."""

    minor: int
    currency: str = HOME

    @property
    def amount(self) -> Decimal:
        """The amount in major units, exactly."""
        return Decimal(self.minor).scaleb(-DIGITS.get(self.currency, 0))

    def show(self) -> str:
        """「NT$ 24,400」, 「¥ 418,600」, 「US$ 12.50」; the same in both languages."""
        return f"{sign(self.currency)} {self.bare()}"

    def bare(self) -> str:
        """The number alone, grouped by thousands; decimals of Taiwan dollars only where there are some."""
        digits = DIGITS.get(self.currency, 0)
        if self.currency == HOME and self.minor % 100 == 0:
            digits = 0
        return f"{self.amount:,.{digits}f}"

    def in_home(self, rate: str) -> Money:
        """In Taiwan dollars at ``rate`` (TWD for one major unit), rounded half up to the whole dollar."""
        if self.currency == HOME:
            return self
        dollars = (self.amount * Decimal(rate)).quantize(Decimal(1), ROUND_HALF_UP)
        return Money(int(dollars) * 100, HOME)


_SIGN_OF = {
    "NT$": "TWD", "NTD": "TWD", "NT": "TWD", "TWD": "TWD", "新臺幣": "TWD", "新台幣": "TWD", "臺幣": "TWD",
    "台幣": "TWD", "台湾元": "TWD", "台湾ドル": "TWD", "元": "TWD",
    "JP¥": "JPY", "JPY": "JPY", "¥": "JPY", "円": "JPY", "圓": "JPY", "日圓": "JPY", "日幣": "JPY", "日元": "JPY",
    "US$": "USD", "USD": "USD", "$US": "USD", "美元": "USD", "美金": "USD", "米ドル": "USD", "ドル": "USD",
    "EUR": "EUR", "€": "EUR", "歐元": "EUR", "ユーロ": "EUR", "KRW": "KRW", "₩": "KRW", "韓元": "KRW", "韓圜": "KRW",
    "ウォン": "KRW", "CNY": "CNY", "CN¥": "CNY", "RMB": "CNY", "人民幣": "CNY", "人民元": "CNY",
    "HKD": "HKD", "HK$": "HKD", "港幣": "HKD", "香港ドル": "HKD",
}  # fmt: skip
_SIGN = re.compile("|".join(re.escape(s) for s in sorted(_SIGN_OF, key=len, reverse=True)), re.IGNORECASE)
_NUMBER = re.compile(r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$")
_PLACES = {"千": 1000, "仟": 1000, "百": 100, "佰": 100}
_MYRIADS = {"萬": 10**4, "万": 10**4, "億": 10**8, "兆": 10**12}
_WORDED = re.compile(f"[{''.join([*_PLACES, *_MYRIADS])}]")
_PIECE = re.compile(rf"(\d+(?:\.\d+)?)?({_WORDED.pattern})?")
_SPOKEN = re.compile("[萬万億兆千仟百佰][1-9]$")  # 「3萬5」 is 35,000 to who says it, 30,005 to who reads it
_BELOW = re.compile(r"[-−–▲△負]|マイナス")


def parse(text: str, currency: str) -> Money | None:
    """An amount as people write it; a sign or unit in the text wins over ``currency``. None where it is none.

    Understood: 12,345 ¥418,600 418,600円 NT$24,400 51萬2,005元 1.2万円 3萬5千元, full-width digits, 元整; below zero
    -1,200 −1,200 ▲1,200 △1,200 (1,200) （1,200）. A minus behind the number is refused: in Japan it ends an amount.
    """
    clean = unicodedata.normalize("NFKC", text).replace("\\", "¥").replace("整", "").replace(" ", "")
    signs = _SIGN.findall(clean)
    clean = _SIGN.sub("", clean)
    if signs:
        by_key = {k.casefold(): v for k, v in _SIGN_OF.items()}
        named = {by_key[s.casefold()] for s in signs}
        if len(named) > 1:
            return None
        currency = named.pop()
    value = _number(clean)
    if value is None or currency not in DIGITS or (not signs and _SPOKEN.search(clean)):
        return None
    minor = value.scaleb(DIGITS[currency])
    if minor != minor.to_integral_value() or abs(minor) > LIMIT:
        return None
    return Money(int(minor), currency)


def _number(clean: str) -> Decimal | None:
    """A number with its sign; one sign, or brackets around it."""
    below = _BELOW.match(clean)
    if below:
        clean = clean[below.end() :]
    elif clean.startswith("(") and clean.endswith(")"):
        below, clean = _BELOW.match("-"), clean[1:-1]
    value = _worded(clean.replace(",", "")) if _WORDED.search(clean) else None
    if value is None and _NUMBER.match(clean):
        value = Decimal(clean.replace(",", ""))
    return -value if value is not None and below else value


def _worded(clean: str) -> Decimal | None:
    """「51萬2005」, 「3萬5千」, 「1千2百萬」: units go down, and what stands behind the last one is less than it."""
    total, section = Decimal(0), Decimal(0)
    myriad, place = 10**16, 10**4  # the units before this piece
    while clean:
        found = _PIECE.match(clean)
        if found is None or not found[0]:
            return None
        clean, count, unit = clean[found.end() :], Decimal(found[1] or 0), found[2] or ""
        if unit in _MYRIADS:
            section += count
            if not section or _MYRIADS[unit] >= myriad:
                return None
            myriad, place = _MYRIADS[unit], 10**4
            total, section = total + section * myriad, Decimal(0)
        elif found[1] is None or count >= min(place, myriad) or (unit and _PLACES[unit] >= place):
            return None
        else:
            place = _PLACES.get(unit, 1)
            section += count * place
    return total + section


_RATE = re.compile(r"\d{1,6}(?:\.\d{1,12})?$")  # no exponents: 1e-999999 would print a million zeros


def parse_rate(text: str) -> str | None:
    """A rate as canonical decimal text (「0.22」 for 0.2200); None unless positive and below a million."""
    clean = unicodedata.normalize("NFKC", text).strip()
    if not _RATE.match(clean) or not (value := Decimal(clean)):
        return None
    return format(value.normalize(), "f")

"""Amounts as papers write them: 51 萬 2,005 元, 51万2,005円, 伍拾壹萬貳仟零伍元整 (rules.md D.1, needs.md row 56)."""

from __future__ import annotations

from desktop.domain.money import DIGITS, Money

MYRIADS_ZH, MYRIADS_JA = ("", "萬", "億", "兆"), ("", "万", "億", "兆")
CAPITALS = "零壹貳參肆伍陸柒捌玖"
PLACES = ("", "拾", "佰", "仟")
UNITS_ZH = {"TWD": "元", "JPY": "日圓", "USD": "美元", "EUR": "歐元", "KRW": "韓元", "CNY": "人民幣", "HKD": "港幣"}
UNITS_JA = {
    "TWD": "台湾ドル",
    "JPY": "円",
    "USD": "米ドル",
    "EUR": "ユーロ",
    "KRW": "ウォン",
    "CNY": "人民元",
    "HKD": "香港ドル",
}


def mixed(amount: Money, code: str) -> str:
    """「51 萬 2,005 元」 for Chinese readers, 「51万2,005円」 for Japanese ones; parts of a unit behind a point."""
    if code == "ja":
        return _mixed(amount, MYRIADS_JA, "") + UNITS_JA.get(amount.currency, amount.currency)
    text = _mixed(amount, MYRIADS_ZH, " ")
    gap = "" if text[-1] in MYRIADS_ZH else " "  # 1,200 萬元, but 2,005 元
    return text + gap + UNITS_ZH.get(amount.currency, amount.currency)


def _mixed(amount: Money, names: tuple[str, ...], gap: str) -> str:
    whole, parts = _split(amount)
    groups = [f"{four:,}{gap}{name}".rstrip() for four, name in _myriads(whole, names) if four]
    text = gap.join(groups) or "0"
    return ("-" if amount.minor < 0 else "") + text + (f".{parts}" if parts else "")


def capital(amount: Money) -> str:
    """「伍拾壹萬貳仟零伍元整」, the numerals of receipts and claims, which nobody can alter (rules.md D.1).

    Taiwan dollars end in 元, 角 and 分; of other money only whole units are written so. ValueError below zero.
    """
    if amount.minor < 0:
        raise ValueError("a receipt is never below zero")
    whole, parts = _split(amount)
    text = _capitals(whole)
    if amount.currency != "TWD":
        if parts:
            raise ValueError("parts of a unit have no capital numerals in this currency")
        return f"{text}{UNITS_ZH.get(amount.currency, amount.currency)}整"
    if not parts:
        return f"{text}元整"
    tenth, hundredth = (CAPITALS[int(digit)] for digit in parts.ljust(2, "0"))
    small = ("" if tenth == "零" else f"{tenth}角") + ("" if hundredth == "零" else f"{hundredth}分")
    if not whole:
        return f"{small}整" if hundredth == "零" else small
    joint = "零" if tenth == "零" else ""
    return f"{text}元{joint}{small}" + ("整" if hundredth == "零" else "")


def _capitals(whole: int) -> str:
    text, gap = "", False
    for four, name in _myriads(whole, MYRIADS_ZH):
        if not four:
            gap = bool(text)
            continue
        digits = f"{four:04}" if text else str(four)
        for place, digit in zip(range(len(digits) - 1, -1, -1), digits, strict=True):
            if digit == "0":
                gap = True
                continue
            text += ("零" if gap and text else "") + CAPITALS[int(digit)] + PLACES[place]
            gap = False
        text += name
        gap = False
    return text or "零"


def _myriads(whole: int, names: tuple[str, ...]) -> list[tuple[int, str]]:
    """Groups of four digits from the left, each with its name."""
    return [(whole // 10_000**power % 10_000, names[power]) for power in range(len(names) - 1, -1, -1)]


def _split(amount: Money) -> tuple[int, str]:
    """Whole units, and the digits behind the point without zeros at the end."""
    digits = DIGITS.get(amount.currency, 0)
    whole, rest = divmod(abs(amount.minor), 10**digits)
    return whole, (f"{rest:0{digits}}".rstrip("0") if digits else "")

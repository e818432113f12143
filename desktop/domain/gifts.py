"""Gifts given and received: what the rules of both countries ask, until when, and what a gift says to whom it is given.

Sources: 公務員廉政倫理規範 of Taiwan, text of 97.6.26 (rules.md B.6); Japan's law on ethics of national public servants
and, as an example of a prefecture, Chiba's ordinance (conventions.md 2.8). Neither was checked against the text of
today, and offices have limits of their own: all numbers are settings with these as their defaults.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from fractions import Fraction
from math import floor
from typing import NamedTuple

from desktop.domain import dates
from desktop.domain.folding import fold
from desktop.domain.gifttaboos import taboos
from desktop.domain.money import DIGITS, HOME, Money, parse_rate
from desktop.domain.text import Pair
from desktop.domain.words import DISPOSITIONS, GIFT_WAYS, YES_NO, find
from desktop.errors import Sentence
from desktop.i18n import N_, gettext_for

ZERO = Money(0)
GIVEN, RECEIVED = "given", "received"
MUST, LOOK, NOTE, TABOO = "must", "look", "note", "taboo"  # kinds of advice, the weightiest first
ORDER = (MUST, LOOK, NOTE, TABOO)
NOTHING, OPEN, LATE, DONE = "", "open", "late", "done"  # what became of the duty to report

TAIWAN = N_("Taiwan: ethics guidelines for civil servants (公務員廉政倫理規範), points 2, 4 and 5, text of 97.6.26")
JAPAN = N_("Japan: National Public Service Ethics Act; prefectures have ordinances of their own (as Chiba)")


@dataclass(frozen=True)
class Limits:
    """Whole NT$, yen, and days; ``LIMITS`` says what each means and where it comes from."""

    tw_interest: int = 500
    tw_several: int = 1_000
    tw_custom: int = 3_000
    tw_year: int = 10_000
    tw_days: int = 3
    jp_report: int = 5_000
    jp_open: int = 20_000
    jp_days: int = 14


class Limit(NamedTuple):
    """One number that an office may set: ``unit`` is a currency or "days"."""

    key: str
    label: str
    unit: str
    source: str


LIMITS = (
    Limit("tw_interest", N_("From somebody with an interest in one's duties, up to"), "TWD", TAIWAN),
    Limit("tw_several", N_("To several people of the office, all together up to"), "TWD", TAIWAN),
    Limit("tw_custom", N_("Usual between people (正常社交禮俗), each up to"), "TWD", TAIWAN),
    Limit("tw_year", N_("From one source in a year, up to"), "TWD", TAIWAN),
    Limit("tw_days", N_("Days to report it"), "days", TAIWAN),
    Limit("jp_report", N_("The Japanese receiver reports what is worth more than"), "JPY", JAPAN),
    Limit("jp_open", N_("Such a report is open to everybody above"), "JPY", JAPAN),
    Limit("jp_days", N_("Days for it after the quarter"), "days", JAPAN),
)
assert [limit.key for limit in LIMITS] == [field.name for field in fields(Limits)]


@dataclass(frozen=True)
class Gift:
    """A line of the register. ``each`` is what one piece is worth; ``source`` is the same for the same other side;
    ``country`` is that of the other side; ``person``: it went to or came from one person, not an office.
    """

    id: str
    way: str = GIVEN
    day: date | None = None
    party: Pair = Pair()
    source: str = ""
    country: str = "JP"
    person: bool = False
    item: Pair = Pair()
    quantity: int = 1
    each: Money = ZERO
    rate: str = ""
    occasion: Pair = Pair()
    courtesy: str = ""
    reported: date | None = None
    disposition: str = ""
    notes: str = ""
    delegation_id: str = ""

    @property
    def total(self) -> Money:
        return Money(self.each.minor * self.quantity, self.each.currency)


@dataclass(frozen=True)
class Advice:
    """What the rules, or good manners, say to a gift; ``due`` where somebody has to act until then."""

    kind: str
    sentence: Sentence
    due: date | None = None
    source: str = ""


@dataclass(frozen=True)
class Judged:
    """A gift with what is to be done. ``home`` is its worth in TWD minor units, None without a rate; ``state`` one of
    NOTHING, OPEN, LATE, DONE, ``due`` the day of our own report.
    """

    gift: Gift
    home: int | None
    advice: tuple[Advice, ...] = ()
    state: str = NOTHING
    due: date | None = None


@dataclass(frozen=True)
class Register:
    """The gifts of a trip, or all of them, as of a day."""

    trip: Pair
    start: date | None
    end: date | None
    lines: tuple[Judged, ...]
    as_of: date
    limits: Limits = Limits()

    def of(self, way: str) -> tuple[Judged, ...]:
        """Those given, or those received."""
        return tuple(line for line in self.lines if line.gift.way == way)

    def sum_of(self, way: str) -> tuple[int, int]:
        """TWD minor units of those given or received, and how many have no worth in TWD."""
        lines = self.of(way)
        return sum(line.home or 0 for line in lines), sum(line.home is None for line in lines)


NO_VALUE = N_("Enter what it is worth: without that nobody can say what is to be done.")
NO_RATE = N_("Enter a rate for {currency}: the limits are in NT$.")
NO_YEN = N_("Enter a rate for the yen: the limits of the Japanese side are in yen.")
NO_DAY = N_("Enter the day: deadlines count from it.")
COURTESY = N_("Official courtesy: nothing to report. Many offices want it in the register all the same.")
ASK_COURTESY = N_("Say whether it is official courtesy: what is to be done depends on it.")
SMALL = N_("Within {amount}: may be kept.")
INTEREST = N_("From somebody with an interest in your duties: above {amount} refuse or return it, and report it.")
INTEREST_UNTIL = N_("What cannot be returned goes to the ethics unit (政風) until {date}.")
REPORT = N_("Worth more than {amount}: report it to your superior, where needed also to the ethics unit, until {date}.")
REPORT_SOON = N_("Worth more than {amount}: report it to your superior within {days} days of receiving it.")
YEAR = N_("With it {total} came from the same side in {year}, more than {amount}: report it.")
REPORTED = N_("Reported on {date}.")
THEIRS = N_("Worth more than {amount}: the receiver may have to report it until {date}. Tell them what it is worth.")
THEIRS_SOON = N_("Worth more than {amount}: the receiver may have to report it. Tell them what it is worth.")
THEIRS_OPEN = N_("Above {amount} anybody may read that report.")
BEFORE_ZERO = N_("A worth below zero. Check it.")
FUTURE = N_("The day lies ahead. Right for a gift that is only planned.")
DISPOSE = N_("Say what became of it.")


def worth(gift: Gift, rates: Mapping[str, str], *, single: bool = False) -> tuple[Fraction | None, Fraction | None]:
    """What it is worth in whole NT$ and in yen, exactly; None where no rate says it. ``single``: one piece."""
    amount = gift.each if single else gift.total
    value = Fraction(amount.minor, 10 ** DIGITS.get(amount.currency, 0))
    own = parse_rate(gift.rate) or parse_rate(rates.get(amount.currency, ""))
    home = value if amount.currency == HOME else value * Fraction(own) if own else None
    if amount.currency == "JPY":
        return home, value
    yen = parse_rate(rates.get("JPY", ""))
    return home, home / Fraction(yen) if home is not None and yen else None


def judged(
    gifts: Iterable[Gift], rates: Mapping[str, Mapping[str, str]], limits: Limits, today: date
) -> tuple[Judged, ...]:
    """Every gift with what is to be done; ``rates`` by delegation, then by currency, to NT$."""
    lines = sorted(gifts, key=lambda gift: (gift.day is None, gift.day or date.min, gift.way, gift.source, gift.id))
    before: dict[tuple[str, int], Fraction] = {}  # (source, year) -> NT$ that came from there so far
    found = []
    for gift in lines:
        known = rates.get(gift.delegation_id, {})
        home, yen = worth(gift, known)
        if gift.way == RECEIVED:
            advice = _received(gift, home, known, limits, before)
        else:
            advice = _given(gift, yen, known, limits)
        if gift.each.minor < 0:
            advice.append(Advice(LOOK, Sentence(BEFORE_ZERO)))
        if gift.day is None:
            advice.append(Advice(LOOK, Sentence(NO_DAY)))
        elif gift.day > today:
            advice.append(Advice(NOTE, Sentence(FUTURE)))
        if gift.way == GIVEN:
            texts = f"{gift.item.zh}\n{gift.item.ja}"
            advice += [Advice(TABOO, Sentence(said)) for said in taboos(texts, gift.quantity, gift.country)]
        found.append(_concluded(gift, home, advice, today))
    return tuple(found)


def _concluded(gift: Gift, home: Fraction | None, advice: Sequence[Advice], today: date) -> Judged:
    ordered = tuple(sorted(advice, key=lambda one: ORDER.index(one.kind)))
    dues = [one.due for one in ordered if one.kind == MUST and one.due is not None]
    due = min(dues, default=None)
    state = NOTHING
    if any(one.kind == MUST for one in ordered):
        state = DONE if gift.reported else LATE if due is not None and due < today else OPEN
    if state == DONE:
        ordered = (
            *(replace(one, kind=NOTE) if one.kind == MUST else one for one in ordered),
            Advice(NOTE, Sentence(REPORTED, {"date": gift.reported})),
        )
    minor = None if home is None else floor(home * 100 + Fraction(1, 2))
    return Judged(gift, minor, ordered, state, due)


def _received(
    gift: Gift, home: Fraction | None, rates: Mapping[str, str], limits: Limits, before: dict[tuple[str, int], Fraction]
) -> list[Advice]:
    """Points 4 and 5; what is exactly a limit is still within it (以下, 不超過)."""
    kept = gift.disposition != "returned"
    if gift.courtesy == "yes":
        return [Advice(NOTE, Sentence(COURTESY), source=TAIWAN), *_disposed(gift)]
    if not gift.each.minor:
        return [Advice(LOOK, Sentence(NO_VALUE))]
    if home is None:
        return [Advice(LOOK, Sentence(NO_RATE, {"currency": gift.each.currency}))]
    several = gift.quantity > 1 and not gift.person
    within = limits.tw_several if several else limits.tw_interest
    advice: list[Advice] = []
    year = _year_sum(gift, home, before) if kept else None
    due = report_day(gift.day, limits) if gift.day else None
    single, _yen = worth(gift, rates, single=True)
    one = single if several and single is not None else home  # each receiver has one piece
    if one > limits.tw_custom:
        values: dict[str, object] = {"amount": ntd(limits.tw_custom), "date": due, "days": limits.tw_days}
        advice.append(Advice(MUST, Sentence(REPORT if due else REPORT_SOON, values), due, TAIWAN))
    if year is not None and year > limits.tw_year and gift.day is not None:
        values = {"total": Money(floor(year * 100)).show(), "year": gift.day.year, "amount": ntd(limits.tw_year)}
        advice.append(Advice(MUST, Sentence(YEAR, values), due, TAIWAN))
    if home <= within and not advice:
        return [Advice(NOTE, Sentence(SMALL, {"amount": ntd(within)}), source=TAIWAN)]
    if not gift.courtesy:
        advice.append(Advice(LOOK, Sentence(ASK_COURTESY), source=TAIWAN))
    if not gift.reported:
        advice.append(Advice(LOOK, Sentence(INTEREST, {"amount": ntd(within)}), source=TAIWAN))
    if due and not gift.reported:
        advice.append(Advice(LOOK, Sentence(INTEREST_UNTIL, {"date": due}), due, TAIWAN))
    return [*advice, *_disposed(gift)]


def _disposed(gift: Gift) -> list[Advice]:
    return [] if gift.disposition else [Advice(NOTE, Sentence(DISPOSE))]


def _year_sum(gift: Gift, home: Fraction, before: dict[tuple[str, int], Fraction]) -> Fraction | None:
    """What the other side gave in that year up to this gift; None where nobody knows who or when."""
    if gift.day is None or not gift.source:
        return None
    key = gift.source, gift.day.year
    before[key] = before.get(key, Fraction(0)) + home
    return before[key]


def _given(gift: Gift, yen: Fraction | None, rates: Mapping[str, str], limits: Limits) -> list[Advice]:
    """What the Japanese side has to do; each of several receivers got one piece."""
    if not gift.each.minor:
        return [Advice(LOOK, Sentence(NO_VALUE))]
    if gift.country == "TW":
        return []
    if gift.quantity > 1 and not gift.person:
        yen = worth(gift, rates, single=True)[1]
    if yen is None:
        return [Advice(LOOK, Sentence(NO_YEN), source=JAPAN)]
    advice = []
    if yen > limits.jp_report:
        due = quarter_day(gift.day, limits) if gift.day else None
        said = Sentence(THEIRS if due else THEIRS_SOON, {"amount": jpy(limits.jp_report), "date": due})
        advice.append(Advice(NOTE, said, due, JAPAN))
    if yen > limits.jp_open:
        advice.append(Advice(NOTE, Sentence(THEIRS_OPEN, {"amount": jpy(limits.jp_open)}), source=JAPAN))
    return advice


def report_day(received: date, limits: Limits) -> date:
    """The last of the days that begin after the day of receiving; never put off over a holiday, to be safe."""
    return received + timedelta(days=limits.tw_days)


def quarter_day(day: date, limits: Limits) -> date:
    """The last day of a Japanese report: so many days from the first day of the next quarter, that one counted."""
    month = (day.month - 1) // 3 * 3 + 4
    first = date(day.year + month // 13, month if month < 13 else 1, 1)
    return first + timedelta(days=limits.jp_days - 1)


def ntd(whole: int) -> str:
    return Money(whole * 100).show()


def jpy(whole: int) -> str:
    return Money(whole, "JPY").show()


def same_side(organisation_id: str, person_id: str, party: str) -> str:
    """The key of the other side: the organisation, else the person, else the name as it is spelled."""
    return organisation_id or person_id or fold(party)


def told(sentence: Sentence, code: str) -> str:
    """A sentence in a language, its days as people write them there."""
    values: dict[str, object] = {}
    for key, value in sentence.values.items():
        if key == "year" and isinstance(value, int):
            values[key] = value - 1911 if code == "zh_TW" else value
        else:
            values[key] = dates.long(value, code) if isinstance(value, date) else value
    return Sentence(sentence.msgid, values).text(gettext_for(code))


HEADS = (
    N_("Given or received"), N_("Date"), N_("Other side"), N_("Thing"), N_("Quantity"), N_("Currency"),
    N_("Worth of one"), N_("Worth together"), N_("In NT$"), N_("Occasion"), N_("Official courtesy"),
    N_("What became of it"), N_("Reported on"), N_("Report until"),
)  # fmt: skip


def table(register: Register, language: str) -> list[list[str | int | date | None]]:
    """The register as a table, the head first; texts in the first language of ``language`` ("both": Chinese)."""
    code = "ja" if language == "ja" else "zh_TW"
    say = gettext_for(code)
    rows: list[list[str | int | date | None]] = [[say(head) for head in HEADS]]
    for line in register.lines:
        gift = line.gift
        rows.append(
            [
                say(find(GIFT_WAYS, gift.way).label),
                gift.day,
                gift.party.get(code),
                gift.item.get(code),
                gift.quantity,
                gift.each.currency,
                whole(gift.each),
                whole(gift.total),
                None if line.home is None else whole(Money(line.home)),
                gift.occasion.get(code),
                say(find(YES_NO, gift.courtesy).label) if gift.courtesy else "",
                say(find(DISPOSITIONS, gift.disposition).label) if gift.disposition else "",
                gift.reported,
                line.due if line.state in (OPEN, LATE) else None,
            ]
        )
    return rows


def whole(amount: Money) -> int | str:
    """For a table: a whole amount as a number, one with parts of a unit as it is read. Never a float."""
    rest = amount.minor % 10 ** DIGITS.get(amount.currency, 0)
    return amount.bare() if rest else int(amount.amount)

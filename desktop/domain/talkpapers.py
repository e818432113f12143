"""What the papers of a 商談會 are made of: slots, tables, who meets whom; never wishes, their weight, or refusals."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from desktop.domain.money import Money
from desktop.domain.text import Pair

TW, JP = "tw", "jp"
_FORMS = (  # of companies: left away where there is little room
    "股份有限公司", "有限責任公司", "有限公司", "株式会社", "株式會社", "有限会社", "合同会社", "(株)", "（株）", "㈱",
    "Co., Ltd.", "Co.,Ltd.", "Inc.", "Corp.", "Corporation", "K.K.",
)  # fmt: skip


def brief(name: str) -> str:
    """「みやぎ電子」 of 「株式会社みやぎ電子」: without what kind of company it is."""
    shown = name.strip()
    for form in _FORMS:
        shown = shown.removeprefix(form).removesuffix(form).strip(" ,　")
    return shown or name


@dataclass(frozen=True)
class Slot:
    """A time in which companies talk, numbered from 1, or a break (0)."""

    number: int
    start: time
    end: time
    name: Pair = Pair()  # of a break

    def hours(self) -> str:
        """「09:00–09:20」."""
        return f"{self.start:%H:%M}–{self.end:%H:%M}"


@dataclass(frozen=True)
class Party:
    """A company as its counterparts see it."""

    id: str
    side: str
    code: str
    name: Pair
    people: Pair = Pair()


@dataclass(frozen=True)
class Meeting:
    """One talk; tables count from 1."""

    slot: int
    table: int
    tw: Party
    jp: Party
    interpreter: Pair = Pair()

    def other(self, party: Party) -> Party:
        """Whom ``party`` meets."""
        return self.jp if party.side == TW else self.tw


@dataclass(frozen=True)
class TalkPlan:
    """A day of one-to-one meetings as it hangs on the wall."""

    name: Pair
    place: Pair
    day: date | None
    slots: tuple[Slot, ...]
    parties: tuple[Party, ...]
    meetings: tuple[Meeting, ...]
    tables: int
    as_of: date
    edition: int = 0

    def of(self, party: Party) -> dict[int, Meeting]:
        """Slot -> the talk of a company."""
        return {one.slot: one for one in self.meetings if party.id in (one.tw.id, one.jp.id)}

    def at(self, table: int) -> dict[int, Meeting]:
        """Slot -> the talk at a table."""
        return {one.slot: one for one in self.meetings if one.table == table}


@dataclass(frozen=True)
class Result:
    """What came of a talk; ``result`` is a key of TALK_RESULTS, ``status`` one of TALK_STATUSES."""

    meeting: Meeting
    status: str
    result: str
    amount: Money | None = None
    note: Pair = Pair()


@dataclass(frozen=True)
class TalkResults:
    """The results of a day."""

    plan: TalkPlan
    lines: tuple[Result, ...]

    @property
    def held(self) -> int:
        return sum(line.status == "held" for line in self.lines)

    def companies(self, side: str = "") -> int:
        """How many companies talked."""
        held = [line.meeting for line in self.lines if line.status == "held"]
        return len({p.id for one in held for p in (one.tw, one.jp) if side in ("", p.side)})

    def sums(self) -> tuple[Money, ...]:
        """Agreed value by currency."""
        return summed(line.amount for line in self.lines if line.status == "held")


def summed(amounts: Iterable[Money | None]) -> tuple[Money, ...]:
    """One sum for each currency, in the order of the first of each."""
    totals: dict[str, int] = {}
    for amount in amounts:
        if amount is not None:
            totals[amount.currency] = totals.get(amount.currency, 0) + amount.minor
    return tuple(Money(minor, currency) for currency, minor in totals.items())

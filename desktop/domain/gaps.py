"""缺漏 不足: what is still missing of a member before tickets are bought and lists go out, and how to ask for it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop.domain import dates
from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, gettext_for

VALID_MONTHS = 6  # after the return: what airlines and travel agencies ask for


@dataclass(frozen=True)
class Facts:
    """What is known of a member; of personal data only whether they are there, and until when the passport is valid."""

    member_id: str
    person_id: str = ""
    name: Pair = Pair()
    kana: str = ""
    roman: str = ""
    organisation: Pair = Pair()
    title: Pair = Pair()
    email: str = ""
    phone: str = ""
    country: str = "TW"
    passport: bool = False
    expiry: date | None = None
    birth: bool = False
    sex: bool = False
    emergency: bool = False
    photo: bool = False
    fee: int | None = None
    paid: int | None = None


class Gap(NamedTuple):
    """One thing that is missing: ``label`` for a list, ``ask`` for a letter; ``urgent`` stops a ticket or a border."""

    key: str
    label: Sentence
    ask: Sentence
    urgent: bool = False


class Missing(NamedTuple):
    """A member with gaps."""

    facts: Facts
    gaps: tuple[Gap, ...]


# Key -> what it is called in lists and counts, and whether nobody travels without it; in the order of the list.
LABELS: dict[str, tuple[str, bool]] = {
    "roman": (N_("Passport spelling"), True),
    "passport": (N_("Passport number"), True),
    "expiry": (N_("Passport validity"), True),
    "expires": (N_("Passport expires too soon"), True),
    "birth": (N_("Date of birth"), True),
    "emergency": (N_("Emergency contact"), True),
    "kana": (N_("Reading of the name"), False),
    "organisation": (N_("Company or office"), False),
    "title_zh": (N_("Chinese title"), False),
    "title_ja": (N_("Japanese title"), False),
    "sex": (N_("Sex"), False),
    "phone": (N_("Mobile"), False),
    "photo": (N_("Photograph"), False),
    "fee": (N_("Fee open"), False),
}
ASKS: dict[str, str] = {
    "roman": N_("Your name exactly as it is spelled in the passport"),
    "passport": N_("The number of your passport"),
    "expiry": N_("The date until which your passport is valid"),
    "expires": N_("A passport that is valid until {day} at least: please have it renewed and send us its data"),
    "birth": N_("Your date of birth"),
    "emergency": N_("Whom we may call in an emergency: name, relation and telephone"),
    "kana": N_("How your name is read (kana)"),
    "organisation": N_("The full name of your company or office"),
    "title_zh": N_("Your title in Chinese"),
    "title_ja": N_("Your title in Japanese"),
    "sex": N_("Sex as in the passport (for flights and rooms)"),
    "phone": N_("A mobile number at which you can be reached"),
    "photo": N_("A photograph of your face (JPEG or PNG)"),
    "fee": N_("The fee: {open} of {due} are still open"),
}


def of(facts: Facts, end: date | None) -> tuple[Gap, ...]:
    """What is missing of one member for a trip that ends on ``end``; the most pressing first."""
    until = months_after(end, VALID_MONTHS) if end else None
    open_ = (facts.fee or 0) - (facts.paid or 0)
    lacking = {
        "roman": not facts.roman,
        "passport": not facts.passport,
        "expiry": facts.passport and facts.expiry is None,
        "expires": facts.expiry is not None and until is not None and facts.expiry < until,
        "birth": not facts.birth,
        "emergency": not facts.emergency,
        "kana": not facts.kana,
        "organisation": not facts.organisation,
        "title_zh": not facts.title.zh,
        "title_ja": not facts.title.ja,
        "sex": not facts.sex,
        "phone": not facts.phone,
        "photo": not facts.photo,
        "fee": open_ > 0,
    }
    money = {"open": Money(open_, "TWD").show(), "due": Money(facts.fee or 0, "TWD").show()}
    values: dict[str, dict[str, object]] = {"expires": {"day": until or ""}, "fee": dict(money)}
    return tuple(
        Gap(key, Sentence(label), Sentence(ASKS[key], values.get(key, {})), urgent)
        for key, (label, urgent) in LABELS.items()
        if lacking[key]
    )


def board(people: Iterable[Facts], end: date | None) -> list[Missing]:
    """Those of whom something is missing, in the order given."""
    found = [Missing(facts, of(facts, end)) for facts in people]
    return [missing for missing in found if missing.gaps]


def counts(missing: Iterable[Missing]) -> list[tuple[str, int]]:
    """(key, how many people) in the order of the list."""
    number = Counter(gap.key for one in missing for gap in one.gaps)
    return [(key, number[key]) for key in LABELS if number[key]]


def language_of(facts: Facts) -> str:
    """In which language one writes to this person."""
    return "ja" if facts.country == "JP" else "zh_TW"


def reminder(missing: Missing, code: str, trip: Pair, start: date | None, end: date | None, sender: Pair) -> str:
    """A letter to one person, ready to paste; nothing stands in it but what is asked for and what he owes."""
    gettext = gettext_for(code)
    facts = missing.facts
    who = " ".join(part for part in (facts.name.get(code), facts.title.exactly(code)) if part)
    days = dates.span(start, end, code) if start and end else ""
    lines = [gettext(N_("Dear {name},")).format(name=who), ""]
    opening = (
        N_("For {trip} ({days}) the following is still missing of you. Please send it to us soon:")
        if days
        else N_("For {trip} the following is still missing of you. Please send it to us soon:")
    )
    lines += [gettext(opening).format(trip=trip.get(code), days=days), ""]
    for number, gap in enumerate(missing.gaps, 1):
        lines.append(f"{number}. {_said(gap.ask, code)}")
    lines += ["", gettext(N_("If you have sent it in the meantime, please disregard this letter. Thank you."))]
    if sender:
        lines += ["", sender.get(code)]
    return "\n".join(lines)


def _said(sentence: Sentence, code: str) -> str:
    values = {k: dates.long(v, code) if isinstance(v, date) else v for k, v in sentence.values.items()}
    return gettext_for(code)(sentence.msgid).format(**values)


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last one of that month."""
    month = day.month - 1 + months
    year, month = day.year + month // 12, month % 12 + 1
    for last in range(day.day, 27, -1):
        try:
            return date(year, month, last)
        except ValueError:
            continue
    return date(year, month, day.day)

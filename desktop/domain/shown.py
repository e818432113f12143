"""Values of records as a person reads them: dates in the reader's calendar, words of vocabularies, money, names.

What a record and its fields are called is ``labels``; here is what stands in them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, time
from typing import Any

from desktop.domain import dates, money
from desktop.domain.budget import MONEY
from desktop.domain.event import WAS, WHEN, ZONES
from desktop.domain.labels import DELETED, KEPT, LANGUAGES, TABLES, Field, field_of, label
from desktop.domain.planning import TOLD
from desktop.domain.schedule import TOKYO, When, part_of
from desktop.domain.words import find
from desktop.errors import Sentence
from desktop.i18n import N_, gettext_for

LookUp = Callable[[str, str, str], str]  # (table, row id, code of the language) -> name of that record, may be empty

EMPTY = N_("(empty)")
HIDDEN = "●●●●●●"
GONE = N_("(an entry that is not here)")


def shown(
    entity: str,
    register: str,
    columns: Mapping[str, Any],
    code: str,
    look_up: LookUp | None = None,
    *,
    only: Iterable[str] = (),
    secret: bool = True,
) -> str:
    """A register's value as a person reads it in language ``code``; "（空白）" / 「（空欄）」 where there is none.

    ``columns`` as the tables hold them or as the journal writes them (ISO texts). ``secret`` hides passport numbers
    and birth dates. ``only``: of a group, the columns that the reader wants told apart.
    """
    gettext = gettext_for(code)
    if register == "*":
        return _whole(entity, columns, code, look_up, secret)
    if register == "_alive":
        return gettext(KEPT if columns.get("_alive", True) else DELETED)
    field, _language = field_of(entity, register)
    wanted = frozenset(only)
    if field is None:
        said = "、".join(str(value) for value in columns.values() if value not in (None, ""))
    elif field.kind == "when":
        said = _when(columns, code, wanted)
    elif field.kind == "was":
        said = _was(columns, code)
    elif field.kind == "told":
        said = _told(columns, code)
    elif field.kind == "money":
        said = _money(columns, gettext, wanted)
    else:
        said = _single(field, columns.get(register), code, look_up, secret)
    return said or gettext(EMPTY)


def _whole(entity: str, columns: Mapping[str, Any], code: str, look_up: LookUp | None, secret: bool) -> str:
    """All that is filled in of a new record, a line for each field."""
    gettext = gettext_for(code)
    said = filled(entity, columns, code, look_up, secret=secret)
    return "\n".join(f"{label(entity, name).text(gettext)}　{text}" for name, text in said)


def filled(
    entity: str, columns: Mapping[str, Any], code: str, look_up: LookUp | None = None, *, secret: bool = True
) -> Iterator[tuple[str, str]]:
    """Each register of a record that is filled in, with its value as a person reads it; not the trip that it is of."""
    gettext, fields = gettext_for(code), TABLES[entity].fields if entity in TABLES else {}
    groups = {"when": WHEN, "was": WAS, "told": TOLD, "money": MONEY}
    for register, field in fields.items():
        if field.target == "delegation":  # known to whoever looks at a record of it
            continue
        if field.kind in groups:
            part: Mapping[str, Any] = {c: columns.get(c) for c in groups[field.kind]}
            names = [register]
        elif field.kind == "pair" and register.rpartition("_")[2] not in LANGUAGES:
            part, names = columns, [f"{register}_zh", f"{register}_ja"]
        else:
            part, names = columns, [register]
        for name in names:
            said = shown(entity, name, part, code, look_up, secret=secret)
            if said != gettext(EMPTY):
                yield name, said


def _key(field: Field, key: str, code: str, look_up: LookUp | None) -> str:
    """A word of the vocabulary, or the name of a role of one's own."""
    own = look_up("member_role", key, code) if look_up and all(key != choice.key for choice in field.choices) else ""
    return own or gettext_for(code)(find(field.choices, key).label)


def _single(field: Field, value: Any, code: str, look_up: LookUp | None, secret: bool) -> str:
    gettext = gettext_for(code)
    if value is None or (value == "" and field.kind != "choice"):
        return ""
    if field.kind == "choice":
        return gettext(find(field.choices, str(value)).label)
    if field.kind == "keys":
        return "、".join(_key(field, key, code, look_up) for key in str(value).split())
    if field.kind == "hidden" and secret:
        return HIDDEN
    if field.kind in ("day", "hidden"):
        day = _day(value)
        return dates.long(day, code) if day else str(value)
    if field.kind == "clock":
        moment = _clock(value)
        return dates.clock(moment) if moment else str(value)
    if field.kind == "twd" and isinstance(value, int):
        return money.Money(value, "TWD").show()
    if field.kind == "frozen":
        return gettext(N_("{count} characters")).format(count=len(str(value)))
    if field.kind == "to":
        return (look_up(field.target, str(value), code) if look_up else "") or gettext(GONE)
    return str(value)


def _day(value: Any) -> date | None:
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def _clock(value: Any) -> time | None:
    if isinstance(value, time):
        return value
    try:
        return time.fromisoformat(str(value))
    except ValueError:
        return None


def _when(columns: Mapping[str, Any], code: str, only: frozenset[str]) -> str:
    """「民國108年9月20日（五）08:10–09:00」; the zone where it is not Japan's; the times alone if only they matter."""
    first = _day(columns.get("start_date")) if columns.get("start_date") else None
    if first is None:
        return ""
    start_zone, end_zone = (str(columns.get(name) or TOKYO) for name in ("start_zone", "end_zone"))
    last = _day(columns["end_date"]) if columns.get("end_date") else None
    part = columns.get("part") or ""
    value = When(
        first,
        _clock(columns["start_time"]) if columns.get("start_time") else None,
        start_zone,
        last,
        _clock(columns["end_time"]) if columns.get("end_time") else None,
        end_zone,
        part_of(str(part)),
    )
    gettext = gettext_for(code)
    if only == {"start_time"}:
        return dates.clock(value.start_time) if value.start_time else dates.times(value, code)
    if only == {"end_time"}:
        return dates.clock(value.end_time) if value.end_time else ""
    times = dates.times(value, code)
    if only == {"start_time", "end_time"}:
        return times
    day = dates.long(first, code)
    if value.last_date > first and value.end_time is None:
        day = dates.span(first, value.last_date, code)
    zones = [gettext(find(ZONES, zone).label) for zone in dict.fromkeys((start_zone, end_zone))]
    abroad = value.start_time is not None and (start_zone != TOKYO or end_zone != TOKYO)
    return " ".join(p for p in (day, times) if p) + (f"（{'→'.join(zones)}）" if abroad else "")


def _was(columns: Mapping[str, Any], code: str) -> str:
    """「民國108年9月18日（三）上午 千葉」: time and place as first planned."""
    names = {"start_date": "was_date", "start_time": "was_time", "end_date": "was_end_date"}
    names |= {"end_time": "was_end_time", "part": "was_part"}
    said = _when({name: columns.get(column) for name, column in names.items()}, code, frozenset())
    place = columns.get("was_place_ja" if code == "ja" else "was_place_zh") or ""
    return " ".join(part for part in (said, str(place)) if part)


def _told(columns: Mapping[str, Any], code: str) -> str:
    """「民國108年9月18日（三）06:40　王大明→山田太郎」: when somebody was told, by whom, and who confirmed."""
    day = _day(columns["told_on"]) if columns.get("told_on") else None
    moment = _clock(columns["told_time"]) if columns.get("told_time") else None
    when = (dates.long(day, code) if day else "") + (dates.clock(moment) if moment else "")
    people = "→".join(str(columns[name]) for name in ("told_by", "confirmed_by") if columns.get(name))
    return "　".join(part for part in (when, people) if part)


def _money(columns: Mapping[str, Any], gettext: Callable[[str], str], only: frozenset[str]) -> str:
    minor, currency, rate = (columns.get(name) for name in MONEY)
    if minor is None:
        return ""
    if isinstance(minor, int) and isinstance(currency, str) and currency in money.DIGITS:
        amount = money.Money(minor, currency).show()
    else:
        amount = f"{minor} {currency}"
    if "rate" not in only:
        return amount
    said = Sentence(N_("{amount} at {rate}"), {"amount": amount, "rate": rate or Sentence(EMPTY)})
    return said.text(gettext)

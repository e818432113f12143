"""Letters of a trip as an official of each side writes them (needs.md rows 70, 73, 83): what is filled in, and where.

A template is text with names in braces; what stands in [square brackets] falls away where something in it is empty, and
so does a whole line. Japanese: 拝啓, 時候, 記 with numbered lines, 以上. Chinese: a 函 (主旨, 說明, 正本, 副本) where
an office asks or tells an office, else a 信函 from person to person.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time

from desktop.domain import dates, honorifics, informtexts
from desktop.domain.dates import Calendar
from desktop.domain.schedule import When
from desktop.domain.text import Pair

OFFICIAL = frozenset({"request", "fixed", "changed", "cancelled", "other"})  # 函 in Chinese; the rest 信函
ANSWERED = frozenset({"reception", "invitation"})  # with a slip to answer on
QUOTED, MOST_QUOTED = 60, 2  # letters of what somebody said, and how many of it, that a letter of thanks repeats
WHOM = Pair("各位貴賓", "関係者各位")  # a letter to nobody in particular

_SEASONS = (  # from which day on: 時候の挨拶 of official letters by month; behind 時序 in Chinese
    ((1, 1), "新春の候", "隆冬"),
    ((1, 8), "厳寒の候", "隆冬"),
    ((2, 4), "余寒の候", "初春"),
    ((3, 1), "早春の候", "仲春"),
    ((4, 1), "陽春の候", "暮春"),
    ((5, 1), "新緑の候", "初夏"),
    ((6, 1), "初夏の候", "仲夏"),
    ((7, 1), "盛夏の候", "盛夏"),
    ((8, 8), "残暑の候", "夏末"),
    ((9, 1), "初秋の候", "初秋"),
    ((10, 1), "秋冷の候", "深秋"),
    ((11, 1), "晩秋の候", "暮秋"),
    ((12, 1), "初冬の候", "歲末"),
)
_OPTIONAL = re.compile(r"\[([^\[\]]*)\]")
_NAME = re.compile(r"\{([a-z_]+)\}")
_NUMBER = re.compile(r"([0-9０-９]{1,2})[ 　]+")
_POINT = re.compile(r"([一二三四五六七八九十]{1,3})、")
_ITEM = re.compile(r"[0-9０-９]{1,2}[ 　]+(\S{1,12}?)[ 　]+(.*)")
_LABEL = re.compile(r"(\S{1,8}?)：(.*)")
_DIGITS = "〇一二三四五六七八九十"


@dataclass(frozen=True)
class To:
    """To whom: a person, a body, or (neither) everybody. ``honorific``: a key of HONORIFICS."""

    body: Pair = Pair()
    title: Pair = Pair()
    name: Pair = Pair()
    honorific: str = ""
    person_id: str = ""


@dataclass(frozen=True)
class Sender:
    """Who writes: the office, and the person who signs. ``mobile`` is answered while the delegation travels."""

    office: Pair = Pair()
    title: Pair = Pair()
    name: Pair = Pair()
    address: Pair = Pair()
    phone: str = ""
    fax: str = ""
    email: str = ""
    mobile: str = ""


@dataclass(frozen=True)
class Facts:
    """What templates may say of the trip and of the item. ``why`` is 「台風のため」 / 「因颱風」."""

    trip: Pair = Pair()
    count: int = 0
    start: date | None = None
    end: date | None = None
    item: Pair = Pair()
    when: When | None = None
    was: When | None = None
    place: Pair = Pair()
    address: Pair = Pair()
    gather: Pair = Pair()
    meet: Pair = Pair()
    purpose: Pair = Pair()
    questions: Pair = Pair()
    why: Pair = Pair()
    spoken: tuple[tuple[str, Pair], ...] = ()  # of the record: person -> what he or she said, in order
    pledged: tuple[Pair, ...] = ()  # what we promised


@dataclass(frozen=True)
class Letter:
    """One letter to one addressee. ``subject`` and ``body`` empty in a language are made from the template there."""

    kind: str
    to: To
    sender: Sender
    facts: Facts
    as_of: date
    subject: Pair = Pair()
    body: Pair = Pair()
    template: tuple[Pair, Pair] = (Pair(), Pair())  # subject and body
    number: str = ""
    dated_on: date | None = None
    reply_by: date | None = None
    sent_on: date | None = None
    copies: Pair = Pair()
    edition: int = 0
    id: str = ""
    event_id: str = ""
    trip_id: str = ""

    @property
    def day(self) -> date:
        """The day that the letter bears; until somebody wrote it down, today."""
        return self.dated_on or self.as_of


@dataclass(frozen=True)
class Part:
    """A paragraph. ``kind``: text, right (敬具), centre (記), item (``label`` and text in columns), point (一、 and a
    hanging text), flush (at the left edge), blank.
    """

    kind: str
    text: str = ""
    label: str = ""
    number: str = ""


def official(kind: str, code: str) -> bool:
    """Whether it is a 函 in this language."""
    return code != "ja" and kind in OFFICIAL


def season(day: date, code: str) -> str:
    """「初秋の候」 / 「初秋」, by the day of the letter."""
    found = next(entry for entry in reversed(_SEASONS) if entry[0] <= (day.month, day.day))
    return found[1] if code == "ja" else found[2]


def prose_day(day: date, code: str, calendar: Calendar | None = None) -> str:
    """「民國108年9月18日（星期三）」 / 「令和元年9月18日（水）」."""
    text = dates.long(day, code, calendar)
    return text.replace("（", "（星期") if code != "ja" else text


def _clock(value: time, code: str) -> str:
    return informtexts.spoken_clock(value, code)


def prose_when(when: When | None, code: str, calendar: Calendar | None = None) -> str:
    """A time in a sentence: 「令和元年9月18日（水）午後1時30分から午後3時まで」; no 24 hours (conventions.md 2.4)."""
    if when is None:
        return ""
    day = prose_day(when.start_date, code, calendar)
    if when.start_time is None:
        last = when.last_date
        if last > when.start_date:
            until = prose_day(last, code, calendar)
            counted = calendar or dates.calendar_of(code)
            if dates.year(last, counted) == dates.year(when.start_date, counted):
                until = until.removeprefix(dates.year(last, counted))
            return f"{day}から{until}まで" if code == "ja" else f"{day}至{until}"
        return day + (dates.part(when.part, code) if when.part else "")
    begin = _clock(when.start_time, code)
    if when.end_time is None:
        return day + begin
    end = _clock(when.end_time, code)
    if when.last_date > when.start_date:
        end = f"{prose_day(when.last_date, code, calendar)}{end}"
    elif code != "ja" and end[:2] == begin[:2] and end[:2] in ("上午", "下午", "晚上"):
        end = end[2:]
    return f"{day}{begin}から{end}まで" if code == "ja" else f"{day}{begin}至{end}"


def values(letter: Letter, code: str, calendar: Calendar | None = None) -> dict[str, str]:
    """What stands for each name in braces; empty where nobody knows it."""
    facts, sender, to = letter.facts, letter.sender, letter.to

    def days(first: date | None, last: date | None) -> str:
        if first is None:
            return ""
        return prose_when(When(first, end_date=last), code, calendar)

    name, title = sender.name.get(code), sender.title.get(code)
    leader = f"{name}{title}" if code != "ja" else "　".join(filter(None, (title, name)))
    moved = facts.was if facts.was != facts.when else None
    found = {
        "delegation": facts.trip.get(code),
        "office": sender.office.get(code),
        "leader": leader if name else "",
        "count": str(facts.count) if facts.count else "",
        "period": days(facts.start, facts.end),
        "first_day": days(facts.start, facts.start),
        "last_day": days(facts.end, facts.end),
        "item": facts.item.get(code),
        "occasion": facts.item.get(code) or facts.trip.get(code),
        "day": days(facts.when.start_date, None) if facts.when else "",
        "when": prose_when(facts.when, code, calendar),
        "old": prose_when(moved, code, calendar),
        "planned": prose_when(moved or facts.when, code, calendar),
        "place": facts.place.get(code),
        "address": facts.address.get(code),
        "gather": facts.gather.get(code),
        "meet": facts.meet.get(code),
        "purpose": facts.purpose.get(code),
        "questions": facts.questions.get(code),
        "why": facts.why.get(code),
        "heard": quoted((text for person, text in facts.spoken if person and person == to.person_id), code),
        "pledge": quoted(facts.pledged, code),
        "body": to.body.get(code),
        "title": to.title.get(code),
        "name": to.name.get(code),
        "reply_by": prose_day(letter.reply_by, code, calendar) if letter.reply_by else "",
        "season": season(letter.day, code),
        "phone": sender.phone or sender.mobile,
        "mobile": sender.mobile or sender.phone,
        "email": sender.email,
    }
    return {key: " ".join(text.split("\n")).strip() for key, text in found.items()}


def quoted(texts: Iterable[Pair], code: str) -> str:
    """「名簿を提供する」「訪台団を派遣する」: the first of them that a letter can say again, in this language."""
    said = (text.exactly(code).strip().rstrip("。．.！!") for text in texts)
    short = [
        one.replace("「", "『").replace("」", "』") for one in said if one and len(one) <= QUOTED and "\n" not in one
    ]
    return "".join(f"「{one}」" for one in dict.fromkeys(short[:MOST_QUOTED]))


NAMES = tuple(values(Letter("other", To(), Sender(), Facts(), date(2019, 9, 1)), "ja"))


def fill(template: str, known: Mapping[str, str]) -> str:
    """The template with what is known; lines and brackets with something empty fall away, the rest is numbered anew.

    Braces with an unknown name stay as they were typed.
    """

    def gone(text: str) -> bool:
        return any(known.get(name) == "" for name in _NAME.findall(text))

    def optional(found: re.Match[str]) -> str:
        return "" if gone(found[1]) else found[1] if _NAME.search(found[1]) else found[0]

    lines: list[str] = []
    for template_line in template.split("\n"):
        line = _OPTIONAL.sub(optional, template_line)
        blank = not line.strip()
        if gone(line) or (blank and (template_line.strip() or (lines and not lines[-1].strip()))):
            continue
        lines.append(_NAME.sub(lambda found: known.get(found[1], found[0]), line))
    return "\n".join(_numbered(lines)).strip("\n")


def _numbered(lines: list[str]) -> Iterator[str]:
    """1, 2, 3 and 一、二、三、 without gaps."""
    arabic = chinese = 0
    for line in lines:
        if found := _NUMBER.match(line):
            arabic += 1
            yield f"{arabic}　{line[found.end() :]}"
        elif found := _POINT.match(line):
            chinese += 1
            yield f"{chinese_number(chinese)}、{line[found.end() :]}"
        else:
            yield line


def chinese_number(count: int) -> str:
    """「十二」, to 99."""
    tens, ones = divmod(count, 10)
    head = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens]}十"
    return head + (_DIGITS[ones] if ones or not tens else "")


def subject(letter: Letter, code: str, calendar: Calendar | None = None) -> str:
    """件名 / 主旨: own, else from the template."""
    return letter.subject.exactly(code) or fill(letter.template[0].exactly(code), values(letter, code, calendar))


def body(letter: Letter, code: str, calendar: Calendar | None = None) -> str:
    """The text below: own, else from the template."""
    return letter.body.exactly(code) or fill(letter.template[1].exactly(code), values(letter, code, calendar))


def addressed(to: To, code: str) -> tuple[str, ...]:
    """The lines of the address: 「千葉県商工労働部」「課長　山田　太郎　様」, 「千葉縣政府」「山田太郎課長」."""
    body_, title, name = to.body.get(code), to.title.get(code), to.name.get(code)
    if not (body_ or title or name):
        return (WHOM.get(code),)
    if code != "ja":
        who = f"{name}{title}" if name else title
        return tuple(filter(None, (body_, who)))
    if name:
        who = honorifics.called(name, code, choice=to.honorific, title=title, space="　")
        return tuple(filter(None, (body_, "　".join(filter(None, (title, who))))))
    if title:
        return tuple(filter(None, (body_, honorifics.post(title, code).replace(" ", "　"))))
    return (honorifics.body(body_, code).replace(" 御中", "　御中"),)


def greeting(to: To) -> str:
    """How a Chinese 信函 begins: 「熊谷俊人知事勛鑒：」, a body 公鑒, without a title 惠鑒."""
    name, title, body_ = to.name.get("zh_TW"), to.title.get("zh_TW"), to.body.get("zh_TW")
    if name or title:
        return f"{name}{title}{'勛鑒' if title else '惠鑒'}："
    return f"{body_}公鑒：" if body_ else f"{WHOM.zh}惠鑒："


def parts(text: str, letter_kind: str, code: str) -> tuple[Part, ...]:
    """The paragraphs of a body, each with the place that custom gives it."""
    made, listed = [], False
    for line in text.split("\n"):
        bare = line.strip()
        if not bare:
            made.append(Part("blank"))
        elif code == "ja":
            if bare == "記":
                listed = True
                made.append(Part("centre", bare))
            elif bare in ("敬具", "敬白", "謹白", "謹言", "草々", "以上"):
                listed = listed and bare != "以上"
                made.append(Part("right", bare))
            elif listed and (found := _ITEM.fullmatch(bare)):
                made.append(Part("item", found[2], found[1], _NUMBER.match(bare)[1]))  # type: ignore[index]
            else:
                made.append(Part("text", line.rstrip()))
        elif found := _POINT.match(bare):
            made.append(Part("point", bare[found.end() :], number=found[0]))
        elif official(letter_kind, code) or line.startswith("　"):
            made.append(Part("text", line.rstrip()))
        else:
            labelled = _LABEL.fullmatch(bare)
            made.append(Part("item", labelled[2], labelled[1]) if labelled and labelled[2] else Part("flush", bare))
    while made and made[-1].kind == "blank":
        made.pop()
    return tuple(made)

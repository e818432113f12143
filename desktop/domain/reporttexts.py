"""What a report can say by itself: sentences and items in Chinese, as the 出國報告 writes them.

A report is an official paper of Taiwan, so nothing here is translated: 108年9月17日至108年9月20日 on the cover,
2019 年 9 月 18 日(三)下午 1 時 30 分 in the text (rules.md D.1).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time

from desktop.domain import amounts, dates
from desktop.domain.money import Money
from desktop.domain.reports import NOTE, Block, FigureBlock, Para, TableBlock
from desktop.domain.schedule import NOON, When
from desktop.domain.surveys import percent, shown

ZH = "zh_TW"
JAPAN = "日本"
SEMINAR, VISIT = "seminar", "visit"  # forms of a section about an item
OF_KIND = {"seminar": SEMINAR, "matching": SEMINAR, "press": SEMINAR, "reception": SEMINAR, "signing": SEMINAR}
SEMINAR_PARTS = (("goal", "目的"), ("summary", "會議摘要"))
VISIT_PARTS = (
    ("profile", "單位簡介"),
    ("topics", "洽談議題"),
    ("benefits", "預期效益"),
    ("attendees", "日方出席人員"),
    ("minutes", "會議摘要與結論"),
)
VERBS = {
    "explained": "說明",
    "asked": "提問",
    "answered": "回覆",
    "intent": "表示",
    "promised": "承諾",
    "concluded": "結論",
    "personnel": "說明",
}
SUMMED_UP = "總結"  # somebody does; 結論 stands alone
HOSTS = (
    ("guidance", "指導單位"),
    ("host", "主辦單位"),
    ("cohost", "協辦單位"),
    ("operator", "承辦單位"),
    ("sponsor", "贊助單位"),
    ("support", "支援單位"),
)
POSTS = frozenset({"知事", "市長", "縣長", "局長", "所長", "會長", "理事長", "社長", "署長", "部長"})
CALLS = ("拜會", "參觀", "參訪", "訪問", "拜訪", "考察")  # how the title of a visit begins
_NUMBERED = re.compile(r"\s*([(（]?[0-9一二三四五六七八九十]{1,3}[)）、.．])")
_STOP = "。！？!?」』）)"


@dataclass(frozen=True)
class Point:
    """A point of a meeting as the report tells it; ``speaker`` empty where the text names who spoke."""

    kind: str
    text: str
    speaker: str = ""
    due_on: date | None = None


def roc(day: date) -> str:
    """「108年9月17日」."""
    return f"{dates.year(day, dates.Calendar.ROC).removeprefix('民國')}{day.month}月{day.day}日"


def period(first: date, last: date) -> str:
    """「108年9月17日至108年9月20日」; one day alone."""
    return roc(first) if first == last else f"{roc(first)}至{roc(last)}"


def western(day: date) -> str:
    """「2019 年 9 月 18 日(三)」."""
    return f"{day.year} 年 {day.month} 月 {day.day} 日({dates.weekday(day, ZH)})"


def clock(value: time, half: bool = True) -> str:
    """「下午 1 時 30 分」, 「中午 12 時」; without the half of the day where it was said before."""
    name = "中午" if value == NOON else "下午" if value > NOON else "上午"
    hour = value.hour - 12 if value.hour > 12 else value.hour
    minutes = f" {value.minute} 分" if value.minute else ""
    return f"{f'{name} ' if half else ''}{hour} 時{minutes}"


def when_text(when: When) -> str:
    """「2019 年 9 月 18 日(三)下午 1 時 30 分至 4 時 30 分」."""
    text = western(when.start_date)
    if when.start_time is None:
        return text + (dates.part(when.part, ZH) if when.part else "")
    text += clock(when.start_time)
    if when.end_time is None:
        return text
    if when.last_date > when.start_date:
        return f"{text}至{western(when.last_date)}{clock(when.end_time)}"
    same = (when.start_time < NOON) == (when.end_time < NOON) and when.end_time.hour != 12
    return f"{text}至 {clock(when.end_time, not same)}"


def row_day(day: date) -> str:
    """「9/17 (二)」, the head of a line of the itinerary."""
    return f"{day.month}/{day.day} ({dates.weekday(day, ZH)})"


def items(lines: Iterable[str], level: int = 4) -> str:
    """Lines numbered 1. 2. (or (1) (2) where ``level`` is 5); a single one, or what is numbered already, stays."""
    found = [line.strip() for line in lines if line.strip()]
    if len(found) < 2 or any(_NUMBERED.match(line) for line in found):
        return "\n".join(found)
    shown = ("{}. {}" if level == 4 else "({}) {}").format
    return "\n".join(shown(number, line) for number, line in enumerate(found, 1))


def sentence(text: str) -> str:
    """``text`` with a full stop, where it has none."""
    text = text.strip()
    return text if not text or text[-1] in _STOP else f"{text}。"


def minutes(points: Sequence[Point]) -> str:
    """The points numbered; what is answered stands behind its question (「TJPO 提問，…。日方回覆，…。」)."""
    told: list[str] = []
    before = ""
    for point in points:
        text = _told(point)
        if not text:
            continue
        if point.kind == "answered" and before in ("asked", "answered") and told:
            told[-1] += text
        else:
            told.append(text)
        before = point.kind
    return "\n".join(f"{number}. {text}" for number, text in enumerate(told, 1))


def _told(point: Point) -> str:
    """A point as one sentence after the other, on one line."""
    text = "".join(sentence(line) for line in point.text.splitlines() if line.strip())
    if not text:
        return ""
    verb = VERBS.get(point.kind, "")
    if point.speaker and not text.startswith(point.speaker):
        verb = SUMMED_UP if point.kind == "concluded" else verb
        text = f"{beside(point.speaker, verb)}，{text}"
    elif not point.speaker and point.kind in ("concluded", "promised") and not text.startswith(verb):
        text = f"{verb}：{text}"
    return f"{text.removesuffix('。')}（期限：{roc(point.due_on)}）。" if point.due_on else text


def head_line(head: str, other: str) -> str:
    """「知事：森田健作（本名鈴木榮治）」 of the head of a body as the directory has it."""
    name = head.strip()
    if not name:
        return ""
    label, gap, rest = name.partition("：") if "：" in name else name.replace("　", " ").partition(" ")
    if not gap and name in POSTS:
        return ""  # nobody is named
    if not gap or not label.endswith(("事", "長", "席", "表", "理", "任", "人", "官", "監")):
        label, rest = "首長", name
    return f"{label}：{rest.strip()}" + (f"（另名{other}）" if other else "")


def actuals(companies: int | None, people: int | None, talks: int | None, value: Money | None) -> str:
    """「參加廠商 14 家，與會 25 人，商談 50 件，成約金額 …。」; empty where nothing was counted."""
    found = [
        f"{label} {count:,} {unit}"
        for label, count, unit in (("參加廠商", companies, "家"), ("與會", people, "人"), ("商談", talks, "件"))
        if count is not None
    ]
    if value is not None:
        found.append(f"成約金額{'新臺幣' if value.currency == 'TWD' else ''} {amounts.mixed(value, ZH)}")
    return sentence("，".join(found))


def beside(*parts: str) -> str:
    """``parts`` in a line, with a blank where Latin letters or figures touch (「Technology Centre 出席人員」)."""
    text = ""
    for part in filter(None, parts):
        touch = text and (_latin(text[-1]) or (_latin(part[0]) and part[0] not in "(（"))
        text += f" {part}" if touch and part[0] not in "(（" else part
    return text


def _latin(char: str) -> bool:
    return char.isascii() and char.isalnum()


def visited(title: str, body: str) -> str:
    """「千葉縣廳」 of 「拜會千葉縣廳」; the name of the body where the title says no such thing."""
    return next((title.removeprefix(call) for call in CALLS if title.startswith(call) and len(title) > len(call)), body)


def attendees(body: str, rows: Sequence[tuple[str, str, str]]) -> TableBlock:
    """「表 3：千葉縣廳出席人員」 of (body, section and title, name)."""
    return TableBlock(
        ("", "單位", "所屬與職稱", "姓名"),
        tuple((str(number), *row) for number, row in enumerate(rows, 1)),
        beside(body, "出席人員"),
        widths=(0.07, 0.28, 0.45, 0.2),
        align=("centre", "left", "left", "left"),
    )


def members(rows: Sequence[tuple[str, str, str, str]]) -> TableBlock:
    """「表 1：出國人員名單」 of (body, name, title, duty)."""
    return TableBlock(("單位", "姓名", "職稱", "任務分工"), tuple(rows), "出國人員名單", widths=(0.43, 0.17, 0.2, 0.2))


def itinerary(days: Sequence[tuple[date, Sequence[str], Sequence[str], Sequence[str]]]) -> TableBlock:
    """「表 2：行程表」 of (day, morning, afternoon, evening); the evening has a column where something is in it."""
    evening = any(late for _day, _am, _pm, late in days)
    head = ("", "上午", "下午", "晚上") if evening else ("", "上午", "下午")
    rows = []
    for day, *halves in days:
        cells = ["\n".join(texts) for texts in halves]
        rows.append((row_day(day), *(cells if evening else cells[:2])))
    widths = (0.14, 0.3, 0.32, 0.24) if evening else (0.16, 0.4, 0.44)
    return TableBlock(head, tuple(rows), "行程表", widths=widths)


@dataclass(frozen=True)
class Question:
    """A question of a survey: answers with how many gave them and their share, and answers in own words."""

    text: str
    counts: tuple[tuple[str, int, str], ...] = ()
    words: tuple[str, ...] = ()


def survey(name: str, handed: int | None, returned: int | None, source: str, asked: Sequence[Question]) -> list[Block]:
    """What a questionnaire brought: how many sheets, a table of the answers, what was written."""
    sheets = []
    if handed is not None:
        sheets.append(f"發出 {handed:,} 份")
    if returned is not None:
        sheets.append(f"回收 {returned:,} 份")
    if handed and returned is not None:
        sheets.append(f"回收率 {shown(percent(returned, handed))}")
    title = name or "會後問卷"
    blocks: list[Block] = [Para(sentence(f"{title}：{'，'.join(sheets)}"))] if sheets else []
    rows: list[tuple[str, ...]] = []
    for question in asked:
        for number, (text, count, part) in enumerate(question.counts):
            rows.append((question.text if number == 0 else "", text, f"{count:,}", part))
    if rows:
        blocks.append(
            TableBlock(
                ("題目", "選項", "份數", "比例"), tuple(rows), f"{title}結果", widths=(0.36, 0.36, 0.14, 0.14),
                align=("left", "left", "right", "right"), source=source,
            )
        )  # fmt: skip
    for question in asked:
        if question.words:
            blocks.append(Para(f"{question.text}："))
            blocks += [Para(text, "-", 1) for text in question.words]
    return blocks


@dataclass(frozen=True)
class Figure:
    """A line of a table of statistics."""

    label: str
    value: str
    unit: str = ""
    source: str = ""
    as_of: date | None = None


def statistics(title: str, figures: Sequence[Figure]) -> TableBlock:
    """A table of figures; a unit or a source that all of them share stands outside (rules.md D.1)."""
    units, sources = {one.unit for one in figures}, list(dict.fromkeys(one.source for one in figures if one.source))
    days = {one.as_of for one in figures if one.as_of}
    unit = units.pop() if len(units) == 1 else None
    head = ("項目", "數值") if unit is not None else ("項目", "數值", "單位")
    rows = [(one.label, one.value) if unit is not None else (one.label, one.value, one.unit) for one in figures]
    widths = (0.7, 0.3) if unit is not None else (0.6, 0.22, 0.18)
    as_of = f"（{roc(days.pop())}）" if len(days) == 1 and sources else ""
    return TableBlock(
        head, tuple(rows), title, widths=widths, align=("left", "right", "left")[: len(head)],
        unit=f"單位：{unit}" if unit else "", source="、".join(sources) + as_of,
    )  # fmt: skip


def pictures(figures: Iterable[tuple[str, str, str]]) -> list[Block]:
    """Figures of (id, sha256, caption)."""
    return [FigureBlock(sha256, caption, figure_id=row_id) for row_id, sha256, caption in figures]


def countries(places: str) -> str:
    """「日本千葉、福島、宮城」 of the places as the trip has them, with blanks or signs between."""
    named = [part for part in re.split(r"[\s、，,・．/／]+", places.strip()) if part]
    text = "、".join(named)
    return text if text.startswith(JAPAN) else f"{JAPAN}{text}"


def cover_name(unit: str, name: str, title: str) -> str:
    """「工業局電子資訊組鄒宗勳科長」."""
    return f"{unit.replace(' ', '')}{name}{title}"


def opening(purpose: str, leader: str, first: date, last: date, where: str) -> str:
    """A first sentence for the abstract, to be written on."""
    span = f"{roc(first)}至{last.month}月{last.day}日" if first != last else roc(first)
    led = f"由{leader}率團，" if leader else ""
    told = purpose.strip().rstrip("。")
    return f"{f'為{told}，' if told else ''}{led}於{span}訪問{where}。"


def note(text: str) -> Para:
    """A remark in small letters."""
    return Para(text, kind=NOTE)

"""What a careful reader would mark in a report before it is handed in (needs.md row 68), beside the directory's rules.

Prefectures of the abstract against the cover, people against the lists, abbreviations that are never written out, days
without a year, the same paragraph twice. A remark is never a change; each leads to its section.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from desktop.domain.reportparts import Part, Report
from desktop.domain.reportprofiles import ABSTRACT
from desktop.domain.reports import LINE
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

ON_COVER = N_("On the cover but not in the abstract: {names}")
IN_ABSTRACT = N_("In the abstract but not on the cover: {names}")
STRANGER = N_("“{name}” is on no list of the people of this trip.")
UNDEFINED = N_("“{found}” is never written out. Say once what it stands for.")
NO_YEAR = N_("“{found}” stands without a year.")
TWICE = N_("“{text}…” also stands in “{other}”.")
MOST = 30  # remarks of one kind

_CAPITALS = re.compile("(?<![A-Za-z0-9μµ])(?<![μµ] )[A-Z]{3,8}(?![A-Za-z0-9])")
_LATIN_NAME = re.compile("[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)+")  # MEMS Park Consortium: a name says what it is
_DAY = re.compile(r"(?<![\d年/])(?<!年 )(\d{1,2} ?月(?: ?\d{1,2} ?日|[底初]|[上中下]旬)?)(?!份?間?內|個)")
_YEAR = re.compile(r"\d{2,4} ?[)）]? ?年|[今本去明同當該翌] ?年")
_TITLES = (
    "科長|技正|課長|局長|所長|組長|部長|處長|主任|經理|專員|教授|市長|縣長|知事|議員|議長|秘書長|理事長|會長|社長|室長"
    "|係長|主查|主幹|參事|主事|研究員|院長|校長|署長|司長|團長|秘書|顧問|董事長|執行長"
)
OF_PLACES = frozenset({"市長", "縣長", "知事"})  # 高雄市長: what stands before is rather a place
_BEGINS = "與和及由的在至向對訪會見經到並於從以赴洽同往給是為請邀，、。；：（(「"  # after these a name may begin
_APART = "由與和、，。；：（(「及請邀"
SURNAMES = frozenset(  # the hundred most frequent in Taiwan (內政部, 全國姓名統計)
    "陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾游彭詹胡施沈余盧梁趙顏柯翁魏孫戴范方宋"
    "鄧杜傅侯曹薛丁卓馬阮董温溫唐藍石蔣古紀姚連馮歐程湯黎田康姜白汪鄒尤巫鐘涂龔嚴韓袁金童陸夏柳凃"
)
STRICT = frozenset({"大分", "三重", "山口", "石川", "宮崎", "長野", "香川"})  # surnames and words, too
LONG, HEAD, ALIKE = 40, 12, 0.9  # letters of a paragraph; of its beginning; how like two are that are the same


@dataclass(frozen=True)
class Known:
    """What the directory and the trip know. ``prefectures``: 千葉縣 …; ``people``: all names that may occur;
    ``words``: abbreviations that need no explanation.
    """

    prefectures: tuple[str, ...] = ()
    people: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()


def remarks(report: Report, known: Known) -> list[Notice]:
    """All remarks on a report, kind by kind."""
    parts = [part for part in report.shown() if part.text.strip()]
    kinds = (
        _prefectures(report, known.prefectures),
        _strangers(report, parts, known.people),
        _abbreviations(report, parts, known.words),
        _years(report, parts),
        _twice(report, parts),
    )
    return [notice for kind in kinds for notice in list(kind)[:MOST]]


def _at(report: Report, part: Part, msgid: str, **values: str) -> Notice:
    return Notice(report.called(part), Sentence(msgid, values), ("report", report.delegation_id, part.key))


def _prefectures(report: Report, names: Iterable[str]) -> Iterator[Notice]:
    abstract = report.part(ABSTRACT)
    cover = "".join(value for line in report.cover if line.role == LINE for value in line.values)
    if abstract is None or abstract.hidden or not abstract.text.strip():
        return
    on_cover, inside = _named(cover, names), _named(abstract.text, names)
    if not on_cover or not inside:
        return
    for msgid, lacking in ((ON_COVER, on_cover - inside), (IN_ABSTRACT, inside - on_cover)):
        if lacking:
            shown = "、".join(name for name in names if name in lacking)
            yield _at(report, abstract, msgid, names=shown)


def _named(text: str, prefectures: Iterable[str]) -> set[str]:
    """The prefectures that a text names, with or without 縣."""
    found = set()
    for name in prefectures:
        short = name if name == "北海道" else name[:-1]
        if name in text or (short in text and short not in STRICT):
            found.add(name)
    return found


def _strangers(report: Report, parts: Sequence[Part], people: Iterable[str]) -> Iterator[Notice]:
    """Names with a title behind them that are nobody's: 「王小明科長」, 「由鄭科長率隊」."""
    known = {"".join(name.split()) for name in people if name}
    first = {name[:1] for name in known} | {name[:2] for name in known}
    told: set[str] = set()
    for part in parts:
        for name, whole in _people_in(part.text):
            right = name in known if whole else name in first
            if not right and name not in told and not any(name.endswith(one) for one in known):
                told.add(name)
                yield _at(report, part, STRANGER, name=name)


def _people_in(text: str) -> Iterator[tuple[str, bool]]:
    """(name, whether it is whole) before titles, where it surely is one: its surname is among the most frequent."""
    for found in re.finditer(f"(副|總)?(?:{_TITLES})", text):
        before = text[max(found.start() - 4, 0) : found.start()]
        for length in (3,) if found[0] in OF_PLACES else (3, 2):
            name = before[-length:]
            opens = before[-length - 1 : -length] or text[max(found.start() - length - 1, 0) : found.start() - length]
            if len(name) == length and name[0] in SURNAMES and (not opens or opens in _BEGINS) and _han(name):
                yield name, True
                break
        else:
            if before[-1:] in SURNAMES and before[-2:-1] in _APART and len(before) > 1:
                yield before[-1:], False


def _han(text: str) -> bool:
    return all("\u4e00" <= char <= "\u9fff" for char in text)


def _abbreviations(report: Report, parts: Sequence[Part], words: Iterable[str]) -> Iterator[Notice]:
    whole = "\n".join(part.text for part in parts)
    known, told = frozenset(words), set[str]()
    for part in parts:
        named = {word for name in _LATIN_NAME.findall(part.text) for word in name.split()}
        for word in dict.fromkeys(_CAPITALS.findall(part.text)):
            if word in known or word in told or word in named or _explained(word, whole):
                continue
            told.add(word)
            yield _at(report, part, UNDEFINED, found=word)


def _explained(word: str, text: str) -> bool:
    """Whether it stands in brackets behind its name, has its name in brackets behind it, or is said to be short."""
    return any(
        re.search(pattern, text)
        for pattern in (
            rf"[(（]{word}[)）]",
            rf"{word} ?[(（]",
            rf"{word}[^。\n]{{0,24}}(?:縮寫|簡稱)",
            rf"簡稱「?{word}",
        )
    )


def _years(report: Report, parts: Sequence[Part]) -> Iterator[Notice]:
    """The first day of a section that nobody can date: no year stands before it in its paragraph."""
    for part in parts:
        for line in part.text.split("\n"):
            day, year = _DAY.search(line), _YEAR.search(line)
            if day and (year is None or year.start() > day.start()):
                yield _at(report, part, NO_YEAR, found=day[1])
                break


def _twice(report: Report, parts: Sequence[Part]) -> Iterator[Notice]:
    """Paragraphs that are (nearly) the same as one before."""
    seen: dict[str, list[tuple[str, Part]]] = {}
    for part in parts:
        for line in part.text.split("\n"):
            bare = _bare(line)
            if len(bare) < LONG:
                continue
            alike = next((other for text, other in seen.get(bare[:HEAD], ()) if _same(text, bare)), None)
            seen.setdefault(bare[:HEAD], []).append((bare, part))
            if alike is not None:
                yield _at(report, part, TWICE, text=bare[:HEAD], other=report.called(alike))


def _same(one: str, other: str) -> bool:
    if one == other:
        return True
    compared = SequenceMatcher(None, one, other, autojunk=False)
    return compared.real_quick_ratio() >= ALIKE and compared.quick_ratio() >= ALIKE and compared.ratio() >= ALIKE


def _bare(line: str) -> str:
    """Without blanks and without its number."""
    text = "".join(unicodedata.normalize("NFKC", line).split())
    return re.sub(r"^(?:\(?\d{1,2}[).]|[一二三四五六七八九十]{1,3}、)", "", text)

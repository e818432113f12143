"""人事異動: posts that wait to be confirmed after 1 April, and what a published list says of each (needs.md row 83).

Nothing is decided here: a list gives proposals, each with the line that it comes from, and a person says yes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop.domain import honorifics
from desktop.domain.dates import Calendar, year
from desktop.domain.folding import fold, fold_body
from desktop.domain.precedence import RANKS
from desktop.domain.words import Choice
from desktop.errors import Sentence
from desktop.i18n import N_

SAME, SUCCEEDED, MOVED, RETIRED, UNKNOWN = "same", "succeeded", "moved", "retired", ""
FATES = (
    Choice(UNKNOWN, N_("Not known yet")),
    Choice(SAME, N_("Still in office")),
    Choice(SUCCEEDED, N_("Somebody else took over")),
    Choice(MOVED, N_("Went to another post")),
    Choice(RETIRED, N_("Left the service")),
)
APRIL = (4, 1)
SETTING = "posts_confirmed_from"  # of this computer: month and day from which posts wait
SEVERAL = N_("Several people hold this post: say which of them it is.")
BY_NAME = N_("By the name alone: line {line}")
BY_POST = N_("By post and name: line {line}")


def changes_on(today: date, start: tuple[int, int] = APRIL) -> date:
    """The last day up to ``today`` on which posts change hands; ``start`` is its month and day."""
    day = _day(today.year, start)
    return day if day <= today else _day(today.year - 1, start)


def _day(year: int, start: tuple[int, int]) -> date:
    try:
        return date(year, *start)
    except ValueError:  # 29 February
        return date(year, start[0], 28)


def start_of(text: str) -> tuple[int, int] | None:
    """Month and day out of 4/1, 04-01 or 4月1日; None where it is no day."""
    found = re.fullmatch(r"\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?\s*", text)
    if found is None:
        return None
    month, day = int(found[1]), int(found[2])
    try:
        date(2024, month, day)
    except ValueError:
        return None
    return month, day


def start_or_april(text: str) -> tuple[int, int]:
    """What the setting says, else 1 April."""
    return start_of(text) or APRIL


@dataclass(frozen=True)
class Announced:
    """A line of a published list: who now holds which post, who held it, and where the new holder was before."""

    line: int
    organisation: str = ""
    section: str = ""
    title: str = ""
    new: str = ""
    old: str = ""
    old_post: str = ""
    retired: bool = False


class Holding(NamedTuple):
    """A post with its holder, in Japanese: ``top`` the body, ``place`` the way below it down to the section."""

    id: str
    person_id: str
    top: str
    place: str
    title: str
    names: tuple[str, ...]


class Proposal(NamedTuple):
    """What a list says of one post. ``section`` and ``title`` are where its holder went, as the list writes them."""

    post_id: str
    fate: str
    successor: str = ""
    organisation: str = ""
    section: str = ""
    title: str = ""
    line: int = 0
    note: Sentence | None = None


_TWICE = re.compile(r"(部|課|室|局|所|係|班|館|院|庁|せんたー)\1長")
_SHORTEST = 3  # letters that tell a post: 「課長」 is none


def post_key(*parts: str) -> str:
    """By which two ways to write a post meet: 経済政策課 課長 is 経済政策課長."""
    return _TWICE.sub(r"\1長", fold_body("".join(parts)))


def propose(holdings: Sequence[Holding], announced: Iterable[Announced]) -> dict[str, Proposal]:
    """Post -> what the list says of it; posts of which it says nothing are left out."""
    lines = list(announced)
    own = {holding.id: _ways(holding) for holding in holdings}
    called = {holding.id: {fold(name) for name in holding.names if name} for holding in holdings}
    ends: dict[str, list[Holding]] = {}  # by the last letters, so that hundreds of lines meet thousands of posts
    people: dict[str, list[Holding]] = {}
    for holding in holdings:
        for key in own[holding.id].told:
            ends.setdefault(key[-_SHORTEST:], []).append(holding)
        for name in called[holding.id]:
            people.setdefault(name, []).append(holding)
    found: dict[str, Proposal] = {}
    taken: dict[str, list[Announced]] = {}  # post -> lines of it whose holder is another
    for line in lines:
        key = post_key(line.organisation, line.section, line.title)
        name = fold(line.new)
        for holding in people.get(name, []) if name else []:
            if line.retired:
                told = post_key(line.old_post) or key
                if not told or _meets(own[holding.id], told) or told == own[holding.id].title:
                    found.setdefault(holding.id, _proposal(holding, RETIRED, line, by_post=bool(told)))
            elif _meets(own[holding.id], key):
                found[holding.id] = _proposal(holding, SAME, line, by_post=True)
        if line.retired or not name:
            continue
        fits = {h.id: h for h in ends.get(key[-_SHORTEST:], []) if _meets(own[h.id], key)}
        for holding in fits.values():
            if name not in called[holding.id] and (not line.old or fold(line.old) in called[holding.id]):
                taken.setdefault(holding.id, []).append(line)
        for holding in people.get(name, []):
            if holding.id in fits:
                continue
            before = post_key(line.old_post)
            if before and not _meets(own[holding.id], before):
                continue  # somebody else of that name
            if found.get(holding.id, Proposal("", "")).fate != SAME:
                found[holding.id] = _proposal(holding, MOVED, line, by_post=bool(before))
    _succeed(holdings, own, taken, found)
    return found


class _Ways(NamedTuple):
    """How a post may be written: with the way to it, which tells it from others, and by the title alone."""

    told: tuple[str, ...]
    title: str


def _ways(holding: Holding) -> _Ways:
    whole = post_key(holding.top, holding.place, holding.title)
    short = post_key(holding.place, holding.title) if holding.place else whole
    return _Ways(tuple(dict.fromkeys((short, whole))), post_key(holding.title))


def _meets(ways: _Ways, key: str) -> bool:
    """Whether two posts are one: equal, or one says more of the way above it. A bare title tells none."""
    if len(key) < _SHORTEST or (key == ways.title and key not in ways.told):
        return False
    return any(key.endswith(told) or told.endswith(key) for told in ways.told if len(told) >= _SHORTEST)


def _proposal(holding: Holding, fate: str, line: Announced, *, by_post: bool) -> Proposal:
    to = (line.organisation, line.section, line.title) if fate == MOVED else ("", "", "")
    return Proposal(
        holding.id, fate, "", *to, line.line, Sentence(BY_POST if by_post else BY_NAME, {"line": line.line})
    )


def _succeed(
    holdings: Sequence[Holding],
    own: dict[str, _Ways],
    taken: dict[str, list[Announced]],
    found: dict[str, Proposal],
) -> None:
    """Who took a post over. Of several holders of one post (副参事) those who stay are set aside first."""
    offices: dict[str, list[Holding]] = {}
    for holding in holdings:
        offices.setdefault(own[holding.id].told[-1], []).append(holding)
    for together in offices.values():
        going = [h for h in together if found.get(h.id, Proposal("", "")).fate != SAME]
        coming = {line.line: line for h in going for line in taken.get(h.id, [])}
        for holding in going:
            before = found.get(holding.id, Proposal(holding.id, SUCCEEDED))
            named = [line for line in taken.get(holding.id, []) if line.old]
            if len(named) == 1 or (len(going) == 1 and len(coming) == 1):
                line = named[0] if len(named) == 1 else next(iter(coming.values()))
                note = before.note or Sentence(BY_POST, {"line": line.line})
                found[holding.id] = before._replace(successor=line.new, line=before.line or line.line, note=note)
            elif coming and holding.id not in found:
                found[holding.id] = Proposal(holding.id, UNKNOWN, line=min(coming), note=Sentence(SEVERAL))


# 着任祝い

_SEASONS = ("新春", "立春", "早春", "陽春", "新緑", "初夏", "盛夏", "残暑", "初秋", "秋冷", "晩秋", "初冬")
LETTER = """{place}
{title}　{called}

拝啓　{season}の候、ますます御清栄のこととお慶び申し上げます。
　このたびは{place}{title}に御就任されました由、誠におめでとうございます。心よりお祝い申し上げます。
　{before}平素より日本と台湾との交流に格別の御高配を賜り、厚く御礼申し上げます。今後とも双方の産業交流の一層の発展のため、引き続き御指導御鞭撻を賜りますようお願い申し上げます。
　末筆ながら、{person}の御健勝とますますの御活躍をお祈り申し上げます。
敬具

{month}
{office}"""
BEFORE = "御前任の{name}には大変お世話になりました。"


def letter(place: str, title: str, name: str, predecessor: str, office: str, today: date) -> str:
    """The letter to somebody who took a post over, in Japanese, ready to be copied."""
    return LETTER.format(
        place=place,
        title=title,
        called=honorifics.called(name, "ja", title=title, space="　"),
        person=honorifics.called(name, "ja", title=title, space=""),
        season=_SEASONS[today.month - 1],
        before=BEFORE.format(name=honorifics.called(predecessor, "ja", space="")) if predecessor else "",
        month=f"{year(today, Calendar.ERA)}{today.month}月",
        office=office,
    )


# Where somebody went


_UNITS = "部課室局所係班館院庁"
_TITLES = sorted({word for _rank, several in RANKS for word in several}, key=lambda word: -len(word))


def split_post(text: str) -> tuple[str, str]:
    """「経済政策課副参事」 as (経済政策課, 副参事), 「商工労働部長」 as (商工労働部, 部長); else all as the title."""
    clean = "".join(text.split())
    for word in _TITLES:
        if clean.endswith(word) and clean != word:
            section = clean[: -len(word)]
            if section.endswith("兼"):
                above, first = split_post(section[:-1])
                return above, f"{first}兼{word}"
            if word[0] in _UNITS and word[1] == "長" and not section.endswith(word[0]):
                section += word[0]
            return section, word
    return "", clean


def gone_to(proposal: Proposal) -> tuple[str, str]:
    """Section and title of the post that somebody went to."""
    section, title = split_post(proposal.title)
    above = proposal.section
    return " ".join(part for part in (above, section if fold(section) not in fold(above) else "") if part), title

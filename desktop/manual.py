"""The guide: one text file for each topic and language under ``resources/help``, read by the window and for the PDF.

A file is plain text. ``# Title`` stands first, ``## Section`` below it; ``1. `` is a step, ``- `` a point, and
``![caption](name)`` a picture of the folder ``pictures/LANGUAGE``; every other line is a paragraph. Inside a line:

    [[Back up…]]       what the window calls it: a message of the catalogue, shown in the language of the page
    [[>backup]]        the way to another topic, shown as its title
    [[@focus_search]]  the keys of a line of the menu
    `Enter`            any other key

So no page says a word that the window has given up, and ``gone`` names what no longer exists. To add a topic: a file in
each language, and its key in TOPICS.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from desktop import i18n, paths

TOPICS = (
    *("start", "itinerary", "contacts", "members", "budget", "documents", "outcomes"),
    *("pairing", "targets", "companies", "cases", "exchange", "backup", "travel", "keys"),
)
KEYS = "keys"  # the topic that the list of keys follows
TITLE, SECTION, PARAGRAPH, STEP, POINT, PICTURE = "title", "section", "paragraph", "step", "point", "picture"
TEXT, WORD, TOPIC, MENU, KEY = "text", "word", "topic", "menu", "key"
_MARK = re.compile(r"\[\[(.+?)\]\]|`(.+?)`")
_PICTURE = re.compile(r"!\[(.*)\]\((\S+)\)$")
_STEP = re.compile(r"\d+\. +")
SHOWN = 34  # letters of what was found


@dataclass(frozen=True)
class Span:
    """A part of a line: ``text`` as it is read; ``target`` the msgid, topic or method that it was made from."""

    text: str
    kind: str = TEXT
    target: str = ""


@dataclass(frozen=True)
class Block:
    """A line of a page. ``number`` of a step from 1; ``picture`` its name without ending, ``spans`` its caption."""

    kind: str
    spans: tuple[Span, ...]
    number: int = 0
    picture: str = ""

    @property
    def text(self) -> str:
        """What is read, without marks."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True)
class Hit:
    """Where a text stands: the topic, the number of its block, the title there and the words around."""

    topic: str
    block: int
    title: str
    said: str


def folder(language: str) -> Path:
    """Where the texts of a language lie."""
    return paths.resources() / "help" / language


def picture(language: str, name: str) -> Path:
    """The file of a picture; it may be missing, then only its caption is shown."""
    return paths.resources() / "help" / "pictures" / language / f"{name}.png"


@lru_cache(64)
def source(language: str, topic: str) -> str:
    """The text of a topic as it was written."""
    return (folder(language) / f"{topic}.txt").read_text(encoding="utf-8")


def plain(label: str) -> str:
    """A label as one says it: no mark of an access key, no sign of adding, no dots."""
    label = re.sub(r"\(&.\)", "", label).replace("&", "")
    return label.removeprefix("＋").strip().removesuffix("…")


def title(language: str, topic: str) -> str:
    """The name of a topic."""
    return source(language, topic).partition("\n")[0].removeprefix("#").strip()


def page(language: str, topic: str, keys: Mapping[str, str]) -> list[Block]:
    """The blocks of a topic; ``keys`` has those of the menu by the name of their method."""
    say = i18n.gettext_for(language)
    made: list[Block] = []

    def spans(line: str) -> Iterator[Span]:
        at = 0
        for found in _MARK.finditer(line):
            if found.start() > at:
                yield Span(line[at : found.start()])
            at = found.end()
            mark, key = found[1], found[2]
            if key:
                yield Span(key, KEY)
            elif mark.startswith(">"):
                yield Span(f"「{title(language, mark[1:])}」", TOPIC, mark[1:])
            elif mark.startswith("@"):
                yield Span(keys.get(mark[1:], ""), MENU, mark[1:])
            else:
                yield Span(f"「{plain(say(mark))}」", WORD, mark)
        if at < len(line):
            yield Span(line[at:])

    for raw in source(language, topic).splitlines():
        line = raw.strip()
        if not line:
            continue
        kind, text, number, name = PARAGRAPH, line, 0, ""
        shown, step = _PICTURE.match(line), _STEP.match(line)
        if line.startswith("# "):
            kind, text = TITLE, line[2:]
        elif line.startswith("## "):
            kind, text = SECTION, line[3:]
        elif line.startswith("- "):
            kind, text = POINT, line[2:]
        elif shown:
            kind, text, name = PICTURE, shown[1], shown[2]
        elif step:
            before = made[-1] if made else None
            number = before.number + 1 if before is not None and before.kind == STEP else 1
            kind, text = STEP, line[step.end() :]
        made.append(Block(kind, tuple(spans(text)), number, name))
    return made


def gone(language: str, topic: str, messages: frozenset[str], keys: Mapping[str, str]) -> list[str]:
    """What a topic names and the program no longer has; ``messages`` are the msgids of the catalogue."""
    known = {WORD: messages, TOPIC: frozenset(TOPICS), MENU: frozenset(keys)}
    return [
        f"{language}/{topic}: {span.target}"
        for block in page(language, topic, keys)
        for span in block.spans
        if span.kind in known and span.target not in known[span.kind]
    ]


def folded(text: str) -> str:
    """For comparing: width and capitals do not matter."""
    return unicodedata.normalize("NFKC", text).casefold()


def find(language: str, wanted: str, keys: Mapping[str, str]) -> list[Hit]:
    """Blocks in which all words stand, at most one of each section; topics that are called so come first."""
    words = folded(wanted).split()
    if not words:
        return []
    first: list[Hit] = []
    other: list[Hit] = []
    for topic in TOPICS:
        named, section, told = title(language, topic), "", False
        for number, block in enumerate(page(language, topic, keys)):
            if block.kind in (TITLE, SECTION):
                section, told = block.text, False
            text = folded(block.text)
            if told or not all(word in text for word in words):
                continue
            told = True
            shown = named if section in ("", named) else f"{named}：{section}"
            said = "" if block.kind in (TITLE, SECTION) else _around(block.text, words[0])
            (first if block.kind == TITLE else other).append(Hit(topic, number, shown, said))
    return [*first, *other]


def _around(text: str, word: str) -> str:
    at = max(folded(text).find(word) - SHOWN // 3, 0)
    return f"{'…' if at else ''}{text[at : at + SHOWN]}{'…' if at + SHOWN < len(text) else ''}"

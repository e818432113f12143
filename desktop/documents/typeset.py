"""Setting text: which font draws which character, how wide it is, how it is fitted, and where it is put.

Lengths are points. Pages are laid out downwards from their top left corner; ``Ink`` turns that into PDF's upward axis.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from desktop import fonts
from desktop.documents import worn
from desktop.documents.embedding import FORMS, SELECTOR, FontFile, Pdf, clusters, font_file, spaced
from desktop.documents.marking import AWAY, BAR, OVER, UNDER, watch
from desktop.documents.tagging import Tag
from desktop.documents.worn import look
from desktop.domain.dates import Calendar, calendar_of
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_, gettext_for
from desktop.i18n import language as language_of
from desktop.ownfonts import FALLBACK

MM = 72 / 25.4
Colour = tuple[float, float, float]
INK: Colour = (0.114, 0.153, 0.2)
MUTED: Colour = (0.38, 0.425, 0.475)
RULE: Colour = (0.84, 0.83, 0.81)
INDIGO: Colour = (0.133, 0.251, 0.42)
VERMILION: Colour = (0.7, 0.2, 0.13)

NARROWEST = 0.7  # of its natural width: below this a condensed character is hard to read
_CACHED = 50_000

_ODD = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8\ud800-\udfff\U000e0000-\U000e0fff\u0300-\u036f\u3099\u309a]"
)
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufe0e\ufe0f\ufeff\uffa0\ufff0-\ufff8\U000e0000-\U000e00ff]"
)
_SPACES = re.compile("[ \n\xa0]+")
_STRAY_SELECTOR = re.compile(f"(^|[\\s{SELECTOR}])[{SELECTOR}]+")
_COMPOSABLE = re.compile("[^\u0300-\u036f\u3099\u309a][\u0300-\u036f\u3099\u309a]+")


def clean(text: str) -> str:
    """``text`` as it can be printed: no controls, direction marks or lone surrogates; feeds as ``\\n``, tabs as spaces.

    Marks that follow their letter (か+゛ from a Mac) are composed; nothing else is normalised, as names must stay.
    """
    if not _ODD.search(text):
        return text
    text = re.sub("\r\n?|[\x0b\x0c\x85\u2028\u2029]", "\n", text).replace("\t", " ")
    text = re.sub("[\ud800-\udfff]", "\ufffd", _INVISIBLE.sub("", text))
    text = _STRAY_SELECTOR.sub(r"\1", text)
    return _COMPOSABLE.sub(lambda found: unicodedata.normalize("NFC", found[0]), text)


@lru_cache(_CACHED)
def flat(text: str) -> str:
    """``text`` on one line: every run of spaces and feeds is one space, the full-width space stays."""
    return _SPACES.sub(" ", clean(text)).strip() if text else ""


class Run(NamedTuple):
    """Clusters that one font draws."""

    font: FontFile
    clusters: Sequence[str]


class Chain:
    """Fonts asked in turn, character by character: the first decides the forms, the others fill its gaps.

    ``others``: mark of a form (``formed``) -> the fonts for a character of the other language in the same line.
    """

    def __init__(self, *files: FontFile, others: Mapping[str, tuple[FontFile, ...]] | None = None) -> None:
        self.files = files
        self.lang = ""  # of what it sets, for files that are tagged
        self._font = _Places(files, others or {})
        self._drawn: set[str] = set()  # clusters that some font has
        self._widths: dict[str, float] = {}

    def runs(self, text: str) -> list[Run]:
        """``text`` split where the font changes, without what cannot be drawn (controls, marks of direction)."""
        place = self._font
        if place.first.issuperset(text):
            return [Run(self.files[0], text)]
        text = clean(text).replace("\n", " ")
        runs = [Run(font, list(group)) for font, group in groupby(clusters(text), place.__getitem__)]
        return [Run(font, [bare(cluster) for cluster in group]) for font, group in runs] if _FORMED(text) else runs

    def width(self, text: str) -> float:
        """Width at size 1."""
        found = self._widths.get(text)
        if found is None:
            if len(self._widths) > _CACHED:
                self._widths.clear()
            found = sum(sum(map(font.advances.__getitem__, pieces)) for font, pieces in self.runs(text)) / 1000
            self._widths[text] = found
        return found

    def missing(self, text: str) -> str:
        """The clusters of ``text`` that no font draws in the asked form, each once."""
        if self._drawn.issuperset(text):
            return ""
        lacking: dict[str, None] = {}
        for cluster in clusters(clean(text)):
            cluster = bare(cluster)
            if cluster == "\n" or any(file.glyph(cluster) for file in self.files):
                self._drawn.add(cluster)
            else:
                lacking[cluster] = None
        return "".join(lacking)


class _Places(dict[str, FontFile]):
    """cluster -> the font that draws it; the first where none does. ``first``: characters known to be the first's."""

    def __init__(self, files: tuple[FontFile, ...], others: Mapping[str, tuple[FontFile, ...]]) -> None:
        self.files, self.others = files, others
        self.first: set[str] = set()

    def __missing__(self, cluster: str) -> FontFile:
        files, shown = self.others.get(cluster[-1], self.files), bare(cluster)
        wishes = ((wanted, file) for wanted in (shown, shown[0]) for file in files)
        found = next((file for wanted, file in wishes if file.glyph(wanted)), files[0])
        if found is self.files[0] and shown == cluster:
            self.first.add(cluster)
        self[cluster] = found
        return found


_FORMED = re.compile(f"[{''.join(FORMS.values())}]").search
_HAN = re.compile("([\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff][" + SELECTOR + "]?)")


def formed(text: str, code: str) -> str:
    """``text`` drawn in the forms of language ``code`` wherever it comes to stand (直, 骨, 海 differ)."""
    return _HAN.sub(r"\1" + FORMS[code], text)


def bare(cluster: str) -> str:
    """A cluster without the mark of its form."""
    return cluster[:-1] if cluster[-1] in _MARKS else cluster


_MARKS = frozenset(FORMS.values())
Files = tuple[Path, ...]


@cache
def _chains(code: str, made: fonts.Fonts, text: Files, headings: Files, rare: Files) -> tuple[Chain, Chain]:
    """Fonts of text and of headings: the office's own first, then the two of the program, then those for the rest."""
    regular, bold = [made.tc_regular, made.jp_regular], [made.tc_bold, made.jp_bold]
    if code == "ja":
        regular.reverse()
        bold.reverse()
    made_of = []
    for own, usual in ((text, regular), (headings or text, bold)):
        files = tuple(map(font_file, dict.fromkeys((*own, *usual, *rare))))
        turned = tuple(map(font_file, dict.fromkeys((*usual[::-1], *own, *rare))))
        others = {mark: files if language == code else turned for language, mark in FORMS.items()}
        made_of.append(Chain(*files, others=others))
        made_of[-1].lang = language_of(code).bcp47
    return made_of[0], made_of[1]


@dataclass(frozen=True)
class Speech:
    """How a paper speaks one language: glyph forms, calendar and words."""

    code: str
    regular: Chain
    bold: Chain
    calendar: Calendar
    say: Callable[[str], str]

    def missing(self, *texts: str) -> str:
        """The characters of ``texts`` that no font has, each once."""
        return self.regular.missing("".join(texts))


def speech(code: str, calendar: Calendar | None = None) -> Speech:
    """The speech of language ``code``; ``calendar`` None is the one that its readers expect."""
    own = look().fonts
    asked = (own.get(use, ()) for use in (code, f"{code}.bold", FALLBACK))
    regular, bold = _chains(code, fonts.ensure(), *asked)
    return Speech(code, regular, bold, calendar or calendar_of(code), _words(code))


def in_both(msgid: str) -> Pair:
    """A marked word in both languages, as the office says it."""
    return Pair(_words("zh_TW")(msgid), _words("ja")(msgid))


def _words(code: str) -> Callable[[str], str]:
    """What a marked word is in this language: the office's own, else the catalogue's."""
    usual, own = gettext_for(code), look().wording
    if not own:
        return usual
    return lambda msgid: (worn.say(code, own[msgid].exactly(code)) if msgid in own else "") or usual(msgid)


def own_words() -> list[Notice]:
    """What of the office's own words on this paper cannot be drawn; asked while its look is still worn."""
    return [found for code, text in worn.said() for found in glyph_notices(text, speech(code), [text])]


MISSING_CHARACTER = N_("No font has the character “{characters}”. The sign 〓 is printed in its place.")
USUAL_FORM = N_("No font has this form of the character “{characters}”. Its usual form is printed.")
TOO_LONG = N_("“{text}” is too long for its place and is printed smaller than is easy to read. Shorten it.")
CUT_OFF = N_("“{text}” is too long for its place and was cut off. Shorten it.")
NO_JAPANESE = N_("The Japanese text is missing. “{text}” is printed in its place.")
NO_CHINESE = N_("The Chinese text is missing. “{text}” is printed in its place.")


def glyph_notices(subject: str, voice: Speech, texts: Iterable[str]) -> list[Notice]:
    """What of ``texts`` cannot be drawn as asked, said once for ``subject``."""
    lacking = clusters(voice.missing(*texts))
    forms = [c for c in lacking if len(c) > 1 and not voice.missing(c[0])]
    gone = [c for c in lacking if c not in forms]
    said = [(MISSING_CHARACTER, gone), (USUAL_FORM, forms)]
    return [Notice(flat(subject), Sentence(msgid, {"characters": "".join(found)})) for msgid, found in said if found]


def each_once(notices: Iterable[Notice]) -> tuple[Notice, ...]:
    """The notices in their order, none twice."""
    kept: dict[tuple[str, str, str], Notice] = {}
    for notice in notices:
        kept.setdefault((notice.subject, notice.message.msgid, repr(notice.message.values)), notice)
    return tuple(kept.values())


class Ink:
    """The content of one page or of one box, in drawing order. Its origin is the top left corner of ``height``."""

    def __init__(self, pdf: Pdf, height: float) -> None:
        self.pdf, self.height = pdf, height
        self.operators: list[str] = []
        self._fill: Colour | None = None
        self._accent = look().accent
        self._watch = watch()
        self.tags: list[Tag] = []  # of a tagged file, in reading order
        self._within: Tag | None = None
        self._marked, self._content = "", 0  # the language of what is being marked, how often something was

    def text(
        self,
        x: float,
        baseline: float,
        chain: Chain,
        text: str,
        size: float,
        colour: Colour = INK,
        *,
        stretch: float = 1.0,
        spacing: float = 0.0,
    ) -> float:
        """Draw one line from ``x``; gives its width. ``spacing`` is what is added between characters."""
        if not text:
            return 0.0
        if self._watch is not None and self._watch.is_new(text, baseline, self.height):
            self.line(x - AWAY, baseline - size * OVER, x - AWAY, baseline + size * UNDER, BAR, VERMILION)
        width = chain.width(text)
        self._use(colour)
        gap = round(spacing / size * 1000) if spacing else 0
        known = self.pdf.encoded[chain, size, gap]
        parts = known.get(text)
        if parts is None:
            parts = known[text] = self._encode(chain.runs(text), size, gap)
        shown = f"BT {x:.2f} {self.height - baseline:.2f} Td {parts} ET"
        if stretch != 1.0:
            shown = f"BT {stretch * 100:.4g} Tz{shown[2:-2]}100 Tz ET"
        if self.pdf.structure is not None:
            self._mark(chain.lang)
            shown = shown if self._within else f"/Artifact BMC {shown} EMC"
        self.operators.append(shown)
        if gap:
            width += gap / 1000 * (len(list(clusters(text))) - 1)
        return width * size * stretch

    def _encode(self, runs: list[Run], size: float, gap: int) -> str:
        parts = []
        for font, pieces in runs:
            subset = self.pdf.subset(font)
            keys = pieces if not gap else [spaced(cluster, gap) for cluster in pieces]
            parts.append(f"/{subset.name} {size:.4g} Tf <{''.join(map(subset.__getitem__, keys))}> Tj")
        return " ".join(parts)

    def begin(self, role: str) -> None:
        """What is set until ``end`` is one paragraph or heading (``tagging``); what stands outside is decoration."""
        if self.pdf.structure is not None:
            self.end()
            self._within = Tag(role, [])

    def end(self) -> None:
        """The paragraph is over."""
        self.pause()
        if self._within and self._within.content:
            self.tags.append(self._within)
        self._within = None

    def _mark(self, lang: str) -> None:
        if self._within is not None and self._marked != lang:
            self.pause()
            self.operators.append(f"/Span <</Lang ({lang}) /MCID {self._content}>> BDC")
            self._within.content.append(self._content)
            self._marked, self._content = lang, self._content + 1

    def pause(self) -> None:
        """What follows is read apart from what was set so far, in the same paragraph."""
        if self._marked:
            self.operators.append("EMC")
            self._marked = ""

    def decorate(self, operators: str) -> None:
        """Draw what is no text."""
        self.pause()
        self.operators.append(operators if self.pdf.structure is None else f"/Artifact BMC {operators} EMC")

    def line(self, x1: float, y1: float, x2: float, y2: float, width: float, colour: Colour = RULE) -> None:
        """A straight line."""
        red, green, blue = self._shown(colour)
        y1, y2 = self.height - y1, self.height - y2
        self.decorate(f"{red:.3g} {green:.3g} {blue:.3g} RG {width:.3f} w {x1:.3f} {y1:.3f} m {x2:.3f} {y2:.3f} l S")

    def _shown(self, colour: Colour) -> Colour:
        """The office's own colour where the program would take its own."""
        return self._accent if colour is INDIGO and self._accent is not None else colour

    def box(self, x: float, y: float, width: float, height: float, colour: Colour) -> None:
        """A filled rectangle with its top left corner at ``x``, ``y``."""
        self._use(colour)
        self.decorate(f"{x:.3f} {self.height - y - height:.3f} {width:.3f} {height:.3f} re f")

    def _use(self, colour: Colour) -> None:
        colour = self._shown(colour)
        if colour != self._fill:
            self._fill = colour
            red, green, blue = colour
            self.operators.append(f"{red:.3g} {green:.3g} {blue:.3g} rg")

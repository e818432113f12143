"""Texts that must fill a box without leaving it: badges, plates, boards, labels. Large as wished, then condensed, then
broken, then smaller; below what can be read it is said, never done in silence.

Lengths are points, measured downwards.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop.documents.embedding import clusters
from desktop.documents.linebreak import wrap
from desktop.documents.typeset import CUT_OFF, INK, NARROWEST, TOO_LONG, Chain, Colour, Ink, flat
from desktop.errors import Sentence

SMALLEST = 0.55  # of the size wished for: below it a notice is due
TINIEST = 0.3  # below it what is too much is cut off
STEP = 0.04
TOGETHER, ALONE = 0.85, 0.65  # down to the first all parts become smaller, then the largest down to the second
LEADING = 1.25
QUOTED = 24  # letters of a text in a sentence
# Characters of a name -> space between them in ems: short names are set wide (鄒 宗 勳).
WIDE = {2: 0.9, 3: 0.42, 4: 0.22, 5: 0.08}


@dataclass(frozen=True)
class Part:
    """A text of a stack: at most ``lines`` lines of ``size``; ``gap`` is what is free above it.

    ``name``: set wide where it is short; ``tail`` stands behind it, smaller (様).
    """

    chain: Chain
    text: str
    size: float
    colour: Colour = INK
    lines: int = 1
    gap: float = 0.0
    name: bool = False
    tail: str = ""
    tail_chain: Chain | None = None


class Set(NamedTuple):
    """A part as it is drawn."""

    part: Part
    lines: tuple[str, ...]
    size: float
    stretch: float
    spacing: float  # in ems

    @property
    def height(self) -> float:
        return self.size * (1 + (len(self.lines) - 1) * LEADING)


TAIL, TAIL_GAP = 0.55, 0.35  # 様 in sizes of the name, and how far off it stands


def spacing_of(name: str) -> float:
    """Ems between the characters of a name in Chinese characters; none where it is written in other letters."""
    bare = name.replace(" ", "").replace("　", "")
    if not bare or any(char < "\u2e80" for char in bare):
        return 0.0
    return WIDE.get(len(list(clusters(bare))), 0.0)


def shortened(text: str) -> str:
    """``text`` as a sentence quotes it."""
    return text if len(text) <= QUOTED else f"{text[: QUOTED - 1]}…"


def stack(
    ink: Ink, parts: Sequence[Part], x: float, y: float, width: float, height: float, *,
    align: str = "centre", middle: bool = True,
) -> list[Sentence]:  # fmt: skip
    """Draw ``parts`` one below the other into a box with its top left corner at ``x``, ``y``; what does not fit well.

    ``middle``: in the middle of the box, else from its top.
    """
    parts = [part for part in parts if flat(part.text)]
    if not parts:
        return []
    scales = _scales(parts, width, height)
    made = [_set(part, width, scale) for part, scale in zip(parts, scales, strict=True)]
    gaps = [part.gap * scale for part, scale in zip(parts, scales, strict=True)]
    said = [_warned(one.part, TOO_LONG) for one, scale in zip(made, scales, strict=True) if scale < SMALLEST]
    if _tall(made, gaps) > height or any(len(one.lines) > one.part.lines for one in made):
        made, said = _cut(made, height, gaps)
    tall = _tall(made, gaps)
    at = y + max((height - tall) / 2, 0.0) if middle else y
    for number, one in enumerate(made):
        at += gaps[number] if number else 0.0
        at = _draw(ink, one, x, at, width, align)
    return said


def _scales(parts: Sequence[Part], width: float, height: float) -> list[float]:
    """How much of its size each part gets: what is too wide becomes smaller alone, what is too high all together, then
    the largest, which stays legible longest, then all again.
    """
    scales = [_alone(part, width, 1.0) for part in parts]
    largest = max(range(len(parts)), key=lambda at: parts[at].size)
    while True:
        made = [_set(part, width, scale) for part, scale in zip(parts, scales, strict=True)]
        gaps = [part.gap * scale for part, scale in zip(parts, scales, strict=True)]
        rest = max((scale for at, scale in enumerate(scales) if at != largest), default=0.0)
        if _tall(made, gaps) <= height or max(scales) <= TINIEST:
            return scales
        alone = rest <= TOGETHER and scales[largest] > ALONE
        for at, part in enumerate(parts):
            if at == largest or not alone:
                scales[at] = _alone(part, width, max(scales[at] - STEP, TINIEST))


def _alone(part: Part, width: float, scale: float) -> float:
    """The scale from which on it has no more lines than it may; a name becomes smaller rather than break in a word."""
    while scale > TINIEST:
        lines = _set(part, width, scale).lines
        torn = part.name and len(lines) > 1 and scale > SMALLEST and len(whole := _phrases(part, flat(part.text))) > 1
        if len(lines) <= part.lines and not (torn and list(lines) != whole):
            break
        scale = max(scale - STEP, TINIEST)
    return scale


def _warned(part: Part, msgid: str) -> Sentence:
    return Sentence(msgid, {"text": shortened(flat(part.text))})


def _set(part: Part, width: float, scale: float) -> Set:
    """The part at ``scale``: spaced, natural, condensed, or broken into lines."""
    text, size = flat(part.text), part.size * scale
    tail = (part.tail_chain or part.chain).width(part.tail) * TAIL + TAIL_GAP if part.tail else 0.0
    wide = part.chain.width(text) + tail
    count = len(list(clusters(text)))
    spacing = spacing_of(text) if part.name else 0.0
    if spacing and (wide + spacing * (count - 1)) * size <= width:
        return Set(part, (text,), size, 1.0, spacing)
    if wide * size <= width:
        return Set(part, (text,), size, 1.0, 0.0)
    if wide * size * NARROWEST <= width:
        return Set(part, (text,), size, width / (wide * size), 0.0)
    lines = _phrases(part, text)
    if max(map(part.chain.width, lines)) * size * 0.9 > width:
        lines = wrap(text, part.chain.width, width / size / 0.9)
    widest = max(part.chain.width(line) for line in lines)
    if part.tail:
        widest = max(widest, part.chain.width(lines[-1]) + tail)
    return Set(part, tuple(lines), size, min(1.0, width / (widest * size)), 0.0)


def _phrases(part: Part, text: str) -> list[str]:
    """``text`` in two where it has a gap (organisation and post, given name and family name): the more even one."""
    ends = [at + len(mark) for mark in ("　", "・", " ") for at in range(len(text)) if text.startswith(mark, at)]
    if part.lines < 2 or not ends:
        return [text]
    split = min(ends, key=lambda at: (abs(part.chain.width(text[:at]) - part.chain.width(text[at:])), at))
    return [text[:split].rstrip("　 "), text[split:].lstrip("　 ")]


def _tall(made: Sequence[Set], gaps: Sequence[float]) -> float:
    return sum(one.height for one in made) + sum(gaps[1:])


def _cut(made: Sequence[Set], height: float, gaps: Sequence[float]) -> tuple[list[Set], list[Sentence]]:
    """As much as there is room for, an ellipsis where something is gone, and what was cut."""
    kept: list[Set] = []
    said: list[Sentence] = []
    for one in made:
        fits = len(one.lines) <= one.part.lines
        kept.append(one if fits else _shorter(one, one.part.lines))
        said += [] if fits else [_warned(one.part, CUT_OFF)]
    while _tall(kept, gaps) > height:
        longest = max(kept, key=lambda one: len(one.lines))
        if len(longest.lines) == 1:
            break
        said.append(_warned(longest.part, CUT_OFF))
        kept[kept.index(longest)] = _shorter(longest, len(longest.lines) - 1)
    return kept, list({repr(sentence): sentence for sentence in said}.values())


def _shorter(one: Set, count: int) -> Set:
    lines = one.lines[:count]
    return one._replace(lines=(*lines[:-1], f"{lines[-1].rstrip('…')[:-1]}…"))


def _draw(ink: Ink, one: Set, x: float, y: float, width: float, align: str) -> float:
    """Draw it from its upper edge ``y``; gives its lower edge. The ink of a line of 漢字 is as high as its size."""
    part, size = one.part, one.size
    tail_chain = part.tail_chain or part.chain
    for number, line in enumerate(one.lines):
        spread = one.spacing * (len(list(clusters(line))) - 1)
        wide = (part.chain.width(line) + spread) * size * one.stretch
        last = part.tail and number == len(one.lines) - 1
        extra = (tail_chain.width(part.tail) * TAIL + TAIL_GAP) * size * one.stretch if last else 0.0
        left = x + (width - wide - extra) / 2 if align == "centre" else x
        baseline = y + size * 0.88 + number * size * LEADING
        ink.text(left, baseline, part.chain, line, size, part.colour, stretch=one.stretch, spacing=one.spacing * size)
        if last:
            at = left + wide + TAIL_GAP * size * one.stretch
            ink.text(at, baseline, tail_chain, part.tail, size * TAIL, part.colour, stretch=one.stretch)
    return y + one.height

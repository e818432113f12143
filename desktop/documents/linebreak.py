"""Breaking lines as Chinese and Japanese printers do (禁則): some signs never begin a line, some never end one.

What may not be parted stays together and moves to the next line as a whole; Latin words and figures too. A unit that
is wider than the line is broken anywhere, because nothing may be clipped.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop.documents.embedding import clusters

NEVER_FIRST = frozenset(
    "、。，．・：；？！‼⁇⁈⁉゛゜ヽヾゝゞ々〻ー’”）〕］｝〉》」』】｠〙〗»′″℃％‰°!%),.:;?]}…‥—–～〜"
    "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ｡､･｣ｰﾞﾟ"
)
NEVER_LAST = frozenset("‘“（〔［｛〈《「『【｟〘〖«([{￥＄＃＠№$¥£€｢")
LONG_ENOUGH = 4  # units of a line that may lend its last one to the next
PAIRED = frozenset("…‥—")  # …… and —— are one sign


def units(text: str) -> list[str]:
    """``text`` in pieces between which a line may end; spaces are pieces of their own."""
    found: list[str] = []
    for cluster in clusters(text):
        if found and _belongs(found[-1], cluster):
            found[-1] += cluster
        else:
            found.append(cluster)
    return found


def _belongs(unit: str, cluster: str) -> bool:
    last, first = unit[-1], cluster[0]
    if last.isspace() or first.isspace():
        return False
    if first in NEVER_FIRST or last in NEVER_LAST:
        return True
    if _mark(first):
        return True
    return _western(last) and _western(first)


def _western(char: str) -> bool:
    return char < "\u2e80" and char not in PAIRED


def _mark(char: str) -> bool:
    """Combining marks, which belong to what stands before them."""
    return "\u0300" <= char <= "\u036f" or char in "\u3099\u309a"


def wrap(text: str, width: Callable[[str], float], limit: float) -> list[str]:
    """``text`` in lines of at most ``limit`` (in the unit of ``width``); only a single cluster may be wider.

    Every sign of the text but the spaces at line ends is in exactly one line; a line feed ends a line. No paragraph
    ends with a single character on a line of its own.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        lines += _no_widow(_wrap(paragraph, width, limit), width, limit) if width(paragraph) > limit else [paragraph]
    return lines


def headline(text: str, width: Callable[[str], float], limit: float) -> list[str]:
    """``text`` in lines as ``wrap``; where two are enough they part between words, as evenly as that allows.

    Words end where the kind of letters changes (強化｜セミナー｜訪問団｜（見本）), at a space and behind a middle dot:
    a title is not broken inside セミナー.
    """
    lines = wrap(text, width, limit)
    if len(lines) != 2 or "\n" in text:
        return lines
    parts, at = list[tuple[float, str, str]](), 0
    for unit in units(text)[:-1]:
        at += len(unit)
        first, second = text[:at].rstrip(), text[at:].lstrip()
        if first and second and _word_ends(text[at - 1], text[at]):
            parts.append((max(width(first), width(second)), first, second))
    best = min(parts, default=(limit + 1, "", ""))
    return [best[1], best[2]] if best[0] <= limit else lines


def _word_ends(last: str, first: str) -> bool:
    """Whether a word ends between two letters, as far as their kinds tell."""
    if last.isspace() or last in "・／－" or first in NEVER_LAST:
        return not first.isspace()
    return last not in "おご" and _letters(last) != _letters(first) and _letters(first) != "hiragana"


def _letters(char: str) -> str:
    """The kind of a letter; long vowels and signs of repetition belong to what they follow."""
    if "\u30a0" <= char <= "\u30ff" or "\u31f0" <= char <= "\u31ff":
        return "katakana"
    if "\u3041" <= char <= "\u309f":
        return "hiragana"
    return "western" if _western(char) else "han"


def _no_widow(lines: list[str], width: Callable[[str], float], limit: float) -> list[str]:
    """Where one character would end a paragraph alone (with its full stop), the one before it comes along."""
    if len(lines) < 2 or _western(lines[-1][:1]):
        return lines
    alone = [cluster for cluster in clusters(lines[-1]) if cluster[0] not in NEVER_FIRST]
    before = units(lines[-2])
    if len(alone) != 1 or len(before) < LONG_ENOUGH or _western(before[-1][:1]):
        return lines
    last = before.pop() + lines[-1]
    if width(last) > limit or before[-1].isspace():
        return lines
    return [*lines[:-2], "".join(before), last]


def _wrap(text: str, width: Callable[[str], float], limit: float) -> list[str]:
    lines: list[str] = []
    line, used = "", 0.0
    limit += 1e-6
    for unit in units(text):
        wide = width(unit)
        if used + wide <= limit:
            line, used = line + unit, used + wide
            continue
        if unit.isspace():
            if line:
                lines.append(line.rstrip())
            line, used = "", 0.0
            continue
        if line.strip():
            lines.append(line.rstrip())
        line, used = "", 0.0
        if wide <= limit:
            line, used = unit, wide
            continue
        for cluster in clusters(unit):  # too wide for any line
            step = width(cluster)
            if line and used + step > limit:
                lines.append(line)
                line, used = "", 0.0
            line, used = line + cluster, used + step
    if line.strip() or not lines:
        lines.append(line.rstrip())
    return lines

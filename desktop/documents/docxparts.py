"""What the DOCX papers share: titles, heads of tables and texts in the languages of a paper."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from desktop.documents import frame
from desktop.documents.typeset import Speech, clean
from desktop.documents.word import CENTRE, Lines, Part, Said, write
from desktop.domain.text import Pair

Cell = tuple[Lines, ...]


def said(texts: Sequence[tuple[Speech, str]], *, bold: bool = False) -> Cell:
    """Paragraphs, one a language; one where both say the same, none where nothing is said."""
    kept: dict[str, Speech] = {}
    for voice, text in texts:
        if text:
            kept.setdefault(text, voice)
    return tuple(
        Lines((Said(text, voice.code, bold and not n),), below=0.0) for n, (text, voice) in enumerate(kept.items())
    )


def pair(voices: Sequence[Speech], words: Pair, *, bold: bool = False) -> Cell:
    """A text of both languages."""
    return said([(voice, clean(words.get(voice.code)).strip()) for voice in voices], bold=bold)


def plain(text: str, code: str = "zh_TW") -> Cell:
    """A number, a time."""
    return (Lines((Said(text, code),), below=0.0),) if text else ()


def both(voices: Sequence[Speech], msgid: str, separator: str) -> str:
    """A marked word in the languages of the paper, as plain text; ``frame.both`` is for drawing."""
    return separator.join(dict.fromkeys(voice.say(msgid) for voice in voices))


def words(
    voices: Sequence[Speech], msgid: str, separator: str, *, bold: bool = False, size: float = 0.0
) -> tuple[Said, ...]:
    """The same, each in the letters of its language."""
    kept: dict[str, Speech] = {}
    for voice in voices:
        kept.setdefault(voice.say(msgid), voice)
    return tuple(
        Said(f"{separator if n else ''}{text}", voice.code, bold, size) for n, (text, voice) in enumerate(kept.items())
    )


def heads(voices: Sequence[Speech], *msgids: str) -> tuple[Cell, ...]:
    """The row of headings of a table."""
    return tuple((Lines(words(voices, msgid, "／", bold=True, size=9.0), below=0.0),) for msgid in msgids)


def title(voices: Sequence[Speech], texts: Sequence[str]) -> list[Part]:
    """The title in each language, in the middle, the leading one large."""
    return [
        Lines((Said(text, voice.code, True, 12.0 if n else 16.0),), CENTRE, 0 if n else 1, below=2.0)
        for n, (voice, text) in enumerate(zip(voices, texts, strict=True))
    ]


def section(voices: Sequence[Speech], msgid: str, remark: str = "") -> Lines:
    """The heading of a part of a paper, in both languages on one line; ``remark`` small behind it."""
    texts = [*words(voices, msgid, "　", bold=True, size=11.0)]
    if remark:
        texts.append(Said(f"　（{remark}）", voices[-1].code, size=8.5))
    return Lines(tuple(texts), heading=2, above=8.0)  # a heading stays with what follows


def file(
    voices: Sequence[Speech], parts: Sequence[Part], name: str, edition: int, as_of: date, *, landscape: bool = False
) -> bytes:
    """The file, with 版次・現在日 at the foot of every page."""
    foot = "　".join(frame.edition_line(voice, edition, as_of) for voice in voices)
    made = datetime.combine(as_of, time())
    return write(parts, title=name, language=voices[0].code, made=made, foot=foot, landscape=landscape)

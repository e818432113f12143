"""変更箇所: a paper beside the one that was sent before (needs.md row 75).

Both are set; a text of the new one that the old one nowhere had gets a bar before it, and a last page says what is in
it no more. No paper needs to know of it: the pen (``typeset.Ink``) tells what it writes, the file (``Pdf``) asks for
the last page.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from desktop.i18n import N_

if TYPE_CHECKING:
    from desktop.documents.embedding import Pdf

FOOT = 0.92  # of a page's height: below stand edition, date and page number, which always differ
AWAY, BAR, OVER, UNDER = 4.0, 1.3, 0.86, 0.18  # points before the text, width; sizes above and below the baseline
TITLE = N_("What differs from edition {edition} of {date}")
MARKED = N_("What is new or otherwise bears a bar like this one.")
DROPPED = N_("No longer in this paper")
NOTHING_DROPPED = N_("Nothing was taken out.")
SAME = N_("Nothing has changed.")


@dataclass
class Watch:
    """What is written while a paper is made. ``before``: the texts of the old paper, None while that one is made."""

    before: Mapping[str, str] | None = None
    language: str = "both"
    edition: int = 0
    made_on: date | None = None
    texts: dict[str, str] = field(default_factory=dict)  # without spaces -> as it is written
    marked: bool = False

    def is_new(self, text: str, baseline: float, height: float) -> bool:
        """Note a text; whether it needs a bar."""
        key = "".join(text.split())
        if baseline > height * FOOT or not any(char.isalnum() for char in key):
            return False
        self.texts.setdefault(key, text)
        new = self.before is not None and key not in self.before
        self.marked = self.marked or new
        return new

    def dropped(self) -> list[str]:
        """Texts of the old paper that the new one has not, in their order there."""
        return [text for key, text in (self.before or {}).items() if key not in self.texts and len(key) > 1]


_WATCH: ContextVar[Watch | None] = ContextVar("watch", default=None)


def watch() -> Watch | None:
    """Who wants to know what is written, if anybody."""
    return _WATCH.get()


@contextmanager
def watched(by: Watch | None) -> Iterator[None]:
    """Tell ``by`` of every text that is written."""
    token = _WATCH.set(by)
    try:
        yield
    finally:
        _WATCH.reset(token)


def close(pdf: Pdf, by: Watch) -> None:
    """The last page: from which edition the paper differs, and what is gone."""
    from desktop.documents import frame
    from desktop.documents.flow import Cell, Flow, Line, Row
    from desktop.documents.typeset import INK, MUTED, VERMILION, Ink

    m, voices = frame.LARGE, frame.voices(by.language, None)
    with watched(None):
        flow: Flow = frame.pages(pdf, m)
        day = {voice.code: frame.day_text(by.made_on, voice) if by.made_on else "" for voice in voices}
        titles = [voice.say(TITLE).format(edition=by.edition, date=day[voice.code]) for voice in voices]
        frame.title(flow, m, voices, titles)
        flow.y += 14.0
        gone, width = by.dropped(), m.right - m.left

        def bar(ink: Ink, baseline: float) -> None:
            ink.line(m.left, baseline - m.body * OVER, m.left, baseline + m.body * UNDER, BAR, VERMILION)

        def said(msgid: str, bold: bool, marked: bool = False) -> Row:
            lines: list[Line] = []
            for number, voice in enumerate(voices):
                chain = voice.bold if bold and not number else voice.regular
                colour = MUTED if number else INK
                lines += frame.rich_lines(chain, [(voice.say(msgid), colour)], m.body - number, width)
            return Row((Cell(m.left + AWAY, tuple(lines)),), 4.0, 4.0, before=bar if marked else None)

        if by.marked:
            flow.section([], [], [said(MARKED, False, True)])
        plain = voices[0].regular
        rows = [
            Row((Cell(m.left + AWAY, tuple(frame.rich_lines(plain, [(text, INK)], m.body, width))),), 2.0, 2.0)
            for text in gone
        ]
        if rows:
            flow.section([said(DROPPED, True)], [], rows)
        else:
            flow.section([], [], [said(NOTHING_DROPPED if by.marked else SAME, False)])
        for ink in flow.pages:
            pdf.page(m.width, m.height, ink.operators, tags=ink.tags)

"""聯絡人名單／連絡先一覧: who is reached how; posts held at the same time stand below each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from desktop import i18n
from desktop.documents import frame
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import LARGE, Look, rich_lines, stacked
from desktop.documents.paper import A4, BOTH, Paper, Progress
from desktop.documents.typeset import (
    INK,
    MM,
    MUTED,
    VERMILION,
    Speech,
    each_once,
    flat,
    glyph_notices,
    speech,
)
from desktop.domain.dates import Calendar
from desktop.domain.directorypapers import OFFICE, OTHER, READERS, Contact, Directory, Held, Way, place_and_title
from desktop.domain.itemwords import said
from desktop.domain.text import Pair
from desktop.domain.words import WAYS, find
from desktop.errors import Notice
from desktop.i18n import N_

HEADING = N_("List of contacts")
COUNT, FOR = N_("{count} on this list"), N_("For: {audience}")
PLAIN = N_("Honorifics left out")
INTERNAL = N_("Internal. Not to be handed on: it holds what the other side must not see.")
LANDSCAPE = replace(
    LARGE, width=297 * MM, height=210 * MM, left=15 * MM, right=282 * MM, top=15 * MM, next_top=25 * MM,
    bottom=187 * MM, foot=196 * MM, title=16.0, subtitle=10.5, above=3.4, below=2.8,
)  # fmt: skip
NAME, BODY, SECOND, SMALL = 9.6, 8.6, 7.6, 7.4
GAP = 3 * MM
# Marked heading and width in mm; the last one only where the readers are our own.
COLUMNS = (
    ("", 9), (N_("Name"), 44), (N_("Organisation"), 76), (N_("Title of post"), 40), (N_("Phone"), 44),
    (N_("E-mail"), 54),
)  # fmt: skip
REMARK = (N_("Remark"), 34)
MOST_NOTES = 60  # letters
STEP = 50  # people, between two words on how far it is


def render(
    values: Sequence[Directory],
    language: str = BOTH,
    calendar: Calendar | None = None,
    progress: Progress | None = None,
) -> Paper:
    """The lists in ``values``."""
    voices = voices_of(values[0], language, calendar)
    m = LANDSCAPE

    def fill(flow: Flow, held: Directory) -> None:
        columns = _placed(m, held)
        labels = frame.banded(_heads(voices, columns), m, above=3.0, below=2.6)
        rows = []
        for n, one in enumerate(held.people, 1):
            if progress is not None and n % STEP == 0:
                progress(n, len(held.people))
            rows += _rows(m, voices, columns, n, one)
        flow.section([labels], [labels], rows)

    return bound(values, voices, m, HEADING, fill)


def bound(
    values: Sequence[Directory], voices: Sequence[Speech], m: Look, heading: str,
    fill: Callable[[Flow, Directory], None],
) -> Paper:  # fmt: skip
    """A paper out of the directory; ``fill`` puts what is listed below the opening."""
    pdf = frame.begin(voices[0], heading, values[0].as_of)
    flows, notices = [], list[Notice]()
    for held in values:
        flow = frame.pages(pdf, m)
        opening(flow, m, voices, held, heading)
        fill(flow, held)
        titles = [voice.say(heading) for voice in voices]
        frame.furnish(flow, m, voices, titles, 0, held.as_of)
        flows.append((titles[0], flow))
        notices += notices_of(held, voices[0])
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def voices_of(held: Directory, language: str, calendar: Calendar | None) -> tuple[Speech, ...]:
    """The languages of a paper: of one for the other side its own first."""
    codes = (tuple(reversed(i18n.CODES)) if held.reader == OTHER else i18n.CODES) if language == BOTH else (language,)
    return tuple(speech(code, calendar) for code in codes)


def opening(flow: Flow, m: Look, voices: Sequence[Speech], held: Directory, heading: str) -> None:
    """The title, how many, for whom; and that it must not leave the house, where that is so."""
    frame.title(flow, m, voices, [v.say(heading) for v in voices])
    flow.y += 2 * MM
    for voice in voices:
        who = voice.say(find(READERS, held.reader).label)
        counted = voice.say(COUNT).format(count=len(held.everybody()))
        text = "　".join((counted, voice.say(FOR).format(audience=who), voice.say(PLAIN)))
        flow.draw(Row((Cell(m.left, tuple(rich_lines(voice.regular, [(text, MUTED)], 8.2, m.right - m.left))),), 1.8))
    for voice in voices if held.reader == OFFICE else ():
        lines = rich_lines(voice.bold, [(voice.say(INTERNAL), VERMILION)], 8.2, m.right - m.left)
        flow.draw(Row((Cell(m.left, tuple(lines)),), 1.8))
    flow.y += 2 * MM


def notices_of(held: Directory, voice: Speech) -> list[Notice]:
    """Names and titles that no font can draw."""
    found: list[Notice] = []
    for one in held.everybody():
        texts = [part.get(voice.code) for post in one.posts for part in (post.organisation, post.unit, post.title)]
        found += glyph_notices(one.name.get(voice.code), voice, [one.name.get(voice.code), *texts])
    return found


Placed = list[tuple[str, float, float]]


def _placed(m: Look, held: Directory) -> Placed:
    columns = (*COLUMNS, REMARK) if any(one.notes for one in held.people) else COLUMNS
    room = (m.right - m.left) / sum(width for _label, width in columns)
    placed, x = [], m.left
    for label, width in columns:
        placed.append((label, x + GAP / 2, width * room - GAP))
        x += width * room
    return placed


def _heads(voices: Sequence[Speech], columns: Placed) -> list[Cell]:
    return [
        Cell(x, tuple(stacked(voices, said(label), (SMALL, SMALL - 0.6), width, colours=(MUTED, MUTED))))
        for label, x, width in columns
        if label
    ]


def _rows(m: Look, voices: Sequence[Speech], columns: Placed, number: int, one: Contact) -> list[Row]:
    """A person: the first row has the name and the numbers, each further post a row of its own below it."""
    at = {label: (x, width) for label, x, width in columns}
    first = voices[0]
    x, width = at[""]
    cells = [Cell(x, tuple(rich_lines(first.regular, [(str(number), MUTED)], SMALL, width)))]
    x, width = at[COLUMNS[1][0]]
    cells.append(Cell(x, tuple(name_lines(voices, one, width))))
    posts = one.posts or (Held(),)
    cells += _post(voices, at, posts[0])
    x, width = at[COLUMNS[4][0]]
    cells.append(Cell(x, tuple(way_lines(first, [w for w in one.ways if w.kind in ("phone", "mobile", "fax")], width))))
    x, width = at[COLUMNS[5][0]]
    others = [w for w in one.ways if w.kind not in ("phone", "mobile", "fax")]
    cells.append(Cell(x, tuple(way_lines(first, others, width, bare=("email",)))))
    if REMARK[0] in at:
        x, width = at[REMARK[0]]
        text = flat(one.notes)
        text = text if len(text) <= MOST_NOTES else f"{text[: MOST_NOTES - 1]}…"
        cells.append(Cell(x, tuple(rich_lines(first.regular, [(text, MUTED)], SMALL, width))))
    rows = [Row(tuple(cells), m.above, m.below, rule=len(posts) == 1, joined=len(posts) > 1)]
    for n, post in enumerate(posts[1:], 2):
        last = n == len(posts)
        rows.append(Row(tuple(_post(voices, at, post)), 0.0, m.below, rule=last, joined=not last))
    return rows


def _post(voices: Sequence[Speech], at: dict[str, tuple[float, float]], post: Held) -> list[Cell]:
    cells = []
    for (label, _mm), words in zip(COLUMNS[2:4], place_and_title(post), strict=True):
        x, width = at[label]
        cells.append(Cell(x, tuple(stacked(voices, words, (BODY, SECOND), width))))
    return cells


def name_lines(voices: Sequence[Speech], one: Contact, width: float) -> list[Line]:
    """The name as the person writes it, its reading where Japanese is read, and in Roman letters."""
    lines = stacked(voices, one.name, (NAME, SECOND), width, bold=True)
    kana = one.kana if any(voice.code == "ja" for voice in voices) else ""
    below = "　".join(text for text in (flat(kana), flat(one.roman)) if text)
    return lines + rich_lines(speech("ja").regular, [(below, MUTED)], SMALL - 0.6, width)


def way_lines(voice: Speech, ways: Iterable[Way], width: float, bare: Sequence[str] = ("phone",)) -> list[Line]:
    """A line for each number, with what kind it is where that is not plain."""
    lines: list[Line] = []
    for way in ways:
        word = "" if way.kind in bare else voice.say(find(WAYS, way.kind).label)
        lead = "　".join(text for text in (word, flat(way.label)) if text)
        lines += rich_lines(voice.regular, [(f"{lead}　" if lead else "", MUTED), (flat(way.value), INK)], BODY, width)
    return lines


def plain(text: str) -> Pair:
    """A text that is the same in both languages."""
    return Pair(text, text)

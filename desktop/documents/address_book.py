"""通訊錄／住所録: the organisations in the order of their trees, each with its address, its numbers and its people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop.documents.directory import SECOND, SMALL, bound, name_lines, plain, voices_of, way_lines
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import LARGE, Look, rich_lines, stacked
from desktop.documents.paper import BOTH, Paper, Progress
from desktop.documents.typeset import INDIGO, INK, MM, MUTED, Ink, Speech, flat, in_both
from desktop.domain.dates import Calendar
from desktop.domain.directorypapers import Body, Contact, Directory
from desktop.domain.text import joined
from desktop.domain.words import WAYS, find
from desktop.i18n import N_

HEADING, LOOSE, HEAD = N_("Address book"), N_("Without an organisation"), N_("Head")
PAGE = replace(LARGE, left=20 * MM, top=16 * MM, next_top=27 * MM, title=16.0, subtitle=11.0, above=3.0, below=2.6)
STEP, DEEPEST = 4 * MM, 4  # of a part below its whole
NAME, POST = 46 * MM, 64 * MM  # columns of a person; the numbers have the rest
BODY = 8.8


def render(
    values: Sequence[Directory],
    language: str = BOTH,
    calendar: Calendar | None = None,
    progress: Progress | None = None,
) -> Paper:
    """The books in ``values``."""
    voices = voices_of(values[0], language, calendar)
    m = PAGE

    def fill(flow: Flow, held: Directory) -> None:
        for n, body in enumerate(held.bodies):
            if progress is not None:
                progress(n, len(held.bodies))
            head = _head(m, voices, body)
            again = [_title(m, voices, body, again=True)]
            flow.section(head, again, [_person(m, voices, one, body.id) for one in body.people])
        if held.people:
            title = Body("", in_both(LOOSE))
            row = _title(m, voices, title)
            flow.section([row], [row], [_person(m, voices, one, "") for one in held.people])

    return bound(values, voices, m, HEADING, fill)


def _inset(body: Body) -> float:
    return min(body.depth, DEEPEST) * STEP


def _title(m: Look, voices: Sequence[Speech], body: Body, *, again: bool = False) -> Row:
    """The name behind a bar, a part a little to the right; on a new page with the names above it."""
    x = m.left + _inset(body)
    name = joined(" ", body.path, body.name) if again else body.name
    top = not body.depth
    size = (11.5, 9.4) if top else (10.0, 8.6)
    lines = stacked(voices, name, size, m.right - x - 4 * MM, bold=True)
    if body.kana and not again and any(voice.code == "ja" for voice in voices):
        kana = rich_lines(voices[0].regular, [(flat(body.kana), MUTED)], SMALL - 0.4, m.right - x - 4 * MM)
        lines = [*lines, *kana]

    def bar(ink: Ink, baseline: float) -> None:
        ink.box(x, baseline - size[0] * 0.95, (1.4 if top else 0.8) * MM, size[0] * 1.25, INDIGO)

    return Row((Cell(x + 4 * MM, tuple(lines)),), 7.0 if top else 5.0, 2.4, joined=True, before=bar, rule=False)


def _head(m: Look, voices: Sequence[Speech], body: Body) -> list[Row]:
    """The name; then where it is, how it is reached and who is at its head."""
    rows = [_title(m, voices, body)]
    x = m.left + _inset(body) + 4 * MM
    width = m.right - x
    code = f"〒{body.postal_code.removeprefix('〒')} " if body.country == "JP" and body.postal_code else ""
    code = code or (f"{body.postal_code} " if body.postal_code else "")
    lines: list[Line] = []
    if body.address:
        lines += stacked(voices, joined("", plain(code), body.address) if code else body.address, (BODY, SECOND), width)
    words = [f"{voices[0].say(find(WAYS, way.kind).label)} {flat(way.value)}" for way in body.ways]
    if body.head:
        texts = dict.fromkeys(flat(body.head.get(voice.code)) for voice in voices)
        words.insert(0, f"{voices[0].say(HEAD)} {'／'.join(texts)}")
    if words:
        lines += rich_lines(voices[0].regular, [("　".join(words), INK)], SECOND + 0.2, width)
    if lines:
        rows.append(Row((Cell(x, tuple(lines)),), 0.6, 3.0, joined=bool(body.people)))
    return rows


def _person(m: Look, voices: Sequence[Speech], one: Contact, organisation_id: str) -> Row:
    """Name, every post in this body, and the numbers."""
    x = m.left + 4 * MM
    here = [post for post in one.posts if post.organisation_id == organisation_id]
    posts: list[Line] = []
    for post in here:
        posts += stacked(
            voices, joined(" ", post.below if organisation_id else post.unit, post.title), (BODY, SECOND), POST - 3 * MM
        )
    cells = (
        Cell(x, tuple(name_lines(voices, one, NAME - 3 * MM))),
        Cell(x + NAME, tuple(posts)),
        Cell(
            x + NAME + POST, tuple(way_lines(voices[0], one.ways, m.right - x - NAME - POST, bare=("phone", "email")))
        ),
    )
    return Row(cells, m.above, m.below, rule=True)

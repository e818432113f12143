"""團員名單／団員名簿 to be handed over: posts and what they are worth on the other side, roles and duties, faces."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop.documents import docxparts, frame
from desktop.documents.attendance import BODY, NAME, NUMBER, POST, SECOND, missing, post_lines
from desktop.documents.docxparts import Cell as Cells
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import LARGE, Look, rich_lines, stacked
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.tables import NO_READING, name_lines, unread
from desktop.documents.typeset import MM, MUTED, RULE, Ink, Speech, each_once, flat, glyph_notices
from desktop.documents.word import CENTRE, Grid, Lines, Part, Said
from desktop.domain import attendees, dates
from desktop.domain.memberlist import Listed, MemberList, ordered
from desktop.domain.text import Pair
from desktop.errors import Notice, Sentence
from desktop.i18n import N_
from desktop.sheets import book

HEADING = N_("List of the delegation's members")
PART, COUNT = N_("Part in the delegation"), N_("{count} members")
EQUAL = N_("{title} (comparable: {rank})")
NO_PHOTO = N_("There is no photograph. A frame is printed; glue one in, or add it under Contacts.")
BAD_PHOTO = N_("The photograph could not be read. Choose a PNG or JPEG picture under Contacts.")
PAGE = replace(LARGE, top=17 * MM, next_top=28 * MM, title=17.0, subtitle=11.0, above=4.4, below=4.0)
FACE = (18 * MM, 24 * MM)
PIXELS = (270, 360)  # of a face that is printed: 380 to the inch
NUMBER_X, NAME_X, POST_X, PART_X = 1.5 * MM, 8 * MM, 52 * MM, 126 * MM  # from the left edge of the text
SHIFT = FACE[0] + 3 * MM  # of the name, where faces stand before it


def render(values: Sequence[MemberList], options: PrintOptions) -> Paper:
    """The lists in ``values``."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], HEADING, max((held.as_of for held in values), default=None))
    flows, notices = [], list[Notice]()
    for held in values:
        faces: dict[int, Any] = {}
        for n, one in enumerate(held.people):
            if options.photos and one.photo:
                options.progress(n, len(held.people))
                faces[n] = portrait(one.photo)

        def fill(flow: Flow, m: Look, held: MemberList = held, faces: dict[int, Any] = faces) -> None:
            _fill(flow, m, voices, held, options, faces)

        flow = frame.filled(pdf, PAGE, fill)
        titles = [frame.heading(held.trip, HEADING, voice) for voice in voices]
        frame.furnish(flow, PAGE, voices, titles, held.edition, held.as_of)
        flows.append((titles[0], flow))
        notices += _notices(held, voices, faces if options.photos else None)
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def portrait(data: bytes) -> Any:
    """A photograph upright, cut to 3 : 4 and no larger than it prints, as ReportLab reads it; None for no picture."""
    from reportlab.lib.utils import ImageReader

    key = hashlib.sha256(data).digest()
    if key not in _CUT:
        while len(_CUT) >= MOST_CUT:
            _CUT.pop(next(iter(_CUT)))
        _CUT[key] = _cut(data)
    return ImageReader(io.BytesIO(_CUT[key])) if _CUT[key] else None


_CUT: dict[bytes, bytes] = {}  # a preview draws the same faces again and again
MOST_CUT = 300  # of some 20 KB each


def _cut(data: bytes) -> bytes:
    """The picture as JPEG; nothing where it cannot be read."""
    from PIL import Image, ImageOps

    try:
        with Image.open(io.BytesIO(data)) as opened:
            opened.draft("RGB", PIXELS)  # a large JPEG is read small
            upright = ImageOps.exif_transpose(opened).convert("RGB")
        made = io.BytesIO()
        ImageOps.fit(upright, PIXELS, centering=(0.5, 0.35)).save(made, "JPEG", quality=86)
    except Exception:  # a picture of somebody else's making can break in any way
        return b""
    return made.getvalue()


def _in_order(held: MemberList, voices: Sequence[Speech], how: str) -> tuple[list[Listed], str]:
    """Who in which order, and the sentence on it."""
    code = "ja" if any(voice.code == "ja" for voice in voices) else "zh_TW"
    return ordered(held.people, how, code), attendees.note(how, code)


def _fill(
    flow: Flow, m: Look, voices: Sequence[Speech], held: MemberList, options: PrintOptions, faces: dict[int, Any]
) -> None:
    frame.title(flow, m, voices, [frame.heading(held.trip, HEADING, voice) for voice in voices])
    flow.y += 2 * MM
    people, note = _in_order(held, voices, options.sorting)
    frame.centred(flow, m, [(voice, facts(held, voice, note), 9.0, False, MUTED) for voice in voices])
    flow.y += 4 * MM
    pictures = {id(held.people[n]): picture for n, picture in faces.items()}
    labels = _labels(m, voices, options.photos)
    rows = [
        _row(m, voices, n, one, (pictures.get(id(one)),) if options.photos else None) for n, one in enumerate(people, 1)
    ]
    flow.section([labels], [labels], rows)


def facts(held: MemberList, voice: Speech, note: str) -> str:
    """「令和元年9月17日（火）～20日（金）　12名　五十音順」."""
    parts = [voice.say(COUNT).format(count=len(held.people))]
    if held.start and held.end:
        parts.insert(0, dates.span(held.start, held.end, voice.code, voice.calendar))
    return "　".join([*parts, *([voice.say(note)] if note else [])])


def _labels(m: Look, voices: Sequence[Speech], faces: bool) -> Row:
    shift = SHIFT if faces else 0.0
    cells = []
    for x, msgid in ((NAME_X + shift, NAME), (POST_X + shift, POST), (PART_X + shift / 3, PART)):
        text = frame.both(voices, msgid, "／")
        cells.append(Cell(m.left + x, tuple(rich_lines(voices[0].regular, [(text, MUTED)], 7.6, 60 * MM))))
    return frame.banded(cells, m, above=2.6, below=2.2)


def _row(m: Look, voices: Sequence[Speech], number: int, one: Listed, face: tuple[Any] | None) -> Row:
    """A member; ``face``: the picture, which may be lacking, of a list with faces."""
    shift = SHIFT if face else 0.0
    name_x, post_x, part_x = NAME_X + shift, POST_X + shift, PART_X + shift / 3
    part = stacked(voices, one.role, (BODY, SECOND), m.right - m.left - part_x, bold=True)
    part += stacked(voices, one.duty, (BODY, SECOND), m.right - m.left - part_x)
    cells = (
        Cell(m.left + NUMBER_X, tuple(rich_lines(voices[0].regular, [(str(number), MUTED)], 8.0, 7 * MM))),
        Cell(m.left + name_x, tuple(_names(voices, one, post_x - name_x - 3 * MM))),
        Cell(m.left + post_x, tuple(post_lines(voices, lambda v: post_of(one, v), part_x - post_x - 3 * MM))),
        Cell(m.left + part_x, tuple(part)),
    )
    row = Row(cells, m.above, m.below, rule=True)
    if face is None:
        return row
    above, tall = 1.6 * MM, FACE[1] + 3.2 * MM
    low = max(tall - row.ascent - row.depth - above, 1.6 * MM)

    def drawn(ink: Ink, baseline: float) -> None:
        left, top = m.left + NAME_X, baseline - row.ascent - above + 1.6 * MM
        if face[0] is None:
            for x1, y1, x2, y2 in ((0, 0, 1, 0), (0, 1, 1, 1), (0, 0, 0, 1), (1, 0, 1, 1)):
                ink.line(left + x1 * FACE[0], top + y1 * FACE[1], left + x2 * FACE[0], top + y2 * FACE[1], 0.4, RULE)
            return
        name, bottom = ink.pdf.image(face[0]), ink.height - top - FACE[1]
        ink.operators.append(f"q {FACE[0]:.3f} 0 0 {FACE[1]:.3f} {left:.3f} {bottom:.3f} cm /{name} Do Q")

    return replace(row, above=above, below=low, before=drawn)


def _names(voices: Sequence[Speech], one: Listed, width: float) -> list[Line]:
    """The name in Chinese letters, or as the first reader writes it; its reading above; Roman letters below."""
    lead = next((v for v in voices if v.code == "zh_TW"), voices[0])
    name, kana = flat(one.name.get(lead.code)), flat(one.kana)
    lines = name_lines(lead, name, "", kana if lead.code == "ja" else "", width)
    for voice in voices:
        other = flat(one.name.get(voice.code))
        if voice is not lead:
            shown = (other if other != name else "") + (f"（{kana}）" if kana else "")
            lines += rich_lines(voice.regular, [(shown, MUTED)], SECOND, width)
    return lines + rich_lines(lead.regular, [(flat(one.roman), MUTED)], SECOND, width)


def post_of(one: Listed, voice: Speech) -> tuple[str, str]:
    """Organisation with unit; title with what it is comparable to, and the posts beside it."""
    code = voice.code
    title, rank = flat(one.title.get(code)), flat(one.equal.exactly(code))
    if rank and rank != title:
        title = voice.say(EQUAL).format(title=title, rank=rank)
    place = "　".join(filter(None, (flat(one.organisation.get(code)), flat(one.unit.get(code)))))
    return place, "・".join(filter(None, (title, *(flat(other.get(code)) for other in one.also))))


def _part(one: Listed) -> Pair:
    texts = [(one.role.get(code), one.duty.get(code)) for code in ("zh_TW", "ja")]
    return Pair(*("\n".join(filter(None, map(flat, both))) for both in texts))


def _notices(held: MemberList, voices: Sequence[Speech], faces: dict[int, Any] | None) -> list[Notice]:
    """``faces`` None: nobody asked for them."""
    found: list[Notice] = []
    for number, one in enumerate(held.people):
        who = flat(one.name.get(voices[0].code))
        parts = (one.name, one.organisation, one.unit, one.title, one.equal, one.role, one.duty, *one.also)
        texts = [part.get(voice.code) for part in parts for voice in voices]
        said = glyph_notices(who, voices[0], [*texts, one.kana, one.roman])
        said += missing(who, (one.name, one.title), voices)
        if faces is not None and faces.get(number) is None:
            said.append(Notice(who, Sentence(BAD_PHOTO if one.photo else NO_PHOTO)))
        found += [notice.at("person", one.person_id) for notice in said]
        if unread(one.name, one.kana, voices):
            found.append(Notice(who, Sentence(NO_READING)).at("person", one.person_id, "kana"))
    return found


def word(values: Sequence[MemberList], options: PrintOptions) -> bytes:
    """The same as DOCX, without faces."""
    voices = frame.voices(options.language, options.calendar)
    held = values[0]
    people, note = _in_order(held, voices, options.sorting)
    parts: list[Part] = docxparts.title(voices, [frame.heading(held.trip, HEADING, voice) for voice in voices])
    parts += [Lines((Said(facts(held, voice, note), voice.code),), CENTRE) for voice in voices]
    rows: list[tuple[Cells, ...]] = [((), *docxparts.heads(voices, NAME, POST, PART))]
    for n, one in enumerate(people, 1):
        names = []
        for voice in voices:
            kana = f"（{flat(one.kana)}）" if voice.code == "ja" and one.kana else ""
            names.append((voice, f"{flat(one.name.get(voice.code))}{kana}"))
        posts = [(voice, "　".join(filter(None, post_of(one, voice)))) for voice in voices]
        name = docxparts.said(names, bold=True) + docxparts.plain(flat(one.roman))
        rows.append((docxparts.plain(str(n)), name, docxparts.said(posts), docxparts.pair(voices, _part(one))))
    parts.append(Grid(tuple(rows), (10, 45, 75, 40), head=1))
    return docxparts.file(voices, parts, voices[0].say(HEADING), held.edition, held.as_of)


def sheets(values: Sequence[MemberList], language: str) -> list[book.Sheet]:
    """The same as a workbook, with a column for each language."""
    voices, held = frame.voices(language, None), values[0]
    heads = [voices[0].say(NUMBER)]
    for msgid in (NAME, POST, PART):
        heads += [voice.say(msgid) for voice in voices]
    kana, roman = voices[-1].say(N_("Reading")), voices[0].say(N_("Roman letters"))
    lines = [book.Line((frame.heading(held.trip, HEADING, voices[0]),), book.TITLE)]
    lines.append(book.Line((*heads, kana, roman), book.HEAD))
    for n, one in enumerate(held.people, 1):
        cells = [str(n), *(flat(one.name.get(v.code)) for v in voices)]
        cells += ["　".join(filter(None, post_of(one, v))) for v in voices]
        cells += [_part(one).get(v.code) for v in voices]
        lines.append(book.Line((*cells, flat(one.kana), flat(one.roman))))
    count = len(voices)
    widths = (6, *(16,) * count, *(40,) * count, *(22,) * count, 18, 22)
    return [book.Sheet(flat(held.trip.get(voices[0].code))[:28] or "1", tuple(lines), widths, head=2)]

"""簽到表／出席者名簿 of an item: both sides, with room to sign, and blank lines for who comes unannounced."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from desktop.documents import docxparts, frame
from desktop.documents.agenda import ASKING, OURS, THEIRS, TO_BE_SETTLED, when_parts
from desktop.documents.docxparts import Cell as Cells
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import LARGE, Look, rich_lines
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.tables import CONTINUED, NO_READING, name_lines, phrase_lines, text_lines, unread
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    NO_CHINESE,
    NO_JAPANESE,
    RULE,
    Ink,
    Speech,
    each_once,
    flat,
    glyph_notices,
)  # fmt: skip
from desktop.documents.word import CENTRE, Break, Grid, Lines, Part, Said
from desktop.domain import attendees
from desktop.domain.agenda import Agenda, Attendee
from desktop.domain.attendees import sign_of
from desktop.domain.text import Pair, joined
from desktop.errors import Notice, Sentence
from desktop.i18n import N_
from desktop.sheets import book

HEADING = N_("Attendance list for signing")
NUMBER, NAME, POST, SIGNED = N_("No."), N_("Name"), N_("Organisation and title of post"), N_("Signature")
READING = N_("Reading")
PAGE = replace(LARGE, top=17 * MM, next_top=28 * MM, title=17.0, subtitle=11.0)
NAME_X, POST_X, SIGN_X = 8 * MM, 56 * MM, 122 * MM  # from the left edge of the text
LOW = 11.5 * MM  # of a row: a name is written by hand there
BODY, SECOND = 8.8, 7.8
BLANK, ALONE = 2, 6  # blank lines behind a list, and where nobody is listed yet


def render(values: Sequence[Agenda], options: PrintOptions) -> Paper:
    """The lists of all items in ``values``, each beginning on a page of its own."""
    voices = frame.voices(options.language, options.calendar)
    first = voices[0]
    pdf = frame.begin(first, HEADING, max((event.as_of for event in values), default=None))
    flows, notices = [], list[Notice]()
    for event in values:
        flow = frame.filled(pdf, PAGE, lambda flow, m, event=event: _fill(flow, m, voices, event, options.sorting))  # type: ignore[misc]
        titles = [frame.heading(event.title, HEADING, voice) for voice in voices]
        frame.furnish(flow, PAGE, voices, titles, event.edition, event.as_of)
        flows.append((titles[0], flow))
        notices += notices_of(event, voices)
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def sides(event: Agenda, sorting: str, voices: Sequence[Speech]) -> Iterator[tuple[str, bool, list[Attendee], str]]:
    """The other side, then ours: marked heading, whether guests, who in which order, and the sentence on the order."""
    code = "ja" if any(voice.code == "ja" for voice in voices) else "zh_TW"
    for heading, people, guests in ((THEIRS, event.theirs, True), (OURS, event.ours, False)):
        yield heading, guests, attendees.ordered(people, sorting, code), attendees.note(sorting, code)


def _fill(flow: Flow, m: Look, voices: Sequence[Speech], event: Agenda, sorting: str) -> None:
    frame.title(flow, m, voices, [frame.heading(event.title, HEADING, voice) for voice in voices])
    flow.y += 2 * MM
    for voice in voices:
        frame.centred(flow, m, [(voice, facts(event, voice), 9.2, False, MUTED)])
    tight = m.above / PAGE.above
    for heading, guests, people, note in sides(event, sorting, voices):
        flow.y += 5 * MM * tight
        head, labels = _head(m, voices, heading, note), _labels(m, voices)
        rows = [_row(m, voices, n, one, guests, sorting, tight) for n, one in enumerate(people, 1)]
        rows += [_row(m, voices, 0, None, guests, sorting, tight)] * (BLANK if people else ALONE)
        if people:  # no page has empty lines alone
            rows[-BLANK - 1 : -1] = [replace(row, joined=True) for row in rows[-BLANK - 1 : -1]]
        flow.section([head, labels], [_head(m, voices, heading, note, again=True), labels], rows)


def facts(event: Agenda, voice: Speech) -> str:
    """「2019年9月18日（水）17:00–18:00　千葉県庁　5階会議室」."""
    where = [flat(part.get(voice.code)) for part in (event.place, event.room) if part]
    return "　".join(("".join(when_parts(event, voice)), *(where or [voice.say(ASKING)])))


def _head(m: Look, voices: Sequence[Speech], heading: str, note: str, *, again: bool = False) -> Row:
    """The side, and at the right in which order it stands."""
    text = frame.both(voices, heading, "　") + (voices[0].say(CONTINUED) if again else "")
    lines = rich_lines(voices[0].bold, [(text, INK)], 10.5, 100 * MM)
    cells = [Cell(m.left + 3.2 * MM, tuple(lines))]
    if note:
        said = frame.both(voices, note, "／")
        chain = voices[-1].regular
        width = min(chain.width(said) * 7.6, 90 * MM)
        cells.append(Cell(m.right - width, tuple(rich_lines(chain, [(said, MUTED)], 7.6, width + 1))))

    def bar(ink: Ink, baseline: float) -> None:
        ink.box(m.left, baseline - 9.6, 1.1 * MM, 12.6, INDIGO)

    return Row(tuple(cells), 2.0, 4.0, joined=True, before=bar)


def _labels(m: Look, voices: Sequence[Speech]) -> Row:
    cells = []
    for x, msgid in ((0.0, NUMBER), (NAME_X, NAME), (POST_X, POST), (SIGN_X, SIGNED)):
        text = frame.both(voices, msgid, "／") if x else ""
        left = m.left + x + (0.0 if x in (NAME_X, POST_X) else 1.5 * MM)
        cells.append(Cell(left, tuple(rich_lines(voices[0].regular, [(text, MUTED)], 7.6, 60 * MM))))
    return frame.banded(cells, m, above=2.6, below=2.2)


def _row(
    m: Look, voices: Sequence[Speech], number: int, one: Attendee | None, guests: bool, sorting: str, tight: float
) -> Row:
    """Somebody, or (None) an empty line to be written on; the last column is a box to sign in."""
    cells: list[Cell] = []
    if one is not None:
        name = names(voices, one, guests, sorting)
        cells = [
            Cell(m.left + 1.5 * MM, tuple(rich_lines(voices[0].regular, [(str(number), MUTED)], 8.0, 7 * MM))),
            Cell(m.left + NAME_X, tuple(name)),
            Cell(
                m.left + POST_X,
                tuple(post_lines(voices, lambda voice: post_of(one, voice.code), SIGN_X - POST_X - 4 * MM)),
            ),
        ]
    row = Row(tuple(cells), rule=True, joined=number == 1)
    room = max(LOW * (0.8 + 0.2 * tight), row.ascent + row.depth + 3.0 * MM * tight)
    above = (room - row.ascent - row.depth) / 2

    def lines(ink: Ink, baseline: float) -> None:
        top = baseline - row.ascent - above
        for x in (m.left + SIGN_X - 1.5 * MM, m.right):
            ink.line(x, top, x, top + room, 0.4, RULE)

    return replace(row, above=above, below=room - row.ascent - row.depth - above, before=lines)


def leading(voices: Sequence[Speech], guests: bool) -> Speech:
    """In whose letters a name is large: each side's own, where the paper speaks it."""
    own = "ja" if guests else "zh_TW"
    return next((voice for voice in voices if voice.code == own), voices[0])


def names(voices: Sequence[Speech], one: Attendee, guests: bool, sorting: str) -> list[Line]:
    """The name as its owner writes it, furigana above and honorific behind; below it how the other side reads it."""
    width = POST_X - NAME_X - 3 * MM
    if not one.name:
        said = frame.both(voices, TO_BE_SETTLED, "／")
        return rich_lines(voices[0].regular, [(said, MUTED)], BODY, width)
    lead = leading(voices, guests)
    name = flat(one.name.get(lead.code))
    reading = flat(one.reading_ja) if lead.code == "ja" else ""
    lines = name_lines(lead, name, sign_of(one, lead.code, sorting, guests=guests).strip(), reading, width)
    for voice in voices:
        if voice is not lead:
            other = flat(one.name.get(voice.code))
            kana = flat(one.reading_ja) if voice.code == "ja" else ""
            parts = [other if other != name else "", f"（{kana}）" if kana else ""]
            lines += rich_lines(voice.regular, [("".join(parts), MUTED)], SECOND, width)
    return lines


def post_of(one: Attendee, code: str) -> tuple[str, str]:
    """Organisation with unit; title with the posts beside it and the role in the delegation."""
    title = "・".join(filter(None, (flat(one.title.get(code)), *(flat(other.get(code)) for other in one.also))))
    role = flat(one.role.get(code))
    return flat(joined("　", one.organisation, one.unit).get(code)), (
        f"{title}（{role}）" if title and role else title or role
    )


def post_lines(voices: Sequence[Speech], say: Callable[[Speech], tuple[str, str]], width: float) -> list[Line]:
    """Where somebody is from and what he is there, as ``say`` puts it, in each language that says it otherwise."""
    seen = set[tuple[str, str]]()
    lines: list[Line] = []
    for number, voice in enumerate(voices):
        said = say(voice)
        if said in seen:
            continue
        seen.add(said)
        place = [part for part in re.split("[ 　]", said[0]) if part]
        if number:  # a line less where it all stands on one
            lines += phrase_lines(voice.regular, (*place, said[1]), SECOND, width, " ", MUTED)
        else:
            lines += phrase_lines(voice.regular, place, BODY, width, " ")
            lines += text_lines(voice.bold, said[1], BODY, width)
    return lines


# What a person should look at


def notices_of(event: Agenda, voices: Sequence[Speech]) -> list[Notice]:
    """Letters that no font has, and names and titles that print in the other language."""
    found: list[Notice] = []
    for person in (*event.theirs, *event.ours):
        who = flat(person.name.get(voices[0].code))
        parts = (person.name, person.organisation, person.unit, person.title, person.role, *person.also)
        texts = [part.get(voice.code) for part in parts for voice in voices]
        said = glyph_notices(who, voices[0], [*texts, person.reading_ja])
        said += missing(who, (person.name, person.title) if person.name else (), voices)
        found += [one.at("person", person.person_id) for one in said]
        if person in event.theirs and unread(person.name, person.reading_ja, voices):
            found.append(Notice(who, Sentence(NO_READING)).at("person", person.person_id, "kana"))
    return found


def missing(who: str, texts: Sequence[Pair], voices: Sequence[Speech]) -> list[Notice]:
    """Which of these texts of somebody stand there in the other language."""
    return [
        Notice(who, Sentence(NO_JAPANESE if voice.code == "ja" else NO_CHINESE, {"text": flat(text.get(voice.code))}))
        for voice in voices
        for text in texts
        if text and not text.exactly(voice.code)
    ]


# As files to go on writing in


def docx_name(voices: Sequence[Speech], one: Attendee, guests: bool, sorting: str) -> Cells:
    """A name for DOCX: reading in brackets, honorific behind."""
    if not one.name:
        return docxparts.said([(voice, voice.say(TO_BE_SETTLED)) for voice in voices])
    said, seen = [], set[str]()
    for voice in sorted(voices, key=lambda v: v is not leading(voices, guests)):
        name = flat(one.name.get(voice.code))
        kana = f"（{flat(one.reading_ja)}）" if voice.code == "ja" and one.reading_ja else ""
        if kana or name not in seen:
            said.append((voice, f"{name}{kana}{sign_of(one, voice.code, sorting, guests=guests)}"))
        seen.add(name)
    return docxparts.said(said, bold=True)


def docx_post(voices: Sequence[Speech], one: Attendee) -> Cells:
    """Organisation and title for DOCX."""
    return docxparts.said([(voice, "　".join(filter(None, post_of(one, voice.code)))) for voice in voices])


def _docx(event: Agenda, voices: Sequence[Speech], sorting: str) -> list[Part]:
    """One item's list."""
    parts = docxparts.title(voices, [frame.heading(event.title, HEADING, voice) for voice in voices])
    parts += [Lines((Said(facts(event, voice), voice.code),), CENTRE) for voice in voices]
    blank: tuple[Cells, ...] = ((), (Lines((Said(""),), above=8.0, below=8.0),), (), ())
    for heading, guests, people, note in sides(event, sorting, voices):
        rows: list[tuple[Cells, ...]] = [((), *docxparts.heads(voices, NAME, POST, SIGNED))]
        for n, one in enumerate(people, 1):
            name, post = docx_name(voices, one, guests, sorting), docx_post(voices, one)
            rows.append((docxparts.plain(str(n)), name, post, ()))
        rows += [blank] * (BLANK if people else ALONE)
        remark = docxparts.both(voices, note, "／") if note else ""
        parts += [docxparts.section(voices, heading, remark), Grid(tuple(rows), (12, 48, 65, 45), head=1)]
    return parts


def word(values: Sequence[Agenda], options: PrintOptions) -> bytes:
    """The same as DOCX."""
    voices = frame.voices(options.language, options.calendar)
    parts: list[Part] = []
    for number, event in enumerate(values):
        parts += [Break()] if number else []
        parts += _docx(event, voices, options.sorting)
    day = max(event.as_of for event in values)
    return docxparts.file(voices, parts, voices[0].say(HEADING), max(event.edition for event in values), day)


def sheets(values: Sequence[Agenda], language: str) -> list[book.Sheet]:
    """The same as a workbook, a sheet for each item: names and titles in a column for each language."""
    voices = frame.voices(language, None)
    found: list[book.Sheet] = []
    for event in values:
        title = flat(event.title.get(voices[0].code))
        heads = [voices[0].say(NUMBER)]
        for msgid in (NAME, POST):
            heads += [voice.say(msgid) for voice in voices]
        lines = [book.Line((title,), book.TITLE), book.Line((facts(event, voices[0]),), book.NOTE)]
        read = [voice.say(READING) for voice in voices if voice.code == "ja"]
        lines.append(book.Line((*heads, *read, docxparts.both(voices, SIGNED, "／")), book.HEAD))
        for heading, guests, people, _note in sides(event, "", voices):
            lines.append(book.Line((docxparts.both(voices, heading, "　"),), book.NOTE))
            for n, one in enumerate(people, 1):
                row: list[str] = [str(n)]
                row += [
                    f"{flat(one.name.get(v.code))}{sign_of(one, v.code, '', guests=guests)}"
                    if one.name
                    else v.say(TO_BE_SETTLED)
                    for v in voices
                ]
                row += ["　".join(filter(None, post_of(one, v.code))) for v in voices]
                lines.append(book.Line((*row, *([flat(one.reading_ja)] if read else []), "")))
        widths = (6, *(20,) * len(voices), *(40,) * len(voices), *(18 for _reading in read), 24)
        found.append(book.Sheet(f"{len(found) + 1} {title}"[:28], tuple(lines), widths, head=3))
    return found

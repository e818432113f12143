"""拜會單位簡介／訪問先概要: a body that is visited, on one A4: facts, earlier meetings, people. For our own side."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop.documents import facts, frame
from desktop.documents.facts import SEVERAL_PAGES, SHEET, Face
from desktop.documents.flow import Cell, Flow, Row
from desktop.documents.frame import rich_lines
from desktop.documents.paper import A4, Paper, PrintOptions
from desktop.documents.typeset import MUTED, Speech, each_once, flat
from desktop.domain.hostprofiles import HostProfile, Past, numbered
from desktop.domain.speeches import Visit
from desktop.domain.text import Pair, joined
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

HEADING = N_("Profile of the host")
READING, FORMER, HEAD = N_("Reading"), N_("Former name"), N_("Head of the organisation")
ADDRESS, PHONE, WEB, SIZE = N_("Address"), N_("Phone"), N_("Website"), N_("Founded, size")
ABOUT, INDUSTRIES, PRODUCTS, WANTS = (
    N_("About it"),
    N_("Main industries and tasks"),
    N_("Products and services"),
    N_("Looks for"),
)
VISITS, HISTORY, RECEIVE, MET = (
    N_("Visited on this trip"), N_("Meetings before"), N_("Who receives us"), N_("Whom we met before"),
)  # fmt: skip
ALSO, MORE, LAST = N_("(elsewhere: {name})"), N_("and {count} earlier ones"), N_("last met on {date}")
LONG = 100  # letters of a profile that do not stand beside a label
NEVER_MET = N_("No earlier meeting is known.")
NOT_KNOWN = N_("“{field}” is not known and is left out. Fill it in in the directory.")
SOURCE = N_("Source: {source}")


def render(values: Sequence[HostProfile], options: PrintOptions) -> Paper:
    """A page for each body."""
    voices = frame.voices(options.language, options.calendar)
    pdf = frame.begin(voices[0], HEADING, max(one.as_of for one in values))
    flows, found = [], list[Notice]()
    for one in values:
        flow = facts.one_page(pdf, voices, lambda f, face, one=one: _fill(f, face, one))  # type: ignore[misc]
        titles = [frame.heading(one.name, HEADING, voice) for voice in voices]
        frame.furnish(flow, SHEET, voices, titles, one.edition, one.as_of)
        flows.append((titles[0], flow))
        found += _notices(one, voices, len(flow.pages))
    return Paper(frame.finish(pdf, flows, A4), each_once(found))


def _visit(one: HostProfile) -> Visit:
    """What stands at the head."""
    return Visit(one.organisation_id, one.trip, one.name, edition=one.edition, as_of=one.as_of)


def _fill(flow: Flow, face: Face, one: HostProfile) -> None:
    facts.title(flow, face, _visit(one), HEADING)
    rows: list[Row] = []
    if one.head:
        rows.append(face.fact(HEAD, lambda voice: _head(one, voice)))
    if one.address:
        rows.append(face.pair(ADDRESS, one.address))
    size = "　".join(filter(None, (one.founded, one.capital, one.employees)))
    kana = one.kana if any(voice.code == "ja" for voice in face.voices) else ""
    plain = ((READING, kana), (PHONE, one.phone), (WEB, one.url), (SIZE, size))
    rows += [face.pair(label, Pair(text, text)) for label, text in plain if text]
    if one.former:
        rows.insert(0, face.pair(FORMER, joined("、", *one.former)))
    lists = ((INDUSTRIES, one.industries), (PRODUCTS, one.products), (WANTS, one.wants))
    if max(len(one.profile.zh), len(one.profile.ja)) > LONG:  # over the whole width
        flow.section([], [], rows)
        flow.y += 4 * face.space
        flow.section([face.heading(ABOUT)], [], [face.prose(one.profile)])
        rows = []
    elif one.profile:
        rows.append(face.pair(ABOUT, one.profile))
    rows += [face.pair(label, Pair(numbered(text.zh), numbered(text.ja))) for label, text in lists if text]
    if one.visits:
        rows.append(face.fact(VISITS, lambda voice: _past(one.visits, voice)))
    rows.append(face.fact(HISTORY, lambda voice: _history(one, voice)))
    flow.section([], [], rows)
    for label, people in ((RECEIVE, one.receive), (MET, tuple(met.person for met in one.met))):
        if people:
            flow.y += 4 * face.space
            head = face.heading(label)
            lines = [face.person(person) for person in people]
            if label == MET:
                lines = [_with_day(face, line, met.day) for line, met in zip(lines, one.met, strict=True)]
            flow.section([head], [head], lines)
    if one.source:
        text = " ".join(dict.fromkeys(voice.say(SOURCE).format(source=one.source) for voice in face.voices[:1]))
        if one.checked_on:
            text = f"{text}（{frame.day_text(one.checked_on, face.voices[0])}）"
        width = SHEET.right - SHEET.left
        lines_ = rich_lines(face.voices[0].regular, [(text, MUTED)], face.size * 0.84, width)
        flow.section([], [], [Row((Cell(SHEET.left, tuple(lines_)),), 5 * face.space, 0.0)])


def _with_day(face: Face, row: Row, day: date) -> Row:
    """The person's row with the day of the last meeting below the post, in each language."""
    cells = list(row.cells)  # of each language the name and then the post
    for number, (voice, x, width) in enumerate(face.columns(0.0)):
        post = cells[2 * number + 1]
        text = voice.say(LAST).format(date=frame.day_text(day, voice))
        more = rich_lines(voice.regular, [(text, MUTED)], face.size * 0.84, width - (post.x - x))
        cells[2 * number + 1] = post._replace(lines=(*post.lines, *more))
    return Row(tuple(cells), row.above, row.below, rule=True)


def _head(one: HostProfile, voice: Speech) -> str:
    """The head, and the name that he bears elsewhere (needs.md row 20)."""
    name = flat(one.head_other.get(voice.code))
    other = voice.say(ALSO).format(name=name) if name else ""
    return f"{flat(one.head.get(voice.code))}{other}"


def _past(meetings: Sequence[Past], voice: Speech) -> str:
    """「108年9月18日　拜會千葉縣廳（山田太郎、佐藤花子）」, a line each."""
    code, lines = voice.code, []
    for one in meetings:
        people = "、".join(flat(name.get(code)) for name in one.people[:4])
        more = "…" if len(one.people) > 4 else ""
        who = f"（{people}{more}）" if people else ""
        lines.append(f"{frame.day_text(one.day, voice)} {flat(one.title.get(code))}{who}")
    return "\n".join(lines)


def _history(one: HostProfile, voice: Speech) -> str:
    if not one.history:
        return voice.say(NEVER_MET)
    more = f"\n{voice.say(MORE).format(count=one.earlier)}" if one.earlier else ""
    return _past(one.history, voice) + more


def _notices(one: HostProfile, voices: Sequence[Speech], pages: int) -> list[Notice]:
    texts = [
        (one.name, "", "name_ja"),
        (one.head, "", "head_zh"),
        (one.address, "", "address_zh"),
        (one.profile, "", "profile_zh"),
        (one.industries, "", "industries_zh"),
    ]
    people = (*one.receive, *(met.person for met in one.met))
    found = facts.notices(
        _visit(one), voices, texts, people, entity="organisation", row_id=one.organisation_id
    )  # fmt: skip
    subject = flat(one.name.get(voices[0].code))
    for text, label, column in ((one.head, HEAD, "head_zh"), (one.address, ADDRESS, "address_zh")):
        if not text:
            said = Sentence(NOT_KNOWN, {"field": Sentence(label)})
            found.append(Notice(subject, said, ("organisation", one.organisation_id, column)))
    if pages > 1:
        place = ("organisation", one.organisation_id, "profile_zh")
        found.append(Notice(subject, Sentence(SEVERAL_PAGES, {"count": pages}), place))
    return found

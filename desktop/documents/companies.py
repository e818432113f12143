"""參加企業介紹／参加企業紹介: for the hosts, so Japanese stands first; two companies on a page, or a long one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop import i18n
from desktop.documents import frame
from desktop.documents.cards import BAD_LOGO, picture_of
from desktop.documents.flow import Cell, Flow, Line, Row
from desktop.documents.frame import LARGE, Look, rich_lines, shared_label, stacked
from desktop.documents.paper import A4, BOTH, Paper
from desktop.documents.typeset import (
    INDIGO,
    INK,
    MM,
    MUTED,
    NO_CHINESE,
    NO_JAPANESE,
    Ink,
    Speech,
    each_once,
    flat,
    glyph_notices,
    speech,
)
from desktop.domain.dates import Calendar
from desktop.domain.itemwords import said
from desktop.domain.profiles import (
    ABOUT,
    ADDRESS,
    CAPITAL,
    EMPLOYEES,
    FOUNDED,
    HEAD,
    HERE,
    PRODUCTS,
    WANTS,
    WEB,
    Companies,
    Profile,
)
from desktop.domain.text import Pair, joined
from desktop.errors import Notice, Sentence
from desktop.i18n import N_

HEADING = N_("Participating companies")
EMPTY = N_("The profile of this company is empty. Enter products and a few sentences.")
PAGE = replace(LARGE, left=20 * MM, top=16 * MM, next_top=25 * MM, title=16.0, subtitle=11.0)
LOGO = (34 * MM, 18 * MM)
LABEL = 30 * MM
BODY, SECOND = 9.4, 8.2
APART = 6 * MM  # between two companies on a page
ONE_LINE = 40  # letters of a text that is quoted


def render(values: Sequence[Companies], language: str = BOTH, calendar: Calendar | None = None) -> Paper:
    """The booklets of all trips in ``values``."""
    codes = tuple(reversed(i18n.CODES)) if language == BOTH else (language,)
    voices = tuple(speech(code, calendar) for code in codes)
    first = voices[0]
    pdf = frame.begin(first, HEADING, max(v.as_of for v in values))
    flows, notices = [], []
    for booklet in values:
        flow = frame.pages(pdf, PAGE)
        _fill(flow, PAGE, voices, booklet)
        titles = [frame.heading(booklet.trip, HEADING, voice) for voice in voices]
        frame.furnish(flow, PAGE, voices, titles, booklet.edition, booklet.as_of)
        flows.append((titles[0], flow))
        for profile in booklet.profiles:
            notices += _notices(profile, voices)
    return Paper(frame.finish(pdf, flows, A4), each_once(notices))


def _fill(flow: Flow, m: Look, voices: Sequence[Speech], booklet: Companies) -> None:
    frame.title(flow, m, voices, [frame.heading(booklet.trip, HEADING, v) for v in voices])
    if booklet.start and booklet.end:
        frame.period(flow, m, voices, booklet.start, booklet.end, 9.0)
    flow.y += 5 * MM
    top = flow.y  # of the first company on this page
    for profile in booklet.profiles:
        rows = _rows(m, voices, profile)
        height = sum(row.height() for row in rows)
        half = (m.bottom - top - APART) / 2
        second = top + half + APART
        if flow.y > top and height <= half and flow.y <= second:
            flow.y = second
        elif flow.y > top:
            flow.new_page()
            top = flow.y
        flow.section(rows[:1], [], rows[1:])


def _rows(m: Look, voices: Sequence[Speech], profile: Profile) -> list[Row]:
    """A company: its name with the logo, its facts, what it makes and seeks, whom it sends."""
    rows = [_name(m, voices, profile)]
    facts = [
        (HEAD, profile.head),
        (FOUNDED, _plain(profile.founded)),
        (CAPITAL, _plain(profile.capital)),
        (EMPLOYEES, _plain(profile.employees)),
    ]
    rows += _beside(m, voices, [(label, words) for label, words in facts if words])
    rows += [
        _fact(m, voices, label, words)
        for label, words in (
            (ADDRESS, joined("　", profile.address, _plain(profile.phone))),
            (WEB, _plain(profile.url)),
            (PRODUCTS, profile.products),
            (ABOUT, profile.about),
            (WANTS, profile.wants),
        )
        if words
    ]
    people: list[Line] = []
    width = m.right - m.left - LABEL
    for one in profile.people:
        kana = f"（{flat(one.kana)}）" if one.kana and voices[0].code == "ja" else ""
        titles = dict.fromkeys(flat(one.title.get(voice.code)) for voice in voices)
        spans = [
            (flat(one.name.get(voices[0].code)), INK),
            (kana, MUTED),
            (f"　{'／'.join(filter(None, titles))}", INK),
        ]
        people += rich_lines(voices[0].regular, spans, BODY, width)
    if people:
        rows.append(Row((_label(m, voices, HERE), Cell(m.left + LABEL, tuple(people))), 3.6, 3.2, rule=True))
    return rows


def _plain(text: str) -> Pair:
    return Pair(text, text)


def _name(m: Look, voices: Sequence[Speech], profile: Profile) -> Row:
    """The name on a band of colour at the left, its reading above, the logo at the right."""
    picture = picture_of(profile.logo) if profile.logo else None
    width = m.right - m.left - 5 * MM - (LOGO[0] + 4 * MM if picture else 0)
    lines: list[Line] = []
    if profile.kana and voices[0].code == "ja":
        lines += rich_lines(voices[0].regular, [(profile.kana, MUTED)], 7.5, width)
    lines += stacked(voices, profile.name, (14.0, 9.5), width, bold=True)
    row = Row((Cell(m.left + 5 * MM, tuple(lines)),))
    high = row.ascent + row.depth
    low = max(LOGO[1] + 2 * MM - high, 0.0) if picture else 0.0  # below the text, where the logo is higher

    def drawn(ink: Ink, baseline: float) -> None:
        top = baseline - row.ascent
        ink.box(m.left, top - 1, 1.4 * MM, high + 2, INDIGO)
        ink.line(m.left, top + high + low + 5, m.right, top + high + low + 5, 0.8, INDIGO)
        if picture is not None:
            wide, tall = map(float, picture.getSize())
            scale = min(LOGO[0] / wide, LOGO[1] / tall)
            name, w, h = ink.pdf.image(picture), wide * scale, tall * scale
            bottom = ink.height - top - h
            ink.operators.append(f"q {w:.3f} 0 0 {h:.3f} {m.right - w:.3f} {bottom:.3f} cm /{name} Do Q")

    return Row(row.cells, 2.0, low + 6.0, joined=True, before=drawn)


def _label(m: Look, voices: Sequence[Speech], msgid: str) -> Cell:
    return Cell(m.left, tuple(shared_label(voices, said(msgid), 8.2, LABEL - 3 * MM)))


def _fact(m: Look, voices: Sequence[Speech], msgid: str, words: Pair) -> Row:
    lines = stacked(voices, words, (BODY, SECOND), m.right - m.left - LABEL)
    return Row((_label(m, voices, msgid), Cell(m.left + LABEL, tuple(lines))), 3.6, 3.2, rule=True)


def _beside(m: Look, voices: Sequence[Speech], facts: Sequence[tuple[str, Pair]]) -> list[Row]:
    """Short facts, two in a row."""
    rows = []
    half = (m.right - m.left) / 2
    for at in range(0, len(facts), 2):
        cells = []
        for n, (msgid, words) in enumerate(facts[at : at + 2]):
            x = m.left + n * half
            label = tuple(shared_label(voices, said(msgid), 8.2, LABEL - 3 * MM))
            text = stacked(voices, words, (BODY, SECOND), half - LABEL - 3 * MM)
            cells += [Cell(x, label), Cell(x + LABEL, tuple(text))]
        rows.append(Row(tuple(cells), 3.6, 3.2, rule=True))
    return rows


def _notices(profile: Profile, voices: Sequence[Speech]) -> list[Notice]:
    who = flat(profile.name.get(voices[0].code))
    pairs = (profile.name, profile.products, profile.about, profile.wants, profile.head, profile.address)
    fields = ("name", "products", "profile", "wants", "head", "address")
    found = glyph_notices(who, voices[0], [pair.get(voice.code) for pair in pairs for voice in voices])
    for voice in voices:
        for pair, field in zip(pairs, fields, strict=True):
            text = flat(pair.get(voice.code))
            if text and not pair.exactly(voice.code):
                shown = text if len(text) <= ONE_LINE else f"{text[: ONE_LINE - 1]}…"
                tail = "ja" if voice.code == "ja" else "zh"
                said = Notice(who, Sentence(NO_JAPANESE if voice.code == "ja" else NO_CHINESE, {"text": shown}))
                found.append(said.at("organisation", profile.organisation_id, f"{field}_{tail}"))
    if not (profile.products or profile.about):
        found.append(Notice(who, Sentence(EMPTY)))
    if profile.logo and picture_of(profile.logo) is None:
        found.append(Notice(who, Sentence(BAD_LOGO)))
    return [one if one.place else one.at("organisation", profile.organisation_id) for one in found]

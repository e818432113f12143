"""The first start: three answers become a delegation with one visit, ready to print (needs.md row 93)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from sqlalchemy import func, or_, select

from desktop import reference
from desktop.domain.text import Pair
from desktop.domain.words import Choice
from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_
from desktop.store import delegations, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import table_of

LABEL = N_("First set-up")
# 出席者紹介→挨拶→懇談→記念品交換→記念撮影, minutes of one hour.
VISIT_AGENDA = (
    (5, N_("Introduction of those present")),
    (10, N_("Greetings")),
    (30, N_("Talks")),
    (10, N_("Exchange of gifts")),
    (5, N_("Group photograph")),
)


@dataclass(frozen=True)
class Answers:
    """What the three questions ask: the office, who you are, when you travel and which prefectures you visit."""

    county: str  # ISO 3166-2 of the county or city
    bureau: Pair = field(default_factory=Pair)
    name: Pair = field(default_factory=Pair)
    kana: str = ""
    roman: str = ""
    title: Pair = field(default_factory=Pair)
    start: date | None = None
    end: date | None = None
    prefectures: tuple[str, ...] = ()


def problems(answers: Answers) -> list[Problem]:
    """What is still missing, field by field."""
    needed = Sentence(N_("This is needed. Fill it in."))
    found = []
    if answers.county not in {county.iso for county in reference.counties()}:
        found.append(Problem("county", needed))
    if not answers.name:
        found.append(Problem("name", needed))
    if not answers.prefectures:
        found.append(Problem("prefectures", needed))
    for key, day in (("start", answers.start), ("end", answers.end)):
        if day is None:
            found.append(Problem(key, needed))
    if answers.start and answers.end and answers.end < answers.start:
        found.append(Problem("end", Sentence(N_("The end lies before the start. Correct the date."))))
    return found


def begin(work: Work, answers: Answers) -> str:
    """Make office, person, delegation, hosts and one visit per prefecture; the delegation's id."""
    found = problems(answers)
    if found:
        raise Invalid(found)
    assert answers.start and answers.end
    county = next(c for c in reference.counties() if c.iso == answers.county)
    visited = [p for iso in answers.prefectures for p in reference.prefectures() if p.iso == iso]
    government = county.government()
    office = {"kind": "city", "country": "TW", "region": county.iso}
    parent = body(work, {**office, "name_zh": government.zh, "name_ja": government.ja})
    if answers.bureau:
        names = {"name_zh": answers.bureau.zh, "name_ja": answers.bureau.ja}
        parent = body(work, {**office, **names, "kind": "department", "parent_id": parent})
    person = colleague(work, parent, answers.name)
    if not person:
        name = {"name_zh": answers.name.zh, "name_ja": answers.name.ja}
        person = records.add(work, t.Person, {**name, "kana": answers.kana, "roman": answers.roman, "country": "TW"})
        titles = {"title_zh": answers.title.zh, "title_ja": answers.title.ja}
        records.add(work, t.Post, {"person_id": person, "organisation_id": parent, **titles})
    places = Pair(" ".join(p.name.zh for p in visited), "・".join(p.name.ja for p in visited))
    delegation = records.add(
        work,
        t.Delegation,
        {
            "code": delegations.free_code(work.connection, f"{answers.start:%Y-%m}-{county.iso[3:].lower()}"),
            "name_zh": f"{county.name.zh}訪日團",
            "name_ja": f"{county.name.ja}訪日団",
            "start_date": answers.start,
            "end_date": answers.end,
            "places_zh": places.zh,
            "places_ja": places.ja,
            "office_id": parent,
        },
    )
    records.add(work, t.Member, {"delegation_id": delegation, "person_id": person, "position": 1})
    for number, prefecture in enumerate(visited):
        day = min(answers.start + timedelta(days=number + 1), answers.end)
        visit(work, delegation, prefecture, person, day)
    return delegation


def body(work: Work, raw: Mapping[str, str]) -> str:
    """The id of the organisation of this name at this place, made where none is known: a second delegation, or a list
    that was brought in before, has the same office and the same hosts.
    """
    o = table_of(t.Organisation)
    same = [o.c.alive, *(o.c[name].in_((raw[name], "")) for name in ("country", "region"))]
    same.append(func.coalesce(o.c.parent_id, "") == raw.get("parent_id", ""))
    named = [o.c[name] == raw[name] for name in ("name_zh", "name_ja") if raw[name]]
    known = work.connection.execute(select(o.c.id).where(*same, or_(*named)).order_by(o.c.id)).scalars().first()
    return known or records.add(work, t.Organisation, raw)


def colleague(work: Work, organisation: str, name: Pair) -> str:
    """The id of the person of exactly this name who holds a post there; empty where there is none, or several."""
    p, post = table_of(t.Person), table_of(t.Post)
    named = [
        or_(p.c[column] == text, p.c[column] == "")
        for column, text in (("name_zh", name.zh), ("name_ja", name.ja))
        if text
    ]
    one = p.c.name_zh == name.zh if name.zh else p.c.name_ja == name.ja
    query = (
        select(p.c.id)
        .join(post, post.c.person_id == p.c.id)
        .where(p.c.alive, post.c.alive, post.c.organisation_id == organisation, one, *named)
    )
    found = set(work.connection.execute(query).scalars())
    return found.pop() if len(found) == 1 else ""


def visit(work: Work, delegation: str, prefecture: reference.Prefecture, person: str, day: date) -> str:
    """A visit to the prefecture's office at 10:00 with the customary order of events."""
    office = prefecture.office()
    host = body(
        work,
        {
            "kind": "prefecture",
            "country": "JP",
            "region": prefecture.iso,
            "name_zh": prefecture.name.zh,
            "name_ja": prefecture.name.ja,
            "kana": prefecture.kana,
        },
    )
    event = records.add(
        work,
        t.Event,
        {
            "delegation_id": delegation,
            "kind": "visit",
            "title_zh": f"拜會{office.zh}",
            "title_ja": f"{office.ja}訪問",
            "start_date": day,
            "start_time": "10:00",
            "end_time": "11:00",
            "organisation_id": host,
            "place_zh": office.zh,
            "place_ja": office.ja,
        },
    )
    for position, (minutes, message) in enumerate(VISIT_AGENDA, 1):
        words = Choice("", message).pair()
        item = {"event_id": event, "position": position, "minutes": minutes}
        records.add(work, t.AgendaItem, {**item, "title_zh": words.zh, "title_ja": words.ja})
    records.add(work, t.Participant, {"event_id": event, "side": "tw", "person_id": person})
    return event

"""Commands of one-to-one meetings: who comes, who wishes to meet whom, where a talk stands, what came of it."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import product
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain.folding import fold
from desktop.domain.money import Money
from desktop.domain.schedule import TOKYO
from desktop.domain.talkpapers import brief
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_
from desktop.store import attendance, delegations, events, posts, records, talks, targets
from desktop.store import tables as t
from desktop.store.engine import GONE
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

SPACE = uuid.UUID("5b0d7d3c-6f57-4f86-8a55-0f0c2a1de5a4")  # ids that every laptop gives alike are uuid5 in it
START, LONG = time(9, 0), timedelta(hours=8)  # of a day that nobody has said more about
LETTERS = {"tw": "T", "jp": "J"}
OTHER = {"tw": "jp", "jp": "tw"}
KANA = re.compile("[ぁ-ヶー]")
NUMBER = re.compile(r"[A-Za-z]{0,3}-?\d{1,4}$")
HEADED = ("編號", "番号", "公司名稱", "企業名稱", "會社名稱", "会社名", "企業名", "出席者", "參加者")
HEADINGS = frozenset(map(fold, HEADED))
TAKEN = N_("Both companies are on the same side. Choose one of each.")
HELD = N_("This talk has been held. Take its result away before you move it.")


@dataclass(frozen=True)
class Known:
    """A company of a trip: of members, or of the hosts' side; ``people``: who comes for it."""

    side: str
    organisation_id: str
    name: Pair
    people: Pair


def begin(work: Work, event_id: str = "", scheme_id: str | None = None) -> str:
    """A new 商談會, of an item with its name, place and times; its id."""
    raw: dict[str, Any] = {"event_id": None, "scheme_id": scheme_id, "start_time": START, "end_time": time(17, 0)}
    if event_id:
        row = read_row(work.connection, t.Event, event_id)
        place = {
            f"place_{code}": " ".join(filter(None, (row[f"place_{code}"], row[f"room_{code}"])))
            for code in ("zh", "ja")
        }
        start = row["start_time"] or START
        late = datetime.combine(datetime.min, start) + LONG
        end = row["end_time"] if row["end_time"] and row["end_time"] > start else late.time()
        raw |= {
            "event_id": event_id, "day": row["start_date"], "start_time": start,
            "end_time": end if end > start else time(23, 59), "zone": row["start_zone"] or TOKYO,
            "name_zh": row["title_zh"], "name_ja": row["title_ja"], **place,
            "scheme_id": scheme_id or read_row(work.connection, t.Delegation, row["delegation_id"])["scheme_id"],
        }  # fmt: skip
        return records.alike(work, t.MatchDay, _id("day", event_id), raw)
    return records.add(work, t.MatchDay, raw)


def _id(*parts: str) -> str:
    """The same on every laptop: two that enter the same made one record."""
    return str(uuid.uuid5(SPACE, "\n".join(parts)))


def talk_id(tw: str, jp: str) -> str:
    """The id of the talk of two companies."""
    return _id("talk", tw, jp)


def known(connection: Connection, delegation_id: str, event_id: str = "") -> list[Known]:
    """The companies of the members, and of the other side at an item. A company's side is its country's: on a return
    visit the members are Japanese.
    """
    table = table_of(t.Organisation)
    query = select(table.c.id, table.c.country).where(and_(table.c.kind == "company", table.c.alive))
    sides = {row.id: {"TW": "tw", "JP": "jp"}.get(row.country, "") for row in connection.execute(query)}
    found: dict[tuple[str, str], list[Pair]] = {}
    for member in delegations.members(connection, delegation_id):
        body = member.post.organisation_id
        if member.status not in targets.AWAY and body in sides:
            name = Pair(*(f"{n} {member.post.title.get(c)}".strip() for n, c in (
                (member.name_zh or member.name_ja, "zh_TW"), (member.name_ja or member.name_zh, "ja"))))  # fmt: skip
            found.setdefault((sides[body] or "tw", body), []).append(name)
    if event_id:
        mine = {body for _side, body in found}
        for one in attendance.participants(connection, event_id):
            body = one.post.organisation_id
            if body in sides and body not in mine and (one.side == "jp" or sides[body] == "tw"):
                found.setdefault((sides[body] or "jp", body), []).append(one.name or one.post.title)
        for host in events.hosts(connection, event_id):
            if host.organisation_id in sides:
                found.setdefault((sides[host.organisation_id] or "jp", host.organisation_id), [])
    names = posts.names_on(connection, [key for _side, key in found], None)
    return [
        Known(
            side, key, names[key][0], Pair("、".join(p.get("zh_TW") for p in who), "、".join(p.get("ja") for p in who))
        )
        for (side, key), who in found.items()
        if key in names
    ]


def _free(connection: Connection, day_id: str, side: str) -> tuple[int, int]:
    """The next position, and the next number of a code."""
    table = table_of(t.MatchCompany)
    query = select(table.c.position, table.c.code).where(
        and_(table.c.match_day_id == day_id, table.c.side == side, table.c.alive)
    )
    rows = connection.execute(query).all()
    numbers = [int(found.group()) for row in rows if (found := re.search(r"\d+$", row.code or ""))]
    return max((row.position for row in rows), default=0) + 1, max(numbers, default=0) + 1


def add_companies(work: Work, day_id: str, side: str, wanted: Iterable[Mapping[str, Any]]) -> int:
    """Let companies take part; one that is there already is passed over. How many came."""
    table = table_of(t.MatchCompany)
    query = select(table.c.organisation_id).where(and_(table.c.match_day_id == day_id, table.c.alive))
    there = set(work.connection.execute(query).scalars())
    position, number = _free(work.connection, day_id, side)
    made = 0
    for raw in wanted:
        if raw.get("organisation_id") and raw["organisation_id"] in there:
            continue
        code = raw.get("code") or f"{LETTERS[side]}{number + made:02}"
        place = {"match_day_id": day_id, "side": side, "position": position + made}
        who = raw.get("organisation_id") or "\n".join(raw.get(name, "") for name in ("name_zh", "name_ja"))
        records.alike(work, t.MatchCompany, _id("company", day_id, side, who), {**raw, **place, "code": code})
        there.add(raw.get("organisation_id"))
        made += 1
    return made


def from_trip(work: Work, day_id: str, delegation_id: str, event_id: str = "") -> int:
    """Take the companies of the trip with their people, and its interpreters. How many rows were made."""
    made = 0
    for side in talks.SIDES:
        raws = [
            {"organisation_id": one.organisation_id, "people_zh": one.people.zh, "people_ja": one.people.ja}
            for one in known(work.connection, delegation_id, event_id)
            if one.side == side
        ]
        made += add_companies(work, day_id, side, raws)
    table = table_of(t.MatchInterpreter)
    query = select(table.c.person_id).where(and_(table.c.match_day_id == day_id, table.c.alive))
    there = set(work.connection.execute(query).scalars())
    for member in delegations.members(work.connection, delegation_id):
        helps = "interpreter" in member.roles.split() and member.status not in targets.AWAY
        if helps and member.person_id not in there:
            place = records.next_position(work.connection, t.MatchInterpreter, "match_day_id", day_id)
            raw = {"match_day_id": day_id, "person_id": member.person_id, "position": place}
            records.alike(work, t.MatchInterpreter, _id("interpreter", day_id, member.person_id), raw)
            made += 1
    return made


def pasted(text: str, side: str) -> list[dict[str, str]]:
    """Companies from lines of a spreadsheet: number (where there is one), name, name in the other language, people."""
    found = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.replace("，", "\t").split("\t")]
        if HEADINGS.intersection(map(fold, cells)):
            continue  # the first line of a copied table
        code = cells.pop(0) if len(cells) > 1 and (not cells[0] or NUMBER.match(cells[0])) else ""
        one, other, people = (*cells, "", "", "")[:3]  # an empty cell keeps its place
        if not one + other:
            continue
        first, second = ("ja", "zh") if side == "jp" or KANA.search(one) else ("zh", "ja")
        if side == "jp" and KANA.search(other) and not KANA.search(one):
            first, second = "zh", "ja"
        named = ((f"name_{first}", one), (f"name_{second}", other), (f"people_{first}", people))
        found.append({"code": code} | {key: value for key, value in named if value})
    return found


WEIGHTS = ("1", "2", "3")
REFUSALS = frozenset(map(fold, ("x", "×", "✕", "婉拒", "拒絕", "不見", "辞退", "不可", "no")))


def pasted_wishes(day: talks.Day, text: str) -> tuple[dict[tuple[str, str], int], list[str]]:
    """Wishes from lines of a spreadsheet: who, whom, how dear (1 to 3, 2 where nothing stands, × refuses).

    Companies by number or name; at the end the lines that do not say which two companies of different sides they mean.
    """
    known: dict[str, set[str]] = {}
    for one in day.companies.values():
        names = (one.code, one.name.zh, one.name.ja, brief(one.name.zh), brief(one.name.ja))
        for name in filter(None, names):
            known.setdefault(fold(name), set()).add(one.id)
    found: dict[tuple[str, str], int] = {}
    left: list[str] = []
    for line in text.splitlines():
        cells = [fold(cell) for cell in re.split(r"[\t,，;；]", line) if cell.strip()]
        if not cells:
            continue
        named = [cell for cell in cells if cell in known]
        rest = [cell for cell in cells if cell not in known]
        if len(named) == 3 and named[2] in WEIGHTS:  # companies are numbered 1, 2, 3 as well
            rest.append(named.pop())
        weight = next((int(cell) for cell in rest if cell in WEIGHTS), 2)
        if any(cell in REFUSALS for cell in rest):
            weight = talks.REFUSAL
        meant = [
            (one, other)
            for one, other in product(*(sorted(known[cell]) for cell in named))
            if day.companies[one].side != day.companies[other].side
        ] if len(named) == 2 else []  # fmt: skip
        if len(meant) == 1:
            found[meant[0]] = weight
        else:
            left.append(line.strip())
    return found, left


def wish(work: Work, day_id: str, wanted: Mapping[tuple[str, str], int]) -> int:
    """Set wishes of one company for another: 1 to 3, ``talks.REFUSAL``, or 0 for none. How many changed."""
    before = talks.read(work.connection, day_id)
    table, changed = table_of(t.MatchWish), 0
    for (one, other), weight in wanted.items():
        if before.wishes.get((one, other), 0) == weight:
            continue
        if not {one, other} <= before.companies.keys():
            raise UserError(GONE)
        if before.companies[one].side == before.companies[other].side:
            raise UserError(TAKEN)
        changed += 1
        row_id = _id(one, other)
        same = and_(table.c.from_id == one, table.c.to_id == other, table.c.alive, table.c.id != row_id)
        for spare in work.connection.execute(select(table.c.id).where(same)).scalars().all():
            records.remove(work, t.MatchWish, spare)
        if weight:
            said = {"kind": "refuse", "weight": 2} if weight < 0 else {"kind": "wish", "weight": weight}
            fixed = {"match_day_id": day_id, "from_id": one, "to_id": other}
            records.put(work, t.MatchWish, row_id, fixed, said)
        elif (one, other) in before.wishes:
            alive = work.connection.execute(select(table.c.alive).where(table.c.id == row_id)).scalar()
            if alive:
                records.remove(work, t.MatchWish, row_id)
    return changed


def add_talk(work: Work, day_id: str, tw: str, jp: str, slot: int, place: int) -> str:
    """Put a talk of two companies into the timetable by hand; one that is there already moves. Its id."""
    day = talks.read(work.connection, day_id)
    there = day.talk(tw, jp)
    if there is not None:
        move(work, day_id, there.id, slot, place)
        if there.status == "missed":
            records.edit(work, t.Talk, there.id, {"status": "planned"})
        return there.id
    fixed = {"match_day_id": day_id, "tw_id": tw, "jp_id": jp}
    return records.alike(work, t.Talk, talk_id(tw, jp), fixed, {"slot": slot, "place": place, "pinned": "yes"})


def move(work: Work, day_id: str, talk_id: str, slot: int, place: int) -> bool:
    """Put a talk elsewhere; whoever sits there changes places with it. What was moved by hand is pinned."""
    day = talks.read(work.connection, day_id)
    one = next((talk for talk in day.talks if talk.id == talk_id), None)
    if one is None:
        raise UserError(GONE)
    if (one.slot, one.place) == (slot, place):
        return False
    taken = [
        talk for talk in day.talks
        if (talk.slot, talk.place) == (slot, place) and talk.id != talk_id and talk.status != "missed"
    ]  # fmt: skip
    if one.status == "held" or any(talk.status == "held" for talk in taken):
        raise UserError(HELD)
    for other in taken:
        records.edit(work, t.Talk, other.id, {"slot": one.slot, "place": one.place})
    return records.edit(work, t.Talk, talk_id, {"slot": slot, "place": place, "pinned": "yes"})


def result(work: Work, talk_id: str, key: str) -> bool:
    """What came of a talk: a key of TALK_RESULTS, "missed", or empty to take it back."""
    values: dict[str, Any] = {"status": "held", "result": key}
    if key in ("", "missed"):
        values = {"status": key or "planned", "result": "", "amount_minor": None, "currency": ""}
    return records.edit(work, t.Talk, talk_id, values)


def amount(work: Work, talk_id: str, value: Money | None) -> bool:
    """The value that was agreed on; a talk with one was held."""
    values: dict[str, Any] = {"amount_minor": None, "currency": ""}
    if value is not None:
        values = {"amount_minor": value.minor, "currency": value.currency, "status": "held", "result": "deal"}
    return records.edit(work, t.Talk, talk_id, values)


@dataclass(frozen=True)
class Actuals:
    """What the item of a day would be told: companies, talks, and the value where it is of one currency."""

    companies: int
    talks: int
    sums: tuple[Money, ...]
    before: Mapping[str, Any]

    def values(self) -> dict[str, Any]:
        """The columns of the item."""
        found: dict[str, Any] = {"companies": self.companies, "talks": self.talks}
        if len(self.sums) == 1:
            found |= {"amount_minor": self.sums[0].minor, "currency": self.sums[0].currency}
        return found


def actuals(connection: Connection, day: talks.Day) -> Actuals | None:
    """The sums of a day of an item; None where it has no item or nothing was held."""
    told = talks.results(day, datetime.now().date())
    event_id = day.row["event_id"]
    if not event_id or not told.held:
        return None
    row = read_row(connection, t.Event, event_id)
    names = ("companies", "talks", "amount_minor", "currency")
    return Actuals(told.companies(), told.held, told.sums(), {name: row[name] for name in names})


def write_actuals(work: Work, day_id: str) -> bool:
    """Write the sums into the item."""
    day = talks.read(work.connection, day_id)
    found = actuals(work.connection, day)
    return bool(found) and records.edit(work, t.Event, day.row["event_id"], found.values() if found else {})


def number_tables(work: Work, ids: Sequence[str]) -> int:
    """Give each of these companies a table of its own, in their order."""
    return sum(records.edit(work, t.MatchCompany, row_id, {"place": n}) for n, row_id in enumerate(ids, 1))

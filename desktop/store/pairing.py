"""The pairs of a year of the programme: what is to be paired, what was proposed, chosen by hand, decided.

Whoever computes reads ``problem``; what was found is written by ``propose``, one action as every command here. A pair
and a rule bear ids that every laptop gives alike: two that propose the same pair made one.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, or_, select

from desktop.domain import pairing as values
from desktop.domain.checks import NEEDED
from desktop.domain.pairing import Applicant, Key, Place, Reason, Weights
from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_
from desktop.store import records, strengths
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of

SPACE = uuid.UUID("b3d0a9de-6f0c-4c0e-9b52-6a7d7f1f0c64")  # ids of pairs and rules are uuid5 in it
APPLIED, PROPOSED, APPROVED, STOPPED = "applied", "proposed", "approved", "stopped"
SOLVER, HAND, KEPT = "solver", "hand", "kept"
FIXED, FORBIDDEN, TIE = "fixed", "forbidden", "tie"
CHOSEN = "chosen"

NOBODY = N_("No county is chosen for this year yet. Choose among the applications first.")
DECIDED = N_("This pair is decided. Take the decision back first.")


class Row(NamedTuple):
    """A pair. ``wish``: place among the county's wishes (0: none); ``common``: strengths of both; ``tenths`` of a point
    and ``reasons`` are None and empty where they are not for this reader.
    """

    id: str
    county: str
    prefecture: str
    size: str
    wish: int
    common: tuple[Pair, ...]
    status: str
    origin: str
    tenths: int | None
    reasons: tuple[Reason, ...]
    why: str
    decided_by: str
    decided_on: date | None

    @property
    def key(self) -> Key:
        return self.county, self.prefecture


class Line(NamedTuple):
    """A county: its wishes in their order, and its pairs, large ones first, discontinued ones last."""

    county: str
    application_id: str
    wishes: tuple[str, ...]
    pairs: tuple[Row, ...]

    @property
    def status(self) -> str:
        """That of the pair that is furthest; a county without one has applied."""
        order = (APPROVED, PROPOSED, APPLIED, STOPPED)
        return min((pair.status for pair in self.pairs), key=order.index, default=APPLIED)


class Year(NamedTuple):
    """Everything of a year's pairing. ``problem`` is None for a city: it holds what other counties wish.

    ``tags``: names of strengths by their ids. ``tenths``: what the pairs that hold are worth.
    """

    scheme_id: str
    year: int
    problem: values.Problem | None
    lines: tuple[Line, ...]
    tags: Mapping[str, Pair]
    tenths: int | None

    @property
    def pairs(self) -> tuple[Key, ...]:
        """The pairs that hold, whatever their county."""
        return tuple(pair.key for line in self.lines for pair in line.pairs if pair.status in (PROPOSED, APPROVED))


class Rule(NamedTuple):
    """A rule for a pair: FIXED, FORBIDDEN or TIE."""

    id: str
    county: str
    prefecture: str
    rule: str
    reason: Pair


# Reading


def problem(connection: Connection, scheme_id: str) -> values.Problem:
    """What is to be solved: the chosen counties with their wishes, all prefectures, rules, ties, decisions.

    Pairs that were approved, and those chosen by hand, stay; discontinued ones are not proposed again.
    """
    scheme = read_row(connection, t.Scheme, scheme_id)
    asking, facts = _applications(connection, scheme_id), strengths.regions(connection, scheme["large_from"])
    wishes = _wishes(connection, [row["id"] for row in asking])
    applicants = []
    for row in asking:
        known = facts.get(row["county"])
        own = frozenset([*row["tags"].split(), *(known.tags if known else ())])
        applicants.append(Applicant(row["county"], wishes.get(row["id"], ()), own))
    places = [
        Place(code, one.size or values.SMALL, one.population or 0, frozenset(one.tags))
        for code, one in facts.items()
        if code.startswith("JP-")
    ]
    by_rule: dict[str, set[Key]] = {FIXED: set(), FORBIDDEN: set(), TIE: set()}
    for rule in rules(connection, scheme_id):
        by_rule[rule.rule].add((rule.county, rule.prefecture))
    held = _pairs(connection, scheme_id)
    by_hand = {_key(row) for row in held if row["origin"] == HAND and row["status"] in (PROPOSED, APPROVED)}
    decided = {_key(row) for row in held if row["status"] == APPROVED and row["origin"] != HAND}
    over = {_key(row) for row in held if row["status"] == STOPPED}
    return values.Problem(
        tuple(sorted(applicants, key=lambda one: one.code)),
        tuple(sorted(places, key=lambda one: one.code)),
        Weights(*(scheme[f"{name}_weight"] for name in ("wish", "strength", "tie", "size"))),
        scheme["each"],
        scheme["twice"] == "yes",
        ties=frozenset(by_rule[TIE] | _ties(connection, scheme["year"])),
        fixed=frozenset((by_rule[FIXED] - over) | decided),
        hand=frozenset(by_hand),
        forbidden=frozenset(by_rule[FORBIDDEN] | over),
    )


def read(connection: Connection, scheme_id: str, only: str = "") -> Year:
    """The pairs of a year, by counties in the order of the reference list.

    ``only``: a county that sees its own pairs alone, without points and without what others wish (needs.md row 100).
    """
    scheme, asked = read_row(connection, t.Scheme, scheme_id), problem(connection, scheme_id)
    rows, facts = _pairs(connection, scheme_id), strengths.regions(connection, scheme["large_from"])
    tags = strengths.tags(connection)
    holding = [_key(row) for row in rows if row["status"] in (PROPOSED, APPROVED)]
    said = values.reasons(asked, holding)
    application = {row["county"]: row["id"] for row in _applications(connection, scheme_id)}
    places = {place.code: place for place in asked.places}
    lines = []
    for county in [code for code in facts if code.startswith("TW-") and (not only or code == only)]:
        applicant = asked.applicant(county)
        own = []
        for row in (row for row in rows if row["county"] == county):
            place = places.get(row["prefecture"])
            common = (applicant.tags if applicant else frozenset()) & (place.tags if place else frozenset())
            why = said.get(_key(row)) or values.thawed(row["reasons"])
            own.append(
                Row(
                    row["id"],
                    county,
                    row["prefecture"],
                    place.size if place else "",
                    applicant.wish(row["prefecture"]) if applicant else 0,
                    tuple(name for tag, name in tags.items() if tag in common),
                    row["status"],
                    row["origin"],
                    None if only else sum(reason.tenths for reason in why),
                    () if only else tuple(why),
                    row["why"],
                    row["decided_by"],
                    row["decided_on"],
                )
            )
        own.sort(key=lambda pair: (pair.status == STOPPED, pair.size != values.LARGE, pair.prefecture))
        if own or applicant:
            wishes = applicant.wishes if applicant else ()
            lines.append(Line(county, application.get(county, ""), wishes, tuple(own)))
    tenths = None if only else values.total(asked, holding)
    return Year(scheme_id, scheme["year"], None if only else asked, tuple(lines), tags, tenths)


def rules(connection: Connection, scheme_id: str) -> list[Rule]:
    """The rules of a year, by county and prefecture."""
    table = table_of(t.PairRule)
    mine = and_(table.c.alive, table.c.scheme_id == scheme_id)
    found = connection.execute(select(table).where(mine).order_by(table.c.county, table.c.prefecture, table.c.id))
    return [
        Rule(row["id"], row["county"], row["prefecture"], row["rule"], Pair(row["reason_zh"], row["reason_ja"]))
        for row in found.mappings()
    ]


def _applications(connection: Connection, scheme_id: str) -> list[Mapping[str, Any]]:
    """Of the chosen counties, one each."""
    table = table_of(t.Application)
    mine = and_(table.c.alive, table.c.scheme_id == scheme_id, table.c.status == CHOSEN)
    rows = connection.execute(select(table).where(mine).order_by(table.c.county, table.c.id)).mappings()
    return [*{row["county"]: dict(row) for row in rows}.values()]


def _wishes(connection: Connection, applications: list[str]) -> dict[str, tuple[str, ...]]:
    table = table_of(t.Preference)
    mine = and_(table.c.alive, table.c.application_id.in_(applications))
    found: dict[str, dict[str, None]] = {}
    query = select(table.c.application_id, table.c.prefecture).where(mine)
    for application, prefecture in connection.execute(query.order_by(table.c.position, table.c.id)):
        found.setdefault(application, {})[prefecture] = None
    return {application: tuple(several) for application, several in found.items()}


def _ties(connection: Connection, year: int) -> set[Key]:
    """Pairs that reached a stage together, or that were approved the year before."""
    related, pairs, scheme = table_of(t.Relation), table_of(t.Pairing), table_of(t.Scheme)
    staged = select(related.c.county, related.c.prefecture).where(
        and_(related.c.alive, or_(related.c.stage != "", related.c.level != ""))
    )
    before = (
        select(pairs.c.county, pairs.c.prefecture)
        .join(scheme, scheme.c.id == pairs.c.scheme_id)
        .where(and_(pairs.c.alive, scheme.c.alive, scheme.c.year == year - 1, pairs.c.status == APPROVED))
    )
    return {(county, prefecture) for query in (staged, before) for county, prefecture in connection.execute(query)}


def _pairs(connection: Connection, scheme_id: str) -> list[Mapping[str, Any]]:
    table = table_of(t.Pairing)
    mine = and_(table.c.alive, table.c.scheme_id == scheme_id)
    rows = connection.execute(select(table).where(mine).order_by(table.c.county, table.c.prefecture, table.c.id))
    return [dict(row) for row in rows.mappings()]


def _key(row: Mapping[str, Any]) -> Key:
    return row["county"], row["prefecture"]


# Commands


def propose(work: Work, scheme_id: str, pairs: Iterable[Key]) -> int:
    """Write what was computed in place of what was proposed before; how many pairs are new. Decisions stay.

    UserError where no county is chosen.
    """
    asked = problem(work.connection, scheme_id)
    if not asked.applicants:
        raise UserError(NOBODY)
    wanted, held = set(pairs), {_key(row): row for row in _pairs(work.connection, scheme_id)}
    for key, row in held.items():
        if row["status"] in (APPLIED, PROPOSED) and row["origin"] != HAND and key not in wanted:
            records.remove(work, t.Pairing, row["id"])
    staying = {key for key, row in held.items() if row["status"] == APPROVED or row["origin"] == HAND}
    said = values.reasons(asked, wanted | {key for key in staying if held[key]["status"] != STOPPED})
    new = 0
    for key in sorted(wanted):
        before, reasons = held.get(key), values.frozen(said[key])
        if before is not None and before["status"] != APPLIED:
            if before["status"] == PROPOSED and before["reasons"] != reasons:
                records.edit(work, t.Pairing, before["id"], {"reasons": reasons})
            continue
        _put(work, scheme_id, key, origin=KEPT if key in asked.ties else SOLVER, reasons=reasons)
        new += 1
    return new


def override(
    work: Work,
    scheme_id: str,
    county: str,
    prefecture: str,
    *,
    instead: str | None = None,
    why: str = "",
    by: str = "",
    on: date | None = None,
) -> str:
    """Pair a county with a prefecture by hand, whatever the rules say; the id of the pair.

    ``instead``: the county's prefecture that gives way, "" for none; where nothing is said, the one of the same size
    where all its places are taken. A decided pair that gives way is discontinued, a proposed one goes.
    """
    asked = problem(work.connection, scheme_id)
    own = {
        row["prefecture"]: row
        for row in _pairs(work.connection, scheme_id)
        if row["county"] == county and row["status"] in (PROPOSED, APPROVED)
    }
    if prefecture in own:
        return str(own[prefecture]["id"])
    if instead is None:
        movable = {code: row["status"] != APPROVED for code, row in own.items()}
        instead = values.replaced(asked, county, prefecture, movable)
    if gone := own.get(instead):
        if gone["status"] == APPROVED:
            _decide(work, gone["id"], STOPPED, by, on, why)
        else:
            records.remove(work, t.Pairing, gone["id"])
    key = county, prefecture
    left = {(county, code) for code in own if code != instead}
    said = values.reasons(asked, {key, *left})[key]
    return _put(
        work,
        scheme_id,
        key,
        origin=HAND,
        reasons=values.frozen([*said, Reason(values.HAND)]),
        why=why,
        decided_by=by,
        decided_on=on,
    )


def approve(work: Work, ids: Iterable[str], by: str, on: date | None) -> int:
    """Decide pairs; how many changed. Invalid where nobody says who decided."""
    several = {row_id: read_row(work.connection, t.Pairing, row_id)["why"] for row_id in ids}
    return sum(_decide(work, row_id, APPROVED, by, on, why) for row_id, why in several.items())


def stop(work: Work, ids: Iterable[str], by: str, on: date | None, why: str = "") -> int:
    """Discontinue pairs: they stay in the list, and are not proposed again this year. Invalid as ``approve``."""
    return sum(_decide(work, row_id, STOPPED, by, on, why) for row_id in ids)


def reopen(work: Work, ids: Iterable[str]) -> int:
    """Take decisions back: the pairs are proposed again; how many changed."""
    raw = {"status": PROPOSED, "decided_by": "", "decided_on": None}
    return sum(records.edit(work, t.Pairing, row_id, raw) for row_id in ids)


def remove(work: Work, row_id: str) -> int:
    """Take away a pair that is not decided; UserError for one that is."""
    if read_row(work.connection, t.Pairing, row_id)["status"] == APPROVED:
        raise UserError(DECIDED)
    return records.remove(work, t.Pairing, row_id)


def rule(work: Work, scheme_id: str, county: str, prefecture: str, kind: str, reason: Pair | None = None) -> str:
    """FIXED, FORBIDDEN or TIE for a pair, in place of what was said before; "" takes it away.

    The rule's id, or "" where there was none to take away.
    """
    table = table_of(t.PairRule)
    mine = and_(table.c.alive, table.c.scheme_id == scheme_id, table.c.county == county)
    query = select(table.c.id).where(and_(mine, table.c.prefecture == prefecture)).order_by(table.c.id)
    known = [str(row_id) for row_id in work.connection.execute(query).scalars()]
    for row_id in known[1:] if kind else known:  # two laptops may have made one each
        records.remove(work, t.PairRule, row_id)
    if not kind:
        return known[0] if known else ""
    fixed = {"scheme_id": scheme_id, "county": county, "prefecture": prefecture}
    said = {"reason_zh": reason.zh, "reason_ja": reason.ja} if reason is not None else {}
    made = known[0] if known else _id("rule", scheme_id, county, prefecture)
    return records.put(work, t.PairRule, made, fixed, {"rule": kind, **said})


def _decide(work: Work, row_id: str, status: str, by: str, on: date | None, why: str) -> bool:
    if not by.strip():
        raise Invalid([Problem("decided_by", Sentence(NEEDED))])
    raw = {"status": status, "decided_by": by, "decided_on": on, "why": why}
    return records.edit(work, t.Pairing, row_id, raw)


def _put(work: Work, scheme_id: str, key: Key, **raw: Any) -> str:
    """A pair that is proposed from now on: a new one, the one that was discontinued, or that somebody took away."""
    table = table_of(t.Pairing)
    mine = and_(table.c.alive, table.c.scheme_id == scheme_id, table.c.county == key[0], table.c.prefecture == key[1])
    known = work.connection.execute(select(table.c.id).where(mine).order_by(table.c.id)).scalar()
    asking = {row["county"]: row["id"] for row in _applications(work.connection, scheme_id)}
    fixed = {"scheme_id": scheme_id, "county": key[0], "prefecture": key[1]}
    whole = {"status": PROPOSED, "why": "", "decided_by": "", "decided_on": None, **raw}
    return records.put(
        work,
        t.Pairing,
        known or _id("pair", scheme_id, *key),
        fixed,
        {**whole, "application_id": asking.get(key[0])},
    )


def _id(*parts: str) -> str:
    return str(uuid.uuid5(SPACE, "\n".join(parts)))

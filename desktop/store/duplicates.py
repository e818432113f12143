"""Who may stand in the directory twice, and why; who was said to be two is never proposed again.

A number or a mail that many share (a switchboard, info@) says nothing alone: then a common name is asked for too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from itertools import combinations, pairwise
from typing import NamedTuple

from sqlalchemy import Connection, and_, or_, select, text

from desktop.domain.alike import ORDER, mail_key, number_key
from desktop.domain.folding import fold, wanted
from desktop.domain.sorting import gojuon
from desktop.store.bulk import among
from desktop.store.projection import WIDE, batches
from desktop.store.registers import table_of
from desktop.store.search import escaped
from desktop.store.tables import ContactWay, Distinct, Organisation, Person, Post, Same

MANY = 3  # people with one number: up to so many, the number alone is a reason
CROWD = 60  # who bear one name; beyond that a list was read many times, and pairs of neighbours are enough
NUMBERS = ("phone", "mobile")


class Candidate(NamedTuple):
    """Two people who may be one; ``reasons`` are keys of ``alike.REASONS``, the surest first."""

    first: str
    second: str
    reasons: tuple[str, ...]


def count(connection: Connection) -> int:
    """How many pairs wait to be looked at."""
    return len(candidates(connection))


def candidates(
    connection: Connection, progress: Callable[[int, int], None] = lambda _done, _all: None
) -> list[Candidate]:
    """All pairs that may be one person, the surest first. Among 100,000 people it takes a second: beside the window."""
    progress(0, 3)
    found: dict[tuple[str, str], set[str]] = {}
    crowds: dict[str, set[tuple[str, int]]] = {}  # person -> numbers that many share
    for kind, groups in _numbers(connection).items():
        for number, group in enumerate(groups):
            if len(group) <= MANY:
                for pair in _pairs(group):
                    found.setdefault(pair, set()).add(kind)
            else:
                for person in group:
                    crowds.setdefault(person, set()).add((kind, number))
    progress(1, 3)
    named = {pair for group in _names(connection) for pair in _pairs(group)}
    places = _places(connection, {person for pair in named for person in pair})
    progress(2, 3)
    for pair in named:
        first, second = (places.get(person, frozenset()) for person in pair)
        also = {kind for kind, _number in set.intersection(*(crowds.get(person, set()) for person in pair))}
        if first and second and first & second:
            found.setdefault(pair, set()).update({"name"} | also)
        elif not (first and second) or pair in found or also:  # the same number at another body: who moved on
            found.setdefault(pair, set()).update({"namesake"} | also)
    apart = said_apart(connection)
    listed = [
        Candidate(*pair, tuple(sorted(reasons, key=ORDER.__getitem__)))
        for pair, reasons in found.items()
        if pair not in apart
    ]
    return sorted(listed, key=lambda one: (ORDER[one.reasons[0]], -len(one.reasons), one.first, one.second))


def said_apart(connection: Connection) -> set[tuple[str, str]]:
    """Pairs of people who were said to be two."""
    table = table_of(Distinct)
    rows = connection.execute(
        select(table.c.first_id, table.c.second_id).where(and_(table.c.entity == "person", table.c.alive))
    )
    return {(min(row), max(row)) for row in rows}


def _pairs(group: Iterable[str]) -> Iterable[tuple[str, str]]:
    people = sorted(set(group))
    return combinations(people, 2) if len(people) <= CROWD else pairwise(people)


def _names(connection: Connection) -> list[list[str]]:
    """People who bear one folded name, in whichever language it is written."""
    same = str(Same.__tablename__)
    alone = (  # keys are "0\nname" for the Chinese name and "1\nname" for the Japanese one
        f"SELECT substr(key, 3), row_id FROM {same} WHERE entity = 'person' AND key IN "
        f"(SELECT key FROM {same} WHERE entity = 'person' GROUP BY key HAVING count(*) > 1)"
    )
    across = (
        f"SELECT substr(a.key, 3), a.row_id, b.row_id FROM {same} a JOIN {same} b "
        "ON b.entity = 'person' AND b.key = '1' || substr(a.key, 2) AND b.row_id <> a.row_id "
        "WHERE a.entity = 'person' AND a.key < '1'"
    )
    groups: dict[str, set[str]] = {}
    for key, *people in (*connection.execute(text(alone)), *connection.execute(text(across))):
        groups.setdefault(key, set()).update(people)
    return [sorted(group) for group in groups.values() if len(group) > 1]


def _numbers(connection: Connection) -> dict[str, list[set[str]]]:
    """People who share a card file's id, a mail address or a number."""
    table, ways = table_of(Person), table_of(ContactWay)
    held: dict[str, dict[str, set[str]]] = {"uid": {}, "mail": {}, "phone": {}}
    uids, mails, phones = held["uid"], held["mail"], held["phone"]
    own = select(table.c.id, table.c.uid, table.c.email, table.c.phone, table.c.mobile).where(
        and_(table.c.alive, or_(table.c.uid != "", table.c.email != "", table.c.phone != "", table.c.mobile != ""))
    )
    for person, uid, mail, phone, mobile in connection.execute(own):
        if uid:
            uids.setdefault(uid, set()).add(person)
        if mail:
            mails.setdefault(mail_key(mail), set()).add(person)
        for number in (phone, mobile):
            if number and (key := number_key(number)):
                phones.setdefault(key, set()).add(person)
    more = select(ways.c.person_id, ways.c.kind, ways.c.value).where(and_(ways.c.alive, ways.c.person_id.is_not(None)))
    for person, kind, value in connection.execute(more):
        key = mail_key(value) if kind == "email" else number_key(value) if kind in NUMBERS else ""
        if key:
            (mails if kind == "email" else phones).setdefault(key, set()).add(person)
    return {kind: [group for group in groups.values() if len(group) > 1] for kind, groups in held.items()}


def _places(connection: Connection, people: Iterable[str]) -> Mapping[str, frozenset[str]]:
    """Person -> the bodies of the posts and those at the top of their trees; none for who has no post."""
    posts, bodies = table_of(Post), table_of(Organisation)
    above = {row.id: row.parent_id for row in connection.execute(select(bodies.c.id, bodies.c.parent_id))}
    found: dict[str, set[str]] = {}
    for part in batches(people, WIDE):
        query = select(posts.c.person_id, posts.c.organisation_id).where(
            and_(posts.c.alive, posts.c.organisation_id.is_not(None), among(connection, posts.c.person_id, part))
        )
        for person, body in connection.execute(query):
            top, seen = body, {body}
            while above.get(top) and above[top] not in seen:  # two laptops may have made a loop
                top = above[top]
                seen.add(top)
            found.setdefault(person, set()).update((body, top))
    return {person: frozenset(held) for person, held in found.items()}


def like(
    connection: Connection, name: str = "", kana: str = "", email: str = "", numbers: Iterable[str] = (), most: int = 6
) -> list[tuple[str, tuple[str, ...]]]:
    """People who may be the one that is being typed, with the reasons; the surest first."""
    table, same = table_of(Person), table_of(Same)
    found: dict[str, set[str]] = {}
    key = fold(name)
    if key:
        keys = [f"0\n{key}", f"1\n{key}"]
        for person in connection.execute(
            select(same.c.row_id).where(and_(same.c.entity == "person", same.c.key.in_(keys)))
        ).scalars():
            found.setdefault(person, set()).add("namesake")
    if len(fold(kana)) > 3 and not found:  # another spelling of a name that sounds alike
        spoken = and_(table.c.alive, table.c.sort_ja == gojuon(kana, ""), table.c.kana != "")
        for person in connection.execute(select(table.c.id).where(spoken).limit(most)).scalars():
            found.setdefault(person, set()).add("namesake")
    mail, sought = mail_key(email), {key for number in numbers if (key := number_key(number))}
    lines = {"mail": {wanted(mail)} if "@" in mail else set(), "phone": {n.partition("x")[0] for n in sought}}
    for kind, several in lines.items():
        tests = [table.c.search_rest.like(f"%\n{escaped(line)}\n%", escape="!") for line in several if line]
        if tests:  # a look at every row, so only where there is something to look for
            query = select(table.c.id).where(and_(table.c.alive, or_(*tests)))
            people = connection.execute(query.limit(MANY + 1)).scalars().all()
            if len(people) > MANY:  # a switchboard: it says something only of who bears the name too
                people = connection.execute(query.where(table.c.id.in_(list(found)))).scalars().all()
            for person in people:
                found.setdefault(person, set()).add(kind)
    return _surest(found, most)


def _surest(found: Mapping[str, set[str]], most: int) -> list[tuple[str, tuple[str, ...]]]:
    listed = [(person, tuple(sorted(why, key=ORDER.__getitem__))) for person, why in found.items()]
    return sorted(listed, key=lambda one: (ORDER[one[1][0]], -len(one[1]), one[0]))[:most]

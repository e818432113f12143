"""The other language: what this office and its directory know of a text, and the words it confirmed itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from sqlalchemy import Connection, and_, func, literal, select

from desktop import i18n, reference
from desktop.domain import sorting, suggesting
from desktop.domain.suggesting import DIRECTORY, NAME, OFFICE, Known, Suggestion
from desktop.store import records
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tables import Organisation, OrganisationName, Person, Post, Term

CONFIRMED, OFF = "confirmed", "off"
LEARNED = frozenset({"org", "title", "meeting", "doc", "role", "log", "bud", "biz", "place", "other"})
LONGEST = 40  # letters of a text that is remembered as a word
NAME_SIZES = range(2, 9)  # letters of a name that stands inside a text


class TermRow(NamedTuple):
    """One line of the glossary page. ``id`` is empty for a shipped pair that the office has not touched."""

    id: str
    kind: str
    zh: str
    ja: str
    state: str
    source: str
    notes: str
    shipped: bool
    sure: str


def suggest(connection: Connection, text: str, to: str, kind: str = "other", cleared: str = "") -> Suggestion | None:
    """What a form offers for ``text`` in language ``to``; None for nothing. ``kind``: see ``domain.suggesting``.

    ``cleared`` is what stood in the other language until now: the directory still has it, and it is not wanted.
    """
    text = text.strip()
    if not text or len(text) > 20 * suggesting.LONGEST:
        return None
    near, off = known(connection, text, to, kind)
    if cleared:
        off.append((text, cleared) if to == "ja" else (cleared, text))
    return suggesting.suggest(text, to, kind, reference.known(to), near, off, reference.names_ja)


def warm() -> None:
    """Read the shipped tables, on a thread of its own: nobody waits for them at the first key."""
    for to in i18n.CODES:
        suggesting.suggest("渡邊科長弁", to, "other", reference.known(to), (), (), reference.names_ja)


def known(connection: Connection, text: str, to: str, kind: str) -> tuple[list[Known], list[tuple[str, str]]]:
    """(pairs of the office and of its directory that can stand in ``text``, pairs that it does not want)."""
    terms = table_of(Term)
    near: list[Known] = []
    off: list[tuple[str, str]] = []
    for row in connection.execute(select(terms.c.kind, terms.c.zh, terms.c.ja, terms.c.state).where(terms.c.alive)):
        if row.state == OFF:
            off.append((row.zh, row.ja))
        else:
            near.append(Known(row.zh, row.ja, OFFICE, row.kind))
    if kind == NAME:
        return near + list(_people(connection, {text}, to)), off
    near += _bodies(connection, text, to)
    if kind in ("title", "org"):
        near += _posts(connection, text, to, kind)
    if kind in suggesting.NAMED:
        near += _people(connection, set(_pieces(text)), to)
    return near, off


def _pieces(text: str) -> Iterator[str]:
    """Every part of the text that could be somebody's name."""
    for run in re.findall(r"[^\W\d_a-zA-Z]+(?: [^\W\d_a-zA-Z]+)?", text[: suggesting.LONGEST]):
        for start in range(len(run)):
            for size in NAME_SIZES:
                if start + size <= len(run):
                    yield run[start : start + size]


def _bodies(connection: Connection, text: str, to: str) -> Iterator[Known]:
    """Organisations whose name stands in the text, with their short and former names."""
    bodies, former = table_of(Organisation), table_of(OrganisationName)
    for table, stems in ((bodies, ("name", "short")), (former, ("name",))):
        for stem in stems:
            zh, ja = table.c[f"{stem}_zh"], table.c[f"{stem}_ja"]
            source, wanted = (zh, ja) if to == "ja" else (ja, zh)
            inside = literal(text).contains(source)
            found = select(zh, ja).where(and_(table.c.alive, func.length(source) > 1, wanted != "", inside)).distinct()
            for row in connection.execute(found):
                yield Known(row[0], row[1], DIRECTORY, "org")


def _posts(connection: Connection, text: str, to: str, kind: str) -> Iterator[Known]:
    """Titles, or sections, that are this text, the usual one first."""
    stem = "title" if kind == "title" else "unit"
    table = table_of(Post)
    zh, ja = table.c[f"{stem}_zh"], table.c[f"{stem}_ja"]
    source, wanted = (zh, ja) if to == "ja" else (ja, zh)
    found = (
        select(zh, ja)
        .where(and_(table.c.alive, source == text, wanted != ""))
        .group_by(zh, ja)
        .order_by(func.count().desc(), wanted)
        .limit(5)
    )
    for row in connection.execute(found):
        yield Known(row[0], row[1], DIRECTORY, kind)


def _people(connection: Connection, names: set[str], to: str) -> Iterator[Known]:
    """People of these names; who has none in the other language keeps his own letters there (needs.md row 99).

    Found by the key of their order, the only column of a name with an index: a hundred thousand people are no wait.
    """
    table = table_of(Person)
    keys = sorted({sorting.strokes(name) for name in names})
    found = select(table.c.name_zh, table.c.name_ja).where(and_(table.c.sort_zh.in_(keys), table.c.alive)).distinct()
    for zh, ja in connection.execute(found):
        if (zh if to == "ja" else ja) in names:
            yield Known(zh or ja, ja or zh, DIRECTORY, NAME)


def learn(work: Work, kind: str, zh: str, ja: str, source: str = "") -> str:
    """Remember a pair that somebody accepted; its id, empty where it is known already."""
    zh, ja = zh.strip(), ja.strip()
    table = table_of(Term)
    same = and_(table.c.zh == zh, table.c.ja == ja, table.c.alive)
    row = work.connection.execute(select(table.c.id, table.c.state).where(same)).first()
    if row is None:
        return records.add(work, Term, {"kind": kind, "zh": zh, "ja": ja, "state": CONFIRMED, "source": source})
    if row.state == OFF:
        records.edit(work, Term, row.id, {"state": CONFIRMED})
        return str(row.id)
    return ""


def listed(connection: Connection) -> list[TermRow]:
    """The office's own words first, then the shipped ones that it has neither changed nor switched off."""
    table = table_of(Term)
    rows = connection.execute(select(table).where(table.c.alive)).mappings().all()
    shipped = {(term.zh, term.ja): term for term in reference.terms()}
    own = []
    for row in rows:
        base = shipped.get((row["zh"], row["ja"]))
        own.append(
            TermRow(
                row["id"], row["kind"], row["zh"], row["ja"], row["state"], row["source"], row["notes"],
                base is not None, "",
            )
        )  # fmt: skip
    touched = {(row.zh, row.ja) for row in own}
    rest = [
        TermRow("", term.kind, term.zh, term.ja, CONFIRMED, term.source, term.note, True, term.sure)
        for term in reference.terms()
        if (term.zh, term.ja) not in touched
    ]
    return sorted(own, key=lambda row: (row.kind, row.zh, row.ja)) + rest


def switch(work: Work, kind: str, zh: str, ja: str, on: bool) -> bool:
    """Suggest a pair, or no longer. A shipped pair that is wanted again needs no row of the office. Always true."""
    table = table_of(Term)
    same = and_(table.c.zh == zh, table.c.ja == ja, table.c.alive)
    row_id = work.connection.execute(select(table.c.id).where(same)).scalar()
    shipped = any((term.zh, term.ja) == (zh, ja) for term in reference.terms())
    if row_id is None:
        records.add(work, Term, {"kind": kind, "zh": zh, "ja": ja, "state": CONFIRMED if on else OFF})
    elif on and shipped:
        records.remove(work, Term, row_id)
    else:
        records.edit(work, Term, row_id, {"state": CONFIRMED if on else OFF})
    return True


def change(work: Work, was: tuple[str, str, str], raw: dict[str, str]) -> str:
    """Write a shipped pair (kind, zh, ja) anew as the office wants it: the shipped one is switched off. Its id."""
    kind, zh, ja = was
    new = {"kind": kind, "zh": zh, "ja": ja, **raw, "state": CONFIRMED}
    if (new["zh"], new["ja"]) != (zh, ja):
        switch(work, kind, zh, ja, on=False)
    return records.add(work, Term, new)

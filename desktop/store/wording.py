"""The office's own headings and fixed texts: one row a key on every laptop, so that none is made twice."""

from __future__ import annotations

import uuid

from sqlalchemy import Connection, select

from desktop.domain import wording
from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_
from desktop.store import records
from desktop.store.journal import Work
from desktop.store.registers import table_of
from desktop.store.tables import Wording

SPACE = uuid.UUID("6f0c5d0b-8c39-4d0f-9d52-3a1f5b8e7c40")  # ids of own texts are uuid5 in it
BRACES = N_("Keep what stands in braces as it is: {names}. The program fills it in.")
UNKNOWN = N_("Nothing is known by {names}. Use the names listed below the text.")


def row_id(key: str) -> str:
    """The id of the row of a key, the same on every laptop."""
    return str(uuid.uuid5(SPACE, key))


def own(connection: Connection) -> dict[str, Pair]:
    """Key -> the office's own text, empty in a language where it has none. What could not be filled is left out."""
    table = table_of(Wording)
    query = select(table.c.key, table.c.text_zh, table.c.text_ja).where(table.c.alive).order_by(table.c.id)
    found = {row.key: Pair(row.text_zh, row.text_ja) for row in connection.execute(query)}
    known = wording.BY_KEY
    return {key: pair for key, pair in found.items() if pair and not (key in known and wording.lost(known[key], pair))}


def look(connection: Connection) -> dict[str, Pair]:
    """The same as papers look them up (``documents.paper.Look.wording``)."""
    return wording.by_message(own(connection))


def put(work: Work, key: str, text: Pair) -> bool:
    """Say a text in own words; where both are empty, or as the program's, it is the program's again.

    Invalid where braces are lost that the program fills in.
    """
    known = wording.BY_KEY.get(key)
    if known is not None:
        usual = wording.default(known) if not known.long else Pair()
        text = Pair("" if text.zh.strip() == usual.zh else text.zh, "" if text.ja.strip() == usual.ja else text.ja)
        if names := wording.lost(known, text):
            side = "text_zh" if wording.lost(known, Pair(text.zh)) else "text_ja"
            said = UNKNOWN if known.part else BRACES
            raise Invalid([Problem(side, Sentence(said, {"names": "、".join(names)}))])
    table, wanted = table_of(Wording), row_id(key)
    row = work.connection.execute(select(table).where(table.c.id == wanted)).mappings().first()
    if not text:
        return bool(row and row["alive"] and records.remove(work, Wording, wanted))
    if row and row["alive"] and (row["text_zh"], row["text_ja"]) == (text.zh, text.ja):
        return False
    records.put(work, Wording, wanted, {"key": key}, {"text_zh": text.zh, "text_ja": text.ja})
    return True

"""発言要旨確認: the sheet that came back from the hosts, what each line of it would do, and doing it (needs.md row 89).

Lines are found again by their key. Who agreed, agreed to the words on the sheet: a point that was changed meanwhile is
not ticked.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop import sheets
from desktop.documents.told import KEY
from desktop.domain.folding import fold
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import CODES, N_, gettext_for
from desktop.store import Store, records, visitrecords
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import read_row

LABEL = N_("Read confirmed statements")
NOT_ONE = N_("{file} is no sheet of statements: there must be columns of gists, corrections and keys.")
AGREED, CORRECTED, CHANGED, SILENT, UNKNOWN = "agreed", "corrected", "changed", "silent", "unknown"
TAKEN = frozenset({AGREED, CORRECTED})
_COLUMNS = {"gist": visitrecords.GIST, "agreed": visitrecords.AGREED, "text": visitrecords.CORRECTION, "key": KEY}
_YES = re.compile(
    r"^(可|ok|okay|yes|はい|○|〇|◯|✓|✔|レ|同意.*|異議(なし|無し).*|修正(なし|無し).*|問題(なし|無し|ありません).*"
    r"|差し支え(なし|ありません).*|無誤|沒問題|無意見|.*確認済み?|.*已確認|承知.*)$"
)
_NOTHING = re.compile(r"^(なし|無し|無|特に?(なし|無し)|修正(なし|無し)|無修正|[－‐―ー\-–—/／]+|n/?a|)$")
_KANA = re.compile(r"[\u3041-\u30fa]")


@dataclass(frozen=True)
class Line:
    """One line of the sheet. ``what``: one of the five above; ``before`` as it stands here, ``text`` as corrected, in
    language ``code``.
    """

    number: int
    what: str
    id: str = ""
    who: Pair = Pair()
    before: Pair = Pair()
    text: str = ""
    code: str = "ja"

    @property
    def takable(self) -> bool:
        return self.what in TAKEN or self.what == CHANGED


def read(store: Store, event_id: str, data: bytes, file: str) -> tuple[Line, ...]:
    """What every line of the sheet would do; UserError where it is none."""
    with store.read() as connection:
        trip = read_row(connection, t.Event, event_id)["delegation_id"]
        plan = plans.read(connection, trip)
        (item,) = visitrecords.wanted(plan, [event_id])
        rows = visitrecords.to_confirm(connection, event_id)
        told = visitrecords.points_told(connection, plan, item, rows)
    known = {row["id"]: (point, row) for point, row in zip(told, rows, strict=True)}
    first = sheets.read(data, file)
    found = _lines(first, known)
    for name in first.names:  # of several meetings that of this one
        if found is not None and any(line.id for line in found):
            break
        if name != first.sheet:
            other = _lines(sheets.read(data, file, sheet=name), known)
            found = other if other and any(line.id for line in other) else found
    if found is None:
        raise UserError(NOT_ONE, file=file)
    return found


def _lines(sheet: sheets.Sheet, known: dict[str, Any]) -> tuple[Line, ...] | None:
    """What is on a sheet; None where it is none of these."""
    places: dict[str, int] = {}
    top = 0
    for row in sheet.rows[:40]:
        places = _header(row.cells)
        if {"gist", "key"} <= places.keys():
            top = row.number
            break
    if not top:
        return None
    found = []
    for row in sheet.rows:
        if row.number <= top:
            continue
        said = {name: _text(row.cells[at]) if at < len(row.cells) else "" for name, at in places.items()}
        if any(said.values()):
            found.append(_line(row.number, said, known))
    return tuple(found)


def _line(number: int, said: dict[str, str], known: dict[str, Any]) -> Line:
    point, row = known.get(said.get("key", ""), (None, None))
    if point is None:
        return Line(number, UNKNOWN, text=said.get("gist", ""))
    texts = Pair(row["text_zh"], row["text_ja"])
    shown = {_plain(point.text.get(code)) for code in CODES}
    shown.add(_plain("\n".join(dict.fromkeys(point.text.get(code) for code in CODES))))
    correction = said.get("text", "")
    code = "ja" if _KANA.search(correction) or _plain(said["gist"]) != _plain(point.text.get("zh_TW")) else "zh_TW"
    line = Line(number, SILENT, row["id"], point.who, texts, "", code)
    if not _NOTHING.match(fold(correction)) and _plain(correction) not in {_plain(texts.zh), _plain(texts.ja)}:
        return Line(number, CORRECTED, row["id"], point.who, texts, correction, code)
    agreed = unicodedata.normalize("NFKC", said.get("agreed", "")).casefold().strip()
    if not (_YES.match(agreed) or (correction and _NOTHING.match(fold(correction)))):
        return line
    what = AGREED if _plain(said["gist"]) in shown else CHANGED
    return Line(number, what, row["id"], point.who, texts, "", code)


def apply(work: Work, lines: Collection[Line], today: date) -> int:
    """Write down who agreed to what, with the corrections; how many points changed."""
    count = 0
    for line in lines:
        if line.takable:
            raw: dict[str, Any] = {"checked_on": today}
            if line.what == CORRECTED:
                raw["text_ja" if line.code == "ja" else "text_zh"] = line.text
            count += records.edit(work, t.MinutePoint, line.id, raw)
    return count


def tick(work: Work, point_id: str, today: date | None) -> bool:
    """The other side agreed to a point on this day; None: it has not yet."""
    return records.edit(work, t.MinutePoint, point_id, {"checked_on": today})


def _header(cells: tuple[Any, ...]) -> dict[str, int]:
    names: dict[str, int] = {}
    for key, msgid in _COLUMNS.items():
        words = {gettext_for(code)(msgid) for code in CODES}
        forms = {fold(word) for word in (*words, " ".join(gettext_for(code)(msgid) for code in CODES))}
        for at, cell in enumerate(cells):
            if fold(_text(cell).replace("\n", " ")) in forms:
                names.setdefault(key, at)
    return names


def _text(cell: Any) -> str:
    return "" if cell is None else str(cell).replace("\r\n", "\n").strip(" \u3000\n")


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", text)

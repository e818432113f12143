"""A registration form that came back: which column is what, and what each row says of a member.

People move columns, merge cells, put two lines above the header and two people into one row. A cell that is not
understood is named; it is never guessed into something else.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from desktop.errors import Sentence
from desktop.exchange.registration_cells import AN_ERROR, Trouble, empty, key_word, needs_nothing, read, text_of
from desktop.exchange.registration_columns import BY_KEY, COLUMNS, NAMES, Column
from desktop.exchange.registration_odd import Odd
from desktop.i18n import N_
from desktop.sheets import Cell, Row, Sheet

HEADER_WITHIN = 25  # rows at the top in which the names of the columns are looked for
NO_NAME = N_("There is no name in this row.")
TWO_PEOPLE = N_("Several people stand in this row, and it cannot be told what belongs to whom. Give each a row.")
TAKEN_APART = N_("{count} people stood in this row; it was taken apart.")
FOR_ALL = N_("Stands once for several people; it was not taken.")
NOT_ABOVE = N_("This cannot be the same as above.")
NOT_READ = N_("This line is no member and was not read: {text}")
NO_COLUMN = N_("This column is not one of the form and was not read.")
SAME_COLUMN = N_("Another column of this table says the same; this one was not read.")
A_PICTURE = N_("A picture lies here, which no program reads as text.")
USELESS = N_("This picture is no PNG or JPEG, or larger than 5 MB.")
A_FORMULA = N_("A formula without a value stands here.")

STRANGE = {"useless": USELESS, "picture": A_PICTURE, "formula": A_FORMULA, "error": AN_ERROR}
_ABOVE = frozenset({"同上", "同左", "〃", "仝上", "々", "”", '"', "″", "上に同じ"})
# What several people of one company have in common.
SHARED = frozenset(
    {"company_zh", "company_ja", "unit_zh", "unit_ja", "title_zh", "title_ja", "status", "status_on", "status_why"}
    | {"fee_minor", "paid_minor", "paid_on", "room_kind", "room_notes", "languages", "diet", "joined", "roles", "notes"}
    | {"phone", "emergency_phone", "emergency_name", "emergency_relation"}
)
_READING = re.compile(r"\s*([^\n(（/／]*[㐀-鿿豈-﫿][^\n(（/／]*?)\s*[\n(（/／]\s*([ぁ-ヿｦ-ﾟ][ぁ-ヿｦ-ﾟ\s　]+?)[)）]?\s*")
_REMARK = re.compile(
    r"[※*].{4}|(?:共|總計|合計|小計|計)\s*\d|(?:備註|附註|註|注意事項|注意|說明|備考|注)\s*\d?\s*[:.、]|以上\s*共"
)
_TOGETHER = re.compile(r"\s*[\n、，,;；/／&＆+＋]\s*")
_TOTALS = frozenset(
    {"合計", "小計", "總計", "計", "總人數", "人數", "範例", "例", "記入例", "填寫範例", "以上", "以下空白"}
)


@dataclass(frozen=True)
class Layout:
    """Where a form says what: the place of its header among the rows (-1 for none), the key of each column, and the
    columns that nobody knows; ``twice`` are those that say what another one says already.
    """

    header: int
    columns: Mapping[int, str]
    unknown: Mapping[int, str] = field(default_factory=dict)
    twice: Mapping[int, str] = field(default_factory=dict)

    @property
    def usable(self) -> bool:
        """Whether rows can be people: somebody is named, and there is more than the name."""
        keys = set(self.columns.values())
        return bool(keys & {*NAMES, "id"}) and len(keys) > 1


@dataclass
class Answer:
    """What a row says of one person. ``values`` by the keys of the columns; ``lost`` says why the row cannot be taken
    at all. ``place`` is its place among the people of the row.
    """

    number: int
    values: dict[str, Any] = field(default_factory=dict)
    id: str = ""
    problems: list[tuple[str, Sentence]] = field(default_factory=list)
    notes: list[tuple[str, Sentence]] = field(default_factory=list)
    lost: Sentence | None = None
    place: int = 0
    pictures: dict[str, bytes] = field(default_factory=dict)


@dataclass(frozen=True)
class Parsed:
    """All answers in the order of the file, and remarks on lines and columns that are no answers."""

    answers: tuple[Answer, ...]
    remarks: tuple[tuple[int, str, Sentence], ...] = ()


@cache
def _names() -> Mapping[str, str]:
    found: dict[str, str] = {}
    for column in COLUMNS:
        for word in (column.name.zh, column.name.ja, f"{column.name.zh}{column.name.ja}"):
            found.setdefault(key_word(word), column.key)
    for column in COLUMNS:
        for word in column.words:
            found.setdefault(key_word(word), column.key)
    return found


def header_words() -> frozenset[str]:
    """Names of columns that tell the encoding of a file."""
    return frozenset(word for c in COLUMNS for word in (c.name.zh, c.name.ja, *c.words) if len(word) > 1)


def column_of(text: str) -> str | None:
    """The key of the column that a header means ("" for one that is passed over); None where nobody knows it."""
    names = _names()
    bare = re.sub(r"[(（【\[][^)）】\]]*[)）】\]]", "", text)
    tries = [text, *text.split("\n"), bare, re.split(r"[(（:：\n]", text)[0]]
    found = next((names[word] for one in tries if (word := key_word(one)) in names), None)
    return _bilingual(text) if found is None else found


def _bilingual(text: str) -> str | None:
    """「姓名/氏名」, 「公司 Company」: one thing in two languages; 「公司/職稱」 is two, and no column of ours."""
    names = _names()
    if not text.isascii() and (word := key_word(re.sub(r"[A-Za-z]", "", text))) in names:
        return names[word]
    keys = [names.get(key_word(part)) for part in re.split(r"[/／|｜]", text) if part.strip()]
    stems = {None if key is None else re.sub(r"_(?:zh|ja)$", "", key) for key in keys}
    return keys[0] if len(stems) == 1 else None


def recognise(sheet: Sheet) -> Layout:
    """The header, and what each column holds. A header may have two floors: 護照 above 號碼 and 效期."""
    best = Layout(-1, {})
    for place, row in enumerate(sheet.rows[:HEADER_WITHIN]):
        above = sheet.rows[place - 1].cells if place else ()
        columns: dict[int, str] = {}
        unknown: dict[int, str] = {}
        twice: dict[int, str] = {}
        for index, cell in enumerate(row.cells):
            if not isinstance(cell, str) or not cell.strip():
                continue
            over = above[index] if index < len(above) else ""
            joined = f"{over}{cell}" if isinstance(over, str) and over.strip() and over != cell else ""
            key = column_of(joined) if joined else None
            key = column_of(cell) if key is None else key
            beside = columns.get(index - 1) in ("emergency_name", "emergency_relation")
            if beside and key in ("phone", "person_mobile") and not _names_it(row, "emergency_phone"):
                key = "emergency_phone"  # 緊急聯絡人｜關係｜電話: not the member's own
            if key is None:
                unknown[index] = cell.strip()
            elif key and key not in columns.values():
                columns[index] = key
            elif key and cell not in row.cells[max(index - 1, 0) : index]:  # else one heading over several columns
                twice[index] = cell.strip()
        found = Layout(place, columns, unknown, twice)
        if found.usable and len(columns) > len(best.columns):
            best = found
    return best


def _names_it(row: Row, key: str) -> bool:
    return any(isinstance(cell, str) and column_of(cell) == key for cell in row.cells)


def parse(
    sheet: Sheet,
    layout: Layout,
    roles: Mapping[str, str] | None = None,
    odd: Odd | None = None,
) -> Parsed:
    """Every row below the header. ``roles``: folded name -> id of roles of one's own; ``odd``: what lies in
    the file beside its values.
    """
    answers: list[Answer] = []
    header = sheet.rows[layout.header]
    remarks = [(header.number, name, Sentence(NO_COLUMN)) for name in layout.unknown.values()]
    remarks += [(header.number, name, Sentence(SAME_COLUMN)) for name in layout.twice.values()]
    floors = {header.cells, sheet.rows[layout.header - 1].cells if layout.header else ()}
    before: Mapping[str, Cell] = {}
    strange, pictures = _beside(layout, odd or Odd())
    for row in sheet.rows[layout.header + 1 :]:
        cells = {key: row.cells[i] for i, key in layout.columns.items() if i < len(row.cells)}
        filled = {key: cell for key, cell in cells.items() if not empty(cell)}
        marked = strange.get(row.number, [])
        if (not filled and not marked and row.number not in pictures) or row.cells in floors or _unasked(filled):
            continue
        if _is_remark(row, filled):
            said = next(text_of(cell) for cell in row.cells if not empty(cell))
            remarks.append((row.number, "", Sentence(NOT_READ, {"text": said[:40]})))
            continue
        filled, above = _as_above(filled, before)
        before = {**before, **filled}
        for answer in _people(row.number, filled, roles or {}):
            answer.problems += [(key, Sentence(STRANGE[what])) for key, what in marked]
            answer.problems += above
            if not answer.place:
                answer.pictures = pictures.get(row.number, {})
            answers.append(answer)
    return Parsed(tuple(answers), tuple(remarks))


def _beside(layout: Layout, odd: Odd) -> tuple[dict[int, list[tuple[str, str]]], dict[int, dict[str, bytes]]]:
    """By row: columns of which there is no value, and why; pictures where pictures belong."""
    strange: dict[int, list[tuple[str, str]]] = {}
    pictures: dict[int, dict[str, bytes]] = {}
    for (row, column), what in odd.marks.items():
        if key := layout.columns.get(column, ""):
            strange.setdefault(row, []).append((key, what))
    for (row, column), data in odd.pictures.items():
        key = layout.columns.get(column, "")
        if key and BY_KEY[key].kind == "picture" and data:
            pictures.setdefault(row, {})[key] = data
        elif key:
            strange.setdefault(row, []).append((key, "useless" if BY_KEY[key].kind == "picture" else "picture"))
    return strange, pictures


def _unasked(filled: Mapping[str, Cell]) -> bool:
    """A row of the form that nobody has filled in: at most the words of its drop-downs stand there."""
    return bool(filled) and set(filled) <= {"status", "id"} and "id" not in filled


def _is_remark(row: Row, filled: Mapping[str, Cell]) -> bool:
    """A total, a note below the table, or one long cell merged over the whole width."""
    first = next((text_of(cell) for cell in row.cells if not empty(cell)), "")
    if key_word(first) in _totals() or _REMARK.match(unicodedata.normalize("NFKC", first)):
        return True
    named = any(key in filled for key in (*NAMES, "id"))
    some = list(filled.values())[:2]
    if named and len(some) > 1 and some[0] != some[1]:
        return False
    said = {text_of(cell) for cell in row.cells if not empty(cell)}
    return len(said) == 1 and (not named or len(first) > 20 or sum(not empty(cell) for cell in row.cells) > 3)


@cache
def _totals() -> frozenset[str]:
    return frozenset(key_word(word) for word in _TOTALS)


def _as_above(
    filled: Mapping[str, Cell], before: Mapping[str, Cell]
) -> tuple[dict[str, Cell], list[tuple[str, Sentence]]]:
    """「同上」 is what stands above, where people can share it."""
    found: dict[str, Cell] = {}
    problems = []
    for key, cell in filled.items():
        if isinstance(cell, str) and cell.strip() in _ABOVE:
            if key in SHARED and key in before:
                found[key] = before[key]
            else:
                problems.append((key, Sentence(NOT_ABOVE)))
        else:
            found[key] = cell
    return found, problems


def _people(number: int, filled: Mapping[str, Cell], roles: Mapping[str, str]) -> Iterable[Answer]:
    """The people of a row: one, nearly always."""
    parts = {key: _several(filled[key]) for key in ("name_zh", "name_ja") if key in filled}
    count = max((len(names) for names in parts.values()), default=1)
    if count == 1:
        yield _answer(number, _with_letters(filled), roles)
        return
    if any(len(names) != count for names in parts.values()):
        yield Answer(number, lost=Sentence(TWO_PEOPLE))
        return
    shares: list[dict[str, Cell]] = [{} for _name in range(count)]
    unclear: list[str] = []
    for key, cell in filled.items():
        split = parts.get(key) or _apart(key, cell, count)
        if split:
            for share, part in zip(shares, split, strict=True):
                share[key] = part
        elif key in SHARED:
            for share in shares:
                share[key] = cell
        elif key != "id":
            unclear.append(key)
    if "id" in filled:
        shares[0]["id"] = filled["id"]
    for place, share in enumerate(shares):
        answer = _answer(number, {key: cell for key, cell in share.items() if not empty(cell)}, roles)
        answer.place = place
        answer.notes.insert(0, ("", Sentence(TAKEN_APART, {"count": count})))
        answer.problems += [(key, Sentence(FOR_ALL)) for key in unclear]
        yield answer


def _several(cell: Cell) -> list[str]:
    """The names in a cell; a name in Roman letters behind or below one is the same person's."""
    text = text_of(cell)
    if _READING.fullmatch(text):
        return [text]
    names = [part for part in _TOGETHER.split(text) if part]
    if _in_both(names):
        return [text]
    wide = [part for part in names if any(ord(c) > 0x2E80 for c in part)]
    if len(wide) > 1 and len(wide) == len(names) and all(len(key_word(part)) >= 2 for part in wide):
        return names
    return [text]


def _in_both(names: Sequence[str]) -> bool:
    """「陳國華／陳国華」: one name, as it is written here and there."""
    return len(names) == 2 and key_word(names[0]) == key_word(names[1])


def _with_letters(filled: Mapping[str, Cell]) -> dict[str, Cell]:
    """「王大明 WANG, TA-MING」 in one cell: the name, and its passport spelling; so 「山田太郎（やまだ）」."""
    cells = dict(filled)
    for key in ("name_zh", "name_ja"):
        cell = cells.get(key)
        if isinstance(cell, str) and _in_both(both := [part for part in _TOGETHER.split(cell.strip()) if part]):
            cell = cells[key] = both[0]
            cells.setdefault("name_ja" if key == "name_zh" else "name_zh", both[1])
        if isinstance(cell, str) and (reading := _READING.fullmatch(cell)):
            cell = cells[key] = reading[1].strip()
            cells.setdefault("kana", reading[2].strip())
        found = isinstance(cell, str) and re.fullmatch(
            r"\s*([^\x00-\x7f][^A-Za-z(（]*?)[\s　(（/／]+([A-Za-z][A-Za-z,.\-\s]{3,})[)）]?\s*", cell
        )
        if found:
            cells[key] = found[1].strip()
            cells.setdefault("roman", found[2].strip())
    return cells


def _apart(key: str, cell: Cell, count: int) -> Sequence[str]:
    """The cell's own lines or entries, where there are as many as people. 「WANG, TA-MING」 is one."""
    text = text_of(cell)
    for sign in (r"\s*\n\s*", r"\s*[、;；/／]\s*", r"\s*[,，]\s*"):
        if key == "roman" and "," in sign:
            break
        found = [part for part in re.split(sign, text) if part]
        if len(found) == count:
            return found
    return ()


def _answer(number: int, cells: Mapping[str, Cell], roles: Mapping[str, str]) -> Answer:
    made = Answer(number)
    more: dict[str, Any] = {}
    for key, cell in cells.items():
        column: Column = BY_KEY[key]
        if key == "id":
            made.id = text_of(cell)
            continue
        if column.kind == "picture" or needs_nothing(key, cell):
            continue
        try:
            found = read(column, cell, roles)
        except Trouble as trouble:
            made.problems.append((key, trouble.sentence))
            continue
        made.values[key] = found.value
        more |= found.more
        if found.note is not None:
            made.notes.append((key, found.note))
    for key, value in more.items():
        made.values.setdefault(key, value)
    named = any(made.values.get(key) for key in NAMES)
    if not named and not made.id:
        bad = next((why for key, why in made.problems if key in NAMES), None)
        made.lost = Sentence(NO_NAME) if bad is None else bad
        made.problems = [p for p in made.problems if bad is None or p[0] not in NAMES]
    return made

"""出席者回答票: the list of those whom the hosts send, as XLSX: they fill it in, and it is read back (needs.md row 87).

One row a person or a post whose holder is still asked for, in Japanese. The first column is hidden and holds the row's
number, by which it is found again; its first cell says of which item the sheet is.
"""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from desktop import sheets
from desktop.domain.folding import fold
from desktop.errors import Sentence, UserError
from desktop.exchange.vcardreading import ABOVE, NOBODY, name_of, reading_of
from desktop.i18n import N_
from desktop.sheets import Sheet

SHEET = "出席者回答票"
MARK = "hashidate-answers:"
EMPTY_ROWS = 15
NOT_ONE = N_("{file} is no answer sheet: there must be columns of names and of who attends.")
NOT_UNDERSTOOD = N_("Write 出席, 欠席 or 代理出席; this was not understood: {text}")
CHOICES = {"yes": "出席", "no": "欠席", "deputy": "代理出席"}


class Column(NamedTuple):
    """``key`` of what is read; ``names`` by which it is recognised; ``width`` in letters."""

    key: str
    name: str
    width: int
    names: tuple[str, ...] = ()


COLUMNS = (
    Column("id", "番号", 4, ("id",)),
    Column("organisation", "団体名", 24, ("団体", "機関名", "所属団体", "会社名", "単位", "機關", "單位")),
    Column("unit", "部署", 26, ("所属", "部課", "所属部署", "部課名", "部門")),
    Column("title", "役職（正式名称）", 22, ("役職", "職名", "役職名", "肩書", "職稱", "正式役職")),
    Column("name", "氏名", 18, ("お名前", "名前", "姓名", "御氏名")),
    Column("kana", "ふりがな", 20, ("フリガナ", "よみ", "かな", "讀音")),
    Column("reply", "出欠", 12, ("ご出欠", "出席", "御出欠", "出席の有無", "出缺席")),
    Column("seat", "配席", 12, ("席次", "席順", "座席", "席", "座位")),
    Column("notes", "備考", 30, ("備註", "摘要", "特記事項")),
)
FREE = frozenset({"reply", "notes"})  # where "none" says something
_KNOWN = {fold(name): column.key for column in COLUMNS for name in (column.name, *column.names)}
_YES = re.compile(r"^(出席|御出席|ご出席|出|参加|○|〇|◯|はい|yes|y|可|出席します)$")
_NO = re.compile(r"^(欠席|缺席|御欠席|ご欠席|欠|不参加|×|✕|x|いいえ|no|n|不可|否|欠席します)$")
_NOTHING = re.compile(r"[－‐―ー\-–—/／]+|なし|無し|無|n/?a", re.I)
_DEPUTY = re.compile(r"^(代理|代理出席|代|代理人|△)")


@dataclass(frozen=True)
class Form:
    """What stands on a sheet: ``rows`` are answers by column, one a person or post; texts are Japanese."""

    event_id: str
    title: str
    where: str = ""
    when: str = ""
    office: str = ""
    due: str = ""
    rows: Sequence[dict[str, str]] = ()


@dataclass
class Answer:
    """A row that was filled in. ``values`` has the keys of COLUMNS that say something; ``reply`` a key of REPLIES."""

    number: int
    id: str = ""
    values: dict[str, str] = field(default_factory=dict)
    problems: list[tuple[str, Sentence]] = field(default_factory=list)


class Parsed(NamedTuple):
    """``event_id`` is the item of which the sheet says it is; empty where it says nothing."""

    event_id: str
    answers: tuple[Answer, ...]


def write(form: Form) -> bytes:
    """The sheet as XLSX."""
    import xlsxwriter

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"created": datetime(2000, 1, 1)})
    sheet = book.add_worksheet(SHEET)
    gothic = {"font_name": "Yu Gothic", "font_size": 10.5}
    line = {**gothic, "border": 1, "border_color": "#9aa0a6", "valign": "vcenter"}
    title = book.add_format({**gothic, "bold": True, "font_size": 15, "valign": "vcenter"})
    plain = book.add_format({**gothic, "valign": "vcenter"})
    small = book.add_format({**gothic, "font_size": 9.5, "font_color": "#555555", "valign": "vcenter"})
    head = book.add_format({**line, "bold": True, "bg_color": "#e6ebf2", "align": "center", "text_wrap": True})
    cell = book.add_format({**line, "num_format": "@", "text_wrap": True})
    middle = book.add_format({**line, "num_format": "@", "align": "center"})
    sheet.write_string(0, 0, f"{MARK}{form.event_id}", small)
    sheet.write_string(0, 1, f"{form.title}　出席者回答票".strip("　"), title)
    place = 1
    for name, said in (("日時", form.when), ("会場", form.where)):
        if said:
            sheet.write_string(place, 1, f"{name}　{said}", plain)
            place += 1
    due = f"{form.due}までに" if form.due else ""
    to = f"{form.office}まで" if form.office else ""
    sheet.write_string(place, 1, f"恐れ入りますが、{due}御記入のうえ{to}御返送ください。", plain)
    hint = "役職は正式名称で御記入ください。御出席者を追加される場合は、空いている行に御記入ください。"
    sheet.write_string(place + 1, 1, hint, small)
    top = place + 3
    last = top + max(len(form.rows) + EMPTY_ROWS, EMPTY_ROWS)
    for number, column in enumerate(COLUMNS):
        sheet.write_string(top, number, column.name, head)
        sheet.set_column(number, number, column.width, None, {"hidden": 1} if column.key == "id" else {})
        for row in range(top + 1, last + 1):
            sheet.write_blank(row, number, None, middle if column.key == "reply" else cell)
        if column.key == "reply":
            rule: dict[str, Any] = {"validate": "list", "source": list(CHOICES.values()), "show_error": False}
            sheet.data_validation(top + 1, number, last, number, rule)
    for offset, answers in enumerate(form.rows, top + 1):
        for number, column in enumerate(COLUMNS):
            if said := answers.get(column.key, ""):
                sheet.write_string(offset, number, said, middle if column.key == "reply" else cell)
    sheet.set_row(0, 28)
    sheet.set_row(top, 24)
    for row in range(top + 1, last + 1):
        sheet.set_row(row, 22)
    sheet.freeze_panes(top + 1, 1)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(top)
    sheet.set_footer("&C&P / &N")
    book.close()
    return out.getvalue()


def is_one(data: bytes, file: str) -> bool:
    """Whether a table is an answer sheet that this program made."""
    try:
        return bool(read(data, file).event_id)
    except UserError:
        return False


def read(data: bytes, file: str) -> Parsed:
    """What was filled in; UserError where the file is no answer sheet."""
    sheet = sheets.read(data, file, words=tuple(_KNOWN))
    found = _header(sheet)
    if found is None and SHEET in sheet.names and sheet.sheet != SHEET:
        sheet = sheets.read(data, file, sheet=SHEET)
        found = _header(sheet)
    if found is None:
        raise UserError(NOT_ONE, file=file)
    header, places = found
    event_id = ""
    answers = []
    above: dict[str, str] = {}
    for row in sheet.rows:
        cells = [_text(cell) for cell in row.cells]
        if row.number < header:
            event_id = event_id or next((c.removeprefix(MARK) for c in cells if c.startswith(MARK)), "")
        elif row.number > header:
            said = {key: cells[place] for place, key in places.items() if place < len(cells)}
            said = {key: above.get(key, "") if text in ABOVE else text for key, text in said.items()}
            above = {key: said.get(key, "") for key in ("organisation", "unit", "title", "reply")}
            answer = _answer(row.number, said)
            if answer is not None:
                answers.append(answer)
    return Parsed(event_id, tuple(answers))


def _header(sheet: Sheet) -> tuple[int, dict[int, str]] | None:
    for row in sheet.rows[:30]:
        places: dict[int, str] = {}
        for place, cell in enumerate(row.cells):
            key = _KNOWN.get(fold(_text(cell).rstrip("＊*")))
            if key and key not in places.values():
                places[place] = key
        if "name" in places.values() and {"reply", "title", "unit"} & set(places.values()):
            return row.number, places
    return None


def _text(cell: Any) -> str:
    if isinstance(cell, date):
        return cell.isoformat()
    return "" if cell is None else re.sub(r"[ \t\r\n]+", " ", str(cell)).strip(" 　")


def _nothing(text: str) -> bool:
    return bool(_NOTHING.fullmatch(text) or NOBODY.fullmatch(text))


def _answer(number: int, cells: dict[str, str]) -> Answer | None:
    """A row that names somebody, or is one of ours; blanks around the sheet and remarks below it are none."""
    row_id = cells.pop("id", "")
    values = {key: text for key, text in cells.items() if text and (key in FREE or not _nothing(text))}
    name, kana = name_of(values.get("name", ""))
    values |= {"name": name} if name else {}
    if kana:
        values.setdefault("kana", kana)
    if "kana" in values:
        values["kana"] = reading_of(values["kana"], name or "漢")
    if not row_id and not values.get("name"):
        return None
    answer = Answer(number, row_id, values)
    said = fold(values.pop("reply", ""))
    if said:
        reply = "deputy" if _DEPUTY.match(said) else "yes" if _YES.match(said) else "no" if _NO.match(said) else ""
        if reply:
            values["reply"] = reply
        else:
            answer.problems.append(("reply", Sentence(NOT_UNDERSTOOD, {"text": cells["reply"][:40]})))
    return answer

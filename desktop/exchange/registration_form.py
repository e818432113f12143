"""The registration form as XLSX or ODS: bilingual headings, drop-down lists, help beside each cell, one row a person.

Every cell of a row is formatted as text: what is typed as 79/3/15 stays so, and no program makes 1979 of it. The first
column is hidden and holds the member's number, by which the row is found again.
"""
# ruff: noqa: E501  (sentences in languages that know no blanks)

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from desktop.domain.money import Money
from desktop.domain.text import Pair
from desktop.domain.words import MEMBER_ROLES
from desktop.exchange.registration_cells import shown_choice
from desktop.exchange.registration_columns import CHOICES, OFFICE, WRITTEN, Column

ENDINGS = ("xlsx", "ods")
SHEET, HELP, LISTS = "報名表 申込書", "填表說明 記入要領", "選項 選択肢"
EMPTY_ROWS = 40
HEAD_LINES = 3  # title, instruction, header
NEEDED = frozenset(
    {"name_zh", "roman", "company_zh", "title_zh", "passport_no", "passport_expiry", "birth_date", "sex"}
)
INSTRUCTION = Pair(
    "每人一列，請勿合併儲存格或移動第一欄；有下拉選單者請點選。標示＊者為必填。",
    "お一人様1行でご記入ください。セルの結合はしないでください。一覧のある欄は選択してください。＊は必須です。",
)
OFFICE_NOTE = Pair("由主辦單位填寫", "主催者記入欄")
SEVERAL = Pair("可填多項，以頓號分隔", "複数ある場合は「、」で区切ってください")
NOTICES: tuple[Pair, ...] = (
    Pair("個人資料蒐集告知事項（個人資料保護法第8條）", "個人情報の取扱いについて（台湾・個人情報保護法第8条）"),
    Pair("一、蒐集機關：{office}", "1. 取得者：{office}"),
    Pair(
        "二、目的：辦理「{trip}」之報名、住宿、交通、餐飲、保險及緊急聯繫。",
        "2. 利用目的：「{trip}」の申込み、宿泊、交通、食事、保険及び緊急時の連絡。",
    ),
    Pair("三、類別：本表各欄所列之資料。", "3. 項目：本書の各欄に記載された情報。"),
    Pair(
        "四、期間、地區、對象及方式：自填表日起至本案核銷後依規定刪除為止；於臺灣及日本；由主辦單位依需要提供旅行社、保險公司、住宿業者及接待單位。",
        "4. 期間・地域・提供先：記入日から精算後に削除するまで。台湾及び日本。必要な範囲で旅行会社、保険会社、宿泊先及び受入機関に提供します。",
    ),
    Pair(
        "五、權利：得請求查閱、複製、補充、更正、停止蒐集、處理、利用或刪除。",
        "5. 権利：閲覧、写し、補充、訂正、利用の停止及び削除を求めることができます。",
    ),
    Pair(
        "六、不提供者，可能無法代辦訂票、保險或住宿。",
        "6. ご提供いただけない場合、航空券・保険・宿泊の手配ができないことがあります。",
    ),
)


@dataclass(frozen=True)
class Form:
    """``title`` stands above the table; ``notices`` below the help; ``rows`` are answers by column, one a member."""

    title: Pair
    rows: Sequence[Mapping[str, Any]] = ()
    notices: tuple[Pair, ...] = ()
    roles: tuple[Pair, ...] = ()  # of one's own
    warning: Pair = Pair()  # where passports and birth dates stand in it


def notices(office: Pair, trip: Pair) -> tuple[Pair, ...]:
    """What people must be told before they hand over personal data (rules.md B.7)."""
    return tuple(
        Pair(
            p.zh.format(office=office.zh or "＿＿＿＿", trip=trip.zh),
            p.ja.format(office=office.get("ja") or "＿＿＿＿", trip=trip.get("ja")),
        )
        for p in NOTICES
    )


def write(form: Form, ending: str) -> bytes:
    """The form as one of ENDINGS."""
    return _xlsx(form) if ending == "xlsx" else _ods(form)


def heading(column: Column) -> str:
    """「姓名（中文）＊」 above 「氏名（中国語）」."""
    mark = "＊" if column.key in NEEDED else ""
    both = (column.name.zh,) if column.name.zh == column.name.ja else (column.name.zh, column.name.ja)
    return "\n".join((f"{both[0]}{mark}", *both[1:]))


def help_of(column: Column) -> str:
    """The help beside a cell."""
    said = [column.note] if column.note else []
    if column.key == "roles":
        said.append(SEVERAL)
    if column.key in OFFICE:
        said.append(OFFICE_NOTE)
    return "\n".join(text for pair in said for text in (pair.zh, pair.ja) if text)


def cell_of(column: Column, value: Any, roles: Mapping[str, Pair]) -> str:
    """A value as it stands in the form, and as it is understood when it comes back."""
    if value is None or value == "":
        return ""
    if column.kind == "day" and isinstance(value, date):
        return value.isoformat()
    if column.kind == "money":
        return Money(int(value)).bare()
    if column.key == "roles":
        names = {choice.key: choice.pair().zh for choice in MEMBER_ROLES}
        own = {key: pair.get("zh_TW") for key, pair in roles.items()}
        return "、".join(names.get(key) or own.get(key, "") for key in str(value).split() if key in names or key in own)
    if column.kind == "choice":
        found = next((c for c in CHOICES[column.key] if c.key == value), None)
        return shown_choice(found) if found and found.key else ""
    return str(value)


def lists(form: Form) -> dict[str, list[str]]:
    """The drop-downs: key of the column -> its entries."""
    found = {key: [shown_choice(c) for c in choices if c.key or key in ("diet", "room_kind")]
             for key, choices in CHOICES.items()}  # fmt: skip
    found["roles"] += [pair.get("zh_TW") for pair in form.roles]
    return found


def _help_lines(form: Form) -> list[str]:
    lines = [INSTRUCTION.zh, INSTRUCTION.ja, ""]
    for column in WRITTEN[1:]:
        if said := help_of(column):
            lines.append(f"{column.name.zh} {column.name.ja}：" + "　".join(said.split("\n")))
    lines.append("")
    for pair in form.notices:
        lines += [pair.zh]
    lines.append("")
    return lines + [pair.ja for pair in form.notices]


def _xlsx(form: Form) -> bytes:
    import xlsxwriter

    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"created": datetime(2000, 1, 1)})
    sheet, helping, choices = book.add_worksheet(SHEET), book.add_worksheet(HELP), book.add_worksheet(LISTS)
    line = {"border": 1, "border_color": "#9aa0a6"}
    title = book.add_format({"bold": True, "font_size": 14, "valign": "vcenter"})
    small = book.add_format({"font_color": "#555555", "valign": "vcenter"})
    head = book.add_format({**line, "bold": True, "text_wrap": True, "valign": "vcenter", "bg_color": "#e6ebf2"})
    office = book.add_format({**line, "bold": True, "text_wrap": True, "valign": "vcenter", "bg_color": "#eeeeee"})
    text = book.add_format({**line, "num_format": "@", "valign": "vcenter"})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    last = HEAD_LINES + len(form.rows) + EMPTY_ROWS - 1
    sheet.write_string(0, 1, _both(form.title), title)
    sheet.write_string(1, 1, "　".join(t for p in (form.warning, INSTRUCTION) for t in (p.zh, p.ja) if t), small)
    sheet.set_row(0, 26)
    sheet.set_row(HEAD_LINES - 1, 44)
    entries = lists(form)
    for place, column in enumerate(WRITTEN):
        sheet.write_string(HEAD_LINES - 1, place, heading(column), office if column.key in OFFICE else head)
        sheet.set_column(place, place, _width(column), None, {"hidden": 1} if column.key == "id" else {})
        for row in range(HEAD_LINES, last + 1):
            sheet.write_blank(row, place, None, text)
        said = help_of(column)
        rule: dict[str, Any] = {"validate": "any"}
        if column.key in entries:
            spot = list(entries).index(column.key)
            choices.write_column(0, spot, [column.name.zh, *entries[column.key]])
            choices.set_column(spot, spot, 30)
            letter = chr(ord("A") + spot)
            source = f"='{LISTS}'!${letter}$2:${letter}${len(entries[column.key]) + 1}"
            rule = {"validate": "list", "source": source, "error_type": "information", "show_error": False}
        if said:
            rule |= {"input_title": column.name.zh[:32], "input_message": said[:255]}
        if said or column.key in entries:
            sheet.data_validation(HEAD_LINES, place, last, place, rule)
    for number, answers in enumerate(form.rows, HEAD_LINES):
        for place, column in enumerate(WRITTEN):
            if said := str(answers.get(column.key, "")):
                sheet.write_string(number, place, said, text)
    sheet.freeze_panes(HEAD_LINES, 3)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(HEAD_LINES - 1)
    helping.set_column(0, 0, 110)
    for number, said in enumerate(_help_lines(form)):
        helping.write_string(number, 0, said, plain)
    book.close()
    return out.getvalue()


def _both(pair: Pair) -> str:
    return "　".join(dict.fromkeys(text for text in (pair.zh, pair.ja) if text))


def _width(column: Column) -> float:
    """In letters, so that the longer line of the heading stands in two lines at most."""
    wide = {"company_zh": 26, "company_ja": 26, "email": 26, "roman": 24, "notes": 26, "diet": 24, "room_kind": 20}
    longest = max(len(part) for part in heading(column).split("\n"))
    return max(wide.get(column.key, 14), min(2.1 * longest + 1, 24))


_BORDER = 'fo:border="0.5pt solid #9aa0a6" style:vertical-align="middle"'
_ODS_STYLES = f"""<office:automatic-styles>
<number:text-style style:name="NT"><number:text-content/></number:text-style>
<style:style style:name="cell" style:family="table-cell" style:data-style-name="NT">
<style:table-cell-properties {_BORDER}/></style:style>
<style:style style:name="head" style:family="table-cell"><style:table-cell-properties {_BORDER}
 fo:wrap-option="wrap" fo:background-color="#e6ebf2"/><style:text-properties fo:font-weight="bold"
 style:font-weight-asian="bold"/></style:style>
<style:style style:name="office" style:family="table-cell"><style:table-cell-properties {_BORDER}
 fo:wrap-option="wrap" fo:background-color="#eeeeee"/><style:text-properties fo:font-weight="bold"
 style:font-weight-asian="bold"/></style:style>
<style:style style:name="title" style:family="table-cell"><style:text-properties fo:font-size="14pt"
 style:font-size-asian="14pt" fo:font-weight="bold" style:font-weight-asian="bold"/></style:style>
<style:style style:name="plain" style:family="table-cell"/>
<style:style style:name="wrap" style:family="table-cell"><style:table-cell-properties fo:wrap-option="wrap"/>
</style:style>
<style:style style:name="tall" style:family="table-row"><style:table-row-properties style:row-height="1.5cm"
 style:use-optimal-row-height="false"/></style:style>
<style:style style:name="help" style:family="table-column"><style:table-column-properties
 style:column-width="22cm"/></style:style>
{{columns}}</office:automatic-styles>"""
_SPACES = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{path}:1.0"'
    for name, path in (
        ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("number", "datastyle"),
        ("fo", "xsl-fo-compatible"),
    )
)  # fmt: skip


def _ods(form: Form) -> bytes:
    import zipfile

    styles = "".join(
        f'<style:style style:name="c{n}" style:family="table-column"><style:table-column-properties'
        f' style:column-width="{_width(c) * 0.21:.2f}cm"/></style:style>'
        for n, c in enumerate(WRITTEN)
    )
    content = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {_SPACES} xmlns:of="urn:oasis:names:tc:'
        f'opendocument:xmlns:of:1.2" office:version="1.2">{_ODS_STYLES.replace("{columns}", styles)}<office:body>'
        f"<office:spreadsheet><table:content-validations>{_ods_rules(form)}</table:content-validations>"
        f"{_ods_table(form)}{_ods_help(form)}</office:spreadsheet></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = (
        '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest manifest:version="1.2"'
        ' xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
        f'<manifest:file-entry manifest:full-path="/" manifest:version="1.2" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in (("mimetype", kind), ("content.xml", content), ("META-INF/manifest.xml", manifest)):
            part = zipfile.ZipInfo(name)  # 1980: the same form gives the same bytes
            part.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(part, body.encode())
    return out.getvalue()


def _ods_rules(form: Form) -> str:
    entries, found = lists(form), []
    for column in WRITTEN:
        said = help_of(column)
        if column.key not in entries and not said:
            continue
        condition = ""
        if column.key in entries:
            listed = ";".join('"{}"'.format(text.replace('"', '""')) for text in entries[column.key])
            condition = f" table:condition={quoteattr(f'of:cell-content-is-in-list({listed})')}"
        helped = "".join(f"<text:p>{escape(text)}</text:p>" for text in said.split("\n"))
        title = quoteattr(column.name.zh)
        message = f'<table:help-message table:title={title} table:display="true">{helped}</table:help-message>'
        found.append(
            f"<table:content-validation table:name={quoteattr(f'v_{column.key}')}{condition}"
            f' table:allow-empty-cell="true" table:display-list="unsorted">{message if said else ""}'
            '<table:error-message table:display="false" table:message-type="information"/></table:content-validation>'
        )
    return "".join(found)


def _ods_text(text: str, style: str, rule: str = "") -> str:
    paragraphs = "".join(f"<text:p>{escape(part)}</text:p>" for part in text.split("\n")) if text else ""
    kind = ' office:value-type="string"' if text else ""
    checked = f' table:content-validation-name="{rule}"' if rule else ""
    return f'<table:table-cell table:style-name="{style}"{kind}{checked}>{paragraphs}</table:table-cell>'


def _ods_table(form: Form) -> str:
    entries = lists(form)
    rules = {c.key: f"v_{c.key}" for c in WRITTEN if c.key in entries or help_of(c)}
    hidden = ' table:visibility="collapse"'
    columns = "".join(
        f'<table:table-column table:style-name="c{n}"{hidden if c.key == "id" else ""}/>' for n, c in enumerate(WRITTEN)
    )
    told = "　".join(t for p in (form.warning, INSTRUCTION) for t in (p.zh, p.ja) if t)
    rows = [
        f"<table:table-row><table:table-cell/>{_ods_text(_both(form.title), 'title')}</table:table-row>",
        f"<table:table-row><table:table-cell/>{_ods_text(told, 'plain')}</table:table-row>",
        '<table:table-row table:style-name="tall">'
        + "".join(_ods_text(heading(c), "office" if c.key in OFFICE else "head") for c in WRITTEN)
        + "</table:table-row>",
    ]
    blank: Mapping[str, Any] = {}
    for answers in (*form.rows, *([blank] * EMPTY_ROWS)):
        cells = (_ods_text(str(answers.get(c.key, "")), "cell", rules.get(c.key, "")) for c in WRITTEN)
        rows.append(f"<table:table-row>{''.join(cells)}</table:table-row>")
    return f"<table:table table:name={quoteattr(SHEET)}>{columns}{''.join(rows)}</table:table>"


def _ods_help(form: Form) -> str:
    rows = "".join(f"<table:table-row>{_ods_text(said, 'wrap')}</table:table-row>" for said in _help_lines(form))
    return (
        f'<table:table table:name={quoteattr(HELP)}><table:table-column table:style-name="help"/>{rows}</table:table>'
    )

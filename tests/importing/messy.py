"""Seventy invented people in ten spreadsheets, each filled in as badly as people fill in spreadsheets."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, NamedTuple

import xlsxwriter

from desktop.exchange import registration_form
from desktop.exchange.registration_columns import BY_KEY

COMPANIES = (
    "大明機械",
    "興隆精密",
    "永昌塑膠",
    "台北茶業",
    "南方生技",
    "宏圖電子",
    "海岸觀光",
    "山城紡織",
    "東昇食品",
    "北斗物流",
)
_SURNAMES = "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴周"
_GIVEN = ("志明", "淑芬", "建宏", "美玲", "俊傑", "雅婷", "家豪")
_ROMAN = ("CHIH-MING", "SHU-FEN", "CHIEN-HUNG", "MEI-LING", "CHUN-CHIEH", "YA-TING", "CHIA-HAO")
_FAMILY = "CHEN LIN HUANG CHANG LEE WANG WU LIU TSAI YANG HSU CHENG HSIEH KUO HUNG TSENG CHIU LIAO LAI CHOU".split()


class Person(NamedTuple):
    name: str
    roman: str
    company: str
    title: str
    passport: str
    expiry: date
    born: date
    sex: str
    diet: str
    mobile: str
    email: str


def people() -> list[list[Person]]:
    """Ten companies of seven people; names come again in other companies, as they do."""
    found = []
    for c, company in enumerate(COMPANIES):
        several = []
        for n, (given, roman) in enumerate(zip(_GIVEN, _ROMAN, strict=True)):
            place = (c * 3 + n) % len(_SURNAMES)
            born = date(1955, 2, 3) + timedelta(days=311 * (c * 7 + n))
            several.append(
                Person(
                    f"{_SURNAMES[place]}{given}", f"{_FAMILY[place]}, {roman}", f"{company}股份有限公司",
                    ("董事長", "經理", "課長", "特別助理", "副理", "主任", "專員")[n], f"3{c:02}{n:02}1357",
                    date(2031, 1, 1) + timedelta(days=17 * (c * 7 + n)), born, "女" if n in (1, 3, 5) else "男",
                    ("葷", "素", "不吃牛", "一般", "全素", "葷食", "海鮮過敏，不吃蝦")[n],
                    f"09{c:02}-{n:03}-{200 + c * 7 + n}", f"p{c}{n}@example.tw",
                )
            )  # fmt: skip
        found.append(several)
    return found


def roc(day: date) -> str:
    return f"{day.year - 1911}/{day.month}/{day.day}"


def wide(text: str) -> str:
    """Digits and letters of full width."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def era(day: date) -> str:
    for first, name in ((date(1989, 1, 8), "平成"), (date(1926, 12, 25), "昭和")):
        if day >= first:
            return f"{name}{day.year - first.year + 1}年{day.month}月{day.day}日"
    raise AssertionError


def png() -> bytes:
    """A picture of one point."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 1, 1, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0\0\0\0")) + chunk(b"IEND", b"")
    )


def book(fill: Callable[[Any, Any], None]) -> bytes:
    out = io.BytesIO()
    made = xlsxwriter.Workbook(out, {"in_memory": True})
    fill(made, made.add_worksheet("名單"))
    made.close()
    return out.getvalue()


HEAD = ("姓名", "英文姓名", "公司名稱", "職稱", "護照號碼", "護照效期", "出生年月日", "性別", "葷素", "手機", "E-mail")


def _cells(p: Person) -> list[Any]:
    days = (p.expiry.isoformat(), p.born.isoformat())
    return [p.name, p.roman, p.company, p.title, p.passport, *days, p.sex, p.diet, p.mobile, p.email]


def own_form(several: list[Person]) -> bytes:
    """Our own form, as it should be."""
    keys = ("name_zh", "roman", "company_zh", "title_zh", "passport_no", "passport_expiry", "birth_date", "sex", "diet")
    assert set(keys) <= set(BY_KEY)
    rows = [
        dict(zip((*keys, "person_mobile", "email"), _cells(p), strict=True)) | {"sex": f"{p.sex}／{p.sex}性"}
        for p in several
    ]
    return registration_form.write(registration_form.Form(BY_KEY["id"].name, rows), "xlsx")


def moved(several: list[Person]) -> bytes:
    """Columns in another order, a title above, one column nobody asked for, a number for every line."""

    def fill(made: Any, sheet: Any) -> None:
        sheet.write(0, 0, "108年赴日示範團 報名名單（請於9/1前回傳）")
        order = (10, 4, 0, 3, 2, 7, 6, 5, 9, 8, 1)
        sheet.write_row(2, 0, ["序號", *(f"{HEAD[i]}（必填）" for i in order), "血型"])
        day = made.add_format({"num_format": "yyyy/m/d"})
        for line, p in enumerate(several, 3):
            sheet.write(line, 0, line - 2)
            for place, i in enumerate(order, 1):
                sheet.write(line, place, _cells(p)[i])
            sheet.write_datetime(line, 7, p.born, day)
            sheet.write_number(line, 2, int(p.passport))
            sheet.write(line, 12, "O")

    return book(fill)


def merged(several: list[Person]) -> bytes:
    """The company once for all, a header of two floors, a total below."""

    def fill(made: Any, sheet: Any) -> None:
        for place, text in enumerate(("公司名稱", "姓名", "英文姓名", "職稱")):
            sheet.merge_range(0, place, 1, place, text)
        sheet.merge_range(0, 4, 0, 5, "護照")
        sheet.write_row(1, 4, ["號碼", "效期"])
        for place, text in enumerate(("出生年月日", "性別", "葷素", "手機", "E-mail"), 6):
            sheet.merge_range(0, place, 1, place, text)
        for line, p in enumerate(several, 2):
            name, roman, _company, *rest = _cells(p)
            sheet.write_row(line, 1, [name, roman, *rest])
        sheet.merge_range(2, 0, 8, 0, several[0].company)
        sheet.write(9, 0, "合計")
        sheet.write(9, 1, "7人")

    return book(fill)


def full_width(several: list[Person]) -> bytes:
    """Everything typed in full width, days in 民國, names spread over their cells; ODS."""
    from desktop import sheets

    rows: list[list[Any]] = [list(HEAD)]
    for p in several:
        name = "　".join(p.name)
        rows.append([name, wide(p.roman), p.company, p.title, wide(p.passport), wide(roc(p.expiry)), wide(roc(p.born)),
                     p.sex, p.diet, wide(p.mobile), wide(p.email)])  # fmt: skip
    return sheets.write(rows, "ods", "報名")


def calendars(several: list[Person]) -> bytes:
    """Every line with the days of another calendar; one that nobody can tell."""

    def fill(_made: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, HEAD)
        ways: tuple[Callable[[date], Any], ...] = (
            era, roc, lambda d: f"民國{d.year - 1911}年{d.month}月{d.day}日", lambda d: d.strftime("%d %b %Y").upper(),
            lambda d: (d - date(1899, 12, 30)).days, lambda d: f"{d.year - 1911:02}{d.month:02}{d.day:02}",
            lambda d: f"{d.day:02}/07/{d.year}",
        )  # fmt: skip
        for line, (p, way) in enumerate(zip(several, ways, strict=True), 1):
            cells = _cells(p)
            cells[6] = way(p.born) if line < 7 else "03/04/1970"
            sheet.write_row(line, 0, cells)

    return book(fill)


def two_in_one(several: list[Person]) -> bytes:
    """Two people in a row, once with all their data below each other, once with one passport for both."""

    def fill(_made: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, HEAD)
        for line, p in enumerate(several[:3], 1):
            sheet.write_row(line, 0, _cells(p))
        for line, pair in ((4, several[3:5]), (5, several[5:7])):
            one, other = (_cells(p) for p in pair)
            cells = [f"{a}\n{b}" for a, b in zip(one, other, strict=True)]
            cells[2] = one[2]
            if line == 5:
                cells[4] = one[4]
            sheet.write_row(line, 0, cells)

    return book(fill)


def formulas(several: list[Person]) -> bytes:
    """Values computed by formulas, one not computed, one with an error."""

    def fill(_made: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, HEAD)
        for line, p in enumerate(several, 1):
            cells = _cells(p)
            sheet.write_row(line, 0, cells)
            sheet.write_formula(line, 2, '="海岸觀光"&"股份有限公司"', None, p.company)
        sheet.write_formula(2, 4, "=1+1", None, "")
        sheet.write_formula(3, 6, "=1/0", None, "#DIV/0!")
        sheet.write_string(4, 3, '=HYPERLINK("http://example.com")')

    return book(fill)


def macros(several: list[Person]) -> bytes:
    """A workbook with macros, which nobody runs."""

    def fill(made: Any, sheet: Any) -> None:
        made.add_vba_project(io.BytesIO(b"\xd0\xcf\x11\xe0" + b"\0" * 600), is_stream=True)
        sheet.write_row(0, 0, HEAD)
        for line, p in enumerate(several, 1):
            sheet.write_row(line, 0, _cells(p))

    return book(fill)


def photograph(several: list[Person]) -> bytes:
    """A picture of the passport where its number belongs; photographs in a column of their own; an identity card."""

    def fill(_made: Any, sheet: Any) -> None:
        sheet.write_row(0, 0, (*HEAD, "照片"))
        for line, p in enumerate(several, 1):
            cells = _cells(p)
            if line == 2:
                cells[4] = ""
            if line == 5:
                cells[4] = "A123456789"
            sheet.write_row(line, 0, cells)
            sheet.insert_image(line, 11, "face.png", {"image_data": io.BytesIO(png())})
        sheet.insert_image(2, 4, "passport.png", {"image_data": io.BytesIO(png())})

    return book(fill)


def big5(several: list[Person]) -> bytes:
    """CSV from an old Excel."""
    lines = [",".join(HEAD)]
    for p in several:
        cells = [*_cells(p)]
        cells[5], cells[6] = roc(p.expiry), roc(p.born)
        lines.append(",".join(f'"{cell}"' for cell in cells))
    return "\r\n".join(lines).encode("cp950")


MAKERS: tuple[tuple[str, Callable[[list[Person]], bytes]], ...] = (
    ("1.xlsx", own_form), ("2.xlsx", moved), ("3.xlsx", merged), ("4.ods", full_width), ("5.xlsx", calendars),
    ("6.xlsx", two_in_one), ("7.xlsx", formulas), ("8.xlsm", macros), ("9.xlsx", photograph), ("10.csv", big5),
)  # fmt: skip

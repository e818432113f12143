"""A report and the forms around it, small: in the shape of the report of 2019, with invented people."""

from __future__ import annotations

import io
from datetime import date

from PIL import Image

from desktop.domain.reportforms import NAME, NUMBER, CheckForm, Field, Sheet
from desktop.domain.reports import (
    DAY,
    KIND,
    LINE,
    TITLE,
    CoverLine,
    Document,
    FigureBlock,
    Heading,
    Para,
    TableBlock,
    numbered,
)
from desktop.domain.text import Pair

SHA = "a" * 64


def photograph(_sha256: str) -> bytes:
    """A picture of any kind."""
    file = io.BytesIO()
    Image.new("RGB", (400, 300), (90, 120, 160)).save(file, "JPEG")
    return file.getvalue()


def report(meetings: int = 1, lines: int = 1) -> Document:
    """With so many meetings, and so many lines of text at each."""
    blocks: list[Heading | Para | TableBlock | FigureBlock] = [
        Heading(1, "目的", new_page=True),
        Para("為深化並維繫與日本產業交流合作，辦理訪日團。"),
        Heading(1, "過程", new_page=True),
        Heading(2, "團員及任務分工"),
        TableBlock(("單位", "姓名", "職稱", "任務分工"), (("經濟部工業局", "王大明", "科長", "團長"),), "出國人員名單"),
        Heading(2, "行程表"),
        TableBlock(("", "上午", "下午"), (("9/18 (三)", "（原定參訪企業，因風災取消）", "研討會\n拜會"),), "行程表"),
        Heading(1, "工作內容", new_page=True),
    ]
    for number in range(1, meetings + 1):
        blocks += [Heading(2, f"拜會第{number}處"), Heading(3, "會議摘要與結論")]
        blocks += [Para("TJPO 提問，如何推動國際合作。日方回覆，由國際經濟推進室負責。" * 3, "1.")] * lines
        blocks.append(FigureBlock(SHA, f"第{number}處合影"))
    return Document(
        "台日夥伴關係強化研討會訪問團",
        (
            CoverLine(KIND, "", ("出國報告（出國類別：其他）",)),
            CoverLine(TITLE, "", ("台日夥伴關係強化研討會訪問團",)),
            CoverLine(LINE, "服務機關", ("經濟部",)),
            CoverLine(LINE, "姓名職稱", ("工業局王大明科長", "工業局陳小華技正")),
            CoverLine(DAY, "報告日期", ("108年11月25日",)),
        ),
        (Heading(1, "摘要"), Para("為深化並維繫與日本產業交流合作。")),
        numbered(blocks),
        dated_on=date(2019, 11, 25),
        load=photograph,
    )


def check_form() -> CheckForm:
    return CheckForm(
        "台日夥伴關係強化研討會訪問團", "王大明、陳小華", "科長、技正", "經濟部工業局", Pair("其他", "その他"),
        date(2019, 9, 17), date(2019, 9, 20), date(2019, 11, 25), frozenset({"on-time", "full"}), date(2019, 11, 25),
    )  # fmt: skip


def sheet() -> Sheet:
    return Sheet("訪問團", date(2019, 11, 25), (Field(NUMBER, "C10800000", "number"), Field(NAME, "訪問團", "title")))

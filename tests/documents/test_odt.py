"""A report as ODT: well formed whatever was typed, numbered by itself, opened and laid out by LibreOffice."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from lxml import etree
from PIL import Image

from desktop.documents import odt
from desktop.documents.odtstyles import SPACES
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

BLOCKS = (
    Heading(1, "目的"),
    Para("特成立「台日產業合作推動辦公室」。" * 9),
    Heading(1, "過程"),
    Heading(2, "團員及任務分工"),
    TableBlock(("單位", "姓名"), (("工業局", "鄒宗勳"),) * 45, caption="出國人員名單", widths=(3, 1), source="本局"),
    Heading(2, "行程表"),
    TableBlock(("", "上午"), (("9/17", "(原定參訪企業)\n移動"),), caption="行程表"),
    Heading(1, "工作內容", new_page=True),
    Heading(2, "拜會千葉縣廳"),
    Heading(3, "單位簡介"),
    Para("地址：千葉市", "1."),
    Para("商業區", "(1)", 1),
    FigureBlock("a", "交流會議"),
    FigureBlock("missing", "遺失的照片", share=0.5),
    *[Para("內文。" * 60)] * 12,
    Heading(1, "心得與建議"),
)


def photograph(sha256: str) -> bytes | None:
    file = io.BytesIO()
    Image.new("RGB", (400, 250), (90, 120, 160)).save(file, "JPEG")
    return file.getvalue() if sha256 == "a" else None


REPORT = Document(
    "訪問團",
    (
        CoverLine(KIND, "出國報告（出國類別：其他）"),
        CoverLine(TITLE, "訪問團"),
        CoverLine(LINE, "姓名職稱", ("鄒宗勳科長", "張哲倫技正")),
        CoverLine(DAY, "報告日期", ("108年11月25日",)),
    ),
    front=(Heading(1, "摘要"), Para("為深化合作。")),
    blocks=numbered(BLOCKS),
    dated_on=date(2019, 11, 25),
    load=photograph,
)


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.infolist()[0].filename == "mimetype" and file.infolist()[0].compress_type == zipfile.ZIP_STORED
        return {name: file.read(name) for name in file.namelist()}


def found(content: bytes, path: str) -> list[etree._Element]:
    return etree.fromstring(content).findall(f".//{path}", SPACES)  # type: ignore[no-any-return]


def test_headings_count_by_themselves_and_lists_are_real() -> None:
    data = odt.write(REPORT)
    assert odt.write(REPORT) == data
    content = parts(data)["content.xml"]
    said = ["".join(heading.itertext()) for heading in found(content, "text:h")]
    assert said == [block.text for block in BLOCKS if isinstance(block, Heading)]  # no number is typed
    for kind in ("table-of-content", "table-index", "illustration-index"):
        assert len(found(content, f"text:{kind}")) == 1
    assert len(found(content, "text:sequence")) == 4 and len(found(content, "table:table-header-rows")) == 2
    assert [name for name in parts(data) if name.startswith("Pictures/")] == ["Pictures/0001.jpg"]
    other = replace(REPORT, blocks=(Heading(1, "附錄", "附錄一、"), Heading(1, "無號")))
    typed = found(parts(odt.write(other))["content.xml"], "text:h")
    assert ["".join(heading.itertext()) for heading in typed] == ["附錄一、附錄", "無號"]
    assert all(heading.get(f"{{{SPACES['text']}}}is-list-header") == "true" for heading in typed)


@pytest.mark.parametrize("text", ["<b>&amp; \"'{name}", "\ud800甲\x00\x07\ufffe", "甲\n乙  丙\t丁", "", "字" * 3000])
def test_whatever_was_typed_is_well_formed(text: str) -> None:
    blocks = (
        Heading(1, text),
        Para(text, text, 9),
        TableBlock((text,), ((text, text, text),), text, unit=text, remark=text),
    )
    files = parts(odt.write(replace(REPORT, title=text, front=(Para(text),), blocks=numbered(blocks))))
    for name, data in files.items():
        if name.endswith(".xml"):
            etree.fromstring(data)


def test_an_office_program_lays_it_out_with_right_page_numbers(tmp_path: Path) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None or not list(Path(office).resolve().parent.glob("libswlo*")):
        pytest.skip("no LibreOffice Writer on this machine")
    (tmp_path / "r.odt").write_bytes(odt.write(REPORT))
    command = [office, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", "pdf"]
    done = subprocess.run(
        [*command, "--outdir", tmp_path, tmp_path / "r.odt"], capture_output=True, text=True, timeout=120, check=True
    )
    assert "Error" not in done.stderr
    opened = pdfium.PdfDocument((tmp_path / "r.pdf").read_bytes())
    pages = [page.get_textpage().get_text_range() for page in opened]
    opened.close()
    contents = next(number for number, page in enumerate(pages) if "目次" in page)
    listed = re.findall(r"^(.+?)\.{3,}\s*(\d+)\s*$", pages[contents], re.MULTILINE)
    assert [entry for entry, _page in listed] == [
        "壹、目的", "貳、過程", "一、團員及任務分工", "二、行程表", "參、工作內容", "一、拜會千葉縣廳",
        "肆、心得與建議", "表 1：出國人員名單", "表 2：行程表", "圖 1：交流會議", "圖 2：遺失的照片",
    ]  # fmt: skip
    body = contents + 1  # pages of the body are counted from 1
    for entry, page in listed:
        assert "".join(entry.split()) in "".join(pages[body + int(page) - 1].split()), (entry, page)
    assert "單位" in pages[body] and "單位" in pages[body + 1]  # the head of the table again

"""The report to the council on paper and as a workbook: heads again, long cells over pages, page numbers, links."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pypdfium2 as pdfium
import pytest
from paper_samples import council_report

from desktop.documents import council
from desktop.documents.paper import PrintOptions
from desktop.documents.typeset import NO_JAPANESE
from desktop.domain.text import Pair
from desktop.sheets import book, reading


def test_heads_stand_on_every_page_and_the_contents_tell_the_right_ones(pages: Callable[[bytes], list[str]]) -> None:
    made = council.render([council_report()], PrintOptions())
    texts = ["".join(page.split()) for page in pages(made.pdf)]
    document = pdfium.PdfDocument(made.pdf)
    lying = [text for page, text in zip(document, texts, strict=True) if page.get_width() > page.get_height()]
    assert len(lying) >= 2 and all(text.startswith(("因公出國計畫名稱", "表：因公出國預算")) for text in lying)
    assert sum(text.count("出國內容成效") for text in lying) == len(lying)
    assert all("".join(lying).count(f"第{n}項成果") == 1 for n in range(1, 40))  # cut, and nothing lost
    first = next(n for n, text in enumerate(texts) if text.startswith("出國成效專案報告一、前言"))
    for name in ("一、前言", "三、結語", "表：因公出國預算、人員及成效一覽表"):
        shown = int(texts[1].split(name)[1].lstrip(".")[0])
        assert name in texts[first + shown - 1]
        marked = next(mark for mark in document.get_toc() if "".join(mark.get_title().split()) == name)
        assert marked.get_dest().get_index() == first + shown - 1
    assert "市長王大明、觀旅局局長林小美等七人" in lying[0] and "106/12/30-107/1/02" in lying[0]
    assert "核銷中" not in "".join(lying) and "備註：107/4/19-5/25「考察」刻正執行中" in lying[-1]
    assert "(一)締結姊妹市" in texts[first] and "行銷" not in texts[first]


def test_the_workbooks_have_the_six_columns_and_add_up() -> None:
    first, costs = sheets = council.sheets([council_report()], "both")
    rows = [[str(cell or "") for cell in line.cells] for line in first.lines]
    assert rows[0] == ["因公出國計畫名稱", "出國日期", "出國地點", "出國人員", "預算經費", "出國內容成效"]
    assert "".join(row[5] for row in rows[1:-1]).count("項成果") == 39 and rows[2][:5] == [""] * 5
    assert costs.lines[-1].cells[4] == book.Formula("SUM(E2:E3)", Decimal(512_005))
    for ending in book.ENDINGS:
        read = reading.read(book.write(sheets, ending), f"x.{ending}").rows
        assert list(read[0].cells) == rows[0] and len(read) == len(rows)
    with zipfile.ZipFile(io.BytesIO(book.write(sheets, "xlsx"))) as made:
        heights = re.findall(r' ht="([\d.]+)"', made.read("xl/worksheets/sheet1.xml").decode())
    assert max(map(float, heights)) <= 409  # the highest row that such a program shows


def test_hostile_texts_are_only_text() -> None:
    report = replace(council_report(), title="=1+1 <b>&amp;\ud800\x07 （甲", preface="\x00<script>\n=A1", closing="　")
    trip = report.trips[0]
    report = replace(report, trips=(replace(trip, trip=replace(trip.trip, name=Pair("=HYPERLINK(1)" * 30))),))
    made = council.render([report], PrintOptions(language="ja"))
    assert made.pdf.startswith(b"%PDF") and [one.message.msgid for one in made.notices].count(NO_JAPANESE) == 1
    for ending in book.ENDINGS:
        read = reading.read(book.write(council.sheets([report], "ja"), ending), f"x.{ending}").rows
        assert read[0].cells[0] == "公務海外出張計画名" and str(read[1].cells[0]).startswith("=HYPERLINK(1)")


def test_officials_go_on_editing_it() -> None:
    report = replace(council_report(), title="出國成效　專案報告")
    with zipfile.ZipFile(io.BytesIO(council.odt([report], PrintOptions()))) as made:
        text = made.read("content.xml").decode()
    assert "出國成效<text:line-break/>專案報告" in text
    assert text.count("table:table-header-rows") == 2 and text.count("第39項成果") == 1
    assert (
        text.count("<text:h ") == 5
        and text.count('"Lying2" text:outline') == 1
        and "備註：" in text
        and "106/12/30-107/1/02" in text
    )


def test_an_office_program_lays_both_out(tmp_path: Path, pages: Callable[[bytes], list[str]]) -> None:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None or not list(Path(office).resolve().parent.glob("libswlo*")):
        pytest.skip("no LibreOffice Writer on this machine")
    (tmp_path / "report.odt").write_bytes(council.odt([council_report()], PrintOptions()))
    (tmp_path / "table.ods").write_bytes(book.write(council.sheets([council_report()], "zh_TW"), "ods"))
    command = [office, "--headless", f"-env:UserInstallation=file://{tmp_path}/profile", "--convert-to", "pdf"]
    files = [tmp_path / "report.odt", tmp_path / "table.ods"]
    done = subprocess.run([*command, "--outdir", tmp_path, *files], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0 and "Error" not in done.stderr
    report, table = (
        ["".join(page.split()) for page in pages((tmp_path / name).read_bytes())]
        for name in ("report.pdf", "table.pdf")
    )
    contents = next(number for number, page in enumerate(report) if page.startswith("目次"))
    shown = re.search(r"一覽表\.*(\d)", report[contents])
    assert shown is not None
    lying = report[contents + int(shown[1]) :]  # pages of the body are counted from 1
    assert lying[0].startswith("表：因公出國預算") and len(lying) > 2
    for page in (*lying, *table[:-1]):
        assert page.count("因公出國計畫名稱出國日期出國地點出國人員預算經費出國內容成效") == 1
    for text in ("".join(lying), "".join(table)):
        assert all(f"第{n}項成果" in text for n in range(1, 40)) and "備註：107/4/19-5/25" in text

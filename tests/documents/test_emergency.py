"""The emergency sheet read back: one page, both languages, nobody's contacts."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from desktop import reference
from desktop.documents import emergency as sheet
from desktop.documents.paper import BOTH
from desktop.domain.emergency import PHRASES, Contact, Fellow, Helper, Leaflet, Lodging, plain
from desktop.domain.text import Pair
from desktop.i18n import CODES

FELLOWS = tuple(
    Fellow(f"m{n}", f"p{n}", Pair(f"團員{n}", f"団員{n}"), Pair("團員", "団員"), f"+886 900-000-{n:03}", True,
           Contact("母親", "母", "02-8888-8888", "POLICY-1"))
    for n in range(12)
)  # fmt: skip
LEAFLET = Leaflet(
    Pair("台日訪問團", "日台訪問団"), date(2019, 9, 10), "090-1111-2222", Pair("範例產險", "見本損保"), "+886-2-000",
    reference.missions()[:2], ((date(2019, 9, 17), Lodging(Pair("範例飯店", "見本ホテル"), phone="03-0000-0000")),),
    (Helper("Interpreter", Pair("黃志強", "黄志強"), "090-3333-4444", "x"),), FELLOWS,
)  # fmt: skip


@pytest.mark.parametrize("language", [*CODES, BOTH])
def test_it_is_one_page_and_says_whom_to_call(language: str, need: Callable[[str], str], tmp_path: Path) -> None:
    paper = sheet.render([LEAFLET], language)
    assert paper.notices == ()
    file = tmp_path / "sheet.pdf"
    file.write_bytes(paper.pdf)
    said = subprocess.run([need("pdftotext"), file, "-"], capture_output=True, text=True, check=True).stdout
    assert said.count("\f") == 1
    for wanted in ("110", "119", "090-1111-2222", "080-1009-7179", "090-3211-7576", "03-0000-0000", "090-3333-4444"):
        assert wanted in said
    assert all(fellow.phone in said for fellow in FELLOWS)
    assert "02-8888-8888" not in said and "POLICY-1" not in said
    flat = "".join(said.split())
    assert ("護照遺失" in flat) is (language != "ja") and ("旅券（パスポート）の紛失" in flat) is (language != "zh_TW")
    assert all(plain(phrase.japanese) in flat for phrase in PHRASES)  # to show, whatever the paper speaks


def test_a_trip_without_a_telephone_of_its_own_is_told_so() -> None:
    assert [str(n.message.msgid)[:15] for n in sheet.render([replace(LEAFLET, phone="")]).notices] == [
        "The trip’s own "
    ]

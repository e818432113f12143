"""The office's own look: fonts, colour and words reach every paper, and are gone after it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from paper_samples import chiba
from reading import boxes, picture

from desktop import ownfonts
from desktop.documents import agenda, frame, typeset
from desktop.documents.linebreak import wrap
from desktop.documents.paper import Look
from desktop.documents.worn import worn
from desktop.domain.text import Pair
from tests.ownfontfiles import font_bytes

RARE = "\U0002fa20"  # no character: only a font of one's own draws it


@pytest.mark.parametrize("otf", [True, False])
def test_a_character_that_no_font_had_comes_from_the_offices(
    tmp_path: Path, otf: bool, sound: Callable[[bytes], None], pdftotext: Callable[[bytes], str]
) -> None:
    event = replace(chiba(), title=Pair(f"拜會{RARE}縣廳", f"{RARE}県庁訪問"))
    assert any(RARE in notice.message.values.get("characters", "") for notice in agenda.render(event).notices)
    file = tmp_path / "rare.otf"
    file.write_bytes(font_bytes(RARE, otf=otf))
    name = ownfonts.take(file, 0)
    with worn(Look(fonts=ownfonts.chosen({ownfonts.FALLBACK: name}))):
        paper = agenda.render(event)
        assert agenda.render(event).pdf == paper.pdf
    assert not any(RARE in notice.message.values.get("characters", "") for notice in paper.notices)
    sound(paper.pdf)
    assert f"拜會{RARE}縣廳" in pdftotext(paper.pdf)
    line = picture(paper.pdf).crop((0, 283, 2380, 284)).tobytes()  # through the title: its square is one dark run
    assert max(map(len, bytes(line).translate(bytes(i < 100 for i in range(256))).split(b"\0"))) > 50


def test_colour_and_words_are_the_offices_own() -> None:
    before = agenda.render(chiba()).pdf
    with worn(Look(accent=(1.0, 0.0, 0.0), wording={"Agenda": Pair("議事程序", ""), "Purpose": Pair("", "趣旨")})):
        dressed = agenda.render(chiba()).pdf
    words = "".join(box.char for box in boxes(dressed))
    assert "議事程序" in words and "趣旨" in words and "次第" in words  # what has no Japanese is the program's
    assert picture(dressed).tobytes() != picture(before).tobytes()
    assert agenda.render(chiba()).pdf == before


def test_each_language_has_its_forms_in_one_line() -> None:
    """直 and 骨 differ between Taiwan and Japan: a label in both languages shows both."""
    zh, ja = typeset.speech("zh_TW"), typeset.speech("ja")
    mixed = zh.regular.runs(typeset.formed("直骨、", "zh_TW") + typeset.formed("直骨、", "ja"))
    assert [(run.font.name, "".join(run.clusters)) for run in mixed] == [
        ("NotoSansTC-Regular", "直骨、"), ("NotoSansJP-Regular", "直骨"), ("NotoSansTC-Regular", "、"),
    ]  # fmt: skip
    assert zh.regular.width(typeset.formed("直a骨", "ja")) == zh.regular.width("直a骨")
    assert zh.missing(typeset.formed("直骨", "ja")) == ""
    assert [run.font.name for run in ja.bold.runs(typeset.formed("直", "zh_TW"))] == ["NotoSansTC-Bold"]
    assert wrap(typeset.formed("直骨直骨直骨", "ja"), zh.regular.width, 4.0)[1] == typeset.formed("直骨", "ja")
    assert frame.both((zh, ja), "Place", "／") == f"{typeset.formed('地點', 'zh_TW')}／{typeset.formed('場所', 'ja')}"

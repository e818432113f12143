from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.documents import typeset
from desktop.documents.embedding import Pdf, clusters
from desktop.documents.typeset import Ink, clean, flat, glyph_notices, speech

RARE = "髙﨑𠮷濵邉𣘺"


@pytest.mark.parametrize("code", ["zh_TW", "ja"])
def test_every_rare_name_has_a_glyph(code: str) -> None:
    voice = speech(code)
    assert voice.missing(RARE, "邉\U000e0101", "臺灣直骨誤海", "ㄨㄤˊ", "WANG 0123") == ""
    assert voice.missing("王😀明") == "😀"


def test_only_gaps_come_from_the_other_font() -> None:
    runs = speech("zh_TW").regular.runs("王髙明")
    assert [(run.font.name, "".join(run.clusters)) for run in runs] == [
        ("NotoSansTC-Regular", "王"),
        ("NotoSansJP-Regular", "髙"),
        ("NotoSansTC-Regular", "明"),
    ]
    assert [run.font.name for run in speech("ja").bold.runs("直骨")] == ["NotoSansJP-Bold"]


@given(st.text(max_size=40))
def test_any_text_can_be_set_and_drawn(text: str) -> None:
    shown = flat(text)
    assert "\n" not in shown and flat(shown) == shown
    chain = speech("ja").regular
    assert "".join("".join(run.clusters) for run in chain.runs(shown)) == shown
    ink = Ink(Pdf(title=shown, lang="ja-JP"), 100)
    width = ink.text(0, 50, chain, shown, 10)
    assert width == pytest.approx(sum(chain.width(c) for c in clusters(shown)) * 10)


def test_cleaning_takes_only_what_cannot_be_printed() -> None:
    assert clean("王\u200f大\u202e明\x00") == "王大明"
    assert clean("か\u3099") == "が"  # as a Mac writes it
    assert clean("神\ufa19") == "神\ufa19"  # a compatibility form in a name stays
    assert clean("邉\U000e0101") == "邉\U000e0101"
    assert clean("\U000e0101邉") == "邉"
    assert clean("a\r\nb\tc") == "a\nb c"
    assert clean("\ud800") == "\ufffd"
    assert flat("  王\n大明 ") == "王 大明"


def test_glyphs_that_are_missing_are_named_with_the_person() -> None:
    found = glyph_notices("王大明", speech("zh_TW"), ["大😀😀", "邉\U000e01ef"])
    assert [(n.subject, n.message.msgid, n.message.values["characters"]) for n in found] == [
        ("王大明", typeset.MISSING_CHARACTER, "😀"),
        ("王大明", typeset.USUAL_FORM, "邉\U000e01ef"),
    ]

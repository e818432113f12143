from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pypdfium2 as pdfium
import pytest

from desktop import fonts
from desktop.documents import embedding
from desktop.documents.embedding import GETA, Pdf, clusters
from desktop.documents.typeset import Ink, speech

NAMES = "髙﨑𠮷濵邉𣘺 渡邉\U000e0101 王大明"


def drawn(text: str, *, spacing: float = 0.0, code: str = "zh_TW") -> bytes:
    pdf = Pdf(title="稿", lang="zh-Hant-TW", day=date(2019, 9, 10))
    ink = Ink(pdf, 100)
    for row, chain in enumerate((speech(code).regular, speech(code).bold)):
        ink.text(10, 40 + 40 * row, chain, text, 20, spacing=spacing)
    pdf.page(400, 100, ink.operators, bookmark="一")
    return pdf.finish()


@pytest.mark.parametrize("spacing", [0.0, 9.0])
@pytest.mark.parametrize("code", ["zh_TW", "ja"])
def test_names_read_back_code_point_by_code_point(
    spacing: float,
    code: str,
    sound: Callable[[bytes], None],
    pdftotext: Callable[[bytes], str],
    pages: Callable[[bytes], list[str]],
) -> None:
    pdf = drawn(NAMES, spacing=spacing, code=code)
    sound(pdf)
    for text in (pdftotext(pdf), pages(pdf)[0]):
        for name in NAMES.split():
            assert text.count(name) == 2, (name, text)


def test_variant_and_usual_form_are_different_glyphs() -> None:
    def bitmap(text: str) -> bytes:
        page = pdfium.PdfDocument(drawn(text, code="ja"))[0]
        return bytes(page.render(scale=3, grayscale=True).buffer)

    assert bitmap("邉\U000e0101") != bitmap("邉")
    assert bitmap("😀") == bitmap(GETA)  # seen on paper, and searched as what it is


def test_a_missing_character_is_still_found(pages: Callable[[bytes], list[str]]) -> None:
    assert "王😀明" in pages(drawn("王😀明"))[0]


def test_equal_input_gives_equal_bytes() -> None:
    drawn("別的先來")  # what was made before must not show
    assert drawn(NAMES) == drawn(NAMES)
    assert b"2019" in drawn(NAMES)


def test_title_language_and_outline() -> None:
    pdf = drawn("字")
    document = pdfium.PdfDocument(pdf)
    assert document.get_metadata_value("Title") == "稿"
    assert b"/Lang (zh-Hant-TW)" in pdf
    assert [entry.get_title() for entry in document.get_toc()] == ["一"]


def test_clusters() -> None:
    assert list(clusters("渡邉\U000e0101様")) == ["渡", "邉\U000e0101", "様"]
    assert list(clusters("ab")) == ["a", "b"]


def test_the_third_paper_is_made_as_the_first() -> None:
    """Fonts are prepared at the second subset, and the bytes stay."""
    file = embedding.FontFile(fonts.ensure().jp_bold)
    made = [embedding._subset(file.to_subset(), [file.drawn(char) for char in "渡邉直骨A1"]) for _time in range(3)]
    assert made[0] == made[1] == made[2]

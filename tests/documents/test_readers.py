"""Every file is sound, embeds its fonts, has a title and a language, and reads alike in two libraries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pypdfium2 as pdfium
import pytest
from test_registry import VALUES

from desktop.documents.paper import PrintOptions
from desktop.documents.registry import DOCUMENTS, Document


def letters(text: str) -> Counter[str]:
    """What is written, without the order in which columns are read."""
    return Counter(char for char in text if char.isalnum())


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda document: document.key)
def test_a_paper_is_sound_and_reads_alike(
    document: Document, sound: Callable[[bytes], None], pdftotext: Callable[[bytes], str]
) -> None:
    pdf = document.render(VALUES[document.key], PrintOptions()).pdf
    sound(pdf)
    opened = pdfium.PdfDocument(pdf)
    ours = letters("".join(page.get_textpage().get_text_range() for page in opened))
    title, language = opened.get_metadata_value("Title"), pdfium.raw.FPDFCatalog_GetLanguage(opened, None, 0)
    opened.close()
    assert title and language > 0
    assert ours == letters(pdftotext(pdf)) and sum(ours.values()) > 3

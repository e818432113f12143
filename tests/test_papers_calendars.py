"""A paper that offers another calendar counts its years so everywhere, and one that cannot offers none."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium

from desktop import papers
from desktop.documents.registry import DOCUMENTS
from desktop.domain.dates import Calendar
from desktop.errors import UserError
from desktop.store import delegations
from desktop.store.opening import open_store

TODAY = date(2019, 9, 10)
YEARS = {"year-budget"}  # its years are those of the law, whatever its days are written in


def read(pdf: bytes) -> str:
    document = pdfium.PdfDocument(pdf)
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return re.sub(r"\s", "", text)


def test_a_calendar_that_is_chosen_is_the_only_one_on_the_paper(tmp_path: Path, sample_file: Path) -> None:
    store, seen = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db")), 0
    with store.read() as connection:
        trip = delegations.one(connection).id
    for made in (made for made in DOCUMENTS if "calendar" in made.asks and made.key not in YEARS):
        for language, other in (("zh_TW", "民國|108年"), ("ja", "令和")):
            try:
                paper = papers.make(
                    store, made.key, trip, papers.options(language=language, calendar=Calendar.WESTERN), today=TODAY
                )
            except UserError:  # the sample has nothing for it
                continue
            said = read(paper.pdf)
            assert not re.search(other, said), (made.key, language)
            seen += "2019年" in said
    store.close()
    assert seen > 30

"""The table of expected benefits as a file, also where there is no trip yet whose papers it could stand among."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from desktop import i18n, papers
from desktop.domain.targets import Targets
from desktop.i18n import N_
from desktop.sheets import book
from desktop.ui import filewriting, work
from desktop.ui.exporting import KINDS

if TYPE_CHECKING:
    from desktop.ui.pages.targets import TargetsPage

PDF = "pdf"
ENDINGS = {PDF: N_("PDF, to read and print"), "xlsx": KINDS["xlsx"], "ods": KINDS["ods"]}


def save(page: TargetsPage, ending: str) -> Path | None:
    """Ask where to, and write the table there with what came of it; the file, or None."""
    made = papers.document("targets")
    assert made is not None
    if page.value is None:
        return None
    code = i18n.current()
    stem = f"{made.stem.get(code)}_{page.value.year.year}"
    return filewriting.write(page, stem, ending, ENDINGS[ending], _written, page.value, ending, code)


def _written(value: Targets, ending: str, code: str, progress: work.Progress) -> bytes:
    progress(0, 0)
    if ending == PDF:
        made = papers.document("targets")
        assert made is not None
        return made.render([value], papers.options(language="both")).pdf
    from desktop.documents.targets import sheets

    return book.write(sheets([value], code), ending)

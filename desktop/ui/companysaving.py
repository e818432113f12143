"""Saving what the page of companies lists: as paper in one language or both, or as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QMenu, QPushButton

from desktop import i18n, papers, sheets
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.sheets.reading import Cell
from desktop.ui import filewriting, work
from desktop.ui.exporting import KINDS, LANGUAGES
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

PDF = N_("PDF, to read and print")
TABLES = ("xlsx", "ods", "csv")
Rows = Callable[[Any, str], Sequence[Sequence[Cell]]]


def fill(page: Page, menu: QMenu, key: str, value: Callable[[], Any], rows: Rows | None, variant: str = "") -> None:
    """Lines for document ``key`` of ``value()``: papers in each language, ``rows`` of it as tables in each."""
    for language, name in LANGUAGES.items():
        action = menu.addAction("")
        bind(action.setText, _named(PDF, name))
        action.triggered.connect(lambda _on=False, code=language: save(page, key, value, "pdf", code, rows, variant))
    for ending in TABLES if rows is not None else ():
        for language in i18n.CODES:
            action = menu.addAction("")
            bind(action.setText, _named(KINDS[ending], LANGUAGES[language]))
            action.triggered.connect(
                lambda _on=False, kind=ending, code=language: save(page, key, value, kind, code, rows, variant)
            )


def _named(kind: str, language: str) -> Callable[[], str]:
    return lambda: f"{_(kind)}（{_(language)}）"


def button(text: str, menu: QMenu, made: QPushButton | None = None) -> QPushButton:
    """A button under a marked text that opens ``menu``."""
    made = made or QPushButton()
    bind(made.setText, text)
    made.setMenu(menu)
    return made


def save(
    page: Page, key: str, value: Callable[[], Any], ending: str, language: str, rows: Rows | None, variant: str = ""
) -> Path | None:
    """Ask where to, and write what is listed there; the file, or None. What cannot be written stands on the page."""
    document = papers.document(key)
    assert document is not None
    listed, code = value(), i18n.current() if language == "both" else language
    if listed is None:
        page.complain(UserError(papers.NOTHING))
        return None
    stem = document.stem.get(code)
    kind = PDF if ending == "pdf" else KINDS[ending]
    args = key, listed, ending, language, code, stem, rows, variant
    return filewriting.write(page, stem, ending, kind, _written, *args)


def _written(
    key: str, value: Any, ending: str, language: str, code: str, stem: str, rows: Rows | None, variant: str,
    progress: work.Progress,
) -> bytes:  # fmt: skip
    if ending == "pdf":
        document = papers.document(key)
        assert document is not None
        return document.render([value], papers.options(language=language, variant=variant)).pdf
    assert rows is not None
    return sheets.write(rows(value, code), ending, stem)

"""The self-test says what it tried and that it worked, and leaves nothing behind."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop import papers
from desktop.errors import UserError
from desktop.ui import selftest
from desktop.ui.pages import PAGES


def test_it_tries_everything_and_cleans_up(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    said: list[str] = []
    assert selftest.run(said.append) == 0
    assert [line for line in said if not line.startswith(" ")] == [
        "modules: ok",
        "store: ok",
        "recovery sheet: ok",
        "upgrade: ok",
        "pictures: ok",
        "solver: ok",
        "help: ok",
        "papers: ok",
        "tables: ok",
        "pages: ok",
    ]
    assert len([line for line in said if line.endswith("1366 x 768")]) == 2 * len(PAGES)
    assert list(tmp_path.iterdir()) == []


def test_a_document_that_fails_fails_the_test(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise UserError("no paper today")

    monkeypatch.setattr(papers, "make", refuse)
    with pytest.raises(UserError):
        selftest.run(lambda _line: None)

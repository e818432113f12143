"""A desk with the sample on it, and pages as the window shows them."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from desktop.store import Store, delegations
from desktop.store.opening import open_store
from desktop.ui import security, theme
from desktop.ui.desk import Desk
from desktop.ui.pages.page import Page

P = TypeVar("P", bound=Page)


@pytest.fixture
def store(tmp_path: Path, sample_file: Path) -> Iterator[Store]:
    opened = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    yield opened
    opened.close()


@pytest.fixture
def desk(store: Store, qapp: object) -> Desk:
    made = Desk(store)
    with store.read() as connection:
        made.delegation_id = delegations.one(connection).id
    security.practise(store)
    return made


@pytest.fixture
def show(desk: Desk, qtbot: QtBot) -> Callable[[type[P]], P]:
    """A page in the size that a 1366x768 screen leaves it."""

    def make(kind: type[P]) -> P:
        theme.load_fonts()
        page = kind(desk)
        desk.store.listen(lambda _label: page.mark_stale())
        qtbot.addWidget(page)
        page.resize(1160, 620)
        page.refresh()
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        return page

    return make

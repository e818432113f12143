"""Pictures of the window: every page in every language, 1366 x 768, as PNG. No screen is needed.

python -m desktop.ui.pictures --store FILE --output DIR [--dark] [--scale 1.5]
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.store import Store
    from desktop.ui.window import Window

WIDTH, HEIGHT = 1366, 768
LONGEST_S = 20.0
SETTLE_S = 0.6  # longer than the timers of pages, so that previews and warnings are there


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the pictures and print their names, one a line."""
    parser = argparse.ArgumentParser(prog="python -m desktop.ui.pictures")
    parser.add_argument("--store", type=Path, required=True)
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=float, default=1.0)
    chosen = parser.parse_args(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if chosen.scale != 1.0:
        os.environ["QT_SCALE_FACTOR"] = str(chosen.scale)
    from desktop.errors import UserError
    from desktop.i18n import _

    try:
        for path in take(chosen.store, chosen.output, dark=chosen.dark):
            print(path)
    except UserError as error:
        print(error.sentence.text(_), file=sys.stderr)
        return 3
    return 0


def take(store: Path, output: Path, *, dark: bool = False) -> list[Path]:
    """Paths of the pictures of all pages of ``store``, first record selected; UserError where it cannot be opened."""
    from PySide6.QtWidgets import QApplication

    from desktop import i18n
    from desktop.ui import start, text, theme
    from desktop.ui.pages import KEYS

    output.mkdir(parents=True, exist_ok=True)
    before = i18n.current()
    window = start.window_on(store, i18n.CODES[0])
    theme.use("dark" if dark else "light")
    made = []
    try:
        window.resize(WIDTH, HEIGHT)
        window.show()
        for code in i18n.CODES:
            text.switch(code)
            window.header.segment.show_current()
            for key in KEYS:
                window.show_page(key)
                select(window, key)
                settle(window.pages.get(key))
                path = output / f"{key}-{'zh' if code == 'zh_TW' else code}{'-dark' if dark else ''}.png"
                window.grab().save(str(path))
                made.append(path)
        if window.store is not None and window.binder is not None and is_sample(window.store):
            made += exchange(window.store, output, dark=dark)
            made += programme(output, dark=dark)
    finally:
        if window.store is not None:
            window.store.close()
        window.hide()
        text.switch(before)
        QApplication.processEvents()
    return made


def is_sample(store: Store) -> bool:
    """Whether the sample can be taken to show two laptops, and nobody's real data."""
    from desktop.store import delegations, replica, sample

    with store.read() as connection:
        codes = [row.code for row in delegations.everything(connection)]
        return codes == [sample.CODE] and bool(replica.meta(connection, replica.PRACTICE))


def exchange(store: Store, output: Path, *, dark: bool) -> list[Path]:
    """The preview of a colleague's pack and the list of what is to be decided, in every language."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from desktop import i18n
    from desktop.ui import meeting, start, text

    made = []
    with tempfile.TemporaryDirectory() as folder:
        path, pack = meeting.apart(store, Path(folder))
        window = start.window_on(path)
        try:
            window.resize(WIDTH, HEIGHT)
            window.show()
            assert window.binder is not None
            window.binder.show_exchange()
            page = window.binder.exchange
            assert page is not None
            page.preview_file(pack)
            for name in ("exchange", "conflicts"):
                for code in i18n.CODES:
                    text.switch(code)
                    window.header.segment.show_current()
                    settle()
                    made.append(output / f"{name}-{'zh' if code == 'zh_TW' else code}{'-dark' if dark else ''}.png")
                    window.grab().save(str(made[-1]))
                if name == "exchange":
                    page.apply()
        finally:
            settle()  # its timers still look into the store
            if window.store is not None:
                window.store.close()
            window.hide()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # or it follows the language on
    return made


def programme(output: Path, *, dark: bool) -> list[Path]:
    """The pages of the programme as the central office sees a year to practise, in every language."""
    from PySide6.QtCore import QCoreApplication, QEvent

    from desktop import i18n, proposing
    from desktop.settings import Settings
    from desktop.store import role, sample
    from desktop.store.opening import open_store
    from desktop.ui import start, text
    from desktop.ui.pages import PLAN_KEYS

    made = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "trip.db"
        store = open_store(path, create=True)
        sample.write(store)
        proposing.practise(store)
        store.close()
        window = start.window_on(path)
        try:
            window.settings = Settings(Path(folder) / "settings.json")
            window.settings.put(office_role=role.CENTRAL)
            window.resize(WIDTH, HEIGHT)
            window.show()
            assert window.binder is not None
            window.binder.plan.show_role()
            for code in i18n.CODES:
                text.switch(code)
                window.header.segment.show_current()
                for key in PLAN_KEYS:
                    window.binder.plan.show(key)
                    settle(window.plan[key])
                    made.append(output / f"{key}-{'zh' if code == 'zh_TW' else code}{'-dark' if dark else ''}.png")
                    window.grab().save(str(made[-1]))
        finally:
            settle()
            if window.store is not None:
                window.store.close()
            window.hide()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return made


def select(window: Window, key: str) -> None:
    """The first record with something to show, as a person would have it selected."""
    from desktop.store import delegations, directory, events

    if window.binder is None or not (delegation := window.binder.desk.delegation_id):
        return
    with window.binder.store.read() as connection:
        ids = {
            "itinerary": [row.id for row in events.of(connection, delegation) if row.theirs],
            "contacts": [row.id for row in directory.people(connection)],
            "members": [row.id for row in delegations.members(connection, delegation)],
        }.get(key, [])
    if ids:
        window.pages[key].show_record(ids[0])


def settle(page: object = None) -> None:
    """Let timers and layouts finish, and the papers of the print room be drawn."""
    from PySide6.QtWidgets import QApplication

    began = time.monotonic()
    while (passed := time.monotonic() - began) < SETTLE_S or (
        passed < LONGEST_S and not getattr(page, "is_drawn", True)
    ):
        QApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())

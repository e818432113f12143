"""Pictures of the window: every page in every language, 1366 x 768, as PNG. No screen is needed.

python -m desktop.ui.pictures --store FILE --output DIR [--dark] [--scale 1.5]
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.window import Window

WIDTH, HEIGHT = 1366, 768
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
                settle()
                path = output / f"{key}-{'zh' if code == 'zh_TW' else code}{'-dark' if dark else ''}.png"
                window.grab().save(str(path))
                made.append(path)
    finally:
        if window.store is not None:
            window.store.close()
        window.hide()
        text.switch(before)
        QApplication.processEvents()
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


def settle() -> None:
    """Let timers and layouts finish."""
    from PySide6.QtWidgets import QApplication

    until = time.monotonic() + SETTLE_S
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.01)


if __name__ == "__main__":
    sys.exit(main())

"""The window that is worked in, day after day, and what is said of it."""

from __future__ import annotations

import json
import logging
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer, QUrl, Slot, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from desktop import collector, i18n, logs, paths
from desktop.settings import Settings
from desktop.store import Store, integrity, role, sample
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.ui import crash, dialogs, security, start
from desktop.ui.soak import counts
from desktop.ui.soak.acts import script
from desktop.ui.soak.day import PASSPHRASE, Day
from desktop.ui.soak.hand import Hand, Script

WORTH_MS = 30  # slow acts below this are not worth a line
IDLE_S = 10.0
REST_S = 0.8  # longer than the timers of pages
PERSONAL = frozenset("name kana phone mobile email address surname given romaji".split())
SHORTEST = 3  # characters: shorter names stand in any text
SCHEMES = ("file", "http", "https", "mailto")


class Nowhere(QObject):
    """Takes every address, so that no other program is started."""

    @Slot(QUrl)
    def open(self, _address: QUrl) -> None:
        """Nothing."""


def work(say: Callable[[str], None], root: Path, days: int, minutes: float, acts: tuple[str, ...]) -> None:
    """The days, and a last line about all of them."""
    with as_before():
        log = logs.start(paths.logs_folder())
        with opened(root, protect=not acts or "lock" in acts) as day:
            count(say, day, days, minutes, acts)
            store = day.binder.store
            end = {
                "idle": round(idle(), 4),
                "check": [sentence.msgid for sentence in (*integrity.problems(store), *integrity.files(store))],
                "slow": slow(day.hand),
            }
            secrets = personal(store)
    said = log.read_text(encoding="utf-8") if log is not None and log.exists() else ""
    lines = [line for line in said.splitlines() if " ERROR " in line or " WARNING " in line]
    lines = list({line.split(" ", 2)[-1]: line for line in lines}.values())  # each once, the last time it was said
    told = sum(secret in said for secret in secrets)
    say(json.dumps({**end, "asked of log": len(secrets), "personal in log": told, "log": lines[:20]}))


@contextmanager
def as_before() -> Iterator[None]:
    """Afterwards mistakes and the log go where they went: a soak may be one test of many."""
    root = logging.getLogger()
    hooks = sys.excepthook, sys.unraisablehook, threading.excepthook
    handlers, levels = root.handlers[:], (root.level, logs.log.level, logging.raiseExceptions)
    messages = qInstallMessageHandler(None)
    try:
        yield
    finally:
        qInstallMessageHandler(messages)
        sys.excepthook, sys.unraisablehook, threading.excepthook = hooks
        for handler in [one for one in root.handlers if one not in handlers]:
            root.removeHandler(handler)
            handler.close()
        root.setLevel(levels[0])
        logs.log.setLevel(levels[1])
        logging.raiseExceptions = levels[2]


@contextmanager
def opened(root: Path, *, protect: bool = True) -> Iterator[Day]:
    """A window on a store with the sample, as the office that runs the programme has it; encrypted where asked."""
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    path, files = root / "soak.db", root / "files"
    files.mkdir()
    store = open_store(path, create=True)
    sample.write(store)
    store.close()
    Settings().put(office_role=role.CENTRAL)
    before = i18n.current()
    i18n.activate(i18n.DEFAULT)
    start.application()
    crash.install()
    nowhere = Nowhere()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, nowhere, "open")  # type: ignore[arg-type]
    window = start.window_on(path)
    opened_store = window.store
    assert opened_store is not None
    if protect:
        security.protect(opened_store, PASSPHRASE)
    else:
        security.practise(opened_store)
    window.show()
    try:
        with dialogs.worked():
            yield Day(window, Hand(), files)
    finally:
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)
        window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        delete(window)  # its pages must not outlive their store
        opened_store.close()
        i18n.activate(before)


def count(say: Callable[[str], None], day: Day, days: int, minutes: float, acts: tuple[str, ...]) -> None:
    """Work, and after each day say what is held."""
    hand, begun, known = day.hand, time.monotonic(), Counter[str]()
    for number in range(days):
        hand.acts, since = 0, time.monotonic()
        hand.run(script(day, acts))
        hand.run(rest(REST_S))
        found, classes = counts.taken(day.folder)
        grown = {name: classes[name] - known[name] for name in classes | known if classes[name] != known[name]}
        known = classes
        took = round(time.monotonic() - since, 1)
        say(json.dumps({"day": number, "acts": hand.acts, "seconds": took, **found, "grown": grown if number else {}}))
        hand.is_new = False
        collector.tidy()  # as when nobody is there
        if minutes and time.monotonic() - begun > minutes * 60:
            break


def rest(seconds: float) -> Script:
    """Nothing is done."""
    yield seconds


def idle() -> float:
    """Share of a processor that the program takes while nobody touches anything."""
    loop = QEventLoop()
    QTimer.singleShot(round(IDLE_S * 1000), loop.quit)
    busy, since = time.process_time(), time.monotonic()
    loop.exec()
    return (time.process_time() - busy) / (time.monotonic() - since)


def slow(hand: Hand) -> dict[str, dict[str, int]]:
    """How long the window was deaf, by act, in ms: at the first time (``first``, modules are loaded then) and later
    (``ms``), and how much of that the program itself worked (``work``; the rest is a machine that is busy otherwise).
    """
    made = {
        name: {"first": round(one.first), "ms": round(one.worst), "work": round(one.work), "late": one.late}
        for name, one in hand.slow.items()
        if max(one.first, one.work) > WORTH_MS
    }
    return dict(sorted(made.items(), key=lambda item: -item[1]["work"]))


def personal(store: Store) -> set[str]:
    """Names, numbers and addresses of people and bodies in the store: none of them may stand in a log."""
    found: set[str] = set()
    with store.read() as connection:
        for table in (t.Person, t.Organisation):
            rows = connection.exec_driver_sql(f"SELECT * FROM {table.__tablename__}").mappings()
            for column, value in (item for row in rows for item in row.items()):
                if isinstance(value, str) and len(value) >= SHORTEST and column.split("_")[0] in PERSONAL:
                    found.add(value)
    return found

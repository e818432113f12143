"""The preview of the print room on a screen that nobody sees: how soon after a change its first page stands there, and
how long the window is held up meanwhile. Run by hand; prints medians.

    python tests/benchmarks/bench_preview.py [--runs 7] [--people 70]

Target: first page within 150 ms, the window never held up for more than 100 ms. Times are from the change (a click in
an option) until the page is painted; the window's longest pause is measured by a timer that should tick every 2 ms.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["HASHIDATE_DATA"] = tempfile.mkdtemp()

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

FIRST_PAGE_MS, PAUSE_MS = 150, 100
LONGEST_S = 30


class Painted(QObject):
    """Notes when a new picture is painted."""

    fresh = False
    shown: list[float]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and self.fresh:
            self.fresh = False
            QTimer.singleShot(0, lambda shown=self.shown: shown.append(time.perf_counter()))
        return super().eventFilter(watched, event)


def rest() -> None:
    """What the window does between two events: nothing. A loop that only asks would take half of the processor."""
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("--people", type=int, default=70)
    chosen = parser.parse_args()

    import seventy

    from desktop.store.opening import open_store
    from desktop.ui import start, theme
    from desktop.ui.pages.documents import DocumentsPage

    file = Path(tempfile.mkdtemp()) / "trip.db"
    store = open_store(file, create=True)
    seventy.make(store, chosen.people)
    store.close()
    application = start.application()
    theme.install(application)
    window = start.window_on(file)
    window.resize(1366, 768)
    window.show()
    window.show_page("documents")
    page = window.page
    assert isinstance(page, DocumentsPage)
    ticks: list[float] = []
    ticking = QTimer(interval=2)
    ticking.timeout.connect(lambda: ticks.append(time.perf_counter()))

    listener = Painted()
    page.leaves.view.installEventFilter(listener)
    image = page.leaves.view.show_image

    def show_image(picture: QImage) -> None:
        listener.fresh = not picture.isNull()
        image(picture)

    page.leaves.view.show_image = show_image  # type: ignore[method-assign]

    def wait(shown: list[float]) -> None:
        begun = time.perf_counter()
        while not shown and time.perf_counter() - begun < LONGEST_S:
            rest()

    over = False
    print(f"{'':18} first page  longest pause  whole paper")
    for key in page.tiles:
        page.show_document(key, "")
        first: list[float] = []
        pauses: list[float] = []
        whole: list[float] = []
        for run in range(chosen.runs + 2):
            ticking.start()
            while page.maker.busy or page._timer.isActive() or listener.fresh:
                rest()
            page._thumbs.stop()
            shown: list[float] = []
            listener.shown = shown
            language = page.options.language
            language.setCurrentIndex((language.currentIndex() + 1) % language.count())
            ticks.clear()
            begun = time.perf_counter()
            language.activated.emit(language.currentIndex())
            while page.maker.busy or page._timer.isActive():
                rest()
            ended = time.perf_counter()
            if page.paper is not None:
                wait(shown)
            ticking.stop()
            if run >= 2 and shown:
                first.append((shown[0] - begun) * 1000)
                whole.append((ended - begun) * 1000)
                times = [begun, *ticks, ended]
                pauses.append(max(b - a for a, b in pairwise(times)) * 1000)
        if not first:
            print(f"{key:18} nothing to print")
            continue
        took, pause = statistics.median(first), statistics.median(pauses)
        over |= took > FIRST_PAGE_MS or pause > PAUSE_MS
        mark = "" if took <= FIRST_PAGE_MS and pause <= PAUSE_MS else "  OVER"
        print(f"{key:18} {took:7.0f} ms {pause:11.0f} ms {statistics.median(whole):9.0f} ms{mark}", flush=True)
    return int(over)


if __name__ == "__main__":
    sys.exit(main())

"""A report to the council of 70 trips against the same text written by ReportLab alone, which breaks no line and draws
no table. Both embed the same font; in turns. Prints the ratio of their processor time.

python tests/benchmarks/bench_council.py [--runs 5] [--trips 70]
"""

from __future__ import annotations

import argparse
import io
import statistics
import sys
import time
from dataclasses import replace
from datetime import date
from pathlib import Path

import bench_papers  # noqa: F401  (puts the folders of the tests on the path)
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop import fonts
from desktop.documents import council
from desktop.documents.paper import PrintOptions
from desktop.domain import councilblocks
from desktop.domain.council import CouncilReport, CouncilTrip, Theme, Told
from desktop.domain.reports import text_of
from desktop.domain.text import Pair
from desktop.domain.yearly import SETTLED, YearTrip
from tests.data.council_2018_trips import RESULTS, TODAY, TRIPS

TARGET = 1.3
LINE = 40  # letters


def report(count: int) -> CouncilReport:
    """The trips of 2018 again and again, no two alike."""
    trips = []
    for number in range(count):
        name, start, end, places, named, people, cost = TRIPS[number % len(TRIPS)]
        trip = YearTrip(
            str(number), Pair(f"{name} {number}"), date(*start), date(*end), count=people, spent=(cost or 0) * 100,
            state=SETTLED,
        )  # fmt: skip
        told = tuple(Told(Pair(f"{text}（{number}）"), ("t",)) for text in RESULTS[number % len(TRIPS)])
        trips.append(CouncilTrip(trip, tuple(Pair("".join(who)) for who in named), told, Pair(places)))
    themes = (Theme("t", Pair("成果")),)
    return CouncilReport("", "專案報告", as_of=TODAY, themes=themes, trips=tuple(trips))


def alone(made: CouncilReport) -> bytes:
    """The same text by the library."""
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=1)
    canvas.setFont("bench", 12)
    y = 800.0
    for block in councilblocks.document(made).blocks:
        for cell in text_of(block).replace("\t", "\n").split("\n"):
            for at in range(0, len(cell), LINE):
                if y < 60:
                    canvas.showPage()
                    canvas.setFont("bench", 12)
                    y = 800.0
                canvas.drawString(80, y, cell[at : at + LINE])
                y -= 18
    canvas.save()
    return file.getvalue()


def main() -> int:
    asked = argparse.ArgumentParser()
    asked.add_argument("--runs", type=int, default=5)
    asked.add_argument("--trips", type=int, default=70)
    wish = asked.parse_args()
    pdfmetrics.registerFont(TTFont("bench", str(Path(fonts.ensure().tc_regular))))
    made = report(wish.trips)
    council.render([made], PrintOptions())
    alone(made)
    ours, theirs = [], []
    for run in range(wish.runs):
        fresh = replace(made, title=f"專案報告 {run}")
        begun = time.process_time()
        council.render([fresh], PrintOptions())
        ours.append(time.process_time() - begun)
        begun = time.process_time()
        alone(fresh)
        theirs.append(time.process_time() - begun)
    ratio = statistics.median(ours) / statistics.median(theirs)
    spent, plain = (round(statistics.median(some) * 1000) for some in (ours, theirs))
    print(f"{wish.trips} trips: {spent} ms, by the library alone {plain} ms: {ratio:.2f} (at most {TARGET})")
    return ratio > TARGET


if __name__ == "__main__":
    sys.exit(main())

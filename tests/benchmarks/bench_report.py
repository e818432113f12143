"""A report of 70 meetings and 500 photographs against the same text and photographs written by the libraries alone.

The libraries: Pillow makes each photograph as small as its box, ReportLab puts text and photographs on pages without
breaking lines or keeping anything together. Both begin with nothing made before, in turns. Prints the ratio of their
processor time.

python tests/benchmarks/bench_report.py [--runs 3] [--photographs 500]
"""

from __future__ import annotations

import argparse
import hashlib
import io
import statistics
import sys
import time
from dataclasses import replace
from pathlib import Path

import bench_papers  # noqa: F401  (puts the folders of the tests on the path)
from PIL import Image
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from desktop import fonts
from desktop.documents import pictures, report
from desktop.documents.paper import PrintOptions
from desktop.documents.reportbody import PAGE, TALLEST
from desktop.domain.reports import Block, Document, FigureBlock, Heading, PageBreak, numbered, text_of

TARGET = 1.3
MEETINGS = 70
LINE = 38  # letters
BOX = (PAGE.right - PAGE.left) * 0.8, (PAGE.bottom - PAGE.next_top) * TALLEST


class Photographs:
    """As many files as of a camera of 6 million pixels, no two alike; each is made when it is read."""

    def __init__(self, count: int) -> None:
        noise = Image.effect_noise((300, 200), 60).resize((3000, 2000), Image.Resampling.BICUBIC).convert("RGB")
        file = io.BytesIO()
        noise.save(file, "JPEG", quality=85)
        self.data = file.getvalue()
        self.names = {hashlib.sha256(f"{number}".encode()).hexdigest(): number for number in range(count)}

    def load(self, sha256: str) -> bytes:
        return self.data + self.names[sha256].to_bytes(4, "big")


def document(files: Photographs) -> Document:
    from report_samples import report as sample

    made = sample(MEETINGS, 12)
    blocks: list[Block] = []
    left = list(files.names)
    share = -(-len(left) // MEETINGS)
    for block in made.blocks:
        if isinstance(block, FigureBlock):
            own, left = left[:share], left[share:]
            blocks += [FigureBlock(sha, f"{block.caption}之{at}") for at, sha in enumerate(own)]
        else:
            blocks.append(replace(block, number="") if isinstance(block, Heading) else block)
    return replace(made, blocks=numbered(blocks), load=files.load)


def alone(made: Document) -> bytes:
    """The same by the libraries."""
    file = io.BytesIO()
    canvas = Canvas(file, pageCompression=1)
    canvas.setFont("bench", 12)
    y = 800.0
    for block in made.blocks:
        if isinstance(block, FigureBlock):
            data = made.load(block.sha256)
            assert data is not None
            image = Image.open(io.BytesIO(data))
            scale = min(BOX[0] / image.width, BOX[1] / image.height)
            size = (round(image.width * scale / 72 * pictures.DPI), round(image.height * scale / 72 * pictures.DPI))
            image.draft("RGB", size)
            small = io.BytesIO()
            image.resize(size, Image.Resampling.LANCZOS, reducing_gap=2.0).save(small, "JPEG", quality=pictures.QUALITY)
            if y < BOX[1] + 60:
                canvas.showPage()
                canvas.setFont("bench", 12)
                y = 800.0
            canvas.drawImage(ImageReader(small), 80, y - BOX[1], BOX[0], image.height * scale)
            y -= BOX[1] + 20
        if isinstance(block, PageBreak):
            continue
        for line in text_of(block).split("\n"):
            for at in range(0, len(line), LINE):
                if y < 60:
                    canvas.showPage()
                    canvas.setFont("bench", 12)
                    y = 800.0
                canvas.drawString(80, y, line[at : at + LINE])
                y -= 20
    canvas.save()
    return file.getvalue()


def main() -> int:
    asked = argparse.ArgumentParser()
    asked.add_argument("--runs", type=int, default=3)
    asked.add_argument("--photographs", type=int, default=500)
    wish = asked.parse_args()
    pdfmetrics.registerFont(TTFont("bench", str(Path(fonts.ensure().tc_regular))))
    made = document(Photographs(wish.photographs))
    ours, theirs, told = [], [], list[int]()
    for _run in range(wish.runs):
        pictures._made.clear()
        begun = time.process_time()
        paper = report.render([made], PrintOptions(progress=lambda done, _whole: told.append(done)))
        ours.append(time.process_time() - begun)
        begun = time.process_time()
        plain = alone(made)
        theirs.append(time.process_time() - begun)
    ratio = statistics.median(ours) / statistics.median(theirs)
    print(
        f"report of {MEETINGS} meetings and {wish.photographs} photographs: {statistics.median(ours):.2f} s, "
        f"{len(paper.pdf) / 1e6:.1f} MB, told {len(told) // wish.runs} times; libraries alone "
        f"{statistics.median(theirs):.2f} s, {len(plain) / 1e6:.1f} MB; ratio {ratio:.2f} (at most {TARGET})"
    )
    return 0 if ratio <= TARGET else 1


if __name__ == "__main__":
    sys.exit(main())

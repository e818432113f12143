"""The pictures of the help, taken of the real windows on the sample: run it again whenever a page looks different.

.venv/bin/python packaging/help_pictures.py [--only NAME ...]
.venv/bin/python packaging/help_pictures.py --check    # writes nothing; exit status 1 where a page looks different now

Writes resources/help/pictures/LANGUAGE/NAME.png. No screen is needed; the person's own data are not touched.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

WIDTH, HEIGHT = 1120, 680  # smaller than a screen, so that letters stay readable beside the text
COLOURS = 96
STATUS = 26  # pixels at the bottom that tell the time
SEEN, STALE = 48, 0.005  # a difference of grey that is seen; the part of such pixels that makes another picture
ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "help" / "pictures"
LANGUAGES = {"zh": "zh_TW", "ja": "ja"}


def main() -> int:
    """Take all pictures, keep those that a page of the help shows, and say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="*", default=[], metavar="NAME")
    parser.add_argument("--check", action="store_true")
    chosen = parser.parse_args()
    only, stale = chosen.only, []
    sys.path.insert(0, str(ROOT))
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["HASHIDATE_DATA"] = str(folder / "data")
        for file in taken(folder):
            stem, _dash, code = file.stem.rpartition("-")
            if stem in wanted() and (not only or stem in only):
                target = TARGET / LANGUAGES[code] / f"{stem}.png"
                if chosen.check:
                    stale += [target] if differs(file, target) else []
                    continue
                shrink(file, target)
                print(f"{target.relative_to(ROOT)} {target.stat().st_size // 1024} KB")
    for target in stale:
        print(f"{target.relative_to(ROOT)}: the window looks different now. Take it again and read what is said of it.")
    return int(bool(stale))


def named() -> frozenset[str]:
    """Names of all pictures that are taken."""
    from desktop.ui.pages import KEYS, PLAN_KEYS

    return frozenset((*KEYS, *PLAN_KEYS, "exchange", "conflicts", "first"))


def wanted() -> set[str]:
    """Names of the pictures that some page shows."""
    from desktop import i18n, manual

    pages = (manual.page(code, topic, {}) for code in i18n.CODES for topic in manual.TOPICS)
    return {block.picture for blocks in pages for block in blocks if block.picture}


def taken(folder: Path) -> list[Path]:
    """NAME-zh.png and NAME-ja.png of every window."""
    from desktop.store import sample
    from desktop.store.opening import open_store
    from desktop.ui import pictures, security

    pictures.WIDTH, pictures.HEIGHT = WIDTH, HEIGHT
    store = open_store(folder / "trip.db", create=True)
    sample.write(store)
    security.practise(store)
    store.close()
    made = pictures.take(folder / "trip.db", folder)
    return [*made, *first_start(folder)]


def first_start(folder: Path) -> list[Path]:
    """The three questions, on data that nobody has entered yet."""
    from desktop import i18n
    from desktop.ui import pictures, start, text

    window = start.window_on(folder / "new.db", create=True)
    window.resize(WIDTH, HEIGHT)
    window.show()
    made = []
    for short, code in LANGUAGES.items():
        text.switch(code)
        window.header.segment.show_current()
        pictures.settle()
        made.append(folder / f"first-{short}.png")
        window.grab().save(str(made[-1]))
    if window.store is not None:
        window.store.close()
    window.hide()
    text.switch(i18n.DEFAULT)
    return made


def differs(source: Path, target: Path) -> bool:
    """Whether somebody would see that the window is not the one in the picture; the time of day does not count."""
    from PIL import Image, ImageChops

    if not target.is_file():
        return True
    with Image.open(source) as now, Image.open(target) as before:
        if now.size != before.size:
            return True
        box = (0, 0, now.width, now.height - STATUS)
        found = ImageChops.difference(now.convert("L").crop(box), before.convert("L").crop(box)).histogram()
    return sum(found[SEEN:]) > STALE * box[2] * box[3]


def shrink(source: Path, target: Path) -> None:
    """The same in few colours: a tenth of the size, and nobody sees it."""
    from PIL import Image

    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(source) as image:
        image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(target, "PNG", optimize=True)


if __name__ == "__main__":
    sys.exit(main())

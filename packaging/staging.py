"""What a frozen program carries ready-made: catalogues, fonts, icons, version texts. Run by build.py in its own Python:

python packaging/staging.py STAGE VERSION
"""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ICON = ROOT / "packaging" / "hashidate.svg"
SIDES = (16, 20, 24, 32, 40, 48, 64, 128, 256, 512)

# What Windows shows of a program: language 0404 (Taiwan) and 0411 (Japan), text as UTF-16 (04B0).
VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0),
  kids=[
    StringFileInfo([
      StringTable('040404B0', {taiwan}),
      StringTable('041104B0', {japan}),
    ]),
    VarFileInfo([VarStruct('Translation', [0x0404, 1200, 0x0411, 1200])]),
  ],
)
"""
TITLES = {
    "hashidate": ("橋立 Hashidate", "橋立 Hashidate"),
    "hashidate-cli": ("橋立 Hashidate（命令列）", "橋立 Hashidate（コマンドライン）"),
}


def catalogues(stage: Path) -> None:
    """Both languages, compiled."""
    from desktop import i18n

    for code in i18n.CODES:
        place = Path("resources") / "i18n" / code / "LC_MESSAGES"
        (stage / place).mkdir(parents=True)
        i18n.compile_catalogue(ROOT / place / f"{i18n.DOMAIN}.po", stage / place / f"{i18n.DOMAIN}.mo")


def pinned_fonts(stage: Path) -> None:
    """The four fonts of screen and paper, the glyphs of the program's texts in front, with their licence."""
    import glyphorder
    from desktop import fonts

    folder = stage / "resources" / "fonts"
    source = fonts.source_folder()
    fonts.make(source, folder)
    (folder / fonts.MANIFEST).unlink()
    for cut in fonts.CUTS:
        file = folder / cut.file
        file.write_bytes(glyphorder.arranged(file.read_bytes(), glyphorder.by_use(glyphorder.SPOKEN[cut.family])))
    for family in ("notosanstc", "notosansjp"):
        (folder / f"OFL-{family}.txt").write_bytes((source / family / "OFL.txt").read_bytes())


def icons(stage: Path) -> None:
    """The icon in the forms that Windows, macOS and Linux want."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PIL import Image
    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    drawing = QSvgRenderer(str(ICON))
    pictures = []
    for side in SIDES:
        picture = QImage(side, side, QImage.Format.Format_ARGB32)
        picture.fill(0)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        drawing.render(painter, QRectF(0, 0, side, side))
        painter.end()
        picture.save(str(stage / f"hashidate-{side}.png"))
        pictures.append(Image.open(stage / f"hashidate-{side}.png"))
    panel = QImage(164, 314, QImage.Format.Format_RGB32)  # beside the first and the last page of the Windows setup
    panel.fill(0xFF153A5B)
    painter = QPainter(panel)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    drawing.render(painter, QRectF(34, 109, 96, 96))
    painter.end()
    panel.save(str(stage / "setup-side.bmp"))
    del application
    small = [picture for picture in pictures if picture.width <= 256]
    small[-1].save(stage / "hashidate.ico", append_images=small[:-1], sizes=[picture.size for picture in small])
    pictures[-1].save(stage / "hashidate.icns", append_images=pictures[:-1])


def version_texts(stage: Path, version: str) -> None:
    """The version resource of each Windows program."""
    numbers = [int(part) for part in re.findall(r"\d+", version)[:4]]
    four = tuple([*numbers, 0, 0, 0, 0][:4])

    def table(name: str, title: str) -> str:
        words = {
            "CompanyName": "Hashidate",
            "FileDescription": title,
            "FileVersion": version,
            "InternalName": name,
            "OriginalFilename": f"{name}.exe",
            "ProductName": "橋立 Hashidate",
            "ProductVersion": version,
        }
        return "[" + ", ".join(f"StringStruct({key!r}, {text!r})" for key, text in words.items()) + "]"

    for name, (taiwan, japan) in TITLES.items():
        text = VERSION.format(four=four, taiwan=table(name, taiwan), japan=table(name, japan))
        (stage / f"{name}.version").write_text(text, encoding="utf-8")


def main(arguments: list[str]) -> int:
    stage, version = Path(arguments[0]), arguments[1]
    sys.path.insert(0, str(ROOT))
    catalogues(stage)
    pinned_fonts(stage)
    icons(stage)
    version_texts(stage, version)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

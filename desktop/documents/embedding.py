"""Fonts inside a PDF: HarfBuzz looks glyphs up and subsets, ReportLab writes the file.

ReportLab's own TTFont cannot do what names need: characters beyond the BMP that can be searched, ideographic
variation sequences (邉󠄁), several weights of one family. Here a font file becomes one Type0 / Identity-H font with
one code per cluster (a character, or a character with its variation selector), so that text always reads back.
"""

from __future__ import annotations

import hashlib
import io
import re
import struct
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import uharfbuzz as hb
from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from desktop.documents import marking
from desktop.documents.tagging import Structure, Tag

rl_config.useA85 = 0  # a binary stream is a fifth smaller, and every reader of the last 25 years takes it

GETA = "〓"  # printers' sign for a missing type: drawn for what no font has, so that it is seen
SELECTOR = "\ufe00-\ufe0f\U000e0100-\U000e01ef"
FORMS = {"zh_TW": "\U0010fff0", "ja": "\U0010fff1"}  # behind a character: whose form of it, whatever the line's is
_FORM = "".join(FORMS.values())
_HAS_SELECTOR = re.compile(f"[{SELECTOR}{_FORM}]")
_CLUSTER = re.compile(f".[{SELECTOR}]?[{_FORM}]?", re.DOTALL)
_NEEDED = frozenset({"glyf", "loca", "CFF ", "head", "hhea", "hmtx", "maxp", "cvt ", "fpgm", "prep"})


def clusters(text: str) -> Iterable[str]:
    """``text`` in units that have one glyph: characters, each with its variation selector if one follows."""
    return _CLUSTER.findall(text) if _HAS_SELECTOR.search(text) else text


class FontFile:
    """A static TrueType font for the life of the process. Advances are in thousandths of the size."""

    def __init__(self, path: Path) -> None:
        self.face = hb.Face(hb.Blob.from_file_path(str(path)))
        self.font = hb.Font(self.face)
        self.name = (self.face.get_name(6) or path.stem).replace(" ", "")
        self.scale = 1000 / self.face.upem
        extents = self.font.get_font_extents("ltr")
        self.ascent, self.descent = round(extents.ascender * self.scale), round(extents.descender * self.scale)
        self.geta = self.glyph(GETA)
        self._subsets = 0
        self.advances = _Advances(self)

    def glyph(self, cluster: str) -> int:
        """Glyph number, 0 where the font has none (also: not this variant of the character)."""
        if len(cluster) == 1:
            return self.font.get_nominal_glyph(ord(cluster)) or 0
        return self.font.get_variation_glyph(ord(cluster[0]), ord(cluster[1])) or 0

    def to_subset(self) -> hb.Face:
        """The face to take glyphs from. Whoever makes a second paper makes more: from then on one that was prepared,
        which costs about 30 ms once and makes each subset sixteen times as fast.
        """
        self._subsets += 1
        if self._subsets == 2:
            self.face = hb.subset_preprocess(self.face)
        return self.face

    def drawn(self, cluster: str) -> int:
        """Glyph number of what is drawn: the usual form for an unknown variant, 〓 for an unknown character."""
        return self.glyph(cluster) or self.glyph(cluster[0]) or self.geta


class _Advances(dict[str, float]):
    def __init__(self, font: FontFile) -> None:
        self.font = font

    def __missing__(self, cluster: str) -> float:
        font = self.font
        width: float = font.font.get_glyph_h_advance(font.drawn(cluster)) * font.scale
        self[cluster] = width
        return width


@cache
def font_file(path: Path) -> FontFile:
    """The font at ``path``, opened once."""
    return FontFile(path)


SPACED = "\0"


def spaced(cluster: str, gap: int) -> str:
    """Key of ``cluster`` with ``gap`` thousandths of the size behind it."""
    return f"{cluster}{SPACED}{gap}"


class Subset(dict[str, str]):
    """What one document uses of one font: cluster -> its code as four hex digits, given out at first use.

    ``spaced(cluster, gap)`` is the key of a cluster that is set wide. Its gap belongs to its width in the file: made
    by moving the pen instead, readers would take it for a space and a search for 王大明 would find nothing.
    """

    def __init__(self, font: FontFile, name: str) -> None:
        self.font, self.name = font, name

    def __missing__(self, cluster: str) -> str:
        code = self[cluster] = f"{len(self) + 1:04x}"
        return code

    def addObjects(self, doc: Any) -> None:
        """Write the font's objects; ReportLab calls it when the document is saved."""
        font = self.font
        keys = [key.partition(SPACED) for key in self]
        used = [cluster for cluster, _mark, _gap in keys]
        drawn = [font.drawn(cluster) for cluster in used]
        data, renumbered = _subset(font.to_subset(), drawn)
        tag = "".join(chr(65 + b % 26) for b in hashlib.sha256("\n".join(self).encode()).digest()[:6])
        base = pdfdoc.PDFName(f"{tag}+{font.name}")
        cids = struct.pack(f">{len(used) + 1}H", 0, *(renumbered[gid] for gid in drawn))
        descriptor = {
            "Type": "/FontDescriptor",
            "FontName": base,
            "Flags": 4,
            "FontBBox": pdfdoc.PDFArray([-1000, -1000, 3000, 2000]),
            "ItalicAngle": 0,
            "Ascent": font.ascent,
            "Descent": font.descent,
            "CapHeight": 733,
            "StemV": 80,
            "FontFile2": self._stream(doc, "file", data, Length1=len(data)),
        }
        cid_font = {
            "Type": "/Font",
            "Subtype": "/CIDFontType2",
            "BaseFont": base,
            "CIDSystemInfo": pdfdoc.PDFDictionary(
                {
                    "Registry": pdfdoc.PDFString("Adobe"),
                    "Ordering": pdfdoc.PDFString("Identity"),
                    "Supplement": 0,
                }
            ),
            "FontDescriptor": self._object(doc, "descriptor", descriptor),
            "DW": 1000,
            "W": _widths([round(font.advances[cluster]) + int(gap or 0) for cluster, _mark, gap in keys]),
            "CIDToGIDMap": self._stream(doc, "gids", cids),
        }
        whole = {
            "Type": "/Font",
            "Subtype": "/Type0",
            "BaseFont": base,
            "Encoding": "/Identity-H",
            "DescendantFonts": pdfdoc.PDFArray([self._object(doc, "cid", cid_font)]),
            "ToUnicode": self._stream(doc, "unicode", _to_unicode(used)),
        }
        doc.idToObject["BasicFonts"].dict[self.name] = self._object(doc, "font", whole)

    def _object(self, doc: Any, part: str, entries: dict[str, Any]) -> Any:
        return doc.Reference(pdfdoc.PDFDictionary(entries), f"{self.name}:{part}")

    def _stream(self, doc: Any, part: str, data: bytes, **entries: Any) -> Any:
        stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary(entries), data, [pdfdoc.PDFZCompress])
        return doc.Reference(stream, f"{self.name}:{part}")


def _subset(face: hb.Face, glyphs: list[int]) -> tuple[bytes, dict[int, int]]:
    """A font file of ``glyphs`` only, and old -> new glyph numbers."""
    wish = hb.SubsetInput()
    wish.glyph_set.update({0, *glyphs})
    flags = hb.SubsetFlags
    wish.flags = flags.NO_LAYOUT_CLOSURE | flags.NO_BIDI_CLOSURE | flags.NO_HINTING | flags.NOTDEF_OUTLINE
    unneeded = set(face.table_tags) - _NEEDED
    wish.drop_table_tag_set.update({int.from_bytes(tag.encode(), "big") for tag in unneeded})
    plan = hb.SubsetPlan(face, wish)
    data: bytes = plan.execute().blob.data
    if "CFF " in face.table_tags:
        from desktop.documents.outlines import as_truetype

        data = as_truetype(data)
    return data, dict(plan.old_to_new_glyph_mapping.items())


def _widths(widths: list[int]) -> str:
    """/W: runs of what is not a full em; code 1 is the first. Written out, as ReportLab takes its time over arrays."""
    parts: list[str] = []
    last = -1
    for code, width in enumerate(widths, 1):
        if width == 1000:
            continue
        parts.append(f" {width}" if code == last + 1 else f"{']' if parts else ''} {code} [{width}")
        last = code
    return f"[{''.join(parts)}{']' if parts else ''} ]"


def _to_unicode(used: list[str]) -> bytes:
    """The CMap by which viewers search and copy: every code point of a cluster, surrogates beyond the BMP."""
    parts = [
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
        "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
        "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
        "1 begincodespacerange <0000> <FFFF> endcodespacerange",
    ]
    lines = [f"<{code:04X}> <{cluster.encode('utf-16-be').hex()}>" for code, cluster in enumerate(used, 1)]
    for at in range(0, len(lines), 100):
        block = lines[at : at + 100]
        parts += [f"{len(block)} beginbfchar", *block, "endbfchar"]
    parts.append("endcmap CMapName currentdict /CMap defineresource pop end end")
    return "\n".join(parts).encode()


class _NoFont:
    """Stands where ReportLab wants an initial font: without it every file would name Helvetica, not embedded."""

    _dynamicFont, _multiByte, fontName = 1, 0, "hashidate-none"
    face = type("face", (), {"name": "hashidate-none"})


pdfmetrics.registerFont(_NoFont())


def _plain(text: str) -> str:
    """What names a file or a page: one line that every reader can show."""
    return re.sub("[\x00-\x1f\x7f-\x9f\ud800-\udfff]+", " ", text).strip()


Link = tuple[tuple[float, float, float, float], int, str, int]  # box, page from 1, what it says, number of its tag


class Pdf:
    """A PDF being written: pages of ready content, subsets of fonts. Equal input and date give equal bytes."""

    def __init__(self, *, title: str, lang: str, day: date | None = None, tagged: bool = False) -> None:
        self.file = io.BytesIO()
        self.canvas = Canvas(
            self.file, invariant=1, lang=lang, initialFontName=_NoFont.fontName, pageCompression=1,
            pdfVersion=(1, 7) if tagged else None,
        )  # fmt: skip
        self.canvas.setTitle(_plain(title))
        self.canvas.setAuthor("")
        self.canvas.setSubject("")
        self.canvas.setCreator("Hashidate")
        self.canvas.setProducer("Hashidate")
        self.canvas.setViewerPreference("DisplayDocTitle", "true")
        if day is not None:
            self.canvas._doc._timeStamp.YMDhms = (day.year, day.month, day.day, 0, 0, 0)
        self._watch = marking.watch()
        self._subsets: dict[FontFile, Subset] = {}
        self.encoded: dict[Any, dict[str, str]] = defaultdict(dict)  # what ``typeset.Ink`` has set before
        self._images: dict[int, tuple[Any, str]] = {}
        self._forms: list[str] = []
        self.structure = Structure() if tagged else None
        self._targets: set[int] = set()  # pages that something on a page before them leads to

    def subset(self, font: FontFile) -> Subset:
        """The subset of ``font`` in this document, registered at first use."""
        found = self._subsets.get(font)
        if found is None:
            found = self._subsets[font] = Subset(font, f"F{len(self._subsets) + 1}")
            self.canvas._doc.delayedFonts.append(found)
        return found

    def image(self, picture: Any) -> str:
        """Name by which content may draw ``picture`` (an ImageReader); one object however often it is drawn."""
        found = self._images.get(id(picture))
        if found is None:
            code = self.canvas._code
            start = len(code)
            self.canvas.drawImage(picture, 0, 0, 1, 1, mask="auto")
            (name,) = re.findall(r"/(\S+) Do", " ".join(code[start:]))
            del code[start:]
            self._forms = list(self.canvas._formsinuse)
            found = self._images[id(picture)] = picture, name
        return found[1]

    def page(
        self,
        width: float,
        height: float,
        content: Iterable[str],
        *,
        bookmark: str = "",
        marks: Iterable[tuple[str, int]] = (),
        links: Iterable[Link] = (),
        tags: Iterable[Tag] = (),
    ) -> None:
        """Add a page (points) of content operators; ``bookmark`` puts it into the outline, ``marks`` further lines of
        it with their depth. ``links``: a box (left, lower, right, upper) leads to a page of the file, from 1, and says
        where. ``tags``: of a tagged file what the content marks, and of a link which of it stands there.
        """
        self.canvas.setPageSize((width, height))
        key = f"p{self.canvas.getPageNumber()}"
        entries = [(bookmark, 0)] * bool(bookmark) + list(marks)
        for number, (text, depth) in enumerate(entries):  # each its own key, else all bear the name of the last
            own = f"{key}.{number}" if number else key
            self.canvas.addOutlineEntry(_plain(text), own, depth)
            if number:
                self.canvas.bookmarkPage(own)
        if entries or self.canvas.getPageNumber() in self._targets:
            self.canvas.bookmarkPage(key)
        leads: list[tuple[int, Any]] = []
        for box, page, text, tag in links:
            self._targets.add(page)
            self.canvas.linkRect(_plain(text), f"p{page}", box, relative=0, thickness=0)
            leads.append((tag, self.canvas._annotationrefs[-1]))
        for operators in content:
            self.canvas.addLiteral(operators)
        self.canvas._formsinuse = list(self._forms)
        self.canvas.showPage()
        if self.structure is not None:
            self.structure.add(self.canvas._doc, tags, leads)

    def finish(self) -> bytes:
        """The file. At least one page must have been added."""
        if self._watch is not None and self._watch.before is not None:
            marking.close(self, self._watch)
        if self.structure is not None:
            self.structure.write(self.canvas._doc)
        self.canvas.save()
        return self.file.getvalue()

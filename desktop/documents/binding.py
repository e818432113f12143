"""Several papers as one file: their pages in order, an outline that names each, title, language and a fixed date.

PDFium takes the pages over; what it does not write, the outline and what is said of the whole file, follows in an
update at the file's end (ISO 32000-1, 7.5.6). Equal input gives equal bytes.
"""

from __future__ import annotations

import hashlib
import io
import re
from collections.abc import Sequence
from datetime import date

import pypdfium2 as pdfium

from desktop.documents.preview import ONE

CATALOGUE, TREE, INFO = 1, 2, 3  # the numbers that PDFium gives them in a file it makes


def bind(parts: Sequence[tuple[str, bytes]], *, title: str, lang: str, day: date) -> bytes:
    """The pages of ``parts``, each a name for the outline and a PDF, as one PDF; at least one part."""
    firsts, number = [], 0
    with ONE:
        whole = pdfium.PdfDocument.new()
        for name, pdf in parts:
            source = pdfium.PdfDocument(pdf)
            whole.import_pages(source)
            firsts.append((name, number))
            number += len(source)
            source.close()
        written = io.BytesIO()
        whole.save(written)
        whole.close()
    return _finished(written.getvalue(), firsts, title, lang, day)


def _finished(data: bytes, firsts: Sequence[tuple[str, int]], title: str, lang: str, day: date) -> bytes:
    stamp = f"D:{day:%Y%m%d}000000+00'00'".encode()
    data = re.sub(rb"D:\d{14}\+00'00'", lambda _found: stamp, data)
    data = re.sub(rb"<[0-9A-F]{32}>", b"<" + b"0" * 32 + b">", data)
    mark = hashlib.sha256(data + title.encode()).hexdigest()[:32].upper().encode()
    data = data.replace(b"<" + b"0" * 32 + b">", b"<" + mark + b">")
    pages = [int(found) for found in re.findall(rb"(\d+) 0 R", _of(rb"/Kids\[([^\]]*)\]", data))]
    size = int(_of(rb"/Size (\d+)", data))
    before = int(_of(rb"startxref\s+(\d+)\s+%%EOF\s*$", data))
    entries = range(size + 1, size + 1 + len(firsts))
    objects = {
        CATALOGUE: f"<</Type/Catalog/Pages {TREE} 0 R/Lang({lang})/Outlines {size} 0 R/PageMode/UseOutlines"
        f"/ViewerPreferences<</DisplayDocTitle true>>>>".encode(),
        INFO: b"<</Title" + _text(title) + b"/CreationDate(" + stamp + b")/Producer(Hashidate)>>",
        size: f"<</Type/Outlines/First {entries[0]} 0 R/Last {entries[-1]} 0 R/Count {len(firsts)}>>".encode(),
    }
    for place, (name, first) in enumerate(firsts):
        beside = b""
        if place:
            beside += b"/Prev %d 0 R" % entries[place - 1]
        if place + 1 < len(firsts):
            beside += b"/Next %d 0 R" % entries[place + 1]
        there = b"/Dest[%d 0 R/Fit]" % pages[first]
        objects[entries[place]] = b"<</Title" + _text(name) + b"/Parent %d 0 R" % size + beside + there + b">>"
    out, places = io.BytesIO(), {}
    out.write(data)
    for key, body in objects.items():
        places[key] = out.tell()
        out.write(b"%d 0 obj\n%b\nendobj\n" % (key, body))
    table = out.tell()
    out.write(b"xref\n")
    for key, place in sorted(places.items()):
        out.write(b"%d 1\n%010d 00000 n \n" % (key, place))
    out.write(
        b"trailer\n<</Root %d 0 R/Info %d 0 R/Size %d/Prev %d/ID[<%b><%b>]>>\nstartxref\n%d\n%%%%EOF\n"
        % (CATALOGUE, INFO, entries[-1] + 1, before, mark, mark, table)
    )
    return out.getvalue()


def _of(pattern: bytes, data: bytes) -> bytes:
    found = re.search(pattern, data)
    assert found is not None, pattern
    return found[1]


def _text(text: str) -> bytes:
    return b"<" + ("\ufeff" + text).encode("utf-16-be").hex().upper().encode() + b">"

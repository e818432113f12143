"""Tagged files: what is text and what is only decoration, in reading order, with headings and languages.

A screen reader then says a bilingual paper with the right voice, and text can be reflowed. The tree is written by hand
(ISO 32000-1, 14.7 and 14.8), as ReportLab writes none: a section for each heading of the first level, in it headings of
the second and paragraphs, a paragraph for each row. Rules, heads and feet of pages are artifacts.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc

HEAD, SUBHEAD, TEXT = "H1", "H2", "P"


class Tag(NamedTuple):
    """An element of the tree on one page: its role, and the numbers of its marked content there."""

    role: str
    content: list[int]


class Structure:
    """The tree of a file, page by page."""

    def __init__(self) -> None:
        self._pages: list[tuple[Any, list[Tag]]] = []

    def add(self, document: Any, page: Any, tags: list[Tag]) -> None:
        """The tags of the page that was added last."""
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = len(self._pages), pdfdoc.PDFName("S")
        self._pages.append((document.Reference(page), tags))

    def write(self, document: Any) -> None:
        """Put the tree into the file, before it is saved."""
        root, whole = pdfdoc.PDFObjectReference("tags"), pdfdoc.PDFObjectReference("tags-whole")
        sections: list[list[Any]] = []
        parents: list[Any] = []
        for number, (page, tags) in enumerate(self._pages):
            holders: dict[int, Any] = {}
            for at, tag in enumerate(tags):
                if tag.role == HEAD or not sections:
                    sections.append([])
                part = pdfdoc.PDFObjectReference(f"tags-{len(sections)}")
                inside: Any = tag.content[0] if len(tag.content) == 1 else pdfdoc.PDFArray(tag.content)
                entries = {"Type": "/StructElem", "S": f"/{tag.role}", "P": part, "Pg": page, "K": inside}
                element = document.Reference(pdfdoc.PDFDictionary(entries), f"tag-{number}-{at}")
                sections[-1].append(element)
                holders |= dict.fromkeys(tag.content, element)
            own = pdfdoc.PDFArray([holders[n] for n in sorted(holders)])
            parents += [number, document.Reference(own, f"tags-of-{number}")]
        parts = []
        for number, elements in enumerate(sections, 1):
            entries = {"Type": "/StructElem", "S": "/Sect", "P": whole, "K": pdfdoc.PDFArray(elements)}
            parts.append(document.Reference(pdfdoc.PDFDictionary(entries), f"tags-{number}"))
        entries = {"Type": "/StructElem", "S": "/Document", "P": root, "K": pdfdoc.PDFArray(parts)}
        top = document.Reference(pdfdoc.PDFDictionary(entries), "tags-whole")
        tree = document.Reference(pdfdoc.PDFDictionary({"Nums": pdfdoc.PDFArray(parents)}), "tags-parents")
        entries = {"Type": "/StructTreeRoot", "K": top, "ParentTree": tree, "ParentTreeNextKey": len(self._pages)}
        document.Catalog.StructTreeRoot = document.Reference(pdfdoc.PDFDictionary(entries), "tags")
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

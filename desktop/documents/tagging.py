"""Tagged files: what is text and what is only decoration, in reading order, with headings, links and languages.

A screen reader then says a bilingual paper with the right voice, and text can be reflowed. The tree is written by hand
(ISO 32000-1, 14.7 and 14.8), as ReportLab writes none: a section for each heading of the first level, in it headings of
the second and paragraphs, a paragraph for each row. Rules, heads and feet of pages are artifacts.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfdoc

HEAD, SUBHEAD, TEXT = "H1", "H2", "P"


class Tag(NamedTuple):
    """An element of the tree on one page: its role, and the numbers of its marked content there."""

    role: str
    content: list[int]


class Page(NamedTuple):
    """``key`` of the page in the tree of parents; ``links``: number of a tag -> key and reference of what leads on."""

    key: int
    page: Any
    tags: list[Tag]
    links: dict[int, tuple[int, Any]]


class Structure:
    """The tree of a file, page by page."""

    def __init__(self) -> None:
        self._pages: list[Page] = []
        self._keys = 0

    def add(self, document: Any, tags: Iterable[Tag], links: Iterable[tuple[int, Any]]) -> None:
        """The tags of the page that was added last; ``links``: number of a tag, reference of the annotation over it."""
        page = document.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = self._key(), pdfdoc.PDFName("S")
        held = {}
        for tag, reference in links:
            key, annotation = self._key(), document.idToObject[reference.name]
            annotation.permitted = (*annotation.permitted, "StructParent")
            annotation.otherkw["StructParent"] = key
            held[tag] = key, reference
        self._pages.append(Page(page.StructParents, document.Reference(page), list(tags), held))

    def _key(self) -> int:
        self._keys += 1
        return self._keys - 1

    def write(self, document: Any) -> None:
        """Put the tree into the file, before it is saved."""
        root, whole = pdfdoc.PDFObjectReference("tags"), pdfdoc.PDFObjectReference("tags-whole")
        sections: list[list[Any]] = []
        parents: dict[int, Any] = {}
        for number, (key, page, tags, links) in enumerate(self._pages):
            holders: dict[int, Any] = {}
            for at, tag in enumerate(tags):
                if tag.role == HEAD or not sections:
                    sections.append([])
                part, name = pdfdoc.PDFObjectReference(f"tags-{len(sections)}"), f"tag-{number}-{at}"
                holder: Any = pdfdoc.PDFObjectReference(name)
                inside: list[Any] = list(tag.content)
                if at in links:
                    own, annotation = links[at]
                    leads = pdfdoc.PDFDictionary({"Type": "/OBJR", "Obj": annotation})
                    holder = self._element(document, f"{name}-link", "Link", holder, [*inside, leads], page)
                    inside, parents[own] = [holder], holder
                sections[-1].append(self._element(document, name, tag.role, part, inside, page))
                holders |= dict.fromkeys(tag.content, holder)
            own_array = pdfdoc.PDFArray([holders[n] for n in sorted(holders)])
            parents[key] = document.Reference(own_array, f"tags-of-{number}")
        parts = [
            self._element(document, f"tags-{number}", "Sect", whole, elements)
            for number, elements in enumerate(sections, 1)
        ]
        top = self._element(document, "tags-whole", "Document", root, parts)
        numbers = pdfdoc.PDFArray([entry for key in sorted(parents) for entry in (key, parents[key])])
        tree = document.Reference(pdfdoc.PDFDictionary({"Nums": numbers}), "tags-parents")
        entries = {"Type": "/StructTreeRoot", "K": top, "ParentTree": tree, "ParentTreeNextKey": self._keys}
        document.Catalog.StructTreeRoot = document.Reference(pdfdoc.PDFDictionary(entries), "tags")
        document.Catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})

    def _element(self, document: Any, name: str, role: str, parent: Any, inside: list[Any], page: Any = None) -> Any:
        """An element of the tree; its reference."""
        entries: dict[str, Any] = {"Type": "/StructElem", "S": f"/{role}", "P": parent}
        entries["K"] = inside[0] if len(inside) == 1 else pdfdoc.PDFArray(inside)
        if page is not None:
            entries["Pg"] = page
        return document.Reference(pdfdoc.PDFDictionary(entries), name)

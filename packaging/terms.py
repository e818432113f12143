"""Derive the clean table of terms, resources/reference/terms.tsv, from the collected glossary.

    .venv/bin/python packaging/terms.py          # after a change of glossary.tsv or glossary_words.tsv
    .venv/bin/python packaging/terms.py check    # exit status 1 where the table is not what they give

The glossary is written for readers: notes stand in brackets or after an arrow, ／ separates variants, ○○ stands for a
name. Of all that only terms go into the table, one pair a line. ``way``: "both", or the one language into which the
pair may be read (a second spelling is understood and never written). A note is kept beside, for the reader.
"""

from __future__ import annotations

import csv
import io
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

REFERENCE = Path(__file__).resolve().parent.parent / "resources" / "reference"
TABLE = REFERENCE / "terms.tsv"
NOTE = re.compile(r"\s*[（(]([^（()）]*)[）)]\s*|\s*(?:→|⇒|->)(.*)$")
GAP = "○"
# Japanese words that are wider than the Chinese ones beside them: read into Japanese only.
WIDER = frozenset({("協辦", "協力"), ("對接", "連携"), ("科長", "課長"), ("股長", "係長"), ("承辦", "運営")})
SOURCES = {  # what the collected glossary calls by a number; "general" says nothing to a reader
    "general": "",
    "seed 0": "訪日交流計畫書",
    "seed 1": "2019 年訪日團出國報告",
    "seed 4": "議會考察報告",
}


class Term(NamedTuple):
    kind: str
    zh: str
    ja: str
    way: str
    sure: str
    note: str
    source: str


def cut(cell: str) -> tuple[list[str], list[str]]:
    """(variants, notes) of a cell: 會議／議程（草案） is two terms and one note."""
    notes = [(m[1] or m[2] or "").strip() for m in NOTE.finditer(cell)]
    terms = [part.strip() for part in re.split("[／]", NOTE.sub("", cell))]
    return [term for term in terms if term and GAP not in cell], [note for note in notes if note]


def pairs(zh: list[str], ja: list[str]) -> Iterator[tuple[str, str, str]]:
    """(zh, ja, way): as many variants here as there stand for each other, else the first ones lead."""
    if len(zh) == len(ja):
        yield from ((a, b, "both") for a, b in zip(zh, ja, strict=True))
        return
    if zh and ja:
        yield zh[0], ja[0], "both"
        yield from ((a, ja[0], "ja") for a in zh[1:])
        yield from ((zh[0], b, "zh") for b in ja[1:])


def named(source: str) -> str:
    """A source as a reader knows it."""
    return SOURCES.get(source.removesuffix(" form").split(" (")[0], source)


def derived(glossary: Iterable[dict[str, str]], words: Iterable[dict[str, str]]) -> list[Term]:
    """All terms. A note that is itself a term says where alone the pair holds (組長 of one office): both together."""
    found: list[Term] = []
    for row in glossary:
        zh, notes_zh = cut(row["zh_hant"])
        ja, notes_ja = cut(row["ja"])
        note = "；".join(dict.fromkeys(notes_zh + notes_ja))
        only = next((term for term in found if term.zh in notes_zh), None)
        if only is not None:
            zh, ja = [f"{only.zh} {a}" for a in zh], [f"{only.ja} {b}" for b in ja]
        source = "; ".join(named(part) for part in row["source_or_note"].split("; ") if named(part))
        found += [Term(row["cat"], a, b, way, row["sure"], note, source) for a, b, way in pairs(zh, ja)]
    found += [Term(r["cat"], r["zh_hant"], r["ja"], r["way"], "S", "", named(r["source_or_note"])) for r in words]
    kept: dict[tuple[str, str], Term] = {}
    for term in found:
        pair = (term.zh, term.ja)
        kept.setdefault(pair, term._replace(way="ja") if pair in WIDER else term)
    return list(kept.values())


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def table() -> str:
    """The table as it must stand in the file."""
    terms = derived(_rows(REFERENCE / "glossary.tsv"), _rows(REFERENCE / "glossary_words.tsv"))
    out = io.StringIO()
    out.write("\t".join(Term._fields) + "\n")
    for term in terms:
        out.write("\t".join(term) + "\n")
    return out.getvalue()


def main(arguments: list[str]) -> int:
    made = table()
    if arguments == ["check"]:
        return 0 if TABLE.read_text(encoding="utf-8") == made else 1
    TABLE.write_text(made, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

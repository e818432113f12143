"""The code on a name card that a telephone reads: a vCard 3.0 of what the card shows, no more."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.domain.cards import Card

FIELDS = (
    "url",
    "address",
    "unit",
    "reading",
    "organisation",
    "title",
)  # what goes first where there is no room for all


def versions(card: Card, code: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The vCard in language ``code``, whole, then shorter and shorter; with it the names of what is left out."""
    for count in range(len(FIELDS) + 1):
        left_out = FIELDS[:count]
        yield write(card, code, frozenset(left_out)), left_out


def write(card: Card, code: str, without: frozenset[str] = frozenset()) -> str:
    """A vCard with CRLF at the end of each line; ``without`` names fields of FIELDS."""
    name = " ".join(card.name.get(code).split())
    family, _space, given = name.partition(" ")
    title = "" if "title" in without else card.title.get(code)
    lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{_text(family)};{_text(given)};;;", f"FN:{_text(name)}"]
    if code == "ja" and card.reading_ja.strip() and "reading" not in without:
        lines.append(f"SORT-STRING:{_text(card.reading_ja.strip())}")
    organisation = "" if "organisation" in without else card.organisation.get(code)
    unit = "" if "unit" in without else card.unit.get(code)
    if organisation or unit:
        lines.append(f"ORG:{_text(organisation)}{';' + _text(unit) if unit else ''}")
    lines += [f"TITLE:{_text(title)}"] if title else []
    lines += [f"TEL;TYPE=WORK:{_text(card.phone)}"] if card.phone else []
    lines += [f"TEL;TYPE=CELL:{_text(card.mobile)}"] if card.mobile else []
    lines += [f"EMAIL:{_text(card.email)}"] if card.email else []
    if card.address and "address" not in without:
        lines.append(f"ADR;TYPE=WORK:;;{_text(card.address.get(code))};;;;")
    if card.url and "url" not in without:
        lines.append(f"URL:{_text(card.url)}")
    return "\r\n".join([*lines, "END:VCARD", ""])


def _text(value: str) -> str:
    """A value as the format wants it: on one line, its signs escaped, nothing that cannot be encoded."""
    value = "".join(c for c in " ".join(value.split()) if c.isprintable() and not "\ud800" <= c <= "\udfff")
    return value.replace("\\", "\\\\").replace(",", "\\,").replace(";", "\\;")

"""People become cards, vCard 3.0 or 4.0: what every program reads, and beside it what only this one knows.

The property X-HASHIDATE holds the whole contact exactly, so that our own file comes back without loss; another program
ignores it. It is left out of what is given to the other side.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence

from desktop.exchange.people import Contact, Way, plain

VERSIONS = ("3.0", "4.0")
PRODUCT = "-//Hashidate//Hashidate//EN"
OF_PICTURES = {"photo": "PHOTO", "card": "X-HASHIDATE-CARD", "card-back": "X-HASHIDATE-CARD-BACK"}
FOLDED_AT = 75  # bytes
TAGS = {"ja": "ja", "zh_TW": "zh-TW"}
TYPES = {"fax": "FAX,WORK", "mobile": "CELL,VOICE", "phone": "WORK,VOICE"}


def write(contacts: Iterable[Contact], version: str = "4.0", language: str = "ja", *, exact: bool = True) -> bytes:
    """A card file. ``language`` (ja, zh_TW) is that of the name shown first; ``exact`` adds what only we read."""
    lines: list[str] = []
    for contact in contacts:
        lines += _card(contact, version, language, exact)
    return b"".join(_folded(line) for line in lines)


def _card(contact: Contact, version: str, language: str, exact: bool) -> list[str]:
    values, four = contact.values, version == "4.0"
    lines = ["BEGIN:VCARD", f"VERSION:{version}", f"PRODID:{PRODUCT}"]
    name = contact.name()
    codes = [language, *(code for code in TAGS if code != language)]
    shown = next((code for code in codes if name.exactly(code)), language)
    lines.append(f"FN;LANGUAGE={TAGS[shown]}{';ALTID=1' if four else ''}:{_text(name.get(language))}")
    other = next((code for code in codes if code != shown and name.exactly(code)), "")
    if four and other:
        lines.append(f"FN;LANGUAGE={TAGS[other]};ALTID=1:{_text(name.exactly(other))}")
    kana = _halves(values.get("kana", ""))
    family, given = _halves(name.get(language))
    sort_as = f';SORT-AS="{_quoted(kana[0])},{_quoted(kana[1])}"' if four and any(kana) else ""
    lines.append(f"N;LANGUAGE={TAGS[shown]}{sort_as}:{_text(family)};{_text(given)};;;")
    if any(kana):
        lines.append(f"X-PHONETIC-LAST-NAME:{_text(kana[0])}")
        if kana[1]:
            lines.append(f"X-PHONETIC-FIRST-NAME:{_text(kana[1])}")
        if not four:
            lines.append(f"SORT-STRING:{_text(values['kana'])}")
    lines += _work(contact, language, four)
    lines += _reached(contact)
    lines += _addresses(contact)
    if notes := values.get("notes"):
        lines.append(f"NOTE:{_text(notes)}")
    for purpose, data in contact.pictures.items():
        lines.append(_picture(OF_PICTURES[purpose], data, four))
    if uid := values.get("uid") or (f"urn:uuid:{contact.id}" if contact.id else ""):
        lines.append(f"UID:{_text(uid)}")
    if exact:
        lines.append(f"X-HASHIDATE:{_text(plain(contact))}")
    return [*lines, "END:VCARD"]


def _work(contact: Contact, language: str, four: bool) -> list[str]:
    """Organisation and title of the first post; both languages where the version has room for them."""
    if not contact.jobs:
        return []
    job, lines = contact.jobs[0], list[str]()
    for code in [language, *(code for code in TAGS if code != language)]:
        mark = f";LANGUAGE={TAGS[code]}{';ALTID=1' if four else ''}"
        first = code == language
        parts = [p.get(code) if first else p.exactly(code) for p in (*job.path, job.unit)]
        if not job.unit and len(job.path) > 1:
            parts[-1:] = []
        title = job.title.get(code) if first else job.title.exactly(code)
        while parts and not parts[-1]:
            parts.pop()
        if any(parts):
            lines.append(f"ORG{mark}:{';'.join(_text(part) for part in parts)}")
        if title:
            lines.append(f"TITLE{mark}:{_text(title)}")
        if not four:
            break
    return lines


def _reached(contact: Contact) -> list[str]:
    values, lines = contact.values, list[str]()
    if phone := values.get("phone"):
        lines.append(f"TEL;TYPE=WORK,VOICE:{_text(phone)}")
    if mobile := values.get("mobile"):
        lines.append(f"TEL;TYPE=CELL,VOICE:{_text(mobile)}")
    if mail := values.get("email"):
        lines.append(f"EMAIL;TYPE=WORK:{_text(mail)}")
    for place, way in enumerate(contact.ways, 1):
        group = f"item{place}." if way.label else ""
        lines.append(f"{group}{_way(way)}:{_text(way.value)}")
        if group:
            lines.append(f"{group}X-ABLabel:{_text(way.label)}")
    return lines


def _way(way: Way) -> str:
    if way.kind in TYPES:
        return f"TEL;TYPE={TYPES[way.kind]};X-WAY={way.kind}"
    if way.kind == "email":
        return "EMAIL;TYPE=WORK;X-WAY=email"
    return "URL" if way.kind == "url" else "X-LINE"


def _addresses(contact: Contact) -> list[str]:
    values = contact.values
    postal, lines = _text(values.get("postal_code", "")), list[str]()
    for code, tag in (("zh", "zh-TW"), ("ja", "ja")):
        if text := values.get(f"address_{code}"):
            lines.append(f"ADR;TYPE=WORK;LANGUAGE={tag}:;;{_text(text)};;;{postal};")
    if postal and not lines:
        lines.append(f"ADR;TYPE=WORK:;;;;;{postal};")
    return lines


def _picture(name: str, data: bytes, four: bool) -> str:
    kind = "png" if data.startswith(b"\x89PNG") else "jpeg"
    packed = base64.b64encode(data).decode("ascii")
    if four:
        return f"{name}:data:image/{kind};base64,{packed}"
    return f"{name};ENCODING=b;TYPE={kind.upper()}:{packed}"


def _halves(name: str) -> Sequence[str]:
    """Family and given name where a blank parts them."""
    family, _blank, given = name.strip().replace("\u3000", " ").partition(" ")
    return family, given.strip()


def _text(value: str) -> str:
    plain_breaks = value.replace("\r\n", "\n").replace("\r", "\n")
    return plain_breaks.replace("\\", "\\\\").replace("\n", "\\n").replace(",", "\\,").replace(";", "\\;")


def _quoted(value: str) -> str:
    return "".join(c for c in value if c not in '",\\' and c.isprintable())


def _folded(line: str) -> bytes:
    """A line of at most 75 bytes at a time, never broken within a letter."""
    raw = line.encode("utf-8", "replace")
    if len(raw) <= FOLDED_AT:
        return raw + b"\r\n"
    pieces, start = [], 0
    room = FOLDED_AT
    while start < len(raw):
        end = min(start + room, len(raw))
        while end < len(raw) and raw[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(raw[start:end])
        start, room = end, FOLDED_AT - 1
    return b"\r\n ".join(pieces) + b"\r\n"

"""A card file in lines: what vCard 2.1, 3.0 and 4.0 share before anybody asks what a property means.

Old telephones fold in the middle of a letter, forget to indent, write Shift_JIS and say so only sometimes, leave a card
open, or put text where a property should stand. So lines are joined as bytes, each property is decoded by itself, and
what cannot be read is told without losing the rest. (vobject 0.9.9 was measured first: it takes text, not bytes, and
gives up the whole file at a quoted-printable line break, an unindented picture, a broken line or a missing END.)
"""

from __future__ import annotations

import base64
import binascii
import contextlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop.errors import Sentence, UserError
from desktop.i18n import N_
from desktop.sheets import text as tables

MOST_BYTES = 100_000_000
MOST_CARDS = 50_000
MOST_PROPERTIES = 1_000  # of a card
MOST_HEAD = 20  # lines over which the name and the parameters of a property may be folded
LONGEST = 100_000  # letters of a value
MOST_PICTURE = 8_000_000  # bytes

TOO_LARGE = N_("{file} is too large for a card file. Export fewer contacts at a time.")
NO_CARDS = N_("{file} holds no contact cards. Choose another file.")
NOT_UNDERSTOOD = N_("Not understood, and left out: {text}")
LOST_LETTERS = N_("Some letters cannot be read in this encoding. Choose another one.")
TOO_MANY = N_("This card has too many lines; those after the first {count} are left out.")

CHARSETS = {
    "SHIFT_JIS": "cp932", "SHIFT-JIS": "cp932", "SJIS": "cp932", "X-SJIS": "cp932", "MS932": "cp932",
    "WINDOWS-31J": "cp932", "CP932": "cp932", "CSSHIFTJIS": "cp932", "BIG5": "cp950", "CP950": "cp950",
    "BIG5-HKSCS": "big5hkscs", "EUC-JP": "euc_jp", "X-EUC-JP": "euc_jp", "ISO-2022-JP": "iso2022_jp",
    "GB2312": "gb18030", "GBK": "gb18030", "GB18030": "gb18030", "UTF-8": "utf-8", "UTF8": "utf-8",
}  # fmt: skip
TEXTS = frozenset({"NOTE", "ADR", "LABEL"})
_NAME = re.compile(rb"[A-Za-z0-9_.\-]{1,80}$")
_BASE64 = re.compile(rb"[A-Za-z0-9+/=\s]*$")
_BASE = re.compile(rb"ENCODING=B(?:ASE64)?(?:[;:]|$)|;BASE64(?:[;:]|$)", re.I)
_ESCAPED = re.compile(r"\\(.)", re.S)


class Property(NamedTuple):
    """One line of a card, put together. ``types`` and the names of ``params`` are in capitals; ``value`` is decoded
    from its transport, not yet from backslashes. Of pictures there is ``data`` instead.
    """

    name: str
    group: str
    types: frozenset[str]
    params: Mapping[str, str]
    value: str
    data: bytes = b""

    def text(self) -> str:
        return unescape(self.value)

    def parts(self, sign: str = ";") -> list[str]:
        return split(self.value, sign)


@dataclass
class Card:
    """``number`` is the line of its BEGIN."""

    number: int
    version: str = "3.0"
    properties: list[Property] = field(default_factory=list)
    notes: list[tuple[str, Sentence]] = field(default_factory=list)
    problems: list[tuple[str, Sentence]] = field(default_factory=list)


def looks_like(data: bytes) -> bool:
    """Whether a file is one of cards, in whatever encoding."""
    return b"BEGIN:VCARD" in data[:4000].replace(b"\0", b"").upper()


def unescape(value: str) -> str:
    """Backslashes resolved; one before any other letter stays, since old telephones escape nothing."""
    if "\\" not in value:
        return value
    return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1] if m[1] in "\\;,:" else m[0], value)


def split(value: str, sign: str = ";") -> list[str]:
    """The components of a value, each unescaped."""
    if "\\" not in value:
        return value.split(sign)
    found, current, place = [], list[str](), 0
    while place < len(value):
        letter = value[place]
        if letter == "\\" and place + 1 < len(value):
            current.append(value[place : place + 2])
            place += 2
            continue
        if letter == sign:
            found.append(unescape("".join(current)))
            current = []
        else:
            current.append(letter)
        place += 1
    return [*found, unescape("".join(current))]


def read(data: bytes, file: str, encoding: str = "") -> list[Card]:
    """The cards of a file; UserError where it is too large or holds none. ``encoding`` is that of what names none."""
    if len(data) > MOST_BYTES:
        raise UserError(TOO_LARGE, file=file)
    if not looks_like(data):
        raise UserError(NO_CARDS, file=file)
    if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:200] or encoding == "utf-16":
        data, encoding = tables.decode(data, file, "utf-16").text.encode("utf-8", "replace"), ""
    data = data.removeprefix(b"\xef\xbb\xbf")
    if encoding and encoding not in tables.ENCODINGS:
        raise UserError(tables.UNKNOWN_ENCODING, name=encoding, names=", ".join(tables.ENCODINGS))
    found = _Reader(file, encoding or _guess(data)).read(re.split(rb"\r*\n|\r", data))
    if not found:
        raise UserError(NO_CARDS, file=file)
    return found


def joined(parts: Iterable[bytes]) -> bytes:
    """The cards of several files as those of one: each is read in its own encoding."""
    made = []
    for data in parts:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in data[:200]:
            data = tables.decode(data, "", "utf-16").text.encode("utf-8", "replace")
        data = data.removeprefix(b"\xef\xbb\xbf")
        try:
            data.decode()
        except UnicodeDecodeError:
            if b"CHARSET" not in data.upper():  # else each property says what it is in
                with contextlib.suppress(UnicodeDecodeError):
                    data = data.decode(_guess(data)).encode()
        made.append(data)
    return b"\r\n".join(made)


def _guess(data: bytes) -> str:
    """The encoding of what is not UTF-8; pictures and quoted-printable text are ASCII and say nothing."""
    return tables.detect(data.replace(b"\0", b"")) or "cp932"


class _Reader:
    """Puts lines together and hands each property over when the next one begins."""

    def __init__(self, file: str, encoding: str) -> None:
        self._file, self._encoding = file, encoding
        self._cards: list[Card] = []
        self._card: Card | None = None
        self._line: list[bytes] = []  # of the property that is being put together
        self._quoted = self._base = self._headed = False
        self._within = 0  # cards inside a card, which nobody needs (AGENT)

    def read(self, lines: list[bytes]) -> list[Card]:
        for number, line in enumerate(lines, 1):
            bare = line.strip().upper() if len(line) < 40 else b""
            if bare == b"BEGIN:VCARD":
                self._begin(number)
            elif self._card is None:
                continue
            elif self._within:
                self._within -= bare == b"END:VCARD"
            elif bare == b"END:VCARD":
                self._flush()
                self._card = None
            else:
                self._take(line)
        self._flush()
        return self._cards

    def _begin(self, number: int) -> None:
        if self._card is not None and self._line and self._line[0].strip().upper() in (b"AGENT:", b"AGENT"):
            self._line, self._within = [], 1
            return
        self._flush()
        if len(self._cards) >= MOST_CARDS:
            raise UserError(TOO_LARGE, file=self._file)
        self._card = Card(number)
        self._cards.append(self._card)

    def _take(self, line: bytes) -> None:
        before = self._line
        if before and self._quoted and before[-1].endswith(b"="):
            before[-1] = before[-1][:-1]
            before.append(line.lstrip(b" \t") if line[:1] in (b" ", b"\t") and b"=" in line[:4] else line)
        elif before and line[:1] in (b" ", b"\t"):
            self._fold(line)
        elif before and self._base and b":" not in line and _BASE64.match(line):
            before.append(line)
        elif not line.strip():
            return
        elif before and not self._begins(line) and self._name() in TEXTS:
            before.append((b"=0A" if self._quoted else b"\\n") + line)  # a broken line: the rest of what stood above
        else:
            self._flush()
            self._line = [line]
            self._look()

    def _fold(self, line: bytes) -> None:
        rest = line[1:]
        assert self._card is not None
        if self._card.version == "2.1" and not self._base:
            ends = self._line[-1][-1:]
            if ends and rest[:1] and ends[0] < 0x80 and rest[0] < 0x80 and self._headed:
                rest = b" " + rest  # 2.1 breaks only where there is a blank, and keeps it
        self._line.append(rest)
        if not self._headed and len(self._line) < MOST_HEAD:
            self._look()

    @staticmethod
    def _begins(line: bytes) -> bool:
        head = line.partition(b":")[0].partition(b";")[0]
        return b":" in line and bool(_NAME.match(head))

    def _name(self) -> str:
        head = self._line[0].partition(b":")[0].partition(b";")[0]
        return head.rpartition(b".")[2].decode("ascii", "replace").upper()

    def _look(self) -> None:
        """Whether the value is packed, which decides how its lines belong together."""
        whole = self._line[0] if len(self._line) == 1 else b"".join(self._line)
        self._headed = b":" in whole
        head = whole.partition(b":")[0]
        self._quoted = self._base = False
        if b";" in head:
            self._quoted = b"QUOTED-PRINTABLE" in head.upper()
            self._base = not self._quoted and _BASE.search(head) is not None

    def _flush(self) -> None:
        line, self._line = self._line, []
        card = self._card
        if card is None or not line:
            return
        whole = line[0] if len(line) == 1 else b"".join(line)
        if len(card.properties) >= MOST_PROPERTIES:
            if len(card.properties) == MOST_PROPERTIES:
                card.problems.append(("", Sentence(TOO_MANY, {"count": MOST_PROPERTIES})))
                card.properties.append(Property("", "", frozenset(), {}, ""))
            return
        head, colon, value = whole.partition(b":")
        if b'"' in head:
            head, colon, value = _outside_quotes(whole)
        name, *given = head.split(b";") if b'"' not in head else _params(head)
        if not colon or not _NAME.match(name.strip()):
            shown = whole[:60].decode(self._encoding, "replace").strip()
            card.notes.append(("", Sentence(NOT_UNDERSTOOD, {"text": shown})))
            return
        self._add(card, name.strip(), given, value)

    def _add(self, card: Card, name: bytes, given: list[bytes], value: bytes) -> None:
        group, _dot, bare = name.decode("ascii").upper().rpartition(".")
        types, params = set[str](), dict[str, str]()
        for param in given:
            key, is_, said = param.partition(b"=")
            word = key.strip().decode("ascii", "replace").upper()
            if not is_:
                types.add(word)
            elif word == "TYPE":
                types.update(said.replace(b'"', b"").decode("ascii", "replace").upper().split(","))
            else:
                params[word] = said.strip().strip(b'"').decode("utf-8", "replace")
        if bare == "VERSION":
            card.version = value.strip().decode("ascii", "replace")
            return
        if self._base or (params.get("ENCODING", "").upper() in ("B", "BASE64")):
            card.properties.append(Property(bare, group, frozenset(types), params, "", _unpacked(value)))
            return
        if self._quoted:
            value = binascii.a2b_qp(value)
        text, lost = self._decode(value, params.get("CHARSET", ""))
        if lost:
            card.problems.append(("", Sentence(LOST_LETTERS)))
        if value[:5].lower() == b"data:" and b";base64," in value[:60]:
            head, _comma, packed = value.partition(b",")
            kind = head.partition(b";")[0].rpartition(b"/")[2].decode("ascii", "replace").upper()
            card.properties.append(Property(bare, group, frozenset({kind}), params, "", _unpacked(packed)))
            return
        limit = LONGEST * 4 if bare == "X-HASHIDATE" else LONGEST
        card.properties.append(Property(bare, group, frozenset(types), params, text[:limit].replace("\r\n", "\n")))

    def _decode(self, value: bytes, charset: str) -> tuple[str, bool]:
        """The text, and whether some of it was lost. What the property says of itself goes first, if it can be."""
        jis = "iso2022_jp" if b"\x1b$" in value else ""  # of old mail programs, which say nothing of it
        tried = [CHARSETS.get(charset.strip('"').upper(), ""), jis, "utf-8", self._encoding]
        for encoding in tried:
            if encoding:
                try:
                    return value.decode(encoding), False
                except UnicodeDecodeError:
                    continue
        return value.decode(tried[0] or self._encoding, "replace"), True


def _unpacked(value: bytes) -> bytes:
    """The bytes of a picture; nothing where it is none, or larger than a picture of a person need be."""
    if len(value) > MOST_PICTURE * 4 // 3 + 4:
        return b"too large"
    try:
        return base64.b64decode(value, validate=False)
    except binascii.Error:
        return b"unreadable"


def _outside_quotes(line: bytes) -> tuple[bytes, bytes, bytes]:
    """Head, colon and value; a colon in quotes belongs to the head."""
    quoted = False
    for place, byte in enumerate(line[:LONGEST]):
        if byte == 0x22:
            quoted = not quoted
        elif byte == 0x3A and not quoted:
            return line[:place], b":", line[place + 1 :]
    return line.partition(b":")


def _params(head: bytes) -> list[bytes]:
    return re.findall(rb'(?:[^;"]|"[^"]*")+', head) or [b""]

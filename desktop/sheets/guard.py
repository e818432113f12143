"""What is looked at before a spreadsheet's parser is: it holds a table as one block of memory, however sparse it is.

A zip may unpack to a thousand times its size, an XML part may define entities, two filled cells in opposite corners
make a block of seventeen thousand million, and one long text may stand in a million cells. So all parts are counted by
their bytes, all cells by their addresses and texts, with the standard library's own readers, which build nothing.
What a part is called says nothing: whatever begins like XML is read as such.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator
from xml.parsers import expat

from desktop.errors import UserError
from desktop.i18n import N_

MOST_BYTES = 20_000_000  # of a file
MOST_UNPACKED = 120_000_000
MOST_RATIO = 200  # a sheet of equal rows packs to about 1:60
MOST_PARTS = 2_000
MOST_ROWS, MOST_COLUMNS, MOST_CELLS = 50_000, 500, 2_000_000
MOST_LETTERS = 100_000_000  # in all cells together, each text as often as it stands there

TOO_LARGE = N_("{file} is too large for a table of this program. Keep only the rows that belong here.")
DAMAGED = N_("{file} is damaged or not what its name says. Open it in its own program and save it again.")
HOSTILE = N_("{file} unpacks to far more than it holds, or defines parts of itself. It is not opened.")
LOCKED = N_("{file} is locked with a password. Take the password off in its own program first.")

ZIP, OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ADDRESS = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})$")
_MARKUP = re.compile(rb"(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\s\0]*<")


def check(data: bytes, file: str) -> None:
    """Refuse what cannot be read safely; UserError says why. ``data`` begins with ZIP or OLE."""
    if len(data) > MOST_BYTES:
        raise UserError(TOO_LARGE, file=file)
    if data.startswith(ZIP):
        _check_zip(data, file)
    else:
        _check_ole(data, file)


def _check_zip(data: bytes, file: str) -> None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS:
                raise UserError(HOSTILE, file=file)
            if any(part.flag_bits & 1 for part in parts):
                raise UserError(LOCKED, file=file)
            if any(part.filename.lower().endswith("workbook.bin") for part in parts):  # XLSB, which nobody checks
                raise UserError(DAMAGED, file=file)
            total, texts = 0, _Texts()
            for part in parts:
                total += _check_part(archive, part, MOST_UNPACKED - total, file, texts)
                if total > max(1_000_000, len(data) * MOST_RATIO):
                    raise UserError(HOSTILE, file=file)
            if texts.letters() > MOST_LETTERS:
                raise UserError(TOO_LARGE, file=file)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError, ValueError):
        raise UserError(DAMAGED, file=file) from None


class _Texts:
    """Texts that a workbook keeps once, and how often its cells name each."""

    def __init__(self) -> None:
        self.lengths: list[int] = []
        self.named: Counter[str] = Counter()
        self.written = 0  # letters that stand in the cells themselves, where a sheet may say how often

    def letters(self) -> int:
        """How many letters the cells hold together."""
        known = {str(place): length for place, length in enumerate(self.lengths)}
        return self.written + sum(count * known.get(place.strip(), 0) for place, count in self.named.items())


def _check_part(archive: zipfile.ZipFile, part: zipfile.ZipInfo, room: int, file: str, texts: _Texts) -> int:
    """Read one part in pieces, never keeping it; its true size. The size in the directory may lie."""
    reader = _Reader(file, texts) if part.filename.lower().endswith((".xml", ".rels", ".vml")) else None
    size = 0
    with archive.open(part) as stream:
        while piece := stream.read(1 << 18):
            if not size and reader is None and _MARKUP.match(piece):
                reader = _Reader(file, texts)
            size += len(piece)
            if size > room:
                raise UserError(HOSTILE, file=file)
            if reader is not None:
                reader.feed(piece)
    if reader is not None and size:
        reader.feed(b"", last=True)
    return size


class _Reader:
    """Counts the cells of a sheet's XML and refuses every document type, where entities would stand."""

    def __init__(self, file: str, texts: _Texts) -> None:
        self._file, self._texts = file, texts
        self._rows = self._columns = 0
        self._row = self._column = 0  # of the cell of an XLSX sheet that was last begun
        self._named: list[str] | None = None  # the number of a shared text, letter by letter
        self._counting = False  # within a shared text
        self._repeat = 1  # of the row of an ODS sheet
        self._across = 0
        self._depth = 0
        self._times = 0  # how often the cell of an ODS sheet stands there; 0 outside of one
        self._pending = 0  # columns of the last cell, which count once it holds something
        self._parser = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = self._refuse
        self._parser.StartElementHandler = self._start
        self._parser.EndElementHandler = self._end
        self._parser.CharacterDataHandler = self._text
        self._parser.buffer_text = True

    def feed(self, piece: bytes, last: bool = False) -> None:
        try:
            self._parser.Parse(piece, last)
        except expat.ExpatError:
            raise UserError(DAMAGED, file=self._file) from None

    def _refuse(self, *_declared: object) -> None:
        raise UserError(HOSTILE, file=self._file)

    def _start(self, name: str, given: dict[str, str]) -> None:
        self._depth += 1
        if self._depth > 200:
            self._refuse()
        bare = name.rpartition(":")[2]
        if bare == "c":
            self._begin_cell(given)
        elif bare == "row":
            self._row, self._column = _count(given.get("r"), self._row + 1), 0
        elif bare == "v" and self._named is not None:
            self._named = []
        elif bare == "si":
            self._texts.lengths.append(0)
            self._counting = True
        elif name.endswith("table:table"):
            self._rows = 0
        elif name.endswith("table:table-row"):
            self._across, self._pending = 0, 0
            self._repeat = _count(given.get("table:number-rows-repeated"))
        elif name.endswith("table-cell"):
            wide = _count(given.get("table:number-columns-repeated"))
            self._pending, self._times = self._across + wide, wide * self._repeat
            if any(key.endswith((":value", "-value", ":formula")) for key in given):
                self._see(self._rows + self._repeat, self._pending)
        elif name == "text:p" and self._pending:
            self._see(self._rows + self._repeat, self._pending)

    def _begin_cell(self, given: dict[str, str]) -> None:
        """A cell of XLSX stands where it says, else after the one before."""
        if found := _ADDRESS.match(given.get("r", "")):
            self._row, self._column = int(found[2]), _number(found[1].upper())
        else:
            self._column += 1
        self._see(self._row, self._column)
        self._named = [] if given.get("t") == "s" else None

    def _text(self, text: str) -> None:
        if self._counting:
            self._texts.lengths[-1] += len(text)
        elif self._named is not None and len(self._named) < 20:
            self._named.append(text)
        elif self._times:
            self._texts.written += len(text) * self._times

    def _end(self, name: str) -> None:
        self._depth -= 1
        bare = name.rpartition(":")[2]
        if bare == "si":
            self._counting = False
        elif bare == "c" and self._named is not None:
            self._texts.named["".join(self._named)] += 1
            self._named = None
        elif name.endswith("table:table-row"):
            self._rows += self._repeat
        elif name.endswith("table-cell"):
            self._across, self._pending, self._times = self._pending, 0, 0

    def _see(self, row: int, column: int) -> None:
        self._columns = max(self._columns, column)
        if row > MOST_ROWS or self._columns > MOST_COLUMNS or row * self._columns > MOST_CELLS:
            raise UserError(TOO_LARGE, file=self._file)


def _number(letters: str) -> int:
    total = 0
    for letter in letters:
        total = total * 26 + ord(letter) - 64
    return total


def _count(text: str | None, otherwise: int = 1) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 9 else otherwise


# The old XLS: a small file system, whose stream "Workbook" is a row of records (MS-CFB, MS-XLS).
_ENDS = 0xFFFFFFFA
_CELLS = {0x0006, 0x00BD, 0x00BE, 0x00FD, 0x00D6, 0x0201, 0x0203, 0x0204, 0x0205, 0x0207, 0x027E, 0x0406, 0x0206}
_FILEPASS = 0x002F


def _check_ole(data: bytes, file: str) -> None:
    try:
        for kind, body in _records(_workbook(data, file)):
            if kind == _FILEPASS:
                raise UserError(LOCKED, file=file)
            if kind in _CELLS and len(body) >= 4:
                row, column = struct.unpack_from("<HH", body)
                if kind in {0x00BD, 0x00BE}:  # several cells side by side; the last column stands last
                    column = max(column, struct.unpack_from("<H", body, len(body) - 2)[0])
                if column >= MOST_COLUMNS or row >= MOST_ROWS:
                    raise UserError(TOO_LARGE, file=file)
    except (struct.error, IndexError, ValueError, StopIteration):
        raise UserError(DAMAGED, file=file) from None


def _records(stream: bytes) -> Iterator[tuple[int, bytes]]:
    place = 0
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size


def _workbook(data: bytes, file: str) -> bytes:
    """The stream "Workbook" (or "Book") of a compound file."""
    size = 1 << struct.unpack_from("<H", data, 30)[0]
    if size not in (512, 4096):
        raise ValueError(size)
    first_directory, big_from = struct.unpack_from("<I", data, 48)[0], struct.unpack_from("<I", data, 56)[0]
    tables = [n for n in struct.unpack_from("<109I", data, 76) if n < _ENDS]
    more, left = struct.unpack_from("<II", data, 68)
    while more < _ENDS and left:
        block = _sector(data, more, size)
        listed = struct.unpack(f"<{size // 4}I", block)
        tables += [n for n in listed[:-1] if n < _ENDS]
        more, left = listed[-1], left - 1
    chain = [n for table in tables for n in struct.unpack(f"<{size // 4}I", _sector(data, table, size))]
    directory = _stream(data, first_directory, chain, size)
    for place in range(0, len(directory) - 127, 128):
        entry = directory[place : place + 128]
        length = struct.unpack_from("<H", entry, 64)[0]
        name = entry[: max(length - 2, 0)].decode("utf-16-le", "replace")
        if name == "EncryptedPackage":  # an XLSX behind a password
            raise UserError(LOCKED, file=file)
        if name in ("Workbook", "Book"):
            start, whole = struct.unpack_from("<II", entry, 116)
            if whole < big_from:
                raise ValueError(whole)  # a workbook that small holds no table
            return _stream(data, start, chain, size)[:whole]
    raise ValueError("no workbook")


def _sector(data: bytes, number: int, size: int) -> bytes:
    block = data[(number + 1) * size : (number + 2) * size]
    return block.ljust(size, b"\xff")


def _stream(data: bytes, start: int, chain: list[int], size: int) -> bytes:
    blocks, seen = [], set()
    while start < _ENDS:
        if start in seen:
            raise ValueError("a ring")
        seen.add(start)
        blocks.append(_sector(data, start, size))
        start = chain[start]
    return b"".join(blocks)

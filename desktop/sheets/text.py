"""Plain tables: which encoding and which separator a CSV file was written with, and its cells.

Excel writes CSV in the machine's own code page and says so nowhere: Big5 (cp950) in Taiwan, Shift_JIS (cp932) in Japan.
The two are told apart by what their letters would be: Big5 read as Shift_JIS teems with half-width katakana, which
count for nothing, Shift_JIS read as Big5 hits codes that Big5 does not have. EUC-JP, of older Japanese
systems, is told the same way and by the words of the table. A person may always choose another one.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from desktop.errors import UserError
from desktop.i18n import N_

ENCODINGS = ("utf-8", "cp950", "cp932", "utf-16", "big5hkscs", "euc_jp", "gb18030")
DELIMITERS = (",", "\t", ";")
LONGEST_FIELD = 100_000
UNREADABLE = "\ufffd"

NOT_TEXT = N_("{file} is no table: it is neither text nor a spreadsheet. Choose another file.")
UNKNOWN_ENCODING = N_("There is no encoding {name}. Choose one of: {names}")

# Words of everyday tables: one of them, readable, says more than any statistics on a file of two lines.
_WORDS = {
    "cp950": (
        "日期",
        "時間",
        "地點",
        "名稱",
        "拜會",
        "行程",
        "上午",
        "下午",
        "職稱",
        "單位",
        "備註",
        "臺",
        "團",
        "縣",
        "廳",
    ),
    "cp932": ("日付", "時刻", "場所", "名称", "訪問", "日程", "午前", "午後", "役職", "所属", "備考", "の", "県", "庁"),
}


class Text(NamedTuple):
    """A file as text. ``lost`` says that some bytes are no letters in this encoding."""

    text: str
    encoding: str
    lost: bool


# The commonest letters of Big5 (中, 文, 日) lie where EUC-JP has its kana, which therefore prove nothing there.
_KANA = {"cp950": 0.5, "cp932": 1.5, "euc_jp": 1.0}


def decode(data: bytes, file: str, encoding: str = "", words: Collection[str] = ()) -> Text:
    """The text of a file; ``encoding`` overrules what the bytes look like, ``words`` are expected in it."""
    if encoding and encoding not in ENCODINGS:
        raise UserError(UNKNOWN_ENCODING, name=encoding, names=", ".join(ENCODINGS))
    chosen = encoding or detect(data, words)
    if not chosen:
        raise UserError(NOT_TEXT, file=file)
    codec = chosen
    if chosen == "utf-8":
        codec = "utf-8-sig"
    elif chosen == "utf-16" and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        codec = "utf-16-le" if _odd_zeros(data) else "utf-16-be"
    text = data.decode(codec, "replace")
    if codec.startswith("utf-16-"):
        text = text.removeprefix("\ufeff")
    return Text(text, chosen, UNREADABLE in text)


def detect(data: bytes, words: Collection[str] = ()) -> str:
    """The encoding that fits best; empty where the bytes are no text."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    head = data[:400_000]
    if not data.startswith(b"\xef\xbb\xbf") and head.count(0):
        zeros = head[::2].count(0), head[1::2].count(0)
        half = max(len(head) // 2, 1)
        return "utf-16" if max(zeros) * 10 > half and min(zeros) * 50 < half else ""
    try:
        data.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        pass
    scores = {name: _score(head, name, words) for name in ("cp950", "cp932", "euc_jp")}
    return max(scores, key=lambda name: scores[name])


def _odd_zeros(data: bytes) -> bool:
    """Whether the high bytes stand second (little-endian)."""
    return data[1:4000:2].count(0) >= data[:4000:2].count(0)


def _score(data: bytes, encoding: str, words: Collection[str]) -> float:
    text = data.decode(encoding, "replace")
    wide = [c for c in text if ord(c) > 0x7F]
    if not wide:
        return 0.0
    score = 0.0
    for c in wide:
        code = ord(c)
        if c == UNREADABLE or 0xE000 <= code <= 0xF8FF:
            score -= 8
        elif 0x3041 <= code <= 0x30FE:
            score += _KANA[encoding]
        elif code >= 0x4E00:
            score += 1 if _everyday(c, encoding) else -1
        elif 0x3000 <= code <= 0x303F or 0xFF01 <= code <= 0xFF60:
            score += 0.8
    score /= len(wide)
    usual = _WORDS["cp950" if encoding == "cp950" else "cp932"]
    known = sum(word in text for word in {*usual, *(w for w in words if len(w) > 1 and ord(w[0]) > 0x2E80)})
    return score + 0.6 * min(known, 5)


def _everyday(char: str, encoding: str) -> bool:
    """Whether a letter lies on the first level of its code: the 5,401 or 2,965 that people use."""
    try:
        raw = char.encode(encoding)
    except UnicodeEncodeError:
        return False
    if len(raw) != 2:
        return False
    code = raw[0] << 8 | raw[1]
    if encoding == "euc_jp":
        return 0xB0A1 <= code <= 0xCFFE
    return 0xA440 <= code <= 0xC67E if encoding == "cp950" else 0x889F <= code <= 0x9872


def delimiter_of(text: str) -> str:
    """The separator that the first lines use most evenly; a comma where nothing tells."""
    lines = [line for line in re.sub(r'"[^"]*"', "", text[:20_000]).splitlines() if line.strip()][:20]
    best, most = ",", 0.0
    for sign in DELIMITERS:
        counts = [line.count(sign) for line in lines]
        used = [count for count in counts if count]
        if used:
            score = len(used) / len(lines) * max(set(used), key=used.count)
            if score > most:
                best, most = sign, score
    return best


def rows(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Each record with the number of the line on which it begins, first = 1; empty records too."""
    csv.field_size_limit(LONGEST_FIELD)
    lines = _Lines(text)
    reader = csv.reader(lines, delimiter=delimiter, strict=False)
    begun = 1
    for record in reader:
        yield begun, [_plain(cell) for cell in record]
        begun = lines.taken + 1


class _Lines:
    """Physical lines as editors count them, kept with their ends: \\r\\n, \\n or \\r; nothing else ends a line."""

    def __init__(self, text: str) -> None:
        self._found = re.finditer(r"[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+\Z", text)
        self.taken = 0

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str:
        line = next(self._found)[0]
        self.taken += 1
        body = line.rstrip("\r\n")
        return body if body == line else body + "\n"


# What a spreadsheet takes for a formula when it opens a CSV file, also after blanks and in full-width signs.
_FORMULA = re.compile(r"'*[\s\ufeff]*[=+\-@\t\r\n＝＋－＠]|'*[\t\r\n]")


def neutral(text: str) -> str:
    """``text`` with an apostrophe before what would be a formula; ``_plain`` takes it off again."""
    return f"'{text}" if _FORMULA.match(text) else text


def _plain(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell

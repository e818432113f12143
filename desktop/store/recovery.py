"""The recovery code: the store's key itself, as a person can type it from paper.

Four lines of four groups of four characters. A line holds 64 bits of the key and 16 of check, so that a typing error is
found in its line. Letters that look like digits are read as digits (Crockford's base 32 has no I, L, O, U).
"""

from __future__ import annotations

import hashlib
import unicodedata

from sqlalchemy import Connection

from desktop.errors import Invalid, Problem, Sentence
from desktop.i18n import N_
from desktop.store.replica import meta, set_meta
from desktop.store.wraps import key_id

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
LOOKS_LIKE = str.maketrans("OILU", "011V")
LINES, GROUPS, CHARACTERS = 4, 4, 4
PER_LINE = GROUPS * CHARACTERS
PREFIX = "HASHIDATE-KEY-1:"  # of the QR code

MADE = "recovery_sheet"  # meta key: the id of the key whose sheet was printed or saved

INCOMPLETE = N_("The code has {wanted} characters, {found} were typed. Compare it with the sheet.")
WRONG_LINES = N_("There is a typing error in line {lines}. Compare it with the sheet.")


def code(key: bytes) -> tuple[str, ...]:
    """The four lines for a key of 32 bytes."""
    return tuple(_line(n, key[8 * n : 8 * n + 8]) for n in range(LINES))


def key_of(text: str) -> bytes:
    """The key in a typed code; Invalid says in which line the error is."""
    text = unicodedata.normalize("NFKC", text).strip()
    if text.upper().startswith(PREFIX):
        text = text[len(PREFIX) :]
    typed = "".join(c for c in text.upper() if c.isascii() and c.isalnum()).translate(LOOKS_LIKE)
    if len(typed) != LINES * PER_LINE:
        values = {"wanted": LINES * PER_LINE, "found": len(typed)}
        raise Invalid([Problem("code", Sentence(INCOMPLETE, values))])
    parts, wrong = [], []
    for n in range(LINES):
        line = typed[n * PER_LINE : (n + 1) * PER_LINE]
        number = sum(ALPHABET.find(c) << 5 * (PER_LINE - 1 - i) for i, c in enumerate(line))
        body = (number >> 16).to_bytes(8, "big")
        if _plain(n, body) != line:
            wrong.append(str(n + 1))
        parts.append(body)
    if wrong:
        raise Invalid([Problem("code", Sentence(WRONG_LINES, {"lines": ", ".join(wrong)}))])
    return b"".join(parts)


def made(connection: Connection, key: bytes) -> bool:
    """Whether the sheet of this key was printed or saved."""
    return meta(connection, MADE) == key_id(key)


def note_made(connection: Connection, key: bytes) -> None:
    """Remember that it was."""
    set_meta(connection, MADE, key_id(key))


def _plain(n: int, body: bytes) -> str:
    check = hashlib.sha256(b"hashidate recovery 1" + bytes([n]) + body).digest()[:2]
    number = int.from_bytes(body + check, "big")
    return "".join(ALPHABET[number >> 5 * (PER_LINE - 1 - i) & 31] for i in range(PER_LINE))


def _line(n: int, body: bytes) -> str:
    plain = _plain(n, body)
    return " ".join(plain[i : i + CHARACTERS] for i in range(0, PER_LINE, CHARACTERS))

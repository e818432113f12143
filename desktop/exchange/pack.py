"""The bytes of a delegation pack: a header, transactions of the journal, attachments; plain, or sealed with age.

Layout: MAGIC, format (2 bytes), sha256 of all that follows with the format in front, length of the packed head (8),
the head as zlib of canonical JSON, then each attachment as length (8), sha256 (32), bytes. Numbers are big-endian.
Later formats: ``domain.needed``. Whoever reads gets a pack that was verified whole, or one sentence. Whether the
transactions' own digests fit is the merge's to say: it knows how they are made.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import zlib
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from typing import Any, NamedTuple, NoReturn

from desktop.domain import needed
from desktop.errors import UserError
from desktop.exchange import agefile
from desktop.i18n import N_

MAGIC = b"HASHIDATE\x1aPACK\n"
FORMAT = 1
FILE_LIMIT = 25 * 1024 * 1024  # bytes of one attachment, as in the store
HEAD_LIMIT = 256 << 20  # bytes of JSON; a hundred thousand changes are about 50 MB
EASY, RATIO = 16 << 20, 64  # JSON above EASY bytes may be RATIO times its packed size; a journal packs to a quarter
PEEK = 1 << 16  # bytes of JSON that are unfolded to find the header
BRACKETS = 1 << 17  # in any pack; beyond that, one in sixteen bytes
DEPTH = 12  # of nested lists and objects
FIXED = len(MAGIC) + 2 + 32
AGE, ARMOUR = b"age-encryption.org/", b"-----BEGIN AGE ENCRYPTED FILE-----"

NOT_OURS = N_("This is no exchange file of Hashidate. Choose the file that Hashidate made.")
DAMAGED = N_("The exchange file is damaged. Copy it again from where it came.")
NEWER = N_("The exchange file was written by a newer Hashidate. Update the program and read it again.")
NEEDS = N_("The exchange file needs Hashidate {version} or newer; this is {own}. Update the program and read it again.")
SEALED = N_("The file is sealed. Enter its passphrase.")
SEALED_TO = N_("The file is sealed for a colleague's key. Open it with that key.")
TOO_LARGE = N_("The exchange file is too large. Nothing was written.")
WRONG_PASSPHRASE = N_("The passphrase does not fit this file. Ask whoever sealed it.")


class Pack(NamedTuple):
    """What travels. ``header``: format, store, replica, author, made (wall ms), schema_rev, delegation, name, …

    ``transactions``: rows of ``change_tx`` with their "changes", rows of ``change`` without ``tx_id``.
    ``files``: sha256 -> bytes of attachments. Keys that are not known here are kept. ``known``: how many transactions
    were left folded because whoever read said so.
    """

    header: dict[str, Any]
    transactions: list[dict[str, Any]]
    files: dict[str, bytes]
    known: int = 0


def canonical(value: object) -> str:
    """The one way to write a value as JSON, the same as the journal's."""
    return ENCODER.encode(value)


def write(pack: Pack) -> bytes:
    """The bytes of a pack, not sealed."""
    index = [[tx["id"], tx["digest"]] for tx in pack.transactions]
    header = {**pack.header, "format": FORMAT, "index": index}  # so that whoever knows them need not unfold the rest
    head = canonical({"header": header, "transactions": pack.transactions}).encode()
    if len(head) > HEAD_LIMIT:
        raise UserError(TOO_LARGE)
    packed = zlib.compress(head, 6)
    if len(head) > max(EASY, RATIO * len(packed)):  # nothing is written that nobody would read
        packed = zlib.compress(head, 0)
    parts = [len(packed).to_bytes(8, "big"), packed]
    for name, data in sorted(pack.files.items()):
        if len(data) > FILE_LIMIT:
            raise UserError(TOO_LARGE)
        parts += [len(data).to_bytes(8, "big"), bytes.fromhex(name), data]
    return b"".join([MAGIC, *_sealed_by_hash(FORMAT.to_bytes(2, "big"), parts)])


def _sealed_by_hash(start: bytes, parts: list[bytes]) -> list[bytes]:
    digest = hashlib.sha256(start)
    for part in parts:
        digest.update(part)
    return [start, digest.digest(), *parts]


def read(data: bytes, knows: Callable[[Index], bool] | None = None) -> Pack:
    """The pack in ``data``, everything about it verified. UserError with one sentence for anything else.

    ``knows`` is asked first, with the ids and digests of all transactions where the header lists them: where they are
    all known, nothing is unfolded, and the pack comes without them.
    """
    if is_sealed(data):
        raise UserError(SEALED if by_passphrase(data) else SEALED_TO)
    if not data.startswith(MAGIC):
        raise UserError(NOT_OURS)
    start = data[len(MAGIC) : len(MAGIC) + 2]
    if len(start) == 2 and int.from_bytes(start, "big") > FORMAT:
        raise needed.refusal(NEEDS, NEWER, needed.version_after(data[len(MAGIC) + 2 : FIXED]))
    rest = memoryview(data)[FIXED:]
    digest = hashlib.sha256(start)
    digest.update(rest)
    if digest.digest() != data[len(MAGIC) + 2 : FIXED]:
        raise UserError(DAMAGED)
    try:
        packed, place = _sized(rest, 0)
        if knows is not None and place == len(rest):
            header = _header_of(packed)
            if header is not None and knows(index := _index(header)):
                return Pack(_without_index(header), [], {}, len(index))
        text = _unpacked(packed)
        head = DECODER.decode(text)
        _need(canonical(head) == text)  # one form only: no key twice, no half of a character behind an escape
        files = _files_of(rest, place)
        _check_head(head)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise UserError(DAMAGED) from None
    return Pack(_without_index(head["header"]), head["transactions"], files)


# Sealing. Scrypt takes about a second at each passphrase, on purpose (``agefile``). Only who seals to keys pays for
# loading pyrage: this module is there from the start.


def seal(data: bytes, passphrase: str) -> bytes:
    """``data`` for whoever knows the passphrase, as an age file."""
    if not passphrase:
        raise UserError(N_("A passphrase is needed to seal the file. Enter one."))
    return agefile.sealed(data, agefile.spelt(passphrase))


def seal_to(data: bytes, recipients: Iterable[str]) -> bytes:
    """``data`` for the holders of these public keys ("age1…"), as an age file."""
    import pyrage

    keys = []
    for text in recipients:
        try:
            keys.append(pyrage.x25519.Recipient.from_str(text.strip()))
        except pyrage.RecipientError:
            said = N_("{key} is no public key. It starts with age1; ask your colleague for it again.")
            raise UserError(said, key=text.strip()[:70]) from None
    if not keys:
        raise UserError(N_("No public key was given. Choose at least one."))
    return bytes(pyrage.encrypt(data, keys))


def new_identity() -> str:
    """A fresh secret key ("AGE-SECRET-KEY-1…"), for one who wants files sealed for nobody else."""
    import pyrage

    return str(pyrage.x25519.Identity.generate())


def public_of(identity: str) -> str:
    """The public key ("age1…") of a secret one."""
    import pyrage

    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def recipients_in(text: str) -> list[str]:
    """The public keys in a .pub file: one a line, "#" starts a remark."""
    return [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]


def is_sealed(data: bytes) -> bool:
    """Whether age sealed it."""
    return data.startswith((AGE, ARMOUR))


def by_passphrase(data: bytes) -> bool:
    """Whether a sealed file asks for a passphrase rather than for a colleague's key."""
    if data.startswith(ARMOUR):
        with suppress(ValueError):
            data = base64.b64decode(data[len(ARMOUR) : 1024].split(b"-----")[0] + b"==", validate=False)
    return b"\n-> scrypt " in data[:128]


def unseal(data: bytes, passphrase: str = "", identities: Iterable[str] = ()) -> bytes:
    """What is in a sealed file; with several ``identities`` ("AGE-SECRET-KEY-1…") any may fit. UserError if none."""
    import pyrage

    try:
        if by_passphrase(data):
            if not passphrase:
                raise UserError(SEALED)
            if agefile.known(data):
                return agefile.opened(data, agefile.spelt(passphrase))
            return bytes(pyrage.passphrase.decrypt(data, agefile.spelt(passphrase)))
        keys = [pyrage.x25519.Identity.from_str(text.strip()) for text in identities]
        if not keys:
            raise UserError(SEALED_TO)
        return bytes(pyrage.decrypt(data, keys))
    except agefile.WrongPassphrase:
        raise UserError(WRONG_PASSPHRASE) from None
    except agefile.Damaged:
        raise UserError(DAMAGED) from None
    except pyrage.IdentityError:
        raise UserError(N_("This is no secret key. It starts with AGE-SECRET-KEY-1.")) from None
    except pyrage.DecryptError as error:
        if str(error) == "Decryption failed":
            raise UserError(WRONG_PASSPHRASE) from None
        if str(error) == "No matching keys found":
            raise UserError(N_("The file was sealed for another key. Ask for one sealed for yours.")) from None
        raise UserError(DAMAGED) from None


def _sized(rest: memoryview, place: int) -> tuple[memoryview, int]:
    size = int.from_bytes(rest[place : place + 8], "big")
    place += 8
    if place + size > len(rest):
        raise ValueError("length")
    return rest[place : place + size], place + size


def _unpacked(packed: memoryview) -> str:
    """The head's text; never more memory than a pack of that size can need (a bomb of zeros packs to a thousandth)."""
    limit = min(HEAD_LIMIT, max(EASY, RATIO * len(packed)))
    stream = zlib.decompressobj()
    try:
        plain = stream.decompress(packed, limit + 1)
    except zlib.error as error:
        raise ValueError("deflate") from error
    if len(plain) > limit or not stream.eof or stream.unused_data:
        raise ValueError("size")
    if plain.count(b"[") + plain.count(b"{") > BRACKETS + len(plain) // 16:  # each empty list takes sixty bytes
        raise ValueError("brackets")
    return plain.decode("utf-8")


Index = list[tuple[str, str]]


def _header_of(packed: memoryview) -> dict[str, Any] | None:
    """The header, which stands first, without what follows it; None where it names no transactions."""
    start, size, plain = '{"header":', PEEK, b""
    stream = zlib.decompressobj()
    try:
        plain = stream.decompress(packed, size)
        while size < EASY:
            text = plain.decode("utf-8", "ignore")
            _need(text.startswith(start))
            with suppress(json.JSONDecodeError):
                header, _end = DECODER.raw_decode(text, len(start))
                _check_header(header)
                return header if "index" in header else None
            plain += stream.decompress(stream.unconsumed_tail, size)
            size *= 2
    except zlib.error as error:
        raise ValueError("deflate") from error
    return None


def _without_index(header: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in header.items() if key != "index"}


def _index(header: Mapping[str, Any]) -> Index:
    index = header["index"]
    _need(isinstance(index, list))
    for pair in index:
        _need(isinstance(pair, list) and len(pair) == 2 and UUID(pair[0]) and HASH(pair[1]))
    return [(tx, digest) for tx, digest in index]


def _files_of(rest: memoryview, place: int) -> dict[str, bytes]:
    files: dict[str, bytes] = {}
    while place < len(rest):
        size = int.from_bytes(rest[place : place + 8], "big")
        name, start = bytes(rest[place + 8 : place + 40]), place + 40
        place = start + size
        if len(name) != 32 or size > FILE_LIMIT or place > len(rest) or name.hex() in files:
            raise ValueError("attachment")
        data = bytes(rest[start:place])
        _need(hashlib.sha256(data).digest() == name)
        files[name.hex()] = data
    return files


# What every field must be. Ids become keys of tables and clocks are read by cutting them up, so both have one form.

UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}").fullmatch
HASH = re.compile(r"[0-9a-f]{64}").fullmatch
SALT = re.compile(r"[0-9a-f]{1,32}").fullmatch
NAME = re.compile(r"[^\x00-\x20]{1,64}").fullmatch
HEAD = r'"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:(?:0|[1-9][0-9]{0,8})"'
HEADS = re.compile(rf"\[(?:{HEAD}(?:,{HEAD})*)?\]").fullmatch
CLOCK = re.compile(r"(\d{14})\.\d{10}\.[!-~]{1,38}", re.ASCII).fullmatch
LATEST = 10**14 - 10**12  # ms; a clock that is absorbed must still be able to tick
TEXT_LIMIT = 4096
TX = {"id", "replica", "author", "hlc", "wall", "schema_rev", "label", "inverse_of", "digest", "changes"}
CHANGE = {"n", "entity", "row_id", "reg", "salt", "value", "old", "parents", "ctx", "h"}


def _check_head(head: Any) -> None:
    _need(isinstance(head, dict) and head.keys() == {"header", "transactions"})
    header, transactions = head["header"], head["transactions"]
    _check_header(header)
    _need(isinstance(transactions, list))
    known: set[str] = set()
    for tx in transactions:
        _check_transaction(tx)
        known.add(tx["id"])
    _need(len(known) == len(transactions))
    if "index" in header:
        _need(_index(header) == [(tx["id"], tx["digest"]) for tx in transactions])


def _check_header(header: Any) -> None:
    _need(isinstance(header, dict))
    _plain(header)
    if isinstance(header["format"], int) and header["format"] > FORMAT:
        raise needed.refusal(NEEDS, NEWER, header.get(needed.KEY))
    _need(header["format"] == FORMAT and type(header["format"]) is int)
    _need(all(isinstance(header[key], str) for key in ("store", "replica", "author", "delegation", "name")))
    _need(UUID(header["store"]) and UUID(header["replica"]))
    _need(not header["delegation"] or UUID(header["delegation"]))
    _need(_number(header["made"], 2**53) and _number(header["schema_rev"], 2**31 - 1, 1))


def _check_transaction(tx: Any) -> None:
    _need(isinstance(tx, dict) and tx.keys() >= TX)
    if len(tx) > len(TX):
        _plain({key: value for key, value in tx.items() if key not in TX})
    _need(UUID(tx["id"]) and UUID(tx["replica"]) and (tx["inverse_of"] is None or UUID(tx["inverse_of"])))
    for key in ("author", "label"):
        _need(isinstance(tx[key], str) and len(tx[key]) <= TEXT_LIMIT and "\x00" not in tx[key])
    clock = CLOCK(tx["hlc"])
    _need(clock is not None and int(clock[1]) < LATEST)
    _need(_number(tx["wall"], 2**53, -(2**53)) and _number(tx["schema_rev"], 2**31 - 1, 1) and HASH(tx["digest"]))
    changes = tx["changes"]
    _need(isinstance(changes, list) and changes)
    for n, change in enumerate(changes):
        _need(isinstance(change, dict) and change.keys() >= CHANGE)
        if len(change) > len(CHANGE):
            _plain({key: value for key, value in change.items() if key not in CHANGE})
        _need(type(change["n"]) is int and change["n"] == n)
        _check_change(change)


def _check_change(change: Mapping[str, Any]) -> None:
    _need(NAME(change["entity"]) and NAME(change["reg"]) and UUID(change["row_id"]) and HASH(change["h"]))
    if change["salt"] is None:  # it travels withheld
        _need(change["value"] is None and change["old"] is None)
    else:
        _need(SALT(change["salt"]))
        _json(change["value"])
        if change["old"] is not None:
            _json(change["old"])
    _need(HEADS(change["parents"]) and (change["ctx"] is None or HEADS(change["ctx"])))


def _need(held: object) -> None:
    if not held:
        raise ValueError("field")


def _number(value: Any, highest: int, lowest: int = 0) -> bool:
    return type(value) is int and lowest <= value <= highest


def _json(text: Any) -> None:
    """Refuse what is not a canonical JSON text."""
    _need(isinstance(text, str))
    value = DECODER.decode(text)
    _need(canonical(value) == text)
    if "\\u0000" in text or text.count("[") + text.count("{") > DEPTH:
        _plain(value)


def _plain(value: object, depth: int = 0) -> None:
    """Refuse what has no place in a store: NUL (PostgreSQL has none), endless nesting."""
    _need(depth <= DEPTH)
    if isinstance(value, str):
        _need("\x00" not in value)
    elif isinstance(value, dict):
        _plain(list(value), depth + 1)
        _plain(list(value.values()), depth)
    elif isinstance(value, list):
        for item in value:
            _plain(item, depth + 1)


def _whole(text: str) -> int:
    if len(text) > 20 or not -(2**63) <= int(text) < 2**63:
        raise ValueError("number")
    return int(text)


def _no_float(text: str) -> NoReturn:
    raise ValueError("float")  # no two programs write one alike (data.md I10)


ENCODER = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"))
DECODER = json.JSONDecoder(parse_float=_no_float, parse_constant=_no_float, parse_int=_whole)

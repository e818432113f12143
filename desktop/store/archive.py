"""A whole store as one file, as ``hashidate backup --output FILE`` writes it: data, key file, attachments.

Layout: MAGIC, format (2 bytes), sha256 of all that follows with the format in front, length of the head (4), the head
as JSON, the payload. The head is readable without a key: when it was made, and the key file, so that passphrase,
recovery sheet and office key all open it. The payload of an encrypted store is sealed with age to an identity derived
from the store's key. It is a row of entries: length of the name (2), name, size (8), bytes, their sha256 (32).
Numbers are big-endian. What later formats owe this one: ``domain.needed``.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from desktop import paths
from desktop.domain import needed
from desktop.errors import UserError
from desktop.i18n import N_

MAGIC = b"HASHIDATE\x1aSTORE\n"
FORMAT = 1
FIXED = len(MAGIC) + 2 + 32
HEAD_LIMIT = 256 * 1024  # bytes; a key file has at most 64 KB
CHUNK = 1 << 20
STORE = "store.db"
ENTRY = re.compile(r"store\.db|files/(sealed/)?[0-9a-f]{2}/[0-9a-f]{64}").fullmatch

NOT_OURS = N_("{file} is no backup of Hashidate. Choose the file that Hashidate made.")
DAMAGED = N_("{file} is damaged. Choose another backup.")
NEWER = N_("{file} was written by a newer Hashidate. Update the program and open it again.")
NEEDS = N_("{file} needs Hashidate {version} or newer; this is {own}. Update the program and open it again.")
WRONG_KEY = N_("{file} was made with another key. Use the passphrase or the recovery sheet of that time.")
UNREADABLE = N_("{file} cannot be read. Check the name and the right to read it.")
NOT_WRITTEN = N_("{file} could not be written. Check the folder and the free space.")


class Head(NamedTuple):
    """What can be told without a key: wall ms, name of the store's file, and the key file where it is encrypted."""

    made: int
    name: str
    encrypted: bool
    key_file: bytes  # empty where there is none


class _Spoilt(Exception):
    """The payload is not what was written."""


def is_archive(file: Path) -> bool:
    """Whether a file claims to be one."""
    try:
        with file.open("rb") as opened:
            return opened.read(len(MAGIC)) == MAGIC
    except OSError:
        return False


def write(target: Path, head: Head, entries: Iterable[tuple[str, Path]], key: bytes | None) -> None:
    """Write ``target``, whole or not at all: temporary file, read again, flushed, renamed. UserError if it cannot be.

    ``entries`` are names (``ENTRY``) and the files that hold their bytes.
    """
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    said = {"format": FORMAT, "made": head.made, "name": head.name, "encrypted": head.encrypted}
    packed = json.dumps({**said, "key": head.key_file.decode()}, ensure_ascii=False).encode()
    try:
        with part.open("xb+") as file:
            file.write(MAGIC + FORMAT.to_bytes(2, "big") + bytes(32) + len(packed).to_bytes(4, "big") + packed)
            if key is None:
                for piece in _payload(entries):
                    file.write(piece)
            else:
                import pyrage

                pyrage.encrypt_io(_Stream(_payload(entries)), file, [_identity(key).to_public()])
            digest = _digest(file)
            file.seek(FIXED - 32)
            file.write(digest)
            file.flush()
            _unpack(file, FIXED + 4 + len(packed), key, lambda name: None)
            os.fsync(file.fileno())
        part.replace(target)
        paths.sync_folder(target.parent)
    except (OSError, _Spoilt):
        raise UserError(NOT_WRITTEN, file=target.name) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def read_head(file: Path) -> Head:
    """The head, after the whole file was verified as far as that goes without a key. UserError for anything else."""
    with _opened(file) as opened:
        return _head(opened, file.name)[0]


def unpack(file: Path, key: bytes | None, folder: Path) -> None:
    """Lay the entries out in ``folder`` under their names. UserError for a wrong key, a damaged file, a full disk."""
    with _opened(file) as opened:
        start = _head(opened, file.name)[1]

        def place(name: str) -> BinaryIO:
            try:
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                return (folder / name).open("xb")
            except FileExistsError:
                raise _Spoilt from None

        try:
            _unpack(opened, start, key, place)
        except _Spoilt:
            raise UserError(DAMAGED, file=file.name) from None
        except OSError as error:
            raise UserError(NOT_WRITTEN, file=folder.name) from error
    if not (folder / STORE).is_file():
        raise UserError(DAMAGED, file=file.name)


def _opened(file: Path) -> BinaryIO:
    try:
        return file.open("rb")
    except OSError:
        raise UserError(UNREADABLE, file=file.name) from None


def _head(file: BinaryIO, name: str) -> tuple[Head, int]:
    """The head and where the payload begins; the digest of the whole is verified first."""
    try:
        start = file.read(FIXED)
        if not start.startswith(MAGIC):
            raise UserError(NOT_OURS, file=name)
        if int.from_bytes(start[len(MAGIC) : len(MAGIC) + 2], "big") > FORMAT:
            raise needed.refusal(NEEDS, NEWER, needed.version_after(start[len(MAGIC) + 2 :]), file=name)
        if len(start) < FIXED or _digest(file) != start[FIXED - 32 :]:
            raise UserError(DAMAGED, file=name)
        file.seek(FIXED)
        size = int.from_bytes(file.read(4), "big")
        found = json.loads(file.read(size)) if size <= HEAD_LIMIT else None
    except (ValueError, RecursionError):
        raise UserError(DAMAGED, file=name) from None
    except OSError:
        raise UserError(UNREADABLE, file=name) from None
    kinds = {"made": int, "name": str, "encrypted": bool, "key": str}
    if not isinstance(found, dict) or any(type(found.get(field)) is not kind for field, kind in kinds.items()):
        raise UserError(DAMAGED, file=name)
    try:
        beside = found["key"].encode()
    except UnicodeEncodeError:
        raise UserError(DAMAGED, file=name) from None
    return Head(found["made"], found["name"], found["encrypted"], beside), FIXED + 4 + size


def _digest(file: BinaryIO) -> bytes:
    """sha256 of everything but the magic and the digest itself."""
    file.seek(len(MAGIC))
    found = hashlib.sha256(file.read(2))
    file.seek(FIXED)
    while piece := file.read(CHUNK):
        found.update(piece)
    return found.digest()


def _identity(key: bytes) -> Any:
    """The age identity that the payload of a store with this key is sealed to."""
    import pyrage
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    secret = HKDF(SHA256(), 32, None, b"hashidate backup").derive(key)
    return pyrage.x25519.Identity.from_str(bech32("age-secret-key-", secret).upper())


# The payload, a piece at a time: attachments may be larger than memory


def _payload(entries: Iterable[tuple[str, Path]]) -> Iterator[bytes]:
    for name, path in entries:
        digest = hashlib.sha256()
        with path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size
            yield len(name).to_bytes(2, "big") + name.encode() + size.to_bytes(8, "big")
            while size and (piece := file.read(min(size, CHUNK))):
                size -= len(piece)
                digest.update(piece)
                yield piece
            if size:
                raise OSError(f"{path.name} grew shorter")
        yield digest.digest()


class _Stream:
    """Pieces as a file that can only be read, which is what age wants."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces, self._rest = pieces, b""

    def read(self, size: int = -1) -> bytes:
        while not self._rest:
            piece = next(self._pieces, None)
            if piece is None:
                return b""
            self._rest = piece
        given, self._rest = self._rest[:size], self._rest[size:]
        return given


class _Unpacker:
    """A file that can only be written: cuts a payload into entries and verifies each.

    ``place(name)`` gives the file for an entry, or None where it is to be verified only.
    """

    def __init__(self, place: Callable[[str], BinaryIO | None]) -> None:
        self._place = place
        self._waiting = bytearray()
        self._left = -1  # bytes of the present entry; -1 between entries
        self._file: BinaryIO | None = None
        self._digest = hashlib.sha256()

    def write(self, data: bytes) -> int:
        self._waiting += data
        while self._begin() or self._body() or self._end():
            pass
        return len(data)

    def flush(self) -> None:
        """age asks for it at the end."""

    def finish(self) -> None:
        self.close()
        if self._waiting or self._left >= 0:
            raise _Spoilt

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None

    def _take(self, size: int) -> bytes:
        taken = bytes(self._waiting[:size])
        del self._waiting[:size]
        return taken

    def _begin(self) -> bool:
        length = int.from_bytes(self._waiting[:2], "big")
        if self._left >= 0 or len(self._waiting) < 2 + length + 8:
            return False
        name = self._take(2 + length)[2:].decode("ascii", "replace")
        if not ENTRY(name):
            raise _Spoilt
        self._left = int.from_bytes(self._take(8), "big")
        self._digest = hashlib.sha256()
        self._file = self._place(name)
        return True

    def _body(self) -> bool:
        if self._left <= 0 or not self._waiting:
            return False
        piece = self._take(min(self._left, CHUNK))
        self._left -= len(piece)
        self._digest.update(piece)
        if self._file is not None:
            self._file.write(piece)
        return True

    def _end(self) -> bool:
        if self._left != 0 or len(self._waiting) < 32:
            return False
        if self._take(32) != self._digest.digest():
            raise _Spoilt
        if self._file is not None:
            self._file.flush()
            os.fsync(self._file.fileno())
        self.close()
        self._left = -1
        return True


def _unpack(file: BinaryIO, start: int, key: bytes | None, place: Callable[[str], BinaryIO | None]) -> None:
    unpacker = _Unpacker(place)
    file.seek(start)
    try:
        if key is None:
            while piece := file.read(CHUNK):
                unpacker.write(piece)
        else:
            import pyrage

            try:
                pyrage.decrypt_io(file, unpacker, [_identity(key)])
            except pyrage.DecryptError as error:
                wrong = str(error) == "No matching keys found"
                raise (UserError(WRONG_KEY, file=Path(file.name).name) if wrong else _Spoilt()) from None
            except OSError as error:
                if error.errno is None:  # age's own word for a payload that was altered
                    raise _Spoilt from None
                raise
        unpacker.finish()
    finally:
        unpacker.close()


CHARSET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def bech32(prefix: str, data: bytes) -> str:
    """BIP 173, the writing of age's keys; without its limit of 90 characters, as age has it."""
    number = int.from_bytes(data, "big") << (-8 * len(data) % 5)
    count = -(-8 * len(data) // 5)
    words = [number >> 5 * place & 31 for place in reversed(range(count))]
    spread = [ord(c) >> 5 for c in prefix] + [0] + [ord(c) & 31 for c in prefix]
    check = 1
    for word in [*spread, *words, 0, 0, 0, 0, 0, 0]:
        top = check >> 25
        check = (check & 0x1FFFFFF) << 5 ^ word
        for bit, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
            check ^= generator if top >> bit & 1 else 0
    check ^= 1
    words += [check >> 5 * place & 31 for place in reversed(range(6))]
    return prefix + "1" + "".join(CHARSET[word] for word in words)

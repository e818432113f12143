"""The document in a key file: its *wraps*, each of which holds the store's key for somebody.

A stranger may have written the file, so all that is read is checked first: kinds, lengths, and what opening may cost.
The libraries of the trade are imported where they are used: a plain store pays nothing for them at the start.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import unicodedata
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from desktop.domain import needed
from desktop.errors import UserError
from desktop.i18n import N_

VERSION = 1
KEY_BYTES = 32
FILE_LIMIT = 64 * 1024  # bytes
WRAPS = 16


class Cost(NamedTuple):
    """What Argon2id is asked to spend: KiB of memory, rounds, lanes."""

    memory: int
    time: int
    lanes: int


COST = Cost(64 * 1024, 3, 4)
TEXTS = {"passphrase": ("salt", "nonce", "sealed"), "office": ("public", "name", "sealed")}
DEAREST = Cost(256 * 1024, 4, 16)  # what a file may ask for
ALTOGETHER = WRAPS * 64 * 1024 * 3  # KiB times rounds of all its passphrases, which are tried one after another

WRONG = N_("This is not the passphrase of {file}. Try again, or use the recovery sheet.")
DAMAGED = N_("{key} is damaged. Put a copy of it back, or open the data with the recovery sheet.")
NEWER = N_("{key} was written by a newer Hashidate. Update the program and open it again.")
NEEDS = N_("{file} needs Hashidate {version} or newer; this is {own}. Update the program and open it again.")
MISSING = N_("{key} does not lie beside the data. Put it back there, or open the data with the recovery sheet.")
NO_OFFICE = N_("{key} was not sealed for this office's key. Use the passphrase or the recovery sheet.")
NOT_A_PUBLIC_KEY = N_("This is no public key of an office. It is one line that begins with age1.")


class PassphraseWrong(UserError):
    """The passphrase opens none of the wraps."""


def key_id(key: bytes) -> str:
    """What a key is known by without giving it away: 16 hex digits."""
    return hmac.new(key, b"hashidate key id", hashlib.sha256).hexdigest()[:16]


def folded(passphrase: str) -> bytes:
    """Full-width and half-width typing are one passphrase, blanks around it are none of it."""
    return unicodedata.normalize("NFKC", passphrase).strip().encode("utf-8", "surrogatepass")


def document(key: bytes, wraps: list[dict[str, Any]]) -> bytes:
    """The bytes of a key file."""
    body = {"hashidate": "key", "version": VERSION, "id": key_id(key), "wraps": wraps}
    return (json.dumps(body, indent=1, ensure_ascii=False) + "\n").encode()


def read(file: Path) -> dict[str, Any]:
    """The document in a key file: version, id, wraps of known kinds with every value in its bounds. UserError else."""
    damaged = UserError(DAMAGED, key=file.name)
    try:
        with file.open("rb") as opened:
            raw = opened.read(FILE_LIMIT + 1)
    except FileNotFoundError:
        raise UserError(MISSING, key=file.name) from None
    except OSError:
        raise damaged from None
    try:
        found = json.loads(raw) if len(raw) <= FILE_LIMIT else None
    except (ValueError, RecursionError):
        raise damaged from None
    if not isinstance(found, dict) or found.get("hashidate") != "key":
        raise damaged
    version, wraps = found.get("version"), found.get("wraps")
    if type(version) is int and version > VERSION:
        raise needed.refusal(NEEDS, NEWER, found.get(needed.KEY), key=file.name, file=file.name)
    if version != VERSION or not isinstance(found.get("id"), str) or not isinstance(wraps, list):
        raise damaged
    if not 0 < len(wraps) <= WRAPS or not all(_sound(wrap) for wrap in wraps):
        raise damaged
    if sum(wrap["memory"] * wrap["time"] for wrap in wraps if wrap["kind"] == "passphrase") > ALTOGETHER:
        raise damaged
    return found


def _sound(wrap: object) -> bool:
    if not isinstance(wrap, dict):
        return False
    texts = {"passphrase": ("salt", "nonce", "sealed"), "office": ("public", "name", "sealed")}.get(
        str(wrap.get("kind"))
    )
    if texts is None or not all(isinstance(wrap.get(name), str) for name in texts):
        return False
    if wrap["kind"] == "office":
        return bool(wrap["public"].isascii())
    asked = [value for name in Cost._fields if type(value := wrap.get(name)) is int]
    if len(asked) != len(Cost._fields):
        return False
    memory, _time, lanes = asked
    return (
        all(1 <= value <= most for value, most in zip(asked, DEAREST, strict=True))
        and memory >= 8 * lanes
        and 8 <= len(unpacked(wrap["salt"])) <= 64
        and len(unpacked(wrap["nonce"])) == 12
        and len(unpacked(wrap["sealed"])) == KEY_BYTES + 16
    )


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode()


def unpacked(text: str) -> bytes:
    """Base64; nothing for what is none."""
    try:
        return base64.b64decode(text.encode(), validate=True)
    except ValueError:
        return b""


def _stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    from argon2 import low_level

    return low_level.hash_secret_raw(
        folded(passphrase), salt, cost.time, cost.memory, cost.lanes, KEY_BYTES, low_level.Type.ID
    )


def _bound(wrap: Mapping[str, Any]) -> bytes:
    """What a sealed key is bound to: the kind and cost of its wrap."""
    return json.dumps([VERSION, wrap["kind"], *(wrap[name] for name in Cost._fields)]).encode()


def for_passphrase(key: bytes, passphrase: str) -> dict[str, Any]:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    wrap: dict[str, Any] = {"kind": "passphrase", **COST._asdict(), "salt": _text(salt), "nonce": _text(nonce)}
    sealed = AESGCM(_stretch(passphrase, salt, COST)).encrypt(nonce, key, _bound(wrap))
    return {**wrap, "sealed": _text(sealed)}


def opened_by(wrap: Mapping[str, Any], passphrase: str) -> bytes | None:
    from argon2.exceptions import Argon2Error
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    cost = Cost(*(wrap[name] for name in Cost._fields))
    try:
        stretched = _stretch(passphrase, unpacked(wrap["salt"]), cost)
        return AESGCM(stretched).decrypt(unpacked(wrap["nonce"]), unpacked(wrap["sealed"]), _bound(wrap))
    except (Argon2Error, InvalidTag, MemoryError):
        return None


def opens(wrap: Mapping[str, Any], passphrase: str) -> bool:
    return opened_by(wrap, passphrase) is not None


def unwrap(found: Mapping[str, Any], passphrase: str, path: Path) -> bytes:
    for wrap in found["wraps"]:
        key = opened_by(wrap, passphrase) if wrap["kind"] == "passphrase" else None
        if key is not None:
            return key
    raise PassphraseWrong(WRONG, file=path.name)


def for_office(key: bytes, public_key: str, name: str) -> dict[str, Any]:
    import pyrage

    public_key = public_key.strip()
    try:
        recipient = pyrage.x25519.Recipient.from_str(public_key)
    except (pyrage.RecipientError, ValueError):
        raise UserError(NOT_A_PUBLIC_KEY) from None
    sealed = pyrage.encrypt(key, [recipient])
    return {"kind": "office", "public": public_key, "name": name, "sealed": _text(sealed)}


def unwrap_for_office(found: Mapping[str, Any], identity: str, file: Path) -> bytes:
    """The key, by an office's secret key; UserError where it was not sealed for it."""
    import pyrage

    with suppress(pyrage.IdentityError):
        own = pyrage.x25519.Identity.from_str(identity)
        for wrap in found["wraps"]:
            if wrap["kind"] == "office":
                with suppress(pyrage.DecryptError):
                    key: bytes = pyrage.decrypt(unpacked(wrap["sealed"]), [own])
                    if key_id(key) == found["id"]:
                        return key
    raise UserError(NO_OFFICE, key=file.name)

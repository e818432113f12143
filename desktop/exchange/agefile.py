"""age files that a passphrase opens (https://age-encryption.org/v1), with Scrypt beside the window.

The library that does the rest holds Python's lock while it computes Scrypt, so the window would be deaf for seconds,
and takes as much memory as fills a second: a gigabyte on a quick machine, which a small laptop then lacks. Here the
lock is let go, and the work is that of the age tool. Whatever is not exactly such a file is left to the library.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import os
import re
import unicodedata

WORK = 18  # as the age tool: 2**18, 256 MiB
MOST_WORK = 20  # that of quick machines; more is left to the library, which knows its bounds
CHUNK = 64 * 1024
TAG, NONCE, SALT, KEY = 16, 16, 16, 16
LABEL = b"age-encryption.org/v1/scrypt"
HEAD = re.compile(
    rb"(age-encryption\.org/v1\n-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]?)\n([A-Za-z0-9+/]{43})\n---) "
    rb"([A-Za-z0-9+/]{43})\n"
)


class WrongPassphrase(Exception):
    """The passphrase does not open the file."""


class Damaged(Exception):
    """It opens, but is not as it was written."""


def spelt(passphrase: str) -> str:
    """The same characters from every keyboard: full-width letters and Mac's decomposed kana are typed by accident."""
    return unicodedata.normalize("NFKC", passphrase)


def known(data: bytes) -> bool:
    """Whether ``opened`` reads this file."""
    found = HEAD.match(data)
    return found is not None and int(found[3]) <= MOST_WORK


def sealed(data: bytes, passphrase: str) -> bytes:
    """``data`` as an age file for whoever knows the passphrase."""
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    key, salt, nonce = os.urandom(KEY), os.urandom(SALT), os.urandom(NONCE)
    wrapped = ChaCha20Poly1305(_scrypt(passphrase, salt, WORK)).encrypt(bytes(12), key, None)
    head = b"age-encryption.org/v1\n-> scrypt %s %d\n%s\n---" % (_text(salt), WORK, _text(wrapped))
    cipher = ChaCha20Poly1305(_derived(key, nonce, b"payload"))
    made = [head, b" ", _text(_mac(key, head)), b"\n", nonce]
    last = max((len(data) - 1) // CHUNK, 0)
    for number in range(last + 1):
        part = data[number * CHUNK : (number + 1) * CHUNK]
        made.append(cipher.encrypt(_counter(number, number == last), part, None))
    return b"".join(made)


def opened(data: bytes, passphrase: str) -> bytes:
    """What is in a file that is ``known``."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    found = HEAD.match(data)
    assert found is not None
    head, salt, work, wrapped, mac = found[1], _bytes(found[2]), int(found[3]), _bytes(found[4]), _bytes(found[5])
    try:
        key = ChaCha20Poly1305(_scrypt(passphrase, salt, work)).decrypt(bytes(12), wrapped, None)
    except InvalidTag:
        raise WrongPassphrase from None
    body = data[found.end() :]
    if len(key) != KEY or not hmac.compare_digest(mac, _mac(key, head)) or len(body) < NONCE + TAG:
        raise Damaged
    cipher, step = ChaCha20Poly1305(_derived(key, body[:NONCE], b"payload")), CHUNK + TAG
    count = -(-(len(body) - NONCE) // step)
    made = []
    for number in range(count):
        part = body[NONCE + number * step : NONCE + (number + 1) * step]
        try:
            made.append(cipher.decrypt(_counter(number, number == count - 1), part, None))
        except (InvalidTag, ValueError):
            raise Damaged from None
    if count > 1 and not made[-1]:  # a whole file has no empty part behind a full one
        raise Damaged
    return b"".join(made)


def _scrypt(passphrase: str, salt: bytes, work: int) -> bytes:
    most = 128 * 8 * (2**work + 32) + 1024 * 1024
    return hashlib.scrypt(passphrase.encode(), salt=LABEL + salt, n=2**work, r=8, p=1, maxmem=most, dklen=32)


def _derived(key: bytes, salt: bytes, label: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=label).derive(key)


def _mac(key: bytes, head: bytes) -> bytes:
    return hmac.digest(_derived(key, b"", b"header"), head, "sha256")


def _counter(number: int, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes([last])


def _text(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def _bytes(text: bytes) -> bytes:
    """Base64 without padding, in its one canonical spelling."""
    try:
        made = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error:
        raise Damaged from None
    if _text(made) != text:
        raise Damaged
    return made

"""Languages and catalogues. ``_()`` translates when something is shown, ``N_()`` only marks.

To add a language: one ``Language`` line in LANGUAGES and one folder under ``resources/i18n``;
``tests/test_i18n.py`` fails while a message is missing.
"""

from __future__ import annotations

import gettext as gnu
import os
import re
import struct
import sys
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from desktop import paths

DOMAIN = "hashidate"


class Language(NamedTuple):
    """A language of screen and papers. ``code`` is the catalogue's name, ``bcp47`` what files and fonts are told."""

    code: str
    own_name: str
    bcp47: str
    qt: str  # suffix of Qt's own qtbase_*.qm


LANGUAGES = (
    Language("zh_TW", "中文", "zh-Hant-TW", "zh_TW"),
    Language("ja", "日本語", "ja-JP", "ja"),
)
CODES = tuple(language.code for language in LANGUAGES)
DEFAULT = "zh_TW"


class Messages(Mapping[str, str]):
    """What a compiled catalogue says, looked up in its bytes: to read all of its thousands of messages took a
    twentieth of the way to the first page, which asks for some hundred. Messages have no plurals here.

    ``data`` is a file of GNU gettext as Babel writes it: its messages are sorted.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        order = "<" if data[:4] == b"\xde\x12\x04\x95" else ">"
        self._pair = struct.Struct(order + "2I")  # length, place
        numbers: tuple[int, int, int, int] = struct.unpack_from(order + "4I", data, 4)
        _version, self._count, self._keys, self._values = numbers
        self._said: dict[str, str] = {}

    def _at(self, table: int, place: int) -> bytes:
        length, start = self._pair.unpack_from(self._data, table + 8 * place)
        return self._data[start : start + length]

    def __getitem__(self, message: str) -> str:
        if (known := self._said.get(message)) is not None:
            return known
        wanted = message.encode()
        found = bisect_left(range(self._count), wanted, key=lambda place: self._at(self._keys, place))
        if found == self._count or self._at(self._keys, found) != wanted:
            raise KeyError(message)
        said = self._said[message] = self._at(self._values, found).decode()
        return said

    def __iter__(self) -> Iterator[str]:
        return (self._at(self._keys, place).decode() for place in range(self._count))

    def __len__(self) -> int:
        return self._count


class Catalogue(gnu.NullTranslations):
    """The messages of one language; a message that it lacks stays as the code has it."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.messages = Messages(data)

    def gettext(self, message: str) -> str:
        return self.messages.get(message, message)


_current: gnu.NullTranslations | None = gnu.NullTranslations()  # None: not read yet
_code = DEFAULT
_loaded: dict[str, gnu.NullTranslations] = {}


def N_(message: str) -> str:
    """Mark ``message`` for the catalogues and give it back unchanged."""
    return message


def _(message: str) -> str:
    """``message`` in the language of the screen. Never call it at import time."""
    return (_current or _read_current()).gettext(message) if message else ""


def _read_current() -> gnu.NullTranslations:
    """The catalogue at its first word, not when the language is set: the first frame has no words."""
    global _current
    _current = catalogue(_code)
    return _current


def current() -> str:
    """Code of the language of the screen."""
    return _code


def language(code: str) -> Language:
    """The entry of LANGUAGES with this code; KeyError for an unknown one."""
    for entry in LANGUAGES:
        if entry.code == code:
            return entry
    raise KeyError(code)


def other(code: str) -> str:
    """The language that a two-language program switches to."""
    return CODES[(CODES.index(code) + 1) % len(CODES)]


def first_of(names: Iterable[str]) -> str:
    """The code of the first of these languages of a system ("ja-JP", "zh_Hant_TW.UTF-8") that is ours, else DEFAULT."""
    ours = {language.code.partition("_")[0]: language.code for language in LANGUAGES}
    spoken = (re.split(r"[-_.@]", name)[0].lower() for name in names)
    return next((ours[word] for word in spoken if word in ours), DEFAULT)


def of_system() -> Iterator[str]:
    """The language of the system as it is known without Qt: what its windows speak, or what the environment says."""
    if sys.platform == "win32":
        import ctypes

        primary = ctypes.windll.kernel32.GetUserDefaultUILanguage() & 0x3FF
        yield {0x11: "ja", 0x04: "zh"}.get(primary, "")
    yield next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")


def activate(code: str) -> None:
    """Make ``code`` the language of the screen; an unknown code falls back to DEFAULT."""
    global _current, _code
    _code = code if code in CODES else DEFAULT
    _current = _loaded.get(_code)


def gettext_for(code: str) -> Callable[[str], str]:
    """The ``gettext`` of one language, whatever the screen shows: what papers are written with."""
    translations = catalogue(code)
    return lambda message: translations.gettext(message) if message else ""


def use_catalogue(code: str, translations: gnu.NullTranslations) -> None:
    """Put a catalogue in the place of ``code``'s own (the pseudo-language of the tests)."""
    _loaded[code] = translations
    if code == _code:
        activate(code)


def forget_catalogues() -> None:
    """Read the catalogues anew at the next use."""
    _loaded.clear()
    activate(_code)


def catalogue(code: str) -> gnu.NullTranslations:
    """The catalogue of one language, read at its first use."""
    if code not in _loaded:
        folder = paths.resources() / "i18n" / code / "LC_MESSAGES"
        mo = folder / f"{DOMAIN}.mo"
        po = folder / f"{DOMAIN}.po"
        if po.exists() and (not mo.exists() or mo.stat().st_mtime < po.stat().st_mtime):
            compile_catalogue(po, mo)
        _loaded[code] = Catalogue(mo.read_bytes())
    return _loaded[code]


def english() -> frozenset[str]:
    """Every word of our messages as they stand in the code, in small letters."""
    said = (message for code in CODES for message in getattr(catalogue(code), "messages", ()))
    return frozenset(word.lower() for message in said for word in re.findall(r"[A-Za-z]{2,}", message))


def compile_catalogue(po: Path, mo: Path) -> None:
    """Write ``mo`` from ``po``: only a checkout needs it, a frozen program carries the result."""
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    with po.open("rb") as source:
        catalogue = read_po(source)
    part = mo.with_suffix(f".{os.getpid()}.part")
    with part.open("wb") as target:
        write_mo(target, catalogue)
    part.replace(mo)

"""A report for whoever helps from outside: one text that the person reads before it goes anywhere.

It is made of what is known to be harmless, not of everything with parts taken out: versions, sizes, counts, settings of
a list, and of the log only lines of our own shape in our own words. At the end every line is looked through once more
for the name of the user, of the computer and of the folder.
"""

from __future__ import annotations

import getpass
import importlib.metadata
import locale
import os
import platform
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from desktop import __version__, fonts, i18n, logs, paths, reference
from desktop.domain import needed
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.settings import Settings
from desktop.store import Store, diagnosis, schema
from desktop.store.diagnosis import Facts

Lines = Sequence[tuple[str, str]]  # marked label and value
LOG_TAIL = 200_000  # bytes of each of the two logs
LOG_LINES = 400
DOTS = "…"

# Settings that may be shown. Numbers and yes or no are as they are; of texts only the values that stand here.
NUMBERS = re.compile(
    r"lock_minutes|keyring|purge_days|least_minutes|alarm_(journey_)?minutes|claim_rolled|gift_[a-z_]{1,24}"
    r"|(report|summary|tracking)_months|targets_everybody"
)
TEXTS = {
    "language": re.compile("|".join(i18n.CODES)),
    "office_role": re.compile("central|"),
    "perdiem_rounding": re.compile("usd|twd"),
    **{f"office_{name}": re.compile(r"(\d\d?:\d\d)?") for name in ("opens", "closes", "lunch_from", "lunch_to")},
}
VARIABLES = re.compile(r"(HASHIDATE|QT)_[A-Z_]{1,40}")  # of the environment, by name; of values only numbers


def made(
    store: Store | None, place: str | Path, passphrase: str, screen: Lines, progress: diagnosis.Progress | None = None
) -> str:
    """The report, in the language of the screen. ``store`` where one is open, else what lies at ``place``.

    ``screen``: what a window knows and the command line does not. Never raises UserError.
    """
    facts = (
        diagnosis.of_store(store, progress) if store is not None else diagnosis.of_place(place, passphrase, progress)
    )
    parts = [
        _("Hashidate: report for support"),
        _("This file holds no names, no contents and no places of files. Read it before you send it."),
        f"{datetime.now().astimezone():%Y-%m-%d %H:%M %z}",
        *_part(N_("Versions"), _versions()),
        *_part(N_("System"), _system()),
        *_part(N_("Screen of the computer"), screen or [(N_("Window"), _("none: made on the command line"))]),
        *_part(N_("Settings"), _settings()),
        *_store(facts),
        *_log(),
    ]
    return guarded("\n".join(parts) + "\n")


def _part(title: str, lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield f"\n## {_(title)}"
    for label, value in lines:
        yield f"{_(label)}: {value}"


def _versions() -> Iterator[tuple[str, str]]:
    sqlite, cipher = diagnosis.versions()
    how = _("installed") if paths.frozen() else _("from source")
    yield N_("Hashidate"), f"{__version__} ({how})"
    yield N_("Schema of the program"), schema.CURRENT
    yield "Python", f"{platform.python_version()} {platform.python_implementation()} {platform.architecture()[0]}"
    yield "Qt", version_of("PySide6-Essentials")
    yield "SQLite", sqlite
    yield "SQLCipher", cipher
    for name in ("SQLAlchemy", "alembic", "reportlab", "pypdfium2", "highspy", "psycopg"):
        yield name, version_of(name)


def version_of(name: str) -> str:
    """The version of a distribution that runs; of one without metadata the one that is shipped."""
    with suppress(importlib.metadata.PackageNotFoundError):
        return importlib.metadata.version(name)
    return next((one.version for one in reference.components() if one.name == name.lower()), "")


def _system() -> Iterator[tuple[str, str]]:
    yield N_("System"), f"{platform.system()} {platform.release()} {platform.version()}"
    yield N_("Machine"), f"{platform.machine()}, {os.cpu_count()} CPU"
    yield N_("Language of the system"), ", ".join(part or "-" for part in locale.getlocale())
    yield N_("Language of the screen"), i18n.current()
    yield N_("Encoding"), f"{sys.getfilesystemencoding()}, {locale.getpreferredencoding(False)}"
    offset = -(time.altzone if time.daylight and time.localtime().tm_isdst else time.timezone) // 60
    yield N_("Time zone"), f"UTC{offset:+d} min"
    with suppress(UserError, OSError):
        found = [Path(str(file)).stat().st_size for file in vars(fonts.ensure()).values()]
        yield N_("Fonts"), ", ".join(diagnosis.size(size) for size in found)
    for name in sorted(filter(VARIABLES.fullmatch, os.environ)):
        value = os.environ[name]
        yield name, value if re.fullmatch(r"[\d.;]{1,12}|offscreen|xcb|wayland|windows|minimal", value) else DOTS


def _settings() -> Iterator[tuple[str, str]]:
    settings = Settings()
    yield N_("File of the settings"), _("there") if settings.path.is_file() else _("none")
    withheld = 0
    for name, value in sorted(settings.everything().items()):
        if isinstance(value, bool | int | float) and NUMBERS.fullmatch(name):
            yield name, str(value)
        elif isinstance(value, str) and name in TEXTS and TEXTS[name].fullmatch(value):
            yield name, value or "-"
        else:
            withheld += 1
    yield N_("Settings that are not shown"), str(withheld)


def _store(facts: Facts) -> Iterator[str]:
    yield from _part(N_("Data"), facts.lines)
    if facts.refused is not None:
        yield _("Cannot be read: {why}").format(why=anonymous(facts.refused).text(_))
    if facts.counts:
        empty = sum(not count for count in facts.counts.values())
        yield ", ".join(f"{name} {count}" for name, count in facts.counts.items() if count)
        yield _("{count} tables are empty.").format(count=empty)
    yield from _part(N_("Check"), ())
    if facts.problems is None:
        yield _("Not done: the data could not be opened.")
    else:
        yield from [anonymous(sentence).text(_) for sentence in facts.problems] or ["ok"]


def anonymous(sentence: Sentence) -> Sentence:
    """The sentence with its numbers alone: names of files and what SQLite quotes become dots or plain words."""
    words = _words()

    def harmless(name: str, value: object) -> object:
        if isinstance(value, Sentence):
            return anonymous(value)
        if isinstance(value, bool | int | float) or (name in ("version", "own") and needed.version(value)):
            return value
        return DOTS if re.search(r"\.\w", str(value)) else logs.scrubbed(str(value), words)

    return Sentence(sentence.msgid, {name: harmless(name, value) for name, value in sentence.values.items()})


def _words() -> frozenset[str]:
    return i18n.english() | logs.OWN_WORDS


def _log() -> Iterator[str]:
    """The newest lines of both logs, oldest first."""
    words, left = _words(), 0
    found: list[str] = []
    for name in (logs.OLDER, logs.FILE):
        with suppress(OSError), (paths.logs_folder() / name).open("rb") as file:
            file.seek(0, os.SEEK_END)
            file.seek(max(file.tell() - LOG_TAIL, 0))
            lines, more = logs.readable(file.read().decode("utf-8", errors="replace"), words)
            found += lines
            left += more
    yield from _part(N_("Log"), ())
    yield from found[-LOG_LINES:] or [_("Empty")]
    if left:
        yield _("{count} lines are left out because they are not the program's own.").format(count=left)


def guarded(text: str, names: Iterable[str] = ()) -> str:
    """``text`` without the user's name, the computer's and the home folder, wherever they may have come in."""
    for name in sorted({*names, *_local_names()}, key=len, reverse=True):
        if len(name) > 2 or not name.isascii():
            text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", DOTS, text, flags=re.IGNORECASE)
    return text


def _local_names() -> Iterator[str]:
    sources: tuple[Callable[[], str], ...] = (getpass.getuser, platform.node, lambda: Path.home().name)
    for source in sources:
        with suppress(OSError, KeyError, ImportError, RuntimeError):
            name = source()
            yield from filter(None, (name, name.partition(".")[0]))
    with suppress(RuntimeError):
        yield str(Path.home())

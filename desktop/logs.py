"""The log: what happened, never to whom.

Personal data is kept out by construction, not by care: a record keeps its fixed text and its numbers;
every other value is replaced by the name of its type, and of an exception only its type and the places
in our code are written, because its message may quote what somebody typed. A module that is lacking is named.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sys
import traceback
from collections.abc import Collection
from pathlib import Path
from types import TracebackType

LIMIT = 1_000_000  # bytes; the file before it is kept as OLDER
FILE, OLDER = "hashidate.log", "hashidate.1.log"
SAFE = (int, float, bool, type(None))
# Whatever a sentence of Qt quotes, and anything that is not plain English words.
# Patterns are compiled at their first use: the first frame needs none of them.
QUOTED = r"\"[^\"]*\"|'[^']*'|[^\x00-\x7f]+|\d[\d\s()+-]{5,}|\S*[/\\@]\S*"

log = logging.getLogger("desktop")


class Discreet(logging.Formatter):
    """Writes a record without any value that could be about a person."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        when = self.formatTime(record)
        line = f"{when} {record.levelname} {record.name}: {_said(record)}"
        if record.exc_info and record.exc_info[0] is not None:
            line += "\n" + "\n".join(frames(*record.exc_info))
        return line


def _said(record: logging.LogRecord) -> str:
    if not record.name.startswith("desktop"):
        return "(text of a library withheld)"
    args = record.args if isinstance(record.args, tuple) else ()
    safe = tuple(a if isinstance(a, SAFE) else f"<{type(a).__name__}>" for a in args)
    template = str(record.msg) if not safe else re.sub(r"%[-+ 0-9.]*[sdrif]", "%s", str(record.msg))
    return template % safe if safe else template


def frames(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> list[str]:
    """``ValueError`` and one line for each place on the way to it; no message, no values, no user's folder.

    Of a module that cannot be imported its name: modules are the program's own and its libraries'.
    """
    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    lacking = error.name if isinstance(error, ImportError) and kind in (ImportError, ModuleNotFoundError) else None
    if lacking and re.fullmatch(MODULE, lacking, re.ASCII):
        lines[0] += f": {lacking}"
    for frame in traceback.extract_tb(trace):
        place = "/".join(Path(frame.filename).parts[-3:])
        lines.append(f"  {place}:{frame.lineno} {frame.name}")
    return lines


def without_values(text: str) -> str:
    """A sentence of Qt or another library with everything quoted, local or foreign taken out."""
    return re.sub(QUOTED, "…", text)[:300]


# What a log may hold, and nothing else goes into a report: our lines, types of errors, places in code.
LINE = r"(?a)(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d,\d{3}) (INFO|WARNING|ERROR|CRITICAL) [\w.]+: (.*)"
KIND = r"(?a)([A-Za-z_]\w*)(?:\.[A-Za-z_]\w*)+"
MODULE = r"[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*"
LACKING = rf"(?a)builtins\.(?:ImportError|ModuleNotFoundError): {MODULE}"
PLACE = r"(?a)  (?:(\S*)/)?(\w+\.py:\d+ [\w<>]+)"
ROOMS = frozenset(
    "desktop store ui pages documents domain exchange importing sheets solving migrations versions".split()
)
LIBRARIES = frozenset(
    "PySide6 shiboken6 alembic babel cryptography fontTools holidays icalendar keyring lxml numpy odfdo opencc "
    "phonenumbers PIL psycopg pydantic pypdfium2 docx reportlab segno sqlalchemy sqlcipher3 sqlmodel xlsxwriter".split()
)
# Beside those of our messages: what our own records say, and the usual words of Qt's.
OWN_WORDS = frozenset(
    "uncaught qt library withheld could would not cannot unable failed failure invalid null unknown missing plugin "
    "platform screen window widget parent object surface geometry layout font fonts timer thread event signal slot "
    "painter device engine pixmap image icon size scale context opengl driver display monitor clipboard drag wayland "
    "xcb windows socket pipe server native handle destroyed started stopped using used property parse".split()
)


def scrubbed(text: str, words: Collection[str]) -> str:
    """``text`` with nothing left but ``words`` in small letters, short numbers and Qt's names of classes."""

    def kept(found: re.Match[str]) -> str:
        word = found[0]
        known = word.lower() in words and (word.islower() or word == "Qt" or found.start() == 0)
        is_class = re.fullmatch(r"Q[A-Z][a-z]\w*", word, re.ASCII) is not None
        return word if known or is_class or (word.isdigit() and len(word) < 6) else "…"

    said = re.sub(r"\w+", kept, re.sub(QUOTED, "…", text))
    return re.sub(r"…(?:[^\w…]{0,2}…)+", "…", said)


def readable(text: str, words: Collection[str]) -> tuple[list[str], int]:
    """The lines of a log that may be shown to anybody, and how many are left out because they are not ours."""
    made: list[str] = []
    left = 0
    for line in text.splitlines():
        if found := re.fullmatch(LINE, line):
            made.append(f"{found[1]} {found[2]} {scrubbed(found[3], words)}")
        elif re.fullmatch(LACKING, line) or (
            (found := re.fullmatch(KIND, line))
            and (found[1] in {"desktop", *LIBRARIES} or found[1] in sys.stdlib_module_names)
        ):
            made.append(line)
        elif found := re.fullmatch(PLACE, line):
            folders = (found[1] or "").split("/")
            known = next((n for n, name in enumerate(folders) if name in ROOMS | LIBRARIES), None)
            own = known is not None and all(part.isascii() and part.isidentifier() for part in folders[known:])
            made.append(f"  {'/'.join([*folders[known:], found[2]])}" if own else "  …")
        elif line.strip():
            left += 1
    return made, left


def start(folder: Path) -> Path | None:
    """Write into ``folder`` from now on; the path of the log, or None where the folder refuses (no log then)."""
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LIMIT:
            path.replace(folder / OLDER)
        handler: logging.Handler = logging.FileHandler(path, encoding="utf-8", delay=True)
    except OSError:
        return None
    handler.setFormatter(Discreet())
    root = logging.getLogger()
    for old in [h for h in root.handlers if isinstance(h.formatter, Discreet)]:
        root.removeHandler(old)
        with contextlib.suppress(OSError):
            old.close()
    root.addHandler(handler)
    root.setLevel(logging.WARNING)
    log.setLevel(logging.INFO)
    logging.raiseExceptions = False
    return path

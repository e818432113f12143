"""The log: what happened, never to whom.

Personal data is kept out by construction, not by care: a record keeps its fixed text and its numbers;
every other value is replaced by the name of its type, and of an exception only its type and the places
in our code are written, because its message may quote what somebody typed.
"""

from __future__ import annotations

import contextlib
import logging
import re
import traceback
from pathlib import Path
from types import TracebackType

LIMIT = 1_000_000  # bytes; the file before it is kept as hashidate.1.log
FILE = "hashidate.log"
SAFE = (int, float, bool, type(None))
# Whatever a sentence of Qt quotes, and anything that is not plain English words.
QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'|[^\x00-\x7f]+|\d[\d\s()+-]{5,}|\S*[/\\@]\S*")

log = logging.getLogger("desktop")


class Discreet(logging.Formatter):
    """Writes a record without any value that could be about a person."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def format(self, record: logging.LogRecord) -> str:
        when = self.formatTime(record)
        line = f"{when} {record.levelname} {record.name}: {_said(record)}"
        if record.exc_info and record.exc_info[0] is not None:
            line += "\n" + "\n".join(frames(record.exc_info[0], record.exc_info[2]))
        return line


def _said(record: logging.LogRecord) -> str:
    if not record.name.startswith("desktop"):
        return "(text of a library withheld)"
    args = record.args if isinstance(record.args, tuple) else ()
    safe = tuple(a if isinstance(a, SAFE) else f"<{type(a).__name__}>" for a in args)
    template = str(record.msg) if not safe else re.sub(r"%[-+ 0-9.]*[sdrif]", "%s", str(record.msg))
    return template % safe if safe else template


def frames(kind: type[BaseException], trace: TracebackType | None) -> list[str]:
    """``ValueError`` and one line for each place on the way to it; no message, no values, no user's folder."""
    lines = [f"{kind.__module__}.{kind.__qualname__}"]
    for frame in traceback.extract_tb(trace):
        place = "/".join(Path(frame.filename).parts[-3:])
        lines.append(f"  {place}:{frame.lineno} {frame.name}")
    return lines


def without_values(text: str) -> str:
    """A sentence of Qt or another library with everything quoted, local or foreign taken out."""
    return QUOTED.sub("…", text)[:300]


def start(folder: Path) -> Path | None:
    """Write into ``folder`` from now on; the path of the log, or None where the folder refuses (no log then)."""
    path = folder / FILE
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size > LIMIT:
            path.replace(folder / "hashidate.1.log")
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

"""The office's look while a paper is made: every module of this room asks here, so that none has to hand it on.

``papers.make`` puts it on; each thread has its own, and without one papers look as the program made them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from desktop.documents.paper import Look

_LOOK: ContextVar[Look] = ContextVar("look", default=Look())  # noqa: B039 - frozen, and its mappings are never written

_SAID: ContextVar[set[tuple[str, str]] | None] = ContextVar("said", default=None)


def look() -> Look:
    """The look of the paper that is being made."""
    return _LOOK.get()


@contextmanager
def worn(wanted: Look) -> Iterator[None]:
    """Make papers in this look."""
    token, words = _LOOK.set(wanted), _SAID.set(set())
    try:
        yield
    finally:
        _LOOK.reset(token)
        _SAID.reset(words)


def say(code: str, text: str) -> str:
    """``text``, own words of the office that are about to be printed: what no font has of them is told afterwards."""
    words = _SAID.get()
    if words is not None and text:
        words.add((code, text))
    return text


def said() -> list[tuple[str, str]]:
    """Language and text of the own words that were asked for since the look was put on."""
    return sorted(_SAID.get() or ())

"""The office's look while a paper is made: every module of this room asks here, so that none has to hand it on.

``papers.make`` puts it on; each thread has its own, and without one papers look as the program made them.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from desktop.documents.paper import Look

_LOOK: ContextVar[Look] = ContextVar("look", default=Look())  # noqa: B039 - frozen, and its mappings are never written


def look() -> Look:
    """The look of the paper that is being made."""
    return _LOOK.get()


@contextmanager
def worn(wanted: Look) -> Iterator[None]:
    """Make papers in this look."""
    token = _LOOK.set(wanted)
    try:
        yield
    finally:
        _LOOK.reset(token)

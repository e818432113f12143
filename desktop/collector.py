"""Work during which the collector of cycles waits."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def undisturbed() -> Iterator[None]:
    """Hold the collector back: a file's many small values make no cycles, and it would look at each of them again; and
    Qt's lists of widgets are bare addresses, so one that it ends meanwhile would end the program.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()

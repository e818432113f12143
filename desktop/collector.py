"""Work during which the collector of cycles waits, and when it looks through everything."""

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


def tidy() -> None:
    """Look through everything now, for a fifth of a second once all pages are open, and leave alone what stays.

    While nobody is there: else the collector does it on its own, in the midst of what somebody types or clicks.
    """
    gc.unfreeze()
    gc.collect()
    gc.freeze()

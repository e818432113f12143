"""Who writes, and when: a clock that two laptops may disagree about without losing anything."""

from __future__ import annotations

import time as clock_module
from collections.abc import Callable
from dataclasses import dataclass


class Clock:
    """Hybrid logical clock: never refuses, never runs backwards; wall time is kept beside it for people (I5)."""

    def __init__(self, replica: str, last: str = "", now: Callable[[], float] = clock_module.time) -> None:
        self.replica = replica
        self.now = now
        self.millis, self.count = 0, 0
        self.absorb(last)

    def absorb(self, hlc: str) -> None:
        """Make sure that the next tick comes after ``hlc``."""
        if hlc:
            millis, count, _replica = hlc.split(".", 2)
            self.millis, self.count = max((self.millis, self.count), (int(millis), int(count)))

    def tick(self) -> tuple[str, int]:
        """The next timestamp and the wall time in ms."""
        wall = int(self.now() * 1000)
        if wall > self.millis:
            self.millis, self.count = wall, 0
        else:
            self.count += 1
        return f"{self.millis:014d}.{self.count:010d}.{self.replica}", wall


@dataclass(frozen=True)
class Author:
    """Who writes: the replica (this file on this machine) and the person's name for the list of changes."""

    replica: str
    name: str

"""What the collector of cycles is told."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest

from desktop import collector


class Ring:
    """Points to itself: only the collector ends it."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    yield
    collector.tidy()


def test_what_is_gone_goes_also_where_it_was_put_aside_and_what_stays_is_left_alone() -> None:
    ring = Ring()
    gone = weakref.ref(ring)
    collector.tidy()
    put_aside = gc.get_freeze_count()
    assert put_aside > 0 and len(gc.get_objects()) < put_aside
    del ring
    gc.collect()
    assert gone() is not None
    collector.tidy()
    assert gone() is None


def test_it_waits_and_is_as_before() -> None:
    assert gc.isenabled()
    with collector.undisturbed():
        assert not gc.isenabled()
        with collector.undisturbed():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()

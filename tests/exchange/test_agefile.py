"""Files sealed by a passphrase: what we write other programs of age read, and the other way round."""

from __future__ import annotations

import threading
import time

import pyrage
import pytest

from desktop.exchange import agefile

STEP = agefile.CHUNK
SIZES = (0, 1, STEP - 1, STEP, STEP + 1, 3 * STEP, 3 * STEP + 17)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(agefile, "WORK", 4)


@pytest.mark.parametrize("size", SIZES)
def test_others_read_it_and_so_do_we(size: int) -> None:
    data = bytes(n % 251 for n in range(size))
    made = agefile.sealed(data, "出團密碼")
    assert pyrage.passphrase.decrypt(made, "出團密碼") == data
    assert agefile.known(made) and agefile.opened(made, "出團密碼") == data
    with pytest.raises(agefile.WrongPassphrase):
        agefile.opened(made, "出團密碼 ")


def test_we_read_what_others_wrote() -> None:
    made = pyrage.passphrase.encrypt(b"x" * 100, "secret words")
    if agefile.known(made):  # on a machine so quick that the library asks for more, it opens its own
        assert agefile.opened(made, "secret words") == b"x" * 100


def test_nothing_of_it_can_be_changed() -> None:
    made = agefile.sealed(b"a" * (STEP + 5), "secret words")
    start = made.index(b"---")
    for place in (*range(30, len(made), 4001), start + 6, len(made) - 1):
        torn = bytearray(made)
        torn[place] ^= 1
        if agefile.known(bytes(torn)):
            with pytest.raises((agefile.Damaged, agefile.WrongPassphrase)):
                agefile.opened(bytes(torn), "secret words")
    for cut in (1, 16, 21, 22, STEP):
        with pytest.raises(agefile.Damaged):
            agefile.opened(made[:-cut], "secret words")
    with pytest.raises(agefile.Damaged):
        agefile.opened(made + b"x", "secret words")


@pytest.mark.parametrize("odd", ["21", "99", "018", "0"])
def test_what_would_take_too_much_is_left_to_the_library(odd: str) -> None:
    made = agefile.sealed(b"a", "secret words").replace(b" 4\n", f" {odd}\n".encode(), 1)
    assert not agefile.known(made)


def test_the_window_answers_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """No measure of time: how often another thread comes to run while one seals."""
    monkeypatch.setattr(agefile, "WORK", 16)
    begun, turns = threading.Event(), 0

    def seal() -> None:
        begun.set()
        agefile.sealed(b"a", "secret words")

    thread = threading.Thread(target=seal)
    thread.start()
    begun.wait()
    while thread.is_alive():
        turns += 1
        time.sleep(0.001)
    assert turns > 5

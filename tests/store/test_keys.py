"""The key file: what opens it, what never does, and that no moment of changing it locks anybody out."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.errors import Invalid, UserError
from desktop.store import engine, keys, offices, wraps

OLD, NEW = "correct horse battery", "another staple entirely"


pytestmark = pytest.mark.usefixtures("cheap")


def said(error: pytest.ExceptionInfo[UserError]) -> str:
    return error.value.sentence.msgid


def read(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return found


def test_the_passphrase_gives_the_key_and_no_other_does(path: Path) -> None:
    key = keys.prepare(path, OLD)
    assert len(key) == 32
    assert keys.unlock(path, OLD) == key
    assert keys.unlock(path, " correct horse battery\n") == key  # blanks around it are none of it
    assert keys.unlock(path, "ｃｏｒｒｅｃｔ horse battery") == key  # typed with an input method
    for wrong in (NEW, "Correct horse battery", "correct horse batter"):
        with pytest.raises(wraps.PassphraseWrong):
            keys.unlock(path, wrong)
    with pytest.raises(keys.PassphraseNeeded):
        keys.unlock(path, "  ")


def test_neither_key_nor_passphrase_stand_in_the_file(path: Path) -> None:
    key = keys.prepare(path, OLD)
    raw = engine.key_file(path).read_bytes()
    assert OLD.encode() not in raw and key not in raw and key.hex().encode() not in raw
    assert keys.id_beside(path) == wraps.key_id(key) != key.hex()[:16]


@pytest.mark.parametrize("short", ["", "123456789", "         123456789 ", "一二三四五六七八九"])
def test_a_short_passphrase_is_a_problem_beside_the_field(path: Path, short: str) -> None:
    with pytest.raises(Invalid) as caught:
        keys.prepare(path, short)
    assert [p.field for p in caught.value.problems] == ["passphrase"]
    assert list(path.parent.iterdir()) == []


def test_a_key_file_that_is_there_is_used_or_set_aside_never_overwritten(path: Path) -> None:
    key = keys.prepare(path, OLD)
    assert keys.prepare(path, OLD) == key
    before = engine.key_file(path).read_bytes()
    other = keys.prepare(path, NEW)
    assert other != key and keys.unlock(path, NEW) == other
    kept = [file for file in path.parent.iterdir() if ".before-" in file.name]
    assert [file.read_bytes() for file in kept] == [before]


def test_missing_damaged_and_newer_key_files_have_their_sentence(path: Path) -> None:
    with pytest.raises(UserError) as caught:
        keys.unlock(path, OLD)
    assert said(caught) == wraps.MISSING
    keys.prepare(path, OLD)
    file = engine.key_file(path)
    whole = read(file)
    for text in ("", "{", "[]", "null", '{"hashidate": "key"}', "\x00" * 200, json.dumps({**whole, "version": 0})):
        file.write_text(text, encoding="utf-8")
        with pytest.raises(UserError) as caught:
            keys.unlock(path, OLD)
        assert said(caught) == wraps.DAMAGED
    file.write_text(json.dumps({**whole, "version": 2}), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        keys.unlock(path, OLD)
    assert said(caught) == wraps.NEWER
    file.write_text(json.dumps({**whole, "version": 2, "needs": "0.9.0"}), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        keys.unlock(path, OLD)
    assert said(caught) == wraps.NEEDS
    assert caught.value.sentence.text(str).startswith(f"{file.name} needs Hashidate 0.9.0 or newer")


@pytest.mark.parametrize(
    "asked",
    [
        {"memory": 2**19},
        {"time": 5},
        {"memory": 2**40},
        {"time": 11},
        {"lanes": 64},
        {"memory": 0},
        {"time": -1},
        {"lanes": True},
    ],
)
def test_a_file_cannot_ask_for_more_than_a_laptop_has(path: Path, asked: dict[str, int]) -> None:
    keys.prepare(path, OLD)
    file = engine.key_file(path)
    document = read(file)
    document["wraps"][0].update(asked)
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        keys.unlock(path, OLD)
    assert said(caught) == wraps.DAMAGED


@pytest.mark.parametrize("field", ["salt", "nonce", "sealed", "memory", "time"])
def test_an_altered_wrap_opens_nothing(path: Path, field: str) -> None:
    keys.prepare(path, OLD)
    file = engine.key_file(path)
    document = read(file)
    wrap = document["wraps"][0]
    wrap[field] = wrap[field] + 1 if isinstance(wrap[field], int) else swapped(wrap[field])
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(wraps.PassphraseWrong):
        keys.unlock(path, OLD)


def swapped(text: str) -> str:
    return ("B" if text[0] == "A" else "A") + text[1:]


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@st.composite
def spoilt(draw: st.DrawFn) -> Any:
    """A place in the document (a path of keys) and what to put there."""
    place = draw(
        st.sampled_from(
            [("hashidate",), ("version",), ("id",), ("wraps",), ("wraps", 0), ("wraps", 1)]
            + [("wraps", 0, name) for name in ("kind", "memory", "time", "lanes", "salt", "nonce", "sealed")]
            + [("wraps", 1, name) for name in ("kind", "public", "name", "sealed")]
        )
    )
    return place, draw(ANYTHING | st.sampled_from(["passphrase", "office", "AAAA", "age1xyz", {}, [], 1, 8, 64]))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spoilt())
def test_a_hostile_key_file_is_one_sentence(path: Path, change: tuple[tuple[Any, ...], Any]) -> None:
    """Whatever stands in it: the right key or a UserError, never anything else."""
    engine.key_file(path).unlink(missing_ok=True)
    pair = OFFICE
    key = keys.prepare(path, OLD)
    keys.add_office(path, key, pair[0], "縣政府")
    keys.old_file(path).unlink()
    document = read(engine.key_file(path))
    place, value = change
    inner: Any = document
    for step in place[:-1]:
        inner = inner[step]
    inner[place[-1]] = value
    engine.key_file(path).write_text(json.dumps(document), encoding="utf-8")
    for attempt in (
        lambda: keys.unlock(path, OLD),
        lambda: keys.unlock_by_office(path, pair[1]),
        lambda: keys.offices(path) and None,
    ):
        with suppress(UserError):
            assert attempt() in (key, None, [])


@given(st.binary(max_size=300))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_for_a_key_file_are_one_sentence(path: Path, raw: bytes) -> None:
    engine.key_file(path).write_bytes(raw)
    with pytest.raises(UserError):
        keys.unlock(path, OLD)
    assert keys.id_beside(path) == ""


def office_pair() -> tuple[str, str]:
    import pyrage

    identity = pyrage.x25519.Identity.generate()
    return str(identity.to_public()), str(identity)


OFFICE = office_pair()


# Changing the passphrase


def test_a_new_passphrase_opens_and_the_old_one_does_no_more_once_it_has(path: Path) -> None:
    key = keys.prepare(path, OLD)
    keys.change_passphrase(path, OLD, NEW)
    opened = keys.find(path, NEW)
    assert opened == (key, False)
    assert keys.find(path, OLD) == (key, True)  # until the new one has opened the store
    keys.settle(path, opened)
    with pytest.raises(wraps.PassphraseWrong):
        keys.unlock(path, OLD)
    assert [file.name for file in path.parent.iterdir()] == [engine.key_file(path).name]


def test_a_wrong_old_or_a_short_new_passphrase_changes_nothing(path: Path) -> None:
    keys.prepare(path, OLD)
    before = engine.key_file(path).read_bytes()
    with pytest.raises(wraps.PassphraseWrong):
        keys.change_passphrase(path, NEW, NEW)
    with pytest.raises(Invalid):
        keys.change_passphrase(path, OLD, "short")
    assert engine.key_file(path).read_bytes() == before and not keys.old_file(path).exists()


@pytest.mark.parametrize("step", range(1, 6))
@pytest.mark.parametrize("what", ["replace", "fsync"])
def test_power_gone_at_any_step_of_a_change_leaves_one_that_opens(
    path: Path, monkeypatch: pytest.MonkeyPatch, step: int, what: str
) -> None:
    key = keys.prepare(path, OLD)
    real, calls = getattr(os, what), 0

    def failing(*args: Any, **named: Any) -> Any:
        nonlocal calls
        calls += 1
        if calls == step:
            raise OSError(28, "No space left on device")
        return real(*args, **named)

    monkeypatch.setattr(os, what, failing)
    done = True
    try:
        keys.change_passphrase(path, OLD, NEW)
    except UserError as error:
        done = False
        assert error.sentence.msgid == keys.NOT_WRITTEN
    monkeypatch.undo()
    monkeypatch.setattr(wraps, "COST", wraps.Cost(64, 1, 1))
    assert keys.unlock(path, NEW if done else OLD) == key
    assert not [file for file in path.parent.iterdir() if file.name.endswith(".part")]


def test_a_key_file_damaged_in_the_change_is_healed_from_the_one_before(path: Path) -> None:
    key = keys.prepare(path, OLD)
    keys.change_passphrase(path, OLD, NEW)
    for spoil in (lambda f: f.write_bytes(b"\x00" * 400), lambda f: f.unlink()):
        spoil(engine.key_file(path))
        opened = keys.find(path, OLD)
        assert opened == (key, True)
        keys.settle(path, opened)
        assert keys.find(path, OLD) == (key, False)


def test_a_second_passphrase_stays_when_the_first_changes_and_goes_when_forgotten_ones_are_replaced(path: Path) -> None:
    key = keys.prepare(path, OLD)
    keys.add_passphrase(path, key, "the deputy's own words")
    keys.change_passphrase(path, OLD, NEW)
    keys.settle(path, keys.find(path, NEW))
    assert keys.unlock(path, "the deputy's own words") == keys.unlock(path, NEW) == key
    with pytest.raises(wraps.PassphraseWrong):
        keys.unlock(path, OLD)
    keys.set_passphrase(path, key, "after the recovery sheet")
    keys.settle(path, keys.find(path, "after the recovery sheet"))
    for gone in (OLD, NEW, "the deputy's own words"):
        with pytest.raises(wraps.PassphraseWrong):
            keys.unlock(path, gone)


def test_no_more_wraps_than_a_file_may_hold(path: Path) -> None:
    key = keys.prepare(path, OLD)
    for n in range(wraps.WRAPS - 1):
        keys.add_passphrase(path, key, f"passphrase number {n}")
    with pytest.raises(UserError) as caught:
        keys.add_passphrase(path, key, "one too many of them")
    assert said(caught) == keys.TOO_MANY
    assert keys.unlock(path, "passphrase number 14") == key


def test_with_the_key_alone_a_new_key_file_is_written_and_a_strange_one_set_aside(path: Path) -> None:
    key = keys.new_key()
    keys.set_passphrase(path, key, NEW)  # the recovery sheet, and the key file was lost
    assert keys.unlock(path, NEW) == key
    strange = path.with_name("other.db")
    keys.prepare(strange, OLD)
    raw = engine.key_file(strange).read_bytes()
    engine.key_file(path).write_bytes(raw)
    keys.set_passphrase(path, key, NEW)
    assert keys.unlock(path, NEW) == key
    assert raw in [file.read_bytes() for file in path.parent.iterdir() if ".before-" in file.name]


# Offices


@pytest.fixture(scope="module")
def pair() -> Iterator[offices.Pair]:
    yield offices.new(OLD)


def test_an_office_opens_what_was_sealed_for_it(path: Path, tmp_path: Path, pair: offices.Pair) -> None:
    key = keys.prepare(path, OLD)
    file = tmp_path / "office.age"
    offices.save(pair, file)
    public = offices.read_public((tmp_path / "office.age.pub").read_text(encoding="utf-8"))
    assert public == pair.public
    keys.add_office(path, key, public, "縣政府人事處")
    keys.add_office(path, key, public, "縣政府")
    assert keys.offices(path) == [(public, "縣政府")]
    identity = offices.open_identity(file, OLD)
    assert keys.unlock_by_office(path, identity) == key
    keys.change_passphrase(path, OLD, NEW)  # what the office can do, a new passphrase does not take away
    assert keys.unlock_by_office(path, identity) == key
    keys.remove_office(path, key, public)
    for stranger in (identity, OFFICE[1], "AGE-SECRET-KEY-1XYZ", ""):
        with pytest.raises(UserError) as caught:
            keys.unlock_by_office(path, stranger)
        assert said(caught) == wraps.NO_OFFICE


def test_an_office_file_opens_with_its_passphrase_only(tmp_path: Path, pair: offices.Pair) -> None:
    file = tmp_path / "office.age"
    offices.save(pair, file)
    assert pair.public not in file.read_bytes().decode("latin-1")
    with pytest.raises(UserError) as caught:
        offices.open_identity(file, NEW)
    assert said(caught) == offices.WRONG
    for raw in (b"", b"age-encryption.org/v1\n", b"x" * 100, pair.sealed[:200]):
        file.write_bytes(raw)
        with pytest.raises(UserError):
            offices.open_identity(file, OLD)
    with pytest.raises(UserError):
        offices.open_identity(tmp_path / "none.age", OLD)
    with pytest.raises(Invalid):
        offices.new("short")


@pytest.mark.parametrize("text", ["", "age", "age1", "age1qqqq", "縣政府", "-----BEGIN", "age1" + "q" * 60])
def test_what_is_no_public_key_is_refused(path: Path, text: str) -> None:
    key = keys.prepare(path, OLD)
    before = engine.key_file(path).read_bytes()
    with pytest.raises(UserError) as caught:
        keys.add_office(path, key, offices.read_public(text))
    assert said(caught) == wraps.NOT_A_PUBLIC_KEY
    assert engine.key_file(path).read_bytes() == before


def test_what_all_passphrases_together_may_cost_is_bounded(path: Path) -> None:
    wrap = {**wraps.for_passphrase(keys.new_key(), "correct horse"), **wraps.DEAREST._asdict()}
    few = wraps.ALTOGETHER // (wraps.DEAREST.memory * wraps.DEAREST.time)
    engine.key_file(path).write_bytes(wraps.document(b"k" * 32, [wrap] * few))
    assert len(wraps.read(engine.key_file(path))["wraps"]) == few < wraps.WRAPS
    engine.key_file(path).write_bytes(wraps.document(b"k" * 32, [wrap] * (few + 1)))
    with pytest.raises(UserError):
        wraps.read(engine.key_file(path))

"""The system's keyring: a copy where there is one, "not available" where there is none, never an exception."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import keyring as library
import pytest
from keyring.backend import KeyringBackend

from desktop.store import keyring
from desktop.store.wraps import key_id

KEY = bytes(range(32))


class Kept(KeyringBackend):
    """A keyring in memory: what a desktop would hold."""

    priority = 1.0  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.held: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.held.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.held[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.held[service, username]


class Broken(Kept):
    def get_password(self, service: str, username: str) -> str | None:
        raise OSError("the bus is gone")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise RuntimeError("prompt dismissed")


@pytest.fixture
def use() -> Iterator[Any]:
    before = library.get_keyring()
    yield library.set_keyring
    library.set_keyring(before)


def of_the_system(backend: KeyringBackend, monkeypatch: pytest.MonkeyPatch) -> KeyringBackend:
    monkeypatch.setattr(type(backend), "__module__", "keyring.backends.SecretService")
    return backend


def test_remembered_found_and_forgotten(use: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    use(of_the_system(Kept(), monkeypatch))
    assert keyring.available()
    assert keyring.lookup(key_id(KEY)) is None
    assert keyring.remember(KEY)
    assert keyring.lookup(key_id(KEY)) == KEY
    assert keyring.lookup(key_id(bytes(32))) is None
    keyring.forget(key_id(KEY))
    keyring.forget(key_id(KEY))
    assert keyring.lookup(key_id(KEY)) is None


@pytest.mark.parametrize("held", ["", "zz", "00" * 32, "00"])
def test_what_the_keyring_holds_is_checked(use: Any, monkeypatch: pytest.MonkeyPatch, held: str) -> None:
    backend = of_the_system(Kept(), monkeypatch)
    use(backend)
    backend.set_password(keyring.SERVICE, key_id(KEY), held)
    assert keyring.lookup(key_id(KEY)) is None


def test_a_keyring_that_fails_is_no_keyring(use: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    use(of_the_system(Broken(), monkeypatch))
    assert not keyring.remember(KEY)
    assert keyring.lookup(key_id(KEY)) is None
    keyring.forget(key_id(KEY))


def test_none_and_one_that_keeps_secrets_in_the_open_are_not_available(use: Any) -> None:
    from keyring.backends.fail import Keyring as Fail
    from keyring.backends.null import Keyring as Null

    for backend in (Fail(), Null(), Kept()):  # Kept says that it is no backend of the library's own
        use(backend)
        assert not keyring.available()
        assert not keyring.remember(KEY)
        assert keyring.lookup(key_id(KEY)) is None
        keyring.forget(key_id(KEY))

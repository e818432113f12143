"""The command line on an office server: the same commands, the same answers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import cli
from desktop.store import sample
from tests.servers import GUARDED, Server


@pytest.fixture
def url(server: Server) -> Iterator[str]:
    with server.database() as address:
        yield address


def test_a_laptop_and_the_office(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    laptop, pack = str(tmp_path / "laptop.db"), str(tmp_path / "trip.hashidate")

    def run(store: str, *arguments: str) -> str:
        assert cli.main(["--store", store, *arguments]) == 0
        return capsys.readouterr().out

    run(laptop, "sample")
    run(laptop, "pack", "--output", pack)
    run(url, "merge", pack)  # an empty database is made ready
    assert run(url, "check") == "ok\n"
    for listing in ("delegations", "events", "members", "people", "conflicts"):
        assert run(url, "list", listing, "--json") == run(laptop, "list", listing, "--json")
    for wanted in ("渡辺", "田中", "千葉", "会"):
        assert run(url, "find", wanted, "--json") == run(laptop, "find", wanted, "--json") != "[]\n"
    assert json.loads(run(url, "list", "delegations", "--json"))[0]["code"] == sample.CODE
    assert cli.main(["--store", url, "pack", "--output", pack + "2"]) == 1  # nothing leaves an office unsealed
    word = tmp_path / "word"
    word.write_text("sealed for the way\n")
    run(url, "pack", "--seal-passphrase-file", str(word), "--output", pack)
    run(laptop, "merge", "--seal-passphrase-file", str(word), pack)
    assert run(laptop, "check") == "ok\n"


def test_an_empty_database_is_status_3(url: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--store", url, "check"]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert cli.main(["--store", url, "sample"]) == 0


def test_the_password_comes_from_a_file(
    url: str, server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.run(f"CREATE ROLE {GUARDED} SUPERUSER LOGIN PASSWORD 'right'")
    try:
        place = url.replace("postgres@", f"{GUARDED}@")
        for password, status in (("wrong", 3), ("right", 0)):
            (tmp_path / "secret").write_text(password + "\n", encoding="utf-8")
            assert cli.main(["--store", place, "--passphrase-file", str(tmp_path / "secret"), "sample"]) == status
            assert password not in capsys.readouterr().err
    finally:
        database = url.partition("?")[0].rpartition("/")[2]
        server.run(f"REASSIGN OWNED BY {GUARDED} TO postgres", f"DROP ROLE {GUARDED}", database=database)

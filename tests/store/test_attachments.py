"""Files beside the store: whole or not at all, named by their contents, never a row to half a file."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import UserError
from desktop.store import Store, attachments, papers, records, sample
from desktop.store import tables as t
from desktop.store.opening import open_store

PNG = b"\x89PNG\r\n\x1a\n" + b"not really a picture, but it begins like one"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_store(tmp_path / "trip.db", create=True)
    yield opened
    opened.close()


def test_bytes_come_back_and_are_written_once(store: Store) -> None:
    name = attachments.keep(store, PNG)
    assert attachments.keep(store, PNG) == name
    assert attachments.read(store, name) == PNG
    files = [file for file in attachments.folder_of(store.path).rglob("*") if file.is_file()]
    assert [file.name for file in files] == [name]


def test_missing_or_altered_bytes_are_none(store: Store) -> None:
    name = attachments.keep(store, PNG)
    file = attachments.folder_of(store.path) / name[:2] / name
    file.write_bytes(PNG[:-1])
    assert attachments.read(store, name) is None
    file.unlink()
    assert attachments.read(store, name) is None


def test_too_large_and_no_picture_are_refused(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "LIMIT", 10)
    with pytest.raises(UserError):
        attachments.keep(store, PNG)
    with pytest.raises(UserError):
        attachments.picture_type(b"GIF89a")


def test_a_logo_replaces_the_one_before_prints_on_cards_and_is_undone(store: Store) -> None:
    delegation = sample.write(store)
    with store.read() as connection:
        card = papers.cards(connection, papers.Wish(delegation, sample.D17, store=store))[0]
        office = next(
            row.id for row in connection.exec_driver_sql("SELECT id FROM organisation WHERE name_zh = '經濟部'")
        )
    assert card.logo is None
    for data in (PNG, PNG + b"2"):
        name = attachments.keep(store, data)
        store.do("Set logo", attachments.set_logo, office, "logo.png", data, name)
    with store.read() as connection:
        assert len(attachments.of(connection, "organisation", office, attachments.LOGO)) == 1
        cards = papers.cards(connection, papers.Wish(delegation, sample.D17, store=store))
    assert [card.logo for card in cards] == [PNG + b"2", PNG + b"2", None, None]
    store.undo()
    with store.read() as connection:
        cards = papers.cards(connection, papers.Wish(delegation, sample.D17, store=store))
    assert cards[0].logo == PNG
    store.do("Remove logo", attachments.remove_logo, office)
    with store.read() as connection:
        assert attachments.of(connection, "organisation", office) == []


def test_files_go_and_return_with_what_they_hang_on(store: Store) -> None:
    office = store.do("Add organisation", records.add, t.Organisation, {"name_zh": "經濟發展局"})
    name = attachments.keep(store, PNG)
    store.do("Set logo", attachments.set_logo, office, "logo.png", PNG, name)
    store.do("Delete organisation", records.remove, t.Organisation, office)
    with store.read() as connection:
        assert attachments.of(connection, "organisation", office) == []
    store.undo()
    with store.read() as connection:
        assert [row["sha256"] for row in attachments.of(connection, "organisation", office)] == [name]

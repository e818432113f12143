"""Files beside the store: whole or not at all, named by their contents, never a row to half a file."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.errors import UserError
from desktop.store import Store, attachments, integrity, papers, records, sample, wraps
from desktop.store import tables as t
from desktop.store.opening import open_store

PNG = b"\x89PNG\r\n\x1a\n" + b"not really a picture, but it begins like one"


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


@pytest.mark.databases
def test_too_large_and_no_picture_are_refused(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(attachments, "LIMIT", 10)
    with pytest.raises(UserError):
        attachments.keep(store, PNG)
    with pytest.raises(UserError):
        attachments.picture_type(b"GIF89a")


@pytest.mark.databases
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


@pytest.mark.databases
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


# Beside an encrypted store


@pytest.fixture
def sealed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    monkeypatch.setattr(wraps, "COST", wraps.Cost(64, 1, 1))
    opened = open_store(tmp_path / "trip.db", create=True, passphrase="correct horse battery")
    yield opened
    opened.close()


def files_of(store: Store) -> list[Path]:
    return [file for file in attachments.folder_of(store.path).rglob("*") if file.is_file()]


def test_sealed_bytes_come_back_and_neither_they_nor_their_hash_can_be_seen(sealed: Store) -> None:
    name = attachments.keep(sealed, PNG)
    assert attachments.keep(sealed, PNG) == name
    assert attachments.read(sealed, name) == PNG
    (file,) = files_of(sealed)
    assert name not in str(file) and PNG[:8] not in file.read_bytes() and file.read_bytes() != PNG


def test_the_same_file_has_another_name_beside_another_store(sealed: Store, tmp_path: Path) -> None:
    other = open_store(tmp_path / "other.db", create=True, passphrase="correct horse battery")
    assert attachments.keep(sealed, PNG) == attachments.keep(other, PNG)
    (one,), (two,) = files_of(sealed), files_of(other)
    assert one.name != two.name and one.read_bytes() != two.read_bytes()
    two.write_bytes(one.read_bytes())
    name = attachments.keep(sealed, PNG)
    assert attachments.read(other, name) is None
    other.close()


def test_an_altered_or_exchanged_sealed_file_is_none(sealed: Store) -> None:
    name, other = attachments.keep(sealed, PNG), attachments.keep(sealed, PNG + b"2")
    places = files_of(sealed)
    raw = [file.read_bytes() for file in places]
    for file, data in zip(places, reversed(raw), strict=True):
        file.write_bytes(data)
    assert attachments.read(sealed, name) is attachments.read(sealed, other) is None
    for data in (b"", b"x", raw[0][:-1], bytes([raw[0][0] ^ 1]) + raw[0][1:]):
        for file in places:
            file.write_bytes(data)
        assert attachments.read(sealed, name) is attachments.read(sealed, other) is None


def test_what_lies_plainly_is_read_and_sealed_at_the_next_opening(sealed: Store) -> None:
    name = attachments.keep(sealed, PNG)
    (file,) = files_of(sealed)
    file.unlink()
    plain = attachments.folder_of(sealed.path) / name[:2] / name
    plain.parent.mkdir()
    plain.write_bytes(PNG)
    (plain.parent / f".{name}.7.part").write_bytes(PNG[:20])
    altered = plain.with_name("ab" * 32)
    altered.write_bytes(b"not what its name says")
    assert attachments.read(sealed, name) == PNG and attachments.has(sealed, name)
    sealed.close()
    again = open_store(sealed.path, passphrase="correct horse battery")
    assert not plain.parent.exists() and len(files_of(again)) == 2
    assert attachments.read(again, name) == PNG
    assert attachments.read(again, hashlib.sha256(b"not what its name says").hexdigest()) is not None
    again.close()


def test_while_locked_nothing_is_written_plainly(sealed: Store) -> None:
    name = attachments.keep(sealed, PNG)
    sealed.lock()
    for use in (lambda: attachments.keep(sealed, PNG + b"2"), lambda: attachments.read(sealed, name)):
        with pytest.raises(UserError):
            use()
    assert len(files_of(sealed)) == 1


@pytest.mark.parametrize("which", ["store", "sealed"])
def test_missing_bytes_are_listed_and_dropped_ones_are_missing(request: pytest.FixtureRequest, which: str) -> None:
    store: Store = request.getfixturevalue(which)
    office = store.do("Add organisation", records.add, t.Organisation, {"name_zh": "經濟發展局"})
    names = [attachments.keep(store, PNG + more) for more in (b"1", b"2", b"3")]
    for n, name in enumerate(names):
        raw = {"entity": "organisation", "owner": office, "sha256": name, "name": f"{n}.png", "size": len(PNG) + 1}
        store.do("attach", records.add, t.Attachment, raw)
    assert attachments.missing(store) == []
    attachments.drop(store, names[1])
    attachments.drop(store, names[1])
    assert [row["name"] for row in attachments.missing(store)] == ["1.png"]
    assert attachments.read(store, names[1]) is None and attachments.read(store, names[0]) == PNG + b"1"
    store.do("Delete organisation", records.remove, t.Organisation, office)
    assert attachments.missing(store) == []


@pytest.mark.databases("postgresql")
def test_an_office_server_keeps_the_bytes_itself(store: Store) -> None:
    name = attachments.keep(store, PNG)
    assert attachments.keep(store, PNG) == name and attachments.has(store, name)
    assert attachments.read(store, name) == PNG and attachments.read(store, "ab" * 32) is None
    store.do("attach", records.add, t.Attachment, {"entity": "person", "sha256": name, "name": "a.png"})
    assert attachments.missing(store) == []
    attachments.drop(store, name)
    assert [row["sha256"] for row in attachments.missing(store)] == [name]
    assert not attachments.has(store, name)


@pytest.mark.databases
@pytest.mark.parametrize("sha256", ["", "..", "../../etc/passwd", "x" * 64, "AB" * 32, "ab" * 31])
def test_a_strange_hash_of_a_colleagues_row_leads_nowhere(store: Store, sha256: str) -> None:
    assert attachments.read(store, sha256) is None and not attachments.has(store, sha256)
    attachments.drop(store, sha256)


@pytest.mark.parametrize("which", ["store", "sealed"])
def test_a_flipped_bit_is_reported_and_healed_by_the_same_bytes(request: pytest.FixtureRequest, which: str) -> None:
    store: Store = request.getfixturevalue(which)
    office = store.do("Add organisation", records.add, t.Organisation, {"name_zh": "經濟發展局"})
    name = attachments.keep(store, PNG)
    raw = {"entity": "organisation", "owner": office, "sha256": name, "name": "1.png", "size": len(PNG)}
    store.do("attach", records.add, t.Attachment, raw)
    assert integrity.files(store) == []
    (file,) = files_of(store)
    data = bytearray(file.read_bytes())
    data[20] ^= 1
    file.write_bytes(data)
    assert [row["name"] for row in attachments.missing(store)] == ["1.png"]
    assert [sentence.values for sentence in integrity.files(store)] == [{"count": 1}]
    assert attachments.keep(store, PNG) == name
    assert attachments.read(store, name) == PNG and integrity.files(store) == []

"""A store in one file: it comes back byte by byte, or is refused with one sentence."""

from __future__ import annotations

from pathlib import Path

import pyrage
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.errors import UserError
from desktop.store import archive
from desktop.store.archive import Head

KEY = bytes(range(32))
NAME = "ab" * 32
HEAD = Head(1790000000000, "trip.db", True, b'{"hashidate": "key"}')
PLAIN = HEAD._replace(encrypted=False, key_file=b"")


def refused(file: Path, folder: Path, key: bytes | None) -> str:
    with pytest.raises(UserError) as caught:
        archive.read_head(file)
        archive.unpack(file, key, folder)
    said = caught.value.sentence
    assert "{" not in said.text(str)
    return said.msgid


@pytest.fixture
def written(tmp_path: Path) -> dict[str, Path]:
    """Two archives of the same small files, with and without a key."""
    (tmp_path / "db").write_bytes(b"SQLite format 3\x00" + bytes(500))
    (tmp_path / "picture").write_bytes("千代田".encode() * 20)
    entries = [(archive.STORE, tmp_path / "db"), (f"files/ab/{NAME}", tmp_path / "picture")]
    found = {"sealed": tmp_path / "sealed.bak", "plain": tmp_path / "plain.bak"}
    archive.write(found["sealed"], HEAD, entries, KEY)
    archive.write(found["plain"], PLAIN, entries, None)
    return found


@pytest.mark.parametrize("kind", ["sealed", "plain"])
def test_what_went_in_comes_out(written: dict[str, Path], tmp_path: Path, kind: str) -> None:
    out, key = tmp_path / "out", KEY if kind == "sealed" else None
    assert archive.is_archive(written[kind]) and not archive.is_archive(tmp_path / "db")
    assert archive.read_head(written[kind]) == (HEAD if key else PLAIN)
    archive.unpack(written[kind], key, out)
    assert (out / "store.db").read_bytes() == (tmp_path / "db").read_bytes()
    assert (out / "files/ab" / NAME).read_bytes() == (tmp_path / "picture").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["db", "out", "picture", "plain.bak", "sealed.bak"]


def test_without_the_key_nothing_shows(written: dict[str, Path], tmp_path: Path) -> None:
    assert "千代田".encode() in written["plain"].read_bytes()
    sealed = written["sealed"].read_bytes()
    assert b"age-encryption.org/v1" in sealed
    for word in ("千代田".encode(), b"SQLite format", b"store.db", NAME.encode(), KEY):
        assert word not in sealed
    assert refused(written["sealed"], tmp_path / "out", bytes(32)) == archive.WRONG_KEY
    assert refused(written["sealed"], tmp_path / "other", None) == archive.DAMAGED
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", ["sealed", "plain"])
def test_every_cut_and_many_flips_are_refused(written: dict[str, Path], tmp_path: Path, kind: str) -> None:
    whole, key = written[kind].read_bytes(), KEY if kind == "sealed" else None
    other = tmp_path / "other.bak"
    for length in range(0, len(whole), 3):
        other.write_bytes(whole[:length])
        said = refused(other, tmp_path / "out", key)
        assert said == (archive.NOT_OURS if length < len(archive.MAGIC) else archive.DAMAGED)
    for place in range(0, 8 * len(whole), 5):
        flipped = bytearray(whole)
        flipped[place // 8] ^= 1 << place % 8
        other.write_bytes(flipped)
        assert refused(other, tmp_path / "out", key) in (archive.NOT_OURS, archive.DAMAGED, archive.NEWER)
    other.write_bytes(whole + b"\0")
    assert refused(other, tmp_path / "out", key) == archive.DAMAGED
    assert not (tmp_path / "out").exists()  # nothing was unpacked before the whole was verified


def framed(rest: bytes, number: int = 1) -> bytes:
    import hashlib

    start = number.to_bytes(2, "big")
    return archive.MAGIC + start + hashlib.sha256(start + rest).digest() + rest


HEAD_JSON = b'{"format": 1, "made": 1, "name": "x", "encrypted": false, "key": ""}'


def entry(name: str, data: bytes, digest: bytes = b"") -> bytes:
    import hashlib

    start = len(name.encode()).to_bytes(2, "big") + name.encode() + len(data).to_bytes(8, "big")
    return start + data + (digest or hashlib.sha256(data).digest())


@pytest.mark.parametrize(
    "name",
    ["../store.db", "/etc/passwd", "files/../../x", "files/ab/../" + NAME, "store.db\n", "", "files/AB/" + NAME, "千"],
)
def test_names_cannot_lead_elsewhere(tmp_path: Path, name: str) -> None:
    file = tmp_path / "x.bak"
    head = len(HEAD_JSON).to_bytes(4, "big") + HEAD_JSON
    file.write_bytes(framed(head + entry("store.db", b"x")))
    archive.unpack(file, None, tmp_path / "right")
    file.write_bytes(framed(head + entry("store.db", b"x") + entry(name, b"x")))
    assert refused(file, tmp_path / "out", None) == archive.DAMAGED
    assert not (tmp_path / "x").exists()


@pytest.mark.parametrize(
    "rest",
    [
        entry("store.db", b"x", b"\0" * 32), entry("store.db", b"x") * 2, entry("store.db", b"x")[:-1], b"",
        entry(f"files/ab/{NAME}", b"x"), entry("store.db", b"x") + b"\0",
    ],
    ids=["other bytes", "twice", "cut", "nothing", "no store", "more"],
)  # fmt: skip
def test_a_payload_that_is_not_whole_is_refused(tmp_path: Path, rest: bytes) -> None:
    file = tmp_path / "x.bak"
    file.write_bytes(framed(len(HEAD_JSON).to_bytes(4, "big") + HEAD_JSON + rest))
    assert refused(file, tmp_path / "out", None) == archive.DAMAGED


@pytest.mark.parametrize(
    "head",
    [
        b"", b"[]", b"{}", b"{", b"\xff", HEAD_JSON.replace(b"1,", b'"1",'), HEAD_JSON.replace(b"false", b"0"),
        HEAD_JSON.replace(b'"x"', b"null"), HEAD_JSON.replace(b'""', b"7"), HEAD_JSON.replace(b'""', b'"\\ud800"'),
        b"[" * 100_000 + b"]" * 100_000, HEAD_JSON + b" " * archive.HEAD_LIMIT,
    ],
    ids=lambda head: head[:60].decode("latin-1"),
)  # fmt: skip
def test_a_head_of_another_kind_is_refused(tmp_path: Path, head: bytes) -> None:
    file = tmp_path / "x.bak"
    file.write_bytes(framed(len(head).to_bytes(4, "big") + head + entry("store.db", b"x")))
    assert refused(file, tmp_path / "out", None) == archive.DAMAGED


def test_a_later_format_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "x.bak").write_bytes(framed(b"whatever", 2))
    assert refused(tmp_path / "x.bak", tmp_path / "out", None) == archive.NEWER
    (tmp_path / "x.bak").write_bytes(archive.MAGIC + b"\x00\x020.9.0\nwhatever")
    assert refused(tmp_path / "x.bak", tmp_path / "out", None) == archive.NEEDS


@given(st.binary(max_size=300))
def test_noise_is_refused(tmp_path_factory: pytest.TempPathFactory, noise: bytes) -> None:
    folder = tmp_path_factory.mktemp("noise")
    for data in (
        noise,
        archive.MAGIC + noise,
        framed(noise),
        framed(len(HEAD_JSON).to_bytes(4, "big") + HEAD_JSON + noise),
    ):
        (folder / "x").write_bytes(data)
        for key in (None, KEY):
            refused(folder / "x", folder / "out", key)


def test_a_missing_file_and_a_folder_are_one_sentence(tmp_path: Path) -> None:
    for place in (tmp_path / "none", tmp_path):
        assert not archive.is_archive(place)
        assert refused(place, tmp_path / "out", None) == archive.UNREADABLE


def test_what_cannot_be_written_leaves_what_was_there(written: dict[str, Path], tmp_path: Path) -> None:
    before = written["plain"].read_bytes()
    with pytest.raises(UserError) as caught:
        archive.write(written["plain"], PLAIN, [(archive.STORE, tmp_path / "gone")], None)
    assert caught.value.sentence.msgid == archive.NOT_WRITTEN
    assert written["plain"].read_bytes() == before
    with pytest.raises(UserError):
        archive.write(tmp_path / "no/folder", PLAIN, [(archive.STORE, tmp_path / "db")], KEY)
    assert not list(tmp_path.glob(".*"))


@given(st.binary(min_size=32, max_size=32))
def test_keys_are_written_as_age_writes_them(secret: bytes) -> None:
    """age reads what we write, and writes the same."""
    text = archive.bech32("age-secret-key-", secret).upper()
    assert str(pyrage.x25519.Identity.from_str(text)) == text


def test_words_of_the_standard() -> None:
    """BIP 173, test vectors."""
    assert archive.bech32("a", b"") == "a12uel5l"
    assert archive.bech32("split", bytes.fromhex("c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d")) == (
        "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"
    )

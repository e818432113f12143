"""Fonts of an office: what is refused and why, and what is taken over."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import ownfonts
from desktop.errors import UserError
from tests.ownfontfiles import font_bytes


def put(folder: Path, data: bytes, name: str = "office.otf") -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


def test_a_font_is_taken_over_and_found_again(tmp_path: Path) -> None:
    file = put(tmp_path, font_bytes("龘𪚥"))
    assert ownfonts.examine(file) == (ownfonts.Face(0, "Office Sans", 2),)
    name = ownfonts.take(file, 0)
    assert ownfonts.take(file, 0) == name  # once, however often it is chosen
    assert ownfonts.chosen({"ja": name})["ja"] == (ownfonts.folder() / name,)
    (ownfonts.folder() / name).unlink()
    assert ownfonts.chosen({"ja": name, ownfonts.FALLBACK: "gone.ttf"}) == {use: () for use, _label in ownfonts.USES}
    with pytest.raises(UserError):
        ownfonts.take(file, 1)


def test_a_collection_has_several(tmp_path: Path) -> None:
    fonts = [font_bytes("甲", otf=False, name="One"), font_bytes("乙丙", otf=False, name="Two")]
    head = 12 + 4 * len(fonts)
    offsets, body = [], b""
    for data in fonts:
        offsets.append(head + len(body))
        (count,) = struct.unpack_from(">H", data, 4)
        moved = bytearray(data)
        for at in range(12, 12 + 16 * count, 16):
            (where,) = struct.unpack_from(">I", data, at + 8)
            struct.pack_into(">I", moved, at + 8, where + offsets[-1])
        body += bytes(moved)
    file = put(tmp_path, struct.pack(">4sII", b"ttcf", 0x10000, len(fonts)) + struct.pack(">2I", *offsets) + body)
    assert [(face.index, face.name, face.characters) for face in ownfonts.examine(file)] == [
        (0, "One", 1), (1, "Two", 2),
    ]  # fmt: skip
    assert ownfonts.take(file, 1) != ownfonts.take(file, 0)


@pytest.mark.parametrize("allowed", [0x0002, 0x0200])
def test_a_font_that_must_not_be_embedded_is_refused(tmp_path: Path, allowed: int) -> None:
    with pytest.raises(UserError) as refused:
        ownfonts.examine(put(tmp_path, font_bytes("甲", allowed=allowed)))
    assert refused.value.sentence.msgid == ownfonts.FORBIDDEN
    assert ownfonts.examine(put(tmp_path, font_bytes("甲", allowed=0x0004)))


@given(st.binary(max_size=400), st.integers(0, 900), st.integers(0, 12))
def test_what_is_no_font_is_said_to_be_none(
    tmp_path_factory: pytest.TempPathFactory, junk: bytes, at: int, cut: int
) -> None:
    folder = tmp_path_factory.mktemp("font")
    good = font_bytes("甲")
    spoiled = good[:at] + junk[:cut] + good[at + cut :]
    for data in (junk, good[:at], b"ttcf" + junk, spoiled):
        file = put(folder, data)
        try:
            for face in ownfonts.examine(file):
                ownfonts.take(file, face.index)
        except UserError as refused:
            assert refused.sentence.msgid in (ownfonts.NO_FONT, ownfonts.NO_LETTERS, ownfonts.FORBIDDEN)


def test_a_file_too_large_or_gone_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ownfonts, "LARGEST", 100)
    with pytest.raises(UserError) as refused:
        ownfonts.examine(put(tmp_path, font_bytes("甲")))
    assert refused.value.sentence.msgid == ownfonts.TOO_LARGE
    with pytest.raises(UserError):
        ownfonts.examine(tmp_path / "none.otf")

from __future__ import annotations

import subprocess
import sys
from dataclasses import astuple
from pathlib import Path

import pytest
import uharfbuzz as hb

from desktop import fonts
from desktop.errors import UserError


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HASHIDATE_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def opened(path: Path) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob.from_file_path(str(path))))


def test_four_static_fonts_with_their_own_names(cache: Path) -> None:
    made = fonts.ensure()
    names = []
    for path in astuple(made):
        face = opened(path).face
        assert not face.has_var_data
        names.append((face.get_name(1), face.get_name(2), face.get_name(6), face.get_name(16)))
    assert names == [
        ("Noto Sans TC", "Regular", "NotoSansTC-Regular", None),
        ("Noto Sans TC", "Bold", "NotoSansTC-Bold", None),
        ("Noto Sans JP", "Regular", "NotoSansJP-Regular", None),
        ("Noto Sans JP", "Bold", "NotoSansJP-Bold", None),
    ]


def test_weight_glyphs_and_variants_are_kept(cache: Path) -> None:
    made = fonts.ensure()
    regular, bold = opened(made.jp_regular), opened(made.jp_bold)
    gid = regular.get_nominal_glyph(ord("国"))
    thin_stroke, thick_stroke = (font.get_glyph_extents(gid) for font in (regular, bold))
    assert thin_stroke != thick_stroke
    assert all(regular.get_nominal_glyph(ord(c)) for c in "髙﨑𠮷濵邉𣘺")
    assert regular.get_variation_glyph(ord("邉"), 0xE0101) not in (None, regular.get_nominal_glyph(ord("邉")))
    assert all(opened(made.tc_regular).get_nominal_glyph(ord(c)) for c in "臺灣直骨誤海")


def test_checksums_of_the_rewritten_file_hold(cache: Path) -> None:
    data = fonts.ensure().tc_bold.read_bytes()
    assert fonts._checksum(data) == 0xB1B0AFBA
    assert len(data) % 4 == 0


def test_second_call_makes_nothing_and_damage_is_mended(cache: Path) -> None:
    made = fonts.ensure()
    stamps = [path.stat().st_mtime_ns for path in astuple(made)]
    whole = made.tc_regular.read_bytes()
    assert fonts.ensure() == made
    assert [path.stat().st_mtime_ns for path in astuple(made)] == stamps

    made.tc_regular.write_bytes(whole[:5000])
    assert fonts.ensure().tc_regular.read_bytes() == whole
    made.jp_bold.unlink()
    assert fonts.ensure().jp_bold.is_file()
    (made.tc_regular.parent / fonts.MANIFEST).write_text("{")
    fonts.ensure()
    assert fonts.sound(made.tc_regular.parent)
    assert not list(cache.rglob("*.part"))


def test_two_processes_at_once(cache: Path) -> None:
    command = [sys.executable, "-c", "from desktop import fonts; print(fonts.ensure().tc_regular)"]
    root = Path(__file__).resolve().parent.parent
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root) for _ in range(2)]
    told = {process.communicate(timeout=60)[0].strip() for process in running}
    assert [process.returncode for process in running] == [0, 0]
    assert len(told) == 1
    assert fonts.sound(Path(told.pop()).parent)
    assert not list(cache.rglob("*.part"))


def test_a_folder_that_cannot_be_made_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    monkeypatch.setenv("HASHIDATE_CACHE", str(blocked))
    with pytest.raises(UserError) as caught:
        fonts.ensure()
    assert str(blocked) in str(caught.value.sentence.values["folder"])

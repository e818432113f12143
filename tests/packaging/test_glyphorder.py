"""The fonts that a frozen program carries hold the glyphs of its texts together, and are else what they were."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator
from dataclasses import astuple
from itertools import pairwise, product
from pathlib import Path
from typing import Any

import pytest
import uharfbuzz as hb
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

import glyphorder
import staging
from desktop import fonts, i18n
from tests.ownfontfiles import font_bytes

Look = tuple[bytes, int, int]


class Drawn:
    """A font with what each of its glyphs looks like, and how far it goes on, in lines and in columns."""

    def __init__(self, data: bytes) -> None:
        self.tables: Any = TTFont(io.BytesIO(data))
        self.font = hb.Font(hb.Face(data))
        self.ends, outlines = self.tables["loca"].locations, self.tables.reader["glyf"]
        self.looks: list[Look] = [
            (outlines[start:end], self.font.get_glyph_h_advance(number), self.font.get_glyph_v_advance(number))
            for number, (start, end) in enumerate(pairwise(self.ends))
        ]

    def charted(self) -> Iterator[tuple[object, Look]]:
        """Every character in every table of them, alone and with each selector that it knows, with its glyph."""
        for table in self.tables["cmap"].tables:
            for character, name in table.cmap.items():
                yield (table.format, character), self.looks[self.tables.getGlyphID(name)]
            for selector, characters in getattr(table, "uvsDict", {}).items():
                for character, _name in characters:
                    found = self.font.get_variation_glyph(character, selector)
                    assert found is not None
                    yield (selector, character), self.looks[found]

    def shaped(self, text: str, features: dict[str, bool], direction: str) -> list[object]:
        """The glyphs that HarfBuzz sets for ``text``, and where."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.direction, buffer.script, buffer.language = direction, "kana", "ja"
        hb.shape(self.font, buffer, features)
        set_there = zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
        return [(self.looks[info.codepoint], info.cluster, place.position) for info, place in set_there]

    def reach(self, text: set[str]) -> float:
        """The part of the outlines that ends with the last one of ``text``."""
        chart = self.tables.getBestCmap()
        last = max(self.tables.getGlyphID(chart[ord(character)]) for character in text if ord(character) in chart)
        return float(self.ends[last + 1] / self.ends[-1])


def test_what_the_program_says_lies_together_and_every_character_looks_as_before(tmp_path: Path) -> None:
    staging.pinned_fonts(tmp_path)
    for cut, plain in zip(fonts.CUTS, astuple(fonts.ensure()), strict=True):
        before = Drawn(plain.read_bytes())
        after = Drawn((tmp_path / "resources" / "fonts" / cut.file).read_bytes())
        catalogue = glyphorder.RESOURCES / "i18n" / glyphorder.SPOKEN[cut.family] / "LC_MESSAGES" / f"{i18n.DOMAIN}.po"
        said = set(catalogue.read_text(encoding="utf-8"))
        assert after.reach(said) < 0.2 < 0.8 < before.reach(said)
        assert dict(after.charted()) == dict(before.charted())
        assert Counter(after.looks) == Counter(before.looks)
        assert after.looks[0] == before.looks[0]  # the box for what is missing
        for tag in ("name", "OS/2", "gasp", "prep"):
            assert after.tables.reader[tag] == before.tables.reader[tag]


def test_features_find_their_glyphs_where_they_are_now() -> None:
    data = fonts.ensure().jp_regular.read_bytes()
    before, after = Drawn(data), Drawn(glyphorder.arranged(data, glyphorder.by_use("ja")))
    layout = [before.tables[tag].table.FeatureList.FeatureRecord for tag in ("GSUB", "GPOS")]
    features = sorted({record.FeatureTag for records in layout for record in records})
    assert {"vert", "palt", "kern", "liga", "locl", "ccmp"} <= set(features)
    everything = "".join(map(chr, before.tables.getBestCmap()))
    pairs = "".join(f"{one}{two}" for one, two in product("AFLTVWYaforvy.,-17あァヤー、（）", repeat=2))
    for feature in features:
        on, direction = {feature: True}, "ttb" if feature.startswith("v") else "ltr"
        assert after.shaped(everything, on, direction) == before.shaped(everything, on, direction)
        assert after.shaped(pairs, on, direction) == before.shaped(pairs, on, direction)
    for feature, direction in (("palt", "ltr"), ("kern", "ltr"), ("vert", "ttb"), ("dlig", "ltr")):  # they do something
        on, off = (before.shaped(everything, {feature: wanted}, direction) for wanted in (True, False))
        assert on != off


def test_outlines_that_name_others_are_refused() -> None:
    made: Any = TTFont(io.BytesIO(font_bytes("ab", otf=False)))
    pen: Any = TTGlyphPen({"c61": None})
    pen.addComponent("c61", (1, 0, 0, 1, 0, 0))
    made["glyf"]["c62"] = pen.glyph()
    file = io.BytesIO()
    made.save(file)
    with pytest.raises(ValueError, match="by number"):
        glyphorder.arranged(file.getvalue(), "b")


@pytest.mark.parametrize("code", i18n.CODES)
def test_characters_of_the_language_itself_come_before_those_of_the_other(code: str) -> None:
    order = glyphorder.by_use(code)
    assert len(order) == len(set(order))
    places = {character: place for place, character in enumerate(order)}
    own, other = ("這說會", "込読変") if code == "zh_TW" else ("込読変", "這說會")
    assert max(places[character] for character in own) < min(places[character] for character in other)

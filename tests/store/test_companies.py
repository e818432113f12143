"""The directory of companies: found in any spelling, tags changed everywhere at once, nothing internal given away."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from desktop import papers
from desktop.domain.text import Pair
from desktop.store import Store, companies, places, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import read_row

SECRET = "QZ7機密"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = open_store(tmp_path / "c.db", create=True)
    yield made
    made.close()


def company(store: Store, name: str, country: str, **values: object) -> str:
    raw = {f"name_{'ja' if country == 'JP' else 'zh'}": name, "country": country, "kind": "company", **values}
    return store.do("x", records.add, t.Organisation, raw)


def test_a_company_is_found_by_field_place_need_and_region_in_either_language(store: Store) -> None:
    tag = store.do("x", companies.add_tag, Pair("感測器", "センサー"), "field")
    maker = company(store, "渡邉電機", "JP", fields=tag, region="JP-04", products_zh="溫度計")
    branch = store.do("x", records.add, t.Branch, {"organisation_id": maker, "country": "VN", "place_zh": "胡志明市"})
    company(store, "別の会社", "JP")
    with store.read() as connection:
        everybody = companies.read(connection)
        assert places.find(connection, "branch", branch) == places.Place("companies", maker)
    for text in ("渡辺", "センサー", "感測器", "ベトナム 感測器", "胡志明", "宮城県", "溫度", "せんさー"):
        assert [one.id for one in companies.found(everybody, text)] == [maker], text
    assert companies.found(everybody, "センサー 大阪") == []


def test_tags_put_together_are_one_wherever_they_stood_and_undo_parts_them(store: Store) -> None:
    zh = store.do("x", companies.add_tag, Pair("機器人"), "field")
    ja = store.do("x", companies.add_tag, Pair("", "ロボット"), "deal")
    assert store.do("x", companies.add_tag, Pair("機器人"), "field") == zh  # there already
    firm = company(store, "甲", "TW", fields=zh, offers=f"{ja} {zh}")
    region = store.do("x", records.add, t.RegionFacts, {"code": "JP-04", "tags": ja})
    assert store.do("x", companies.merge_tags, zh, ja) == 2

    def told() -> tuple[str, str, int]:
        with store.read() as connection:
            row, facts = read_row(connection, t.Organisation, firm), read_row(connection, t.RegionFacts, region)
            return row["offers"], facts["tags"], len(companies.tags(connection))

    assert told() == (zh, zh, 1)
    store.undo()
    assert told() == (f"{ja} {zh}", ja, 2)
    assert store.do("x", companies.remove_tag, ja) == 2 and told() == (zh, "", 1)


@pytest.mark.parametrize("language", ["zh_TW", "ja", "both"])
def test_the_list_of_partners_tells_nothing_internal(store: Store, language: str) -> None:
    gears = store.do("x", companies.add_tag, Pair("齒輪", "歯車"), "deal")
    hidden = store.do("x", companies.add_tag, Pair(SECRET, SECRET), "deal")
    inside = {"notes": SECRET, "source": SECRET, "products_zh": SECRET, "wants_ja": SECRET, "industries_zh": SECRET}
    own = "products=inside wants=inside industries=inside"
    company(store, "みなと", "JP", needs=gears, **inside, audience=own)
    company(store, "大明", "TW", offers=gears, needs=hidden, **inside, audience=f"{own} needs=inside")
    company(store, "秘密", "TW", offers=f"{gears} {hidden}", audience="offers=inside")
    with store.read() as connection:
        made = companies.matched(companies.read(connection), "JP", date(2026, 11, 21))
    assert [match.partner.name.zh for match in made.matches] == ["大明"]  # what is kept inside is no reason either
    document = papers.document("match-list")
    assert document is not None
    pdf = pdfium.PdfDocument(document.render([made], papers.options(language=language)).pdf)
    text = re.sub(r"\s", "", "".join(page.get_textpage().get_text_range() for page in pdf))
    assert "みなと" in text and SECRET not in text

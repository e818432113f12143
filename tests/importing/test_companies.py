"""The tables of the essay of 2017 come in as typed, once, and are printed as they stand there (needs.md row 25)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import pypdfium2 as pdfium
import pytest

from desktop import papers, sheets
from desktop.domain import companymatch
from desktop.domain.companies import CompanyList
from desktop.errors import UserError
from desktop.exchange import company_table
from desktop.importing import companies
from desktop.importing.preview import Counts
from desktop.store import Store, records
from desktop.store import companies as stored
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import read_row
from tests.data import essay_2017 as essay

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with all three tables."""
    made = open_store(tmp_path_factory.mktemp("companies") / "c.db", create=True)
    counts = [bring(made, table) for table in (essay.ENGINEERS, essay.IOT, essay.JAPANESE)]
    assert [count.added for count in counts] == [7, 36, 2]
    yield made
    made.close()


def bring(store: Store, table: list[list[str]], ending: str = "xlsx") -> Counts:
    return store.do(companies.LABEL, companies.apply, preview(store, table, ending))


def preview(store: Store, table: list[list[str]], ending: str = "xlsx") -> companies.Preview:
    return companies.preview(store, sheets.write(table, ending, "x"), f"x.{ending}")


def printed(value: CompanyList, language: str) -> str:
    document = papers.document("company-list")
    assert document is not None
    variant = "field" if value.by_field else ""
    made = pdfium.PdfDocument(document.render([value], papers.options(language=language, variant=variant)).pdf)
    return re.sub(r"\s", "", "".join(page.get_textpage().get_text_range() for page in made))


def test_both_tables_are_printed_as_they_were_typed(store: Store) -> None:
    with store.read() as connection:
        everybody = stored.read(connection)
    named = {company.name.zh: company for company in everybody}
    listed = printed(CompanyList(tuple(named[row[0]] for row in essay.ENGINEERS[1:]), TODAY), "zh_TW")
    for name, fields, places, source, _day in essay.ENGINEERS[1:]:
        for text in (name, fields, places.replace("台灣", "臺灣"), source):
            assert re.sub(r"\s", "", text) in listed
    assert "民國106年12月26日" in listed
    makers = tuple(company for company in everybody if "／" in company.field_names().zh)
    by_field = printed(CompanyList(makers, TODAY, by_field=True), "zh_TW")
    for group, field, names in essay.IOT[1:]:
        mine = [company for company in makers if any(tag.own().zh == field for tag in company.fields)]
        assert {company.name.zh for company in mine} == set(names.split("、"))
        assert group in by_field and re.sub(r"\s", "", f"{field}{'、'.join(c.name.zh for c in mine)}") in by_field


def test_a_table_comes_in_once_and_what_we_export_changes_nothing(store: Store) -> None:
    for table in (essay.ENGINEERS, essay.IOT, essay.JAPANESE):
        assert preview(store, table, "csv").counts().unchanged == len(preview(store, table).lines)
    with store.read() as connection:
        everybody = stored.read(connection)
        rows = {company.id: read_row(connection, t.Organisation, company.id) for company in everybody}
    for code in ("zh_TW", "ja"):
        again = preview(store, company_table.table(everybody, code, rows)).counts()  # type: ignore[arg-type]
        assert again == Counts(unchanged=len(everybody))


def test_what_is_known_is_added_to_and_whom_a_name_means_is_asked(store: Store) -> None:
    more = [["公司名稱", "專業領域", "業務據點", "網站"], ["中鼎集團", "電力、核能", "越南、英國", "https://a.example"]]
    (line,) = preview(store, more).lines
    assert line.what == "updated" and [tag.zh for tag in line.tags["fields"]] == ["核能"]
    assert [place.country for place in line.places] == ["GB"] and dict(line.values) == {"url": "https://a.example"}
    twin = store.do("x", records.add, t.Organisation, {"name_zh": "原相", "country": "TW", "kind": "company"})
    asked = [["公司名稱", "專業領域"], ["原相", "光學"]]
    (line,) = preview(store, asked).lines
    assert line.what == "unclear" and twin in line.candidates
    data = sheets.write(asked, "xlsx", "x")
    decided = companies.preview(store, data, "x.xlsx", companies.Options(decisions={0: twin})).lines[0]
    assert (decided.what, decided.row_id) == ("updated", twin)
    store.undo()


def test_countries_with_dots_between_them_are_several(store: Store) -> None:
    table = [["会社名", "拠点"], ["株式会社架空", "中国・ベトナム、サン・パウロ"]]
    for encoded in ("utf-8-sig", "cp932"):
        data = "\n".join(",".join(row) for row in table).encode(encoded)
        [line] = companies.preview(store, data, "x.csv").lines
        assert [place.country for place in line.places] == ["CN", "VN", "other"]


def test_a_file_without_names_is_refused_in_a_sentence(store: Store) -> None:
    with pytest.raises(UserError):
        preview(store, [["日期", "地點"], ["2019/9/17", "千葉"]])
    bad = [["公司名稱", "專業領域", "資料日期"], ["", "電力", ""], ["測試", "電力", "某日"]]
    assert [line.what for line in preview(store, bad).lines] == ["rejected", "rejected"]


def test_needs_of_japan_find_makers_and_builders_of_the_essay(store: Store) -> None:
    with store.read() as connection:
        seekers, partners = companymatch.sides(stored.read(connection), "JP")
    best: dict[str, list[str]] = {}
    for match in companymatch.matches(seekers, partners):
        best.setdefault(match.seeker.name.ja, []).append(match.partner.name.zh)
    assert set(best["株式会社宮城精密"][:2]) == {"上銀", "鴻海"}  # both machines and robots
    assert best["みなと建設株式会社"][:2] == ["中興工程顧問", "黎明工程顧問"]  # 土木, and a place in Vietnam

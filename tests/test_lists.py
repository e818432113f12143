"""The lists of the members as files: every format, the same people, nothing that only travel needs unless asked."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from desktop import exporting, sheets
from desktop.store.opening import open_store
from desktop.store.registers import table_of
from desktop.store.tables import Access
from tests import seventy
from tests.test_cli import Run, filled, run

__all__ = ["filled", "run"]


def cells(file: Path) -> list[list[object]]:
    return [list(row.cells) for row in sheets.read(file.read_bytes(), file.name).rows]


def test_every_list_comes_in_every_format_with_the_same_people(tmp_path: Path) -> None:
    store = open_store(tmp_path / "seventy.db", create=True)
    trip = seventy.make(store)
    named: set[frozenset[str]] = set()
    for key in exporting.LISTS:
        read: dict[str, list[list[str]]] = {}
        for ending in exporting.TABLES if key == "passengers" else ("xlsx",):
            file = tmp_path / f"{key}.{ending}"
            file.write_bytes(exporting.members(store, trip, key, ending, language="ja", personal=key != "rooming"))
            read[ending] = [[str(cell or "") for cell in row] for row in cells(file)]
        head, *rows = read["xlsx"]
        if key == "passengers":
            assert len({tuple(row[2] for row in rows[: 2 * 68]) for rows in read.values()}) == 1
        if "氏名" in head:
            place = head.index("氏名")
            named.add(frozenset(row[place] for row in rows if len(row) > place and row[place]))
        if key == "rooming":  # nobody asked for what is personal
            assert not any("女性" in row for row in rows)
    assert len(named) == 1 and len(next(iter(named))) == 68
    store.close()


def test_the_command_line_records_that_passports_left_the_house(filled: Run, tmp_path: Path) -> None:
    target = tmp_path / "保險.xlsx"
    assert filled("export", "members", "--as", "insurance", "--output", str(target)) == (0, "", "")
    plain = cells(target)
    assert plain[0][:3] == ["編號／番号", "姓名", "氏名"] and len(plain) == 5
    assert filled("export", "members", "--as", "insurance", "--personal", "--output", str(target))[0] == 0
    assert "限保險公司使用" in str(cells(target)[-1])
    for key in ("members-host", "insurance"):  # and papers
        assert filled("print", key, "--output", str(tmp_path / f"{key}.pdf"))[0] == (key == "insurance")  # it has gaps
    store = open_store(tmp_path / "trip.db")
    with store.read() as connection:
        rows = connection.execute(select(table_of(Access).c.what, table_of(Access).c.note)).all()
    store.close()
    assert {tuple(row) for row in rows} == {("list", "insurance 保險.xlsx"), ("list", "insurance insurance.pdf")}
    status, _out, err = filled("export", "members", "--as", "nonsense", "--output", str(target))
    assert status == 2 and "members-office" in err
    assert filled("export", "members", "--output", str(tmp_path / "x.docx"))[0] == 2

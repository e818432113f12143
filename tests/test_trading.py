"""import and export on the command line: the contract that scripts rely on."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import cli, sheets
from tests.test_cli import Run, filled, listed, run

__all__ = ["filled", "run"]


def last(text: str) -> str:
    return text.splitlines()[-1]


def test_what_is_wrong_is_named_by_file_row_and_field(filled: Run, tmp_path: Path) -> None:
    table = tmp_path / "行程.csv"
    table.write_bytes("日期,時間,名稱\n9/18,19:30,歡迎晚宴\n9/18,25:00,壞的\n沒有,9:00,壞的\n".encode("cp950"))
    status, out, err = filled("import", str(table), "--dry-run")
    assert (status, last(out)) == (1, "1 added, 0 updated, 0 unchanged, 2 rejected")
    assert err.splitlines() == ["行程.csv:3: 時間: 不是時間：25:00", "行程.csv:4: 日期: 不是日期：沒有"]
    assert not any(row["title_zh"] == "歡迎晚宴" for row in listed(filled, "events"))
    status, out, err = filled("import", str(table), language="ja")
    assert (status, last(out)) == (1, "1 added, 0 updated, 0 unchanged, 2 rejected")
    assert err.startswith("行程.csv:3: 時刻: ")
    (made,) = [row for row in listed(filled, "events") if row["title_zh"] == "歡迎晚宴"]
    assert (made["start"], made["kind"]) == ("2019-09-18T19:30", "meal")


def test_a_calendar_of_which_one_line_is_broken(filled: Run, tmp_path: Path) -> None:
    path = tmp_path / "t.ics"
    path.write_text("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nDTSTART:2019\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR\n")
    status, out, err = filled("import", str(path))
    assert (status, last(out)) == (1, "0 added, 0 updated, 0 unchanged, 1 rejected")
    assert err.startswith("t.ics:4: DTSTART: ")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("export", "itinerary", "--output", "x.docx"), 2),
        (("export", "itinerary", "--output", "x"), 2),
        (("export", "nonsense", "--output", "x.csv"), 2),
        (("export", "budget", "--output", "x.csv"), 2),
        (("export", "itinerary", "--member", "zz", "--output", "x.ics"), 2),
        (("import", "missing.csv", "--as", "expenses"), 1),
        (("import", "x.csv", "--as", "nonsense"), 2),
        (("import", "missing.csv"), 1),
        (("import", "."), 1),
    ],
)
def test_refusals_are_one_line(filled: Run, arguments: tuple[str, ...], expected: int) -> None:
    status, out, err = filled(*arguments)
    assert (status, out, len(err.splitlines())) == (expected, "", 1)


def test_the_budget_as_a_workbook(filled: Run, tmp_path: Path) -> None:
    target = tmp_path / "b.ods"
    assert filled("export", "budget", "--language", "ja", "--output", str(target)) == (0, "", "")
    rows = sheets.read(target.read_bytes(), "b.ods").rows
    assert rows[0].cells[0] == "予算" and any(row.cells[1:2] == ("合計",) and row.cells[7] == 511_776 for row in rows)


def test_expenses_come_in_once_and_what_is_wrong_is_named(filled: Run, tmp_path: Path) -> None:
    table = tmp_path / "明細.csv"
    table.write_bytes(
        "ご利用日,ご利用店名,ご利用金額\n2019/9/18,売店,￥1，200\n2019/9/18,売店,千円札\n".encode("cp932")
    )
    for _dry, counts in ((("--dry-run",), "1 added"), ((), "1 added"), ((), "0 added")):
        status, out, err = filled("import", str(table), "--as", "expenses", *_dry)
        assert (status, last(out).split(",")[0]) == (1, counts)
        assert err.startswith("明細.csv:3: 金額: ")


def test_of_one_member(filled: Run, tmp_path: Path) -> None:
    member = listed(filled, "members")[0]["id"]
    target = tmp_path / "one.ics"
    assert filled("export", "itinerary", "--member", member[:8], "--language", "ja", "--output", str(target))[0] == 0
    text = target.read_text(encoding="utf-8")
    assert "X-HASHIDATE-LANGUAGE:ja" in text
    assert text.count("BEGIN:VEVENT") > 5


def test_an_export_never_takes_the_place_of_a_store(filled: Run, tmp_path: Path) -> None:
    assert filled("export", "itinerary", "--output", str(tmp_path / "trip.db"))[0] == 2
    copy = tmp_path / "other.csv"
    copy.write_bytes((tmp_path / "trip.db").read_bytes())
    assert filled("export", "itinerary", "--output", str(copy))[0] == 1
    assert copy.read_bytes().startswith(b"SQLite")
    assert cli.main(["--store", str(copy), "list", "events"]) == 0


def test_a_registration_form_goes_out_and_comes_back(filled: Run, tmp_path: Path) -> None:
    for name in ("form.xlsx", "form.ods"):
        assert filled("export", "registration", "--output", str(tmp_path / name))[0] == 0
        status, out, err = filled("import", str(tmp_path / name), "--as", "members")
        assert (status, last(out), err) == (0, "0 added, 0 updated, 4 unchanged, 0 rejected", "")
    assert filled("export", "registration", "--output", str(tmp_path / "form.csv"))[0] == 2
    table = tmp_path / "報名.csv"
    table.write_bytes(
        "姓名,公司,護照號碼,生日\n林志明,大明,312345678,70/1/2\n陳美玲,大明,A123456789,70/13/2\n".encode("cp950")
    )
    status, out, err = filled("import", str(table), "--as", "members")
    assert (status, last(out)) == (1, "1 added, 0 updated, 0 unchanged, 1 rejected")
    assert [line.split(": ")[:2] for line in err.splitlines()] == [
        ["報名.csv:3", "護照號碼"],
        ["報名.csv:3", "出生日期"],
    ]
    assert "A123456789" not in err
    assert filled("import", str(table), "--dry-run")[1].endswith("0 added, 0 updated, 1 unchanged, 1 rejected\n")
    assert filled("import", str(table), "--as", "members")[1].startswith("0 added, 0 updated, 1 unchanged, 1 rejected")


def test_contacts_in_and_out(filled: Run, tmp_path: Path) -> None:
    people, cards = listed(filled, "people"), tmp_path / "連絡先.vcf"
    assert filled("export", "people", "--output", str(cards)) == (0, "", "")
    status, out, err = filled("import", str(cards))
    assert (status, last(out), err) == (0, f"0 added, 0 updated, {len(people)} unchanged, 0 rejected", "")
    cards.write_bytes(b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:\xe6\x9e\x97\xe4\xb8\x80\r\nTEL:1\r\nEND:VCARD\r\n")
    assert last(filled("import", str(cards), "--names", "zh")[1]) == "1 added, 0 updated, 0 unchanged, 0 rejected"
    assert [row["name_zh"] for row in listed(filled, "people") if row not in people] == ["林一"]
    table = tmp_path / "名刺.csv"
    table.write_bytes(
        "氏名,会社名,役職,メールアドレス\r\n見本太郎,株式会社見本,課長,x\r\n,株式会社見本,,\r\n".encode("cp932")
    )
    status, out, err = filled("import", str(table))
    assert (status, last(out)) == (1, "1 added, 0 updated, 0 unchanged, 1 rejected")
    assert [line[:7] for line in err.splitlines()] == ["名刺.csv:", "名刺.csv:"]
    assert filled("export", "people", "--output", "x.ics")[0] == 2
    cards.write_bytes(b"no card")
    assert "連絡先.vcf" in filled("import", str(cards))[2]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
@pytest.mark.parametrize("reader", [(), ("--for", "other")])
def test_our_own_table_of_contacts_is_no_form_of_members(
    filled: Run, tmp_path: Path, ending: str, reader: tuple[str, ...]
) -> None:
    members, people, table = listed(filled, "members"), listed(filled, "people"), str(tmp_path / f"x.{ending}")
    assert filled("export", "people", *reader, "--output", table)[0] == 0
    status, out, _err = filled("import", table)
    assert (status, last(out)) == (0, f"0 added, 0 updated, {len(people)} unchanged, 0 rejected")
    assert listed(filled, "members") == members


def test_an_answer_sheet_goes_out_and_is_read_back(filled: Run, tmp_path: Path) -> None:
    from desktop import sheets

    event = next(row["id"] for row in listed(filled, "events") if row["kind"] == "visit")
    target = tmp_path / "回答票.xlsx"
    assert filled("export", "answers", "--event", event[:13], "--output", str(target)) == (0, "", "")
    assert filled("export", "answers", "--output", str(target))[0] == 2
    assert filled("export", "answers", "--event", event, "--output", "x.pdf")[0] == 2
    status, out, _err = filled("import", str(target))
    assert (status, last(out).split(",")[0], last(out).endswith("0 rejected")) == (0, "0 added", True)
    rows = [list(row.cells) for row in sheets.read(target.read_bytes(), "x.xlsx").rows]
    rows[-1] = ["", "", "観光課", "主事", "新人花子", "", "出席", "", ""]
    (tmp_path / "返.xlsx").write_bytes(sheets.write(rows, "xlsx", "x"))
    assert filled("import", str(tmp_path / "返.xlsx"), "--as", "answers")[1].startswith("1 added, 0 updated")
    status, out, _err = filled("import", str(tmp_path / "返.xlsx"))
    assert (status, last(out).split(",")[0]) == (0, "0 added")


def test_a_table_of_companies_is_known_by_its_columns_and_comes_back_unchanged(filled: Run, tmp_path: Path) -> None:
    table = tmp_path / "企業.csv"
    rows = "公司名稱,專業領域,業務據點\n測試精密,工具機、齒輪,台灣、越南\n,電力,\n"
    table.write_bytes(rows.encode("cp950"))
    status, out, err = filled("import", str(table))
    assert (status, last(out)) == (1, "1 added, 0 updated, 0 unchanged, 1 rejected")
    assert err.startswith("企業.csv:3: 公司名稱: ")
    target = tmp_path / "名錄.xlsx"
    assert filled("export", "companies", "--output", str(target), "--language", "ja")[0] == 0
    assert last(filled("import", str(target), "--dry-run")[1]).startswith("0 added, 0 updated, ")
    assert filled("export", "companies", "--output", str(tmp_path / "x.pdf"))[0] == 2

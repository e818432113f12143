"""The table of days off is the one of the installed library; another version is noticed, with the years to read."""

from __future__ import annotations

from pathlib import Path

import pytest

import holidays_table
from holidays_table import TABLE, problems

STANDS = TABLE.read_text(encoding="utf-8")


def test_the_table_in_the_program_is_the_one_of_the_installed_library() -> None:
    assert problems(STANDS, holidays_table.table()) == []


def test_another_version_is_noticed_also_where_it_says_the_same() -> None:
    (said,) = problems(STANDS, STANDS.replace("holidays 0.", "holidays 1."))
    assert "the version in the head is not what the installed library says" in said
    assert "packaging/holidays_table.py" in said


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("TW\t2027-10-10\t國慶日\n", ""),  # a day less
        ("TW\t2027-10-10\t國慶日\n", "TW\t2027-10-10\t國慶日\nTW\t2027-10-12\t國慶日（補假）\n"),
        ("TW\t2027-10-10\t國慶日\n", "TW\t2027-10-10\t\n"),
    ],
)
def test_the_years_that_changed_are_named(old: str, new: str) -> None:
    assert old in STANDS
    (said,) = problems(STANDS, STANDS.replace(old, new))
    assert "TW 2027 is not" in said


def test_a_year_that_the_table_should_not_have_is_noticed() -> None:
    (said,) = problems(STANDS + "TW\t2046-01-01\t中華民國開國紀念日\n", STANDS)
    assert "TW 2046" in said


def test_checking_writes_nothing_and_making_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "resources" / "reference" / TABLE.name
    target.parent.mkdir(parents=True)
    monkeypatch.setattr(holidays_table, "ROOT", tmp_path)
    monkeypatch.setattr(holidays_table, "TABLE", target)
    assert holidays_table.main(["--check"]) == 1
    assert not target.exists()
    assert "JP 2010 is not what the installed library says" in capsys.readouterr().out
    assert holidays_table.main([]) == 0
    assert target.read_bytes() == STANDS.encode()
    assert holidays_table.main(["--check"]) == 0

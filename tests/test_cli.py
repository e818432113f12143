"""The command line as scripts see it: a real process would add only its start, so ``main`` is called in this one."""

from __future__ import annotations

import io
import json
import os
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop import cli
from desktop.sheets import reading
from desktop.store import sample

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Run:
    def call(*arguments: str, store: Path | None = None, language: str = "zh_TW") -> tuple[int, str, str]:
        file = store or tmp_path / "trip.db"
        status = cli.main(["--store", str(file), "--language", language, *arguments])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return call


@pytest.fixture
def filled(run: Run) -> Run:
    assert run("sample") == (0, f"{sample.CODE}\n", "")
    return run


def listed(run: Run, *arguments: str) -> list[dict[str, Any]]:
    status, out, err = run("list", *arguments, "--json")
    assert (status, err) == (0, "")
    rows: list[dict[str, Any]] = json.loads(out)
    return rows


def test_sample_is_written_once(filled: Run) -> None:
    status, out, err = filled("sample")
    assert status == 1
    assert out == ""
    assert "範例已經存在" in err
    assert len(listed(filled, "delegations")) == 1


def test_lists_have_the_keys_of_the_contract(filled: Run) -> None:
    delegations = listed(filled, "delegations")
    assert {"code", "name_zh", "name_ja", "start", "end", "status"} <= delegations[0].keys()
    assert (delegations[0]["start"], delegations[0]["end"]) == ("2019-09-17", "2019-09-20")
    events = listed(filled, "events")
    assert len(events) == 13
    keys = "id kind status start start_zone end end_zone part title_zh title_ja".split()
    assert list(events[0]) == keys
    assert all(uuid.UUID(event["id"]) for event in events)
    flight = events[0]
    called_off = next(event for event in events if event["status"] == "cancelled")
    assert (flight["start"], flight["start_zone"]) == ("2019-09-17T13:50", "Asia/Taipei")
    assert (flight["end"], flight["end_zone"]) == ("2019-09-17T17:50", "Asia/Tokyo")
    assert (called_off["status"], called_off["start"], called_off["part"]) == ("cancelled", "2019-09-18", "am")
    members = listed(filled, "members")
    assert [m["name_zh"] for m in members] == ["王大明", "陳小華", "林美玲", "黃志強"]
    people = listed(filled, "people")
    keys = "id name_zh name_ja kana roman organisation_zh organisation_ja title_zh title_ja".split()
    assert list(people[0]) == keys
    assert len(people) == 22
    assert {row["key"] for row in listed(filled, "documents")} >= {"agenda", "cards"}
    assert "plain-10" in {row["key"] for row in listed(filled, "sheets")}
    assert listed(filled, "conflicts") == listed(filled, "councils") == []


def test_plain_list_begins_each_line_with_the_key(filled: Run) -> None:
    status, out, _err = filled("list", "delegations")
    assert status == 0
    assert out.startswith(sample.CODE + "\t")


def test_find_folds_variants_and_puts_names_first(filled: Run) -> None:
    status, out, _err = filled("find", "渡辺", "--json")
    assert status == 0
    hits = json.loads(out)
    assert [hit["name_ja"] for hit in hits] == ["渡邉次郎", "渡邊 八重"]
    assert {"kind", "id", "name_zh", "name_ja", "kana"} <= hits[0].keys()
    hits = json.loads(filled("find", "千葉", "--json", "--limit", "1")[1])
    assert len(hits) == 1
    assert filled("find", "ありえない名前")[:2] == (0, "")


def test_json_is_utf8_and_the_same_in_every_language(filled: Run) -> None:
    assert "\\u" not in filled("list", "people", "--json")[1]
    assert filled("list", "events", "--json", language="ja") == filled("list", "events", "--json")


def test_check_says_ok(filled: Run) -> None:
    assert filled("check") == (0, "ok\n", "")


def test_check_names_what_is_wrong(filled: Run, tmp_path: Path) -> None:
    import sqlcipher3.dbapi2 as driver

    connection = driver.connect(str(tmp_path / "trip.db"))
    connection.execute("UPDATE person SET name_zh = '某某' WHERE kana = 'わたなべ じろう'")
    connection.execute("UPDATE change SET value = '1' WHERE reg = '*' AND entity = 'task' OR n = 3")
    connection.commit()
    connection.close()
    status, out, _err = filled("check")
    assert status == 1
    assert len(out.splitlines()) >= 1
    assert "Traceback" not in out


def test_print_agenda_of_one_event_and_of_all(filled: Run, tmp_path: Path) -> None:
    visit = next(e for e in listed(filled, "events") if "千葉縣廳" in e["title_zh"])
    one, every = tmp_path / "one.pdf", tmp_path / "all.pdf"
    status, out, err = filled("print", "agenda", "--event", visit["id"][:13], "--output", str(one))
    assert (status, out, err) == (0, "", "")
    assert one.read_bytes().startswith(b"%PDF-")
    assert filled("print", "agenda", "--output", str(every))[0] in (0, 1)
    assert every.stat().st_size > one.stat().st_size
    assert [p.name for p in tmp_path.iterdir() if "part" in p.name] == []


def test_print_an_itinerary_for_the_pocket_of_one_member(filled: Run, tmp_path: Path) -> None:
    member = listed(filled, "members")[0]
    target = tmp_path / "行程.pdf"
    asked = ("print", "itinerary", "--member", member["id"][:13], "--sheet", "a6", "--output", str(target))
    assert filled(*asked) == (0, "", "")
    assert b"/MediaBox [ 0 0 297.6" in target.read_bytes()
    each = tmp_path / "each.pdf"
    assert filled("print", "itinerary-timed", "--member", "each", "--language", "ja", "--output", str(each))[0] == 0
    assert each.stat().st_size > target.stat().st_size
    status, _out, err = filled("print", "itinerary", "--member", "zzzz", "--output", str(target))
    assert status == 1 and "zzzz" in err
    assert filled("print", "change-note", "--output", str(target))[0] == 1  # no change of plan yet


def test_print_cards(filled: Run, tmp_path: Path) -> None:
    target = tmp_path / "cards.pdf"
    assert filled("print", "cards", "--copies", "2", "--start-slot", "3", "--output", str(target)) == (0, "", "")
    assert target.read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("print", "nothing", "--output", "x.pdf"), 2),
        (("print", "agenda"), 2),
        (("print", "agenda", "--against", "9", "--output", "x.pdf"), 2),
        (("print", "agenda", "--output", "x.txt"), 2),
        (("print", "agenda", "--language", "en", "--output", "x.pdf"), 2),
        (("list", "nothing"), 2),
        (("nonsense",), 2),
        (("print", "cards", "--sheet", "nothing", "--output", "x.pdf"), 1),
        (("print", "cards", "--start-slot", "11", "--output", "x.pdf"), 1),
        (("print", "cards", "--copies", "0", "--output", "x.pdf"), 1),
        (("print", "agenda", "--event", "zzzz", "--output", "x.pdf"), 1),
        (("print", "agenda", "--output", "/nowhere/at/all/x.pdf"), 1),
        (("list", "events", "--delegation", "nothing"), 1),
    ],
)
@pytest.mark.parametrize("language", ["zh_TW", "ja"])
def test_mistakes_are_one_line_and_a_status(
    filled: Run, arguments: tuple[str, ...], status: int, language: str
) -> None:
    code, out, err = filled(*arguments, language=language)
    assert (code, out) == (status, "")
    assert len(err.splitlines()) == 1
    assert "Traceback" not in err


@pytest.mark.parametrize(
    "command", [("list", "people"), ("check",), ("find", "王"), ("print", "cards", "--output", "x")]
)
def test_a_store_that_cannot_be_opened_is_status_3(run: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    foreign = tmp_path / "foreign.db"
    foreign.write_text("not a database at all")
    for store in (tmp_path / "missing.db", foreign, tmp_path):
        status, out, err = run(*command, store=store)
        assert (status, out) == (3, "")
        assert len(err.splitlines()) == 1
    assert not (tmp_path / "missing.db").exists()
    assert foreign.read_text() == "not a database at all"


@pytest.mark.parametrize("address", ["postgresql+psycopg:///none?host=/no/such/folder", "mysql://server/db"])
def test_a_server_that_cannot_be_had_is_one_sentence(address: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--store", address, "check"]) == 3
    assert len(capsys.readouterr().err.splitlines()) == 1


@pytest.mark.parametrize("language", ["zh_TW", "ja"])
@pytest.mark.parametrize(
    "arguments",
    [
        ("bogus",),
        ("print", "agenda"),
        ("find",),
        ("list", "events", "--what"),
        ("print", "cards", "--output", "x.pdf", "--copies", "a"),
    ],
)
def test_wrong_usage_speaks_the_language_asked_for(run: Run, arguments: tuple[str, ...], language: str) -> None:
    code, out, err = run(*arguments, language=language)
    assert (code, out) == (2, "")
    words = ("invalid", "required", "unrecognized", "expected", "argument ")
    assert not any(word in err for word in words), err
    assert ("使い方" in err) == (language == "ja")


def test_a_call_leaves_the_environment_as_it_was(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANGUAGE", raising=False)
    run("bogus", language="ja")
    assert "LANGUAGE" not in os.environ
    monkeypatch.setenv("LANGUAGE", "de")
    run("bogus", language="ja")
    assert os.environ["LANGUAGE"] == "de"


def test_suggest_answers_line_by_line(filled: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def asked(text: str, *options: str) -> tuple[int, list[str]]:
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        status, out, err = filled("suggest", *options)
        assert err == ""
        return status, out.split("\n")

    text = "福島縣 Technology Centre\r\n\n由於颱風取消。\n李裕發\n"
    assert asked(text, "--to", "ja") == (0, ["福島県ハイテクプラザ", "", "", "李裕發", ""])
    assert asked("主任\n", "--to", "ja", "--as", "title") == (0, ["主任", ""])
    assert asked("渡邉弁天", "--to", "zh_TW", "--as", "name") == (0, ["渡邉弁天", ""])
    assert filled("suggest")[0] == 2


def test_papers_of_the_directory_need_no_delegation_and_are_noted(filled: Run, tmp_path: Path) -> None:
    for key in ("directory", "address-book"):
        file = tmp_path / f"{key}.pdf"
        assert filled("print", key, "--reader", "other", "--output", str(file)) == (0, "", "")
        assert file.read_bytes().startswith(b"%PDF")
    found = ("print", "labels", "--sheet", "aone-28187", "--start-slot", "12", "--output", str(tmp_path / "l.pdf"))
    assert filled(*found, "--find", "王大明") == (0, "", "")
    status, _out, err = filled(*found, "--find", "誰もいない")
    assert (status, err) == (1, "目前沒有可列印的內容，請先輸入這份文件要呈現的資料。\n")
    assert filled(*found, "--delegation", sample.CODE)[0] == 1  # some of the hosts have no address yet
    assert (tmp_path / "l.pdf").exists()


def test_print_papers_of_accounting_as_pdf_and_spreadsheet(filled: Run, tmp_path: Path) -> None:
    member = listed(filled, "members")[0]
    book, paper = tmp_path / "claim.ods", tmp_path / "settlement.pdf"
    assert filled("print", "claim", "--member", member["id"][:8], "--output", str(book)) == (0, "", "")
    said = [cell for row in reading.read(book.read_bytes(), book.name).rows for cell in row.cells]
    assert f"{member['name_zh']}\n{member['name_ja']}" in said or member["name_zh"] in said
    assert filled("print", "settlement", "--output", str(paper)) == (0, "", "")
    assert paper.read_bytes().startswith(b"%PDF")
    status, out, err = filled("print", "settlement", "--output", str(tmp_path / "settlement.csv"))
    assert (status, out) == (2, "") and ".pdf" in err

"""Everything for a day: which papers, names that sort, one file with an outline, and what is said of the rest."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from desktop import bundles, cli, papers
from desktop.errors import UserError
from desktop.store import Store, delegations
from desktop.store.opening import open_store

DAY, BEFORE = date(2019, 9, 18), date(2019, 9, 17)


@pytest.fixture
def store(tmp_path: Path, sample_file: Path) -> Iterator[Store]:
    opened = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    yield opened
    opened.close()


def test_tomorrow_or_the_nearest_day_after_it() -> None:
    days = [date(2019, 9, 17), DAY, date(2019, 9, 20)]
    assert bundles.next_day(days, BEFORE) == DAY
    assert bundles.next_day(days, date(2019, 1, 1)) == days[0]
    assert bundles.next_day(days, DAY) == days[2] == bundles.next_day(days, date(2026, 1, 1))
    assert bundles.next_day([], DAY) is None


def test_a_day_is_written_as_files_that_sort_or_as_one_file(store: Store, tmp_path: Path) -> None:
    with store.read() as connection:
        trip = delegations.one(connection).id
    offered = {offer.document.key: offer for offer in bundles.offers(store, trip, DAY)}
    assert offered["agenda"].items == 2 and offered["agenda"].usual and not offered["emergency"].usual
    keys = ["gift-labels", "agenda", "itinerary-timed"]
    told: list[tuple[int, int]] = []
    folder = tmp_path / "out"
    folder.mkdir()

    def write(target: Path, *, one_file: bool) -> bundles.Made:
        return bundles.write(
            store, trip, DAY, keys, target, papers.options(), one_file=one_file, code="zh_TW", today=BEFORE,
            progress=lambda done, all_: told.append((done, all_)),
        )  # fmt: skip

    made = write(folder, one_file=False)
    assert [name.rsplit(" ", 1)[0] for name in made.files] == [
        "2019-09-18 0000", "2019-09-18 1330 議程", "2019-09-18 1700 議程",
    ]  # fmt: skip
    assert sorted(file.name for file in folder.iterdir()) == list(made.files), "in the order of the day"
    assert len(made.empty) == 2 and "禮品" in made.empty[0] + made.empty[1]
    assert told[0] == (0, 5) and told[-1] == (5, 5)
    of_the_day = pdfium.PdfDocument(folder / made.files[0])[0].get_textpage().get_text_range()
    assert "9/18" in of_the_day and "9/19" not in of_the_day
    write(tmp_path / "one.pdf", one_file=True)
    write(tmp_path / "two.pdf", one_file=True)
    data = (tmp_path / "one.pdf").read_bytes()
    assert data == (tmp_path / "two.pdf").read_bytes(), "equal input gives equal bytes"
    whole = pdfium.PdfDocument(data)
    each = [pdfium.PdfDocument(folder / name) for name in made.files]
    assert len(whole) == sum(map(len, each))
    assert [(mark.get_title(), mark.get_dest().get_index()) for mark in whole.get_toc()] == [
        (name.removesuffix(".pdf"), sum(map(len, each[:place]))) for place, name in enumerate(made.files)
    ]
    assert whole.get_metadata_value("Title") == "當日文件 民國108年9月18日（三）"
    assert b"/Lang(zh-TW)" in data
    assert whole[1].get_textpage().get_text_range() == each[1][0].get_textpage().get_text_range()
    stopped = tmp_path / "stopped"
    stopped.mkdir()

    def stop(done: int, _all: int) -> None:
        if done == 4:
            raise KeyError("called off")

    with pytest.raises(KeyError):
        bundles.write(
            store, trip, DAY, keys, stopped, papers.options(), one_file=False, code="ja", today=BEFORE, progress=stop
        )
    assert not list(stopped.iterdir()), "who stops it finds no half of it"
    with pytest.raises(UserError) as nothing:
        bundles.write(
            store, trip, DAY, ["gift-labels"], folder, papers.options(), one_file=False, code="ja", today=BEFORE
        )
    assert nothing.value.sentence.msgid == bundles.NOTHING_MADE


def test_the_command_line_writes_a_day(sample_file: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    store = ["--store", str(shutil.copyfile(sample_file, tmp_path / "trip.db"))]
    command = [*store, "print-all", "--day", "2019-09-18", "--documents", "agenda"]
    assert cli.main([*command, "--output", str(tmp_path / "new" / "folder")]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2 == len(list((tmp_path / "new" / "folder").iterdir()))
    assert cli.main([*store, "print-all", "--day", "2019-09-30", "--output", str(tmp_path)]) == 1
    assert "2019-09-18" in capsys.readouterr().err
    assert cli.main([*store, "print-all", "--day", "30.9.2019", "--output", str(tmp_path)]) == 2
    assert cli.main([*store, "print-all", "--documents", "claim", "--output", str(tmp_path)]) == 2
    word = tmp_path / "overview.docx"
    assert cli.main([*store, "print", "overview", "--output", str(word)]) in (0, 1)
    assert word.read_bytes().startswith(b"PK")
    assert cli.main([*store, "print", "overview", "--output", str(tmp_path / "overview.xyz")]) == 2
    assert ".docx" in capsys.readouterr().err

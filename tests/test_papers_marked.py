"""変更箇所 on papers of every kind: what the paper did not say when the version was made bears a bar."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from desktop import papers
from desktop.errors import UserError
from desktop.store import Store, delegations, events, records, versions
from desktop.store import tables as t
from desktop.store.opening import open_store

FIRST, SECOND = date(2026, 3, 1), date(2026, 3, 9)


@pytest.fixture
def store(tmp_path: Path, sample_file: Path) -> Iterator[Store]:
    opened = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    yield opened
    opened.close()


def said(pdf: bytes) -> list[str]:
    document = pdfium.PdfDocument(pdf)
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return found


def bars(pdf: bytes) -> int:
    """Upright vermilion strokes of the whole paper."""
    document, count = pdfium.PdfDocument(pdf), 0
    for page in document:
        for thing in page.get_objects(filter=[pdfium.raw.FPDF_PAGEOBJ_PATH]):
            left, bottom, right, top = thing.get_bounds()
            count += right - left < 3 and 4 < top - bottom < 20
    document.close()
    return count


def test_members_who_came_and_went_are_marked(store: Store) -> None:
    with store.read() as connection:
        trip = delegations.one(connection).id
        members = delegations.members(connection, trip)
    version = store.do("x", versions.make, trip, "sent", FIRST)
    same = papers.make(store, "members", trip, papers.options(language="zh_TW"), against=version, today=SECOND)
    assert bars(same.pdf) == 0 and said(same.pdf)[-1].split() == ["與第1版（115年3月1日）不同之處", "內容無變更。"]
    person = store.do("x", records.add, t.Person, {"name_zh": "新團員", "country": "TW"})
    store.do("x", records.add, t.Member, {"delegation_id": trip, "person_id": person})
    store.do("x", records.remove, t.Member, members[-1].id)
    plain = papers.make(store, "members", trip, papers.options(language="zh_TW"), today=SECOND)
    paper = papers.make(store, "members", trip, papers.options(language="zh_TW"), against=version, today=SECOND)
    *pages, last = said(paper.pdf)
    assert "".join(pages) == "".join(said(plain.pdf))  # the same paper, with bars
    assert bars(paper.pdf) > bars(plain.pdf)
    assert members[-1].name_zh in last and members[0].name_zh not in last and "新團員" not in last
    again = papers.make(store, "members", trip, papers.options(language="zh_TW"), against=version, today=SECOND)
    assert again.pdf == paper.pdf


def test_a_room_that_changed_is_marked_where_it_stands(store: Store) -> None:
    with store.read() as connection:
        trip = delegations.one(connection).id
        item = next(row for row in events.of(connection, trip) if row.kind == "seminar")
    version = store.do("x", versions.make, trip, "sent", FIRST)
    store.do("x", records.edit, t.Event, item.id, {"room_zh": "第二會議室", "room_ja": "第二会議室"})
    found = papers.make(store, "agenda", trip, papers.options(), event=item.id, against=version, today=SECOND)
    assert bars(found.pdf) - bars(papers.make(store, "agenda", trip, papers.options(), event=item.id).pdf) == 3
    assert "".join(item.room_zh.split()) in "".join(said(found.pdf)[-1].split())


def test_an_item_that_is_newer_than_the_version_is_new_as_a_whole(store: Store) -> None:
    with store.read() as connection:
        trip = delegations.one(connection).id
    version = store.do("x", versions.make, trip, "sent", FIRST)
    fresh = {"delegation_id": trip, "kind": "visit", "title_zh": "拜會新單位", "start_date": date(2019, 9, 18)}
    item = store.do("x", records.add, t.Event, fresh)
    paper = papers.make(store, "agenda", trip, papers.options(), event=item, against=version, today=SECOND)
    assert bars(paper.pdf) > 5
    with pytest.raises(UserError):
        papers.make(store, "agenda", trip, papers.options(), event=item, against=item, today=SECOND)


def test_a_file_to_write_on_in_says_that_it_bears_no_marks_and_what_the_paper_lacks(store: Store) -> None:
    with store.read() as connection:
        trip = delegations.one(connection).id
    version = store.do("x", versions.make, trip, "sent", FIRST)
    wanted = {"today": SECOND}
    paper = papers.make(store, "overview", trip, papers.options(), today=SECOND)
    assert paper.notices  # the sample has not settled everything
    plain = papers.file(store, "overview", trip, papers.options(), "docx", **wanted)
    assert plain.notices == paper.notices
    marked = papers.file(store, "overview", trip, papers.options(), "docx", against=version, **wanted)
    assert marked.data == plain.data and marked.notices[0].message.msgid == papers.UNMARKED

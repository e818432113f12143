"""Places on a sheet as they are typed in a command."""

from __future__ import annotations

import argparse
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop import papers, placings
from desktop.documents.paper import Placing
from desktop.documents.sheets import badge_sheets, label_sheets, sheets
from desktop.errors import Invalid, UserError
from desktop.store import cardsheets, delegations
from desktop.store.opening import open_store


def test_what_is_typed_becomes_a_placing() -> None:
    made = papers.options(
        sheet="herma-4464", copies=2, start_slot=24, stacked=True, offset="0.5,−1", marks=True, margin=3, backs=False
    )
    assert made.sheet is not None and made.sheet.per_page == 24
    assert made.placing == Placing(2, 24, True, (0.5, -1.0), True, 3, True, False)


def test_the_flags_of_a_command_are_the_same() -> None:
    parser = argparse.ArgumentParser()
    placings.add_arguments(parser)
    assert papers.options(**placings.typed(parser.parse_args([]))) == papers.options()
    line = "--stack --offset=-0.5,1 --no-marks --margin 4 --qr --backs"
    made = papers.options(**placings.typed(parser.parse_args(line.split())))
    assert made.placing == Placing(1, 1, True, (-0.5, 1.0), False, 4.0, False, True) and made.qr


@pytest.mark.parametrize("text", ["1", "1,2,3", "a,b", "nan,0", "21,0", "0,inf", ","])
def test_a_shift_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(UserError):
        placings.shift(text)


@pytest.mark.parametrize(
    "typed", [{"margin": 16.0}, {"margin": float("nan")}, {"copies": 0}, {"start_slot": 0}, {"sheet": "no"}]
)
def test_what_cannot_be_is_refused(typed: dict[str, object]) -> None:
    with pytest.raises(UserError):
        papers.options(**typed)  # type: ignore[arg-type]


def test_an_own_sheet_is_named_by_the_beginning_of_its_id(tmp_path: Path, sample_file: Path) -> None:
    store = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    own = cardsheets.copied(sheets()[1], "庫房的紙", "倉庫の用紙")
    key = store.do("x", cardsheets.add, own, "card")
    endless = replace(own, width=0.05, pitch_x=0.0, columns=10**9)  # it would lie on its page
    with pytest.raises(Invalid) as refused:
        store.do("x", cardsheets.add, replace(endless, page_width=1200.01), "card")
    assert {problem.field for problem in refused.value.problems} == {"width", "page_width"}
    found = papers.options(sheet=key[:6], store=store).sheet
    assert found is not None and (found.name_ja, found.left, found.per_page) == ("倉庫の用紙", 14, 10)
    store.close()


def test_a_paper_starts_at_any_place_of_its_own_usual_sheet_and_at_no_other(tmp_path: Path, sample_file: Path) -> None:
    store = open_store(shutil.copyfile(sample_file, tmp_path / "trip.db"))
    with store.read() as connection:
        trip = delegations.one(connection).id
    for key, usual in (("labels", label_sheets()[0]), ("cards", sheets()[0]), ("badges", badge_sheets()[0])):
        last = usual.per_page
        assert papers.make(store, key, trip, papers.options(start_slot=last)).pdf
        with pytest.raises(UserError) as refused:
            papers.make(store, key, trip, papers.options(start_slot=last + 1))
        assert refused.value.sentence.values["count"] == last, key
    store.close()

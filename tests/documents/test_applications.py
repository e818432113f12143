"""Papers of applications: everything at home, nothing that was judged or planned in money for the other side."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest
from application_samples import application, application_list

from desktop.documents import application as form
from desktop.documents import applications as table
from desktop.domain.applications import Criterion, Line, Wish
from desktop.domain.text import Pair
from desktop.sheets import book

Pages = Callable[[bytes], list[str]]
MARK = "ＸＹＺ"
BUDGET, POINTS, ORDER = 7_654_321_00, 8642, 9753  # what may not be read


def test_what_is_inside_stays_inside(pages: Pages) -> None:
    secret = Pair(MARK, MARK)
    wish = Wish("JP-38", Pair("愛媛縣", "愛媛県"), ORDER, secret)
    asked = replace(application(), wishes=(wish,), budget=BUDGET)
    line = Line(asked, "reserve", (POINTS,), POINTS, ORDER, MARK, asked.received, MARK)
    judged = replace(application_list(), criteria=(Criterion("a", secret, POINTS),), lines=(line,))
    marks = (MARK, "7,654,321", "765萬", "765 萬", str(POINTS), str(ORDER))

    def read(language: str) -> str:
        told = "".join(pages(form.render([asked], language).pdf) + pages(table.render([judged], language).pdf))
        with zipfile.ZipFile(io.BytesIO(book.write(table.sheets([judged], language), "xlsx"))) as file:
            return told + "".join(file.read(name).decode() for name in file.namelist() if name.endswith(".xml"))

    home = read("zh_TW")
    assert all(mark in home for mark in (MARK, str(POINTS), str(ORDER))) and "7654321" in home
    for language in ("ja", "both"):
        told = read(language)
        assert not [mark for mark in marks if mark in told] and "7654321" not in told
        assert "愛媛県" in told and "備取" not in told and "補欠" not in told


@pytest.mark.parametrize("language", ["zh_TW", "ja"])
def test_a_form_with_nothing_in_it_is_a_form_to_fill_in(language: str, pages: Pages) -> None:
    bare = replace(
        application(), wishes=(), leader=Pair(), office=Pair(), start=None, end=None, people=None, budget=None
    )
    paper = form.render([bare], language)
    assert len(paper.notices) == 2 and len(pages(paper.pdf)) == 1

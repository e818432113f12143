"""Agenda and itinerary as DOCX say what the PDF says, in letters of each language, equal for equal input."""

from __future__ import annotations

import io
from itertools import cycle

from docx import Document
from paper_samples import chiba, programme
from test_hostile import ODD, spoiled
from test_registry import VALUES

from desktop.documents import agendaword, itineraryword
from desktop.documents.paper import PrintOptions
from desktop.documents.registry import DOCUMENTS

MARKS = range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0)  # what only our own drawing understands


def text_of(made: bytes) -> str:
    file = Document(io.BytesIO(made))
    cells = (cell.text for table in file.tables for row in table.rows for cell in row.cells)
    foot = (one.text for one in file.sections[0].footer.paragraphs)
    return "\n".join([*(one.text for one in file.paragraphs), *cells, *foot])


def test_the_agenda_has_both_languages_and_its_edition() -> None:
    made = agendaword.word([chiba()], PrintOptions())
    text = text_of(made)
    for said in (
        "拜會千葉縣廳　議程",
        "千葉県商工労働部訪問　次第",
        "本庁舎5階",
        "17:05",
        "逐次通訳",
        "第1版",
        "調整中",
    ):
        assert said in text
    assert "山田太郎（やまだ たろう） 様" in text and "王大明 様" not in text
    assert not [char for char in text if any(ord(char) in some for some in MARKS)]
    assert made == agendaword.word([chiba()], PrintOptions())


def test_the_itinerary_in_both_forms() -> None:
    halves = text_of(itineraryword.word([programme()], PrintOptions(language="ja")))
    clocked = text_of(itineraryword.timed([programme()], PrintOptions(language="both")))
    assert "午後" in halves and "宿泊" in halves and "千葉県庁訪問" in halves and "拜會" not in halves
    assert (
        "18:00" in clocked and "拜會千葉縣廳" in clocked and "千葉県庁訪問" in clocked and "☎ 043-000-0000" in clocked
    )


def test_papers_for_hosts_come_as_word_too() -> None:
    made = {document.key for document in DOCUMENTS if document.word is not None}
    assert {"agenda", "itinerary", "itinerary-timed", "attendance", "members"} <= made


def test_whatever_people_type_can_be_written_and_opened() -> None:
    odd = cycle(("長" * 300, *ODD, "甲\uffff乙\ufffe\x07", "𠮷"))
    for document in DOCUMENTS:
        if document.word is not None:
            values = [spoiled(value, odd) for value in VALUES[document.key]]
            text = text_of(document.word(values, PrintOptions()))
            assert "\uffff" not in text and len(text) > 40, document.key

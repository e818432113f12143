"""Questionnaires and statistics as sheets of a workbook: shares and sums are formulas and follow what is changed."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from desktop.domain.outcomewords import QUESTION_KINDS
from desktop.domain.statistics import Table, number
from desktop.domain.surveys import Inquiry
from desktop.domain.words import find
from desktop.i18n import N_, gettext_for
from desktop.sheets.book import HEAD, NOTE, SUM, TITLE, Formula, Line, Number, Sheet, at

SURVEY, STATISTICS = N_("Questionnaire"), N_("Statistics")
SHARE, TOTAL, MEAN = N_("Share (%)"), N_("Total"), N_("Mean")


def surveys(found: Sequence[Inquiry], code: str) -> list[Sheet]:
    """A sheet for each questionnaire."""
    return [_survey(one, code, place) for place, one in enumerate(found, 1)]


def _survey(survey: Inquiry, code: str, place: int) -> Sheet:
    say = gettext_for(code)
    name = survey.name.get(code) or say(SURVEY)
    head = Line((say(N_("Question asked")), say(N_("Answer given")), say(N_("People (counted)")), say(SHARE)), HEAD)
    lines = [Line((name,), TITLE), head]
    for label, count in ((N_("Sheets handed out"), survey.handed_out), (N_("Sheets returned"), survey.returned)):
        if count is not None:
            lines.append(Line((say(label), None, Number(Decimal(count)))))
    returned = at(len(lines) - 1, 2) if survey.returned is not None else ""
    for question in survey.questions:
        kind = say(find(QUESTION_KINDS, question.kind).label)
        lines.append(Line((f"{question.text.get(code)}（{kind}）", "", "", ""), SUM))
        first, rows = len(lines), [one for one in question.answers if one.count is not None]
        last = first + len(rows) - 1
        for row, one in enumerate(rows, first):
            whole = returned if question.kind == "several" else f"SUM({at(first, 2)}:{at(last, 2)})"
            share = Formula(f"{at(row, 2)}/{whole}*100", one.share, 1) if one.share is not None else None
            lines.append(Line((None, one.text.get(code), Number(Decimal(one.count or 0)), share)))
        if rows and question.kind != "several":
            total = Formula(f"SUM({at(first, 2)}:{at(last, 2)})", Decimal(question.total))
            lines.append(Line((None, say(TOTAL), total)))
        if question.mean is not None:
            lines.append(Line((None, say(MEAN), Number(question.mean, 2))))
        lines += [Line((None, one.text.get(code))) for one in question.answers if one.count is None]
    if survey.source:
        lines.append(Line((f"{say(N_('Source of the data'))}：{survey.source}",), NOTE))
    return Sheet(f"{place} {name}", tuple(lines), (34, 44, 12, 12), head=2, landscape=False)


def statistics(found: Sequence[Table], code: str) -> list[Sheet]:
    """A sheet for each table."""
    return [_table(one, code, place) for place, one in enumerate(found, 1)]


def _table(table: Table, code: str, place: int) -> Sheet:
    say = gettext_for(code)
    name = table.heading.get(code) or say(STATISTICS)
    head = Line((say(N_("Figure of what")), say(N_("Figure")), say(N_("Unit of measure"))), HEAD)
    lines = [Line((name,), TITLE), head]
    for one in table.figures:
        value = number(one.value)
        digits = len(one.value.partition(".")[2])
        cell = Number(value, digits) if value is not None else None
        lines.append(Line((one.label.get(code), cell, one.unit.get(code))))
    notes: list[tuple[str, str]] = [(N_("Source of the data"), table.source.get(code))]
    notes.append((N_("As of"), table.as_of.isoformat() if table.as_of else ""))
    lines += [Line((f"{say(label)}：{text}",), NOTE) for label, text in notes if text]
    return Sheet(f"{place} {name}", tuple(lines), (48, 16, 16), head=2, landscape=False)

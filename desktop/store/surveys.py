"""Questionnaires of an item with their questions and answers, in order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, and_, select

from desktop.domain.surveys import Answered, Asked, Inquiry, asked
from desktop.domain.text import Pair
from desktop.store import records
from desktop.store.bulk import among
from desktop.store.journal import Work
from desktop.store.registers import read_row, table_of
from desktop.store.tables import Answer, Event, Question, Survey


def of_event(connection: Connection, event_id: str) -> list[Inquiry]:
    """The questionnaires of an item."""
    return _read(connection, [event_id])


def of_delegation(connection: Connection, delegation_id: str) -> list[Inquiry]:
    """The questionnaires of all items."""
    event = table_of(Event)
    found = select(event.c.id).where(and_(event.c.delegation_id == delegation_id, event.c.alive))
    return _read(connection, list(connection.execute(found).scalars()))


def _read(connection: Connection, events: Sequence[str]) -> list[Inquiry]:
    survey, question, answer = table_of(Survey), table_of(Question), table_of(Answer)
    wanted = and_(among(connection, survey.c.event_id, events), survey.c.alive)
    surveys = connection.execute(select(survey).where(wanted).order_by(survey.c.name_zh, survey.c.id)).all()
    if not surveys:
        return []
    its = and_(among(connection, question.c.survey_id, [one.id for one in surveys]), question.c.alive)
    questions = connection.execute(select(question).where(its).order_by(question.c.position, question.c.id)).all()
    theirs = and_(among(connection, answer.c.question_id, [one.id for one in questions]), answer.c.alive)
    answers: dict[str, list[Answered]] = {}
    for row in connection.execute(select(answer).where(theirs).order_by(answer.c.position, answer.c.id)):
        made = Answered(row.id, Pair(row.text_zh, row.text_ja), row._mapping["count"])
        answers.setdefault(row.question_id, []).append(made)
    returned = {one.id: one.returned for one in surveys}
    asks: dict[str, list[Asked]] = {}
    for row in questions:
        text = Pair(row.text_zh, row.text_ja)
        one = asked(row.id, row.kind, text, answers.get(row.id, []), returned[row.survey_id])
        asks.setdefault(row.survey_id, []).append(one)
    return [
        Inquiry(
            row.id, row.event_id, Pair(row.name_zh, row.name_ja), row.handed_out, row.returned, row.source, row.notes,
            tuple(asks.get(row.id, ())),
        )
        for row in surveys
    ]  # fmt: skip


def add_question(work: Work, survey_id: str, raw: Mapping[str, Any]) -> str:
    """One more question, the last; its id."""
    position = records.next_position(work.connection, Question, "survey_id", survey_id)
    return records.add(work, Question, {**raw, "survey_id": survey_id, "position": position})


def add_answer(work: Work, question_id: str, raw: Mapping[str, Any]) -> str:
    """One more answer, the last of its question; its id."""
    position = records.next_position(work.connection, Answer, "question_id", question_id)
    return records.add(work, Answer, {**raw, "question_id": question_id, "position": position})


def add_answers(work: Work, question_id: str, raws: Sequence[Mapping[str, Any]]) -> list[str]:
    """Several answers at once, the last of their question; their ids."""
    return [add_answer(work, question_id, raw) for raw in raws]


def move(work: Work, table: type[Question] | type[Answer], row_id: str, step: int) -> bool:
    """A question or an answer one place up (-1) or down (1); whether there was room."""
    column = "survey_id" if table is Question else "question_id"
    rows = table_of(table)
    owner = read_row(work.connection, table, row_id)[column]
    found = select(rows.c.id).where(and_(rows.c[column] == owner, rows.c.alive)).order_by(rows.c.position, rows.c.id)
    ids = list(work.connection.execute(found).scalars())
    at = ids.index(row_id)
    if not 0 <= at + step < len(ids):
        return False
    ids[at], ids[at + step] = ids[at + step], ids[at]
    records.reorder(work, table, ids)
    return True

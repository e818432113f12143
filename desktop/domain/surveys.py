"""會後問卷: what was answered, in counts and shares, and how it is told in a report.

A share is of all answers to the question; where several could be ticked, of the sheets that came back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal

from desktop.domain import statistics
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.i18n import N_, gettext_for

_MARK = re.compile(r"\s*(\d{1,3})(?!\d)")  # the figure with which an answer on a scale begins: 「5 非常滿意」

SHEETS = N_("{handed} questionnaires were handed out and {returned} returned ({share}).")
RETURNED = N_("{returned} questionnaires were returned.")
COUNTED, SHARED = N_("{answer} {count} people"), N_("{answer} {count} people ({share})")
MEAN = N_("mean {mean}")
ASKED = N_("“{question}”: {answers}.")
SOURCE = N_("Source: {source}")
TOO_MANY = N_("More answers were counted ({count}) than questionnaires returned ({returned}).")
ONE_TOO_LARGE = N_("“{answer}” was counted more often than questionnaires were returned ({returned}).")


@dataclass(frozen=True)
class Answered:
    """An answer; ``count`` None for one in own words. ``share`` in percent, None where it cannot be told."""

    id: str
    text: Pair
    count: int | None = None
    share: Decimal | None = None


@dataclass(frozen=True)
class Asked:
    """A question with its answers; ``total`` is of all counts."""

    id: str
    kind: str
    text: Pair
    answers: tuple[Answered, ...] = ()
    total: int = 0
    mean: Decimal | None = None


@dataclass(frozen=True)
class Inquiry:
    """A questionnaire of an item."""

    id: str
    event_id: str
    name: Pair
    handed_out: int | None = None
    returned: int | None = None
    source: str = ""
    notes: str = ""
    questions: tuple[Asked, ...] = ()


def percent(part: int, whole: int) -> Decimal | None:
    """「64.5」 of 100; None of nothing."""
    if whole <= 0:
        return None
    return (Decimal(part) * 100 / Decimal(whole)).quantize(Decimal("0.1"), ROUND_HALF_UP)


def shown(share: Decimal | None) -> str:
    """「64.5%」."""
    return "" if share is None else f"{share}%"


def asked(question_id: str, kind: str, text: Pair, answers: Sequence[Answered], returned: int | None) -> Asked:
    """A question with the shares of its answers, and their mean on a scale."""
    total = sum(one.count or 0 for one in answers)
    whole = (returned or 0) if kind == "several" else total
    counted = tuple(
        Answered(one.id, one.text, one.count, None if one.count is None else percent(one.count, whole))
        for one in answers
    )
    return Asked(question_id, kind, text, counted, total, _mean(answers) if kind == "scale" else None)


def _mean(answers: Sequence[Answered]) -> Decimal | None:
    """Of a scale whose answers all begin with a figure."""
    points = []
    for one in answers:
        marks = {found[1] for text in (one.text.zh, one.text.ja) if (found := _MARK.match(text))}
        if len(marks) != 1 or one.count is None:
            return None
        points.append((int(marks.pop()), one.count))
    total = sum(count for _mark, count in points)
    if not total:
        return None
    whole = Decimal(sum(mark * count for mark, count in points))
    return (whole / total).quantize(Decimal("0.01"), ROUND_HALF_UP)


def pasted(text: str, kind: str) -> list[tuple[str, int | None]]:
    """Lines of a spreadsheet: an answer and how many gave it; what is in own words has no number."""
    if kind == "text":
        return [(line.strip().lstrip("・•-*").strip(), None) for line in text.splitlines() if line.strip()]
    found: list[tuple[str, int | None]] = []
    for label, read in statistics.pasted(text):
        whole = read is not None and read.value.isdigit() and len(read.value) < 10
        found.append((label, int(read.value) if read is not None and whole else None))
    return found


def odd(survey: Inquiry, question: Asked, code: str = "zh_TW") -> Sentence | None:
    """What cannot be, so that somebody counts again."""
    if survey.returned is None:
        return None
    if question.kind != "several" and question.kind != "text" and question.total > survey.returned:
        return Sentence(TOO_MANY, {"count": question.total, "returned": survey.returned})
    for one in question.answers:
        if one.count is not None and one.count > survey.returned:
            text = one.text.get(code)
            return Sentence(ONE_TOO_LARGE, {"answer": text, "returned": survey.returned})
    return None


def told(survey: Inquiry, code: str) -> str:
    """The questionnaire in sentences, a paragraph for each question; what was said in own words stands in lines."""
    say = gettext_for(code)
    lines = []
    if survey.returned is not None and survey.handed_out:
        share = shown(percent(survey.returned, survey.handed_out))
        lines.append(say(SHEETS).format(handed=survey.handed_out, returned=survey.returned, share=share))
    elif survey.returned is not None:
        lines.append(say(RETURNED).format(returned=survey.returned))
    for question in survey.questions:
        counted = [one for one in question.answers if one.count is not None]
        parts = [
            say(COUNTED if one.share is None else SHARED).format(
                answer=one.text.get(code), count=one.count, share=shown(one.share)
            )
            for one in counted
        ]
        if question.mean is not None:
            parts.append(say(MEAN).format(mean=question.mean))
        if parts:
            lines.append(say(ASKED).format(question=question.text.get(code), answers="、".join(parts)))
        elif question.answers:
            lines.append(question.text.get(code))
        lines += [f"・{one.text.get(code)}" for one in question.answers if one.count is None and one.text]
    if survey.source:
        lines.append(say(SOURCE).format(source=survey.source))
    return "\n".join(lines)

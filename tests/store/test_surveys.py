"""A questionnaire in the store: in order, with the same shares in its window and in the report."""

from __future__ import annotations

from desktop.domain.reports import TableBlock
from desktop.store import Store, records, reportfacts, surveys
from desktop.store import tables as t
from tests.store.test_figures import DELEGATION


def test_the_report_shows_the_shares_of_the_window(store: Store) -> None:
    trip = store.do("x", records.add, t.Delegation, DELEGATION)
    event = store.do(
        "x", records.add, t.Event, {"delegation_id": trip, "title_zh": "研討會", "start_date": "2019-09-18"}
    )
    raw = {"event_id": event, "name_zh": "會後問卷", "handed_out": 80, "returned": 62}
    survey = store.do("x", records.add, t.Survey, raw)
    question = store.do("x", surveys.add_question, survey, {"kind": "several", "text_zh": "合作方式"})
    for text, count in (("技轉", 21), ("代理", 42)):
        last = store.do("x", surveys.add_answer, question, {"text_zh": text, "count": count})
    assert store.do("x", surveys.move, t.Answer, last, -1) and not store.do("x", surveys.move, t.Answer, last, -1)
    with store.read() as connection:
        (found,) = surveys.of_delegation(connection, trip)
        blocks = reportfacts._surveys(connection, event)
    assert [(one.text.zh, str(one.share)) for one in found.questions[0].answers] == [("代理", "67.7"), ("技轉", "33.9")]
    table = next(block for block in blocks if isinstance(block, TableBlock))
    assert table.rows == (("合作方式", "代理", "42", "67.7%"), ("", "技轉", "21", "33.9%"))

"""What the hosts get of a visit, and the papers of the evening: nothing internal, nothing that nobody agreed to."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from desktop import papers as files
from desktop.domain.told import Told, texts
from desktop.store import Store, dayreports, events, papers, records, visitrecords
from desktop.store import tables as t
from desktop.store.registers import read_row, table_of

TODAY, DAY = date(2019, 9, 20), date(2019, 9, 18)
SECRET = "機密事項"


class Meeting:
    """The sample's visit with four points of both sides, the last of them secret, and somebody who did not come."""

    def __init__(self, store: Store) -> None:
        self.store = store
        with store.read() as connection:
            self.trip = str(connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())
            rows = events.of(connection, self.trip)
            self.visit = next(row.id for row in rows if row.title_zh == "拜會千葉縣廳")
            self.hosts = [row for row in events.participants(connection, self.visit) if row.side == "jp"]
        given: tuple[dict[str, Any], ...] = (
            {"kind": "explained", "text_ja": "復旧を進めている。", "person_id": self.hosts[0].person_id},
            {"kind": "asked", "side": "tw", "text_zh": "請問可否訪台？", "text_ja": "訪台は可能か。"},
            {"kind": "promised", "text_zh": "提供名單。", "text_ja": "名簿を出す。", "due_on": date(2019, 10, 31)},
            {"kind": "concluded", "text_zh": SECRET, "text_ja": SECRET, "secret": "yes"},
        )
        self.points = [
            store.do("x", records.add, t.MinutePoint, {"event_id": self.visit, "position": n, **point})
            for n, point in enumerate(given)
        ]
        store.do("x", records.edit, t.Participant, self.hosts[1].id, {"came": "no"})

    def read(self, key: str, *event_ids: str) -> tuple[Told, ...]:
        with self.store.read() as connection:
            return papers.read(connection, key, papers.Wish(self.trip, TODAY, event_ids))


@pytest.fixture
def meeting(filled: Store) -> Meeting:
    return Meeting(filled)


def test_record_for_the_hosts_and_what_they_are_asked_to_agree_to(meeting: Meeting) -> None:
    for key in ("visit-record", "statements"):
        (told,) = meeting.read(key, meeting.visit)
        assert SECRET not in repr(told) and "名簿を出す。（発言者の示した期限：令和元年10月31日（木））" in repr(told)
    (record,) = meeting.read("visit-record", meeting.visit)
    assert [text.ja for text, _place in texts(record)][:3] == [
        "千葉県商工労働部訪問", "令和元年9月18日（水）午後5時から午後6時まで", "千葉県庁　本庁舎5階 会議室",
    ]  # fmt: skip
    gone, host = meeting.hosts[1].name.ja, meeting.hosts[0].name.ja
    assert gone not in repr(record) and host in repr(record) and "訪台は可能か。" in repr(record)
    assert "訪台は可能か。" not in repr(meeting.read("statements"))
    chosen = files.options(language="ja")
    for ending in ("docx", "xlsx"):
        made = files.file(meeting.store, "statements", meeting.trip, chosen, ending, today=TODAY).data
        with zipfile.ZipFile(io.BytesIO(made)) as archive:
            inside = "".join(archive.read(name).decode() for name in archive.namelist() if name.endswith(".xml"))
        assert "名簿を出す。" in inside and SECRET not in inside
        assert (meeting.points[2] in inside) == (ending == "xlsx")  # by which the answer is found again


def test_evening(meeting: Meeting) -> None:
    store, trip = meeting.store, meeting.trip
    with store.read() as connection:
        _report, title, body = dayreports.draft(connection, trip, DAY)
    assert "千葉県" in title.ja and meeting.hosts[0].name.ja in body.ja
    assert "復旧" not in body.ja  # said, but not agreed to yet
    store.do("x", records.edit, t.MinutePoint, meeting.points[0], {"checked_on": TODAY})
    store.do("x", records.edit, t.MinutePoint, meeting.points[3], {"checked_on": TODAY})
    with store.read() as connection:
        _report, title, body = dayreports.draft(connection, trip, DAY)
    assert "「復旧を進めている。」と述べました" in body.ja and SECRET not in body.ja + body.zh
    first = meeting.points[0]
    for text, agreed in (("復旧を進めている。", TODAY), ("復旧した。", None)):
        store.do("x", visitrecords.edit_point, t.MinutePoint, first, {"text_ja": text})
        with store.read() as connection:
            assert read_row(connection, t.MinutePoint, first)["checked_on"] == agreed  # other words, no agreement

    assert not meeting.read("press-release")
    made = store.do("x", dayreports.write, trip, DAY, {"press_zh": body.zh, "press_ja": body.ja})
    store.undo()
    assert store.do("x", dayreports.write, trip, DAY, {"press_title_ja": title.ja, "press_ja": body.ja}) == made
    assert store.do("x", dayreports.write, trip, DAY, {"report_zh": "順利。"}) == made
    (press,) = meeting.read("press-release")
    assert press.title.ja == title.ja and press.day == DAY and SECRET not in repr(press) and "順利" not in repr(press)
    (report,) = (one for one in meeting.read("daily-report") if one.day == DAY)
    assert SECRET in repr(report) and "（内部）" in repr(report) and "順利。" in repr(report)
    assert "（原定企業參訪（千葉），因颱風取消）" in repr(report)

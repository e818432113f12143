"""What the next one in the post gets, and what a council member gets: all of the one, nothing personal in the other."""

from __future__ import annotations

from datetime import date

from sqlalchemy import select

from desktop import papers as files
from desktop.domain.told import HIDDEN, Table, Told
from desktop.sheets import read as read_sheet
from desktop.store import Store, events, followups, papers, records
from desktop.store import tables as t
from desktop.store.registers import table_of

TODAY = date(2019, 12, 1)


def made(store: Store, key: str, trip: str) -> Told:
    with store.read() as connection:
        (told,) = papers.read(connection, key, papers.Wish(trip, TODAY))
    assert isinstance(told, Told)
    return told


def rows(told: Told) -> list[str]:
    return [" ".join(c.zh for c in row) for block in told.blocks if isinstance(block, Table) for row in block.rows]


def test_handover_and_what_a_council_member_gets(filled: Store) -> None:
    store = filled
    with store.read() as connection:
        trip = str(connection.execute(select(table_of(t.Delegation).c.id)).scalar_one())
        visit = next(row.id for row in events.of(connection, trip) if row.title_zh == "拜會千葉縣廳")
        hosts = [row for row in events.participants(connection, visit) if row.side == "jp"]
        member = connection.execute(select(table_of(t.Member).c.id)).scalars().first()
    low = next(row for row in hosts if row.name.zh == "高橋三郎")  # 副課長
    point = {"event_id": visit, "kind": "promised"}
    first, second = (
        store.do("x", records.add, t.MinutePoint, {**point, "text_zh": text, "person_id": low.person_id})
        for text in ("提供企業名單", "協助媒合")
    )
    follow = store.do("x", followups.from_point, first)
    signed = {"title_zh": "備忘錄", "delegation_id": trip, "original_at": "檔案室", "signed_on": date(2018, 5, 1)}
    store.do("x", records.add, t.Agreement, {**signed, "expires_on": date(2020, 5, 1)})
    store.do("x", records.add, t.Advance, {"member_id": member, "amount_minor": 1_234_500, "currency": "TWD"})
    store.do("x", records.edit, t.Person, low.person_id, {"notes": "曾駐臺北", "mobile": "090-1111-2222"})
    result = {"delegation_id": trip, "text_zh": "高橋 三郎同意協助（090-1111-2222）", "text_ja": "高橋三郎が協力"}
    store.do("x", records.add, t.Outcome, result)

    told = made(store, "handover", trip)
    lines = rows(told)
    assert sum("提供企業名單" in line for line in lines) == sum("協助媒合" in line for line in lines) == 1
    assert any("曾駐臺北" in line for line in lines) and any("NT$ 12,345" in line for line in lines)
    assert any("備忘錄" in line and "109/5/1（一年內屆期）" in line and "檔案室" in line for line in lines)
    assert any("¥" in line for line in lines)  # not settled yet
    store.do("x", followups.settle, follow, TODAY)
    store.do("x", records.edit, t.Delegation, trip, {"settled_on": TODAY})
    store.do("x", records.remove, t.MinutePoint, second)
    lines = rows(made(store, "handover", trip))
    assert not any("提供企業名單" in line or "協助媒合" in line or "¥" in line for line in lines)
    book = files.file(store, "handover", trip, files.options(language="zh_TW"), "ods", today=TODAY).data
    assert len(read_sheet(book, "handover.ods").names) == 10  # each list has a sheet of its own

    store.do("x", records.add, t.Person, {"name_zh": "周示範", "roman": "CHOU Shih-Fan"})  # not on the trip
    named = {**result, "text_zh": "髙橋副課長、周示範與Chou Shih-fan說明", "text_ja": "王大明科長"}
    store.do("x", records.add, t.Outcome, named)
    secret = store.do("x", records.add, t.MinutePoint, {**point, "text_zh": "機密承諾", "secret": "yes"})
    store.do("x", followups.from_point, secret)
    given = made(store, "council-request", trip)
    assert f"{HIDDEN}、{HIDDEN}與{HIDDEN}說明" in repr(given) and "王大明科長" in repr(given)
    assert "機密承諾" not in repr(given) and "機密承諾" in repr(made(store, "handover", trip))
    assert "高橋" not in repr(given) and "090" not in repr(given) and f"{HIDDEN}同意協助" in repr(given)
    people = [line for line in rows(given) if "科長" in line or "技正" in line]
    assert len(people) == 2 and "王大明" in people[0] and HIDDEN in people[1] and "陳小華" not in repr(given)
    files.told(store, "council-request", "x.pdf")
    with store.read() as connection:
        assert "council-request x.pdf" in connection.execute(select(table_of(t.Access).c.note)).scalars().all()

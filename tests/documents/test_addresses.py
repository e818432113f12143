"""Where letters go: 御中 and 様, each body once and its people by precedence, nobody of our own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from paper_samples import addresses as sample

from desktop.documents import addresses
from desktop.documents.paper import PrintOptions
from desktop.domain.text import Pair
from desktop.store import addresses as reading
from desktop.store import records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store

Pages = Callable[[bytes], list[str]]


def test_envelopes_say_who_they_are_for_and_a_missing_address_is_named(pages: Pages) -> None:
    held = sample()
    name, (body, person) = held.groups[0]
    held = replace(held, groups=((name, (body, replace(person, address=Pair(), row_id="7"))), held.groups[1]))
    paper = addresses.render([held], PrintOptions(language="ja"))
    text = "".join(pages(paper.pdf))
    assert (
        "千葉県商工労働部 御中" in text and "山田太郎 様" in text and "佐藤花子 先生" in text and "〒260-8667" in text
    )
    assert [(n.subject, n.message.msgid, n.place) for n in paper.notices] == [
        ("山田太郎", addresses.NO_ADDRESS, ("person", "7", "address_ja"))
    ]
    (sheet,) = addresses.sheets([sample()], "both")
    assert [line.cells[1] for line in sheet.lines[1:]] == ["千葉県商工労働部 御中", "山田太郎 様", "佐藤花子 先生"]


def test_bodies_of_the_programme_and_their_people(tmp_path: Path) -> None:
    def fill(work: Work) -> str:
        day = date(2026, 5, 1)
        trip = records.add(work, t.Delegation, {"code": "X", "name_zh": "訪日團", "start_date": day, "end_date": day})
        body = {"name_ja": "千葉県", "address_ja": "千葉市1", "postal_code": "260-8667", "honorific": "dono"}
        chiba = records.add(work, t.Organisation, body)
        part = records.add(work, t.Organisation, {"name_ja": "国際課", "parent_id": chiba})
        item = {"delegation_id": trip, "kind": "visit", "title_zh": "拜會", "start_date": day, "organisation_id": part}
        visit = records.add(work, t.Event, item)
        for name, title, side in (("係長さん", "係長", "jp"), ("部長さん", "部長", "jp"), ("王大明", "科長", "tw")):
            person = records.add(work, t.Person, {"name_ja": name, "country": "JP" if side == "jp" else "TW"})
            records.add(work, t.Post, {"person_id": person, "organisation_id": part, "title_ja": title})
            records.add(work, t.Participant, {"event_id": visit, "side": side, "person_id": person})
        return trip

    store = open_store(tmp_path / "trip.db", create=True)
    try:
        trip = store.do("fill", fill)
        with store.read() as connection:
            found = reading.read(connection, trip, date(2026, 4, 1))
    finally:
        store.close()
    ((_name, lines),) = found.groups
    assert [one.name.ja for one in lines] == ["千葉県国際課", "部長さん", "係長さん"]
    assert {one.address.ja for one in lines} == {"千葉市1"} and lines[1].honorific == "dono"

"""What one person gets: everything about that person, and nothing about anybody else."""

from __future__ import annotations

import base64
import json
from datetime import date
from pathlib import Path

import pypdfium2 as pdfium
import pytest

from desktop import papers, personfiles
from desktop.errors import UserError
from desktop.sheets import reading
from desktop.store import Store, access, attachments, delegations, events, persondata, records
from desktop.store import tables as t

PICTURE = b"\x89PNG\r\n\x1a\n" + b"card"
DAY = date(2026, 11, 21)


def fill(store: Store) -> str:
    """Somebody who travelled, changed the post, met one of us, and of whom something was deleted."""
    with store.read() as connection:
        member = delegations.members(connection, delegations.everything(connection)[0].id)[0]
    person = member.person_id
    store.do("edit", records.edit, t.Person, person, {"mobile": "0911-000-111"})
    store.do("edit", records.edit, t.Person, person, {"mobile": "0922-000-222", "notes": "不吃香菜"})
    private = {"person_id": person, "passport_no": "X31415926", "birth_date": "1979-02-03"}
    store.do("add", records.add, t.Personal, private)
    way = store.do("add", records.add, t.ContactWay, {"person_id": person, "value": "02-5555-6666"})
    store.do("remove", records.remove, t.ContactWay, way)
    store.do("add", records.add, t.Encounter, {"person_id": person, "met_on": "2019-09-18", "notes": "談及風電"})
    with store.read() as connection:
        item = events.of(connection, delegations.everything(connection)[0].id)[0]
    store.do("add", records.add, t.Attendance, {"event_id": item.id, "member_id": member.id, "notes": "晚到"})
    other = store.do("add", records.add, t.Person, {"name_zh": "外人", "mobile": "0999-999-999"})
    met = {"person_id": other, "by_id": person, "met_on": "2019-09-19", "notes": "外人的秘密"}
    store.do("add", records.add, t.Encounter, met)
    store.do("add", records.add, t.Personal, {"person_id": other, "passport_no": "Y27182818"})
    sha = attachments.keep(store, PICTURE)
    store.do("card", attachments.set_picture, "person", person, attachments.CARD, "名片.png", PICTURE, sha)
    return person


def test_all_that_is_held_is_given_also_what_was_before(filled: Store) -> None:
    person = fill(filled)
    with filled.read() as connection:
        held = persondata.read(connection, person, DAY)
    tables = [record.table for record in held.records]
    assert tables[0] == "person" and {"personal", "post", "member", "participant", "contact_way", "encounter"} <= set(
        tables
    )
    mobile = next(item for item in held.records[0].items if item.label.zh == "手機")
    assert (mobile.value.zh, [one.zh for one in mobile.earlier]) == ("0922-000-222", ["0911-000-111"])
    assert [record.deleted for record in held.records if record.table == "contact_way"] == [True]
    told = repr(held)
    assert all(word in told for word in ("X31415926", "02-5555-6666", "談及風電", "不吃香菜", "名片.png"))
    assert not any(word in told for word in ("0999-999-999", "Y27182818", "外人的秘密"))
    named = [item for record in held.records for item in record.items if item.value.zh == "外人"]
    assert [item.label.zh for item in named] == ["見面者"]
    with filled.read() as connection, pytest.raises(UserError):
        persondata.read(connection, "nobody", DAY)


def test_every_kind_of_file_holds_it(filled: Store) -> None:
    person = fill(filled)
    for ending in personfiles.PERSON_FILES:
        text = told(ending, personfiles.written(filled, person, ending, "zh_TW", DAY))
        assert all(word in text for word in ("王大明", "X31415926", "02-5555-6666", "晚到")), ending


def told(ending: str, data: bytes) -> str:
    """What a file says."""
    if ending == "json":
        document = json.loads(data)
        assert base64.b64decode(document["files"][0]["data"]) == PICTURE
        return data.decode()
    if ending == "pdf":
        document = pdfium.PdfDocument(data)
        text = "".join(page.get_textpage().get_text_range() for page in document)
        document.close()
        assert "先前：0911-000-111" in text and "（已刪除）" in text
        return text
    return repr(reading.read(data, f"x.{ending}"))


def test_what_was_given_is_recorded_without_the_name(filled: Store, tmp_path: Path) -> None:
    person = fill(filled)
    personfiles.told(filled, person, str(tmp_path / "王大明.pdf"))
    papers.told(filled, "labels", "office 3 標籤.pdf")
    with filled.read() as connection:
        labels, own = sorted(access.entries(connection), key=lambda row: row.what)
    assert (own.what, own.about.zh, own.note) == ("own_data", "王大明", f"{person} .pdf")
    assert labels.note == "labels office 3 標籤.pdf"

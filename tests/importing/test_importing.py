"""Files into the itinerary of a real store: found again instead of doubled, one action, nothing lost."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from desktop import exporting, importing, sheets
from desktop.domain.schedule import TAIPEI, TOKYO
from desktop.errors import UserError
from desktop.importing import Counts, Options, Preview
from desktop.store import Store, delegations, itemrows, records, sample
from desktop.store.opening import open_store
from desktop.store.tables import Event, Team
from tests.store.laptops import Laptop, copy_of


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with the sample, written once; copied, never opened."""
    file = tmp_path_factory.mktemp("sample") / "sample.db"
    made = open_store(file, create=True)
    sample.write(made)
    made.close()
    return file


@pytest.fixture
def store(written: Path, tmp_path: Path) -> Iterator[Store]:
    made = open_store(Path(shutil.copy(written, tmp_path / "trip.db")))
    yield made
    made.close()


def trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection).id


def rows(store: Store) -> dict[str, dict[str, Any]]:
    with store.read() as connection:
        return itemrows.of(connection, trip(store))


def looked(store: Store, data: bytes | str, file: str = "x.csv", **options: Any) -> Preview:
    raw = data if isinstance(data, bytes) else data.encode("utf-8-sig")
    return importing.preview(store, trip(store), raw, file, Options(**options))


def brought(store: Store, data: bytes | str, file: str = "x.csv", **options: Any) -> Counts:
    preview = looked(store, data, file, **options)
    done: Counts = store.do(importing.LABEL, importing.apply, trip(store), preview)
    return done


def titled(store: Store, title: str) -> dict[str, Any]:
    (found,) = [row for row in rows(store).values() if title in (row["title_zh"], row["title_ja"], row["carrier"])]
    return found


def ics(*lines: str, head: str = "") -> bytes:
    body = [
        line for line in ("BEGIN:VCALENDAR", head, "BEGIN:VEVENT", *lines, "END:VEVENT", "END:VCALENDAR", "") if line
    ]
    return ("\r\n".join(body) + "\r\n").encode()


@pytest.mark.parametrize("ending", ["ics", "xlsx", "ods", "csv"])
@pytest.mark.parametrize("language", ["zh_TW", "ja"])
def test_our_own_file_again_changes_nothing(store: Store, ending: str, language: str) -> None:
    data = exporting.itinerary(store, trip(store), ending, language=language)
    preview = looked(store, data, f"x.{ending}")
    assert preview.counts() == Counts(unchanged=len(rows(store)))
    assert preview.complaints() == preview.remarks() == []


def test_a_table_comes_back_whole_into_an_empty_itinerary(store: Store, tmp_path: Path) -> None:
    """Every column that is exported, by a file in Japanese words, into another delegation."""
    before = rows(store)
    data = exporting.itinerary(store, trip(store), "xlsx", language="ja")
    store.do("away", lambda work: [records.remove(work, Event, row_id) for row_id in before])
    counts = brought(store, data, "x.xlsx")
    assert counts == Counts(added=len(before))
    kept = [column.key for column in exporting.exported() if column.key in Event.model_fields and column.key != "id"]
    assert [{k: r[k] for k in kept} for r in rows(store).values()] == [{k: r[k] for k in kept} for r in before.values()]
    store.undo()
    assert rows(store) == {}


def test_our_own_calendar_in_another_itinerary(store: Store) -> None:
    before = rows(store)
    data = exporting.itinerary(store, trip(store), "ics")
    store.do("away", lambda work: [records.remove(work, Event, row_id) for row_id in before])
    assert brought(store, data, "x.ics") == Counts(added=len(before))
    kept = ("kind", "status", "title_zh", "title_ja", "start_date", "start_time", "start_zone", "end_time", "end_zone")
    kept += ("part", "origin_zh", "target_ja")
    made = {row["ics_uid"].removesuffix("@hashidate"): row for row in rows(store).values()}
    for row_id, row in before.items():
        if not row["title_zh"] and row["origin_zh"]:
            continue  # called by the word for its kind
        assert {name: made[row_id][name] for name in kept} == {name: row[name] for name in kept}
        assert (made[row_id]["end_date"] or row["start_date"]) == (row["end_date"] or row["start_date"])
    assert brought(store, data, "x.ics") == Counts(unchanged=len(before))


TABLE = """行程表,,,,
日期,時間,行程內容,地點,備註
9/18（三）,13:30-16:30,台日夥伴關係強化研討會－千葉縣,,帶簡報
民國108年9月18日,17:00,拜會千葉縣廳,新會場,
,下午,参観工場,成田市,
108/9/20,25時,歡送晚宴,仙台,
令和元年9月20日,19:00～21:00,懇親会（仙台）,仙台市,
"""


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp950", "utf-16"])
def test_a_table_as_an_office_writes_it(store: Store, encoding: str) -> None:
    before = rows(store)
    told = TABLE.replace("会", "會").replace("参観", "參觀").encode(encoding)
    preview = looked(store, told)
    assert [(line.number, line.what) for line in preview.lines] == [
        (3, "updated"), (4, "updated"), (5, "added"), (6, "rejected"), (7, "added"),
    ]  # fmt: skip
    assert [(row, field) for row, field, _why in preview.complaints()] == [(6, "times")]
    assert brought(store, told) == Counts(2, 2, 0, 1)
    seminar = titled(store, "台日夥伴關係強化研討會－千葉縣")
    assert seminar["notes"] == "帶簡報"
    assert seminar["place_zh"] == "千葉商工會議所"  # empty in the file
    assert titled(store, "拜會千葉縣廳")["place_zh"] == "新會場"
    tour = titled(store, "參觀工場")
    assert (tour["start_date"], tour["part"], tour["kind"]) == (date(2019, 9, 18), "pm", "tour")
    party = titled(store, "懇親會（仙台）")
    assert (party["kind"], party["start_time"], party["end_time"]) == ("reception", time(19), time(21))
    assert brought(store, told) == Counts(0, 0, 4, 1)
    store.undo()
    assert rows(store) == before


def test_a_japanese_table_in_cp932(store: Store) -> None:
    told = "日付\t時刻\t件名\t場所\r\n令和元年9月20日\t19:00\tｾﾐﾅｰの打合せ\t仙台市役所\r\n".encode("cp932")
    assert brought(store, told) == Counts(added=1)
    made = titled(store, "ｾﾐﾅｰの打合せ")
    assert (made["title_ja"], made["place_zh"] + made["place_ja"], made["start_zone"]) == (
        "ｾﾐﾅｰの打合せ", "仙台市役所", TOKYO,
    )  # fmt: skip


def test_the_half_day_form_of_a_report(store: Store) -> None:
    told = '日期,上午,下午,晚上\n9月19日（四）,"1. 參觀甲工場\n2. 參觀乙工場",拜會丙公司,－\n'
    told += '9月20日,"丁\n戊\n己\n庚\n辛",,\n'
    preview = looked(store, told)
    assert [(line.values["part"], line.title.zh) for line in preview.lines[:3]] == [
        ("am", "參觀甲工場"), ("am", "參觀乙工場"), ("pm", "拜會丙公司"),
    ]  # fmt: skip
    store.do(importing.LABEL, importing.apply, trip(store), preview)
    names = [row["title_zh"] for row in rows(store).values()]
    places = [names.index(name) for name in ("參觀甲工場", "參觀乙工場", *"丁戊己庚辛")]
    assert places == sorted(places)  # as in the file


def test_a_table_of_which_only_some_lines_are_wanted(store: Store) -> None:
    preview = looked(store, "日期,名稱\n9/18,甲\n9/18,乙\n9/18,乙\n")
    assert [line.what for line in preview.lines] == ["added", "added", "added"]
    done = store.do(importing.LABEL, importing.apply, trip(store), preview, {1})
    assert done == Counts(1, 0, 2, 0)
    assert not any(row["title_zh"] == "甲" for row in rows(store).values())
    again = looked(store, "日期,名稱\n9/18,乙\n")
    assert again.counts() == Counts(unchanged=1)


def test_columns_by_hand_and_lines_of_one_item_twice(store: Store) -> None:
    (row_id, row) = next((k, r) for k, r in rows(store).items() if r["kind"] == "visit")
    told = f"一,二,三\n{row_id},甲,2019-09-18\n{row_id},乙,2019-09-18\n"
    with pytest.raises(UserError):
        looked(store, told)
    preview = looked(store, told, header=0, columns={0: "id", 1: "place_zh", 2: "start_date"})
    assert [line.what for line in preview.lines] == ["updated", "rejected"]
    assert preview.lines[0].values == {"place_zh": "甲"}
    assert row["place_zh"] != "甲"


def test_an_unknown_organisation_is_said_and_a_known_one_linked(store: Store) -> None:
    team = store.do("x", records.add, Team, {"delegation_id": trip(store), "name_ja": "B班"})
    told = "日期,名稱,拜會單位,分組\n9/18,甲,千葉県,\n9/18,乙,不存在公司,\n9/18,丙,,A組\n9/18,丁,,Ｂ班\n"
    preview = looked(store, told)
    assert [line.what for line in preview.lines] == ["added", "added", "rejected", "added"]
    assert preview.lines[3].values["team_id"] == team
    assert preview.lines[0].values["organisation_id"]
    assert preview.lines[1].values["place_zh"] == "不存在公司"
    assert [(row, field) for row, field, _why in preview.remarks()] == [(3, "organisation")]


FLIGHT = (
    "UID:tk-1@airline.example", "DTSTART:20190917T081000", "DTEND:20190917T121000",
    "SUMMARY:Flight CI 220 TSA - HND", "DESCRIPTION:Seat: 32A", "SEQUENCE:1",
)  # fmt: skip


def test_a_flight_of_an_airline_comes_again(store: Store) -> None:
    assert brought(store, ics(*FLIGHT), "t.ics") == Counts(added=1)
    flight = titled(store, "CI 220")
    assert (flight["kind"], flight["vehicle"], flight["seats"]) == ("outbound", "flight", "32A")
    assert (flight["start_time"], flight["start_zone"]) == (time(8, 10), TAIPEI)
    assert (flight["end_time"], flight["end_zone"]) == (time(12, 10), TOKYO)
    assert (flight["origin_zh"], flight["target_ja"]) == ("松山機場", "羽田空港")
    assert brought(store, ics(*FLIGHT), "t.ics") == Counts(unchanged=1)
    later = [line.replace("T081000", "T091500") for line in FLIGHT]
    assert brought(store, ics(*later), "t.ics") == Counts(updated=1)
    assert titled(store, "CI 220")["start_time"] == time(9, 15)
    gone = [line.replace("T081000", "T230000") for line in FLIGHT[:2]]  # it would begin after it ends here
    assert brought(store, ics(gone[0], gone[1], FLIGHT[3], "STATUS:CANCELLED"), "t.ics") == Counts(updated=1)
    cancelled = titled(store, "CI 220")
    assert (cancelled["status"], cancelled["id"]) == ("cancelled", flight["id"])
    assert (cancelled["start_time"], cancelled["end_time"]) == (time(9, 15), time(12, 10))  # what was booked
    stranger = looked(store, ics("UID:q", "DTSTART:20190917T081000", "SUMMARY:x", head="METHOD:CANCEL"), "t.ics")
    assert stranger.counts() == Counts(unchanged=1)


def test_utc_times_of_a_flight_are_shown_where_it_is(store: Store) -> None:
    utc = [line.replace("T081000", "T001000Z").replace("T121000", "T031000Z") for line in FLIGHT]
    brought(store, ics(*utc), "t.ics")
    flight = titled(store, "CI 220")
    assert (flight["start_time"], flight["end_time"]) == (time(8, 10), time(12, 10))


def test_a_hotel_lasts_until_one_leaves(store: Store) -> None:
    told = ics("UID:h", "DTSTART;VALUE=DATE:20190917", "DTEND;VALUE=DATE:20190919", "SUMMARY:ホテルメトロポリタン仙台")
    brought(store, told, "h.ics")
    hotel = titled(store, "ホテルメトロポリタン仙台")
    assert (hotel["kind"], hotel["start_date"], hotel["end_date"]) == ("hotel", date(2019, 9, 17), date(2019, 9, 19))
    assert brought(store, told, "h.ics") == Counts(unchanged=1)


def test_who_visits_a_railway_does_not_travel(store: Store) -> None:
    visit = looked(store, ics("UID:r", "DTSTART:20190918T100000", "SUMMARY:JR 東日本訪問"), "r.ics").lines[0].values
    assert (visit["kind"], visit["title_ja"] if "title_ja" in visit else visit["title_zh"]) == (
        "visit",
        "JR 東日本訪問",
    )


def test_the_zone_and_the_kind_by_hand(store: Store) -> None:
    told = ics("UID:m", "DTSTART:20190916T100000", "SUMMARY:部內會議")
    assert looked(store, told, "m.ics").lines[0].values["start_zone"] == TOKYO
    assert [note for _row, _field, note in looked(store, told, "m.ics").remarks()]
    by_hand = looked(store, told, "m.ics", zone=TAIPEI, kinds={2: "rehearsal"}).lines[0].values
    assert (by_hand["start_zone"], by_hand["kind"]) == (TAIPEI, "rehearsal")


def test_words_written_here_outlive_the_next_version_of_the_file(store: Store) -> None:
    told = ["UID:k", "DTSTART:20190918T190000", "SUMMARY:Dinner at Kani", "LOCATION:Kani"]
    brought(store, ics(*told), "k.ics", zone=TAIPEI)
    row_id = titled(store, "Dinner at Kani")["id"]
    store.do("x", records.edit, Event, row_id, {"title_zh": "歡迎晚宴"})
    assert brought(store, ics(*told), "k.ics") == Counts(unchanged=1)
    told[1], told[3] = "DTSTART:20190918T193000", "LOCATION:Ebi"
    assert brought(store, ics(*told), "k.ics") == Counts(updated=1)
    row = rows(store)[row_id]
    assert (row["title_zh"], row["start_time"], row["place_zh"], row["start_zone"]) == (
        "歡迎晚宴", time(19, 30), "Ebi", TAIPEI,
    )  # fmt: skip


def test_what_was_moved_in_another_calendar_comes_back(store: Store) -> None:
    row = titled(store, "拜會千葉縣廳")
    data = exporting.itinerary(store, trip(store), "ics", language="zh_TW").decode()
    moved = data.replace("T170000", "T173000").replace("SUMMARY:拜會千葉縣廳", "SUMMARY:拜會千葉縣政府")
    preview = looked(store, moved.encode(), "x.ics")
    assert [(line.row_id, dict(line.values)) for line in preview.lines if line.what == "updated"] == [
        (row["id"], {"start_time": time(17, 30), "title_zh": "拜會千葉縣政府"})
    ]
    gone = data.replace("STATUS:CONFIRMED", "STATUS:CANCELLED")
    assert {line.values.get("status") for line in looked(store, gone.encode(), "x.ics").lines} == {None, "cancelled"}
    store.do("x", records.edit, Event, row["id"], {"place_zh": "別處"})
    older = looked(store, moved.encode(), "x.ics")  # its SEQUENCE is behind
    assert older.counts() == Counts(unchanged=len(rows(store)))
    assert len(older.remarks()) == 1


def test_sequence_is_the_number_of_changes_on_every_laptop(store: Store) -> None:
    from desktop.store import revisions

    row_id = titled(store, "拜會千葉縣廳")["id"]

    def sequence() -> int:
        with store.read() as connection:
            return revisions.of(connection, trip(store))[row_id].sequence

    first = sequence()
    store.do("x", records.edit, Event, row_id, {"place_zh": "甲"})
    assert sequence() == first + 1
    store.undo()
    assert sequence() == first + 2  # a calendar must hear of that too


@pytest.mark.parametrize("language", ["both", "zh_TW", "ja"])
def test_what_an_airline_sent_comes_back_from_our_own_file_unchanged(store: Store, language: str) -> None:
    flight = ("UID:abc@air", "DTSTART:20190917T045000Z", "DTEND:20190917T085000Z", "SUMMARY:Flight NH852 TSA-HND")
    brought(store, ics(*flight), "x.ics")
    before = rows(store)
    data = exporting.itinerary(store, trip(store), "ics", language=language)
    assert looked(store, data, "x.ics").counts() == Counts(unchanged=len(before))


def test_two_laptops_that_bring_in_one_entry_have_one_item(written: Path, tmp_path: Path) -> None:
    flight = ics("UID:abc@air", "DTSTART:20190917T045000Z", "DTEND:20190917T085000Z", "SUMMARY:Flight NH852 TSA-HND")
    laptops = [Laptop(name, copy_of(written, tmp_path / name / "x.db")) for name in ("甲", "乙")]
    for laptop in laptops:
        brought(laptop.store, flight, "x.ics")
    laptops[0].bring_in(laptops[1].pack())
    flights = [row for row in rows(laptops[0].store).values() if row["ics_uid"] == "abc@air"]
    assert len(flights) == 1 and laptops[0].query("SELECT * FROM conflict") == []
    for laptop in laptops:
        laptop.close()


def test_who_deleted_an_entry_may_bring_it_in_again(store: Store) -> None:
    flight = ics("UID:abc@air", "DTSTART:20190917T045000Z", "SUMMARY:Flight NH852 TSA-HND")
    brought(store, flight, "x.ics")
    store.undo()
    assert brought(store, flight, "x.ics") == Counts(added=1)


def test_of_two_items_with_one_uid_a_calendar_shows_both(store: Store) -> None:
    item = {"delegation_id": trip(store), "title_zh": "甲", "start_date": "2019-09-18", "ics_uid": "abc@air"}
    ids = [store.do("x", records.add, Event, {**item, "start_time": clock}) for clock in ("09:00", "10:00")]
    data = exporting.itinerary(store, trip(store), "ics", language="both")
    assert data.count(b"UID:abc@air") == 1 and f"UID:{ids[1]}@".encode() in data.replace(b"\r\n ", b"")
    assert looked(store, data, "x.ics").counts() == Counts(unchanged=len(rows(store)))


@pytest.mark.parametrize("start", ["99991231", "99991231T235959Z", "00010101T000000Z"])
def test_a_day_that_nobody_can_count_on_from_is_no_date(store: Store, start: str) -> None:
    preview = looked(store, ics("UID:1", f"DTSTART:{start}", "SUMMARY:Hotel Mets"), "x.ics")
    assert preview.counts() == Counts(rejected=1) and [name for _line, name, _why in preview.complaints()] == [
        "DTSTART"
    ]


def test_whole_days_with_an_end_by_the_clock_are_whole_days(store: Store) -> None:
    entry = ics("UID:1", "DTSTART;VALUE=DATE:20190918", "DTEND:20190918T100000", "SUMMARY:X")
    assert brought(store, entry, "x.ics") == Counts(added=1)
    assert titled(store, "X")["start_time"] is None


def test_formulas_stay_text(store: Store) -> None:
    told = sheets.write([["日期", "名稱"], ["2019-09-18", "=1+1"], ["2019-09-18", "+81-3"]], "csv", "x")
    assert brought(store, told) == Counts(added=2)
    data = exporting.itinerary(store, trip(store), "csv", language="zh_TW").decode("utf-8-sig")
    assert ",'=1+1," in data
    assert looked(store, data).counts() == Counts(unchanged=len(rows(store)))


def test_contacts_are_no_itinerary(store: Store) -> None:
    with pytest.raises(UserError):
        looked(store, b"BEGIN:VCARD\r\nEND:VCARD\r\n", "x.vcf")

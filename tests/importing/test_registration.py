"""A delegation of seventy out of ten bad spreadsheets, brought to complete; and again, without doubles."""

from __future__ import annotations

import io
import shutil
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from desktop.errors import UserError
from desktop.exchange import registration_form, registration_odd
from desktop.exchange.registration_columns import BY_KEY
from desktop.importing import registration as reg
from desktop.importing import registration_out
from desktop.importing.preview import Counts
from desktop.store import Store, attachments, delegations, records, registration, sample
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.importing import messy


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with an empty delegation, written once; copied, never opened."""
    file = tmp_path_factory.mktemp("trip") / "trip.db"
    made = open_store(file, create=True)
    trip = {"code": "108", "name_zh": "赴日示範團", "name_ja": "訪日団", "start_date": "2031-06-01"}
    made.do("trip", records.add, t.Delegation, {**trip, "end_date": "2031-06-05"})
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


def look(store: Store, data: bytes, file: str = "表.xlsx", **decisions: Any) -> reg.Preview:
    return reg.preview(store, trip(store), data, file, reg.Options(**decisions))


def bring(store: Store, data: bytes, file: str = "表.xlsx", *, all_of_it: bool = False) -> reg.Preview:
    preview = look(store, data, file)
    chosen = frozenset(range(len(preview.lines))) if all_of_it else None
    reg.bring(store, trip(store), preview, chosen)
    return preview


def said(preview: reg.Preview) -> dict[tuple[int, str], str]:
    """(row, column) -> what was said of the cell."""
    return {(row, key): why.text(str) for row, key, why in preview.complaints()}


def everybody(store: Store) -> dict[str, tuple[Any, ...]]:
    """Passport -> what every list needs of a member."""
    with store.read() as connection:
        known = registration.known(connection, trip(store))
    found = {}
    for row in known.members.values():
        person, papers = known.people[row["person_id"]], known.personal.get(row["person_id"], {})
        post = known.posts[row["person_id"]]
        key = papers.get("passport_no") or f"?{person['name_zh']}{post.organisation.zh}"
        assert key not in found
        found[key] = (person["name_zh"], person["roman"], post.organisation.zh, post.title.zh,
                      papers.get("passport_expiry"), papers.get("birth_date"), papers.get("sex"))  # fmt: skip
    return found


def wanted() -> dict[str, tuple[Any, ...]]:
    every = [p for several in messy.people() for p in several]
    return {
        p.passport: (p.name, p.roman, p.company, p.title, p.expiry, p.born, "f" if p.sex == "女" else "m")
        for p in every
    }


def test_seventy_people_out_of_ten_bad_spreadsheets(store: Store) -> None:
    looks: dict[str, reg.Preview] = {}
    companies = messy.people()
    for (file, make), several in zip(messy.MAKERS, companies, strict=True):
        preview = look(store, make(several), file)
        assert len(preview.lines) == 7, file
        looks[file] = preview
        counts = preview.counts()
        assert counts.updated == counts.unchanged == 0, file  # the same name in another company is somebody else
        reg.bring(store, trip(store), preview, frozenset(range(7)))
    # what was not understood, cell by cell; everything else came in without a question
    assert {file: said(p) for file, p in looks.items() if p.complaints()} == {
        "5.xlsx": {(8, "birth_date"): "Not a date that can be understood."},
        "6.xlsx": {(6, "passport_no"): "Stands once for several people; it was not taken."},
        "7.xlsx": {
            (3, "passport_no"): "A formula without a value stands here.",
            (4, "birth_date"): "The spreadsheet shows an error here.",
            (5, "title_zh"): "A formula stands here, not a value.",
        },
        "9.xlsx": {
            (3, "passport_no"): "A picture lies here, which no program reads as text.",
            (6, "passport_no"): "This looks like an identity card number. Only the passport number belongs here.",
        },
    }
    assert [r[1] for r in looks["2.xlsx"].remarks] == ["血型"]
    assert [r[0] for r in looks["3.xlsx"].remarks] == [10]
    with store.read() as connection:
        known = registration.known(connection, trip(store))
    assert (len(known.members), len(known.people), len(known.organisations)) == (70, 70, 10)
    pictures = known.pictures
    assert len(pictures) == 7  # of the ninth company: they lay in the column of photographs
    assert {attachments.read(store, digest) for digest in pictures.values()} == {messy.png()}
    # the gaps are filled on our own form, which finds everybody by the hidden number
    rows = []
    complete = {(p.name, p.company): p for several in companies for p in several}
    for member, row in known.members.items():
        p = complete[known.people[row["person_id"]]["name_zh"], known.posts[row["person_id"]].organisation.zh]
        papers = known.personal[row["person_id"]]
        if not papers["passport_no"] or not papers["birth_date"] or not known.posts[row["person_id"]].title.zh:
            given = {"id": member, "passport_no": p.passport, "birth_date": messy.roc(p.born), "title_zh": p.title}
            rows.append({**given, "name_zh": p.name})
    assert len(rows) == 8
    back = bring(store, registration_form.write(registration_form.Form(BY_KEY["id"].name, rows), "ods"), "回.ods")
    assert back.counts() == Counts(0, 8, 0, 0)
    assert everybody(store) == wanted()
    with store.read() as connection:
        marked = registration.marks(connection, trip(store))
    assert set(marked) == {row["id"] for row in rows}
    assert not any(mark.new for mark in marked.values())
    # every spreadsheet a second time: nobody comes twice
    for (file, make), several in zip(messy.MAKERS, companies, strict=True):
        again = look(store, make(several), file)
        assert again.counts().added == again.counts().updated == 0, (file, again.lines)
    for ending in registration_form.ENDINGS:
        for personal in (False, True):
            own = registration_out.form(store, trip(store), ending, personal=personal)
            assert look(store, own, f"own.{ending}").counts() == Counts(0, 0, 70, 0)
            assert (b"1357" in own) is False
    store.undo()
    assert len(everybody(store)) == 70


def csv(*rows: str) -> bytes:
    return "\r\n".join(rows).encode()


def test_who_it_is_is_asked_where_it_is_doubtful(store: Store) -> None:
    bring(store, csv("姓名,公司,護照號碼,生日", "陳志明,大明公司,312345678,70/1/2", "林美玲,大明公司,,"), "a.csv")
    # the same name elsewhere, in no company, born on another day, with another name in the same passport
    data = csv("姓名,公司,護照號碼,生日", "陳志明,興隆公司,,", "林美玲,,,", "陳志明,,,71/1/2", "王小明,,312345678,")
    preview = look(store, data, "b.csv")
    assert [line.what for line in preview.lines] == [reg.UNCLEAR, "unchanged", "added", reg.UNCLEAR]
    assert preview.counts() == Counts(1, 0, 1, 2)
    first = preview.lines[0]
    assert (first.needs, len(first.candidates)) == (reg.WHO, 1)
    person = first.candidates[0][0]
    told = look(store, data, "b.csv", decisions={0: person, 3: reg.NEW})
    assert (told.lines[0].what, told.lines[0].changes) == ("updated", (("company_zh", "大明公司", "興隆公司"),))
    assert told.lines[3].what == "added"
    # a row copied down takes its hidden number with it; another name over an old row is asked about
    with store.read() as connection:
        known = registration.known(connection, trip(store))
    ids = {known.people[row["person_id"]]["name_zh"]: row["id"] for row in known.members.values()}
    copied = csv("系統編號,姓名,公司", f"{ids['林美玲']},林美玲,大明公司", f"{ids['林美玲']},周家豪,大明公司",
                 f"{ids['陳志明']},洪家豪,大明公司")  # fmt: skip
    assert [line.what for line in look(store, copied, "c.csv").lines] == ["unchanged", "added", reg.UNCLEAR]


def test_what_is_changed_and_what_stays(store: Store) -> None:
    head = "姓名,公司,職稱,手機,狀態,團費,飲食"
    bring(store, csv(head, "陳志明,大明公司,經理,0912-345-678,報名,12000,素"), "a.csv")
    again = bring(store, csv(head, "陳志明,,總經理,0912345678,取消,,"), "b.csv")
    assert [key for key, _old, _new in again.lines[0].changes] == ["status", "title_zh"]
    with store.read() as connection:
        (row,) = delegations.members(connection, trip(store))
        known = registration.known(connection, trip(store))
        (mark,) = registration.marks(connection, trip(store)).values()
    (member,) = known.members.values()
    assert (row.post.title.zh, row.post.organisation.zh, row.status) == ("總經理", "大明公司", "cancelled")
    assert (member["status_on"], member["fee_minor"]) == (date.today(), 1_200_000)
    assert mark == (False, {("member", "status"), ("member", "status_on"), ("post", "title_zh")})
    assert store.undo() == reg.LABEL
    with store.read() as connection:
        assert delegations.members(connection, trip(store))[0].post.title.zh == "經理"
        (mark,) = registration.marks(connection, trip(store)).values()
    assert mark.new


def test_a_title_in_one_language_takes_the_old_one_in_the_other_away(store: Store) -> None:
    bring(store, csv("姓名,公司,職稱,日文職稱", "陳志明,大明公司,副市長,副市長"), "a.csv")
    again = bring(store, csv("姓名,公司,職稱,日文職稱", "陳志明,大明公司,市長,"), "b.csv")
    assert [key for key, _old, _new in again.lines[0].changes] == ["title_zh", "title_ja"]
    assert [key for key, _why in again.lines[0].notes] == ["title_ja"]
    with store.read() as connection:
        (row,) = delegations.members(connection, trip(store))
    assert (row.post.title.zh, row.post.title.ja) == ("市長", "")
    assert bring(store, csv("姓名,公司,職稱,日文職稱", "陳志明,大明公司,市長,"), "b.csv").counts() == Counts(0, 0, 1, 0)


def test_an_earlier_trip_keeps_the_title_of_its_day(store: Store) -> None:
    sample.write(store)
    with store.read() as connection:
        new, old = delegations.one(connection, "108"), delegations.one(connection, sample.CODE)
        before = delegations.members(connection, old.id)
    someone = next(row for row in before if row.post.organisation.zh and row.post.title.zh)
    data = csv("姓名,公司,職稱", f"{someone.name_zh},{someone.post.organisation.zh},顧問")
    preview = reg.preview(store, new.id, data, "a.csv")
    assert [line.what for line in preview.lines] == ["added"]
    assert preview.lines[0].person_id == someone.person_id
    reg.bring(store, new.id, preview)
    with store.read() as connection:
        assert delegations.members(connection, old.id) == before
        (row,) = delegations.members(connection, new.id)
    assert (row.post.title.zh, row.post.organisation) == ("顧問", someone.post.organisation)


@pytest.mark.parametrize("text", ["", "天氣,溫度\n晴,20\n", "姓名\n陳志明\n"])
def test_what_is_no_form_is_said_in_one_sentence(store: Store, text: str) -> None:
    with pytest.raises(UserError):
        look(store, text.encode(), "x.csv")


def test_two_rows_with_one_passport(store: Store) -> None:
    data = csv("姓名,公司,護照號碼", "陳志明,大明公司,312345678", "林美玲,大明公司,312345678", "陳志明,大明公司,")
    preview = look(store, data, "a.csv")
    assert [line.what for line in preview.lines] == ["added", reg.UNCLEAR, "rejected"]
    assert said(preview) == {
        (3, "passport_no"): "The same passport number stands in line 2.",
        (4, ""): "The same person stands in line 2 already.",
    }


def test_nobody_is_written_over_by_somebody_else(store: Store) -> None:
    bring(
        store,
        csv("姓名,公司,護照號碼,生日", "陳志明,大明公司,312345678,", "林美玲,大明公司,322222222,79/3/15"),
        "a.csv",
    )
    # two of one name in one company, told apart by their passports; the same whose passport is new
    data = csv("姓名,公司,護照號碼,生日", "陳志明,大明公司,399999999,", "林美玲,大明公司,388888888,79/3/15")
    assert [(line.what, line.needs) for line in look(store, data).lines] == [
        (reg.UNCLEAR, reg.WHO),
        ("updated", ""),
    ]
    # somebody else typed over her row of the form, and left her birth date
    with store.read() as connection:
        known = registration.known(connection, trip(store))
    ids = {known.people[row["person_id"]]["name_zh"]: row["id"] for row in known.members.values()}
    over = csv("系統編號,姓名,護照號碼,生日", f"{ids['林美玲']},周家豪,388888888,79/3/15")
    assert look(store, over).lines[0].needs == reg.WHO


def test_a_reading_below_a_name_is_nobody_else(store: Store) -> None:
    preview = look(store, csv("氏名,会社名", '"山田太郎\nヤマダ　タロウ",大明', "鈴木花子（すずき はなこ）,大明"))
    assert [line.writes["person"]["kana"] for line in preview.lines] == ["ヤマダ　タロウ", "すずき はなこ"]
    one_spelling = look(store, csv("姓名,公司,英文姓名", '"王大明、李小華",大明公司,"WANG, TA-MING"'))
    assert [line.writes["person"].get("roman") for line in one_spelling.lines] == [None, None]


def test_what_is_said_below_the_table_is_nobody(store: Store) -> None:
    foot = ("共1人,,", "備註：請於6/1前回傳,,", "※ 餐食請註明,,", "計 1 人,,")
    preview = look(
        store, csv("姓名,公司,報名日期", "共田一郎,大明公司,108/1/1", *foot, "註雅文,大明公司,1008/1/1"), "a.csv"
    )
    assert [(line.name.zh, line.needs) for line in preview.lines] == [("共田一郎", ""), ("註雅文", reg.CELLS)]
    assert len(preview.remarks) == 4


def test_a_picture_in_the_form_as_ods(store: Store) -> None:
    form = registration_form.Form(BY_KEY["id"].name, [{"name_zh": "王大明", "company_zh": "大明公司", "photo": "這裡"}])
    frame = '<d:frame xmlns:d="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><d:image xmlns:x="http://www.w3.org/1999/xlink" x:href="Pictures/a.png"/></d:frame>'  # noqa: E501
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(registration_form.write(form, "ods"))) as made,
        zipfile.ZipFile(out, "w") as filled,
    ):
        for name in made.namelist():
            filled.writestr(name, made.read(name).replace("<text:p>這裡</text:p>".encode(), frame.encode()))
        filled.writestr("Pictures/a.png", messy.png())
    preview = bring(store, out.getvalue(), "a.ods")
    assert preview.lines[0].pictures == {"photo": messy.png()}
    assert look(store, out.getvalue(), "a.ods").counts() == Counts(0, 0, 1, 0)
    store.undo()
    assert everybody(store) == {}


def test_a_photograph_belongs_to_the_row_that_most_of_it_covers() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet("報名")
    sheet.set_default_row(60)
    sheet.set_column(0, 5, 20)
    size = {"x_scale": 60, "y_scale": 70}  # of a picture of one pixel; a row has 80 of them
    data = {"image_data": io.BytesIO(messy.png())}
    sheet.insert_image(2, 3, "a.png", {**size, **data, "y_offset": 72, "x_offset": 140})  # its corner lies in D3
    book.close()
    assert list(registration_odd.find(out.getvalue(), "報名").pictures) == [(4, 4)]


def test_a_telephone_beside_the_emergency_contact_is_that_one_s(store: Store) -> None:
    head = "姓名,公司,手機,緊急聯絡人,關係,電話,行動電話"
    preview = look(store, csv(head, "陳志明,大明公司,0912345678,陳太太,配偶,0223456789,0933333333"), "a.csv")
    (line,) = preview.lines
    assert line.writes["personal"]["emergency_phone"] == "0223456789"
    assert (line.writes["person"]["mobile"], line.writes["person"].get("phone")) == ("0912345678", None)
    assert [name for _row, name, _why in preview.remarks] == ["行動電話"]  # said twice: nothing is lost in silence


def test_room_mates_are_found_by_name_also_further_down(store: Store) -> None:
    data = csv(
        "姓名,公司,同房者", "陳志明,大明公司,林建宏 先生", "林建宏,大明公司,陳志明", "黃俊傑,大明公司,不在團的人"
    )
    assert [line.what for line in bring(store, data, "a.csv").lines] == ["added"] * 3
    with store.read() as connection:
        known = registration.known(connection, trip(store))
    names = {known.people[row["person_id"]]["name_zh"]: (key, row["room_notes"]) for key, row in known.members.items()}
    assert known.wishes == {frozenset({names["陳志明"][0], names["林建宏"][0]})}
    assert names["黃俊傑"][1] == "不在團的人"
    assert look(store, data, "a.csv").counts() == Counts(0, 0, 3, 0)
    own = registration_out.form(store, trip(store), "ods")
    assert look(store, own, "own.ods").counts() == Counts(0, 0, 3, 0)
    later = bring(store, csv("姓名,公司,同房者", "黃俊傑,大明公司,陳志明"), "b.csv")
    assert later.counts() == Counts(0, 1, 0, 0)
    with store.read() as connection:
        assert len(registration.known(connection, trip(store)).wishes) == 2


def test_two_desks_that_read_one_form_make_no_doubles(store: Store) -> None:
    data = csv("姓名,公司,職稱", "陳志明,大明公司,經理")
    one, other = look(store, data, "a.csv"), look(store, data, "a.csv")
    reg.bring(store, trip(store), one)
    with pytest.raises(UserError):
        reg.bring(store, trip(store), other)
    assert look(store, data, "a.csv").counts() == Counts(0, 0, 1, 0)


def test_a_room_mate_is_found_in_the_words_around_the_name(store: Store) -> None:
    rows = ("王大明,大明公司,與李小華同房", "李小華,大明公司,不限", "陳志明,大明公司,不要與王大明同房")
    lines = look(store, csv("姓名,公司,同房者", *rows), "a.csv").lines
    assert [len(line.wishes) for line in lines] == [1, 0, 0]
    assert [line.writes["member"].get("room_notes") for line in lines] == [None, None, "不要與王大明同房"]


@pytest.mark.parametrize(
    "words", ["無過敏", "無特殊過敏", "沒有", "無食物過敏史", "アレルギーなし", "特にありません", "None"]
)
def test_no_allergy_is_none(store: Store, words: str) -> None:
    preview = look(store, csv("姓名,公司,過敏,飲食禁忌", f"陳志明,大明公司,{words},無花果"), "a.csv")
    assert preview.lines[0].writes["personal"] == {"diet_zh": "無花果"}


def test_a_heading_in_two_languages_and_a_sheet_that_was_not_read(store: Store) -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    for name in ("甲公司", "乙公司"):
        sheet = book.add_worksheet(name)
        sheet.write_row(0, 0, ["姓名/氏名", "公司 Company", "職稱／役職", "公司/職稱"])
        sheet.write_row(1, 0, ["陳志明", name, "經理", "x"])
    book.close()
    preview = look(store, out.getvalue())
    assert [key for key, _old, _new in preview.lines[0].changes] == ["name_zh", "title_zh", "company_zh"]
    assert [name for _row, name, _why in preview.remarks] == ["公司/職稱", "乙公司"]


def test_one_name_in_two_spellings_is_one_person(store: Store) -> None:
    (line,) = look(store, csv("姓名/氏名,公司", "陳國華／陳国華,大明公司"), "a.csv").lines
    assert (line.name.zh, line.name.ja) == ("陳國華", "陳国華")

"""Contacts come in once: found again by number, by any spelling with organisation, mail or telephone; and out again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop import sheets
from desktop.errors import UserError
from desktop.exchange import people_table, vcardwriting
from desktop.exchange.itinerary_table import key_word
from desktop.exchange.people import Contact
from desktop.importing import people, people_out
from desktop.importing.preview import Counts
from desktop.store import Store, attachments, events, peopleknown, records, registers
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store
from tests.exchange import cardfiles as files
from tests.exchange.test_vcard import contacts
from tests.store.laptops import Laptop, copy_of


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store without people, written once."""
    file = tmp_path_factory.mktemp("people") / "empty.db"
    open_store(file, create=True).close()
    return file


@pytest.fixture
def store(empty: Path, tmp_path: Path) -> Iterator[Store]:
    made = open_store(Path(shutil.copy(empty, tmp_path / "people.db")))
    yield made
    made.close()


def bring(store: Store, data: bytes, file: str = "x.vcf", **options: Any) -> Counts:
    return people.bring(store, people.preview(store, data, file, people.Options(**options)))


def everybody(store: Store) -> dict[str, tuple[Any, ...]]:
    """Name -> what the directory says of him."""
    with store.read() as connection:
        known = peopleknown.everything(connection)
    found = {}
    for row_id, row in known.people.items():
        posts = [
            (" > ".join(p.ja or p.zh for p in peopleknown.path_of(known.bodies, post["organisation_id"])),
             post["unit_ja"] or post["unit_zh"], post["title_ja"] or post["title_zh"], post["valid_to"] is None)
            for post in known.posts.get(row_id, ())
        ]  # fmt: skip
        ways = [(way["kind"], way["value"]) for way in known.ways.get(row_id, ())]
        assert (row["name_ja"] or row["name_zh"]) not in found
        found[row["name_ja"] or row["name_zh"]] = (row["kana"], row["phone"], row["mobile"], posts, ways)
    return found


def card(name: str, *lines: str) -> bytes:
    return "\r\n".join(["BEGIN:VCARD", "VERSION:3.0", f"FN:{name}", *lines, "END:VCARD", ""]).encode()


def test_cards_of_all_telephones_come_in_once(store: Store) -> None:
    whole = files.outlook() + files.iphone() + files.android() + files.japanese_phone() + files.version_4()
    assert bring(store, whole) == Counts(8, 0, 0, 0)
    found = everybody(store)
    assert found["渡邉 一郎"] == (
        "わたなべ いちろう", "043-223-0000 (内線 2710)", "",
        [("千葉県 > 商工労働部", "経済政策課", "主幹兼室長", True)], [("fax", "043-223-0001")],
    )  # fmt: skip
    assert found["鄒宗勳"][3] == [("臺中市政府", "經濟發展局", "科長", True)]
    with store.read() as connection:
        known = peopleknown.everything(connection)
        kinds = {
            pair.ja or pair.zh: peopleknown.kind_of(connection, body) for body, (_up, pair) in known.bodies.items()
        }
    assert kinds["千葉県"] == ("prefecture", "JP-12", "JP")
    assert kinds["商工労働部"] == ("department", "", "JP")
    assert kinds["臺中市政府"] == ("city", "TW-TXG", "TW")
    assert kinds["株式会社見本製作所"][0] == "company"
    pictures = {digest for (_person, purpose), digest in known.pictures.items() if purpose == "photo"}
    assert {attachments.read(store, digest) for digest in pictures} == {files.JPEG, files.PNG}
    before = everybody(store)
    assert bring(store, whole) == Counts(0, 0, 8, 0)
    assert everybody(store) == before
    store.undo()
    assert everybody(store) == {}


def test_who_is_known_is_found_in_any_spelling(store: Store) -> None:
    bring(store, card("渡邉一郎", "ORG:千葉県;経済政策課", "TITLE:主幹", "TEL;TYPE=WORK:043-223-0000"))
    again = card(
        "渡辺　一郎 様", "ORG:千葉縣", "TITLE:課長", "TEL;TYPE=WORK:+81 43 223 0000", "EMAIL:w@pref.example.jp"
    )
    preview = people.preview(store, again, "x.vcf")
    assert [line.what for line in preview.lines] == ["updated"]
    changes = {(change.entity, change.column) for change in preview.lines[0].changes}
    assert changes == {("person", "email"), ("post", "title_ja")}
    people.bring(store, preview)
    assert list(everybody(store)) == ["渡邉一郎"]  # the spelling of the directory stays


def test_what_nobody_can_tell_is_asked(store: Store) -> None:
    bring(store, card("陳志明", "ORG:大明機械股份有限公司"))
    assert bring(store, card("陳志明", "ORG:別的股份有限公司")) == Counts(1, 0, 0, 0)  # another one, and it is said
    preview = people.preview(store, card("陳志明"), "x.vcf")
    (line,) = preview.lines
    assert (line.what, len(line.candidates)) == ("unclear", 2)
    assert people.bring(store, preview) == Counts(0, 0, 0, 1)
    who = line.candidates[0][0]
    mail = card("陳志明", "EMAIL:chen@daming.example.tw")
    decided = people.preview(store, mail, "x.vcf", people.Options(decisions={0: who}))
    assert (decided.lines[0].what, decided.lines[0].person_id) == ("updated", who)
    people.bring(store, decided)
    assert bring(store, mail) == Counts(0, 0, 1, 0)  # the mail tells from now on
    new = people.preview(store, card("陳志明"), "x.vcf", people.Options(decisions={0: people.NEW}))
    assert new.lines[0].what == "added"


def test_a_move_to_another_body_ends_the_post_before(store: Store) -> None:
    uid = "UID:abc-1"
    bring(store, card("佐藤健", uid, "ORG:東北経済産業局", "TITLE:課長"))
    bring(store, card("佐藤健", uid, "ORG:経済産業省", "TITLE:室長"))
    (_kana, _phone, _mobile, posts, _ways) = everybody(store)["佐藤健"]
    assert sorted(posts) == [("東北経済産業局", "", "課長", False), ("経済産業省", "", "室長", True)]
    assert bring(store, card("佐藤健", uid, "ORG:経済産業省", "TITLE:室長")) == Counts(0, 0, 1, 0)


def test_the_same_person_twice_in_a_file_is_one(store: Store) -> None:
    data = card("佐藤健", "TEL;TYPE=CELL:090-0000-0001") + card(
        "佐藤 健", "TEL;TYPE=CELL:09000000001", "EMAIL:s@a.example"
    )
    assert bring(store, data) == Counts(1, 0, 0, 0)
    assert everybody(store)["佐藤健"][2:] == ("090-0000-0001", [], [])
    assert bring(store, data) == Counts(0, 0, 1, 0)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp932", "euc_jp"])
def test_tables_of_mail_programs_and_card_readers(store: Store, encoding: str) -> None:
    rows = (
        "会社名,部署名,役職,姓,名,姓（フリガナ）,名（フリガナ）,E-mail,TEL,携帯電話,備考",
        "千葉県,商工労働部,部長,森田,健,モリタ,ケン,morita@pref.example.jp,043-223-0000,,",
        ",,,,,,,,,,",
        "株式会社見本,,社長,見本,太郎,ミホン,タロウ,壊れた,03-0000-0000,090-0000-0000,＝備考",
    )
    data = "\r\n".join(rows).encode(encoding)
    preview = people.preview(store, data, "名刺.csv")
    assert people.is_people(data, "名刺.csv")
    assert [(n, f) for n, f, _why in preview.remarks()] == [(4, "email")]
    assert people.bring(store, preview) == Counts(2, 0, 0, 0)
    found = everybody(store)
    assert found["森田 健"] == ("モリタ ケン", "043-223-0000", "", [("千葉県", "商工労働部", "部長", True)], [])
    assert bring(store, data, "名刺.csv") == Counts(0, 0, 2, 0)


def test_a_taiwanese_table_in_big5_and_columns_set_by_hand(store: Store) -> None:
    data = "姓名,公司,職稱,手機,代號\r\n林美玲,大明機械股份有限公司,總經理,0912-000-001,陳\r\n".encode("cp950")
    assert bring(store, data, "x.csv") == Counts(1, 0, 0, 0)
    assert everybody(store)["林美玲"][2:4] == ("0912-000-001", [("大明機械股份有限公司", "", "總經理", True)])
    learned = {key_word("代號"): "legal_name"}
    sheet = people.sheet_of(data, "x.csv", people.Options())
    assert people.layout_of(sheet, people.Options(learned=learned)).columns[4] == "legal_name"
    with pytest.raises(UserError):
        people.preview(store, "甲,乙\r\n1,2\r\n".encode(), "x.csv")


@pytest.mark.parametrize("ending", ["vcf", "xlsx"])
def test_our_own_file_changes_nothing_here_and_makes_the_same_elsewhere(
    sample_file: Path, tmp_path: Path, ending: str
) -> None:
    here = open_store(Path(shutil.copy(sample_file, tmp_path / "here.db")))
    there = open_store(tmp_path / "there.db", create=True)
    try:
        data = people_out.write(here, None, ending)
        assert set(people.preview(here, data, f"x.{ending}").counts()[1::2]) == {0}  # nothing changed, nothing refused
        assert people.preview(here, data, f"x.{ending}").counts().added == 0
        counts = bring(there, data, f"x.{ending}")
        assert counts.added == len(people_out.everybody(here))
        assert told(there) == told(here)
        assert bring(there, data, f"x.{ending}").updated == 0
    finally:
        here.close()
        there.close()


def told(store: Store) -> list[tuple[Any, ...]]:
    found = people_out.contacts(store, None)
    return sorted((c.id, sorted(c.values.items(), key=str), str(c.jobs), c.ways) for c in found)  # fmt: skip


def test_the_other_side_gets_only_what_may_be_shown(store: Store) -> None:
    person = {"name_ja": "佐藤健", "mobile": "090-1", "notes": "秘密", "gifts": "茶", "phone": "03-1"}
    row_id = store.do("x", records.add, t.Person, person)
    way = {"person_id": row_id, "kind": "email", "value": "hidden@a.example", "audience": "inside"}
    store.do("x", records.add, t.ContactWay, way)
    for ending in ("vcf", "csv"):
        data = people_out.write(store, [row_id], ending, people_out.Options(inside=False)).decode()
        assert "佐藤健" in data
        assert "03-1" in data
        assert not any(word in data for word in ("秘密", "茶", "090-1", "hidden@", row_id))
    assert people_out.text(store, row_id, "ja") == "佐藤健\n電話：03-1"
    assert "090-1" in people_out.text(store, row_id, "zh_TW", inside=True)


def test_two_laptops_that_bring_in_one_file_have_one_of_everything(empty: Path, tmp_path: Path) -> None:
    data = files.version_4() + files.iphone()
    laptops = [Laptop(name, copy_of(empty, tmp_path / name / "x.db")) for name in ("甲", "乙")]
    for laptop in laptops:
        bring(laptop.store, data)
    laptops[0].bring_in(laptops[1].pack())
    assert everybody(laptops[0].store) == everybody(laptops[1].store)
    assert len(everybody(laptops[0].store)) == 3
    assert laptops[0].query("SELECT count(*) FROM organisation") == laptops[1].query(
        "SELECT count(*) FROM organisation"
    )
    assert laptops[0].query("SELECT * FROM conflict") == []
    laptops[0].close()
    laptops[1].close()


@settings(max_examples=15)
@given(st.lists(contacts(), min_size=1, max_size=3), st.booleans(), st.sampled_from(["vcf", "csv"]))
def test_whatever_came_in_once_changes_nothing_again(
    empty: Path, tmp_path_factory: pytest.TempPathFactory, several: list[Contact], own: bool, kind: str
) -> None:
    """Our own files and, without what only we read, those of any other program."""
    if kind == "vcf":
        data = vcardwriting.write(several, exact=own)
    else:
        data = sheets.write(people_table.rows(several, "ja", inside=own), "csv", "x")
    made = open_store(Path(shutil.copy(empty, tmp_path_factory.mktemp("law") / "x.db")))
    try:
        bring(made, data, f"x.{kind}")
        again = people.preview(made, data, f"x.{kind}")
        assert again.counts()[:2] == (0, 0), [line.changes for line in again.lines]
    finally:
        made.close()


def test_a_colleagues_own_card_keeps_our_spelling(store: Store, empty: Path, tmp_path: Path) -> None:
    bring(store, card("渡辺一郎", "ORG:千葉県", "NOTE:会った"))
    other = open_store(Path(shutil.copy(empty, tmp_path / "other.db")))
    bring(other, card("渡邉一郎", "ORG:千葉県", "TITLE:課長", "NOTE:二人目", "TEL;TYPE=CELL:090-0000-0009"))
    assert bring(store, people_out.write(other, None, "vcf")) == Counts(0, 1, 0, 0)
    other.close()
    assert everybody(store)["渡辺一郎"][3] == [("千葉県", "", "課長", True)]
    assert people_out.contacts(store, None)[0].values["notes"] == "会った\n二人目"


def test_stopped_half_way_nothing_stays(store: Store) -> None:
    class Stop(Exception):
        pass

    def progress(done: int, _all: int) -> None:
        if done:
            raise Stop

    data = files.outlook() + b"".join(card(f"甲{n:05}", f"UID:{n}") for n in range(people.AT_ONCE))
    preview = people.preview(store, data, "x.vcf")
    with pytest.raises(Stop):
        people.bring(store, preview, None, progress)
    assert everybody(store) == {}
    assert not any(attachments.has(store, digest) for digest in [_digest(files.JPEG)])


def _digest(data: bytes) -> str:
    import hashlib

    return hashlib.sha256(data).hexdigest()


def test_two_towns_whose_names_find_each_other_stay_two(store: Store) -> None:
    bring(store, card("山田太郎", "ORG:鹿嶋市", "TITLE:市長"))
    assert bring(store, card("鈴木一", "ORG:鹿島市;総務課", "TITLE:課長")) == Counts(1, 0, 0, 0)
    assert bring(store, card("鈴木二", "ORG:鹿島市総務課")) == Counts(1, 0, 0, 0)
    assert [place for place, _unit, _title, _on in everybody(store)["鈴木一"][3]] == ["鹿島市"]
    with store.read() as connection:
        known = peopleknown.everything(connection)
    assert sorted(pair.ja for _up, pair in known.bodies.values() if pair.ja.endswith("市")) == ["鹿島市", "鹿嶋市"]


def test_who_moves_twice_on_one_day_comes_in(store: Store) -> None:
    for body in ("甲社", "乙社", "丙社"):
        bring(store, card("佐藤健", "UID:abc-1", f"ORG:{body}", "TITLE:課長"))
    posts = everybody(store)["佐藤健"][3]
    assert [(place, holds) for place, _unit, _title, holds in posts if holds] == [("丙社", True)]


def test_a_common_name_in_another_part_of_one_body_is_asked(store: Store) -> None:
    first = ("ORG:千葉県;商工労働部", "EMAIL:a@pref.example.jp", "TEL;TYPE=WORK:043-223-0001")
    other = ("ORG:千葉県;教育庁", "EMAIL:b@pref.example.jp", "TEL;TYPE=WORK:043-223-0002")
    bring(store, card("鈴木一郎", *first))
    assert bring(store, card("鈴木一郎", *other)) == Counts(0, 0, 0, 1)  # nothing of the first is written over
    assert bring(store, card("鈴木一郎", other[0], first[1])) == Counts(0, 1, 0, 0)  # the mail tells
    assert bring(store, card("鈴木一郎", "ORG:千葉県", other[2])) == Counts(0, 1, 0, 0)  # and so does no other part
    moved = card("鈴木一郎", "ORG:千葉県;教育庁生涯学習課", "TEL;TYPE=WORK:043-223-0003", "EMAIL:c@pref.example.jp")
    assert bring(store, moved).rejected == 0  # the same part, written in one


def test_a_list_says_people_politely_and_what_stands_above_once(store: Store) -> None:
    rows = (
        "氏名,会社名,部署,役職,電話",
        "山田太郎 様,株式会社見本,営業部,部長,－",
        "鈴木花子（すずき はなこ）殿,〃,同上,課長,03-0000-0001",
        "調整中,株式会社見本,,,",
    )
    preview = people.preview(store, "\r\n".join(rows).encode(), "x.csv")
    assert [(line.what, line.name.ja) for line in preview.lines] == [
        ("added", "山田太郎"), ("added", "鈴木花子"), ("rejected", ""),
    ]  # fmt: skip
    people.bring(store, preview)
    assert everybody(store)["鈴木花子"][:4] == (
        "すずき はなこ", "03-0000-0001", "", [("株式会社見本", "営業部", "課長", True)],
    )  # fmt: skip


def test_papers_of_the_past_keep_their_title(store: Store) -> None:
    who = ("ORG:千葉県;経済政策課", "EMAIL:s@a.example")
    bring(store, card("佐藤健", *who, "TITLE:課長"))
    with store.read() as connection:
        (person,) = peopleknown.ids(connection)
    trip = {"code": "a", "name_zh": "團", "start_date": "2025-09-17", "end_date": "2025-09-20"}
    made = store.do("a", records.add, t.Delegation, trip)
    item = store.do("b", records.add, t.Event, {"delegation_id": made, "title_ja": "会", "start_date": "2025-09-18"})
    store.do("c", records.add, t.Participant, {"event_id": item, "person_id": person, "side": "jp"})
    promoted = card("佐藤健", *who, "TITLE:部長")
    assert bring(store, promoted) == Counts(0, 1, 0, 0)
    with store.read() as connection:
        assert [row.post.title.ja for row in events.participants(connection, item)] == ["課長"]
    posts = {(unit, title, holds) for _place, unit, title, holds in everybody(store)["佐藤健"][3]}
    assert posts == {("経済政策課", "課長", False), ("経済政策課", "部長", True)}
    assert bring(store, promoted) == Counts(0, 0, 1, 0)
    assert bring(store, "姓名,單位,職稱\n佐藤健,千葉縣,處長\n".encode(), "x.csv", names="zh") == Counts(0, 1, 0, 0)
    assert ("経済政策課", "部長", True) in {post[1:] for post in everybody(store)["佐藤健"][3]}  # nothing is wiped out


def test_private_numbers_of_a_file_stay_inside(store: Store) -> None:
    numbers = ("TEL;TYPE=CELL:090-0000-0001", "TEL;TYPE=CELL:090-0000-0002")
    bring(store, card("佐藤健", *numbers, "EMAIL;TYPE=WORK:s@a.example", "EMAIL;TYPE=HOME:s@home.example"))
    bring(store, "氏名,会社名,電話,自宅電話\n山田花子,甲社,03-0000-0001,03-0000-0002\n".encode(), "x.csv")
    given = people_out.write(store, None, "vcf", people_out.Options(inside=False)).decode()
    assert "03-0000-0001" in given and "s@a.example" in given
    assert not [n for n in ("090-0000-0001", "090-0000-0002", "s@home.example", "03-0000-0002") if n in given]


def test_a_department_is_not_said_twice(store: Store) -> None:
    def tree(work: Work) -> str:
        top = records.add(work, t.Organisation, {"name_ja": "千葉県", "name_zh": "千葉縣"})
        part = {"name_ja": "商工労働部", "name_zh": "商工勞動部", "parent_id": top}
        held = {
            "person_id": records.add(work, t.Person, {"name_ja": "山田太郎", "email": "y@pref.example.jp"}),
            "organisation_id": records.add(work, t.Organisation, part),
        }
        return records.add(work, t.Post, {**held, "unit_ja": "経済政策課", "title_ja": "副参事"})

    post = store.do("t", tree)
    said = ("EMAIL:y@pref.example.jp", "TITLE:副参事")
    assert bring(store, card("山田太郎", "ORG:千葉県;商工労働部経済政策課", *said)) == Counts(0, 0, 1, 0)
    assert bring(store, card("山田太郎", "ORG:千葉県;商工労働部産業振興課", *said)) == Counts(0, 1, 0, 0)
    with store.read() as connection:
        assert registers.read_row(connection, t.Post, post)["unit_ja"] == "産業振興課"

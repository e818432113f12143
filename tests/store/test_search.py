"""Finding by any spelling, names before the rest, and nothing that was deleted."""

from __future__ import annotations

from typing import Any

import pytest

from desktop.store import Store, bodytree, cardentry, directory, records, search
from desktop.store import tables as t
from desktop.store.search import Hit

pytestmark = pytest.mark.databases

TRIP = {"code": "a", "name_zh": "團", "start_date": "2019-09-17", "end_date": "2019-09-20"}


def add(store: Store, table: type[t.Row], **raw: Any) -> str:
    return store.do("add", records.add, table, raw)


def find(store: Store, text: str) -> list[Hit]:
    with store.read() as connection:
        return search.find(connection, text)


def names(store: Store, text: str) -> list[str]:
    return [hit.name_ja or hit.name_zh for hit in find(store, text)]


@pytest.fixture
def people(store: Store) -> Store:
    for name, kana in (
        ("渡邉次郎", "わたなべ じろう"),
        ("渡邊八重", "わたなべ やえ"),
        ("渡辺一", "ワタナベ ハジメ"),
        ("渡邉\U000e0101九", "わたなべ きゅう"),
        ("髙橋三郎", "たかはし さぶろう"),
        ("高橋四郎", "たかはし しろう"),
    ):
        add(store, t.Person, name_ja=name, kana=kana)
    return store


WATANABE = {"渡邉次郎", "渡邊八重", "渡辺一", "渡邉\U000e0101九"}


def test_every_spelling_of_a_name(people: Store) -> None:
    for text in ("渡辺", "渡邊", "渡邉", "渡邉\U000e0101", "わたなべ", "ワタナベ", "ﾜﾀﾅﾍﾞ", " 渡 辺 ", "わた"):
        assert set(names(people, text)) == WATANABE, text
    for text in ("高橋", "髙橋", "たかはし", "高", "橋"):
        assert set(names(people, text)) == {"髙橋三郎", "高橋四郎"}, text
    assert names(people, "わたなべじろう") == names(people, "渡邊 次郎") == ["渡邉次郎"]


def test_what_is_stored_is_what_was_typed(people: Store) -> None:
    assert {hit.name_ja for hit in find(people, "渡辺")} == WATANABE


def test_nothing_finds_nothing(people: Store) -> None:
    for text in ("", " ", "　", "・", "()"):
        assert find(people, text) == []


def test_signs_mean_themselves(store: Store) -> None:
    signs = ["%", "_", "!", "!%", "\\", "'", '"', "[a-z]", "*", "?"]
    for sign in [*signs, "丙", "zz"]:
        add(store, t.Organisation, name_zh=f"甲{sign}乙")
    for sign in signs:
        found = names(store, f"甲{sign}乙")
        assert f"甲{sign}乙" in found and "甲丙乙" not in found and "甲zz乙" not in found
    add(store, t.Person, name_zh="王大明")
    for sign in ("%", "!", "*"):
        assert "王大明" not in names(store, sign)


def test_order_names_then_organisations_then_events_then_posts(store: Store) -> None:
    body = add(store, t.Organisation, name_zh="林業署", name_ja="林業署")
    other = add(store, t.Person, name_zh="王大明")
    add(store, t.Post, person_id=other, organisation_id=body, title_zh="署長")
    add(store, t.Person, name_zh="小林三", kana="こばやし")
    add(store, t.Person, name_zh="林二", kana="りん に")
    trip = add(store, t.Delegation, **TRIP)
    add(store, t.Event, delegation_id=trip, title_zh="參觀林場", start_date="2019-09-18")
    found = find(store, "林")
    assert [(hit.kind, hit.name_zh) for hit in found] == [
        ("person", "林二"),  # begins so
        ("person", "小林三"),
        ("organisation", "林業署"),
        ("event", "參觀林場"),
        ("person", "王大明"),  # works there
    ]
    assert found[3].delegation_id == trip
    assert found[4].note_zh == "林業署 署長"


def test_people_are_found_by_every_organisation_above_them(store: Store) -> None:
    prefecture = add(store, t.Organisation, name_zh="千葉縣", name_ja="千葉県", kana="ちばけん")
    labour = add(store, t.Organisation, name_zh="商工勞動部", name_ja="商工労働部", parent_id=prefecture)
    section = add(store, t.Organisation, name_ja="経済政策課", parent_id=labour)
    person = add(store, t.Person, name_ja="山田太郎")
    post = add(store, t.Post, person_id=person, organisation_id=section, unit_ja="国際室", title_ja="室長")
    for text in ("千葉", "ちば", "千葉縣", "商工労働", "商工勞動部", "經濟政策課", "国際室", "室長"):
        assert "山田太郎" in names(store, text), text
    store.do("head", records.edit, t.Organisation, prefecture, {"head_ja": "森田健作", "head_other_zh": "鈴木榮治"})
    assert names(store, "森田") == names(store, "鈴木栄治") == ["千葉県"]  # and not everybody who works for him
    store.undo()
    # A new name at the top reaches everybody below, and undo takes it back.
    store.do("rename", records.edit, t.Organisation, prefecture, {"name_ja": "房総県", "name_zh": "", "kana": ""})
    assert names(store, "房総") == ["房総県", "山田太郎"]
    assert names(store, "千葉") == []
    store.undo()
    assert names(store, "房総") == []
    assert "山田太郎" in names(store, "千葉")
    # The section moves to another prefecture.
    tokyo = add(store, t.Organisation, name_ja="東京都")
    store.do("move", records.edit, t.Organisation, labour, {"parent_id": tokyo})
    assert "山田太郎" in names(store, "東京") and "山田太郎" not in names(store, "千葉")
    store.do("remove", records.remove, t.Post, post)
    assert "山田太郎" not in names(store, "東京") + names(store, "室長")
    store.undo()
    assert "山田太郎" in names(store, "室長")


def test_an_organisation_is_found_by_its_former_names(store: Store) -> None:
    body = add(store, t.Organisation, name_zh="日本台灣交流協會", name_ja="日本台湾交流協会")
    other = add(store, t.Organisation, name_zh="大明公司")
    old = add(store, t.OrganisationName, organisation_id=body, name_zh="亞東關係協會", name_ja="亜東関係協会")
    for text in ("亞東關係", "亜東", "yadong", "交流協会 亜東"):
        assert names(store, text) == ["日本台湾交流協会"], text
        with store.read() as connection:
            assert [row.id for row in directory.organisations(connection, text)] == [body]
            assert bodytree.read(connection, "ja").found(text) == {body}
    with store.read() as connection:
        assert cardentry.named(connection, "亜東関係協会") == body  # an old card makes no second one
        assert cardentry.named(connection, "亜東") == ""
    store.do("edit", records.edit, t.OrganisationName, old, {"organisation_id": other})
    assert names(store, "亜東") == ["大明公司"]
    store.do("gone", records.remove, t.Organisation, other)
    assert names(store, "亜東") == []


def test_a_post_given_to_somebody_else_is_found_with_them_only(store: Store) -> None:
    one, other = (add(store, t.Person, name_zh=name) for name in ("王一", "陳二"))
    post = add(store, t.Post, person_id=one, title_zh="科長")
    assert names(store, "科長") == ["王一"]
    store.do("give", records.edit, t.Post, post, {"person_id": other})
    assert names(store, "科長") == ["陳二"]


def test_loops_in_the_tree_hang_nothing(store: Store) -> None:
    one = add(store, t.Organisation, name_zh="甲")
    other = add(store, t.Organisation, name_zh="乙", parent_id=one)
    person = add(store, t.Person, name_zh="王大明")
    add(store, t.Post, person_id=person, organisation_id=other)
    store.do("loop", records.edit, t.Organisation, one, {"parent_id": other})
    assert "王大明" in names(store, "甲")
    with store.read() as connection:
        assert len(directory.organisations(connection)) == 2


def test_deleted_things_are_not_found(store: Store) -> None:
    body = add(store, t.Organisation, name_zh="千葉縣")
    person = add(store, t.Person, name_zh="千葉太郎")
    trip = add(store, t.Delegation, **TRIP)
    event = add(store, t.Event, delegation_id=trip, title_zh="拜會千葉縣廳", start_date="2019-09-18")
    clerk = add(store, t.Person, name_zh="王大明")
    add(store, t.Post, person_id=clerk, organisation_id=body)
    assert len(find(store, "千葉")) == 4
    store.do("x", records.remove, t.Person, person)
    store.do("x", records.remove, t.Delegation, trip)
    store.do("x", records.remove, t.Organisation, body)
    assert find(store, "千葉") == []
    for _ in range(3):
        store.undo()
    assert {hit.id for hit in find(store, "千葉")} == {person, event, body, clerk}


def test_contacts_narrow_by_name_and_by_organisation(filled: Store) -> None:
    with filled.read() as connection:
        everybody = directory.people(connection)
        chiba = directory.people(connection, "千葉")
        taiwan = directory.people(connection, country="TW")
        both = directory.people(connection, "工業局", country="TW")
    assert len(everybody) == 22
    assert len(chiba) == 8
    assert {row.post.organisation.ja for row in chiba} == {"千葉県"}
    assert len(taiwan) == 4
    assert {row.name_zh for row in both} == {"王大明", "陳小華"}
    readings = [row.kana for row in everybody]
    assert readings == sorted(readings)


def test_the_number_of_hits_is_limited(store: Store) -> None:
    for number in range(12):
        add(store, t.Person, name_zh=f"王{number}")
    with store.read() as connection:
        assert len(search.find(connection, "王", limit=5)) == 5


def test_a_journey_is_found_by_its_number_and_said_by_its_way(filled: Store) -> None:
    with filled.read() as connection:
        (hit,) = search.find(connection, "xx852")
        assert (hit.kind, hit.name_zh) == ("event", "去程")
        way = search.find(connection, "郡山")[0]
        names = {(hit.name_zh, hit.name_ja) for hit in search.find(connection, "新幹線")}
    assert way.kind == "organisation" or way.name_zh
    assert names == {("東京→郡山", "東京→郡山"), ("福島→仙台", "福島→仙台")}


# Who sat at the tables of the trip of September 2019, as the printed report writes them; readings as they usually are.
OF_2019 = """
鄒宗勳||
張哲倫||
李裕發||
周美鵬||
石井克明|石井克明|いしい かつあき
篠崎慎一|篠﨑慎一|しのざき しんいち
川崎陽子|川崎陽子|かわさき ようこ
渡邊勇毅|渡邉勇毅|わたなべ ゆうき
阿久津和司|阿久津和司|あくつ かずし
長瀨尚樹|長瀬尚樹|ながせ なおき
高坂英利|髙坂英利|こうさか ひでとし
小林豐治|小林豊治|こばやし とよじ"""
ASKED = """
渡辺勇毅:渡邊勇毅 わたなべ:渡邊勇毅 ﾜﾀﾅﾍﾞ:渡邊勇毅 watanabe_yuuki:渡邊勇毅 yuki_watanabe:渡邊勇毅 渡邉様:渡邊勇毅
篠崎:篠崎慎一 篠﨑:篠崎慎一 sinozaki:篠崎慎一 長瀨:長瀨尚樹 長瀬さん:長瀨尚樹 尙樹:長瀨尚樹 高坂:高坂英利 髙坂:高坂英利
kohsaka:高坂英利 kosaka:高坂英利 小林豊治:小林豐治 小林豐:小林豐治 とよじ:小林豐治 あくつ:阿久津和司 akutu:阿久津和司
李裕発:李裕發 李裕發:李裕發 liyufa:李裕發 li_yu_fa:李裕發 lǐ_yùfā:李裕發
鄒宗勲:鄒宗勳 zou:鄒宗勳 zou1zong1:鄒宗勳 鄒科長:鄒宗勳
Ms._周美:周美鵬 張先生:張哲倫 katsuaki_ishii:石井克明 石井,克明:石井克明"""


def test_those_who_sat_at_the_tables_in_2019_are_found_however_they_are_typed(store: Store) -> None:
    for line in OF_2019.strip().splitlines():
        zh, ja, kana = line.split("|")
        add(store, t.Person, name_zh=zh, name_ja=ja, kana=kana)
    for pair in ASKED.split():
        text, expected = pair.split(":")
        if text == "鄒科長":
            add(store, t.Post, person_id=find(store, "鄒宗勳")[0].id, title_zh="科長")
        assert [hit.name_zh for hit in find(store, text.replace("_", " "))] == [expected], text
    assert find(store, "李裕發")[0].name_zh == "李裕發"  # found in any spelling, shown in his own


def test_numbers_mails_and_notes_come_last_and_follow_their_rows(store: Store) -> None:
    person = add(
        store, t.Person, name_ja="山田太郎", phone="043-223-2711", email="taro.yamada@example.jp", notes="林家"
    )
    other = add(store, t.Person, name_zh="林二")
    assert names(store, "林") == ["林二", "山田太郎"]
    for text in ("043-223", "+81 43 223 2711", "taro.yamada@", "林家"):
        assert names(store, text) == ["山田太郎"], text
    way = add(store, t.ContactWay, person_id=person, kind="phone", value="090-1234-5678 內線 77")
    assert names(store, "+81-90-1234") == names(store, "09012345678") == ["山田太郎"]
    store.do("give", records.edit, t.ContactWay, way, {"person_id": other})
    assert names(store, "0901234") == ["林二"]
    store.do("remove", records.remove, t.ContactWay, way)
    assert names(store, "0901234") == []
    store.undo()
    store.undo()
    assert names(store, "0901234") == ["山田太郎"]
    store.do("edit", records.edit, t.Person, person, {"phone": "", "notes": ""})
    assert names(store, "043223") == [] and names(store, "林") == ["林二"]


def test_a_whole_name_stands_before_the_beginning_of_one_and_before_a_part(store: Store) -> None:
    for name, kana in (
        ("小林森", "こばやし もり"),
        ("林田", "はやしだ"),
        ("林", "はやし"),
        ("斎藤", "さいとう"),
        ("斉藤", "さいとう"),
    ):
        add(store, t.Person, name_ja=name, kana=kana)
    assert names(store, "林") == ["林", "林田", "小林森"]
    assert names(store, "はやし") == ["林", "林田"]
    assert set(names(store, "斎藤")) == set(names(store, "斉藤")) == set(names(store, "齋藤")) == {"斎藤", "斉藤"}


def test_many_of_a_name_do_not_hide_the_office_of_that_name(store: Store) -> None:
    for number in range(12):
        add(store, t.Person, name_ja=f"千葉{number}")
    add(store, t.Organisation, name_ja="千葉県")
    with store.read() as connection:
        kinds = [hit.kind for hit in search.find(connection, "千葉", limit=5)]
    assert kinds == ["person"] * 4 + ["organisation"]


def test_the_database_orders_by_strokes_and_by_reading(store: Store) -> None:
    for zh, ja, kana in (
        ("陳大", "", ""), ("丁一", "", ""), ("渡邊", "渡邉", "わたなべ"), ("大野", "大野", "おおの けん"),
        ("小野", "小野", "おの いちろう"), ("小野田", "小野田", "おのだ あきら"), ("馬場", "馬場", "ばば"),
        ("Smith", "", ""),
    ):  # fmt: skip
        add(store, t.Person, name_zh=zh, name_ja=ja, kana=kana)
    with store.read() as connection:
        ordered = {
            column: list(connection.exec_driver_sql(f"SELECT name_zh FROM person ORDER BY {column}").scalars())
            for column in ("sort_zh", "sort_ja")
        }
    assert ordered["sort_zh"] == ["丁一", "大野", "小野", "小野田", "馬場", "陳大", "渡邊", "Smith"]
    assert ordered["sort_ja"] == ["大野", "小野", "小野田", "馬場", "渡邊", "丁一", "陳大", "Smith"]

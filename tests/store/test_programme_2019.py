"""The real programme of 2019 fits into the store whole, and comes out as its report prints it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from sqlalchemy import text

from desktop.domain.agenda import Agenda
from desktop.domain.schedule import Part
from desktop.domain.text import Pair
from desktop.store import Store, delegations, directory, events, papers
from desktop.store.opening import open_store
from desktop.store.papers import Wish
from tests.data import programme_2019
from tests.servers import Server
from tests.store.conftest import Place, assert_journal_is_tables

pytestmark = pytest.mark.databases

TODAY = date(2019, 9, 16)

# Table 3, printed: unit, post, name.
CHIBA = """\
千葉縣 商工勞動部|經濟政策課 副參事|石井克明
千葉縣 商工勞動部|經濟政策課 國際經濟推進室 主幹兼室長|篠崎慎一
千葉縣 商工勞動部|經濟政策課 國際經濟推進室 副主幹|川崎陽子
千葉縣 商工勞動部|經濟政策課 國際經濟推進室 副主查|渡邊勇毅
千葉縣 商工勞動部|產業振興課 副課長|阿久津和司
千葉縣 商工勞動部|產業振興課 產業技術班主查|上原健
千葉縣 商工勞動部|產業振興課 產業技術班班長|長瀨尚樹
千葉縣 商工勞動部|產業振興課 產業技術班班長|鈴木孝史"""
CENTRE = """\
福島縣 Technology Centre|副所長|渡部 修
福島縣 Technology Centre|產學推動科長|渡邊 真"""
TOHOKU = """\
東北經產局|地域經濟部 製造產業課長|高坂英利
東北經產局|地域經濟部 製造產業課 課長輔佐|千葉雅幸
東北經產局|地域經濟部 製造產業課 總括係長|西谷剛
東北經產局|總務企劃部 國際課長|小林豐治
東北經產局|總務企劃部 國際課 總括係通商係|鎌田陽平
宮城縣經濟商工觀光部|新產業振興課 產業連攜推進班主事|三浦純也"""


@pytest.fixture(scope="module")
def programme(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("programme") / "2019.db"
    store = open_store(file, create=True)
    programme_2019.write(store)
    store.close()
    return file


@pytest.fixture(scope="module")
def programme_database(server: Server) -> Iterator[str]:
    with server.database() as address:
        store = open_store(address, create=True)
        programme_2019.write(store)
        store.close()
        yield store.path.name


@pytest.fixture
def programme_place(database: str, path: Path, request: pytest.FixtureRequest) -> Iterator[Place]:
    if database == "sqlite":
        path.write_bytes(request.getfixturevalue("programme").read_bytes())
        yield path
        return
    with request.getfixturevalue("server").database(request.getfixturevalue("programme_database")) as address:
        yield address


@pytest.fixture
def store(programme_place: Place) -> Iterator[Store]:
    made = open_store(programme_place)
    yield made
    made.close()


@pytest.fixture
def trip(store: Store) -> str:
    with store.read() as connection:
        return delegations.one(connection, programme_2019.CODE).id


def agenda(store: Store, trip: str, title: str) -> Agenda:
    with store.read() as connection:
        (row,) = (row for row in events.of(connection, trip) if row.title().zh == title)
        (made,) = papers.agendas(connection, Wish(trip, TODAY, (row.id,)))
    return made


def test_counts(store: Store) -> None:
    with store.read() as connection:
        counted = {
            name: connection.execute(text(f"SELECT count(*) FROM {name} WHERE alive")).scalar()
            for name in ("delegation", "member", "event", "person", "post", "participant", "agenda_item", "event_host")
        }
        theirs = connection.execute(text("SELECT count(*) FROM participant WHERE side = 'jp'")).scalar()
    assert counted == {
        "delegation": 1, "member": 4, "event": 10, "person": 27, "post": 27, "participant": 36,
        "agenda_item": 6, "event_host": 16,
    }  # fmt: skip
    assert theirs == 8 + 2 + 6
    assert_journal_is_tables(store)


def test_the_delegation(store: Store, trip: str) -> None:
    with store.read() as connection:
        row = delegations.one(connection)
        members = delegations.members(connection, trip)
        assert delegations.leader(connection, trip).zh == "鄒宗勳 科長"
    assert (row.name_zh, row.start, row.end) == (
        "台日夥伴關係強化研討會訪問團", date(2019, 9, 17), date(2019, 9, 20),
    )  # fmt: skip
    assert [
        (f"{m.post.organisation.zh}{m.post.unit.zh}".replace(" ", ""), m.name_zh, m.post.title.zh, m.role_pair().zh)
        for m in members
    ] == [
        ("經濟部工業局電資組", "鄒宗勳", "科長", "團長"),
        ("經濟部工業局電資組", "張哲倫", "技正", "團員"),
        ("台日產業合作推動辦公室", "李裕發", "經理", "團員"),
        ("台日產業合作推動辦公室", "周美鵬", "專員", "團員/翻譯"),
    ]
    assert [m.role_pair().ja for m in members] == ["団長", "団員", "団員", "団員・通訳"]


def test_the_itinerary_stands_as_in_table_2(store: Store, trip: str) -> None:
    with store.read() as connection:
        rows = events.of(connection, trip)
    shown = []
    for row in rows:
        when = row.when()
        assert when is not None
        shown.append((when.start_date.day, when.half, row.title().zh, row.route().zh))
    assert shown == [
        (17, Part.PM, "去程", "松山→羽田機場"),
        (18, Part.AM, "參訪企業", ""),
        (18, Part.PM, "台日夥伴關係強化研討會－千葉縣", ""),
        (18, Part.PM, "拜會千葉縣廳", ""),
        (19, Part.AM, "移動", "東京→福島"),
        (19, Part.AM, "參觀福島縣 Technology Centre", ""),
        (19, Part.PM, "台日夥伴關係強化研討會－福島縣", ""),
        (20, Part.AM, "移動", "福島→仙台"),
        (20, Part.AM, "拜會東北經產局", ""),
        (20, Part.PM, "回程", "仙台機場→桃園"),
    ]
    # Clock times only where the report prints them.
    assert [(row.start_time, row.end_time) for row in rows if row.start_time] == [
        (time(13, 30), time(16, 30)),
        (time(13, 30), time(16)),
    ]


def test_the_visit_called_off_keeps_its_reason(store: Store, trip: str) -> None:
    made = agenda(store, trip, "參訪企業")
    assert made.status == Pair("已取消（因日本當地風災臨時被迫取消）", "中止（因日本當地風災臨時被迫取消）")
    with store.read() as connection:
        printed = papers.agendas(connection, Wish(trip, TODAY))
    assert [a.title.zh for a in printed] == [
        "台日夥伴關係強化研討會－千葉縣",
        "拜會千葉縣廳",
        "參觀福島縣 Technology Centre",
        "台日夥伴關係強化研討會－福島縣",
        "拜會東北經產局",
    ]


@pytest.mark.parametrize(
    ("title", "table"),
    [("拜會千葉縣廳", CHIBA), ("參觀福島縣 Technology Centre", CENTRE), ("拜會東北經產局", TOHOKU)],
)
def test_those_present_stand_as_in_tables_3_to_5(store: Store, trip: str, title: str, table: str) -> None:
    made = agenda(store, trip, title)
    printed = [line.split("|") for line in table.splitlines()]
    # How the report breaks unit from post differs by table; blanks aside the line is the same.
    assert ["".join((p.organisation.zh + p.unit.zh + p.title.zh).split()) for p in made.theirs] == [
        "".join((unit + post).split()) for unit, post, _name in printed
    ]
    assert [p.name.zh for p in made.theirs] == [name for _unit, _post, name in printed]
    assert [(p.name.zh, p.role.zh) for p in made.ours] == [
        ("鄒宗勳", "團長"),
        ("張哲倫", ""),
        ("李裕發", ""),
        ("周美鵬", "團員/翻譯"),
    ]


def test_the_agenda_of_the_visit_to_chiba(store: Store, trip: str) -> None:
    made = agenda(store, trip, "拜會千葉縣廳")
    assert made.when is not None
    assert (made.when.start_date, made.when.start_time, made.when.part) == (date(2019, 9, 18), None, Part.PM)
    assert (made.title.ja, made.place, made.as_of) == ("千葉県庁訪問", Pair("千葉縣廳", "千葉県庁"), TODAY)
    assert made.address == Pair("千葉縣千葉市中央區市場町 1 番 1 號", "千葉県千葉市中央区市場町1番1号")
    assert made.status == Pair()
    first, fourth = made.theirs[0], made.theirs[3]
    assert first.organisation == Pair("千葉縣", "千葉県")
    assert first.unit == Pair("商工勞動部 經濟政策課", "商工労働部 経済政策課")
    assert (first.title, first.name) == (Pair("副參事", "副参事"), Pair("石井克明", "石井克明"))
    # 邊 may be 辺, 邉 or 邊 in Japan: the name is not converted, the printed one stands in.
    assert fourth.name == Pair("渡邊勇毅", "")
    assert fourth.name.get("ja") == "渡邊勇毅"


@pytest.mark.parametrize(
    ("title", "hosts", "cohosts", "place", "address"),
    [
        (
            "台日夥伴關係強化研討會－千葉縣",
            "日本貿易振興機構(JETRO)千葉貿易情報中心、日本台灣交流協會、台日產業合作推動辦公室、千葉海外商務支援中心(COBSC)",
            "千葉商工會議所、千葉縣貿易協同組合、千葉市貿易振興會、千葉縣產業振興中心",
            "千葉商工會議所第一 Hall",
            "千葉市中央區中央 2-5-1",
        ),
        (
            "台日夥伴關係強化研討會－福島縣",
            "日本台灣交流協會、台日產業合作推動辦公室、千葉海外商務支援中心(COBSC)、東邦銀行、商工中金福島支店、福島縣貿易促進協議會",
            "福島縣、郡山市",
            "BIG PALETTE FUKUSHIMA3F 小會議室 1",
            "福島縣郡山市南 2-52",
        ),
    ],
)
def test_seminars(store: Store, trip: str, title: str, hosts: str, cohosts: str, place: str, address: str) -> None:
    made = agenda(store, trip, title)
    assert [(line.role, "、".join(name.zh for name in line.names)) for line in made.hosts] == [
        (Pair("主辦單位", "主催"), hosts),
        (Pair("協辦單位", "協力"), cohosts),
    ]
    assert (made.place.zh + made.room.zh, made.address.zh) == (place, address)
    assert [(line.title.zh, line.speaker.zh) for line in made.lines] == [
        ("台灣的產業政策及合作商機", "鄒宗勳 科長"),
        ("台灣的產業政策與一般概況", "加藤康二"),
        ("透過台日企業合作產生之開創第三國市場可能性～開拓 ASEAN 市場的契機～", "DINH Minh Hung"),
    ]
    assert "台灣的產業現況及台日合作商機" in made.purpose.zh


def test_heads_and_profiles(store: Store) -> None:
    with store.read() as connection:
        (governor,) = directory.people(connection, "鈴木榮治")
        profile = connection.execute(text("SELECT profile_zh FROM organisation WHERE name_zh = '千葉縣'")).scalar()
        heads = dict(connection.execute(text("SELECT name_zh, head_zh FROM organisation WHERE head_zh <> ''")).all())
    assert (governor.name_zh, governor.post.title.zh, governor.post.organisation.zh) == ("森田健作", "知事", "千葉縣")
    assert [line[:3] for line in profile.splitlines()] == ["(1)", "(2)", "(3)"]
    assert heads == {
        "千葉縣": "知事：森田健作",
        "福島縣 Technology Centre": "所長：大河田野芳郎",
        "東北經產局": "局長：相樂希美",
    }


def test_topics_and_benefits_are_numbered_text(store: Store, trip: str) -> None:
    with store.read() as connection:
        found = connection.execute(
            text("SELECT title_zh, topics_zh, benefits_zh FROM event WHERE topics_zh <> ''")
        ).all()
    assert {title: len(topics.splitlines()) for title, topics, _benefits in found} == {
        "拜會千葉縣廳": 3,
        "參觀福島縣 Technology Centre": 2,
        "拜會東北經產局": 2,
    }
    assert all(topics.startswith("1. ") and benefits for _title, topics, benefits in found)


def test_no_name_of_a_person_was_converted(store: Store) -> None:
    with store.read() as connection:
        names = connection.execute(text("SELECT name_zh, name_ja FROM person")).all()
    assert all(ja in ("", zh) for zh, ja in names)
    assert sum(1 for _zh, ja in names if not ja) == 11

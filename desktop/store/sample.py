"""The sample delegation: the shape of the 2019 programme with invented people, for trying the program out.

Every person is clearly a placeholder (王大明, 山田太郎 …); bodies and places are the public ones of the programme.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from desktop.i18n import N_
from desktop.store import Store, replica, sample_record
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.records import add
from desktop.store.sample_people import host_people, met, organisations, own_people

LABEL = N_("Write the sample delegation")
CODE = "sample-2019"


D17, D18, D19, D20 = (date(2019, 9, day) for day in (17, 18, 19, 20))


def write(store: Store) -> str:
    """Write the sample into ``store`` and give back the delegation's id; a plain file is marked as practice (D10)."""
    delegation = store.do(LABEL, fill)
    if store.key is None and not store.is_server:
        with store.writing() as connection:
            replica.set_meta(connection, replica.PRACTICE, "1")
    return delegation


def fill(work: Work) -> str:
    """One delegation, four members, four days and three nights, three visits, two seminars, hosts, budget and rates."""
    bodies = organisations(work)
    ours = own_people(work, bodies)
    hosts = host_people(work, bodies)
    delegation = add(
        work,
        t.Delegation,
        {
            "code": CODE,
            "kind": "other",
            "status": "travelling",
            "name_zh": "台日夥伴關係強化研討會訪問團（範例）",
            "name_ja": "日台パートナーシップ強化セミナー訪問団（見本）",
            "start_date": D17,
            "end_date": D20,
            "places_zh": "千葉 福島 宮城",
            "places_ja": "千葉・福島・宮城",
            "purpose_zh": "辦理台日夥伴關係強化研討會，拜會地方政府及產業推動機構，促進地方產業合作。",
            "purpose_ja": "セミナーを開催し、自治体や産業支援機関を訪問して、地域の産業連携を進める。",
            "office_id": bodies["bureau"],
            "emergency_phone": "+81-90-0000-0000",
            "cap_minor": 25_000_000,
        },
    )
    members(work, delegation, ours)
    itinerary(work, delegation, bodies, ours, hosts)
    budget(work, delegation)
    return delegation


def members(work: Work, delegation: str, people: list[str]) -> None:
    """The four with their duties."""
    duties = (
        ("leader", "團長", "団長"),
        ("member", "團員", "団員"),
        ("member", "團員", "団員"),
        ("member interpreter", "團員/翻譯", "団員・通訳"),
    )
    for position, (person, (roles, zh, ja)) in enumerate(zip(people, duties, strict=True), 1):
        row = {"delegation_id": delegation, "person_id": person, "roles": roles, "position": position}
        add(work, t.Member, {**row, "duty_zh": zh, "duty_ja": ja})


VISIT = (
    (5, "出席者介紹", "出席者紹介"),
    (10, "致詞", "挨拶"),
    (30, "座談", "懇談"),
    (10, "致贈紀念品", "記念品交換"),
    (5, "合影", "記念撮影"),
)


def itinerary(
    work: Work, delegation: str, bodies: dict[str, str], ours: list[str], hosts: dict[str, list[str]]
) -> None:
    """Four days: arrival, a visit called off for the typhoon, two seminars, three visits, the way home."""

    def event(kind: str, zh: str, ja: str, day: date, start: str = "", end: str = "", **more: Any) -> str:
        fields = {"kind": kind, "title_zh": zh, "title_ja": ja, "start_date": day, "start_time": start}
        row = {"delegation_id": delegation, "status": "confirmed", **fields, "end_time": end, **more}
        return add(work, t.Event, row)

    def way(zh: tuple[str, str], ja: tuple[str, str]) -> dict[str, str]:
        return {"origin_zh": zh[0], "target_zh": zh[1], "origin_ja": ja[0], "target_ja": ja[1]}

    event(
        "outbound", "去程", "往路", D17, "13:50", "17:50",
        start_zone="Asia/Taipei", carrier="XX 852", vehicle="flight",
        **way(("松山機場", "羽田機場"), ("台北松山空港", "羽田空港")),
    )  # fmt: skip
    event(
        "tour", "企業參訪（千葉）", "企業訪問（千葉）", D18, part="am",
        status="cancelled", reason="weather", reason_zh="颱風", reason_ja="台風",
    )  # fmt: skip
    for day, zh, ja in ((D17, "千葉", "千葉"), (D18, "東京", "東京"), (D19, "福島", "福島")):
        event(
            "hotel", f"住宿　{zh}（範例飯店）", f"宿泊　{ja}（見本ホテル）", day, part="evening",
            end_date=day + timedelta(days=1), phone="03-0000-0000",
        )  # fmt: skip
    first = event(
        "seminar", "台日夥伴關係強化研討會－千葉縣", "日台パートナーシップ強化セミナー・千葉県", D18, "13:30", "16:30",
        place_zh="千葉商工會議所", place_ja="千葉商工会議所", room_zh="第一 Hall", room_ja="第1ホール",
        address_zh="千葉市中央區中央2-5-1", address_ja="千葉市中央区中央2-5-1",
        station_zh="JR 千葉站", station_ja="JR千葉駅", speech="ja", interpreting="simultaneous",
        gather_time="13:00", gather_zh="會場1樓大廳", gather_ja="会場1階ロビー",
        dress_zh="正式服裝", dress_ja="スーツ着用", bring_zh="名片、簡報資料", bring_ja="名刺、発表資料",
    )  # fmt: skip
    chiba = event(
        "visit", "拜會千葉縣廳", "千葉県商工労働部訪問", D18, "17:00", "18:00", organisation_id=bodies["chiba"],
        place_zh="千葉縣廳", place_ja="千葉県庁",
        room_zh="本廳舍5樓 會議室", room_ja="本庁舎5階 会議室",
        gather_time="16:45", gather_zh="本廳舍1樓服務台", gather_ja="本庁舎1階受付",
        photos="yes", press="no", bring_zh="名片、紀念品", bring_ja="名刺、記念品",
        benefits_zh="邀請千葉縣廳組團訪台。", benefits_ja="千葉県訪問団の台湾訪問を呼びかける。",
        basis_zh="第15次台日產業合作搭橋會議決議", basis_ja="第15回日台産業連携架け橋会議の決議",
        purpose_zh="建立與千葉縣廳之交流管道，介紹台日產業合作搭橋方案。",
        purpose_ja="千葉県との交流の窓口を開き、日台産業連携架け橋プロジェクトを紹介する。",
        topics_zh="1. 慰問因風災受損的千葉縣\n2. 介紹台日產業合作搭橋方案\n3. 討論產業連結的可能性",
        topics_ja="1. 台風被害のお見舞い\n2. 架け橋プロジェクトの紹介\n3. 産業連携の可能性についての意見交換",
    )  # fmt: skip
    event(
        "transfer",
        "",
        "",
        D19,
        "07:48",
        "09:30",
        carrier="JR 新幹線",
        vehicle="shinkansen",
        **way(("東京", "郡山"), ("東京", "郡山")),
    )
    centre = event(
        "tour", "參觀福島縣 Technology Centre", "福島県ハイテクプラザ視察", D19, "10:00", "11:30",
        organisation_id=bodies["fukushima"],
    )  # fmt: skip
    second = event(
        "seminar", "台日夥伴關係強化研討會－福島縣", "日台パートナーシップ強化セミナー・福島県", D19, "13:30", "16:00",
        place_zh="BIG PALETTE FUKUSHIMA", place_ja="ビッグパレットふくしま",
        room_zh="3樓 小會議室1", room_ja="3階 小会議室1",
        address_zh="福島縣郡山市南2-52", address_ja="福島県郡山市南2-52",
    )  # fmt: skip
    event(
        "transfer",
        "",
        "",
        D20,
        "08:10",
        "09:00",
        carrier="JR 新幹線",
        vehicle="shinkansen",
        **way(("福島", "仙台"), ("福島", "仙台")),
    )
    bureau = event(
        "visit", "拜會東北經產局", "東北経済産業局訪問", D20, "10:00", "11:30", organisation_id=bodies["tohoku"],
        room_zh="", room_ja="",
    )  # fmt: skip
    event(
        "return", "回程", "復路", D20, "15:30", "18:10",
        end_zone="Asia/Taipei", carrier="XX 251", vehicle="flight",
        **way(("仙台機場", "桃園機場"), ("仙台空港", "台湾桃園国際空港")),
    )  # fmt: skip
    for visit, theirs in (
        (chiba, hosts["chiba_labour"]),
        (centre, hosts["fukushima"]),
        (bureau, hosts["tohoku"] + hosts["miyagi"]),
    ):
        for position, person in enumerate(theirs, 1):
            add(work, t.Participant, {"event_id": visit, "side": "jp", "person_id": person, "position": position})
        for position, (minutes, zh, ja) in enumerate(VISIT, 1):
            item = {"event_id": visit, "position": position, "minutes": minutes, "title_zh": zh, "title_ja": ja}
            add(work, t.AgendaItem, item)
    for visited, day, people in ((chiba, D18, hosts["chiba_labour"]), (centre, D19, hosts["fukushima"])):
        met(work, visited, day, people, ours[0])
    sample_record.write(work, delegation, bureau, ours[0])
    for visit in (first, chiba, centre, second, bureau):
        for position, person in enumerate(ours, 1):
            add(work, t.Participant, {"event_id": visit, "side": "tw", "person_id": person, "position": position})
    seminar(
        work,
        first,
        bodies,
        ours,
        hosts,
        ("jetro_chiba", "association", "tjpo"),
        ("chiba_cci", "chiba_trade", "chiba_centre"),
    )
    seminar(
        work,
        second,
        bodies,
        ours,
        hosts,
        ("association", "tjpo", "toho", "fukushima_trade"),
        ("fukushima_pref", "koriyama"),
    )


def seminar(
    work: Work,
    event: str,
    bodies: dict[str, str],
    ours: list[str],
    hosts: dict[str, list[str]],
    held_by: tuple[str, ...],
    helped_by: tuple[str, ...],
) -> None:
    """Hosts, co-organisers and the three talks."""
    for role, keys in (("host", held_by), ("cohost", helped_by)):
        for position, key in enumerate(keys, 1):
            add(
                work,
                t.EventHost,
                {"event_id": event, "role": role, "position": position, "organisation_id": bodies[key]},
            )
    talks = (
        ("item", 10, "開場致詞", "開会挨拶", None),
        ("talk", 40, "台灣的產業政策及合作商機", "台湾の産業政策と協力機会", ours[0]),
        ("talk", 40, "台灣的產業政策與一般概況", "台湾の産業政策と一般概況", hosts["jetro"][0]),
        (
            "talk",
            40,
            "透過台日企業合作開創第三國市場的可能性",
            "日台企業の連携による第三国市場開拓の可能性",
            hosts["institute"][0],
        ),
        ("item", 20, "問答", "質疑応答", None),
    )
    for position, (kind, minutes, zh, ja, speaker) in enumerate(talks, 1):
        item = {
            "event_id": event,
            "position": position,
            "kind": kind,
            "minutes": minutes,
            "title_zh": zh,
            "title_ja": ja,
        }
        add(work, t.AgendaItem, {**item, "speaker_id": speaker})


def budget(work: Work, delegation: str) -> None:
    """A budget with yen, dollars and Taiwan dollars, partly spent. Figures are invented."""
    for currency, rate, kind in (("JPY", "0.22", "spot"), ("USD", "31.2", "spot")):
        row = {
            "delegation_id": delegation,
            "currency": currency,
            "rate": rate,
            "kind": kind,
            "rate_date": date(2019, 9, 16),
        }
        add(work, t.Rate, {**row, "source": "範例／見本"})
    planned = (
        ("ground", "central", "日本地面交通", "日本国内の陸上交通", 420_000, "JPY", (("settled", 418_600, "A-001"),)),
        ("meeting", "central", "座談會／懇親會", "座談会・懇親会", 380_000, "JPY", (("settling", 372_000, "A-002"),)),
        ("interpreting", "central", "翻譯", "通訳・翻訳", 180_000, "JPY", (("settling", 180_000, "A-003"),)),
        ("gifts", "central", "禮品交際費", "記念品・交際費", 2_440_000, "TWD", (("paid", 1_794_800, ""),)),
        ("transport", "local", "機票", "航空券", 9_600_000, "TWD", (("settled", 9_120_000, "B-001"),)),
        ("living", "local", "生活費（日支數額）", "滞在費（日当・宿泊料）", 448_000, "USD", (("unpaid", 448_000, ""),)),
        ("insurance", "local", "保險・手續費", "保険・手数料", 3_600_000, "TWD", (("settled", 3_600_000, "B-002"),)),
    )
    for position, (category, funding, zh, ja, minor, currency, spent) in enumerate(planned, 1):
        line = {"delegation_id": delegation, "category": category, "funding": funding, "position": position}
        made = add(
            work, t.BudgetLine, {**line, "name_zh": zh, "name_ja": ja, "amount_minor": minor, "currency": currency}
        )
        for status, amount, receipt in spent:
            cost = {"delegation_id": delegation, "budget_line_id": made, "status": status, "paid_on": D18}
            more = {"item_zh": zh, "item_ja": ja, "amount_minor": amount, "currency": currency, "receipt_no": receipt}
            add(work, t.Expense, {**cost, **more})

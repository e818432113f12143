"""A delegation of seventy invented people with rooms, seats, meals and sub-groups, for what must hold of all lists."""

from __future__ import annotations

from datetime import date, time

from desktop.store import Store
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.records import add

FAMILY = "王陳林黃張李吳劉蔡楊"
GIVEN = ("志明", "淑芬", "家豪", "雅婷", "俊宏", "美玲", "冠宇", "怡君", "承翰", "佩珊")
KANA = ("おう", "ちん", "りん", "こう", "ちょう", "り", "ご", "りゅう", "さい", "よう")
ROMAN = ("WANG", "CHEN", "LIN", "HUANG", "CHANG", "LEE", "WU", "LIU", "TSAI", "YANG")
ROMAN_GIVEN = (
    *("CHIH-MING", "SHU-FEN", "CHIA-HAO", "YA-TING", "CHUN-HUNG"),
    *("MEI-LING", "KUAN-YU", "YI-CHUN", "CHENG-HAN", "PEI-SHAN"),
)
FIRST, LAST = date(2019, 9, 17), date(2019, 9, 20)
DIETS = {3: ("vegetarian", "不吃蔥蒜", "ねぎ・にんにく不可"), 7: ("no_beef", "", ""), 11: ("vegetarian", "", "")}
PLACES = "基北桃竹苗中彰投雲嘉南高屏宜花東澎金馬新竹嘉"  # three of each company, one company of each county
COMPANIES = tuple(
    f"{place}範例{('精密機械', '生物科技', '電子工業')[n % 3]}股份有限公司" for n, place in enumerate(PLACES)
)


def make(store: Store, people: int = 70) -> str:
    """Write it; the id of the delegation. The last two were withdrawn and wait: they are on no list."""
    made: list[str] = []
    store.do("seventy", lambda work: made.append(_write(work, people)))
    return made[0]


def _write(work: Work, people: int) -> str:
    city = add(
        work, t.Organisation, {"name_zh": "臺中市政府", "name_ja": "台中市政府", "country": "TW", "kind": "city"}
    )
    firms = [
        add(
            work,
            t.Organisation,
            {
                "name_zh": name, "name_ja": name, "country": "TW", "kind": "company",
                "kana": "さんぷる" if not n else "",
                "products_zh": "工作機械用主軸、精密齒輪、線性滑軌", "founded": "1987年", "employees": "約320名",
                "products_ja": "工作機械用スピンドル、精密歯車、リニアガイド", "capital": "NT$ 120,000,000",
                "profile_zh": "專注於高精度主軸三十餘年，產品外銷二十餘國。",
                "profile_ja": "高精度スピンドルの専業メーカーで、製品は20か国以上に輸出しています。",
                "wants_zh": "尋找日本代理商及共同研發夥伴。" if n < 2 else "",
                "wants_ja": "日本の販売代理店および共同開発パートナーを探しています。" if n < 2 else "",
                "address_zh": "臺中市西屯區範例路100號", "address_ja": "台湾台中市西屯区範例路100号",
                "phone": "+886 4-0000-0000", "url": "https://www.example.com", "head_zh": "董事長　王示範",
                "head_ja": "代表取締役会長　王示範",
            },
        )
        for n, name in enumerate(COMPANIES)
    ]  # fmt: skip
    trip = add(
        work,
        t.Delegation,
        {
            "code": "tc-2019", "name_zh": "臺中市產業訪日團", "name_ja": "台中市産業訪日団", "start_date": FIRST,
            "end_date": LAST, "office_id": city, "emergency_phone": "+81 90-0000-0000", "insurer_zh": "範例產險",
            "insurer_ja": "見本損害保険", "insurer_phone": "+886 2-0000-0000",
        },
    )  # fmt: skip
    members = [_member(work, trip, n, people, city, firms) for n in range(people)]
    teams = [
        add(work, t.Team, {"delegation_id": trip, "kind": "group", "name_zh": zh, "name_ja": ja, "position": n})
        for n, (zh, ja) in enumerate((("機械組", "機械班"), ("生技組", "バイオ班")))
    ]
    for n, member in enumerate(members[4:], 4):
        add(work, t.TeamMember, {"team_id": teams[n % 2], "member_id": member})
    _programme(work, trip, members)
    return trip


def _member(work: Work, trip: str, n: int, people: int, city: str, firms: list[str]) -> str:
    family, given = n % 10, (n // 10 + n) % 10
    name = FAMILY[family] + GIVEN[given]
    person = add(
        work,
        t.Person,
        {
            "name_zh": name, "name_ja": name, "country": "TW", "kana": f"{KANA[family]} みほん",
            "roman": f"{ROMAN[family]} {ROMAN_GIVEN[given]}", "mobile": f"+886 900-000-{n:03}",
            "email": f"member{n}@example.com",
        },
    )  # fmt: skip
    official = n < 4
    title = (("副市長", "副市長"), ("局長", "局長"), ("科長", "課長"), ("科員", "係員"))[n] if official else None
    post = title or (("總經理", "社長"), ("經理", "マネージャー"), ("業務專員", "営業担当"))[n % 3]
    add(work, t.Post, {
        "person_id": person, "organisation_id": city if official else firms[n % len(firms)], "title_zh": post[0],
        "title_ja": post[1], "unit_zh": "經濟發展局" if 0 < n < 4 else "",
        "unit_ja": "経済発展局" if 0 < n < 4 else "",
    })  # fmt: skip
    diet, zh, ja = DIETS.get(n, ("", "", ""))
    add(work, t.Personal, {
        "person_id": person, "passport_no": f"3{n:08}", "passport_expiry": date(2024, 1 + n % 12, 1 + n % 28),
        "birth_date": date(1960 + n % 35, 1 + n % 12, 1 + n % 28), "sex": "fm"[n % 2], "diet": diet, "diet_zh": zh,
        "diet_ja": ja, "allergy_zh": "蝦、蟹" if n == 5 else "", "allergy_ja": "えび・かに" if n == 5 else "",
        "emergency_name": "王小美", "emergency_relation": "配偶", "emergency_phone": f"+886 911-000-{n:03}",
        "insurance_no": f"TA-{n:06}",
    })  # fmt: skip
    roles = {0: "leader", 1: "deputy", 2: "guide", 3: "interpreter"}.get(n, "member")
    status = {people - 1: "cancelled", people - 2: "waiting"}.get(n, "confirmed")
    return add(work, t.Member, {
        "delegation_id": trip, "person_id": person, "roles": roles, "status": status, "position": n,
        "room_kind": "single" if n < 4 else "twin", "room_notes": "禁煙・低層階" if n == 6 else "", "bags": 1 + n % 2,
        "fee_minor": 4_500_000, "paid_minor": 4_500_000 if n % 5 else 0, "mobile": f"+81 80-0000-{n:04}",
    })  # fmt: skip


def _programme(work: Work, trip: str, members: list[str]) -> None:
    def event(kind: str, **more: object) -> str:
        return add(work, t.Event, {"delegation_id": trip, "kind": kind, **more})

    flight = event(
        "outbound", start_date=FIRST, start_time=time(9, 5), start_zone="Asia/Taipei", end_time=time(13, 30),
        vehicle="flight", carrier="CI 172", origin_zh="桃園", origin_ja="桃園", target_zh="關西", target_ja="関西",
    )  # fmt: skip
    train = event(
        "transfer", start_date=date(2019, 9, 19), start_time=time(10, 3), end_time=time(12, 33), vehicle="shinkansen",
        carrier="のぞみ 214", origin_zh="新大阪", origin_ja="新大阪", target_zh="東京", target_ja="東京",
    )  # fmt: skip
    hotel = event(
        "hotel", start_date=FIRST, end_date=date(2019, 9, 19), title_zh="住宿", title_ja="宿泊",
        place_zh="大阪範例飯店", place_ja="大阪サンプルホテル", address_zh="大阪市北區範例1-2-3",
        address_ja="大阪市北区範例1-2-3", phone="06-0000-0000",
    )  # fmt: skip
    event(
        "meal", start_date=FIRST, start_time=time(18, 30), title_zh="歡迎晚餐", title_ja="歓迎夕食会",
        place_zh="範例料亭", place_ja="料亭 見本", phone="06-1111-1111",
    )  # fmt: skip
    for n, member in enumerate(members[:-2]):
        add(
            work,
            t.Ticket,
            {"event_id": flight, "member_id": member, "seat": f"{20 + n // 6}{'ABCDEF'[n % 6]}", "booking": "X7K2QA"},
        )
        add(
            work,
            t.Ticket,
            {
                "event_id": train,
                "member_id": member,
                "coach": str(8 + n // 40),
                "seat": f"{1 + n // 5}{'ABCDE'[n % 5]}",
            },
        )
    room, free = "", 0
    for n, member in enumerate(members[:-2]):
        single = n < 4
        if single or not free:
            kind = "single" if single else "twin"
            room = add(work, t.Room, {
                "delegation_id": trip, "event_id": hotel, "kind": kind, "number": str(501 + n), "floor": "5F",
                "position": n,
            })  # fmt: skip
            free = 1 if single else 2
        until = date(2019, 9, 17) if n == 10 else None
        add(work, t.Bed, {"room_id": room, "member_id": member, "until_date": until})
        free -= 1

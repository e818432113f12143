"""Values that the tests of papers share: the shape of the 2019 visit to Chiba, with invented people."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

from desktop.domain import accountpapers
from desktop.domain import claim as claims
from desktop.domain import programme as programmes
from desktop.domain.addresses import Address, AddressList
from desktop.domain.agenda import Agenda, AgendaLine, Attendee, HostLine
from desktop.domain.badges import Bearer, Party
from desktop.domain.cards import Card
from desktop.domain.changes import ChangedLine, ChangeNote, InformLine, InformSheet
from desktop.domain.council import CouncilReport, CouncilTrip, Theme, Told
from desktop.domain.directorypapers import Body, Contact, Directory, Held, Way
from desktop.domain.giftlabels import GiftLabel, GiftLabels
from desktop.domain.gifts import Gift, Limits, Register, judged
from desktop.domain.hostprofiles import HostProfile, Met, Past
from desktop.domain.ledger import Ledger, Quote, Spent, Trip, rate_by_rule
from desktop.domain.ledger import Line as Planned
from desktop.domain.ledger import Part as Divided
from desktop.domain.letters import Facts, Letter, Sender, To
from desktop.domain.memberlist import Listed, MemberList
from desktop.domain.money import Money
from desktop.domain.perdiem import OTHER, Rate, Stay, allowance, total
from desktop.domain.plan import Host, Item, Part, Plan, Team, Traveller, Who
from desktop.domain.profiles import Companies, Profile, Sent
from desktop.domain.programme import Programme
from desktop.domain.rosters import Entry, Line, Roster, Section, listing
from desktop.domain.schedule import TAIPEI, TOKYO, When
from desktop.domain.schedule import Part as HalfDay
from desktop.domain.seatpapers import SeatingSheet
from desktop.domain.seatplans import GUEST, HOST, SeatPlan, Sitter, Taken
from desktop.domain.seatproposing import propose
from desktop.domain.speeches import Somebody
from desktop.domain.stays import Day, Living, Said, reckon
from desktop.domain.text import Pair, joined
from desktop.domain.yearly import Entered, Yearly, YearTrip, yearly
from desktop.errors import Sentence
from desktop.reference import letter_templates
from tests.data.council_2018 import TODAY, TRIPS

DEPARTMENT = Pair("千葉縣 商工勞動部", "千葉県 商工労働部")
BUREAU = Pair("經濟部工業局", "経済部工業局")
NAMES = (
    ("山田太郎", "やまだ たろう"),
    ("鈴木花子", "すずき はなこ"),
    ("佐藤一郎", "さとう いちろう"),
    ("渡邊次郎", "わたなべ じろう"),
    ("髙橋三郎", "たかはし さぶろう"),
    ("阿久津四郎", "あくつ しろう"),
    ("長谷川五郎", "はせがわ ごろう"),
)
POSTS = (
    (Pair("經濟政策課", "経済政策課"), Pair("副參事", "副参事")),
    (Pair("經濟政策課 國際經濟推進室", "経済政策課 国際経済推進室"), Pair("主幹兼室長", "主幹兼室長")),
    (Pair("經濟政策課 國際經濟推進室", "経済政策課 国際経済推進室"), Pair("副主幹", "副主幹")),
    (Pair("經濟政策課 國際經濟推進室", "経済政策課 国際経済推進室"), Pair("副主查", "副主査")),
    (Pair("產業振興課", "産業振興課"), Pair("副課長", "副課長")),
    (Pair("產業振興課", "産業振興課"), Pair("產業技術班主查", "産業技術班主査")),
    (Pair("產業振興課", "産業振興課"), Pair("產業技術班班長", "産業技術班班長")),
)


def chiba() -> Agenda:
    """The visit to the prefecture's office: seven hosts and one post without a name, three of our own."""
    theirs = [
        Attendee(Pair(name, name), DEPARTMENT, unit, title, reading_ja=kana)
        for (name, kana), (unit, title) in zip(NAMES, POSTS, strict=True)
    ]
    theirs.append(Attendee(Pair(), DEPARTMENT, *POSTS[-1]))
    ours = (
        Attendee(
            Pair("王大明", "王大明"),
            BUREAU,
            Pair("電資組", "電資組"),
            Pair("科長", "課長"),
            Pair("團長", "団長"),
            reading_zh="ㄨㄤˊ ㄉㄚˋ ㄇㄧㄥˊ",
            reading_ja="おう だいめい",
        ),
        Attendee(
            Pair("陳美玲", "陳美玲"), BUREAU, Pair("電資組", "電資組"), Pair("技正", "技正"), reading_ja="ちん びれい"
        ),
        Attendee(
            Pair("林志豪", "林志豪"),
            Pair("台日產業合作推動辦公室", "台日産業協力推進オフィス"),
            Pair(),
            Pair("經理", "マネージャー"),
        ),
    )
    return Agenda(
        title=Pair("拜會千葉縣廳", "千葉県商工労働部訪問"),
        when=When(date(2019, 9, 18), time(17), end_time=time(18)),
        place=Pair("千葉縣廳", "千葉県庁"),
        room=Pair("本廳舍 5 樓 特別會議室", "本庁舎5階 特別会議室"),
        address=Pair("千葉縣千葉市中央區市場町1番1號", "千葉県千葉市中央区市場町1番1号"),
        purpose=Pair(
            "慰問因風災受損的千葉縣，並討論千葉縣目前積極推動之產業與台灣連結的可能性。",
            "台風で被害を受けた千葉県へのお見舞いと、千葉県が進める産業と台湾との連携の可能性についての意見交換。",
        ),
        hosts=(
            HostLine(
                Pair("主辦單位", "主催"), (Pair("台日產業合作推動辦公室（TJPO）", "台日産業協力推進オフィス（TJPO）"),)
            ),
            HostLine(
                Pair("協辦單位", "共催"),
                (
                    Pair("日本台灣交流協會", "公益財團法人日本台湾交流協会"),
                    Pair("千葉海外商務支援中心", "千葉海外ビジネス支援センター"),
                ),
            ),
        ),
        lines=(
            AgendaLine(Pair("開場致詞", "開会挨拶"), time(17), Pair("陳美玲 組長", "陳美玲 組長")),
            AgendaLine(
                Pair("介紹台日產業合作推動情形", "日台産業協力の取組紹介"),
                time(17, 5),
                Pair("王大明 科長", "王大明 課長"),
            ),
            AgendaLine(
                Pair("千葉縣產官學合作現況簡介", "千葉県の産官学連携の現状紹介"),
                time(17, 20),
                note=Pair("逐步口譯", "逐次通訳"),
            ),
            AgendaLine(Pair("意見交換", "意見交換"), time(17, 35)),
            AgendaLine(Pair("致贈紀念品、合影", "記念品贈呈・記念撮影"), time(17, 55)),
        ),
        theirs=tuple(theirs),
        ours=ours,
        edition=1,
        as_of=date(2019, 9, 10),
    )


def card(name: str = "王大明", name_ja: str = "王大明") -> Card:
    """A card with every field filled in."""
    return Card(
        name=Pair(name, name_ja),
        organisation=Pair("臺中市政府", "台中市政府"),
        unit=Pair("經濟發展局 招商科", "経済発展局 招商科"),
        title=Pair("科長", "課長（科長）"),
        reading_ja="おう だいめい",
        roman="WANG Ta-Ming",
        address=Pair("407610 臺中市西屯區臺灣大道三段99號", "407610 台湾台中市西屯区台湾大道三段99号"),
        phone="+886 4-2228-9111 ext. 123",
        mobile="+886 912-345-678",
        email="ta-ming@example.tw",
        url="www.example.tw",
    )


def at(day: int, start: str = "", end: str = "", **more: object) -> When:
    """A moment of September 2019."""
    begin, close = (time.fromisoformat(text) if text else None for text in (start, end))
    return When(date(2019, 9, day), begin, end_time=close, **more)  # type: ignore[arg-type]


def plan_2019() -> Plan:
    """The four days as the storm left them: a visit called off, one moved, two sub-groups, a post without a name."""
    storm = {"reason": "weather", "why": Pair("颱風", "台風")}
    hotel = {
        "kind": "hotel",
        "address": Pair("千葉市中央區中央1-1-1", "千葉市中央区中央1-1-1"),
        "phone": "043-000-0000",
    }
    people = (
        Who("p1", "jp", "head", Pair("山田太郎", "山田太郎"), title=Pair("產業振興課長", "産業振興課長")),
        Who("", "jp", title=Pair("企業立地課長", "企業立地課長")),
        *(Who(f"p{n}", "jp", "", Pair(f"佐藤{n}", f"佐藤{n}"), title=Pair("主任", "主任")) for n in range(2, 6)),
        Who("g", "jp", "interpreter", Pair("林口譯", "林通訳")),
    )
    items = (
        Item(
            "out", "outbound", "confirmed", at(17, "13:50", "17:50", start_zone=TAIPEI), Pair("去程", "往路"),
            carrier="XX 852", origin=Pair("松山機場", "松山空港"), target=Pair("羽田機場", "羽田空港"),
            origin_stop=Pair("第 1 航廈", "第1ターミナル"), seats="12A–12D",
        ),
        Item("h1", title=Pair("千葉範例飯店", "千葉見本ホテル"), when=at(17, end_date=date(2019, 9, 19)), **hotel),  # type: ignore[arg-type]
        Item("off", "tour", "cancelled", at(18, part=HalfDay.AM), Pair("參訪企業", "企業訪問"), **storm),  # type: ignore[arg-type]
        Item(
            "semi", "seminar", "confirmed", at(18, "13:30", "16:30"),
            Pair("台日夥伴關係強化研討會－千葉縣", "日台パートナーシップ強化セミナー・千葉県"),
            place=Pair("千葉商工會議所", "千葉商工会議所"), room=Pair("第一 Hall", "第1ホール"),
            address=Pair("千葉市中央區中央2-5-1", "千葉市中央区中央2-5-1"), station=Pair("JR 千葉站", "JR千葉駅"),
            gather_time=time(13), gather=Pair("會場1樓大廳", "会場1階ロビー"), dress=Pair("正式服裝", "スーツ着用"),
            bring=Pair("名片", "名刺"), interpreting="consecutive", photos="no", team_id="a",
            hosts=(Host("host", Pair("台日產業合作推動辦公室", "台日産業連携推進オフィス")),),
        ),
        Item(
            "tour", "tour", "pending", at(18, "14:00", "16:00"), Pair("參觀物流中心", "物流センター視察"), team_id="b",
            place=Pair("範例物流中心", "見本物流センター"),
        ),
        Item(
            "visit", "visit", "changed", at(18, "18:00", "19:00"), Pair("拜會千葉縣廳", "千葉県庁訪問"),
            was=at(18, "17:00", "18:00"), place=Pair("千葉縣廳", "千葉県庁"), people=people, **storm,  # type: ignore[arg-type]
        ),
        Item(
            "move", "transfer", "confirmed", at(19, "07:48", "09:30"), vehicle="shinkansen",
            origin=Pair("東京", "東京"), target=Pair("郡山", "郡山"), coach="",
        ),
        Item(
            "late", "visit", "changed", at(19, "10:00", "11:00"), Pair("拜會商工會議所", "商工会議所訪問"),
            was=at(18, "09:00", "10:00"), **storm,  # type: ignore[arg-type]
        ),
        Item(
            "home", "return", "confirmed", at(20, "15:30", "18:10", end_zone=TAIPEI), Pair("回程", "復路"),
            carrier="XX 251", origin=Pair("仙台機場", "仙台空港"), target=Pair("桃園機場", ""),
        ),
    )  # fmt: skip
    names = (("王大明", "leader"), ("陳美玲", "member"), ("林志豪", "member"), ("張雅婷", "interpreter"))
    travellers = tuple(Traveller(f"m{n}", f"t{n}", Pair(name, name), (role,)) for n, (name, role) in enumerate(names))
    teams = (
        Team("a", name=Pair("A組", "A班"), parts=(Part("m0"), Part("m1"))),
        Team("b", name=Pair("B組", "B班"), colour="moss", parts=(Part("m2"), Part("m3"))),
    )
    name = Pair("台日夥伴關係強化研討會訪問團", "日台パートナーシップ強化セミナー訪問団")
    day = date(2019, 9, 17)
    return Plan(
        "d", "2019", name, day, date(2019, 9, 20), items, travellers, teams, "+81 90-0000-0000",
        Pair("經濟部工業局", "経済部工業局"),
    )  # fmt: skip


def programme(plan: Plan | None = None, **more: object) -> Programme:
    """The programme of ``plan_2019``, third edition of 10 September, or of another plan."""
    known: dict[str, object] = {"as_of": date(2019, 9, 10), "edition": 3, **more}
    return programmes.of(plan or plan_2019(), **known)  # type: ignore[arg-type]


def fortnight() -> Plan:
    """14 days with 60 items: what a long trip looks like."""
    base = plan_2019()
    kinds = [base.item(key) for key in ("move", "semi", "tour", "visit")]
    items = []
    for n in range(60):
        when = kinds[n % 4].when
        assert when is not None
        first = date(2019, 9, 17) + timedelta(days=n * 14 // 60)
        items.append(
            replace(kinds[n % 4], id=f"i{n}", when=replace(when, start_date=first), was=None, status="confirmed")
        )
    hotels = [replace(base.item("h1"), id=f"h{n}", when=When(date(2019, 9, 17) + timedelta(days=n))) for n in range(13)]
    return replace(base, items=(*items, *hotels), end=date(2019, 9, 30), _teams={})


CHANGED = (
    ChangedLine(
        date(2019, 9, 18), Pair("參訪企業", "企業訪問"), Pair("9月18日（三）上午　千葉", "9月18日（水）午前　千葉"),
        Pair("取消", "中止"), "cancel",
    ),
    ChangedLine(
        date(2019, 9, 18), Pair("拜會千葉縣廳", "千葉県庁訪問"),
        Pair("9月18日（三）17:00–18:00　千葉縣廳", "9月18日（水）17:00～18:00　千葉県庁"),
        Pair("9月18日（三）18:00–19:00　千葉縣廳", "9月18日（水）18:00～19:00　千葉県庁"),
    ),
)  # fmt: skip


def change_note() -> ChangeNote:
    """The storm of 18 September against the approved second version."""
    return ChangeNote(
        delegation=Pair("台日夥伴關係強化研討會訪問團", "日台パートナーシップ強化セミナー訪問団"),
        office=Pair("經濟部工業局", "経済部工業局"),
        start=date(2019, 9, 17), end=date(2019, 9, 20), number=3, against=2, approved_on=date(2019, 8, 30),
        approval_no="府經字第1080000001號", decided_on=date(2019, 9, 18), decided_time=time(6, 30),
        reason=Pair("天候（颱風）", "天候（台風）"), proof="JR 東日本運行情報 9/18 06:10", again_on=None, again_no="",
        lines=CHANGED, notes="", as_of=date(2019, 9, 18),
    )  # fmt: skip


def inform_sheet() -> InformSheet:
    """Two who must know: the host in Japanese, already told, and a member in Chinese."""
    host = InformLine(
        Pair("主辦單位", "主催"), Pair("山田太郎", "山田太郎"), Pair("千葉縣", "千葉県"), Pair("課長", "課長"),
        "千葉県 産業振興課長 山田太郎様", "やまだ たろう", "043-000-0001", "yamada@example.jp", "ja",
        "山田太郎様\n\nお世話になっております。台風のため、訪問時刻を18:00に変更いたしたく、お願い申し上げます。",
        "台風のため、本日の訪問を18時に変更させていただきたく存じます。",
        date(2019, 9, 18), time(6, 45), "陳美玲", "山田様",
    )  # fmt: skip
    member = InformLine(
        Pair("團員", "団員"), Pair("王大明", "王大明"), Pair(), Pair("科長", "課長"), "王大明 科長", "", "", "",
        "zh_TW",
        "各位團員：因颱風影響，拜會千葉縣廳改至18:00。", "拜會千葉縣廳改至18:00。",
    )  # fmt: skip
    name = Pair("台日夥伴關係強化研討會訪問團", "日台パートナーシップ強化セミナー訪問団")
    return InformSheet(
        name, Pair("經濟部工業局", "経済部工業局"), Pair("天候（颱風）", "天候（台風）"),
        date(2019, 9, 18), time(6, 30), 3,
        CHANGED, (host, member), date(2019, 9, 18),
    )  # fmt: skip


def roster(key: str) -> Roster:
    """The list ``key`` with one member of whom everything is known."""
    wang = Entry(
        "m", "p", 1, Pair("王大明", "王大明"), "おう だいめい", "WANG TA-MING", Pair("團長", "団長"), BUREAU, Pair(),
        Pair("科長", "課長"), mobile="+81 80-0000-0000", passport_no="300000001", passport_expiry=date(2027, 1, 31),
        birth_date=date(1980, 5, 3), sex=Pair("女", "女性"), emergency_name="王小美", emergency_phone="02-8888-8888",
    )  # fmt: skip
    line = Line(wang, "501", "5", Pair("單人房", "シングル"), date(2019, 9, 17), date(2019, 9, 20), coach="8")
    if key == "meals":
        line = Line(meal=Pair("總人數", "総人数"), count=12)
    section = Section(Pair("大阪範例飯店", "大阪サンプルホテル"), lines=(line,))
    trip = Pair("臺中市產業訪日團", "台中市産業訪日団")
    days = date(2019, 9, 17), date(2019, 9, 20), date(2019, 9, 10)
    return Roster(listing(key), trip, *days, phone="+81 90-0000-0000", sections=(section,))


def addresses() -> AddressList:
    """A prefecture with one of its people, and a professor without an organisation."""
    chiba = Pair("千葉縣", "千葉県")
    office = Pair("千葉縣千葉市中央區市場町1-1", "千葉県千葉市中央区市場町1-1")
    people = (
        Address(Pair("千葉縣商工勞動部", "千葉県商工労働部"), postal_code="260-8667", address=office, is_body=True),
        Address(
            Pair("山田太郎", "山田太郎"), joined(" ", chiba, Pair("經濟政策課", "経済政策課")), Pair("課長", "課長"),
            "やまだ たろう", "", "260-8667", office, ("043-223-0000", "yamada@example.jp"),
        ),
    )  # fmt: skip
    teacher = Address(
        Pair("佐藤花子", "佐藤花子"), title=Pair("教授", "教授"), address=Pair("東京都港區1-1", "東京都港区1-1")
    )
    trip = Pair("訪日團", "訪日団")
    return AddressList(
        trip, date(2019, 9, 17), date(2019, 9, 20), date(2019, 9, 10), ((chiba, people), (Pair(), (teacher,)))
    )


def members() -> MemberList:
    """Three members: the leader with a duty and a comparable post, one with two posts, one of a firm."""
    bureau = Pair("電資組", "電資組")
    people = (
        Listed(
            Pair("王大明", "王大明"),
            "おう だいめい",
            "WANG, Ta-Ming",
            BUREAU,
            bureau,
            Pair("科長", "科長"),
            equal=Pair("", "課長級"),
            role=Pair("團長", "団長"),
            duty=Pair("致詞、致贈紀念品", "挨拶・記念品贈呈"),
        ),
        Listed(
            Pair("陳美玲", "陳美玲"),
            "ちん びれい",
            "CHEN, Mei-Ling",
            BUREAU,
            bureau,
            Pair("技正", "技正"),
            (Pair("專案辦公室 副主任", "プロジェクト室 副室長"),),
            role=Pair("秘書", "秘書"),
        ),
        Listed(
            Pair("林志豪", "林志豪"), "りん しごう", "", Pair("範例社", "範例社"), Pair(), Pair("經理", "マネージャー")
        ),
    )
    return MemberList(Pair("訪日團", "訪日団"), date(2019, 9, 17), date(2019, 9, 20), date(2019, 9, 10), 3, people)


def companies(count: int = 3) -> Companies:
    """So many companies of whom everything but a logo is known."""
    profile = Profile(
        Pair("範例精密機械股份有限公司", "範例精密機械股份有限公司"), "はんれいせいみつきかい", founded="1987年",
        capital="NT$ 120,000,000", employees="約320名", products=Pair("主軸、精密齒輪", "スピンドル、精密歯車"),
        about=Pair("專注於高精度主軸。", "高精度スピンドルの専業メーカーです。"), wants=Pair("代理商", "代理店"),
        people=(Sent(Pair("林志豪", "林志豪"), "りん しごう", Pair("經理", "マネージャー")),),
    )  # fmt: skip
    trip = Pair("臺中市產業訪日團", "台中市産業訪日団")
    return Companies(trip, date(2019, 9, 17), date(2019, 9, 20), date(2019, 9, 10), (profile,) * count)


def directory() -> Directory:
    """Somebody with two posts at once, somebody with none, and a Taiwanese."""
    section = Pair("經濟政策課", "経済政策課")
    chiba = Pair("千葉縣", "千葉県")
    two = (
        Held(chiba, section, Pair("主幹", "主幹"), "chiba", below=section),
        Held(chiba, Pair("國際經濟推進室", "国際経済推進室"), Pair("室長", "室長"), "chiba",
             below=Pair("國際經濟推進室", "国際経済推進室")),
    )  # fmt: skip
    yamada = Contact(
        "1", Pair("山田太郎", "山田太郎"), "やまだ たろう", "YAMADA Taro", "JP", two,
        (Way("phone", "043-000-0000"), Way("mobile", "090-0000-0000"), Way("email", "yamada@example.jp")),
        "260-8667", Pair("千葉縣千葉市中央區市場町1番1號", "千葉県千葉市中央区市場町1番1号"), notes="喜歡爬山",
    )  # fmt: skip
    wang = Contact(
        "2", Pair("王大明", "王大明"), "おう だいめい", "WANG Ta-Ming", "TW",
        (Held(BUREAU, Pair(), Pair("科長", "課長（科長）"), "bureau"),), (), "100210", Pair("臺北市福州街15號", ""),
    )  # fmt: skip
    loose = Contact("3", Pair("鈴木花子", "鈴木花子"), "すずき はなこ")
    bodies = (
        Body("chiba", chiba, 0, Pair(), "ちばけん", "prefecture", "JP", "260-8667", Pair("千葉市", "千葉市"),
             (Way("phone", "043-000-0000"),), Pair("知事", "知事"), (yamada,)),
        Body("bureau", BUREAU, 1, Pair("經濟部", "経済部"), country="TW", people=(wang,)),
    )  # fmt: skip
    return Directory("office", date(2019, 9, 10), (yamada, wang, loose), bodies)


def ledger() -> Ledger:
    """A trip of 2026 with a subsidy above its cap, receipts in yen and dollars, one of them on two funds."""
    lines = (
        Planned(
            "l1", "ground", "central", Pair("日本地面交通", "日本国内の陸上交通"), Money(60_000, "JPY"), "", "業務費"
        ),
        Planned("l2", "gifts", "central", Pair("禮品", "記念品"), Money(500_000), "", "業務費"),
        Planned("l3", "transport", "local", Pair("機票", "航空券"), Money(1_600_000)),
    )
    quotes = tuple(
        Quote(currency, currency, rate, "cash", date(2026, 9, 16), "臺灣銀行")
        for currency, rate in (("USD", "31.385"), ("JPY", "0.2905"))
    )
    more = {"payer_id": "p1", "status": "paid", "kept_at": "主計室"}
    spent = (
        Spent("e1", Money(1_560_000), "l3", paid_on=date(2026, 8, 20), payee="範例航空", item=Pair("機票", "航空券"),
              receipt_no="A-001", **more),  # type: ignore[arg-type]
        Spent("e2", Money(8_950, "JPY"), "l1", paid_on=date(2026, 9, 19), payee="見本鉄道", receipt_no="A-002",
              category="transport", funding="local", item=Pair("新幹線（東京至福島）", "新幹線（東京～福島）"),
              gloss_zh="新幹線自由席車票", tax_minor=813, **more),  # type: ignore[arg-type]
        Spent("e3", Money(54_000, "JPY"), "l2", paid_on=date(2026, 9, 18), payee="見本百貨店", receipt_no="A-003",
              item=Pair("致贈紀念品", "記念品"), gloss_zh="漆器紀念品 6 件", parts=(Divided("", "company", 18_000),),
              case_no="115-001", accepted_on=date(2026, 9, 18), reason="致贈拜會單位", **more),  # type: ignore[arg-type]
        Spent("e4", Money(10_000), "l3", paid_on=date(2026, 9, 16), item=Pair("結匯手續費", "両替手数料"),
              category="fees", **more),  # type: ignore[arg-type]
    )  # fmt: skip
    names = {"p1": Pair("王大明", "王大明")}
    return Ledger(Trip("t", date(2026, 9, 17), date(2026, 9, 20), 800_000), lines, spent, quotes, names)


HEAD = accountpapers.Head(
    Pair("台日夥伴關係強化研討會訪問團", "日台パートナーシップ強化セミナー訪問団"),
    Pair("經濟部工業局", "経済部工業局"),
    date(2026, 9, 17), date(2026, 9, 20), "國外旅費", "府經字第1150000001號", date(2026, 8, 15), date(2026, 10, 1),
)  # fmt: skip


def claim() -> claims.Claim:
    """The claim of one member of that trip, with an advance."""
    book = ledger()
    rates = (Rate("東京", Decimal(299), date(2026, 1, 1)), Rate(OTHER, Decimal(209), date(2026, 1, 1)))
    stays = [
        Stay(date(2026, 9, 17 + n), place, going_home=n == 3, provided=frozenset({"lunch"} if n == 1 else ()))
        for n, place in enumerate(("東京", "東京", "福島", "仙台"))
    ]
    living = total(filter(None, (allowance(stay, rates) for stay in stays)), "31.385")
    placed, left = claims.placed(book, "p1", {})
    ways = (
        Pair("松山→羽田機場→東京", "台北松山空港→羽田空港→東京"),
        Pair("千葉", "千葉"),
        Pair("東京→福島", "東京→福島"),
    )
    works = (Pair("去程", "往路"), Pair("研討會、拜會千葉縣廳", "セミナー、千葉県庁訪問"), Pair("參觀科技中心", "視察"))
    journeys = [
        claims.Journey(date(2026, 9, 17 + n), way, work) for n, (way, work) in enumerate(zip(ways, works, strict=True))
    ]
    dollar = rate_by_rule(book.trip, book.quotes, "USD")
    return claims.Claim(
        claims.Claimer("m1", "p1", Pair("王大明", "王大明"), HEAD.office, Pair("科長", "課長（科長）")),
        HEAD.trip, HEAD.office, HEAD.start, HEAD.end, claims.days_of(journeys, living.days, placed), placed, left,
        living, dollar, claims.living_in_home(living), claims.exchange_notes(placed, dollar),
        claims.Advanced(4_000_000, 0), HEAD.approval_no, HEAD.approved_on, as_of=HEAD.as_of,
    )  # fmt: skip


def allowances(rounded_in: str = "usd") -> Living:
    """The route of 2019 on days of 2026: lunch and dinner provided on the second, a hotel of the joint event."""
    rates = (Rate("東京", Decimal(299), date(2026, 1, 1)), Rate(OTHER, Decimal(209), date(2026, 1, 1)))
    first = date(2026, 9, 17)
    fed = Stay(first.replace(day=18), "東京", provided=frozenset({"lunch", "dinner"}))
    joint = Stay(first.replace(day=19), "福島", "joint", paid=Decimal("180.50"))
    home = Stay(first.replace(day=20), "仙台", going_home=True)
    days = [Day(Stay(first, "東京")), Day(fed, said=Said()), Day(joint), Day(home)]
    people = tuple(
        Traveller(f"m{n}", f"p{n}", name, title=title, organisation=BUREAU)
        for n, (name, title) in enumerate(
            ((Pair("王大明", "王大明"), Pair("科長", "課長")), (Pair("陳美玲", "陳美玲"), Pair("技正", "技正")))
        )
    )
    plan = Plan("d", travellers=people)
    trip = Pair("臺中市產業訪日團", "台中市産業訪日団")
    made = reckon({one.member_id: days for one in people}, plan, rates, "31.385", rounded_in)
    why = Sentence("{kind} of {day}, the last bank day before the approved start", {"kind": "cash", "day": first})
    return Living(trip, made, "31.385", why, rounded_in, rates, date(2026, 9, 10))


def letter(kind: str = "request") -> Letter:
    """To a head of department in Chiba; complete."""
    at_ten = When(date(2019, 9, 18), time(10))
    return Letter(
        kind,
        To(Pair("千葉縣商工勞動部", "千葉県商工労働部"), Pair("部長", "部長"), Pair("山田太郎", "山田　太郎")),
        Sender(
            *(Pair("臺中市政府經濟發展局", "台中市政府経済発展局"), Pair("局長", "局長"), Pair("王大明", "王大明")),
            *(Pair("臺中市西屯區臺灣大道三段99號", "台中市西屯区台湾大道三段99号"), "04-2228-9111", "04-2220-1111"),
        ),
        Facts(
            *(Pair("臺中市經貿訪問團", "台中市経済訪問団"), 12, date(2019, 9, 17), date(2019, 9, 20)),
            *(Pair("拜會千葉縣", "千葉県表敬訪問"), When(date(2019, 9, 18), time(13, 30), end_time=time(15))),
            *(at_ten, Pair("千葉縣廳5樓", "千葉県庁5階"), Pair("千葉市中央區市場町1-1", "千葉市中央区市場町1-1")),
            why=Pair("因颱風", "台風のため"),
        ),
        as_of=date(2019, 9, 10),
        template=letter_templates()[kind],
        number="府授經字第1080000001號" if kind == "request" else "",
        dated_on=date(2019, 9, 10),
        reply_by=date(2019, 9, 12),
        copies=Pair("台北駐日經濟文化代表處", "台北駐日経済文化代表処"),
        edition=3,
    )


def gift_register() -> Register:
    """Two gifts given and two received, one of them not reported yet."""
    chiba_, day = Pair("千葉縣 商工勞動部", "千葉県 商工労働部"), date(2019, 9, 18)
    visit = Pair("拜會", "表敬訪問")
    found = (
        Gift("1", "given", day, chiba_, item=Pair("鳳梨酥禮盒", "パイナップルケーキ"), quantity=8, each=Money(68_000)),
        Gift("2", "given", day, chiba_, item=Pair("琉璃擺飾", "瑠璃の置物"), each=Money(360_000), occasion=visit),
        Gift("3", "received", day, chiba_, item=Pair("漆器", "漆器"), each=Money(15_000, "JPY"), courtesy="no"),
        Gift("4", "received", day, chiba_, item=Pair("紀念牌", "記念楯"), each=Money(2_000, "USD"), courtesy="yes"),
    )
    lines = judged(found, {"": {"JPY": "0.29"}}, Limits(), date(2019, 9, 20))
    return Register(Pair("訪問團", "訪問団"), date(2019, 9, 17), date(2019, 9, 20), lines, date(2019, 9, 20))


def council_table() -> Yearly:
    """The trips of a city as its council reads them, with the budgets of the years 100 and 107."""
    trips = [
        YearTrip(
            str(number), Pair(name, name), date(*start), date(*end), Pair(places, places),
            (Pair("市長王大明", "王大明市長"),), 7, spent=(cost or 0) * 100, state="settled" if cost else "settling",
        )
        for number, (name, start, end, places, cost) in enumerate(TRIPS)
    ]  # fmt: skip
    budgets = [Entered("a", 2011, 12_000_000_00, base=True), Entered("b", 2018, 7_800_000_00)]
    return yearly(Pair("臺中市政府", "台中市政府"), budgets, trips, TODAY)


def council_report() -> CouncilReport:
    """Two trips: one with results that fill more than a page, and one of the remarks."""
    texts = [f"第{n}項成果：" + "推動雙邊合作。" * 9 for n in range(1, 40)]
    told = tuple(Told(Pair(text, text), ("t",) * (not n)) for n, text in enumerate(texts))
    days = date(2017, 12, 30), date(2018, 1, 2)
    trip = YearTrip("1", Pair("出席論壇", "フォーラム出席"), *days, count=7, spent=512_005_00, state="settled")
    going = YearTrip("2", Pair("考察", "視察"), date(2018, 4, 19), date(2018, 5, 25), state="settling")
    named = (Pair("市長王大明", "市長 王大明"), Pair("觀旅局局長林小美", "観旅局局長 林小美"))
    return CouncilReport(
        "", "出國成效專案報告", "第2屆第7次定期會", "秘書處", "處長 王小明", TODAY, TODAY, "依規定辦理。", "綜上。",
        themes=(Theme("t", Pair("締結姊妹市", "姉妹都市"), None), Theme("u", Pair("行銷"), ())),
        trips=(CouncilTrip(trip, named, told, Pair("日本東京", "東京")), CouncilTrip(going)),
    )  # fmt: skip


def foreign_flights() -> accountpapers.ForeignFlights:
    """A flight that all take, and one of a single member."""
    way, times = Pair("桃園機場→成田機場", "台湾桃園国際空港→成田空港"), Pair("09:00–13:25", "09:00～13:25")
    names = (Pair("王大明", "王大明"), Pair("陳美玲", "陳美玲"))
    flights = (
        accountpapers.Flight(date(2026, 9, 17), "NH 824", way, times),
        accountpapers.Flight(date(2026, 9, 20), "JL 809", Pair("成田機場→桃園機場", ""), Pair(), names[1:]),
    )
    return accountpapers.ForeignFlights(HEAD, names, flights)


def party() -> Party:
    """A guest with a reading and a member with a sub-group, both named in both languages."""
    guest = Bearer(
        Pair("山田太郎", "山田太郎"), "やまだ たろう", "YAMADA Taro", Pair("千葉縣", "千葉県"),
        Pair("商工勞動部 產業振興課", "商工労働部 産業振興課"), Pair("課長", "課長"), guest=True, person_id="p1",
    )  # fmt: skip
    member = Bearer(
        Pair("鄒宗勳", "鄒宗勳"), "すう そうくん", "TSOU Tsung-Hsun", Pair("經濟部", "経済部"),
        Pair("工業局", "工業局"), Pair("組長", "組長"), Pair("團長", "団長"),
        Pair("第一組", "第1班"), "moss", person_id="p2",
    )  # fmt: skip
    return Party(Pair("訪問團", "訪問団"), date(2019, 9, 10), (guest, member), Pair("拜會", "表敬訪問"))


def gift_labels() -> GiftLabels:
    """A body that gets two pieces, and a person one."""
    body = GiftLabel(Pair("千葉縣", "千葉県"), quantity=2)
    person = GiftLabel(Pair("千葉縣", "千葉県"), Pair("山田太郎", "山田太郎"), Pair("課長", "課長"))
    giver = Pair("組長　鄒宗勳", "組長　鄒宗勳")
    return GiftLabels(Pair("訪問團", "訪問団"), date(2019, 9, 10), Pair("經濟部", "経済部"), giver, (body, person))


def seating_sheet() -> SeatingSheet:
    """The same visit at a meeting table, seated by rank: our three opposite seven of the prefecture."""
    ours = (("王大明", Pair("局長", "局長")), ("李小華", Pair("組長", "組長")), ("陳怡君", Pair("科長", "科長")))
    people = [Sitter(f"m:{n}", Pair(name, name), title, BUREAU, GUEST, n) for n, (name, title) in enumerate(ours)]
    for n, ((name, _kana), (unit, title)) in enumerate(zip(NAMES, POSTS, strict=True)):
        people.append(Sitter(f"p:{n}", Pair(name, name), title, joined(" ", DEPARTMENT, unit), HOST, n, own=False))
    plan = SeatPlan(seats=7, door="bottom", screen="left")
    seats = propose(plan, people).seats
    return SeatingSheet(
        Pair("訪日團", "訪日団"),
        replace(plan, taken=tuple(Taken(who, who, place) for who, place in seats.items())),
        item=Pair("拜會千葉縣政府", "千葉県庁表敬訪問"),
        when=When(date(2019, 9, 18), time(13, 30), TOKYO, date(2019, 9, 18), time(14, 30), TOKYO),
        place=Pair("千葉縣廳 大會議室", "千葉県庁 大会議室"),
        people={one.key: one for one in people},
        coming=frozenset(one.key for one in people),
        edition=3,
        as_of=date(2019, 9, 10),
    )


def host_profile() -> HostProfile:
    """A prefecture with an earlier meeting and two people."""
    taro = Somebody(Pair("山田太郎", "山田太郎"), ("やまだ たろう",), Pair("千葉縣", "千葉県"), Pair("部長", "部長"))
    hajime = replace(taro, name=Pair("森田一", "森田一"), readings=("もりた はじめ",))
    before = Past(date(2018, 9, 2), Pair("拜會千葉縣", "千葉県訪問"), (hajime.name,))
    return HostProfile(
        "o1", Pair("千葉縣", "千葉県"), Pair("訪問團", "訪問団"), date(2019, 9, 10), 3, "ちばけん",
        head=Pair("森田健作", "森田健作"), head_other=Pair("鈴木榮治", "鈴木栄治"),
        address=Pair("千葉市中央區", "千葉市中央区"), industries=Pair("農業\n2. 觀光", "農業\n2. 観光"),
        visits=(Past(date(2019, 9, 18), Pair("拜會", "表敬訪問")),), history=(before,), earlier=2,
        receive=(taro,), met=(Met(hajime, date(2018, 9, 2)),), source="千葉県",
    )  # fmt: skip

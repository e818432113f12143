# ruff: noqa: E501  (sentences as printed)
"""The programme of September 2019 as its trip report prints it, whole: for tests and demonstrations only.

Source: 台日夥伴關係強化研討會訪問團出國報告, 經濟部工業局, 2019-11-25 (tables 1 to 5 and chapter 參). Names of people are
stored as printed; a Japanese form stands beside them only where every letter is the same in both languages, because a
name is never converted. Japanese names of bodies and titles are those of the glossary; what it lacks is left empty.
"""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from desktop.store import Store
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.records import add

LABEL = "Write the programme of 2019"
CODE = "2019-tjpo"

D17, D18, D19, D20 = (date(2019, 9, day) for day in (17, 18, 19, 20))

PURPOSE = """\
經濟部為因應全球經濟整合趨勢及加強台日產業連結，特成立「台日產業合作推動辦公室」(TJPO)，由資策會台日產業推動中心負責營運；\
除擔任臺日企業交流、投資及技術移轉之平台外，並促成兩國企業以及地方產業之合作。
本次出國期間自 2019 年 9 月 17 日至 9 月 20 日前往日本關東及東北地區辦理「台日夥伴關係強化研討會」，由本局電資組鄒宗勳科長\
針對台灣產業政策及台日合作商機進行演講，另有 JETRO 海外調查部及三菱總合研究所研究員分別就台灣概況，以及透過台日企業合作產生之\
第三國商機等主題進行簡報，藉此增進日本地方對台日合作及第三國商機的認識與了解。
行程間亦拜訪千葉縣廳、福島縣 Technology Centre，以及東北經產局等，深入洽談日本區域產業對台合作議題，透過拜會地方政府及相關產業\
推動單位，藉此促進今後與日本關東、東北地區之地方產業合作契機。"""
BASIS = "依據工業局與日本經產省北東亞課第 15 次台日產業合作搭橋會議決議事項，由 TJPO 與日本台灣交流協會合辦「台日夥伴關係強化研討會」"
THEME = """\
以「台灣的產業現況及台日合作商機」為議題，洽邀 JETRO 海外調查部、三菱總合研究所海外事業本部等進行專題演講，於研討會中介紹\
日本台灣交流協會、駐日代表處或 TJPO 業務支援內容，結合企業的具體需求與實例，以啟發當地企業對台合作效益之認知，探討互惠之\
台日合作方式。"""
TALKS = (
    ("台灣的產業政策及合作商機", "鄒宗勳"),
    ("台灣的產業政策與一般概況", "加藤康二"),
    ("透過台日企業合作產生之開創第三國市場可能性～開拓 ASEAN 市場的契機～", "DINH Minh Hung"),
)


class Body(NamedTuple):
    """An organisation; ``above`` is the key of the one it belongs to."""

    key: str
    zh: str
    ja: str = ""
    kind: str = "other"
    above: str = ""
    more: dict[str, str] = {}  # noqa: RUF012  (never written to)


TW = {"country": "TW"}
CHIBA, FUKUSHIMA, MIYAGI = {"region": "JP-12"}, {"region": "JP-07"}, {"region": "JP-04"}

BODIES = (
    Body("ministry", "經濟部", "経済部", "central", more=TW),
    Body("bureau", "工業局", "工業局", "central", "ministry", TW),
    Body("tjpo", "台日產業合作推動辦公室", "台日産業連携推進オフィス", "support",
         more={**TW, "short_zh": "TJPO", "short_ja": "TJPO"}),
    Body("tokyo_office", "駐日代表處", "台北駐日経済文化代表処", "central", more=TW),
    Body("chiba", "千葉縣", "千葉県", "prefecture", more={
        **CHIBA,
        "kana": "ちばけん",
        "address_zh": "千葉縣千葉市中央區市場町 1 番 1 號",
        "address_ja": "千葉県千葉市中央区市場町1番1号",
        "head_zh": "知事：森田健作",
        "head_ja": "知事：森田健作",
        "profile_zh": """\
(1) 商業區集中在幕張新都心一帶，為 1970 年代後半東京灣填海工程開發地段，是日本最大規模的新都心，就業及居住人口居日本之冠，\
包括幕張展覽館 Makuhari Messe、AEON 永旺總社皆設置在此地。
(2) 京葉臨海工業地帶為日本少數化學占比高於機械的工業區，由於地點良好，主要產業包含機械、金屬、食品、電力、製油、化學等。
(3) 東葛地區集中有技術能力的中小企業、新創企業、大學等，透過東葛科技 plaza 等產業支援機構輔助產官學合作研發。""",
    }),
    Body("chiba_labour", "商工勞動部", "商工労働部", "department", "chiba", CHIBA),
    Body("centre", "福島縣 Technology Centre", "福島県ハイテクプラザ", "support", more={
        **FUKUSHIMA,
        "address_zh": "福島縣郡山市待池台 1-12",
        "address_ja": "福島県郡山市待池台1-12",
        "head_zh": "所長：大河田野芳郎",
        "head_ja": "所長：大河田野芳郎",
        "profile_zh": """\
(1) 提供技術諮詢、協助企業研發新技術、人才育成、提供各種分析實驗儀器（須付費）。近期針對利用二氧化鈦進行廢水處理等技術與企業\
合作，協助企業開發新產品。
(2) 經產省提出「福島縣第 4 次產業革命合作支援計畫」，鎖定可再生能源、醫療儀器、機器人、航空及宇宙等四大領域之相關產業，透過\
「學官金」三角推動合作，逐步推動包括氫能利用、制定醫療儀器安全新標準等，期盼以創新科技重新建立福島縣核心產業，當中官方代表即為\
福島縣 Technology Centre，學界則為會津大學，金融方則為東邦銀行。""",
    }),
    Body("tohoku", "東北經產局", "東北経済産業局", "central", more={
        **MIYAGI,
        "kana": "とうほくけいざいさんぎょうきょく",
        "address_zh": "仙台市青葉區本町3丁目3番1號",
        "address_ja": "仙台市青葉区本町3丁目3番1号",
        "head_zh": "局長：相樂希美",
        "profile_zh": """\
(1)東北經產局為經濟產業省轄下的地方分支機構，管轄範圍包括東北地區福島、宮城、岩手、青森、秋田、山形等6縣。
(2)主要產業為農林水產業與電子零件等製造業，近年新增運輸用機械器具製造業，可望成為東北地區未來成長產業之一。
(3)電子零組件、電子迴路產業聚落主要位於秋田縣由利本莊地區、山形縣鶴岡酒田地區；ICT 通訊機械聚落位於福島縣磐城地區、\
福島縣縣北地區、山形縣米澤地區等。""",
    }),
    Body("miyagi", "宮城縣", "宮城県", "prefecture", more=MIYAGI),
    Body("miyagi_trade", "經濟商工觀光部", "経済商工観光部", "department", "miyagi", MIYAGI),
    Body("jetro_chiba", "日本貿易振興機構(JETRO)千葉貿易情報中心", "ジェトロ千葉貿易情報センター", "support"),
    Body("jetro", "JETRO", "日本貿易振興機構（ジェトロ）", "support"),
    Body("association", "日本台灣交流協會", "公益財団法人日本台湾交流協会", "support"),
    Body("cobsc", "千葉海外商務支援中心(COBSC)", "", "support", more={"short_zh": "COBSC"}),
    Body("chiba_cci", "千葉商工會議所", "千葉商工会議所", "chamber"),
    Body("chiba_coop", "千葉縣貿易協同組合", "千葉県貿易協同組合", "support"),
    Body("chiba_city_trade", "千葉市貿易振興會", "", "support"),
    Body("chiba_centre", "千葉縣產業振興中心", "千葉県産業振興センター", "support"),
    Body("institute", "三菱總合研究所", "三菱総合研究所", "company"),
    Body("toho", "東邦銀行", "東邦銀行", "company"),
    Body("shoko_chukin", "商工中金福島支店", "商工中金福島支店", "company"),
    Body("fukushima_trade", "福島縣貿易促進協議會", "福島県貿易促進協議会", "support"),
    Body("fukushima", "福島縣", "福島県", "prefecture", more=FUKUSHIMA),
    Body("koriyama", "郡山市", "郡山市", "city", more=FUKUSHIMA),
    Body("tohoku_university", "東北大學", "東北大学", "school"),
)  # fmt: skip


class Holder(NamedTuple):
    """A person with the one post that the report prints."""

    body: str
    name: str
    name_ja: str
    unit: tuple[str, str]
    title: tuple[str, str]
    country: str = "JP"
    legal_name: str = ""


NONE = ("", "")
POLICY = ("經濟政策課", "経済政策課")
GLOBAL = ("經濟政策課 國際經濟推進室", "経済政策課 国際経済推進室")
INDUSTRY = ("產業振興課", "産業振興課")
TEAM = ("產業振興課 產業技術班", "産業振興課 産業技術班")
LOCAL, GENERAL = ("地域經濟部", "地域経済部"), ("總務企劃部", "総務企画部")

MEMBERS = (
    (Holder("bureau", "鄒宗勳", "", ("電資組", ""), ("科長", ""), "TW"), "leader", "團長", "団長"),
    (Holder("bureau", "張哲倫", "", ("電資組", ""), ("技正", ""), "TW"), "member", "團員", "団員"),
    (Holder("tjpo", "李裕發", "", NONE, ("經理", ""), "TW"), "member", "團員", "団員"),
    (Holder("tjpo", "周美鵬", "", NONE, ("專員", ""), "TW"), "member interpreter", "團員/翻譯", "団員・通訳"),
)
CHIBA_PRESENT = (
    Holder("chiba_labour", "石井克明", "石井克明", POLICY, ("副參事", "副参事")),
    Holder("chiba_labour", "篠崎慎一", "篠崎慎一", GLOBAL, ("主幹兼室長", "主幹兼室長")),
    Holder("chiba_labour", "川崎陽子", "川崎陽子", GLOBAL, ("副主幹", "副主幹")),
    Holder("chiba_labour", "渡邊勇毅", "", GLOBAL, ("副主查", "副主査")),
    Holder("chiba_labour", "阿久津和司", "阿久津和司", INDUSTRY, ("副課長", "副課長")),
    Holder("chiba_labour", "上原健", "上原健", TEAM, ("主查", "主査")),
    Holder("chiba_labour", "長瀨尚樹", "", TEAM, ("班長", "班長")),
    Holder("chiba_labour", "鈴木孝史", "鈴木孝史", TEAM, ("班長", "班長")),
)
CENTRE_PRESENT = (
    Holder("centre", "渡部 修", "渡部 修", NONE, ("副所長", "副所長")),
    Holder("centre", "渡邊 真", "", NONE, ("產學推動科長", "")),
)
TOHOKU_PRESENT = (
    Holder("tohoku", "高坂英利", "高坂英利", LOCAL, ("製造產業課長", "製造産業課長")),
    Holder(
        "tohoku", "千葉雅幸", "千葉雅幸", ("地域經濟部 製造產業課", "地域経済部 製造産業課"), ("課長輔佐", "課長補佐")
    ),
    Holder("tohoku", "西谷剛", "西谷剛", ("地域經濟部 製造產業課", "地域経済部 製造産業課"), ("總括係長", "総括係長")),
    Holder("tohoku", "小林豐治", "", GENERAL, ("國際課長", "国際課長")),
    Holder("tohoku", "鎌田陽平", "鎌田陽平", ("總務企劃部 國際課", "総務企画部 国際課"), ("總括係通商係", "")),
    Holder("miyagi_trade", "三浦純也", "三浦純也", ("新產業振興課 產業連攜推進班", ""), ("主事", "主事")),
)
OTHERS = (
    Holder("chiba", "森田健作", "森田健作", NONE, ("知事", "知事"), legal_name="鈴木榮治"),
    Holder("centre", "大河田野芳郎", "大河田野芳郎", NONE, ("所長", "所長")),
    Holder("tohoku", "相樂希美", "", NONE, ("局長", "局長")),
    Holder("jetro", "加藤康二", "加藤康二", ("海外調查部", ""), NONE),
    Holder("institute", "DINH Minh Hung", "DINH Minh Hung", ("海外事業本部", "海外事業本部"), NONE),
    Holder("tokyo_office", "周立", "", ("經濟組", "経済部"), ("組長", "部長"), "TW"),
    Holder("tohoku_university", "戶津健太郎", "", ("Micro System 研發中心(μSIC)", ""), ("教授", "教授")),
)


def write(store: Store) -> str:
    """Write the programme into ``store`` as one action; the delegation's id."""
    return store.do(LABEL, fill)


def fill(work: Work) -> str:
    """Bodies, people, the delegation, four days."""
    bodies: dict[str, str] = {}
    for body in BODIES:
        row = {"kind": body.kind, "name_zh": body.zh, "name_ja": body.ja, **body.more}
        bodies[body.key] = add(work, t.Organisation, {**row, "parent_id": bodies.get(body.above)})
    people: dict[str, str] = {}
    for holder in (*(m[0] for m in MEMBERS), *CHIBA_PRESENT, *CENTRE_PRESENT, *TOHOKU_PRESENT, *OTHERS):
        people[holder.name] = person(work, bodies, holder)
    trip = add(
        work,
        t.Delegation,
        {
            "code": CODE,
            "kind": "other",
            "status": "finished",
            "name_zh": "台日夥伴關係強化研討會訪問團",
            "name_ja": "日台パートナーシップ強化セミナー訪問団",
            "start_date": D17,
            "end_date": D20,
            "places_zh": "日本千葉、福島、宮城",
            "places_ja": "千葉・福島・宮城",
            "purpose_zh": PURPOSE,
            "basis_zh": BASIS,
            "office_id": bodies["bureau"],
            "notes": "報告日期：108年11月25日",
        },
    )
    for position, (holder, roles, zh, ja) in enumerate(MEMBERS, 1):
        row = {"delegation_id": trip, "person_id": people[holder.name], "roles": roles, "position": position}
        add(work, t.Member, {**row, "duty_zh": zh, "duty_ja": ja})
    itinerary(work, trip, bodies, people)
    return trip


def person(work: Work, bodies: dict[str, str], holder: Holder) -> str:
    """One person with the post."""
    made = add(
        work,
        t.Person,
        {
            "name_zh": holder.name,
            "name_ja": holder.name_ja,
            "legal_name": holder.legal_name,
            "country": holder.country,
        },
    )
    unit, title = holder.unit, holder.title
    row = {"unit_zh": unit[0], "unit_ja": unit[1], "title_zh": title[0], "title_ja": title[1]}
    add(work, t.Post, {"person_id": made, "organisation_id": bodies[holder.body], **row})
    return made


def itinerary(work: Work, trip: str, bodies: dict[str, str], people: dict[str, str]) -> None:
    """Table 2, row by row; ``position`` keeps the printed order where no clock time is printed."""

    def event(kind: str, zh: str, ja: str, day: date, **more: Any) -> str:
        row = {"delegation_id": trip, "kind": kind, "status": "done", "title_zh": zh, "title_ja": ja}
        return add(work, t.Event, {**row, "start_date": day, **more})

    event(
        "outbound", "去程", "往路", D17, part="pm", start_zone="Asia/Taipei",
        origin_zh="松山", target_zh="羽田機場", origin_ja="台北松山空港", target_ja="羽田空港",
    )  # fmt: skip
    event(
        "tour", "參訪企業", "企業視察", D18, part="am",
        status="cancelled", reason="weather", reason_zh="因日本當地風災臨時被迫取消",
    )  # fmt: skip
    first = event(
        "seminar", "台日夥伴關係強化研討會－千葉縣", "日台パートナーシップ強化セミナー・千葉県", D18,
        start_time="13:30", end_time="16:30", place_zh="千葉商工會議所", place_ja="千葉商工会議所", room_zh="第一 Hall",
        address_zh="千葉市中央區中央 2-5-1", address_ja="千葉市中央区中央2-5-1",
        purpose_zh=THEME, basis_zh=BASIS + "，本年度由 TJPO 與交流協會選定過去與 TJPO 互動較少之千葉縣、福島縣，共計辦理 2 場次研討會；千葉縣為第一場。",
    )  # fmt: skip
    chiba = event(
        "visit", "拜會千葉縣廳", "千葉県庁訪問", D18, part="pm", position=1, organisation_id=bodies["chiba"],
        place_zh="千葉縣廳", place_ja="千葉県庁",
        topics_zh="""\
1. 慰問因風災受損的千葉縣。
2. 介紹與日本地方、產業連結合作的台日產業合作搭橋方案。
3. 討論千葉縣目前積極推動之產業與台灣連結的可能性。""",
        benefits_zh="透過拜會建立與千葉縣廳之交流管道，並介紹 TJPO 與日本台灣交流協會主辦「台日夥伴關係強化研討會」緣由及目的，"
        "希望提高日本企業主、產業推動單位等對台合作意願。",
        notes="駐日經濟組周立組長（兼 TJPO 副主任）為訪團開場致詞",
    )  # fmt: skip
    event(
        "transfer", "移動", "移動", D19, part="am", position=1,
        origin_zh="東京", target_zh="福島", origin_ja="東京", target_ja="福島",
    )  # fmt: skip
    centre = event(
        "tour", "參觀福島縣 Technology Centre", "福島県ハイテクプラザ視察", D19, part="am", position=2,
        organisation_id=bodies["centre"],
        topics_zh="""\
1. 瞭解福島縣 Technology Centre 如何提供縣內企業技術等支援。
2. 瞭解福島縣產業現況及推動機器人科技等新趨勢，發掘與台灣合作契機。""",
        benefits_zh="透過拜訪福島縣 Technology Centre，認識並鏈結福島縣產業推動組織，瞭解產業推動現況，尋求未來與台灣企業對接之合作機會。",
    )  # fmt: skip
    second = event(
        "seminar", "台日夥伴關係強化研討會－福島縣", "日台パートナーシップ強化セミナー・福島県", D19,
        start_time="13:30", end_time="16:00", place_zh="BIG PALETTE FUKUSHIMA", room_zh="3F 小會議室 1",
        address_zh="福島縣郡山市南 2-52", address_ja="福島県郡山市南2-52",
        purpose_zh=THEME, basis_zh=BASIS.replace("與日本經產省北東亞課第", "與日本經產省北東亞課之第") + "，本年度由 TJPO 與交流協會選定過去與 TJPO 互動較少之千葉縣、福島縣，共計辦理 2 場次研討會；福島縣為第二場。",
    )  # fmt: skip
    event(
        "transfer", "移動", "移動", D20, part="am", position=1,
        origin_zh="福島", target_zh="仙台", origin_ja="福島", target_ja="仙台",
    )  # fmt: skip
    tohoku = event(
        "visit", "拜會東北經產局", "東北経済産業局訪問", D20, part="am", position=2, organisation_id=bodies["tohoku"],
        topics_zh="""\
1. 2019年(春)第17次搭橋會議台方提案一為「台日半導體產業組織對接與國際合作」，當中提及請東北經產局引介東北各縣半導體協議會或\
MEMS Park Consortium 產業組織，建立雙方連管道，並瞭解日本科技研發、國際合作需求及雙方業界概況，協助台日企業對接等。
2. 本次拜會東北經產局，為落實台日搭橋交流會議的提案與決議，透過與組織對接的方式，找尋未來台日合作可能性。""",
        benefits_zh="東北地區的電子零件產業興盛，亦具有多處產業聚落，轄區內的東北大學是歷史悠久的著名研究機構，透過與東北經產局的對接合作，"
        "期望進一步增加台日間潛在的合作機會。",
        notes="東北大學 Micro System 研發中心(μSIC)的戶津健太郎教授出席交流會議",
    )  # fmt: skip
    event(
        "return", "回程", "復路", D20, part="pm", end_zone="Asia/Taipei",
        origin_zh="仙台機場", target_zh="桃園", origin_ja="仙台空港", target_ja="台湾桃園国際空港",
    )  # fmt: skip
    for visit, present in ((chiba, CHIBA_PRESENT), (centre, CENTRE_PRESENT), (tohoku, TOHOKU_PRESENT)):
        for position, holder in enumerate(present, 1):
            row = {"event_id": visit, "side": "jp", "person_id": people[holder.name], "position": position}
            add(work, t.Participant, row)
    for meeting in (first, chiba, centre, second, tohoku):  # 訪團: all four
        for position, (holder, *_duty) in enumerate(MEMBERS, 1):
            row = {"event_id": meeting, "side": "tw", "person_id": people[holder.name], "position": position}
            add(work, t.Participant, row)
    for seminar, held_by, helped_by in (
        (
            first,
            ("jetro_chiba", "association", "tjpo", "cobsc"),
            ("chiba_cci", "chiba_coop", "chiba_city_trade", "chiba_centre"),
        ),
        (
            second,
            ("association", "tjpo", "cobsc", "toho", "shoko_chukin", "fukushima_trade"),
            ("fukushima", "koriyama"),
        ),
    ):
        for role, keys in (("host", held_by), ("cohost", helped_by)):
            for position, key in enumerate(keys, 1):
                row = {"event_id": seminar, "role": role, "position": position, "organisation_id": bodies[key]}
                add(work, t.EventHost, row)
        for position, (title, speaker) in enumerate(TALKS, 1):
            item = {"event_id": seminar, "kind": "talk", "position": position, "title_zh": title}
            add(work, t.AgendaItem, {**item, "speaker_id": people[speaker]})

"""The bodies and the invented people of the sample delegation."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.records import add, edit


def _organisation(work: Work, zh: str, ja: str, **more: Any) -> str:
    return add(work, t.Organisation, {"name_zh": zh, "name_ja": ja, **more})


def organisations(work: Work) -> dict[str, str]:
    """The public bodies of the programme; keys are used below only."""
    taiwan = {"country": "TW"}
    central = {**taiwan, "kind": "central"}
    made = {
        "ministry": _organisation(
            work,
            "經濟部",
            "経済部",
            **central,
            postal_code="100210",
            address_zh="臺北市中正區福州街15號",
            address_ja="台湾台北市中正区福州街15号",
            phone="+886 2-0000-0000",
        )
    }
    made["bureau"] = _organisation(work, "工業局", "工業局", **central, parent_id=made["ministry"])
    made["tjpo"] = _organisation(
        work,
        "台日產業合作推動辦公室",
        "台日産業連携推進オフィス",
        **taiwan,
        kind="support",
        short_zh="TJPO",
        short_ja="TJPO",
        postal_code="106214",
        address_zh="臺北市大安區和平東路二段106號",
        address_ja="台湾台北市大安区和平東路二段106号",
        phone="+886 2-0000-0000",
    )
    made["chiba"] = _organisation(
        work,
        "千葉縣",
        "千葉県",
        kind="prefecture",
        region="JP-12",
        kana="ちばけん",
        postal_code="260-8667",
        address_zh="千葉縣千葉市中央區市場町1番1號",
        address_ja="千葉県千葉市中央区市場町1番1号",
        head_zh="知事",
        head_ja="知事",
        profile_zh="1. 幕張新都心的會展與商業\n2. 京葉臨海工業地帶：化學、石油、鋼鐵\n3. 東葛地區的中小企業與大學",
        profile_ja="1. 幕張新都心の会議・商業\n2. 京葉臨海工業地帯：化学・鉄鋼\n3. 東葛地域の中小企業と大学",
        industries_zh="幕張新都心：會展與商業\n京葉臨海工業地帶：化學、石油、鋼鐵\n東葛地區：中小企業與大學",
        industries_ja="幕張新都心：会議・商業\n京葉臨海工業地帯：化学・石油・鉄鋼\n東葛地域：中小企業と大学",
        source="縣廳網站",
        as_of=date(2019, 9, 1),
    )
    made["chiba_labour"] = _organisation(
        work, "商工勞動部", "商工労働部", kind="department", region="JP-12", parent_id=made["chiba"]
    )
    made["fukushima"] = _organisation(
        work,
        "福島縣 Technology Centre",
        "福島県ハイテクプラザ",
        kind="support",
        region="JP-07",
        kana="ふくしまけんはいてくぷらざ",
        postal_code="963-0297",
        address_zh="福島縣郡山市待池台1-12",
        address_ja="福島県郡山市待池台1-12",
    )
    made["tohoku"] = _organisation(
        work,
        "東北經濟產業局",
        "東北経済産業局",
        kind="central",
        region="JP-04",
        kana="とうほくけいざいさんぎょうきょく",
        short_zh="東北經產局",
        postal_code="980-8403",
        address_zh="宮城縣仙台市青葉區本町3丁目3番1號",
        address_ja="宮城県仙台市青葉区本町3丁目3番1号",
    )
    made["miyagi"] = _organisation(work, "宮城縣", "宮城県", kind="prefecture", region="JP-04", kana="みやぎけん")
    for key, zh, ja, kind in (
        ("jetro_chiba", "JETRO 千葉貿易情報中心", "ジェトロ千葉貿易情報センター", "support"),
        ("association", "日本台灣交流協會", "公益財団法人日本台湾交流協会", "support"),
        ("jetro", "JETRO 海外調查部", "ジェトロ海外調査部", "support"),
        ("institute", "三菱總合研究所", "三菱総合研究所", "company"),
        ("chiba_cci", "千葉商工會議所", "千葉商工会議所", "chamber"),
        ("chiba_trade", "千葉縣貿易協同組合", "千葉県貿易協同組合", "support"),
        ("chiba_centre", "千葉縣產業振興中心", "千葉県産業振興センター", "support"),
        ("toho", "東邦銀行", "東邦銀行", "company"),
        ("fukushima_trade", "福島縣貿易促進協議會", "福島県貿易促進協議会", "support"),
        ("fukushima_pref", "福島縣", "福島県", "prefecture"),
        ("koriyama", "郡山市", "郡山市", "city"),
    ):
        made[key] = _organisation(work, zh, ja, kind=kind)
    old = {"organisation_id": made["association"], "name_zh": "交流協會", "name_ja": "公益財団法人交流協会"}
    add(work, t.OrganisationName, {**old, "valid_to": date(2016, 12, 31)})
    return made


SEEN = {"confirmed_on": date(2019, 9, 18), "source": "名片"}
TOLD = {"source": "名片交換", "purpose": "訪日團聯繫", "noticed_on": date(2019, 9, 18)}


def _person(work: Work, organisation: str | None, post: dict[str, Any], **fields: Any) -> str:
    person = add(work, t.Person, fields)
    add(work, t.Post, {"person_id": person, "organisation_id": organisation, **post})
    return person


def own_people(work: Work, bodies: dict[str, str]) -> list[str]:
    """王大明 and three colleagues."""
    unit = {"unit_zh": "電子資訊組", "unit_ja": "電子情報組"}
    rows: tuple[tuple[str, dict[str, str], dict[str, str]], ...] = (
        (
            "bureau",
            {**unit, "title_zh": "科長", "title_ja": "課長（科長）"},
            {
                "name_zh": "王大明",
                "name_ja": "王大明",
                "kana": "おう だいめい",
                "kana_other": "ワン ダーミン",
                "roman": "WANG Ta-Ming",
            },
        ),
        (
            "bureau",
            {**unit, "title_zh": "技正", "title_ja": "技正"},
            {
                "name_zh": "陳小華",
                "name_ja": "陳小華",
                "kana": "ちん しょうか",
                "kana_other": "チェン シャオホァ",
                "roman": "CHEN Hsiao-Hua",
            },
        ),
        (
            "tjpo",
            {"title_zh": "經理", "title_ja": "マネージャー"},
            {
                "name_zh": "林美玲",
                "name_ja": "林美玲",
                "kana": "りん びれい",
                "kana_other": "リン メイリン",
                "roman": "LIN Mei-Ling",
            },
        ),
        (
            "tjpo",
            {"title_zh": "專員", "title_ja": "専員"},
            {
                "name_zh": "黃志強",
                "name_ja": "黄志強",
                "kana": "こう しきょう",
                "kana_other": "ホァン ジーチャン",
                "roman": "HUANG Chih-Chiang",
            },
        ),
    )
    made = []
    for number, (body, post, names) in enumerate(rows, 1):
        mail = f"{names['roman'].split()[1].lower()}@example.tw"
        phone = {"phone": f"+886 2-0000-000{number}", "email": mail, "country": "TW"}
        made.append(_person(work, bodies[body], post, **names, **phone))
    return made


def host_people(work: Work, bodies: dict[str, str]) -> dict[str, list[str]]:
    """Eight in Chiba, two in Fukushima, six in Sendai, and two speakers."""
    policy, global_ = ("經濟政策課", "経済政策課"), ("經濟政策課 國際經濟推進室", "経済政策課 国際経済推進室")
    industry, making = ("產業振興課", "産業振興課"), ("地域經濟部 製造產業課", "地域経済部 製造産業課")
    abroad = ("總務企劃部 國際課", "総務企画部 国際課")
    venture = ("經濟商工觀光部 新產業振興課", "経済商工観光部 新産業振興課")
    none = ("", "")
    rows = (
        ("chiba_labour", policy, ("副參事", "副参事"), "山田太郎", "やまだ たろう"),
        ("chiba_labour", global_, ("主幹兼室長", "主幹兼室長"), "佐藤花子", "さとう はなこ"),
        ("chiba_labour", global_, ("副主幹", "副主幹"), "鈴木一郎", "すずき いちろう"),
        ("chiba_labour", global_, ("副主查", "副主査"), "渡邉次郎", "わたなべ じろう"),
        ("chiba_labour", industry, ("副課長", "副課長"), "高橋三郎", "たかはし さぶろう"),
        ("chiba_labour", industry, ("主查", "主査"), "田中四郎", "たなか しろう"),
        ("chiba_labour", industry, ("班長", "班長"), "伊藤五郎", "いとう ごろう"),
        ("chiba_labour", industry, ("班長", "班長"), "濵田六子", "はまだ むつこ"),
        ("fukushima", none, ("副所長", "副所長"), "渡部 七海", "わたべ ななみ"),
        ("fukushima", none, ("產學推動科長", "産学連携科長"), "渡邊 八重", "わたなべ やえ"),
        ("tohoku", making, ("課長", "課長"), "髙橋九郎", "たかはし くろう"),
        ("tohoku", making, ("課長輔佐", "課長補佐"), "山﨑十和", "やまざき とわ"),
        ("tohoku", making, ("總括係長", "総括係長"), "中村春子", "なかむら はるこ"),
        ("tohoku", abroad, ("課長", "課長"), "小林夏男", "こばやし なつお"),
        ("tohoku", abroad, ("總括係長", "総括係長"), "加藤秋江", "かとう あきえ"),
        ("miyagi", venture, ("主事", "主事"), "𠮷田冬馬", "よしだ とうま"),
        ("jetro", none, ("主查", "主査"), "松本空", "まつもと そら"),
        ("institute", ("海外事業本部", "海外事業本部"), ("研究員", "研究員"), "井上海", "いのうえ うみ"),
    )  # fmt: skip
    made: dict[str, list[str]] = {}
    for body, unit, title, name, kana in rows:
        post = {"unit_zh": unit[0], "unit_ja": unit[1], "title_zh": title[0], "title_ja": title[1], **SEEN}
        person = _person(work, bodies[body], post, name_ja=name, name_zh=name, kana=kana, country="JP", **TOLD)
        made.setdefault(body, []).append(person)
    contact = made["chiba_labour"][2]
    edit(work, t.Organisation, bodies["chiba"], {"main_contact_id": contact})
    edit(work, t.Person, contact, {"phone": "043-000-0000 内線2711", "email": "suzuki@example.jp"})
    add(work, t.ContactWay, {"person_id": contact, "kind": "fax", "value": "043-000-0001"})
    return made


def met(work: Work, event: str, day: date, people: list[str], by: str) -> None:
    """Cards were exchanged at an item."""
    for person in people:
        add(work, t.Encounter, {"person_id": person, "event_id": event, "met_on": day, "by_id": by})

"""What kind of item a line of another program is, guessed from its words: a flight, a train, a hotel, a visit.

A guess is shown before it is stored. Airlines and hotels write in three languages and rarely say which time zone they
mean; the airports say it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.folding import fold
from desktop.domain.schedule import TAIPEI, TOKYO
from desktop.domain.text import Pair


class Port(NamedTuple):
    """An airport: its names and the zone of its clocks; ``words`` are what tickets call it besides."""

    name: Pair
    zone: str
    words: tuple[str, ...] = ()


def _jp(zh: str, ja: str, *words: str) -> Port:
    return Port(Pair(zh, ja), TOKYO, words)


PORTS: Mapping[str, Port] = {
    "TPE": Port(Pair("桃園機場", "台湾桃園国際空港"), TAIPEI, ("桃園", "Taoyuan")),
    "TSA": Port(Pair("松山機場", "台北松山空港"), TAIPEI, ("台北松山", "臺北松山", "Songshan", "Sungshan")),
    "KHH": Port(Pair("高雄機場", "高雄国際空港"), TAIPEI, ("高雄", "小港", "Kaohsiung")),
    "RMQ": Port(Pair("臺中機場", "台中空港"), TAIPEI, ("台中", "臺中", "Taichung")),
    "TNN": Port(Pair("臺南機場", "台南空港"), TAIPEI, ("台南", "臺南", "Tainan")),
    "HND": _jp("羽田機場", "羽田空港", "羽田", "Haneda"),
    "NRT": _jp("成田機場", "成田国際空港", "成田", "Narita"),
    "KIX": _jp("關西機場", "関西国際空港", "関西", "關西", "Kansai"),
    "ITM": _jp("伊丹機場", "大阪国際空港（伊丹）", "伊丹", "Itami"),
    "NGO": _jp("中部國際機場", "中部国際空港", "中部", "名古屋", "Chubu", "Centrair", "Nagoya"),
    "FUK": _jp("福岡機場", "福岡空港", "福岡", "Fukuoka"),
    "CTS": _jp("新千歲機場", "新千歳空港", "新千歳", "新千歲", "札幌", "Chitose", "Sapporo"),
    "SDJ": _jp("仙台機場", "仙台空港", "仙台", "Sendai"),
    "OKA": _jp("那霸機場", "那覇空港", "那覇", "那霸", "沖縄", "沖繩", "Naha", "Okinawa"),
    "HIJ": _jp("廣島機場", "広島空港", "広島", "廣島", "Hiroshima"),
    "TAK": _jp("高松機場", "高松空港", "高松", "Takamatsu"),
    "MYJ": _jp("松山機場（愛媛）", "松山空港", "愛媛松山", "Matsuyama"),
    "KMJ": _jp("熊本機場", "熊本空港", "熊本", "Kumamoto"),
    "KOJ": _jp("鹿兒島機場", "鹿児島空港", "鹿児島", "鹿兒島", "Kagoshima"),
    "KMQ": _jp("小松機場", "小松空港", "小松", "Komatsu"),
    "OKJ": _jp("岡山機場", "岡山空港", "岡山", "Okayama"),
    "AOJ": _jp("青森機場", "青森空港", "青森", "Aomori"),
    "HKD": _jp("函館機場", "函館空港", "函館", "Hakodate"),
    "AKJ": _jp("旭川機場", "旭川空港", "旭川", "Asahikawa"),
    "KIJ": _jp("新潟機場", "新潟空港", "新潟", "Niigata"),
    "FSZ": _jp("靜岡機場", "静岡空港", "静岡", "靜岡", "Shizuoka"),
    "IBR": _jp("茨城機場", "茨城空港", "茨城", "Ibaraki"),
    "HNA": _jp("花卷機場", "いわて花巻空港", "花巻", "花卷", "Hanamaki"),
    "HSG": _jp("佐賀機場", "九州佐賀国際空港", "佐賀", "Saga"),
    "OIT": _jp("大分機場", "大分空港", "大分", "Oita"),
    "KMI": _jp("宮崎機場", "宮崎空港", "宮崎", "Miyazaki"),
    "ISG": _jp("石垣機場", "新石垣空港", "石垣", "Ishigaki"),
    "UKB": _jp("神戶機場", "神戸空港", "神戸", "神戶", "Kobe"),
}
CITIES = {
    "台北": TAIPEI,
    "臺北": TAIPEI,
    "Taipei": TAIPEI,
    "東京": TOKYO,
    "Tokyo": TOKYO,
    "大阪": TOKYO,
    "Osaka": TOKYO,
}
TAIWAN = re.compile(r"臺灣|台灣|台湾|Taiwan|[臺台][北中南東]市?|新北|桃園|高雄|新竹|基隆|Taipei|Kaohsiung", re.I)

_NUMBER = re.compile(r"(?<![A-Za-z0-9])((?!JR)[A-Z][A-Z0-9]|[0-9][A-Z])[ \-]?([0-9]{2,4})(?![A-Za-z0-9])")
_FLIGHT = re.compile(
    r"flight|航班|班機|搭機|班次|フライト|搭乗|航空|エアライン|飛行機|✈|🛫|🛬|airlines?|airways|boarding|航空券|機票",
    re.I,
)
_SHINKANSEN = re.compile(
    r"新幹線|新干線|shinkansen|はやぶさ|のぞみ|ひかり|こだま|やまびこ|つばさ|かがやき|みずほ|さくら\s*\d", re.I
)
_TRAIN = re.compile(r"特急|列車|電車|火車|高鐵|台鐵|臺鐵|ライナー|成田エクスプレス|N'?EX\b|\btrain\b|\bJR\b", re.I)
_COACH = re.compile(r"バス|巴士|遊覽車|專車|貸切|\bcoach\b|\bbus\b|shuttle", re.I)
_SHIP = re.compile(r"フェリー|渡輪|\bferry\b", re.I)
_HOTEL = re.compile(
    r"hotel|ホテル|飯店|旅館|酒店|旅店|民宿|宿泊|住宿|入住|check[ \-]?in|チェックイン|(?<!d)\binn\b|ゲストハウス|旅籠",
    re.I,
)
_MEAL = re.compile(r"早餐|午餐|晚餐|午宴|晚宴|餐敘|用餐|朝食|昼食|夕食|ランチ|ディナー|breakfast|lunch|dinner", re.I)
KINDS = (  # the first that fits
    ("rehearsal", re.compile(r"行前討論|工作會議|口譯準備|打合せ|打ち合わせ|ミーティング", re.I)),
    ("briefing", re.compile(r"行前|事前説明|結団式|orientation|briefing", re.I)),
    (
        "reception",
        re.compile(r"懇親|懇談會|レセプション|歡迎會|歓迎会|交流會|交流会|酒會|reception|答謝", re.I),
    ),
    ("signing", re.compile(r"簽署|簽約|調印|署名|締結式|signing|MOU", re.I)),
    ("press", re.compile(r"記者會|記者会見|プレス|press conf", re.I)),
    (
        "seminar",
        re.compile(r"研討會|論壇|講座|說明會|セミナー|シンポジウム|フォーラム|説明会|seminar|symposium|forum", re.I),
    ),
    ("matching", re.compile(r"商談|媒合|マッチング|洽談會|matching", re.I)),
    ("meal", _MEAL),
    ("tour", re.compile(r"參觀|參訪|視察|見学|工場|觀摩|\btour\b|site visit", re.I)),
    ("visit", re.compile(r"拜會|拜訪|拜見|表敬|訪問|意見交換|courtesy|\bvisit\b", re.I)),
    ("free", re.compile(r"自由活動|自由時間|自由行動|休息|フリータイム|free time", re.I)),
    ("transfer", re.compile(r"移動|前往|搭乘|接送|抵達|出發|搭車|送迎|transfer", re.I)),
    ("outbound", re.compile(r"去程|往路|outbound", re.I)),
    ("return", re.compile(r"回程|復路|返程|歸國|帰国|return flight", re.I)),
)
_WAY = re.compile(r"(.{1,40}?)\s*(?:→|⇒|➡|➔|->|=>|~>|－>|—|–|\bto\b|至|飛往|發往)\s*(.{1,40})", re.I)
_SEAT = re.compile(
    r"(?:座位|座席|シート|seat)s?\s*(?:號碼|番号|no\.?|number)?\s*[:：]?\s*([0-9]{1,3}[A-K](?:\s*[,、/]\s*[0-9]{1,3}[A-K])*)",
    re.I,
)


def language_of(text: str) -> str:
    """``ja`` where letters say so that no Taiwanese writes, else ``zh_TW``."""
    if re.search(r"[\u3041-\u30ff]", text):
        return "ja"
    only_japanese = sum(not _fits(c, "cp950") and _fits(c, "cp932") for c in text)
    only_chinese = sum(_fits(c, "cp950") and not _fits(c, "cp932") for c in text)
    return "ja" if only_japanese > only_chinese else "zh_TW"


def _fits(char: str, encoding: str) -> bool:
    try:
        char.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True


def kind_of(text: str) -> str:
    """The kind that the words of a title speak of; empty where they say nothing."""
    return next((kind for kind, words in KINDS if words.search(text)), "")


def is_hotel(text: str) -> bool:
    return bool(_HOTEL.search(text)) and not _MEAL.search(text)


def journey(summary: str, location: str = "", description: str = "") -> dict[str, Any]:
    """Columns of a journey with ``zones`` of its ends; empty where the words speak of none.

    A flight has a number and a word for flying, or a number and two airports.
    """
    whole = f"{summary}\n{location}\n{description}"
    number = _NUMBER.search(summary) or _NUMBER.search(description)
    ends = _ports(summary) or _ports(f"{location}\n{description}")
    if number and (_FLIGHT.search(whole) or len(ends) == 2):
        return _columns("flight", f"{number[1]} {number[2]}", ends, summary, whole)
    if _FLIGHT.search(summary) and len(ends) == 2:
        return _columns("flight", "", ends, summary, whole)
    for vehicle, words in (("shinkansen", _SHINKANSEN), ("train", _TRAIN), ("ship", _SHIP), ("coach", _COACH)):
        if words.search(summary):
            return _columns(vehicle, "", [], summary, whole)
    return {}


def _columns(vehicle: str, carrier: str, ends: list[Port | str], summary: str, whole: str) -> dict[str, Any]:
    found: dict[str, Any] = {"kind": "transfer", "vehicle": vehicle}
    if carrier:
        found["carrier"] = carrier
    if len(ends) == 2:
        zones = [end.zone if isinstance(end, Port) else CITIES[end] for end in ends]
        found["zones"] = tuple(zones)
        if zones == [TAIPEI, TOKYO]:
            found["kind"] = "outbound"
        elif zones == [TOKYO, TAIPEI]:
            found["kind"] = "return"
        for name, end in zip(("origin", "target"), ends, strict=True):
            pair = end.name if isinstance(end, Port) else Pair(end, end)
            found |= {f"{name}_zh": pair.zh, f"{name}_ja": pair.ja}
    elif way := _WAY.search(re.sub(r"[（(][^（()）]*[)）]", "", summary)):
        first, last = (part.split("：")[-1].split(":")[-1].strip(" 　「」『』【】") for part in way.groups())
        first, last = first.rsplit(" ", 1)[-1], last.split(" ", 1)[0]
        code = "ja" if language_of(summary) == "ja" else "zh"
        if first and last and not _FLIGHT.search(first):
            found |= {f"origin_{code}": first, f"target_{code}": last}
    if seat := _SEAT.search(whole):
        found["seats"] = seat[1]
    return found


def _ports(text: str) -> list[Port | str]:
    """The two ends that a text names, in its order: by code, by the name of the airport, by the city."""
    seen: list[tuple[int, Port | str]] = []
    for code, port in PORTS.items():
        places = [m.start() for m in re.finditer(rf"(?<![A-Za-z]){code}(?![A-Za-z])", text)]
        places += [place for word in port.words if (place := text.casefold().find(word.casefold())) >= 0]
        if places:
            seen.append((min(places), port))
    if len(seen) < 2:
        known = {port.zone for _place, port in seen if isinstance(port, Port)}
        for city, zone in CITIES.items():
            place = text.casefold().find(city.casefold())
            if place >= 0 and zone not in known:
                known.add(zone)
                seen.append((place, city))
    if "松山" in text and not any(isinstance(p, Port) and "松山" in p.name.zh for _n, p in seen):
        other = next((p.zone for _n, p in seen if isinstance(p, Port)), TOKYO)
        seen.append((text.find("松山"), PORTS["TSA" if other == TOKYO else "MYJ"]))
    ends = [port for _place, port in sorted(seen, key=lambda pair: pair[0])]
    return ends[:2] if len(ends) == 2 else [] if len(ends) < 2 else _best(ends)


def _best(ends: list[Port | str]) -> list[Port | str]:
    """Of more than two names the first airport of each country; else the first two."""
    taiwan = next((e for e in ends if isinstance(e, Port) and e.zone == TAIPEI), None)
    japan = next((e for e in ends if isinstance(e, Port) and e.zone == TOKYO), None)
    return sorted((taiwan, japan), key=ends.index) if taiwan and japan else ends[:2]


def zone_near(*texts: str) -> str:
    """The zone of a place by its name: Taiwan where it is named, else Japan."""
    return TAIPEI if any(TAIWAN.search(text) for text in texts) else TOKYO


def same_name(one: str, other: str) -> bool:
    """Whether two titles are what a person would call the same."""
    return bool(one) and fold(one) == fold(other)

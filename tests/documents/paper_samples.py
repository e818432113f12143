"""Values that the tests of papers share: the shape of the 2019 visit to Chiba, with invented people."""

from __future__ import annotations

from datetime import date, time

from desktop.domain.agenda import Agenda, AgendaLine, Attendee, HostLine
from desktop.domain.cards import Card
from desktop.domain.schedule import When
from desktop.domain.text import Pair

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

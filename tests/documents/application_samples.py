"""Applications of counties as papers tell them."""

from __future__ import annotations

from datetime import date

from desktop.domain.applications import Application, ApplicationList, Criterion, Line, Wish
from desktop.domain.text import Pair

SCHEME = Pair("116年度台日縣市經貿交流計畫", "2027年度 台日地方経済交流計画")
TODAY = date(2026, 11, 20)


def application(code: str = "TW-TXG", county: Pair | None = None, leader: Pair | None = None) -> Application:
    return Application(
        id=f"application {code}",
        scheme=SCHEME,
        year=2027,
        code=code,
        county=county or Pair("臺中市", "台中市"),
        office=Pair("臺中市政府 經濟發展局", "台中市政府 経済発展局"),
        leader=leader or Pair("局長王小明", "王小明局長"),
        start=date(2027, 9, 14),
        end=date(2027, 9, 18),
        people=25,
        budget=1_234_567_00,
        purpose=Pair("促成本市精密機械業者與日本企業合作。", "当市の精密機械企業と日本企業との提携を図る。"),
        strengths=(Pair("智慧機械", "スマート機械"), Pair("航太", "航空宇宙")),
        wishes=(
            Wish("JP-38", Pair("愛媛縣", "愛媛県"), 1, Pair("已簽備忘錄", "覚書を締結済み")),
            Wish("JP-27", Pair("大阪府", "大阪府"), 2, Pair("商工會議所邀請", "商工会議所の招請")),
            Wish("JP-07", Pair("福島縣", "福島県"), 3, shared=(Pair("航太", "航空宇宙"),)),
        ),
        received=date(2026, 10, 30),
        each=2,
        as_of=TODAY,
    )


def application_list() -> ApplicationList:
    criteria = (
        Criterion("a", Pair("每年組團意願", "毎年派遣する意欲"), 50),
        Criterion("b", Pair("產業優勢與特色", "産業の強みと特色"), 50),
    )
    kaohsiung = application("TW-KHH", Pair("高雄市", "高雄市"), Pair("局長李大同", "李大同局長"))
    lines = (
        Line(application(), "chosen", (44, 47), 91, 1, "遴選小組", date(2026, 11, 18), "辦理經驗豐富"),
        Line(kaohsiung, "reserve", (41, None), 41, 2, "遴選小組", date(2026, 11, 18)),
    )
    return ApplicationList(SCHEME, 2027, 10, criteria, lines, TODAY)

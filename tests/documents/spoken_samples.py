"""A visit with everything that is said at it, with invented people."""

from __future__ import annotations

from datetime import date, time

from desktop.domain.agenda import AgendaLine
from desktop.domain.schedule import When
from desktop.domain.speeches import Briefing, Interpreting, Overview, Somebody, Speech, Visit
from desktop.domain.text import Pair

VISIT = Visit(
    "visit",
    Pair("訪問團", "訪問団"),
    Pair("拜會千葉縣廳", "千葉県庁訪問"),
    when=When(date(2019, 9, 18), time(17), end_time=time(18)),
    place=Pair("千葉縣廳", "千葉県庁"),
    interpreting="consecutive",
    edition=3,
    as_of=date(2019, 9, 10),
)
HOST = Somebody(
    Pair("山田太郎", "山田太郎"), ("やまだ たろう",), Pair("千葉縣", "千葉県"), Pair("部長", "部長"), id="yamada"
)
OWN = Somebody(
    Pair("王大明", "王大明"), ("おう だいめい", "ワン ダーミン"), Pair("臺中市", "台中市"), Pair("局長", "局長"),
    Pair("", "部長"), Pair("團長", "団長"), "tw", roman="WANG Ta-Ming", id="wang",
)  # fmt: skip
LINES = (AgendaLine(Pair("致詞", "挨拶"), time(17)), AgendaLine(Pair("座談", "懇談"), time(17, 10)))


def overview() -> Overview:
    return Overview(
        VISIT, Pair("產業交流", "産業交流"), Pair("部長", "部長"), (OWN,), 0, Pair("合作", "連携"),
        Pair("獎勵", "優遇"),
        Pair("日文", "日本語"), Pair("遊覽車", "バス"), Pair("+81-90", "+81-90"), Pair("素食1名", "ベジタリアン1名"),
        Pair("茶葉", "茶葉"), Pair("攝影 可", "撮影 可"),
    )  # fmt: skip


def briefing() -> Briefing:
    return Briefing(
        VISIT, (HOST,), (OWN,), LINES, Pair("簡歷", "略歴"), Pair("往來", "交流"), Pair("訴求", "要望"),
        Pair("敏感", "機微"), Pair("應對", "応答"),
    )  # fmt: skip


def script() -> Speech:
    text = Pair("各位貴賓，大家好。\n\n謝謝大家。", "皆様、こんにちは。\n\nありがとうございました。")
    return Speech(VISIT, "script", Pair("團長致詞", "団長挨拶"), OWN, text, minutes=3)


def interpreting() -> Interpreting:
    terms = (Pair("搭橋", "架け橋"),)
    return Interpreting(VISIT, Pair("日文", "日本語"), (HOST,), (OWN,), LINES, Pair("要點", "要点"), terms=terms)

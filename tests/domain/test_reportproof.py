"""What is marked in a report, and what is right as it is."""

from __future__ import annotations

from desktop import reference
from desktop.domain import reportproof as proof
from desktop.domain.reportparts import Part, Report
from desktop.domain.reportproof import Known
from desktop.domain.reports import LINE, CoverLine

KNOWN = Known(("千葉縣", "福島縣", "宮城縣", "大分縣"), frozenset({"鄒宗勳", "渡部 修", "周立"}), frozenset({"TJPO"}))


def marked(*texts: str, abstract: str = "", cover: str = "") -> list[tuple[str, dict[str, object], str]]:
    """(message, values, section) of all remarks on sections with these texts."""
    parts = [Part("abstract", 0, "摘要", body=abstract)]
    parts += [Part(f"s{number}", 1, f"章{number}", body=text) for number, text in enumerate(texts, 1)]
    profile = reference.report_profiles()[0]
    report = Report("trip", profile, "題", (CoverLine(LINE, "派赴國家", (cover,)),), tuple(parts))
    found = proof.remarks(report, KNOWN)
    assert all(one.place and one.place[:2] == ("report", "trip") for one in found)
    return [(one.message.msgid, dict(one.message.values), one.place[2] if one.place else "") for one in found]


def test_prefectures_of_the_cover_and_of_the_abstract() -> None:
    found = marked(abstract="訪問日本千葉、福島縣，蒐集大分類資料。", cover="日本千葉、宮城")
    assert found == [
        (proof.ON_COVER, {"names": "宮城縣"}, "abstract"),
        (proof.IN_ABSTRACT, {"names": "福島縣"}, "abstract"),
    ]
    assert not marked(abstract="訪問千葉縣。", cover="日本千葉") and not marked(abstract="訪日。", cover="日本千葉")


def test_people_who_are_on_no_list() -> None:
    assert marked("由王小明科長率隊，鄒宗勳科長說明，由鄭科長致詞，鄒科長補充。") == [
        (proof.STRANGER, {"name": "王小明"}, "s1"),
        (proof.STRANGER, {"name": "鄭"}, "s1"),
    ]
    assert not marked("與渡部修副所長、駐日經濟組周立組長、連江縣長及國際課總括係長會談，由高雄市長致詞。")


def test_abbreviations_that_are_never_written_out() -> None:
    text = "資策會(TJIC)協助 TJPO，介紹 MEMS Park Consortium 與 JAXA。RION(利音)、JAXA 亦同，μSIC 參加。"
    assert marked(text, "OLED 為有機發光二極體之縮寫，OLED 成長；簡稱「SNEC」。") == [
        (proof.UNDEFINED, {"found": "JAXA"}, "s1")
    ]


def test_days_without_a_year() -> None:
    text = "9月訪問結束後，10月底來訪，商討 2020 年活動。"
    assert marked("108 年 9 月 17 日至 9 月 20 日。", text, "為期 3 個月，2019年9月18日。") == [
        (proof.NO_YEAR, {"found": "9月"}, "s2")
    ]


def test_the_same_paragraph_twice() -> None:
    long = "分別針對台灣的重點產業政策、台日地方產業合作現況、台日產業潛在合作機會等進行介紹，有 {} 協助務求雙贏局面。"
    (found,) = marked(f"(1) {long.format('甲')}", f"短。\n(2){long.format('乙')}")
    assert found[0] == proof.TWICE and found[1]["other"] == "章1" and found[2] == "s2"
    assert not marked(
        long.format("甲"), "分別針對" + "完全不同的內容說明如下，內容各不相同而且很長很長很長很長很長很長很長很長。"
    )

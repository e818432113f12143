"""The trip report of 2019 put together from data again, beside the printed one: every difference is listed here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from desktop.domain.reports import CONTENTS, FIGURES, TABLES, Document, FigureBlock, label, text_of
from desktop.store import Store, proofreading, records, reportproof, reports
from desktop.store import tables as t
from desktop.store.opening import open_store
from desktop.store.registers import read_row
from desktop.store.reportproof import Remark
from tests.data import programme_2019, report_2019

_RULES = re.compile(r"(?m)^[\t-]*---[\t-]*$|^ *- (?=\()|^ +$")  # of the text file, not of the report
_BITS = re.compile(r"[^，。；：、()（）]*[，。；：、()（）]?")


def flat(text: str) -> str:
    return "".join(text.split())


# (after what, as printed in 2019, as made here, why). Blanks and the ends of lines are not compared.
_WIDE = "brackets in Chinese text are wide, as in the report's own cover"
DIFFERENCES = (
    ("", "", flat(programme_2019.BASIS), "the basis of the trip stands with its purpose"),
    ("貳、過程一", ".", "、", "as the other chapters and the contents write it"),
    ("團員/翻譯二", ".", "、", "the same"),
    ("去程", "(", "（", _WIDE),
    ("山→羽田機場", ")", "）", _WIDE),
    ("", "(", "（", _WIDE),
    ("臨時被迫取消", ")", "）", _WIDE),
    ("移動", "(", "（", _WIDE),
    ("(東京→福島", ")", "）", _WIDE),
    ("移動", "(", "（", _WIDE),
    ("(福島→仙台", ")", "）", _WIDE),
    ("北經產局回程", "(", "（", _WIDE),
    ("台機場→桃園", ")", "）", _WIDE),
    ("作推動辦公室", "(TJPO)", "", "a host stands under its name in the directory"),
    ("日方回", "應", "覆", "an answer has one word, as in the report's two others"),
    ("USHIMA", "", "3F小會議室1", "the room stands with its house, as at the first seminar"),
    ("市南2-52", "3F小會議室1", "", "and the address alone in brackets"),
    ("作推動辦公室", "(TJPO)", "", "a host stands under its name in the directory"),
)  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Store, str]]:
    store = open_store(tmp_path_factory.mktemp("report") / "2019.db", create=True)
    yield store, report_2019.write(store)
    store.close()


@pytest.fixture(scope="module")
def document(made: tuple[Store, str]) -> Document:
    store, trip = made
    with store.read() as connection:
        return reports.assemble(connection, trip)


@pytest.fixture(scope="module")
def printed() -> str:
    return _RULES.sub("", Path(report_2019.PRINTED).read_text(encoding="utf-8"))


def between(text: str, first: str, last: str) -> str:
    return text[text.index(f"{first}\n") : text.index(f"{last}\n")]


def bits(text: str) -> list[str]:
    return [bit for bit in _BITS.findall(flat(text)) if bit]


def letters(before: str, now: str) -> list[tuple[str, str, str]]:
    """What differs within two passages: (the letters before it, old, new)."""
    found = SequenceMatcher(None, before, now, autojunk=False).get_opcodes()
    return [(before[max(a - 6, 0) : a], before[a:b], now[c:d]) for kind, a, b, c, d in found if kind != "equal"]


def test_every_difference_of_the_text(document: Document, printed: str) -> None:
    theirs = bits(between(printed, "摘要", "目次") + printed[printed.index("壹、目的\n") :])
    ours = bits("\n".join(text_of(block) for block in (*document.front, *document.blocks)))
    found = [
        one
        for kind, a, b, c, d in SequenceMatcher(None, theirs, ours, autojunk=False).get_opcodes()
        if kind != "equal"
        for one in letters("".join(theirs[a:b]), "".join(ours[c:d]))
    ]
    assert found == [difference[:3] for difference in DIFFERENCES]


def test_cover_and_lists(document: Document, printed: str) -> None:
    cover = "\n".join(f"{line.label}：{chr(10).join(line.values)}" for line in document.cover).replace("\n：", "\n")
    theirs = flat(printed[: printed.index("摘要\n")])
    # One section in two names: table 1 of the report and its abstract say 電資組 too.
    assert flat(cover).removeprefix("：") == theirs.replace("電子資訊組", "電資組")
    listed = {
        CONTENTS: [flat(heading.line) for heading in document.headings() if heading.level < 3],
        TABLES: [flat(label(table)) for table in document.tables()],
        FIGURES: [flat(label(figure)) for figure in document.figures()],
    }
    for key, first, last in (
        (CONTENTS, "目次", "表目錄"),
        (TABLES, "表目錄", "圖目錄"),
        (FIGURES, "圖目錄", "壹、目的"),
    ):
        lines = between(printed, first, last).splitlines()[1:]
        assert listed[key] == [flat(re.sub(r"[.\s]*\d+$", "", line)) for line in lines if line.strip()]


FIRST, SECOND = (f"舉辦台日夥伴關係強化研討會－{place}縣場　" for place in ("千葉", "福島"))
CHIBA, CENTRE, TOHOKU = (f"拜會{place}　" for place in ("千葉縣廳", "福島縣 Technology Centre", "東北經產局"))
CAUGHT = [  # (section, what is marked, the record where it is mended, what it would be)
    ("摘要", "宮城縣", "report", ""),  # on the cover, not in the abstract
    (f"{FIRST}目的", "交流協會", "event", "日本台灣交流協會"),  # one body under three names
    (f"{FIRST}會議摘要", "TAITRA", "report", ""),
    (f"{FIRST}會議摘要", "ASEAN", "report", ""),
    (f"{FIRST}會議摘要", "TIPO", "event", "TJPO"),  # the office itself, misspelt
    (f"{CHIBA}單位簡介", "AEON", "report", ""),
    (f"{CHIBA}會議摘要與結論", "交流協會", "figure", ""),  # 日台交流協會: only a person knows what is meant
    (f"{CENTRE}日方出席人員", "渡部 修", "person", ""),  # alone in the report with a blank
    (f"{CENTRE}日方出席人員", "渡邊 真", "person", ""),
    (f"{SECOND}目的", "依據工業局與日本經產省北", "report", ""),  # pasted from the first seminar
    (f"{SECOND}目的", "以「台灣的產業現況及台日", "report", ""),
    (f"{SECOND}目的", "交流協會", "event", "日本台灣交流協會"),
    (f"{SECOND}會議摘要", "由本局電資組鄒宗勳科長簡", "report", ""),
    (f"{SECOND}會議摘要", "JETRO海外調查部加藤", "report", ""),
    (f"{SECOND}會議摘要", "三菱總合研究所海外事業本", "report", ""),
    (f"{TOHOKU}會議摘要與結論", "KIOXIA", "report", ""),
    (f"{TOHOKU}會議摘要與結論", "OLED", "report", ""),
    (f"{TOHOKU}會議摘要與結論", "JAXA", "report", ""),
    (f"{TOHOKU}會議摘要與結論", "TDK", "report", ""),
    (f"{TOHOKU}會議摘要與結論", "SIPO", "report", ""),  # never written out
    (f"{TOHOKU}會議摘要與結論", "9月", "report", ""),  # of which year?
    (f"{TOHOKU}會議摘要與結論", "戶津健太郎", "event", ""),  # spoke there, and is not in table 5
    (f"{TOHOKU}會議摘要與結論", "交流協會", "minute_point", "日本台灣交流協會"),
    ("心得與建議", "交流協會", "report", ""),
]


def remarks(store: Store, trip: str) -> list[Remark]:
    with store.read() as connection:
        return reportproof.read(connection, reports.read(connection, trip), date(2019, 11, 25))


def shown(one: Remark) -> tuple[str, str, str, str]:
    found = next(one.why.values[key] for key in ("found", "names", "name", "text") if key in one.why.values)
    return one.subject, str(found), one.place[0], one.finding.fix if one.finding else ""


def test_the_slips_of_2019_are_caught_mended_and_left(made: tuple[Store, str]) -> None:
    store, trip = made
    found = remarks(store, trip)
    assert [shown(one) for one in found] == CAUGHT
    wrong = next(one for one in found if one.finding and one.finding.found == "TIPO")
    assert wrong.finding is not None and store.do("correct", proofreading.correct, wrong.finding)
    with store.read() as connection:
        summary = read_row(connection, t.Event, wrong.place[1])["summary_zh"]
    assert "TIPO" not in summary and "有 TJPO 與經濟部協助" in summary
    store.do("leave", reportproof.leave, next(one for one in found if shown(one)[1] == "TDK"))
    assert [shown(one) for one in remarks(store, trip)] == [one for one in CAUGHT if one[1] not in ("TIPO", "TDK")]
    with store.read() as connection:
        report = reports.read(connection, trip)
    picture = next(block for part in report.parts for block in part.made if isinstance(block, FigureBlock))
    store.do("caption", records.edit, t.Figure, picture.figure_id, {"caption_zh": ""})
    store.do("empty", reports.write_section, trip, "findings", {"body": ""})
    wrong_names = "由鄒宗勛科長與上原課長、阿久津和士副課長會談"
    store.do("names", reports.write_section, trip, "goal", {"body": wrong_names})
    new = [one for one in remarks(store, trip) if one.id not in {other.id for other in found}]
    assert [(one.place[0], one.place[2], one.finding.fix if one.finding else "") for one in new] == [
        ("report", "goal", "鄒宗勳"),
        ("report", "goal", "阿久津和司"),
        ("figure", "caption_zh", ""),
        ("report", "findings", ""),
    ]
    for _step in range(5):
        store.undo()
    assert [shown(one) for one in remarks(store, trip)] == CAUGHT

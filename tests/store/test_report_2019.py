"""The trip report of 2019 put together from data again, beside the printed one: every difference is listed here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path

import pytest

from desktop.domain.reports import CONTENTS, FIGURES, TABLES, Document, label, text_of
from desktop.store import Store, reports
from desktop.store.opening import open_store
from tests.data import report_2019

_RULES = re.compile(r"(?m)^[\t-]*---[\t-]*$|^ *- (?=\()|^ +$")  # of the text file, not of the report
_BITS = re.compile(r"[^，。；：、()（）]*[，。；：、()（）]?")
# (after what, as printed in 2019, as made here, why). Blanks and the ends of lines are not compared.
_WIDE = "brackets in Chinese text are wide, as in the report's own cover"
DIFFERENCES = (
    ("", "", "依據工業局與日本經產省北東亞課第15次台日產業合作搭橋會議決議事項，由TJPO與日本台灣交流協會合辦"
     "「台日夥伴關係強化研討會」", "the basis of the trip stands with its purpose"),
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


def flat(text: str) -> str:
    return "".join(text.split())


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

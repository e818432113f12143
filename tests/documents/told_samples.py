"""A paper that has a block of every kind, with invented people."""

from __future__ import annotations

from spoken_samples import HOST, OWN, VISIT

from desktop.domain.text import Pair
from desktop.domain.told import Fact, Heading, People, Point, Prose, Signatures, Table, Told
from desktop.store.visitrecords import MATTER, OURS, OUTLINE, RECORD, THEIRS


def told() -> Told:
    said = Point(Pair("承諾", "約束"), Pair("山田部長", "山田部長"), Pair("將組團訪台。", "訪問団を派遣する。"))
    rows = ((Pair("1", "1"), Pair("茶葉", "茶葉")), (Pair("2", "2"), Pair("齒輪", "歯車")))
    return Told(
        RECORD,
        VISIT,
        (
            Fact(MATTER, Pair("拜會千葉縣廳", "千葉県庁訪問")),
            People(THEIRS, (HOST,)),
            People(OURS, (OWN,)),
            Heading(OUTLINE),
            Prose(Pair("座談。", "懇談した。")),
            said,
            Heading("", Pair("表", "表")),
            Table((MATTER, OUTLINE), rows, (1, 5), ("k1", "k2")),
            Signatures((THEIRS, OURS)),
        ),
    )

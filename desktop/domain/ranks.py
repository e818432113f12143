"""相當職位: which post on the other side a title is comparable to. Only a suggestion.

All of it is judgement [J], not law: grades of the two civil services do not correspond one to one. It follows what
offices of both sides write beside names in lists: a 科長 of an agency stands about where a 課長 of a prefecture does.
Where the table has no line, the rank of ``precedence`` decides.
"""

from __future__ import annotations

import unicodedata

from desktop.domain.precedence import UNRANKED, rank_of

# Of offices: a title in Taiwan, what it is comparable to in Japan; longest first inside a name.
OFFICE_TW: tuple[tuple[str, str], ...] = (
    ("常務次長", "事務次官"), ("政務次長", "副大臣"), ("部長", "大臣"), ("主任委員", "大臣"), ("縣長", "知事"),
    ("副縣長", "副知事"), ("副市長", "副市長"), ("市長", "市長"), ("鄉長", "村長"), ("鎮長", "町長"), ("區長", "区長"),
    ("副秘書長", "部次長"), ("秘書長", "総務部長"), ("主任秘書", "部次長"), ("副署長", "庁次長"), ("署長", "庁長官"),
    ("副司長", "局次長"), ("司長", "局長"), ("副局長", "局次長"), ("局長", "局長"),
    ("副處長", "部次長"), ("處長", "部長"),
    ("副組長", "部次長"), ("組長", "部長"), ("專門委員", "参事"), ("簡任技正", "技術参事"), ("參事", "参事"),
    ("副科長", "課長補佐"), ("科長", "課長"), ("課長", "課長"), ("室主任", "室長"), ("技正", "主幹"), ("視察", "主幹"),
    ("股長", "係長"), ("專員", "主査"), ("技士", "技師"), ("科員", "主任"), ("辦事員", "主事"), ("書記", "主事"),
    ("副議長", "副議長"), ("議長", "議長"), ("議員", "議員"), ("副教授", "准教授"), ("教授", "教授"),
)  # fmt: skip
OFFICE_JP: tuple[tuple[str, str], ...] = (
    ("事務次官", "常務次長"), ("副大臣", "政務次長"), ("大臣", "部長"), ("副知事", "副縣市長"), ("知事", "縣市長"),
    ("副市長", "副市長"), ("市長", "市長"), ("町長", "鎮長"), ("村長", "鄉長"), ("区長", "區長"), ("庁長官", "署長"),
    ("審議監", "副處長"), ("審議官", "副司長"), ("局次長", "副局長"), ("部次長", "副處長"), ("次長", "副處長"),
    ("副局長", "副局長"), ("局長", "局長"), ("副部長", "副處長"), ("部長", "處長"), ("所長", "主任"),
    ("副参事", "專門委員"), ("参事", "專門委員"), ("課長補佐", "專員"), ("副課長", "副科長"), ("課長", "科長"),
    ("室長", "科長"), ("副主幹", "專員"), ("主幹", "技正"), ("班長", "股長"), ("係長", "股長"), ("副主査", "科員"),
    ("主査", "專員"), ("主任", "科員"), ("主事", "辦事員"), ("技師", "技士"),
    ("副議長", "副議長"), ("議長", "議長"), ("議員", "議員"), ("准教授", "副教授"), ("教授", "教授"),
)  # fmt: skip
FIRM_TW: tuple[tuple[str, str], ...] = (
    ("副董事長", "副会長"), ("董事長", "会長"), ("執行長", "社長"),
    ("副總經理", "副社長"), ("總經理", "社長"),
    ("資深協理", "執行役員"), ("協理", "本部長"), ("廠長", "工場長"), ("副理", "次長"), ("經理", "部長"),
    ("課長", "課長"), ("主任", "係長"), ("董事", "取締役"),
)  # fmt: skip
FIRM_JP: tuple[tuple[str, str], ...] = (
    ("副会長", "副董事長"), ("会長", "董事長"), ("副社長", "副總經理"), ("社長", "總經理"), ("専務取締役", "副總經理"),
    ("専務", "副總經理"), ("常務取締役", "副總經理"), ("常務", "副總經理"), ("執行役員", "協理"), ("取締役", "董事"),
    ("本部長", "協理"), ("工場長", "廠長"), ("部長", "經理"), ("次長", "副理"), ("課長", "課長"), ("係長", "主任"),
)  # fmt: skip
BY_RANK: dict[int, tuple[str, str]] = {  # what stands for a rank of ``precedence`` in Taiwan and in Japan
    10: ("部長", "大臣"), 20: ("縣市長", "知事"), 30: ("副縣市長", "副知事"), 40: ("局長", "局長"),
    45: ("副局長", "局次長"), 50: ("處長", "部長"), 55: ("副處長", "部次長"), 60: ("科長", "課長"),
    65: ("專員", "課長補佐"), 70: ("股長", "係長"), 75: ("科員", "主任"),
}  # fmt: skip
LEVEL = "級"


def comparable(title: str, country: str, *, firm: bool = False) -> str:
    """「科長」 of ``country`` "TW" -> 「課長級」; of "JP" the other way. Empty where nothing can be said.

    Of concurrent posts (主幹兼室長) the last one counts, which is the one that the person is addressed by.
    """
    clean = unicodedata.normalize("NFKC", title).strip()
    last = clean.replace("・", "兼").split("兼")[-1].strip()
    if not last or country not in ("TW", "JP"):
        return ""
    known = (FIRM_TW if firm else OFFICE_TW) if country == "TW" else (FIRM_JP if firm else OFFICE_JP)
    found = [(len(word), other) for word, other in known if last.endswith(word)]
    if found:
        return max(found)[1] + LEVEL
    rank = rank_of(last)
    if firm or rank == UNRANKED or rank not in BY_RANK:
        return ""
    return BY_RANK[rank][1 if country == "TW" else 0] + LEVEL

"""Who stands before whom (conventions.md 2.5 and 2.7): highest post first, then the order given by hand."""

from __future__ import annotations

import unicodedata

# First match wins, longest titles first inside a rank; ranks leave room for an office's own in between.
RANKS: tuple[tuple[int, tuple[str, ...]], ...] = (
    (10, ("大臣", "部長(大臣", "總統", "総理")),
    (20, ("知事", "縣長", "県長", "市長", "町長", "村長", "會頭", "会頭",
          "理事長", "董事長", "會長", "会長", "主任委員", "代表取締役")),
    (30, ("副知事", "副市長", "副縣長", "副県長", "副會頭", "副会頭", "副理事長", "副會長", "副会長", "議長")),
    (40, ("秘書長", "総経理", "總經理", "社長", "専務", "專務",
          "局長", "署長", "司長", "所長", "處長", "処長", "館長", "院長")),
    (45, ("副秘書長", "副局長", "副署長", "副司長", "副所長", "副處長",
          "常務", "執行長", "副總經理", "副社長", "取締役", "董事")),
    (50, ("部長", "組長", "理事", "協理", "參事", "参事", "支店長", "センター長", "中心主任")),
    (55, ("次長", "副部長", "副組長", "專門委員", "専門委員", "副參事", "副参事", "審議監", "執行役員")),
    (60, ("課長", "科長", "室長", "経理", "經理", "主任", "教授", "議員")),
    (65, ("副課長", "副科長", "副理", "課長補佐", "課長輔佐", "技正", "主幹", "総括係長", "總括係長", "准教授")),
    (70, ("係長", "股長", "專員", "専員", "副主幹", "主査", "主查", "班長", "技士", "主席")),
    (75, ("副主査", "副主查", "科員", "主事", "技師", "書記")),
)  # fmt: skip
UNRANKED = 90

_BY_TITLE = sorted(((word, rank) for rank, words in RANKS for word in words), key=lambda pair: -len(pair[0]))


def rank_of(title: str) -> int:
    """Rank of a title, 10 (minister) to 90 (unknown). Of concurrent posts (主幹兼室長) the higher counts."""
    clean = unicodedata.normalize("NFKC", title)
    best = UNRANKED
    for part in clean.replace("・", "兼").split("兼"):
        for word, rank in _BY_TITLE:
            if word in part:
                best = min(best, rank)
                break
    return best


def key(position: int | None, rank: int | None, titles: tuple[str, ...], kana: str) -> tuple[bool, int, int, str]:
    """Sort key of a list of people: by hand where somebody set it, else by rank, then 五十音."""
    found = rank if rank is not None else min((rank_of(t) for t in titles if t), default=UNRANKED)
    return position is None, position or 0, found, kana

"""敬称 (conventions.md 2.6): what stands behind a name, once, and never behind one of the own side.

In Chinese nothing stands behind a name in a list: the title does it. In Japanese 様; 先生 where it is truly so; 殿 and
anything else where the record of the person, or of the organisation, says so (``paperwords.HONORIFICS``).
"""

from __future__ import annotations

import unicodedata

from desktop.domain.precedence import RANKS
from desktop.domain.text import Pair

SIGNS = {"sama": "様", "dono": "殿", "sensei": "先生", "none": ""}
# Behind these nothing more is said: 社長様, 先生様 and 各位様 are wrong.
ENDINGS = ("様", "さま", "さん", "殿", "先生", "閣下", "殿下", "氏", "女史", "御中", "各位", "ご一行", "御一行")
ENDINGS_ZH = ("先生", "女士", "小姐", "鈞啟", "台啟", "公啟", "閣下")
TEACHERS = ("議員", "教授", "医師", "醫師", "弁護士", "辯護士")  # who are truly 先生; 講師 and 議員連盟 are not
EVERYBODY = Pair("各位貴賓", "各位")  # many people, one text: no name and no further honorific
_TITLES = tuple(dict.fromkeys(word for _rank, words in RANKS for word in words if "(" not in word))


def honorific(name: str, code: str, *, choice: str = "", title: str = "", side: str = "jp") -> str:
    """What follows ``name``: " 様" with its space, or nothing.

    ``choice``: a key of HONORIFICS, "" by rule; ``title``: the person's, which makes a 先生 of some; ``side`` "tw" is
    our own, which gets none. Nothing in Chinese, where one is there already, and where a title ends the name
    (山田局長: the title is the honorific).
    """
    if code != "ja" or side == "tw" or not name.strip():
        return ""
    bare = unicodedata.normalize("NFKC", name).rstrip()
    if (len(bare) > 1 and bare.endswith((*ENDINGS, *_TITLES))) or (title and bare.endswith(title) and bare != title):
        return ""
    sign = SIGNS.get(choice)
    if sign is None:
        sign = SIGNS["sensei"] if is_teacher(title) else SIGNS["sama"]
    return f" {sign}" if sign else ""


def called(name: str, code: str, *, choice: str = "", title: str = "", side: str = "jp", space: str = " ") -> str:
    """The name with what follows it; ``space`` between them, "" in a running text (山田太郎様)."""
    sign = honorific(name, code, choice=choice, title=title, side=side).strip()
    return f"{name}{space}{sign}" if sign else name


def chosen(person: str, organisation: str = "") -> str:
    """The choice that holds for a person: the own one, else that of the organisation; "" is the rule's."""
    return person or organisation


def is_teacher(title: str) -> bool:
    """Whether a title makes somebody a 先生; of several posts any does (教授・学部長)."""
    parts = unicodedata.normalize("NFKC", title).replace("、", "・").replace("兼", "・").split("・")
    return any(part.strip().endswith(TEACHERS) for part in parts)


def body(name: str, code: str) -> str:
    """An office or firm as addressed: 御中 (never with a person's name) / 公啟; nothing where it stands already."""
    if not name or name.endswith((*ENDINGS, *ENDINGS_ZH)):
        return name
    return f"{name} 御中" if code == "ja" else f"{name} 公啟"


def post(title: str, code: str) -> str:
    """A post whose holder has no name yet: 「営業部長 殿」; in Chinese the title alone."""
    return f"{title} 殿" if code == "ja" and title and not title.endswith(ENDINGS) else title

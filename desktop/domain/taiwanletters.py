"""Japanese letters as Taiwan writes them, where letters alone are safe: 県 is 縣, 産 is 產; 弁 could be four letters.

Not OpenCC's jp2t, which gives 愼, 眞, 硏 and 鬭, and leaves 産: the table is t2jp read backwards, over the 5,401 common
letters of Big5, which are those of Taiwan's ministry of education.
"""

from __future__ import annotations

from functools import cache

# Letters that both languages use: what they stand for in Japanese words, or nothing where nobody can say.
_BOTH = {
    "欠": "缺",
    "糸": "絲",
    "余": "餘",
    "予": "預",
    "虫": "蟲",
    "芸": "藝",
    "証": "證",
    "缶": "罐",
    "湿": "濕",
    "弁": "",
}
_BOTH |= {letter: letter for letter in "秘唇煙台御岳連痴才"}
_WORDS = {"駅": "車站", "円": "日圓", "並びに": "及", "及び": "及", "の": "的"}


@cache
def _letters() -> dict[str, str]:
    import opencc

    common = []
    for lead in range(0xA4, 0xC7):
        for trail in (*range(0x40, 0x7F), *range(0xA1, 0xFF)):
            letter = bytes((lead, trail)).decode("big5", errors="ignore")
            if len(letter) == 1 and letter >= "㐀":
                common.append(letter)
    japanese = opencc.OpenCC("t2jp").convert("\n".join(common)).split("\n")
    found: dict[str, str] = {}
    for taiwan, japan in zip(common, japanese, strict=True):
        if taiwan != japan:
            found.setdefault(japan, taiwan)
    return {**found, **_BOTH}


def taiwanese(text: str) -> str | None:
    """The text in Taiwan's letters; None where one of them could be several, or kana would be left over."""
    for word, said in _WORDS.items():
        text = text.replace(word, said)
    letters = _letters()
    if any(letters.get(char, char) == "" or _is_kana(char) for char in text):
        return None
    return "".join(letters.get(char, char) for char in text)


def _is_kana(char: str) -> bool:
    return ("ぁ" <= char <= "ゖ" or "ァ" <= char <= "ヺ") and char not in "ヶケ"  # 龍ケ崎, 霞が関 aside, is a place

"""What a name card tells of itself: the language that it is written in, and a reading that was typed on the way."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

# Letters of offices, titles and names that are written differently on both sides; one of them is enough.
JAPANESE = frozenset(
    "県労働経済営学会発対応団区総沢辺桜広浜関図売当処国条塩斎渋鉄観駅価拡込畑峠辻栄専実円気変郷児医検験録壱"
)
CHINESE = frozenset(
    "縣勞動經濟營學會發對應團區總澤邊櫻廣濱關圖賣當處國條鹽齋澀鐵觀驛價擴臺灣灣專實圓氣變鄉兒醫檢驗錄處"
)


def language_of(texts: Iterable[str], email: str = "", numbers: Iterable[str] = ()) -> str:
    """``ja``, ``zh_TW``, or "" where nothing on the card tells."""
    whole = "".join(texts)
    if any(is_kana(c) for c in whole):
        return "ja"
    written = (len(JAPANESE.intersection(whole)), len(CHINESE.intersection(whole)))
    if written[0] != written[1]:
        return "ja" if written[0] > written[1] else "zh_TW"
    host = email.strip().casefold().rpartition(".")[2]
    if host in ("jp", "tw"):
        return "ja" if host == "jp" else "zh_TW"
    for number in numbers:
        plain = unicodedata.normalize("NFKC", number).replace(" ", "").replace("-", "").lstrip("(")
        if plain.startswith(("+81", "0081", "090", "080", "070")):
            return "ja"
        if plain.startswith(("+886", "00886")):
            return "zh_TW"
    return ""


def is_kana(char: str) -> bool:
    """Whether a letter is kana of either kind, of full or half width; the mark of a long vowel too."""
    return "\u3041" <= char <= "\u3096" or "\u30a1" <= char <= "\u30fc" or "\uff66" <= char <= "\uff9f"


def hiragana(text: str) -> str:
    """Kana of any kind and width as hiragana."""
    plain = unicodedata.normalize("NFKC", text)
    return "".join(chr(ord(c) - 0x60) if "\u30a1" <= c <= "\u30f6" else c for c in plain)


class Spoken:
    """The reading of a name, as it was typed into the input method before it became letters.

    It is offered, never written: what was typed may be another word that gives the same letters.
    """

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """Another name begins."""
        self._parts: list[str] = []
        self._typed = ""

    def typing(self, preedit: str) -> None:
        """What stands in the input method now; only kana tell how a name is read."""
        kana = preedit.rstrip("abcdefghijklmnopqrstuvwxyzａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ")
        if kana and all(is_kana(c) for c in kana):
            self._typed = kana

    def taken(self, text: str) -> None:
        """What the input method gave."""
        if text and all(is_kana(c) for c in text):
            self._parts.append(hiragana(text))
        elif self._typed and text.strip():
            self._parts.append(hiragana(self._typed))
        self._typed = ""

    def reading(self) -> str:
        """Surname and given name, where they were typed one after the other."""
        return " ".join(part for part in (*self._parts[:1], "".join(self._parts[1:])) if part)

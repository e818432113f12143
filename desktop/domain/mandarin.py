"""Chinese names in Roman letters as Mandarin sounds, without tones. For finding only: nobody's name is printed so.

Official spellings of Taiwanese names follow other systems (TSOU Tsung-Hsun); they stand in the person's own field.
"""

from __future__ import annotations

from functools import lru_cache

from desktop import letters

# Surnames that sound otherwise than the letter usually does; some bearers keep the usual sound, so both are found.
_SURNAMES = dict(
    pair.split(":")
    for pair in (
        "曾:zeng 單:shan 查:zha 解:xie 仇:qiu 區:ou 樂:yue 朴:piao 翟:zhai 蓋:ge 繆:miao 種:chong "
        "洗:xian 祭:zhai 員:yun 折:she 召:shao "
        "覃:qin 能:nai 乜:nie 秘:bi 黑:he 麼:yao 都:du 卜:bu 柏:bo 隗:wei 尉:yu 重:chong 兒:ni"
    ).split()
)
_TWO = {"歐陽": "ouyang", "尉遲": "yuchi", "万俟": "moqi", "長孫": "zhangsun", "單于": "chanyu", "澹臺": "tantai"}


@lru_cache(maxsize=8_192)
def syllables(name: str) -> tuple[str, ...]:
    """How ``name`` sounds, letters of one word joined; first with the surname's own sound, then with the usual one."""
    table = letters.mandarin()
    said = [table.get(ord(letter), "") for letter in name]
    usual = "".join(said)
    if not usual:
        return ()
    two = _TWO.get(name[:2])
    special = two + "".join(said[2:]) if two else _SURNAMES.get(name[0], said[0]) + "".join(said[1:])
    return (special,) if special == usual else (special, usual)

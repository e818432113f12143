"""Keys by which names stand in order: 五十音 for Japanese readers, 筆畫 for Taiwanese ones.

A key is made when a row is written and kept beside it, so that the database can sort; it is for ordering only.
"""

from __future__ import annotations

from desktop.domain.folding import fold


def gojuon(kana: str, name: str) -> str:
    """五十音 by the reading; who has none stands after all who have, by name."""
    return f"0{fold(kana)}" if kana else f"1{fold(name)}"


def strokes(name: str) -> str:
    """筆畫 by the name as it is written in Chinese; who has no such name stands last."""
    return f"0{name}" if name else "1"

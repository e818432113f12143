"""What is removed before a paper goes to those who ask (needs.md row 85)."""

from __future__ import annotations

import pytest

from desktop.domain.told import HIDDEN, removed


@pytest.mark.parametrize(
    "text",
    [
        "電話 043-223-0000", "(03)3211-0000", "+886-2-2754-1255", "０９０でない 090 1234 5678", "0912345678",
        "護照 TR1234567", "護照312345678號", "身分證A123456789", "yamada.taro@pref.example.lg.jp", "高橋三郎副課長",
        "高橋　三郎", "高 橋 三 郎", "電話04-2228-0000.", "04-2228-0000/04-2228-0000", "０４－２２２８－００００",
        "043(223)0000", "03（3211）0000", "0081-3-3211-0000", "04-22280000轉5678", "03‑3211‑0000", "髙橋三郎",
    ],
)  # fmt: skip
def test_removed(text: str) -> None:
    found = removed(text, ["高橋三郎"])
    assert HIDDEN in found and not any(part in found for part in ("0000", "1255", "5678", "4567", "yamada", "三郎"))


@pytest.mark.parametrize(
    "text",
    [
        "2019年9月18日 13:30-16:30", "108/09/18-09/20", "新臺幣 51 萬 2,005 元", "NT$ 1,024,000", "商談50件、100名",
        "C10800000", "08:30-0930", "高橋課長", "2019-09-18～2019-09-20", "", "0.22 x 1500000",
        "經費 312345678 元", "0.123456789", "(1) 2019-09-18 13:30", "2019-09-18-2019-09-20", "market",
    ],
)  # fmt: skip
def test_kept(text: str) -> None:
    assert removed(text, ["高橋三郎", "", "高"]) == text

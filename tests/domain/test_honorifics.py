"""敬称 by rule: each sentence of conventions.md 2.6 as a line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import honorifics
from desktop.domain.paperwords import HONORIFICS


@pytest.mark.parametrize(
    ("name", "wanted", "how"),
    [
        ("山田 太郎", " 様", {}),
        ("山田 太郎", " 殿", {"choice": "dono"}),
        ("山田 太郎", " 先生", {"choice": "sensei"}),
        ("山田 太郎", "", {"choice": "none"}),
        ("山田 太郎", " 先生", {"title": "県議会議員"}),
        ("山田 太郎", " 先生", {"title": "学部長・教授"}),
        ("山田 太郎", " 様", {"title": "議員連盟事務局長"}),
        ("山田 太郎", " 様", {"title": "教授", "choice": "sama"}),
        ("山田太郎様", "", {}),
        ("山田先生", "", {"choice": "dono"}),
        ("関係者各位", "", {}),
        ("山田太郎局長", "", {}),
        ("熊谷社長", "", {}),
        ("王大明", "", {"side": "tw"}),
        ("", "", {"title": "営業部長"}),
    ],
)
def test_a_name_gets_one_honorific_or_none(name: str, wanted: str, how: dict[str, str]) -> None:
    assert honorifics.honorific(name, "ja", **how) == wanted
    assert honorifics.honorific(name, "zh_TW", **how) == ""


@given(st.text(min_size=1), st.sampled_from(HONORIFICS), st.sampled_from(["", "教授", "課長"]))
def test_it_is_never_doubled(name: str, choice: object, title: str) -> None:
    once = honorifics.called(name, "ja", choice=choice.key, title=title)  # type: ignore[attr-defined]
    assert honorifics.called(once, "ja", choice=choice.key, title=title) in (once, name)  # type: ignore[attr-defined]


def test_bodies_and_posts() -> None:
    assert honorifics.body("千葉県商工労働部", "ja") == "千葉県商工労働部 御中"
    assert honorifics.body("千葉県商工労働部 御中", "ja") == "千葉県商工労働部 御中"
    assert honorifics.body("千葉縣商工勞動部", "zh_TW") == "千葉縣商工勞動部 公啟"
    assert honorifics.post("営業部長", "ja") == "営業部長 殿"
    assert honorifics.chosen("", "dono") == "dono" and honorifics.chosen("sensei", "dono") == "sensei"

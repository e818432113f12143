"""What a careful colleague would say about a member, and nothing where all is well."""

from __future__ import annotations

from desktop.domain.advice import of_member
from desktop.domain.text import Pair


def test_what_a_member_lacks() -> None:
    assert of_member(Pair("王大明", "王大明"), "おう だいめい", Pair("科長", "課長")) == []
    lacking = of_member(Pair("王大明", ""), "", Pair("科長", ""))
    assert [notice.subject for notice in lacking] == ["王大明"] * 3

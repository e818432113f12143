"""What the papers of the directory hold, and what they never hold for the other side."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop.domain.directorypapers import OFFICE, OTHER
from desktop.domain.text import Pair
from desktop.store import Store, directorypapers, records
from desktop.store import tables as t
from desktop.store.journal import Work

pytestmark = pytest.mark.databases("sqlite")
DAY = date(2026, 5, 1)
SECRET = ("090-1111-2222", "小心", "私宅", "兄弟飯店", "私人信箱", "line-yamada")


def fill(work: Work) -> tuple[str, str]:
    """A prefecture with a section, a person with two posts and one that is over, another one without any."""

    def add(model: type[t.Row], **values: Any) -> str:
        return records.add(work, model, values)

    chiba = add(t.Organisation, name_ja="千葉県", name_zh="千葉縣", address_ja="千葉市1", postal_code="260-8667")
    section = add(t.Organisation, name_ja="国際課", parent_id=chiba, phone="043-1", audience="phone=inside")
    yamada = add(
        t.Person, name_ja="山田太郎", kana="やまだ たろう", mobile="090-1111-2222", phone="043-2", notes="小心",
        address_ja="私宅", gifts="兄弟飯店", email="yamada@example.jp",
    )  # fmt: skip
    add(t.ContactWay, person_id=yamada, kind="email", value="私人信箱", audience="inside")
    add(t.ContactWay, person_id=yamada, kind="fax", value="043-3")
    add(t.ContactWay, person_id=yamada, kind="line", value="line-yamada", audience="inside")
    add(t.Post, person_id=yamada, organisation_id=section, title_ja="室長", position=1, valid_from=date(2025, 4, 1))
    add(t.Post, person_id=yamada, organisation_id=section, title_ja="主幹", valid_from=date(2025, 4, 1))
    add(t.Post, person_id=yamada, organisation_id=chiba, title_ja="副参事", valid_to=date(2025, 3, 31))
    add(t.OrganisationName, organisation_id=section, name_ja="国際室", valid_to=date(2026, 3, 31))
    other = add(t.Person, name_zh="王大明", country="TW", mobile="0912", audience="mobile=open")
    return yamada, other


def test_concurrent_posts_in_their_order_and_names_of_the_day(store: Store) -> None:
    yamada, _other = store.do("fill", fill)
    with store.read() as connection:
        now = directorypapers.read(connection, "directory", DAY, [yamada]).people[0]
        before = directorypapers.read(connection, "directory", date(2026, 3, 1), [yamada]).people[0]
        past = directorypapers.read(connection, "directory", date(2025, 3, 1), [yamada]).people[0]
    assert [post.title.ja for post in now.posts] == ["主幹", "室長"]
    assert now.post.organisation == Pair("千葉縣", "千葉県") and now.post.unit.ja == "国際課"
    assert before.post.unit.ja == "国際室" and [post.title.ja for post in past.posts] == ["副参事"]
    assert now.said("phone", "mobile", "fax") == ("043-2", "090-1111-2222", "043-3")


def test_what_is_inside_is_not_even_read_for_the_other_side(store: Store) -> None:
    yamada, other = store.do("fill", fill)
    with store.read() as connection:
        made = {
            (key, reader): directorypapers.read(connection, key, DAY, (), reader)
            for key in ("directory", "address-book", "labels")
            for reader in (OFFICE, OTHER)
        }
    for (_key, reader), held in made.items():
        assert {one.id for one in held.everybody()} == {yamada, other}
        found = [word for word in (*SECRET, "043-1") if word in repr(held)]
        assert (found == []) == (reader == OTHER), found
        assert "0912" in repr(held) and "yamada@example.jp" in repr(held)
    for_them = made["labels", OTHER].people[0]
    assert (for_them.address.ja, for_them.postal_code, for_them.own_address) == ("千葉市1", "260-8667", False)
    assert made["labels", OFFICE].people[0].address.ja == "私宅"


def test_the_address_book_holds_a_part_below_its_whole_and_those_in_no_body_behind(store: Store) -> None:
    yamada, other = store.do("fill", fill)
    with store.read() as connection:
        book = directorypapers.read(connection, "address-book", DAY)
    assert [(body.name.ja, body.depth, len(body.people)) for body in book.bodies] == [
        ("千葉県", 0, 0),
        ("国際課", 1, 1),
    ]
    assert book.bodies[1].people[0].id == yamada and [one.id for one in book.people] == [other]
    with store.read() as connection:
        assert len(directorypapers.read(connection, "directory", DAY, most=1).people) == 1

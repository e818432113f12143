"""What the papers of the directory hold, and what they never hold for the other side."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from desktop.domain.directorypapers import OFFICE, OTHER
from desktop.domain.text import Pair
from desktop.store import Store, directorypapers, papers, profiles, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.registers import table_of

pytestmark = pytest.mark.databases("sqlite")
DAY = date(2026, 5, 1)
SECRET = ("090-1111-2222", "小心", "私宅", "兄弟飯店", "私人信箱", "line-yamada")


def fill(work: Work) -> tuple[str, str]:
    """A prefecture with a section, a person with two posts and one that is over, another one without any."""

    def add(model: type[t.Row], **values: Any) -> str:
        return records.add(work, model, values)

    chiba = add(
        t.Organisation,
        name_ja="千葉県",
        name_zh="千葉縣",
        address_ja="千葉市1",
        postal_code="260-8667",
        honorific="dono",
    )
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
    assert now.honorific == "dono"  # of the prefecture, whose section is his


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


def test_what_a_record_keeps_inside_is_on_no_name_card_and_in_no_company_profile(store: Store) -> None:
    def fill_trip(work: Work) -> str:
        trip = records.add(
            work, t.Delegation, {"code": "k", "name_zh": "團", "start_date": "2026-05-01", "end_date": "2026-05-04"}
        )
        shown = {"name_zh": "齒輪公司", "kind": "company", "country": "TW", "phone": "02-1", "url": "gear.example"}
        body = records.add(
            work, t.Organisation, {**shown, "address_zh": "臺北市1", "capital": "500", "wants_zh": "代理商"}
        )
        person = records.add(
            work, t.Person, {"name_zh": "王大明", "country": "TW", "mobile": "0912", "email": "w@example.tw"}
        )
        records.add(work, t.Post, {"person_id": person, "organisation_id": body, "title_zh": "經理"})
        records.add(work, t.Member, {"delegation_id": trip, "person_id": person})
        return trip

    trip = store.do("fill", fill_trip)
    with store.read() as connection:
        card = papers.cards(connection, papers.Wish(trip, DAY))[0]
        (profile,) = profiles.read(connection, trip, DAY).profiles
    assert (card.mobile, card.email, card.phone, card.address.zh) == ("0912", "w@example.tw", "02-1", "臺北市1")
    assert (profile.url, profile.wants.zh, profile.address.zh) == ("gear.example", "代理商", "臺北市1")

    def keep(work: Work) -> None:
        (body,) = work.connection.execute(select(table_of(t.Organisation).c.id)).scalars()
        (person,) = work.connection.execute(select(table_of(t.Person).c.id)).scalars()
        records.edit(work, t.Organisation, body, {"audience": "address=inside phone=inside url=inside"})
        said = {"kana": "おう", "roman": "WANG", "audience": "email=inside kana=inside roman=inside"}
        records.edit(work, t.Person, person, said)

    store.do("keep", keep)
    with store.read() as connection:
        card = papers.cards(connection, papers.Wish(trip, DAY))[0]
        (profile,) = profiles.read(connection, trip, DAY).profiles
    assert (card.mobile, card.email, card.phone, card.address.zh, card.url) == ("0912", "", "", "", "")
    assert (card.reading_ja, card.roman) == ("", "")
    assert (profile.url, profile.phone, profile.address.zh, profile.wants.zh) == ("", "", "", "代理商")

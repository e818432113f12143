"""What a card does to the posts of somebody known: papers print one title, that of their day."""

from __future__ import annotations

from datetime import date
from typing import Any

from desktop.domain.text import Pair
from desktop.store import Store, cardentry, posts, records
from desktop.store import tables as t
from desktop.store.cardentry import Card

DAY = date(2026, 5, 11)


def add(store: Store, table: type[t.Row], **raw: Any) -> str:
    return store.do("add", records.add, table, raw)


def held(store: Store, person: str, day: date) -> str:
    with store.read() as connection:
        post = posts.posts_on(connection, [person], day).get(person)
    return post.line().ja if post else ""


def enter(store: Store, person: str, body: str, title: str, **more: Any) -> cardentry.Entered:
    card = Card("ja", "佐藤健", person_id=person, organisation_id=body, title=Pair("", title), met_on=DAY, **more)
    return store.do(cardentry.ENTER, cardentry.enter, card)


def test_another_title_at_one_body_follows_the_one_before(store: Store) -> None:
    body, person = add(store, t.Organisation, name_ja="千葉県"), add(store, t.Person, name_ja="佐藤健")
    section = add(store, t.Organisation, name_ja="産業課", parent_id=body)
    add(store, t.Post, person_id=person, organisation_id=body, unit_ja="経済政策課", title_ja="副課長")
    entered = enter(store, person, section, "課長")
    assert held(store, person, date(2026, 5, 10)) == "千葉県 経済政策課 副課長"
    assert held(store, person, DAY) == "千葉県 産業課 課長"
    store.do(cardentry.TAKE_BACK, cardentry.take_back, entered)
    assert held(store, person, DAY) == "千葉県 経済政策課 副課長"


def test_a_post_elsewhere_and_one_of_several_end_none(store: Store) -> None:
    body, other = (add(store, t.Organisation, name_ja=name) for name in ("千葉県", "千葉商工会議所"))
    person = add(store, t.Person, name_ja="佐藤健")
    add(store, t.Post, person_id=person, organisation_id=body, title_ja="主幹")
    enter(store, person, other, "参与")
    enter(store, person, body, "室長")  # one of several: nobody but the user can know which of them it follows
    with store.read() as connection:
        rows = connection.exec_driver_sql("SELECT title_ja, valid_from, valid_to FROM post ORDER BY position").all()
    assert [tuple(row) for row in rows] == [
        ("主幹", None, None), ("参与", DAY.isoformat(), None), ("室長", DAY.isoformat(), None),
    ]  # fmt: skip
    assert held(store, person, date(2026, 5, 10)) == "千葉県 主幹"

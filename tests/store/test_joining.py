"""Two entries of one person: proposed with reasons, made one with all that hung on them, back whole by one undo."""

from __future__ import annotations

import random
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain import audience
from desktop.domain.alike import number_key
from desktop.errors import UserError
from desktop.store import Store, attachments, conflicts, duplicates, joining, records
from desktop.store import tables as t
from desktop.store.opening import open_store
from tests.store.conftest import living
from tests.store.laptops import Laptop, copy_of

PNG = b"\x89PNG\r\n\x1a\n" + b"0" * 20


def add(store: Store, table: type[t.Row], **fields: Any) -> str:
    return store.do("add", records.add, table, fields)


def rows(store: Store, table: type[t.Row], **wanted: Any) -> list[dict[str, Any]]:
    with store.read() as connection:
        found = connection.exec_driver_sql(f"SELECT * FROM {table.__tablename__} WHERE alive").mappings()
        return [dict(row) for row in found if all(row[k] == v for k, v in wanted.items())]


def reasons(store: Store) -> dict[frozenset[str], tuple[str, ...]]:
    with store.read() as connection:
        return {frozenset(one[:2]): one.reasons for one in duplicates.candidates(connection)}


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("+81-43-223-2703", "043-223-2703", True),
        ("0081 43 223 2703", "０４３（２２３）２７０３", True),
        ("+81 (0)43-223-2703", "043 223 2703", True),
        ("+886 2 2754-1255 分機 2511", "02-2754-1255#2511", True),
        ("043-223-2703 内線12", "043-223-2703", False),
        ("043-223-2703", "043-223-2704", False),
    ],
)
def test_numbers_are_compared_as_they_are_dialled(one: str, other: str, same: bool) -> None:
    assert number_key(one) and (number_key(one) == number_key(other)) is same


@given(st.text(max_size=30))
def test_a_number_is_read_whatever_stands_there(text: str) -> None:
    found = number_key(text)
    assert not found or number_key(found.partition("x")[0]) in (found.partition("x")[0], "")


@pytest.mark.databases
def test_candidates_have_reasons(store: Store) -> None:
    chiba = add(store, t.Organisation, name_ja="千葉県")
    labour = add(store, t.Organisation, name_ja="商工労働部", parent_id=chiba)
    miyagi = add(store, t.Organisation, name_ja="宮城県")

    def person(body: str, **fields: Any) -> str:
        made = add(store, t.Person, **fields)
        if body:
            add(store, t.Post, person_id=made, organisation_id=body)
        return made

    kept = person(labour, name_ja="渡邉 勇毅", email="y.watanabe@pref.chiba.example", phone="043-223-2703")
    again = person(chiba, name_zh="渡邊勇毅", email="Y.Watanabe@pref.chiba.example")
    elsewhere = person(miyagi, name_ja="渡辺勇毅")  # a namesake in another prefecture is nobody's duplicate
    called = person(miyagi, name_ja="高坂英利", mobile="090-1234-5678")
    caller = person("", name_ja="Kosaka Hidetoshi")
    add(store, t.ContactWay, person_id=caller, kind="mobile", value="+81 90 1234 5678")
    desk = [
        person(labour, name_ja=name, phone="043-223-2000") for name in ("石井克明", "篠崎慎一", "三浦純也", "石井 克明")
    ]
    file = [person("", name_ja=name, uid="card-7") for name in ("甲", "乙")]
    found = reasons(store)
    assert found == {
        frozenset((kept, again)): ("mail", "name"),
        frozenset((called, caller)): ("phone",),
        frozenset((desk[0], desk[3])): ("name", "phone"),
        frozenset(file): ("uid",),
    }
    assert elsewhere not in {person for pair in found for person in pair}
    with store.read() as connection:
        assert [one.reasons[0] for one in duplicates.candidates(connection)] == ["uid", "mail", "name", "phone"]
        typed = duplicates.like(connection, "渡邊 勇毅", numbers=["0432232703"])
        assert (kept, ("phone", "namesake")) in typed and {one for one, _why in typed} == {kept, again, elsewhere}
        assert duplicates.like(connection, email="y.watanabe@PREF.chiba.example")[0][1] == ("mail",)
        assert duplicates.like(connection) == duplicates.like(connection, email="100%@_") == []
    store.do(joining.APART, joining.apart, again, kept)
    assert frozenset((kept, again)) not in reasons(store)
    store.undo()
    assert frozenset((kept, again)) in reasons(store)


def two(store: Store) -> tuple[str, str]:
    """A person entered twice, with something of every kind on both."""
    body = add(store, t.Organisation, name_ja="千葉県")
    trip = add(store, t.Delegation, code="x", name_zh="團", start_date=date(2019, 9, 17), end_date=date(2019, 9, 20))
    event = add(store, t.Event, delegation_id=trip, title_zh="會", start_date=date(2019, 9, 18))
    other_event = add(store, t.Event, delegation_id=trip, title_zh="宴", start_date=date(2019, 9, 19))
    day, made = add(store, t.MatchDay, event_id=event), []
    for number, (name, title) in enumerate((("石井克明", "副参事"), ("石井 克明", "副參事")), 1):
        person = add(
            store, t.Person, name_ja=name, phone=f"043-223-270{number}", mobile="090-1111-2222", notes=f"n{number}"
        )
        add(store, t.Post, person_id=person, organisation_id=body, title_ja=title, confirmed_on=date(2019, 9, number))
        member = add(store, t.Member, delegation_id=trip, person_id=person)
        add(store, t.Attendance, event_id=event, member_id=member)
        add(store, t.Participant, event_id=event, person_id=person, seat=f"S{number}")
        add(store, t.MatchInterpreter, match_day_id=day, person_id=person)
        add(store, t.Encounter, event_id=event, person_id=person, met_on=date(2019, 9, 18))
        add(store, t.ContactWay, person_id=person, kind="fax", value="043-1111-2222")
        add(store, t.Personal, person_id=person, **({"passport_no": "A1"} if number == 1 else {"insurance_no": "B2"}))
        for purpose in ("card", "photo")[: 3 - number]:
            sha = attachments.keep(store, PNG + bytes([number]))
            store.do("p", attachments.set_picture, "person", person, purpose, "p.png", PNG + bytes([number]), sha)
        made.append(person)
    add(store, t.Post, person_id=made[1], organisation_id=body, title_ja="主幹")
    add(store, t.Participant, event_id=other_event, person_id=made[1])
    add(store, t.AgendaItem, event_id=event, title_zh="講", speaker_id=made[1])
    store.do("main", records.edit, t.Organisation, body, {"main_contact_id": made[1]})
    return made[0], made[1]


def test_all_that_hung_on_the_other_follows(store: Store) -> None:
    keep, other = two(store)
    third = add(store, t.Person, name_ja="石井克明")
    store.do(joining.APART, joining.apart, other, third)
    before = living(store)
    chosen = {"name_ja": "石井 克明", "notes": "n1\nn2", "phone": "043-223-2702"}
    store.do(joining.JOIN, joining.people, keep, other, chosen, {"card": other})
    (person,) = [row for row in rows(store, t.Person) if row["id"] != third]
    assert person["id"] == keep and {c: person[c] for c in chosen} == chosen
    assert [row["title_ja"] for row in rows(store, t.Post, person_id=keep)] in (["副参事", "主幹"], ["主幹", "副参事"])
    assert rows(store, t.Post, title_ja="副参事")[0]["confirmed_on"] == "2019-09-02"
    (personal,) = rows(store, t.Personal)
    assert (personal["passport_no"], personal["insurance_no"]) == ("A1", "B2")
    for table, many in (
        (t.Member, 1),
        (t.Attendance, 1),
        (t.Participant, 2),
        (t.Encounter, 1),
        (t.MatchInterpreter, 1),
    ):
        assert len(rows(store, table)) == many, table
    assert {row["value"] for row in rows(store, t.ContactWay, person_id=keep)} == {"043-223-2701", "043-1111-2222"}
    assert rows(store, t.AgendaItem)[0]["speaker_id"] == keep
    assert rows(store, t.Organisation)[0]["main_contact_id"] == keep
    pictures = {row["purpose"]: row["sha256"] for row in rows(store, t.Attachment, owner=keep)}
    assert pictures["card"] == attachments.keep(store, PNG + b"\x02") and len(rows(store, t.Attachment)) == 2
    assert not [pair for pair in reasons(store) if third in pair], "told apart from one, it is apart from both"
    with store.read() as connection:
        assert conflicts.waiting(connection) == []
    for refused in ((keep, keep), (keep, other)):
        with pytest.raises(UserError):
            store.do(joining.JOIN, joining.people, *refused, {})
    store.undo()
    assert living(store) == before


def test_what_either_entry_kept_inside_stays_inside(store: Store) -> None:
    own = {"phone": "03-0000-0001", "address_zh": "內", "audience": "kana=inside mobile=open"}
    one = add(store, t.Person, name_ja="佐藤健", **own)
    other = add(
        store, t.Person, name_ja="佐藤健", phone="03-0000-0002", mobile="090-0000-0002", email="s@a.example",
        address_ja="外", audience="phone=inside email=inside address=open",
    )  # fmt: skip
    store.do(joining.JOIN, joining.people, one, other, {})
    (person,) = rows(store, t.Person)
    said = {name: audience.is_open("person", name, person["audience"]) for name in ("kana", "phone", "email", "mobile")}
    assert said == {"kana": False, "phone": False, "email": False, "mobile": False}
    assert [(row["value"], row["audience"]) for row in rows(store, t.ContactWay)] == [("03-0000-0002", "inside")]
    store.undo()
    assert {row["audience"] for row in rows(store, t.Person)} == {
        "kana=inside mobile=open", "phone=inside email=inside address=open",
    }  # fmt: skip


def test_what_was_open_of_one_number_is_not_said_of_another(store: Store) -> None:
    one = add(store, t.Person, name_ja="佐藤健", mobile="090-0000-0001")
    other = add(store, t.Person, name_ja="佐藤健", mobile="090-0000-0002", audience="mobile=open")
    store.do(joining.JOIN, joining.people, one, other, {})
    assert [row["audience"] for row in rows(store, t.Person)] == [""]
    assert [(row["value"], row["audience"]) for row in rows(store, t.ContactWay)] == [("090-0000-0002", "open")]


def test_deciding_an_exchange_merges_as_whole(store: Store) -> None:
    keep, _other = two(store)
    with store.read() as connection:
        (pair,) = [one for one in conflicts.waiting(connection) if one.entity == "person"]
    store.do("decide", conflicts.resolve, pair.key, pair.rows.index(keep))
    assert [len(rows(store, table)) for table in (t.Person, t.Member, t.Attendance, t.Participant)] == [1, 1, 1, 2]
    assert "043-223-2702" in {row["value"] for row in rows(store, t.ContactWay)}, "the other number is not lost"


def test_two_laptops_merge_differently(tmp_path: Path) -> None:
    first = open_store(tmp_path / "trip.db", create=True)
    keep, other = two(first)
    first.close()
    a, b = (Laptop(name, copy_of(tmp_path / "trip.db", tmp_path / name / "trip.db")) for name in "AB")
    a.do(joining.JOIN, joining.people, keep, other, {"notes": "by A"})
    b.now += 60
    b.do("edit", records.edit, t.Person, keep, {"email": "k@example.jp"})
    b.do(joining.JOIN, joining.people, other, keep, {"notes": "by B"})
    for here, there in ((a, b), (b, a), (a, b)):
        here.bring_in(there.pack())
    decided: dict[str, int] = {}
    with a.store.read() as connection:
        for one in conflicts.waiting(connection):
            decided[one.key] = next((n for n, v in enumerate(one.values) if v.columns.get("person_id") == keep), 0)
    assert decided, "that two decided differently is said"
    assert len(rows(a.store, t.Person)) == len(rows(b.store, t.Person)) == 2, "and nobody is gone by it"
    kept = rows(a.store, t.Person, id=keep)[0]
    assert kept["email"] == "k@example.jp", "what was written before the merge is not lost"
    with a.store.read() as connection:
        pair = [
            one for one in conflicts.waiting(connection) if one.kind == conflicts.DUPLICATE and one.entity == "person"
        ]
    assert len(pair) == 1 or reasons(a.store), "they are proposed again"
    a.do(joining.JOIN, joining.people, keep, other, {})
    b.bring_in(a.pack())
    for laptop in (a, b):
        assert [row["id"] for row in rows(laptop.store, t.Person)] == [keep]
        for table in (t.Post, t.Participant, t.Encounter, t.ContactWay, t.AgendaItem):
            column = "speaker_id" if table is t.AgendaItem else "person_id"
            assert {row[column] for row in rows(laptop.store, table)} <= {keep}
        assert {row["title_ja"] for row in rows(laptop.store, t.Post)} >= {"主幹"}
        laptop.assert_sound()
        laptop.close()


def test_whoever_merges_whom_all_laptops_end_alike(tmp_path: Path, scale: float) -> None:
    """Three laptops merge, edit, tell apart and take back as they like, and meet at random: nothing is lost."""
    for seed in range(int(10 * scale)):
        merge_at_random(tmp_path / str(seed), random.Random(seed), int(8 + 40 * scale))


def merge_at_random(tmp_path: Path, chance: random.Random, steps: int) -> None:
    tmp_path.mkdir()
    first = open_store(tmp_path / "trip.db", create=True)
    people = [*two(first), add(first, t.Person, name_ja="石井克明", email="third@example.jp")]
    posts = {row["id"] for row in rows(first, t.Post)}
    first.close()
    laptops = [Laptop(name, copy_of(tmp_path / "trip.db", tmp_path / name / "trip.db")) for name in "ABC"]
    for step in range(steps):
        one = chance.choice(laptops)
        one.now += 60
        living_here = [row["id"] for row in rows(one.store, t.Person)]
        what = chance.choice(("join", "join", "edit", "apart", "undo", "meet", "meet"))
        if what == "meet":
            one.bring_in(chance.choice([other for other in laptops if other is not one]).pack())
        elif what == "undo":
            with suppress(UserError):
                one.store.undo()
        elif what == "edit":
            one.do("edit", records.edit, t.Person, chance.choice(living_here), {"notes": f"note {step}"})
        elif len(living_here) > 1:
            pair = chance.sample(living_here, 2)
            if what == "join":
                one.do(joining.JOIN, joining.people, *pair, {"gifts": f"by {one.name}"})
            else:
                one.do(joining.APART, joining.apart, *pair)
    a, b, c = laptops
    for here, there in ((c, a), (c, b), (a, c), (b, c)):
        here.bring_in(there.pack())
    seen = [living(laptop.store) for laptop in laptops]
    assert seen[0] == seen[1] == seen[2]
    for laptop in laptops:
        laptop.assert_sound()
        assert rows(laptop.store, t.Person), "somebody is left"
        with laptop.store.read() as connection:
            listed = {place for one in conflicts.waiting(connection) for place in (one.row_id, *one.rows)}
        here = {row["id"] for row in rows(laptop.store, t.Person)}
        for row in rows(laptop.store, t.Post):
            assert row["person_id"] in here or row["id"] in listed, "a post without its person is asked about"
        gone = posts - {row["id"] for row in rows(laptop.store, t.Post)}
        assert len(gone) <= 1, "only the one that both had may have become one with the other"
        laptop.close()
    assert set(people) >= here

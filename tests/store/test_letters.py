"""Letters of a trip: made from a template, to whom, with a copy to the responsible mission; own words of the office."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pypdfium2 as pdfium
import pytest
from sqlalchemy import select

from desktop.documents import letters as paper
from desktop.documents.paper import PrintOptions
from desktop.domain import wording as words
from desktop.domain.letters import To, addressed, body, subject
from desktop.domain.text import Pair
from desktop.errors import Invalid
from desktop.store import Store, events, letters, letterwriting, records, sample, wording
from desktop.store import tables as t
from desktop.store.papers import Wish
from desktop.store.registers import table_of

DAY = date(2019, 9, 10)


def text_of(pdf: bytes) -> str:
    """What a reader can copy out of all pages, without spaces."""
    document = pdfium.PdfDocument(pdf)
    found = "".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return "".join(found.split())


@pytest.fixture
def trip(store: Store) -> str:
    sample.write(store)
    with store.read() as connection:
        return str(connection.execute(select(table_of(t.Delegation).c.id)).scalar())


def visit(store: Store) -> dict[str, Any]:
    table = table_of(t.Event)
    with store.read() as connection:
        query = select(table).where(table.c.kind == "visit", table.c.organisation_id.is_not(None))
        found = connection.execute(query).mappings().first()
    assert found is not None
    return dict(found)


def items(store: Store) -> list[dict[str, Any]]:
    with store.read() as connection:
        return [dict(row) for row in connection.execute(select(table_of(t.Event))).mappings()]


def read(store: Store, trip: str, *ids: str, **more: Any) -> tuple[Any, ...]:
    with store.read() as connection:
        return letters.papers(connection, Wish(trip, DAY, person_ids=ids, **more))


def test_a_letter_of_an_item_goes_to_its_host_with_a_copy_to_the_mission(store: Store, trip: str) -> None:
    event = visit(store)
    assert read(store, trip) == ()
    made = store.do("x", letterwriting.new, trip, "request", event["id"], today=DAY)
    (letter,) = read(store, trip)
    assert letter.to.body.ja.startswith("千葉県") and letter.copies == Pair(
        "台北駐日經濟文化代表處", "台北駐日経済文化代表処"
    )
    assert addressed(letter.to, "ja")[-1].endswith("御中") and letter.facts.count > 0
    assert event["title_ja"] in body(letter, "ja") and letter.sender.name.zh in body(letter, "zh_TW")
    store.do("x", records.edit, t.Letter, made, {"body_ja": "拝啓\n敬具"})
    (row,) = letters_listed(store, trip)
    assert row.own == {"ja"} and body(row.letter, "ja") == "拝啓\n敬具"
    store.do("x", letterwriting.mark_sent, [made], DAY)
    assert read(store, trip)[0].sent_on == DAY
    store.undo()
    assert read(store, trip)[0].sent_on is None


def letters_listed(store: Store, trip: str) -> list[letters.LetterRow]:
    with store.read() as connection:
        return letters.listed(connection, trip, DAY)


def test_everybody_of_the_other_side_is_thanked_once(store: Store, trip: str) -> None:
    event = visit(store)
    with store.read() as connection:
        usual = letters.thanks(connection, Wish(trip, DAY, (event["id"],)))
    people = [letter.to.person_id for letter in usual]
    assert len(people) > 1 and len(set(people)) == len(people)
    asked = store.do("x", letterwriting.write_every_host, trip, "request", DAY)
    bodies = [letter.to.body.ja for letter in read(store, trip)]
    assert len(asked) == len(set(bodies)) > 1 and all(bodies)
    assert store.do("x", letterwriting.write_every_host, trip, "request", DAY) == []
    made = store.do("x", letterwriting.thank_everybody, event["id"], DAY)
    assert len(made) == len([person for person in people if person])
    assert store.do("x", letterwriting.thank_everybody, event["id"], DAY) == []
    store.do("x", records.edit, t.Letter, made[0], {"body_ja": "御礼"})
    with store.read() as connection:
        own = letters.thanks(connection, Wish(trip, DAY, (event["id"],)))
        every = letters.thanks(connection, Wish(trip, DAY))
    assert sorted(letter.to.person_id for letter in own) == sorted(people)
    assert [letter.body.ja for letter in own].count("御礼") == 1 and len(every) >= len(own)
    hotel = next(row for row in items(store) if row["kind"] == "hotel")["id"]
    extra = store.do("x", letterwriting.new, trip, "thanks", hotel, person_id=people[0], today=DAY)
    with store.read() as connection:
        assert [one.id for one in letters.thanks(connection, Wish(trip, DAY))].count(extra) == 1
        assert len(letters.thanks(connection, Wish(trip, DAY, most=60))) < len(every)
    one = replace(own[0], id="")
    assert "御礼" in text_of(paper.render([one], PrintOptions(language="ja")).pdf)


def test_nothing_internal_stands_on_a_letter(store: Store, trip: str) -> None:
    """needs.md row 88."""
    event = visit(store)
    secret = "內部機密内部機密"
    with store.read() as connection:
        office = letters.read_row(connection, t.Delegation, trip)["office_id"]
    told = {"phone": secret, "fax": secret, "audience": "fax=inside phone=inside"}
    store.do("x", records.edit, t.Organisation, office, told)
    store.do("x", records.edit, t.Event, event["id"], {"notes": secret, "benefits_zh": secret, "basis_ja": secret})
    store.do("x", records.edit, t.Organisation, event["organisation_id"], {"notes": secret, "source": secret})
    for kind in ("request", "changed", "thanks"):
        made = store.do("x", letterwriting.new, trip, kind, event["id"], today=DAY)
        store.do("x", records.edit, t.Letter, made, {"notes": secret})
        found = read(store, trip, made)
        assert secret not in repr(found)
        assert "內部" not in text_of(paper.render(found, PrintOptions()).pdf)


def test_own_words_are_kept_once_and_never_lose_what_the_program_fills(store: Store, trip: str) -> None:
    assert store.do("x", wording.put, "heading.agenda", Pair("議程表", ""))
    assert store.do("x", wording.put, "letter.request.subject", Pair("", "お願い　{delegation}"))
    with store.read() as connection:
        assert wording.look(connection)["Agenda"] == Pair("議程表", "")
    store.do("x", letterwriting.new, trip, "request", today=DAY)
    (letter,) = read(store, trip)
    assert subject(letter, "ja").startswith("お願い　") and "參訪" in subject(letter, "zh_TW") and letter.to == To()
    with pytest.raises(Invalid):
        store.do("x", wording.put, "phrase.as-of", Pair("現在", ""))
    with pytest.raises(Invalid):
        store.do("x", wording.put, "letter.request.body", Pair("", "拝啓　{sesaon}\n敬具"))
    usual = words.default(words.BY_KEY["heading.agenda"])
    store.do("x", wording.put, "heading.agenda", usual)  # as the program says it anyway
    with store.read() as connection:
        assert "heading.agenda" not in wording.own(connection)
    assert store.do("x", wording.put, "heading.agenda", Pair("", "式次第"))
    assert store.do("x", wording.put, "heading.agenda", Pair())
    with store.read() as connection:
        assert set(wording.own(connection)) == {"letter.request.subject"}


def test_whoever_followed_somebody_met_is_congratulated_once(store: Store, trip: str) -> None:
    """needs.md row 83."""
    event = visit(store)
    with store.read() as connection:
        met = next(p for p in letters.events.participants(connection, event["id"]) if p.side == "jp" and p.post.id)
    assert store.do("x", letterwriting.congratulate_successors, trip, DAY) == []
    new = store.do("x", records.add, t.Person, {"name_ja": "新任 一郎", "country": "JP"})
    post = {
        "person_id": new,
        "organisation_id": met.post.organisation_id,
        "title_ja": "課長",
        "follows_id": met.post.id,
    }
    store.do("x", records.add, t.Post, {**post, "valid_from": date(2020, 4, 1)})
    (made,) = store.do("x", letterwriting.congratulate_successors, trip, date(2020, 4, 2))
    (letter,) = read(store, trip, made)
    assert letter.to.name.ja == "新任 一郎" and "課長に御着任" in body(letter, "ja")
    assert body(letter, "ja").startswith("拝啓　陽春の候") and not letter.copies
    assert store.do("x", letterwriting.congratulate_successors, trip, DAY) == []


def test_the_record_feeds_the_letters_of_thanks(store: Store, trip: str) -> None:
    event = visit(store)
    with store.read() as connection:
        first, second, *_rest = letters.attending(connection, event["id"])
        rows = [row for row in events.participants(connection, event["id"]) if row.side == "jp"]

    def say(text: str, **more: str) -> None:
        point = {"event_id": event["id"], "kind": "explained", "text_ja": text, "text_zh": text, **more}
        store.do("x", records.add, t.MinutePoint, point)

    say("復旧を進めている。", person_id=first.person_id)
    say("内密の話", person_id=first.person_id, secret="yes")
    say("資料を送る。", side="tw", kind="promised")
    say("長" * 61, person_id=second.person_id)
    store.do("x", records.edit, t.Participant, rows[2].id, {"came": "no"})
    with store.read() as connection:
        found = {one.to.person_id: one for one in letters.thanks(connection, Wish(trip, DAY, (event["id"],)))}
    assert rows[2].person_id not in found
    for code in ("zh_TW", "ja"):
        text, other = (body(found[one.person_id], code) for one in (first, second))
        assert "「復旧を進めている」" in text and "「資料を送る」" in text and "内密" not in text
        assert "復旧" not in other and "長長" not in other and "「資料を送る」" in other


def test_who_answered_not_to_come_is_not_thanked_unless_he_came(store: Store, trip: str) -> None:
    event = visit(store)
    assert event["delegation_id"] == trip
    with store.read() as connection:
        row = next(row for row in events.participants(connection, event["id"]) if row.side == "jp")
    for change, thanked in (({"reply": "no"}, False), ({"came": "yes"}, True), ({"reply": "yes", "came": "no"}, False)):
        store.do("x", records.edit, t.Participant, row.id, change)
        with store.read() as connection:
            assert (row.person_id in {to.person_id for to in letters.attending(connection, event["id"])}) == thanked

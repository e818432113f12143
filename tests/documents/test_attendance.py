"""簽到表／出席者名簿: order, honorifics, room to sign, odd people; as PDF, DOCX and workbook."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from paper_samples import chiba
from reading import boxes

from desktop.documents import attendance
from desktop.documents.paper import PrintOptions
from desktop.domain.agenda import Attendee
from desktop.domain.programme import receivers
from desktop.domain.text import Pair
from desktop.store import papers, plan, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store

Pages = Callable[[bytes], list[str]]
NAMES_BY_READING = ["阿久津四郎", "佐藤一郎", "鈴木花子", "髙橋三郎", "長谷川五郎", "山田太郎", "渡邊次郎"]


def test_guests_have_their_honorific_and_our_own_have_none(pages: Pages, sound: Callable[[bytes], None]) -> None:
    visit = chiba()
    theirs = (replace(visit.theirs[0], honorific="dono"), *visit.theirs[1:])
    paper = attendance.render([replace(visit, theirs=theirs)], PrintOptions(language="ja"))
    text = "".join(pages(paper.pdf)).replace(" ", "")
    assert "山田太郎殿" in text and "鈴木花子様" in text and "調整中" in text and "王大明様" not in text
    assert "第1版" in text and paper.notices == ()
    sound(paper.pdf)
    again = attendance.render([replace(visit, theirs=theirs)], PrintOptions(language="ja"))
    assert again.pdf == paper.pdf


def test_the_order_is_said_and_kept(pages: Pages) -> None:
    by_reading = "".join(pages(attendance.render([chiba()], PrintOptions(language="ja", sorting="kana")).pdf))
    places = [by_reading.index(name) for name in NAMES_BY_READING]
    assert places == sorted(places) and "五十音順" in by_reading
    plain = "".join(pages(attendance.render([chiba()], PrintOptions(language="ja", sorting="none")).pdf))
    assert "順不同・敬称略" in plain and "様" not in plain


def test_everybody_has_room_to_sign_and_nobody_is_cut() -> None:
    long = Attendee(Pair("山田太郎"), Pair("部" * 150), Pair("課" * 150), Pair("長" * 300, "長" * 300))
    odd = Attendee(Pair("王\u202e😀\U000e0fff", "ア" * 12), reading_ja="あ" * 60)
    visit = replace(chiba(), theirs=(long, odd, *chiba().theirs), ours=())
    paper = attendance.render([visit], PrintOptions(language="both"))
    assert [n.subject for n in paper.notices if "😀" in str(n.message.values)]
    for page in (0, 1):
        found = boxes(paper.pdf, page)
        assert min(b.left for b in found) >= 24.5 and max(b.right for b in found) <= 190.5
        assert max(b.bottom for b in found) < 285
        body = [b for b in found if 44 < b.top < 265 and b.left > 148]
        assert not [b for b in body if b.char not in "簽名／署名"], "the box to sign in is empty"


def test_files_say_the_same() -> None:
    made = attendance.word([chiba()], PrintOptions(language="both"))
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        text = file.read("word/document.xml").decode()
    assert "山田太郎（やまだ たろう） 様" in text and "課長（団長）" in text and "王大明 様" not in text
    (sheet,) = attendance.sheets([chiba()], "both")
    rows = [line.cells for line in sheet.lines]
    assert next(row for row in rows if row[0] == "1")[:3] == ("1", "山田太郎", "山田太郎 様")


def test_nothing_internal_is_read_for_it(tmp_path: Path) -> None:
    secrets = ("秘密", "090-1111", "やまだ", "私宅")

    def fill(work: Work) -> str:
        day = date(2026, 5, 1)
        trip = records.add(work, t.Delegation, {"code": "X", "name_zh": "訪日團", "start_date": day, "end_date": day})
        item = {"delegation_id": trip, "kind": "visit", "title_zh": "拜會", "start_date": day, "notes": "秘密"}
        visit = records.add(work, t.Event, item)
        person = {"name_ja": "山田太郎", "kana": "やまだ", "mobile": "090-1111", "address_ja": "私宅", "notes": "秘密"}
        guest = records.add(work, t.Person, {**person, "audience": "kana=inside", "honorific": "sensei"})
        records.add(work, t.Post, {"person_id": guest, "title_ja": "部長", "source": "秘密"})
        records.add(work, t.Participant, {"event_id": visit, "side": "jp", "person_id": guest})
        return trip

    store = open_store(tmp_path / "trip.db", create=True)
    try:
        trip = store.do("fill", fill)
        with store.read() as connection:
            values = papers.read(connection, "attendance", papers.Wish(trip, date(2026, 4, 1)))
            (visit,) = plan.read(connection, trip).items
    finally:
        store.close()
    text = f"{values!r}{attendance.sheets(values, 'ja')[0].lines!r}"
    _body, (receiver,) = receivers(visit)
    assert receiver.ja == "部長　山田太郎先生", "itineraries say the same"
    assert "山田太郎 先生" in text and not [word for word in secrets if word in text]


def test_a_name_of_two_characters_is_as_wide_as_one_of_three(pages: Pages) -> None:
    short = tuple(replace(one, name=Pair("李安", "李安"), reading_ja="") for one in chiba().ours[:1])
    visit = replace(chiba(), theirs=(), ours=(*short, chiba().ours[2]))
    pdf = attendance.render([visit], PrintOptions(language="zh_TW")).pdf
    found = boxes(pdf)
    one, other = next(b for b in found if b.char == "安"), next(b for b in found if b.char == "豪")
    assert abs(one.right - other.right) < 0.4 and "李安" in "".join(pages(pdf))

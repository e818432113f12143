"""團員名單／団員名簿 for handing over: roles, duties, comparable posts, faces; what is internal stays inside."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from paper_samples import members as sample
from PIL import Image
from reading import boxes

from desktop.documents import members
from desktop.documents.paper import PrintOptions
from desktop.domain.text import Pair
from desktop.store import memberlist, records
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store

Pages = Callable[[bytes], list[str]]


def picture(kind: str, size: tuple[int, int]) -> bytes:
    made = io.BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(made, kind)
    return made.getvalue()


def test_faces_are_framed_where_they_are_missing_and_named(pages: Pages, sound: Callable[[bytes], None]) -> None:
    leader, second, third = sample().people
    people = (
        replace(leader, photo=picture("JPEG", (900, 700))),
        replace(second, photo=picture("PNG", (20, 300))),
        replace(third, photo=b"no picture"),
        replace(third, name=Pair("長" * 300, "長" * 300), title=Pair("課" * 300), photo=None),
    )
    paper = members.render([replace(sample(), people=people)], PrintOptions(language="both", photos=True))
    said = [
        (n.subject, n.message.msgid) for n in paper.notices if n.message.msgid in (members.BAD_PHOTO, members.NO_PHOTO)
    ]
    assert said == [("林志豪", members.BAD_PHOTO), ("長" * 300, members.NO_PHOTO)]
    text = "".join(pages(paper.pdf))
    assert "科長（課長級相当）" in text and "挨拶・記念品贈呈" in text and "第3版" in text and "様" not in text
    for page in range(len(pages(paper.pdf))):
        found = boxes(paper.pdf, page)
        assert min(b.left for b in found) >= 24.5 and max(b.right for b in found) <= 190.5
    sound(paper.pdf)
    assert len(paper.pdf) < 150_000


def test_files_say_the_same() -> None:
    made = members.word([sample()], PrintOptions(language="ja"))
    with zipfile.ZipFile(io.BytesIO(made)) as file:
        text = file.read("word/document.xml").decode()
    assert "王大明（おう だいめい）" in text and "科長（課長級相当）" in text and "團" not in text
    (sheet,) = members.sheets([sample()], "both")
    assert sheet.lines[2].cells[:3] == ("1", "王大明", "王大明") and "課長級" in str(sheet.lines[2].cells)


def test_nothing_internal_is_read(tmp_path: Path) -> None:
    def fill(work: Work) -> str:
        days = {"start_date": date(2026, 5, 1), "end_date": date(2026, 5, 3)}
        trip = records.add(work, t.Delegation, {"code": "X", "name_zh": "訪日團", **days})
        person = records.add(
            work,
            t.Person,
            {
                "name_zh": "王大明",
                "kana": "おう",
                "roman": "WANG",
                "notes": "秘密",
                "mobile": "0912",
                "audience": "kana=inside",
            },
        )
        post = {"person_id": person, "title_zh": "科長", "equal_ja": "課長", "source": "秘密", "rank": 1}
        records.add(work, t.Post, post)
        records.add(work, t.Member, {"delegation_id": trip, "person_id": person, "notes": "秘密", "duty_zh": "致詞"})
        away = records.add(work, t.Person, {"name_zh": "不來的人"})
        records.add(work, t.Member, {"delegation_id": trip, "person_id": away, "status": "cancelled"})
        return trip

    store = open_store(tmp_path / "trip.db", create=True)
    try:
        trip = store.do("fill", fill)
        with store.read() as connection:
            found = memberlist.read(connection, trip, date(2026, 4, 1), store)
    finally:
        store.close()
    (one,) = found.people
    assert one.kana == "" and one.roman == "WANG" and one.equal.ja == "課長" and one.duty.zh == "致詞" and not one.role
    assert not [word for word in ("秘密", "0912") if word in repr(found)]

"""Twenty name cards go in by the keys alone, counted: no card takes more than 25 seconds of typing.

A keystroke takes 0.28 seconds, as an average office typist's (40 words a minute; Card, Moran and Newell 1983).
Japanese is typed as Roman letters into an input method, one stroke more to convert each phrase and one to take it;
Chinese in 注音 at 3.5 strokes a letter, choosing included. Looking at the card is not counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QImage, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.domain.cardtext import Spoken, language_of
from desktop.store import attachments, directory, records
from desktop.store import tables as t
from desktop.ui import dialogs
from desktop.ui.cardentry import CardDialog, open_dialog
from desktop.ui.completing import CompletingLine
from desktop.ui.window import Window

KEY_S, ZHUYIN, MOST_S = 0.28, 3.5, 25.0
Parts = tuple[tuple[str, str], ...]  # (as it is read, as it is written); Chinese is read as ""


class Typed(NamedTuple):
    name: Parts
    organisation: Parts
    unit: Parts
    title: Parts
    phone: str = ""
    mobile: str = ""
    email: str = ""


def strokes(reading: str) -> int:
    """Keys of a reading in Roman letters: か ka, きゃ kya, っ by doubling, ん nn."""
    alone = sum(c in "あいうえおー っ" or c.isascii() for c in reading)
    small = sum(c in "ゃゅょぁぃぅぇぉ" for c in reading)
    return alone + small + 2 * (len(reading) - alone - small)


class Typist:
    """Types into whatever has the focus, and counts."""

    def __init__(self, dialog: CardDialog) -> None:
        self.dialog, self.keys = dialog, 0

    def here(self) -> QWidget:
        found = self.dialog.focusWidget()
        assert found is not None
        return found

    def press(self, key: Qt.Key, times: int = 1) -> None:
        for _time in range(times):
            QTest.keyClick(self.here(), key)
        self.keys += times

    def phrase(self, reading: str, text: str) -> None:
        if text.isascii():
            QTest.keyClicks(self.here(), text)
            self.keys += len(text)
            return
        line = self.here()
        if reading:
            QApplication.sendEvent(line, QInputMethodEvent(reading, []))
        done = QInputMethodEvent("", [])
        done.setCommitString(text)
        QApplication.sendEvent(line, done)
        self.keys += strokes(reading) + 2 if reading else round(ZHUYIN * len(text))

    def fill(self, parts: Parts) -> None:
        """Type until the list offers it, and go on; nothing where it stands there, or is offered, already."""
        line, wanted = self.here(), "".join(text for _reading, text in parts)
        assert isinstance(line, CompletingLine)
        if line.text() == wanted or (line.offers and line.suggestion == wanted):
            self.press(Qt.Key.Key_Return)
            return
        if parts:
            line.look()
        for place in range(len(parts) + 1):
            found = [one.text for one in line.found]
            if wanted and wanted in found and line.text() != wanted:
                self.press(Qt.Key.Key_Down, found.index(wanted) + 1)
                break
            if place < len(parts):
                self.phrase(*parts[place])
                line.look()
        if line.text() and not parts:
            line.selectAll()
            self.press(Qt.Key.Key_Delete)
        self.press(Qt.Key.Key_Return)

    def card(self, card: Typed) -> float:
        """One card; how many seconds of typing it took."""
        before = self.keys
        for part in card.name:
            self.phrase(*part)
        self.press(Qt.Key.Key_Return)
        self.press(Qt.Key.Key_Return)  # the reading: what the input method heard is taken
        self.fill(card.organisation)
        self.fill(card.unit)
        self.fill(card.title)
        self.fill((("", card.phone),) if card.phone else ())
        self.phrase("", card.mobile)
        self.press(Qt.Key.Key_Return)
        local, at, host = card.email.partition("@")
        self.fill((("", local), ("", at + host)) if local else ())
        return (self.keys - before) * KEY_S


# Body and section, then: name, title, phone, mobile, mail; a phrase is typed as reading:text, Chinese as text alone.
STACK = """
ちばけん:千葉県 / しょうこう:商工 ろうどうぶ:労働部
いしだ:石田 かつみ:克己 | ふくさんじ:副参事 | 043-223-2703 | | k.ishida@pref.chiba.example
しのはら:篠原 しんじ:慎二 | しつちょう:室長 | 043-223-2703 | | s.shnhr@pref.chiba.example
わたなべ:渡邉 ゆうき:勇樹 | ふくしゅさ:副主査 | 043-223-2703 | | y.wtnb3@pref.chiba.example
おおの:大野 けんじ:健二 | しゅさ:主査 | 043-223-2703 | 090-1234-5678 | k.oono@pref.chiba.example
さとう:佐藤 みき:美紀 | しゅじ:主事 | 043-223-2710 | | m.sato5@pref.chiba.example
たかはし:髙橋 まなぶ:学 | ぶちょう:部長 | 043-223-2700 | | m.tkhs@pref.chiba.example
はいてくぷらざ:福島県ハイテクプラザ /
わたべ:渡部 おさむ:治 | ふくしょちょう:副所長 | 024-959-1741 | | watabe@htp.example
わたなべ:渡邊 まこと:誠 | かちょう:課長 | 024-959-1741 | | w.makoto@htp.example
はしもと:橋本 りょう:亮 | しゅにん:主任 | 024-959-1736 | | hashimoto@htp.example
すずき:鈴木 あや:彩 | けんきゅういん:研究員 | 024-959-1736 | | a.suzuki@htp.example
とうほく:東北 けいざい:経済 さんぎょうきょく:産業局 /
こうさか:高坂 ひでお:英雄 | かちょう:課長 | 022-221-4907 | | kosaka@meti.example
みうら:三浦 じゅん:純 | かかりちょう:係長 | 022-221-4907 | | miura-j@meti.example
あべ:阿部 ゆみこ:由美子 | しゅにん:主任 | 022-221-4910 | | abe-y@meti.example
ささき:佐々木 たけし:武 | かかりいん:係員 | 022-221-4910 | | sasaki@meti.example
しらかわせいみつ:白河精密 /
きくち:菊池 だい:大 | しゃちょう:社長 | 0248-22-1111 | | kikuchi@srkw.example
ほし:星 けん:健 | せんむ:専務 | 0248-22-1111 | | hoshi@srkw.example
とうほう:東邦 ぎんこう:銀行 /
えんどう:遠藤 なお:直 | しゅにん:主任 | 024-523-3131 | | endo@toho.example
經濟部 / 工業局
林志明 | 科長 | 02-2754-1255 | | cmlin@moea.example.tw
陳怡君 | 專員 | 02-2754-1255 | 0912-345-678 | ycchen@moea.example.tw
王美玲 | 技正 | 02-2754-1255 | | mlwang@moea.example.tw
"""


def parts(said: str) -> Parts:
    found = (word.partition(":") for word in said.split())
    return tuple((before, after) if after else ("", before) for before, _colon, after in found)


def cards(stack: str) -> Iterator[Typed]:
    body = unit = ""
    for line in stack.strip().splitlines():
        if "|" in line:
            name, title, *reached = line.split("|")
            yield Typed(parts(name), parts(body), parts(unit), parts(title), *(one.strip() for one in reached))
        else:
            body, _slash, unit = line.partition("/")


CARDS = tuple(cards(STACK))


@pytest.fixture
def dialog(window: Window, qtbot: QtBot) -> CardDialog:
    made = CardDialog(window.page, lambda: datetime(2019, 9, 18, 18, 0, tzinfo=ZoneInfo("Asia/Tokyo")))
    qtbot.addWidget(made)
    made.resize(1160, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def rows(dialog: CardDialog, table: type[t.Row], column: str, value: str) -> list[dict[str, object]]:
    with dialog.store.read() as connection:
        found = connection.exec_driver_sql(f"SELECT * FROM {table.__tablename__} WHERE alive").mappings()
        return [dict(row) for row in found if row[column] == value]


def test_twenty_cards_by_the_keys_alone(dialog: CardDialog) -> None:
    typist = Typist(dialog)
    with dialog.store.read() as connection:
        before = {row.id for row in directory.people(connection)}
        bodies = {row.id for row in directory.organisations(connection)}
    seconds = [typist.card(card) for card in CARDS]
    assert len(seconds) == 20
    slow = {card.name[-1][1]: round(took, 1) for card, took in zip(CARDS, seconds, strict=True) if took > MOST_S}
    assert not slow, f"longest {max(seconds):.1f} s, in the middle {sorted(seconds)[10]:.1f} s: {slow}"
    with dialog.store.read() as connection:
        people = {row.name_ja or row.name_zh: row for row in directory.people(connection) if row.id not in before}
        new = [row for row in directory.organisations(connection) if row.id not in bodies]
    assert len(people) == len(CARDS) == len(dialog.entered) == dialog.stack.list.count()
    assert [row.name_ja for row in new] == ["白河精密"], "a body that was made once is known to the next card"
    event = dialog.event_combo.currentData()
    assert event and len(rows(dialog, t.Encounter, "event_id", event)) >= len(CARDS)
    for card in CARDS:
        name = "".join(text for _reading, text in card.name)
        row = people[name]
        japanese = bool(card.name[0][0])
        assert row.kana == " ".join(reading for reading, _text in card.name if reading)
        assert row.country == ("JP" if japanese else "TW") and bool(row.name_zh) is not japanese
        post = row.post.line().get("ja" if japanese else "zh_TW")
        assert post == " ".join("".join(text for _r, text in part) for part in card[1:4] if part), name
        (held,) = rows(dialog, t.Person, "id", row.id)
        assert (held["phone"], held["mobile"], held["email"]) == card[4:], name
    assert people["橋本亮"].post.title.zh == "", "a title that nobody knew is in its own language only"
    assert people["三浦純"].post.organisation.zh == "東北經濟產業局"


def test_a_card_is_taken_back_alone(dialog: CardDialog) -> None:
    typist = Typist(dialog)
    typist.card(CARDS[14])
    typist.card(CARDS[15])
    first, second = dialog.entered
    dialog.stack.list.setCurrentRow(1)
    QTest.keyClick(dialog.stack.list, Qt.Key.Key_Delete)
    assert not rows(dialog, t.Person, "id", first.person_id) and rows(dialog, t.Person, "id", second.person_id)
    assert rows(dialog, t.Organisation, "name_ja", "白河精密"), "the other one is in it"
    dialog.undo()
    assert rows(dialog, t.Person, "id", first.person_id) and dialog.stack.list.count() == 2
    QTest.keyClick(dialog.form.name.input, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert not rows(dialog, t.Person, "id", second.person_id) and dialog.stack.list.count() == 1
    with dialogs.answers(False) as asked:
        typist.phrase("ほし", "星")
        dialog.reject()
        assert asked == ["confirm"] and dialog.isVisible()
    with dialogs.answers(True) as asked:
        open_dialog(dialog.page)
    assert asked == ["CardDialog"]


def test_who_is_here_already_is_completed(dialog: CardDialog) -> None:
    person = dialog.page.store.do(
        "add", records.add, t.Person, {"name_ja": "菊池 大", "phone": "0248-22-9999", "notes": "kept"}
    )
    typist = Typist(dialog)
    typist.phrase("きくち", "菊地")
    dialog.look_for_person()
    assert dialog.hints.isHidden()
    dialog.form.name.input.clear()
    dialog.form.name.input.insert("渡邉 健")  # pasted: nobody typed how it is read
    typist.press(Qt.Key.Key_Return)
    assert dialog.form.kana.input.suggestion.startswith("わたなべ ") and dialog.form.kana.values() == {"kana": ""}
    dialog.form.name.setFocus()
    dialog.form.name.input.clear()
    typist.phrase("きくち", "菊池")
    typist.phrase("だい", "大")
    dialog.look_for_person()
    assert not dialog.hints.isHidden() and dialog.hints.person == ""
    QTest.keyClick(typist.here(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    assert dialog.hints.person == person
    dialog.form.set_values({"phone": "0248-22-1111", "email": "kikuchi@srkw.example", "title": "社長"})
    QTest.keyClick(typist.here(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    (held,) = rows(dialog, t.Person, "id", person)
    assert (held["phone"], held["email"], held["notes"]) == ("0248-22-9999", "kikuchi@srkw.example", "kept")
    assert [way["value"] for way in rows(dialog, t.ContactWay, "person_id", person)] == ["0248-22-1111"]
    dialog.stack.list.setCurrentRow(0)
    dialog.stack.ask_back()
    (held,) = rows(dialog, t.Person, "id", person)
    assert (held["email"], rows(dialog, t.Post, "person_id", person)) == ("", [])
    assert not rows(dialog, t.ContactWay, "person_id", person) and dialog.stack.list.count() == 0


def test_pictures_of_a_camera(dialog: CardDialog, tmp_path: Path) -> None:
    image = QImage(2400, 1400, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    for number in (1, 2, 3):
        image.save(str(tmp_path / f"DSC{number}.JPG"), "JPG")
    (tmp_path / "notes.txt").write_text("no picture")
    with dialogs.answers(tmp_path):
        dialog.pictures.folder_button.click()
    assert len(dialog.pictures.waiting) == 2 and dialog.pictures.front.taken is not None
    dialog.pictures.back_button.click()
    typist = Typist(dialog)
    typist.card(CARDS[0])
    with dialog.store.read() as connection:
        kept = attachments.of(connection, "person", dialog.entered[0].person_id)
    assert {row["purpose"] for row in kept} == {attachments.CARD, attachments.CARD_BACK}
    shown = QImage.fromData(attachments.read(dialog.store, kept[0]["sha256"]) or b"")
    assert max(shown.width(), shown.height()) == 1800
    assert dialog.pictures.front.taken is not None and not dialog.pictures.waiting, "the next card shows the next one"
    broken = QMimeData()
    broken.setUrls([QUrl.fromLocalFile(str(tmp_path / "notes.txt"))])
    dialog.pictures.front.take_data(broken)
    assert not dialog.said.isHidden()
    pasted = QMimeData()
    pasted.setImageData(image)
    QApplication.clipboard().setMimeData(pasted)
    dialog.pictures.front.show_taken(None)
    QTest.keyClick(dialog.form.name.input, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.pictures.front.taken is not None, "a picture pasted into any field is the card's"


@pytest.mark.parametrize(
    ("texts", "mail", "number", "code"),
    [
        (["石井克明", "いしい"], "", "", "ja"),
        (["経済政策課"], "", "", "ja"),
        (["經濟部工業局"], "", "", "zh_TW"),
        (["林大明", "科長"], "lin@moea.gov.tw", "", "zh_TW"),
        (["林大明", "課長"], "", "+81 43 223 2703", "ja"),
        (["林大明", "課長"], "", "", ""),
    ],
)
def test_a_card_tells_its_language(texts: list[str], mail: str, number: str, code: str) -> None:
    assert language_of(texts, mail, [number]) == code


def test_the_reading_is_what_was_typed() -> None:
    spoken = Spoken()
    for preedit in ("w", "わ", "わt", "わたなべ", "渡辺", "渡邊"):
        spoken.typing(preedit)
    spoken.taken("渡邊")
    spoken.typing("ユウキ")
    spoken.taken("勇毅")
    assert spoken.reading() == "わたなべ ゆうき"
    spoken.clear()
    spoken.taken("Smith")
    assert spoken.reading() == ""

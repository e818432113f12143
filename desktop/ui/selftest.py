"""What the frozen program proves before anyone gets it: a temporary store, every page in each language, every paper."""

from __future__ import annotations

import importlib
import os
import pkgutil
import tempfile
from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

from desktop import i18n, papers
from desktop.domain.replan import Change
from desktop.domain.seating import member_key
from desktop.domain.text import Pair
from desktop.i18n import N_
from desktop.settings import Settings
from desktop.store import (
    Store,
    applications,
    companies,
    integrity,
    records,
    replan,
    role,
    sample,
    schemes,
    seatplans,
    talkediting,
    upgrading,
)
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store

DONE, FAILED = 0, 1
DAY = date(2019, 9, 10)


def run(say: Callable[[str], None]) -> int:
    """Try everything once; one line for each thing tried, exit status 0 where all of it worked."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    failed = 0
    before = os.environ.get("HASHIDATE_DATA")
    with tempfile.TemporaryDirectory(prefix="hashidate-", ignore_cleanup_errors=True) as folder:
        os.environ["HASHIDATE_DATA"] = folder  # the user's own settings stay as they are
        store = open_store(Path(folder) / "self-test.db", create=True)
        try:
            delegation = sample.write(store)
            change_plan(store, delegation)
            store.do(N_("Add member"), take_along, delegation)
            Settings().put(office_role=role.CENTRAL)
            store.do(N_("Begin a year of the programme"), take_part)
            for name, wrong in (
                ("modules", try_modules()),
                ("store", try_store(store)),
                ("recovery sheet", try_recovery(Path(folder) / "sealed.db")),
                ("upgrade", try_upgrade(Path(folder) / "old.db")),
                ("pictures", try_pictures()),
                ("solver", try_solver()),
                ("help", try_help()),
                ("papers", try_papers(store, delegation, say)),
                ("tables", try_tables()),
                ("pages", try_pages(store.path, say)),
            ):
                say(f"{name}: {wrong or 'ok'}")
                failed += bool(wrong)
        finally:
            store.close()
            if before is None:
                del os.environ["HASHIDATE_DATA"]
            else:
                os.environ["HASHIDATE_DATA"] = before
    return FAILED if failed else DONE


def try_modules() -> str:
    """Each finds what it imports: a library that is named only in a text does not come along by itself."""
    import desktop

    for module in pkgutil.walk_packages(desktop.__path__, "desktop."):
        if not module.name.startswith(("desktop.__main__", "desktop.store.migrations")):  # which run as scripts
            importlib.import_module(module.name)
    return ""


def try_recovery(path: Path) -> str:
    """An encrypted store, the sheet for the safe in each language, and the way back with its code."""
    from desktop.store import recovery
    from desktop.ui import security

    made = open_store(path, create=True, passphrase="self-test of an hour")
    before = i18n.current()
    try:
        for code in i18n.CODES:
            i18n.activate(code)
            if not security.sheet(made).startswith(b"%PDF-"):
                return f"{code}: no PDF"
        return "" if made.key and recovery.key_of(" ".join(recovery.code(made.key))) == made.key else "another key"
    finally:
        i18n.activate(before)
        made.close()


def try_upgrade(path: Path) -> str:
    """A store of the first revision is opened: the steps came along, and what runs them."""
    upgrading.make_oldest(path)
    store = open_store(path)
    try:
        upgraded, wrong = store.upgraded, integrity.problems(store)
        if upgraded is None or upgraded.copy is None or not upgraded.copy.exists():
            return "an older store was not upgraded"
        return "; ".join(sentence.text(str) for sentence in wrong)
    finally:
        store.close()


def change_plan(store: Store, delegation: str) -> None:
    """Put a visit off by an hour: papers of a change have something to say."""
    with store.read() as connection:
        before = replan.opened(connection, delegation)
    visit = next(item for item in before.plan.items if item.kind == "visit")
    change = Change("shift", "weather", Pair("颱風", "台風"), minutes=60)
    store.do(N_("Change the plan"), replan.commit, before, [visit.id], change, datetime.combine(DAY, time(6, 30)))


def take_along(work: Work, delegation: str) -> None:
    """Somebody of a company with a bed in a hotel, a dinner for all, a gift: the lists have lines."""
    plan = plans.read(work.connection, delegation)
    hotel = next(item for item in plan.items if item.kind == "hotel")
    company = {"name_zh": "範例股份有限公司", "name_ja": "範例股份有限公司", "kind": "company", "country": "TW"}
    gears = companies.add_tag(work, Pair("齒輪", "歯車"), "deal")
    made = {"products_zh": "齒輪", "products_ja": "歯車", "offers": gears}
    body = records.add(work, t.Organisation, {**company, **made})
    seeker = {"name_zh": "見本株式会社", "name_ja": "見本株式会社", "kind": "company", "country": "JP", "needs": gears}
    records.add(work, t.Organisation, seeker)
    person = records.add(work, t.Person, {"name_zh": "林範例", "name_ja": "林範例", "country": "TW"})
    post = {"person_id": person, "organisation_id": body, "title_zh": "經理", "title_ja": "マネージャー"}
    records.add(work, t.Post, post)
    member = records.add(work, t.Member, {"delegation_id": delegation, "person_id": person})
    room = records.add(work, t.Room, {"delegation_id": delegation, "event_id": hotel.id, "number": "501"})
    records.add(work, t.Bed, {"room_id": room, "member_id": member})
    records.add(
        work, t.Event, {"delegation_id": delegation, "kind": "meal", "title_zh": "晚餐", "start_date": plan.start}
    )
    gift = {"delegation_id": delegation, "item_zh": "茶葉", "item_ja": "茶葉", "amount_minor": 800_00}
    records.add(work, t.Gift, gift)
    car = seatplans.add_plan(work, delegation, "", "car")
    seatplans.put(work, member_key(member), car, "1")
    records.add(work, t.Letter, {"delegation_id": delegation, "kind": "request", "dated_on": DAY})
    speech = {"delegation_id": delegation, "title_zh": "致詞", "body_zh": "大家好。", "body_ja": "皆様、こんにちは。"}
    records.add(work, t.Script, speech)
    visit = next(item for item in plan.items if item.kind == "visit")
    said = {"event_id": visit.id, "kind": "promised", "text_zh": "將組團訪台。", "text_ja": "訪問団を派遣します。"}
    records.add(work, t.MinutePoint, said)
    aim = {"delegation_id": delegation, "title_zh": "組團訪臺", "title_ja": "訪問団の派遣"}
    records.add(work, t.FollowUp, aim)
    wish = {"delegation_id": delegation, "text_zh": "每年輪流舉辦。", "text_ja": "毎年交互に開催する。"}
    records.add(work, t.Suggestion, wish)
    records.add(work, t.Outcome, wish)
    records.add(work, t.Agreement, {"delegation_id": delegation, "title_zh": "備忘錄", "title_ja": "覚書"})
    meet(work, visit.id)
    said = {"delegation_id": delegation, "kind": "press", "title_zh": "記者會", "title_ja": "記者会見"}
    records.add(work, t.Event, {**said, "start_date": plan.start})
    figures = {"title_zh": "貿易統計", "title_ja": "貿易統計", "heads_zh": "年次\t總額", "heads_ja": "年\t総額"}
    records.add(work, t.DataTable, {**figures, "cells": "2009\t507.2\n2010\t699.2"})
    case = {"japan_zh": "DLE", "japan_ja": "DLE", "taiwan_zh": "GREEN PADDY", "taiwan_ja": "GREEN PADDY"}
    records.add(work, t.AllianceCase, case)
    note = {"delegation_id": delegation, "day": plan.start, "report_zh": "順利抵達。", "report_ja": "到着しました。"}
    records.add(work, t.DayNote, {**note, "press_zh": "訪問團出發。", "press_ja": "訪問団が出発しました。"})


def meet(work: Work, event_id: str) -> None:
    """Two companies that meet each other one to one."""
    day = talkediting.begin(work, event_id)
    ids = []
    for side, name in (("tw", "範例股份有限公司"), ("jp", "見本株式会社")):
        raw = {"match_day_id": day, "side": side, "name_zh": name, "name_ja": name}
        ids.append(records.add(work, t.MatchCompany, raw))
    talk = talkediting.add_talk(work, day, ids[0], ids[1], 1, 1)
    talkediting.result(work, talk, "further")


def take_part(work: Work) -> None:
    """A year of the programme with a county that applies, and its pair."""
    year = schemes.begin(work, DAY.year)
    application = applications.apply(work, year, "TW-TXG", DAY)
    applications.wish(work, application, "JP-12")
    pair = {"scheme_id": year, "application_id": application, "county": "TW-TXG", "prefecture": "JP-12"}
    records.add(work, t.Pairing, {**pair, "status": "approved"})
    records.add(work, t.Relation, {"county": "TW-TXG", "prefecture": "JP-12", "stage": "solid", "since": DAY})


def try_store(store: Store) -> str:
    """The journal fits the tables, and an action is taken back and done again."""
    found = integrity.problems(store)
    return found[0].msgid if found else ""


def try_pictures() -> str:
    """Each kind of photograph is read and made small: its codec came along."""
    import io

    from PIL import Image, WebPImagePlugin  # noqa: F401  (Pillow knows of WebP only then)

    from desktop.documents import pictures
    from desktop.exchange import photographs

    for kind in photographs.OPENED:
        made = io.BytesIO()
        Image.new("RGB", (64, 48), "navy").save(made, kind)
        if photographs.read(made.getvalue(), kind).width != 64 or pictures.fitted(made.getvalue(), 20, 20) is None:
            return kind
    return ""


def try_solver() -> str:
    """The solver came along with its library, and computes."""
    from desktop.solving.milp import Model, maximise

    model = Model()
    first, second = model.variable(3), model.variable(2)
    model.row([(first, 1), (second, 1)], high=1)
    answer = maximise(model)
    return "" if answer.proven and answer.on(first) else answer.state


def try_help() -> str:
    """The guide came along, with its pictures, and becomes a PDF in each language."""
    from desktop import __version__, manual
    from desktop.documents import manual as guide
    from desktop.ui import help

    keys = help.keys_of_menu()
    for code in i18n.CODES:
        for topic in manual.TOPICS:
            for block in manual.page(code, topic, keys):
                if block.picture and not manual.picture(code, block.picture).is_file():
                    return f"{code} {topic}: {block.picture}"
        guide.render(code, keys, help.key_rows(i18n.gettext_for(code)), __version__, DAY)
    return ""


def try_papers(store: Store, delegation: str, say: Callable[[str], None]) -> str:
    """Every document in each language, and the first that can be a file of another kind as that."""
    tried = {"pdf"}
    for key in papers.document_keys():
        for ending in papers.endings(key):
            if ending not in tried:
                tried.add(ending)
                made = papers.file(store, key, delegation, papers.options(), ending)
                if not made.data.startswith(b"PK"):
                    return f"{key}: no {ending}"
        for language in (*i18n.CODES, "both"):
            paper = papers.make(store, key, delegation, papers.options(language=language), today=DAY)
            if not paper.pdf.startswith(b"%PDF-"):
                return f"{key} {language}: no PDF"
            say(f"  {key} {language}: {len(paper.pdf) // 1024} KB")
    return ""


def try_tables() -> str:
    """Each kind of table is written and read again: what does so came along."""
    from desktop.sheets import reading, writing

    for ending in writing.ENDINGS:
        data = writing.write([["姓名", "氏名"], ["林範例", "林範例"]], ending, "名單")
        if "林範例" not in str(reading.read(data, f"x.{ending}")):
            return ending
    return ""


def try_pages(path: Path, say: Callable[[str], None]) -> str:
    """Every page in each language, drawn once; a page that stays one colour is a page that shows nothing. Then a pack,
    as a double click hands it over, comes up to be looked at.
    """
    from PySide6.QtWidgets import QApplication
    from shiboken6 import delete

    from desktop import packs
    from desktop.ui import arriving, start, text
    from desktop.ui.pages import PAGES

    before = i18n.current()
    window = start.window_on(path)
    window.show()
    try:
        for code in i18n.CODES:
            text.switch(code)
            for entry in PAGES:
                window.show_page(entry.key)
                QApplication.processEvents()
                image = window.grab().toImage()
                seen = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
                if len(seen) < 8:
                    return f"{entry.key} {code}: nothing drawn"
                say(f"  {entry.key} {code}: {image.width()} x {image.height()}")
        binder, file = window.binder, path.with_name(f"self test{packs.ENDING}")
        assert binder is not None
        packs.save(packs.make(binder.store), file)
        arriving.show(binder, file)
        if binder.exchange is None or binder.exchange.pack is None:
            return "a file that is handed over does not open"
    finally:
        text.switch(before)
        QApplication.processEvents()
        opened = window.store
        window.close()
        delete(window)  # its pages must not outlive their store
        if opened is not None:
            opened.close()
    return ""

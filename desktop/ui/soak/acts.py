"""A day of a coordinator, as acts of a hand. To add one: a script that leaves no window open, and its line in ACTS.

What an act writes is taken back at the end of the day, so that days can follow each other without the store growing
more than its journal.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLineEdit
from shiboken6 import isValid

from desktop.ui.pages import KEYS
from desktop.ui.soak.day import HEAD_OF_STEPS, NOT_OPENED, NOT_PRESSED, PASSPHRASE, SAID, Day
from desktop.ui.soak.hand import ALT, CTRL, Script

FIRST = 3  # days that bring all papers


def tabs(day: Day) -> Script:
    for key in (*KEYS, KEYS[0]):
        day.hand.act(f"tab {key}")
        yield from day.go(key)
        yield 0.1


def search(day: Day) -> Script:
    box = day.window.header.search
    for wanted in ("千葉", "chiba", "わたなべ"):
        day.hand.act("search")
        day.trigger("focus_search")
        yield
        day.hand.type(wanted, box)
        yield 0.12
        day.hand.key(Qt.Key.Key_Down, into=box)
        day.hand.key(Qt.Key.Key_Return, into=box)
        yield
        box.clear()
        yield


def itinerary(day: Day) -> Script:
    """An item is typed, moved about, shown as a list, taken back and done again."""
    page: Any = day.page("itinerary")
    yield from day.go("itinerary")
    hand = day.hand
    hand.act("new item")
    day.trigger("add_record")
    yield
    hand.act("type an item")
    hand.type(f"參訪 {SAID}")
    for _n in range(6):
        hand.key(Qt.Key.Key_Tab)
        yield
    hand.act("add an item")
    hand.push(page.panel.create_button)
    yield 0.5
    board = page.board
    hand.act("move items")
    for key, held in ((Qt.Key.Key_Down, ALT), (Qt.Key.Key_Up, CTRL), (Qt.Key.Key_Right, ALT), (Qt.Key.Key_Left, ALT)):
        board.setFocus()
        yield
        for _n in range(3):
            hand.key(key, held, into=board)
            yield
    hand.act("undo, redo")
    for name in ("undo", "undo", "redo", "redo"):
        day.trigger(name)
        yield 0.05
    hand.act("walk the board")
    for key in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * 5, *[Qt.Key.Key_Right] * 2):
        hand.key(key, into=board)
        yield
    hand.act("views of the board")
    for mode in ("time", "list", "half"):
        hand.do(partial(page.show_mode, mode))
        yield
    for key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
        hand.key(key, CTRL, into=board)
        yield
    hand.act("type in an item")
    day.trigger("edit_record")
    yield
    hand.type(SAID)
    hand.key(Qt.Key.Key_Tab)
    yield 0.5


def contacts(day: Day) -> Script:
    """The list is filtered, people are walked through, a note is typed."""
    page: Any = day.page("contacts")
    yield from day.go("contacts")
    for text in ("縣", "長"):
        day.hand.act("filter contacts")
        day.hand.type(text, page.filter)
        yield 0.2
        page.filter.clear()
        yield 0.2
    table = page.people
    for _n in range(6):
        day.hand.act("walk contacts")
        day.hand.key(Qt.Key.Key_Down, into=table)
        yield
    day.hand.act("type in a contact")
    day.trigger("edit_record")
    yield
    for _n in range(5):
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) and not focus.isReadOnly():
            day.hand.type("a")
        day.hand.key(Qt.Key.Key_Tab)
        yield
    for button in (page.bodies_button, page.people_button):
        day.hand.act("organisations")
        day.hand.push(button)
        yield


def members(day: Day) -> Script:
    page: Any = day.page("members")
    yield from day.go("members")
    for _n in range(4):
        day.hand.act("walk members")
        day.hand.key(Qt.Key.Key_Down, into=page.table)
        yield
    day.hand.act("type in a member")
    day.trigger("edit_record")
    yield
    for _n in range(4):
        if isinstance(QApplication.focusWidget(), QLineEdit):
            day.hand.type(SAID)
        day.hand.key(Qt.Key.Key_Tab)
        yield


def budget(day: Day) -> Script:
    """A budget line and what is typed into it."""
    page: Any = day.page("budget")
    yield from day.go("budget")
    day.hand.act("new budget line")
    day.hand.do(page.add_line)
    yield
    day.hand.type(f"經費 {SAID}")
    day.hand.key(Qt.Key.Key_Tab)
    yield
    day.hand.act("add a budget line")
    day.hand.push(page.panel.create_button)
    yield 0.1
    for table in (page.table, page.expenses):
        for _n in range(4):
            day.hand.act("walk the budget")
            day.hand.key(Qt.Key.Key_Down, into=table)
            yield


def outcomes(day: Day) -> Script:
    """What is said is typed while it is said."""
    page: Any = day.page("outcomes")
    yield from day.go("outcomes")
    for _n in range(3):
        day.hand.act("type a point")
        day.hand.do(page.add)
        yield
        text = page.form.shown_texts()[0].input
        day.hand.type(f"將組團訪台 {SAID}", text)
        yield
        day.hand.act("write a point")
        day.hand.key(Qt.Key.Key_Return, into=text)
        yield
    for number in (0, 1, 2):
        day.hand.act("languages of the record")
        day.hand.do(partial(page.show_languages, number))
        yield


def documents(day: Day) -> Script:
    """Some papers are looked at, other ones every day, one large; one is saved as PDF.

    The first days bring all of them, so that no later day is the first to load what one needs.
    """
    page: Any = day.page("documents")
    day.hand.act("tab documents")
    yield from day.go("documents")
    keys = list(page.tiles)
    several = keys[day.number :: FIRST] if day.number < FIRST else keys[day.number % len(keys) :: len(keys) // 3]
    for key in several:
        day.hand.act(f"paper {key}")
        day.hand.do(partial(page.show_document, key, ""))
        yield
        yield lambda: page._fresh
        yield 0.1
    day.hand.act("a paper large")
    day.hand.do(page.enlarge)
    yield 0.2
    day.hand.do(page.show_shelf)
    yield 0.1
    day.hand.do(lambda: page.show_document("agenda", ""))
    yield
    yield lambda: page._fresh
    day.hand.act("save a paper")
    target = day.file("agenda.pdf")
    yield from day.choose_file(target, lambda: page.saver.save("pdf"))
    yield target.exists
    yield lambda: page.is_drawn


def switch(day: Day) -> Script:
    for key in KEYS:
        yield from day.go(key)
        for _n in range(2):
            day.hand.act(f"language on {key}")
            day.trigger("other_language")
            yield 0.1


def menus(day: Day) -> Script:
    """Every entry of the menu that opens something."""
    yield from day.go("itinerary")
    for place, (name, action) in enumerate(day.window.actions_.by_name.items()):
        if name in NOT_OPENED or not action.isEnabled():
            continue
        yield from day.visit(name, partial(day.hand.trigger, action), switch=place % 5 == day.number % 5)
    day.hand.do(day.binder.show_current)
    yield


def buttons(day: Day) -> Script:
    """Every button of the pages that opens a window."""
    for key in KEYS:
        yield from day.go(key)
        page = day.page(key)
        tools = getattr(page, "tools", page)
        for button in tools.findChildren(QAbstractButton):
            role = button.property("role") if isValid(button) else "danger"
            if role in NOT_PRESSED or not button.isVisible() or not button.isEnabled() or not button.text():
                continue
            name = f"{key}: {button.text()}"
            yield from day.visit(name, partial(day.hand.push, button))
            if day.window.page is not page:
                yield from day.go(key)


def programme(day: Day) -> Script:
    for key in day.binder.plan.keys():  # noqa: SIM118  (no mapping)
        day.hand.act(f"plan {key}")
        day.hand.do(partial(day.binder.plan.show, key))
        yield 0.2
        page = day.window.plan[key]
        table = next((w for w in page.findChildren(QAbstractItemView) if w.isVisible()), None)
        for _n in range(3 if table is not None else 0):
            day.hand.key(Qt.Key.Key_Down, into=table)
            yield
        day.hand.act(f"language on {key}")
        for _n in range(2):
            day.trigger("other_language")
            yield 0.1
    yield from day.go(KEYS[0])


def bring_in(day: Day) -> Script:
    """A calendar becomes items of the itinerary."""
    from desktop.ui import importing

    page = day.page("itinerary")
    yield from day.go("itinerary")
    source = day.file("flight.ics")
    source.write_text(CALENDAR, encoding="utf-8")
    day.hand.act("import a calendar")
    yield from day.choose_file(source, lambda: importing.open_dialog(page))
    dialog: Any = QApplication.activeModalWidget()
    if dialog is not None and hasattr(dialog, "ok_button"):
        day.hand.push(dialog.ok_button)
        yield 0.1
    yield from day.close_all()


def exchange(day: Day) -> Script:
    """A pack is written, and brought in again."""
    day.hand.act("exchange")
    day.hand.do(day.binder.show_exchange)
    yield
    page: Any = day.binder.exchange
    target = day.file("pack.hashidate")
    dialog: Any = yield from day.opened(lambda: day.hand.push(page.export_button))
    if dialog is None:
        return
    for line in (dialog.first, dialog.second):
        if line.isVisible():
            day.hand.type(PASSPHRASE, line)
    if not dialog.author.text():
        day.hand.type("soak", dialog.author)
    yield
    day.hand.act("write a pack")
    yield from day.choose_file(target, lambda: day.hand.push(dialog.ok_button))
    yield target.exists
    day.hand.act("read a pack")
    yield from day.choose_file(target, lambda: day.hand.push(page.import_button))
    yield lambda: page.stack.currentIndex() == 1
    day.hand.act("bring a pack in")
    day.hand.push(page.preview.apply_button) or day.hand.push(page.preview.cancel_button)
    yield 0.2
    if page.stack.currentIndex() == 1:
        day.hand.push(page.preview.cancel_button)
        yield
    day.hand.do(page.done.emit)
    yield
    yield from day.close_all()


def lock(day: Day) -> Script:
    """The data are locked and opened again."""
    day.hand.act("lock")
    day.trigger("binder.lock")
    locker = day.binder.locker
    assert locker is not None
    yield lambda: locker.locked
    day.hand.act("unlock")
    assert locker.page is not None
    day.hand.type(PASSPHRASE, locker.page.line)
    yield
    day.hand.key(Qt.Key.Key_Return, into=locker.page.line)
    yield lambda: not locker.locked


def take_back(day: Day) -> Script:
    """All of the day, as far as it can be."""
    yield from day.go("itinerary")
    day.hand.act("undo")
    for _n in range(min(day.written, HEAD_OF_STEPS)):
        if not day.trigger("undo"):
            break
        yield
    day.written = 0
    yield 0.6


ACTS: tuple[tuple[str, Callable[[Day], Script]], ...] = (
    ("tabs", tabs),
    ("search", search),
    ("itinerary", itinerary),
    ("contacts", contacts),
    ("members", members),
    ("budget", budget),
    ("outcomes", outcomes),
    ("documents", documents),
    ("switch", switch),
    ("menus", menus),
    ("buttons", buttons),
    ("programme", programme),
    ("bring in", bring_in),
    ("exchange", exchange),
    ("lock", lock),
    ("take back", take_back),
)

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//soak//
BEGIN:VEVENT
UID:soak-1@example.org
DTSTAMP:20190901T000000Z
DTSTART:20190918T010000Z
DTEND:20190918T020000Z
SUMMARY:Meeting of the soak
END:VEVENT
END:VCALENDAR
"""


def script(day: Day, wanted: tuple[str, ...] = ()) -> Script:
    """One day: all acts, or those that are named."""
    for name, act in ACTS:
        if not wanted or name in wanted:
            day.hand.act(name)
            yield from act(day)
            yield from day.close_all()
    day.number += 1

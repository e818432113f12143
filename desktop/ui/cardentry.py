"""名片建檔 名刺の登録: a stack of cards typed in one after the other, the hands on the keys from the first to the last.

Enter goes on from field to field and, after the last one, writes the card; what the next card will say too stays.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates
from desktop.domain.text import Pair
from desktop.errors import Invalid, Problem, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import cardentry, delegations, directory, duplicates, encounters
from desktop.store.cardentry import Card, Entered
from desktop.ui import dialogs, security
from desktop.ui.acting import ActingDialog
from desktop.ui.cardform import CardForm
from desktop.ui.cardhints import Hints, Stack
from desktop.ui.cardpictures import CardPictures
from desktop.ui.form import LANGUAGE_WORDS
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo, Line
from desktop.ui.labels import Label
from desktop.ui.soon import soon
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT, NARROW, LOW = 1160, 700, 820, 480
LOOK_MS = 150  # after the last key, before the directory is asked whether this person is in it
PASTE = QKeySequence.StandardKey.Paste
KEPT = ("organisation", "unit")  # what the next card of a stack says too
NAME_NEEDED = N_("A name is needed.")
HALF = N_("The card that you are typing is not written yet. Close all the same?")
KEYS = N_(
    "Enter goes on and writes the card at the end · ↓ opens the list · Ctrl+Enter writes now · Ctrl+Z takes back."
)


def open_dialog(page: Page) -> None:
    """Type in the cards of a meeting; each is written as one action that can be undone."""
    if security.allow(page, page.store):
        dialogs.run(CardDialog(page))


class CardDialog(ActingDialog):
    """At the left the card's fields, at the right its picture, who it may be already, and what went in."""

    def __init__(self, page: Page, now: Callable[[], datetime] = lambda: datetime.now().astimezone()) -> None:
        super().__init__(page)
        self._now = now
        self.entered: list[Entered] = []
        with self.store.read() as connection:
            self.meetings = encounters.meetings(connection, page.delegation_id) if page.delegation_id else []
            self.members = delegations.members(connection, page.delegation_id) if page.delegation_id else []
        bind(self.setWindowTitle, N_("Enter name cards"))
        self._build_head()
        self.form = CardForm(self.store, lambda: str(self.language_combo.currentData() or ""), self._host)
        self.form.email.input.returnPressed.connect(self.enter)
        self.pictures, self.hints, self.stack = CardPictures(), Hints(), Stack()
        self.pictures.complained.connect(self.say)
        self.hints.chosen.connect(lambda _person: self._say_whom())
        self.stack.back_asked.connect(self.take_back)
        self.enter_button = plain_button(N_("Write and next card"), self.enter, "primary")
        self.close_button = plain_button(N_("Close"), self.reject)
        self._lay_out()
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self.look_for_person)
        self.form.changed.connect(self._on_changed)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.enter)
        for number in range(3):
            QShortcut(QKeySequence(f"Alt+{number + 1}"), self).activated.connect(
                lambda number=number: self.hints.toggle(number)
            )
        for line in self.form.findChildren(Line):
            line.installEventFilter(self)
        self.fit(WIDTH, HEIGHT)
        follow(self.retranslate)
        soon(self, self.form.warm, LOOK_MS)
        self._fill_choices()
        self.event_combo.setCurrentIndex(max(self.event_combo.findData(encounters.latest(self.meetings, now())), 0))
        self._on_event()
        self._tell_language()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build_head(self) -> None:
        self.event_combo, self.by_combo, self.language_combo = Combo(), Combo(), Combo()
        bind(self.event_combo.setAccessibleName, N_("Met at"))
        bind(self.by_combo.setAccessibleName, N_("Met by"))
        bind(self.language_combo.setAccessibleName, N_("Language of the card"))
        self.event_combo.activated.connect(lambda _place: self._on_event())
        self.language_combo.activated.connect(lambda _place: self._tell_language())
        self.event_combo.setMinimumContentsLength(14)

    def _lay_out(self) -> None:
        self.head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self.head.setSpacing(8)
        for parts in (
            ((N_("Met at"), self.event_combo), (N_("Met by"), self.by_combo)),
            ((N_("Language of the card"), self.language_combo),),
        ):
            line = QHBoxLayout()
            line.setSpacing(8)
            for text, combo in parts:
                words = Label()
                words.setProperty("role", "label")
                words.setBuddy(combo)
                bind(words.setText, text)
                line.addWidget(words)
                line.addWidget(combo, 2 if combo is self.event_combo else 1)
            self.head.addLayout(line, len(parts))
        left = QWidget()
        fields = QVBoxLayout(left)
        fields.setContentsMargins(0, 0, 8, 0)
        fields.addWidget(self.form)
        fields.addStretch(1)
        right = QWidget()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(8)
        beside.addWidget(self.hints)
        beside.addWidget(self.pictures)
        beside.addWidget(self.stack, 1)
        inner = QWidget()
        self.columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inner)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.columns.setSpacing(16)
        self.columns.addWidget(left, 5)
        self.columns.addWidget(right, 4)
        self.beside = beside
        self.area = area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        foot = QHBoxLayout()
        self.keys = Label()
        self.keys.setProperty("role", "small")
        self.keys.setWordWrap(True)
        bind(self.keys.setText, KEYS)
        foot.addWidget(self.keys, 1)
        foot.addStretch(0)
        foot.addWidget(self.enter_button)
        foot.addWidget(self.close_button)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addLayout(self.head)
        column.addWidget(area, 1)
        column.addWidget(self.said)
        column.addLayout(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On a small or much enlarged screen the picture stands below the fields."""
        super().resizeEvent(event)
        way = QBoxLayout.Direction
        narrow = event.size().width() < NARROW
        for box in (self.columns, self.head):
            box.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        self.keys.setVisible(event.size().height() >= LOW)
        if narrow:  # who it may be must be seen while the name is typed
            self.column.insertWidget(self.column.indexOf(self.said), self.hints)
        else:
            self.beside.insertWidget(0, self.hints)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A picture that is pasted belongs to the card, whichever field the cursor is in; Ctrl+Z in a line where
        nothing was typed takes the last card back.
        """
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride and event.matches(QKeySequence.StandardKey.Undo):
            if isinstance(watched, Line) and not watched.isUndoAvailable():
                event.ignore()
                return True
        elif kind == QEvent.Type.KeyPress and event.matches(PASTE) and QApplication.clipboard().mimeData().hasImage():
            return self.pictures.paste()
        return super().eventFilter(watched, event)

    # What the card says

    def card(self) -> Card:
        """The card as it would be written, without its pictures."""
        values = self.form.values()
        event = str(self.event_combo.currentData() or "")
        return Card(
            code=self.form.code,
            name=str(values["name"]),
            reading=str(values["kana"]).strip(),
            other_name=str(values["other_name"]).strip(),
            roman=str(values["roman"]).strip(),
            organisation_id=self.form.body_id(),
            organisation=str(values["organisation"]),
            unit=self.form.unit_pair(),
            title=self.form.title_pair(),
            phone=str(values["phone"]),
            mobile=str(values["mobile"]).strip(),
            email=str(values["email"]),
            notes=str(values["notes"]).strip(),
            source=_("Name card"),
            event_id=event,
            met_on=next((one.day for one in self.meetings if one.id == event), date.today()),
            by_id=str(self.by_combo.currentData() or ""),
            person_id=self.hints.person,
        )

    def enter(self) -> None:
        """Write the card and be ready for the next."""
        card = self.card()
        self.form.show_problems([])
        if not card.name:
            if self.is_begun():
                self.form.show_problems([Problem("name", Sentence(NAME_NEEDED))])
            self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            pictures = self.pictures.kept(self.store)
            made = self.page.act(cardentry.ENTER, cardentry.enter, Card(**{**vars(card), "pictures": pictures}))
        except Invalid as error:
            self._show(error.problems)
            return
        except UserError as error:
            self.say(error.sentence)
            return
        self._steps += 1
        self.said.hide()
        self.entered.append(made)
        self._next(card)

    def _show(self, problems: list[Problem]) -> None:
        own = {"name_zh": "name", "name_ja": "name"}
        rest = self.form.add_problems([Problem(own.get(one.field, one.field), one.message) for one in problems])
        if rest:
            self.say(rest[0].message)
        self.form.go_to_problem()

    def _next(self, card: Card) -> None:
        self.form.start_next(card.organisation, card.title)
        self.hints.show_found([])
        self.pictures.next_card()
        self._show_stack()
        self._tell_language()
        self.form.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.area.ensureWidgetVisible(self.form.name)

    def is_begun(self) -> bool:
        """Whether anything of a card is typed that is not written."""
        values = self.form.values()
        typed = any(value for name, value in values.items() if name not in KEPT)
        return typed or self.pictures.front.taken is not None or self.pictures.back.taken is not None

    # What changes on the way

    def _on_changed(self, name: str) -> None:
        if name in ("name", "kana", "email", "phone", "mobile"):
            self._look.start()
        self._tell_language()

    def _host(self) -> str:
        event = self.event_combo.currentData()
        return next((one.organisation_id for one in self.meetings if one.id == event), "")

    def _on_event(self) -> None:
        self.form.offer_host()
        self._tell_language()

    def look_for_person(self) -> None:
        """Say who in the directory may be the person of this card."""
        values = self.form.values()
        numbers = [str(values["mobile"]), str(values["phone"])]
        with self.store.read() as connection:
            found = duplicates.like(connection, str(values["name"]), str(values["kana"]), str(values["email"]), numbers)
            rows = [(row, why) for person, why in found if (row := directory.person(connection, person)) is not None]
        self.hints.show_found([(row.id, Pair(row.name_zh, row.name_ja), row.post.line(), why) for row, why in rows])
        self._say_whom()

    def _say_whom(self) -> None:
        known = bool(self.hints.person)
        bind(self.enter_button.setText, N_("Add to this person") if known else N_("Write and next card"))

    # The rest

    def _tell_language(self) -> None:
        said = self.form.told()
        self.language_combo.setItemText(0, _("By itself: {language}").format(language=_(LANGUAGE_WORDS[said])))

    def _fill_choices(self) -> None:
        code = i18n.current()
        for combo, empty, options in (
            (
                self.event_combo,
                _("No meeting"),
                [(one.id, f"{dates.short(one.day, code)} {one.name.get(code)}") for one in self.meetings],
            ),
            (self.by_combo, _("Nobody in particular"), [(row.person_id, row.name().get(code)) for row in self.members]),
            (self.language_combo, "", [(key, _(words)) for key, words in LANGUAGE_WORDS.items()]),
        ):
            held = combo.currentData()
            combo.clear()
            combo.addItem(empty, "")
            for key, words in options:
                combo.addItem(words, key)
            combo.setCurrentIndex(max(combo.findData(held), 0))

    def retranslate(self) -> None:
        """The choices are written anew; what is typed stays."""
        self._fill_choices()
        self._tell_language()
        self._show_stack()

    def refresh(self) -> None:
        """Show what went in and still stands."""
        self._show_stack()

    def _show_stack(self) -> None:
        with self.store.read() as connection:
            lines = []
            for place, one in enumerate(self.entered):
                row = directory.person(connection, one.person_id)
                if row is not None and cardentry.stands(connection, one):
                    lines.append((place, Pair(row.name_zh, row.name_ja), row.post.line(), one.new))
        self.stack.show_lines(lines)

    def take_back(self, place: int) -> None:
        """One card of the stack goes; the others stay."""
        self.act(cardentry.TAKE_BACK, cardentry.take_back, self.entered[place])

    def reject(self) -> None:
        """Escape and Close; a card that is half typed is asked about."""
        if not self.is_begun() or dialogs.confirm(self, Sentence(HALF), N_("Close")):
            self.accept()

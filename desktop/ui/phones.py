"""給團員手機／団員のスマートフォン用: a day as text and as a picture for the messenger, the trip as one page."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication, QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n, papers
from desktop.domain import dates
from desktop.domain.programme import Programme
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import Store
from desktop.ui import dialogs
from desktop.ui.exchangedialogs import words
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.paperoptions import ALL, EVERYBODY, LANGUAGES, MEMBER, TEAM
from desktop.ui.text import bind

DRAW_AFTER_MS = 60
PICTURE_WIDTH = 360  # as wide as a phone
TITLE = N_("For members' phones")
HINT = N_("The text and the picture go into the messenger; the page is one file that opens without a network.")


def open_dialog(page: Any) -> None:
    """Open for the page's delegation; ``page`` is a page of the window."""
    if not page.delegation_id:
        return
    try:
        papers.programme_of(page.store, page.delegation_id)
    except UserError as error:
        dialogs.tell(page, error.sentence)
        return
    dialogs.run(PhonesDialog(page, page.store, page.delegation_id))


def first_day(programme: Programme, today: date) -> date | None:
    """Tomorrow where that lies in the trip, else the nearest day of it."""
    days = [day.day for day in programme.days if day.number] or [day.day for day in programme.days]
    return min(days, key=lambda day: abs((day - today - timedelta(days=1)).days), default=None)


class PhonesDialog(QDialog):
    """What is chosen at the top, text and picture below as they will be sent."""

    def __init__(self, parent: QWidget | None, store: Store, delegation_id: str, today: date | None = None) -> None:
        super().__init__(parent)
        self.store, self.delegation_id = store, delegation_id
        self.today = today or date.today()
        self.png = b""
        bind(self.setWindowTitle, TITLE)
        self._draw = QTimer(self, singleShot=True, interval=DRAW_AFTER_MS)
        self._draw.timeout.connect(self.draw)
        self.day, self.whom, self.language = Combo(), Combo(), Combo()
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        bind(self.text.setAccessibleName, N_("Text for the messenger"))
        self.picture = Label()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        bind(self.picture.setAccessibleName, N_("Picture for the messenger"))
        self.said = words(role="small")
        self._build()
        self._fill()
        self.resize(960, 640)
        self.show_all()

    def _build(self) -> None:
        choices = QGridLayout()
        choices.setHorizontalSpacing(8)
        for number, (msgid, box) in enumerate(
            ((N_("Day"), self.day), (N_("For whom"), self.whom), (N_("Language"), self.language))
        ):
            label = Label()
            label.setProperty("role", "label")
            label.setBuddy(box)
            bind(label.setText, msgid)
            bind(box.setAccessibleName, msgid)
            choices.addWidget(label, 0, number * 2)
            choices.addWidget(box, 0, number * 2 + 1)
            choices.setColumnStretch(number * 2 + 1, 1)
            box.activated.connect(self.show_all)
        area = QScrollArea()
        area.setWidget(self.picture)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.StyledPanel)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFixedWidth(PICTURE_WIDTH + 28)
        views = QHBoxLayout()
        views.setSpacing(12)
        views.addWidget(self.text, 1)
        views.addWidget(area)
        self.copy_button, self.save_button, self.every_button = QPushButton(), QPushButton(), QPushButton()
        self.page_button, self.close_button = QPushButton(), QPushButton()
        self.copy_button.setProperty("role", "primary")
        self.copy_button.setDefault(True)
        foot = QHBoxLayout()
        for button, msgid, action in (
            (self.copy_button, N_("Copy text"), self.copy_text),
            (self.save_button, N_("Save picture…"), self.save_picture),
            (self.every_button, N_("Save a picture of every day…"), self.save_every),
            (self.page_button, N_("Save page for phones…"), self.save_page),
            (self.close_button, N_("Close"), self.reject),
        ):
            bind(button.setText, msgid)
            button.clicked.connect(action)
            if button is self.close_button:
                foot.addStretch(1)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(words(TITLE, "emptyTitle"))
        column.addWidget(words(HINT, "muted"))
        column.addLayout(choices)
        column.addLayout(views, 1)
        column.addWidget(self.said)
        column.addLayout(foot)

    def _fill(self) -> None:
        code = i18n.current()
        programme = papers.programme_of(self.store, self.delegation_id, today=self.today)
        wanted = first_day(programme, self.today)
        for day in programme.days:
            self.day.addItem(dates.short(day.day, code), day.day)
            if day.day == wanted:
                self.day.setCurrentIndex(self.day.count() - 1)
        self.whom.addItem(_(EVERYBODY), ALL)
        with self.store.read() as connection:
            from desktop.store import plan

            for team in plan.teams(connection, self.delegation_id):
                self.whom.addItem(team.name.get(code), f"{TEAM}{team.id}")
            for traveller in plan.travellers(connection, self.delegation_id):
                if traveller.travels:
                    self.whom.addItem(traveller.name.get(code), f"{MEMBER}{traveller.member_id}")
        for key, label in LANGUAGES:
            self.language.addItem(_(label), key)

    @property
    def programme(self) -> Programme:
        """The itinerary of whoever is chosen."""
        whom = self.whom.currentData() or ALL
        member = whom.removeprefix(MEMBER) if whom.startswith(MEMBER) else ""
        team = whom.removeprefix(TEAM) if whom.startswith(TEAM) else ""
        return papers.programme_of(self.store, self.delegation_id, member, team, self.today)

    def show_all(self, *_ignored: Any) -> None:
        """Write the text at once; the picture follows when nobody is choosing any more."""
        from desktop.documents import messenger

        self.png = b""
        self.said.clear()
        day = self.day.currentData()
        if day is not None:
            self.text.setPlainText(messenger.text(self.programme, day, self.language.currentData()))
            self._draw.start()

    def draw(self) -> None:
        """Make the picture of the day."""
        from desktop.documents import dayimage

        self._draw.stop()
        self.png = dayimage.png(self.programme, self.day.currentData(), self.language.currentData())
        image = QImage.fromData(self.png)
        ratio = self.devicePixelRatioF()
        shown = image.scaledToWidth(round(PICTURE_WIDTH * ratio), Qt.TransformationMode.SmoothTransformation)
        shown.setDevicePixelRatio(ratio)
        self.picture.setPixmap(QPixmap.fromImage(shown))

    def copy_text(self) -> None:
        """Put the text where the messenger can paste it."""
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.say(Sentence(N_("The text is copied. Paste it into the messenger.")))

    def say(self, sentence: Sentence) -> None:
        """What was done, or why not."""
        self.said.setText(sentence.text(_))

    def save_picture(self) -> None:
        """Save the picture of the day."""
        day: date = self.day.currentData()
        target = self._target(f"{day:%m-%d} {_(TITLE)}.png", "PNG (*.png)")
        if target is not None:
            if not self.png:
                self.draw()
            self._write([(target.with_suffix(".png"), self.png)])

    def save_every(self) -> None:
        """Save a picture of every day beside the name that was chosen."""
        from desktop.documents import dayimage

        target = self._target(f"{_(TITLE)}.png", "PNG (*.png)")
        if target is not None:
            programme, language = self.programme, self.language.currentData()
            days = [day.day for day in programme.days]
            self._write(
                (target.with_name(f"{target.stem} {day:%m-%d}.png"), dayimage.png(programme, day, language))
                for day in days
            )

    def save_page(self) -> None:
        """Save the whole trip as one page."""
        from desktop.documents import phone

        target = self._target(f"{_(TITLE)}.html", "HTML (*.html)")
        if target is not None:
            self._write([(target.with_suffix(".html"), phone.page(self.programme, self.language.currentData()))])

    def _target(self, name: str, patterns: str) -> Path | None:
        return dialogs.save_file(self, name, patterns)

    def _write(self, files: Any) -> None:
        count, last = 0, Path()
        try:
            for last, data in files:
                papers.save(data, last)
                count += 1
        except UserError as error:
            self.say(error.sentence)
            return
        if count == 1:
            self.say(Sentence(N_("Saved as {file}."), {"file": last.name}))
        else:
            self.say(Sentence(N_("{count} pictures were saved."), {"count": count}))

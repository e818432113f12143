"""每日回報・新聞稿 日報・プレスリリース: ten minutes in the evening, a day at a time, both languages side by side.

open_dialog(page, day=None)
"""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop import i18n, papers
from desktop.domain import dates
from desktop.domain.text import Pair
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import backup, dayreports, visitrecords
from desktop.store import plan as plans
from desktop.store import tables as t
from desktop.ui import dialogs, saving
from desktop.ui.acting import ActingDialog
from desktop.ui.exchangedialogs import words
from desktop.ui.form import Form, PairField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.record import Record
from desktop.ui.speeches import in_step
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

WIDTH, HEIGHT = 980, 720
TITLE = N_("Record of the day")
WRITE, FILL = N_("Write the record of a day"), N_("Fill in what is known")
KEYS = N_("Everything is stored at once · Ctrl+Page up and down change the day · Ctrl+Z takes back")
QUOTES = N_("A press release quotes the other side only where it agreed: {count} statements are still open.")
NOTHING = N_("Nothing is known of this day yet, or everything is written already.")
NO_DAYS = N_("The trip has no days yet. Enter when it begins and ends.")


def open_dialog(page: Page, day: date | None = None) -> None:
    """The window of a day; without one today, else the last that began."""
    with page.store.read() as connection:
        days = dayreports.days(connection, page.delegation_id) if page.delegation_id else []
    if not days:
        page.tell(Sentence(NO_DAYS))
        return
    today = day or date.today()
    shown = max((one for one in days if one <= today), default=days[0])
    dialogs.run(DayNoteDialog(page, days, shown))


class DayNoteDialog(ActingDialog):
    """The note of a day: what the bureau is told, and what the press is."""

    def __init__(self, page: Page, days: list[date], day: date) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.days, self.day = days, day
        self.form = Form()
        self.form.add(N_("Daily report"), in_step("report", 9))
        self.form.add_heading(N_("Press release"))
        self.form.add(N_("Title of the press release"), PairField("press_title", kind="meeting"))
        self.form.add(N_("Press release"), in_step("press", 10))
        self.record = Record(page, self.form, t.DayNote, WRITE, WRITE)
        self.form.committed.connect(self._begin)
        self.record.edited.connect(self._on_edited)
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        follow(self._on_language)
        self._start()
        self.form.fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        heading, self.quotes = Label(), words("", "small")
        heading.setProperty("role", "emptyTitle")
        bind(heading.setText, TITLE)
        self.which = Combo()
        self.which.setMinimumContentsLength(9)
        bind(self.which.setAccessibleName, N_("Day"))
        self.which.activated.connect(lambda place: self.show_day(self.days[place]))
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(heading)
        head.addWidget(self.which)
        head.addStretch(1)
        self.fill_button = plain_button(FILL, self.fill)
        self.report_button = self._paper_button(N_("Daily report…"), "daily-report")
        self.press_button = self._paper_button(N_("Press release…"), "press-release")
        for button in (self.fill_button, self.report_button, self.press_button):
            head.addWidget(button)
        area, inner = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 10, 0)
        column.addWidget(self.form)
        column.addWidget(self.quotes)
        column.addStretch(1)
        area.setWidget(inner)
        hint = Label()
        hint.setProperty("role", "small")
        bind(hint.setText, KEYS)
        foot = QHBoxLayout()
        foot.addWidget(hint, 1)
        foot.addWidget(plain_button(N_("Close"), self.accept))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 14)
        whole.setSpacing(10)
        whole.addLayout(head)
        whole.addWidget(area, 1)
        whole.addWidget(self.said)
        whole.addLayout(foot)
        for keys, step in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda step=step: self.step(step))

    def _paper_button(self, text: str, key: str) -> QPushButton:
        """What a paper of this day can be saved as, and the way to the print room."""
        made = QPushButton()
        made.setAutoDefault(False)
        made.setProperty("role", "menu")
        bind(made.setText, text)
        menu = QMenu(made)
        for ending, entry in (("pdf", N_("PDF of this day…")), ("docx", N_("Word document of this day…"))):
            bind(menu.addAction("", partial(self.save, key, ending)).setText, entry)
        bind(menu.addAction("", partial(self.print_paper, key)).setText, N_("All days in the print room…"))
        made.setMenu(menu)
        return made

    def save(self, key: str, ending: str) -> None:
        """Write the paper of this day in both languages."""
        self._leave()
        paper = papers.document(key)
        assert paper is not None
        name = f"{self.day.isoformat()} {paper.stem.get(i18n.current())}.{ending}"
        target = dialogs.save_file(self, name, f"{paper.stem.get(i18n.current())} (*.{ending})")
        if target is None:
            return
        target = dialogs.ended(target, ending)
        try:
            backup.spare(self.store, target)
            made = papers.file(self.store, key, self.page.delegation_id, papers.options(), ending, only=self.day)
            papers.save(made.data, target)
        except UserError as error:
            self.say(error.sentence)
            return
        self.saved(target)
        saving.show_file(target)

    def step(self, step: int) -> None:
        """The day before or after."""
        place = self.days.index(self.day) + step
        if 0 <= place < len(self.days):
            self.show_day(self.days[place])

    def show_day(self, day: date) -> None:
        """Another day; what was typed is written first."""
        if day != self.day:
            self._leave()
            self.day = day
            self._start()

    def _start(self) -> None:
        self.record.row_id = ""
        self.record.start_new({"note_id": self._note_id()}, {})
        self.said.hide()
        self._on_language()

    def _note_id(self) -> str:
        """So that a draft of one day never comes back on another."""
        return dayreports.note_id(self.page.delegation_id, self.day)

    def _on_language(self) -> None:
        self.which.clear()
        for one in self.days:
            self.which.addItem(dates.short(one, i18n.current()))
        self.which.setCurrentIndex(self.days.index(self.day))
        self.refresh()

    def _begin(self, _name: str = "") -> None:
        """The first word makes the note."""
        values = {name: text for name, text in self.form.values().items() if str(text or "").strip()}
        if not self.record.row_id and values:
            self.record.discard()
            self.act(WRITE, dayreports.write, self.page.delegation_id, self.day, values)

    def refresh(self) -> None:
        """Show what stands in the store; what is being typed stays."""
        with self.store.read() as connection:
            row = dayreports.of_day(connection, self.page.delegation_id, self.day)
            plan = plans.read(connection, self.page.delegation_id)
            said = [visitrecords.to_confirm(connection, item.id) for item in dayreports.on(plan, self.day)]
        row_id = str(row["id"]) if row else ""
        if row_id and row_id == self.record.row_id:
            self.record.reload()
        elif row_id:
            self.record.open(row_id)
        elif self.record.row_id:  # taken back
            self.record.row_id = ""
            self.record.start_new({"note_id": self._note_id()}, {})
        count = sum(not point["checked_on"] for points in said for point in points)
        self.quotes.setText(_(QUOTES).format(count=count))
        self.quotes.setVisible(count > 0)

    def fill(self) -> None:
        """Put what the program knows into the fields that are still empty."""
        with self.store.read() as connection:
            known = dayreports.draft(connection, self.page.delegation_id, self.day)
        now, raw = self.form.values(), dict[str, str]()
        for stem, text in zip(("report", "press_title", "press"), known, strict=True):
            raw |= {name: said for name, said in _columns(stem, text).items() if said and not _typed(now.get(name))}
        if not raw:
            self.say(Sentence(NOTHING), good=True)
            return
        self._leave()
        self.act(WRITE, dayreports.write, self.page.delegation_id, self.day, raw)

    def _on_edited(self) -> None:
        self._steps += 1

    def print_paper(self, key: str) -> None:
        """To the paper in the print room."""
        self.accept()
        self.page.window_print(key, "")

    def _leave(self) -> None:
        if self.record.row_id:
            self.record.leave()
        else:
            self._begin()

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        self._leave()
        super().done(result)


def _columns(stem: str, text: Pair) -> dict[str, str]:
    return {f"{stem}_zh": text.zh, f"{stem}_ja": text.ja}


def _typed(value: object) -> bool:
    return bool(str(value or "").strip())

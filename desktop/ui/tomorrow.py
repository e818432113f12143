"""列印明日文件 明日の書類: all papers that a day needs in one go, as files that sort or as one file.

open_dialog(page)   # offers tomorrow, or the nearest day of the trip
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QPushButton

from desktop import bundles, i18n, papers
from desktop.bundles import Made
from desktop.domain import dates
from desktop.errors import Notice, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import backup
from desktop.ui import dialogs, saving, work
from desktop.ui.exchangedialogs import Asking, words
from desktop.ui.inputs import Combo
from desktop.ui.notices import NoticeList
from desktop.ui.paperoptions import LANGUAGES, fill_box
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page
    from desktop.ui.work import Progress

TITLE = N_("Everything for a day")
MAKE = N_("Make the papers…")
KINDS = (("each", N_("A file for each paper, named so that they sort")), ("one", N_("All in one file")))
OF_ITEMS, INTERNAL = N_("{name} (for {count} items)"), N_("internal")
DONE = N_("{count} papers were made: {file}")
EMPTY = N_("Nothing to print yet: {names}")
KEY = Qt.ItemDataRole.UserRole
NOBODY_PLANNED = N_("No item of this trip has a day yet. Enter the itinerary first.")


def open_dialog(page: Page) -> None:
    """For the delegation that is shown; says so where its days are not known yet."""
    if not page.delegation_id:
        return
    if not bundles.days(page.store, page.delegation_id):
        page.complain(UserError(NOBODY_PLANNED))
        return
    dialogs.run(DayDialog(page))


class DayDialog(Asking):
    """Which day, which papers, in which language, as one file or many; afterwards what came of it."""

    def __init__(self, page: Page, today: date | None = None) -> None:
        super().__init__(page.window(), TITLE, MAKE)
        self.page, self.made, self.target = page, Made(), Path()
        self.today = today or date.today()
        self.day, self.language, self.kind = Combo(), Combo(), Combo()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = ((N_("Day"), self.day), (N_("Language"), self.language), (N_("File"), self.kind))
        for number, (name, box) in enumerate(rows):
            said = words(name, "label")
            said.setBuddy(box)
            bind(box.setAccessibleName, name)
            grid.addWidget(said, number, 0)
            grid.addWidget(box, number, 1)
        self.list = QListWidget()
        self.list.setObjectName("searchResults")
        self.list.setMinimumHeight(250)
        bind(self.list.setAccessibleName, N_("Documents"))
        self.outcome = words()
        self.notices_title = words(role="heading")
        self.notices = NoticeList(self.notices_title)
        self.notices.setMinimumHeight(110)
        self.notices.mend_asked.connect(self._mend)
        self.show_button = QPushButton()
        self.show_button.setAutoDefault(False)
        bind(self.show_button.setText, N_("Open the folder"))
        self.show_button.clicked.connect(self.show_files)
        self.body.addLayout(grid)
        self.body.addWidget(self.list)
        self.body.addWidget(self.outcome)
        self.body.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.notices_title)
        self.body.addWidget(self.notices)
        for widget in (self.outcome, self.show_button, self.notices_title, self.notices):
            widget.hide()
        code = i18n.current()
        found = bundles.days(page.store, page.delegation_id)
        for day in found:
            self.day.addItem(dates.long(day, code), day)
        self.day.setCurrentIndex(max(self.day.findData(bundles.next_day(found, self.today)), 0))
        fill_box(self.language, [(key, _(name)) for key, name in LANGUAGES])
        fill_box(self.kind, [(key, _(name)) for key, name in KINDS])
        self.day.activated.connect(lambda _place: self._fill())
        self._fill()
        self.list.setFocus()

    def _fill(self) -> None:
        """What this day may need; what was ticked or not stays so."""
        before = {str(item.data(KEY)): item.checkState() for item in self._items()}
        self.list.clear()
        code = i18n.current()
        for offer in bundles.offers(self.page.store, self.page.delegation_id, self.day.currentData()):
            name = offer.document.name().get(code)
            said = _(OF_ITEMS).format(name=name, count=offer.items) if offer.items > 1 else name
            if not offer.document.to_host:
                said = f"{said}　{_(INTERNAL)}"
            item = QListWidgetItem(said)
            item.setData(KEY, offer.document.key)
            usual = Qt.CheckState.Checked if offer.usual else Qt.CheckState.Unchecked
            item.setCheckState(before.get(offer.document.key, usual))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _items(self) -> list[QListWidgetItem]:
        return [self.list.item(row) for row in range(self.list.count())]

    def keys(self) -> list[str]:
        """The papers that are ticked."""
        return [str(item.data(KEY)) for item in self._items() if item.checkState() == Qt.CheckState.Checked]

    def accept(self) -> None:
        """Ask where to, and make them; what came of it stays on the screen."""
        if not self.keys():
            self.say(Sentence(N_("Tick at least one paper.")))
            return
        one = self.kind.currentData() == "one"
        target = self._target(one)
        if target is None:
            return
        try:
            made = self._make(target, one)
        except UserError as error:
            self.say(error.sentence)
            return
        if made is not None:
            self._show_made(made, target, one)

    def _target(self, one: bool) -> Path | None:
        if not one:
            return dialogs.open_folder(self, N_("Folder for the papers"))
        name = f"{self.day.currentData():%Y-%m-%d} {_(bundles.TITLE)}.pdf"
        found = dialogs.save_file(self, name, "PDF (*.pdf)")
        return found.with_suffix(".pdf") if found is not None else None

    def _make(self, target: Path, one: bool) -> Made | None:
        store, trip, day, keys = self.page.store, self.page.delegation_id, self.day.currentData(), self.keys()
        if one:
            backup.spare(store, target)
        bundles.prepare(keys)
        options = papers.options(language=str(self.language.currentData()))
        code, today = i18n.current(), self.today

        def make(progress: Progress) -> Made:
            return bundles.write(
                store, trip, day, keys, target, options, one_file=one, code=code, today=today, progress=progress
            )

        return work.run(self, saving.MAKING, make)

    def _show_made(self, made: Made, target: Path, one: bool) -> None:
        self.made, self.target = made, target
        self.problem.hide()
        count = len(made.files)
        said = _(DONE).format(count=count, file=target.name)
        if one:
            said = _("Saved: {file}").format(file=target.name)
        if made.empty:
            said = f"{said}\n{_(EMPTY).format(names='、'.join(made.empty))}"
        self.outcome.setText(said)
        self.outcome.show()
        self.show_button.show()
        found: list[Notice | str] = [
            Notice(_joined(name, notice.subject), notice.message, notice.place) for name, notice in made.notices
        ]
        self.notices.show_notices(found)
        bind(self.cancel_button.setText, N_("Close"))

    def show_files(self) -> None:
        """The folder, or the one file, in the program that the system uses."""
        saving.show_file(self.target)

    def _mend(self, entity: str, row_id: str, field: str) -> None:
        self.reject()
        self.page.desk.mend_asked.emit(entity, row_id, field)


def _joined(*parts: str) -> str:
    return "・".join(part for part in parts if part)

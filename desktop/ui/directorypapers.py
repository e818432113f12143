"""列印通訊錄 連絡先の印刷: list, address book and labels of the people who are shown, with a preview of them.

open_dialog(page)             # of ``page.shown_ids()`` where the page has it, else of everybody
open_dialog(page, "labels")   # the same, this paper chosen already
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n, papers, settings
from desktop.domain.directorypapers import KEYS, OFFICE, READERS
from desktop.errors import Notice, Sentence, UserError
from desktop.i18n import N_, _
from desktop.store import Store, backup, directorypapers
from desktop.ui import dialogs, work
from desktop.ui.exchangedialogs import words as label
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.making import Maker
from desktop.ui.notices import NoticeList
from desktop.ui.paperoptions import CALENDARS, LANGUAGES, fill_box
from desktop.ui.placing import PlacingBox, take_over
from desktop.ui.preview import Leaves
from desktop.ui.saving import file_name, show_file
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.documents.paper import Paper, PrintOptions
    from desktop.documents.registry import Document
    from desktop.ui.pages.page import Page

FEW = papers.FIRST_PEOPLE  # of more the preview shows these, and the paper is made in another thread
RENDER_AFTER_MS = 120
SHOWN, EVERYBODY = "shown", "everybody"
EACH_ITS_OWN = N_("Each in the language of its country")
READS = {
    "office": N_("With everything that the directory holds. The paper says that it is internal."),
    "other": N_("Without what is marked internal: private numbers and addresses, notes, and the like."),
}
WIDTH, HEIGHT = 1080, 680


def open_dialog(page: Page, key: str = KEYS[0]) -> None:
    """Print or save a paper of the directory."""
    given = getattr(page, "shown_ids", None)
    dialog = DirectoryPapers(page, list(given()) if given is not None else [], key)
    dialogs.run(dialog)


class DirectoryPapers(QDialog):
    """What to print at the left, the paper itself at the right."""

    def __init__(self, page: Page, shown: Sequence[str], key: str = KEYS[0]) -> None:
        super().__init__(page.window())
        self.page, self.store, self._shown = page, page.store, list(shown)
        self.settings = settings.load()
        self.paper: Paper | None = None
        with self.store.read() as connection:
            self._count = directorypapers.count(connection)
        bind(self.setWindowTitle, N_("Print from the directory"))
        self._timer = QTimer(self, singleShot=True, interval=RENDER_AFTER_MS)
        self._timer.timeout.connect(self._begin)
        self.maker = Maker(self)
        self.finished.connect(lambda _result: self.maker.rest())
        both = QHBoxLayout(self)
        both.setContentsMargins(20, 16, 20, 14)
        both.setSpacing(18)
        left = QVBoxLayout()
        area = QScrollArea()  # on a small or much enlarged screen
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inner = self._options()
        area.setWidget(inner)
        area.setMinimumWidth(min(inner.minimumSizeHint().width() + 12, 420))
        left.addWidget(area, 1)
        left.addLayout(self._foot())
        both.addLayout(left, 4)
        both.addLayout(self._preview(), 6)
        screen = self.screen().availableSize() - QSize(24, 48)
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(screen))
        self.which.addItem("", key)
        self._on_language()
        follow(self._on_language)
        self.leaves.show(None)
        self._timer.start()  # the window stands before the first paper is made
        self.which.setFocus()

    def _options(self) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 6)
        column.setSpacing(8)
        column.addWidget(label(N_("Print from the directory"), "emptyTitle"))
        self.which, self.people, self.reader, self.language, self.calendar = (Combo() for _n in range(5))
        take_over(self.store)
        self.placing = PlacingBox()
        self.reads = label(role="small")
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(8)
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        rows: tuple[tuple[str, str, QWidget], ...] = (
            ("which", N_("Which paper"), self.which),
            ("people", N_("People"), self.people),
            ("reader", N_("Who reads it"), self.reader),
            ("language", N_("Language"), self.language),
            ("calendar", N_("Years"), self.calendar),
        )
        for number, (key, text, widget) in enumerate(rows):
            name = Label()
            name.setProperty("role", "label")
            name.setBuddy(widget)
            bind(name.setText, text)
            bind(widget.setAccessibleName, text)
            grid.addWidget(name, number * 2, 0)
            grid.addWidget(widget, number * 2, 1)
            self._rows[key] = (name, widget)
            if isinstance(widget, Combo):
                widget.activated.connect(lambda _place: self._on_choice())
            if key == "reader":
                grid.addWidget(self.reads, number * 2 + 1, 1)
        column.addLayout(grid)
        self.placing.changed.connect(self._timer.start)
        column.addWidget(self.placing)
        self.problem = label(role="problem")
        self.problem.hide()
        column.addWidget(self.problem)
        self.notices_title = label(role="heading")
        self.notices = NoticeList(self.notices_title)
        self.notices.mend_asked.connect(self._mend)
        self.notices.setMinimumHeight(90)
        column.addWidget(self.notices_title)
        column.addWidget(self.notices, 1)
        column.addStretch(1)
        column.addWidget(
            label(N_("It is noted in the record of access that these data were given out."), "small"),
        )
        return made

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        self.print_button = plain_button(N_("Print…"), self.print_paper, "primary")
        self.save_button = plain_button(N_("Save as PDF…"), self.save_paper)
        self.close_button = plain_button(N_("Close"), self.accept)
        for button in (self.print_button, self.save_button, self.close_button):
            foot.addWidget(button)
        foot.addStretch(1)
        return foot

    def _preview(self) -> QVBoxLayout:
        column = QVBoxLayout()
        self.leaves = Leaves(self, 1.3)
        self.leaves.put_into(column)
        return column

    @property
    def document(self) -> Document:
        """The paper that is chosen."""
        found = papers.document(str(self.which.currentData()))
        assert found is not None
        return found

    @property
    def ids(self) -> list[str]:
        """Whom it is of; empty means everybody."""
        return self._shown if self.people.currentData() == SHOWN else []

    @property
    def number(self) -> int:
        """How many people it is of."""
        return len(self.ids) or self._count

    def _on_language(self) -> None:
        """Every list in the language of the screen; what was chosen stays."""
        code = i18n.current()
        documents = [(key, papers.document(key)) for key in KEYS]
        fill_box(self.which, [(key, one.name().get(code)) for key, one in documents if one is not None])
        shown = [(SHOWN, _("Those shown in the list ({count})").format(count=len(self._shown)))] if self._shown else []
        fill_box(
            self.people, [*shown, (EVERYBODY, _("Everybody in the directory ({count})").format(count=self._count))]
        )
        fill_box(self.reader, [(choice.key, _(choice.label)) for choice in READERS])
        fill_box(self.calendar, [(key, _(text)) for key, text in CALENDARS])
        self._write()

    def _write(self) -> None:
        """What follows from the choices, in words."""
        on_labels = self.document.key == "labels"
        own = {"both": EACH_ITS_OWN} if on_labels else {}
        fill_box(self.language, [(key, _(own.get(key, text))) for key, text in LANGUAGES])
        self.reads.setText(_(READS[self._reader]))
        for key, row in self._rows.items():
            visible = key in self.document.asks or key in ("which", "people", "language")
            visible = visible or (key == "reader" and not on_labels)  # a label is for the post
            for widget in row:
                widget.setVisible(visible)
        self.reads.setVisible(not on_labels)
        self.placing.show_for(self.document, self.store)
        self._show_notices()

    @property
    def _reader(self) -> str:
        return str(self.reader.currentData()) if self.document.key != "labels" else OFFICE

    def _on_choice(self) -> None:
        self._write()
        self._timer.start()

    def _made(self) -> Paper:
        """The paper of these people, of many the first of them; UserError where it cannot be."""
        return _paper(self.store, self.document.key, self._wishes(), self.ids, self._reader, glance=True)

    def _wishes(self) -> PrintOptions:
        made = papers.options(language=self.language.currentData(), calendar=self.calendar.currentData() or None)
        if self.document.key != "labels":
            return made
        return replace(made, sheet=self.placing.sheet(), placing=self.placing.placing())

    def _begin(self) -> None:
        """Have the paper made beside the window, of many people its beginning."""
        store, key, ids, reader = self.store, self.document.key, self.ids, self._reader
        try:
            wishes = self._wishes()
        except UserError as error:
            self._show(error)
            return
        papers.prepare(key)
        self.maker.ask(
            lambda progress: _paper(store, key, wishes, ids, reader, glance=True, progress=progress), self._show
        )

    def render_paper(self) -> None:
        """The same at once."""
        self._timer.stop()
        self.maker.rest()
        try:
            self._show(self._made())
        except UserError as error:
            self._show(error)

    def _show(self, made: Paper | UserError) -> None:
        """Show the paper, or say what keeps it from being made."""
        refused = made.sentence if isinstance(made, UserError) else None
        self.paper = None if isinstance(made, UserError) else made
        self.problem.setVisible(refused is not None)
        if refused is not None:
            bind(self.problem.setText, lambda: refused.text(_))
        for button in (self.print_button, self.save_button):
            button.setEnabled(self.paper is not None)
        self._show_notices()
        self.leaves.show(self.paper.pdf if self.paper is not None else None)

    def _show_notices(self) -> None:
        found: list[Notice | str] = [*self.paper.notices] if self.paper else []
        if self.number > FEW:
            found.append(_("The preview shows the first {count} people.").format(count=FEW))
        self.notices.show_notices(found)

    def whole(self) -> Paper | None:
        """The paper of everybody who is wanted; None where it was called off."""
        if self.number <= FEW:
            return self._made()
        return work.run(
            self, N_("The paper is being made…"), _in_thread, self.store, self.document.key, self._wishes(), self.ids,
            self._reader,
        )  # fmt: skip

    def save_paper(self) -> None:
        """Save as PDF, note it in the record of access, and open it."""
        target = dialogs.save_file(self, file_name(self.document, "pdf"), "PDF (*.pdf)")
        if target is None:
            return
        target = target.with_suffix(".pdf")
        try:
            backup.spare(self.store, target)
            paper = self.whole()
            if paper is None:
                return
            papers.save(paper.pdf, target)
            papers.told(self.store, self.document.key, self._note(target.name))
        except UserError as error:
            self._refuse(error.sentence)
            return
        show_file(target)
        self.page.saved(target)

    def print_paper(self) -> None:
        """Print through the system's dialog, at actual size."""
        from desktop.ui import printing

        try:
            paper = self.whole()
            if paper is not None and printing.run(
                self,
                paper.pdf,
                self.document.stem.get(i18n.current()),
                len(paper.notices),
                on=self.placing.printer_name() if self.document.key == "labels" else "",
            ):
                papers.told(self.store, self.document.key, self._note(""))
        except UserError as error:
            self._refuse(error.sentence)

    def _mend(self, entity: str, row_id: str, field: str) -> None:
        """Go where it is entered; this window is in the way."""
        self.accept()
        self.page.desk.mend_asked.emit(entity, row_id, field)

    def _note(self, file: str) -> str:
        """What the record of access keeps beside the name of the paper: for whom, how many, which file."""
        return f"{self._reader} {self.number} {file}".strip()

    def _refuse(self, sentence: Sentence) -> None:
        bind(self.problem.setText, lambda: sentence.text(_))
        self.problem.show()


def _paper(
    store: Store, key: str, wishes: PrintOptions, ids: Sequence[str], reader: str, *, glance: bool = False,
    progress: work.Progress | None = None,
) -> Paper:  # fmt: skip
    options = wishes if progress is None else replace(wishes, progress=progress)
    return papers.make(store, key, "", options, people=ids, reader=reader, glance=glance)


def _in_thread(
    store: Store, key: str, wishes: PrintOptions, ids: Sequence[str], reader: str, progress: work.Progress
) -> Paper:
    return _paper(store, key, wishes, ids, reader, progress=progress)

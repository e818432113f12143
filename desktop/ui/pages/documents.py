"""文件 書類: every paper of the trip with its options, its preview and what to look at before printing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QStackedWidget

from desktop import i18n, papers
from desktop.errors import Notice, Sentence, UserError
from desktop.i18n import N_, _
from desktop.settings import Settings
from desktop.ui import making, saving
from desktop.ui.griddialog import plain_button
from desktop.ui.labels import Label
from desktop.ui.leafing import Leafing
from desktop.ui.notices import NoticeList
from desktop.ui.pages.membersbar import opener
from desktop.ui.pages.page import Page
from desktop.ui.panel import Panel
from desktop.ui.paperoptions import PaperOptions
from desktop.ui.preview import Leaves, picture
from desktop.ui.shelf import GroupBox, Shelf, Tile
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.documents.paper import Paper, PrintOptions
    from desktop.documents.registry import Document
    from desktop.ui.work import Progress

WIDTH = 366  # of the panel: what is chosen for sheets has long names
NOTICES = 96  # pixels at most
RENDER_AFTER_MS = 15
THUMB_AFTER_MS = 60
RECENT = "recent_papers"


class DocumentsPage(Page):
    """The print room: what is shown is the very PDF that is saved and printed."""

    key = "documents"

    def build(self) -> None:
        from desktop.documents.registry import DOCUMENTS

        self.paper: Paper | None = None  # the whole one, as it is shown
        self._refused: Sentence | None = None  # why there is none
        self._fresh = False  # whether it is of what is chosen now
        self.maker = making.Maker(self)
        self._timer = QTimer(self, singleShot=True, interval=RENDER_AFTER_MS)
        self._timer.timeout.connect(self._make)
        self._drawn: set[str] = set()
        self._thumbs = QTimer(self, singleShot=True, interval=THUMB_AFTER_MS)
        self._thumbs.timeout.connect(self.draw_next_thumb)
        self.shelf = Shelf([document for document in DOCUMENTS if document.scope != "directory"])
        self.tiles = self.shelf.tiles
        self.shelf.chosen.connect(lambda _key: self._choose())
        self.shelf.opened.connect(lambda _key: self.enlarge())
        self.shelf.scrolled.connect(self._thumbs.start)
        self.leafing = Leafing()
        self.leafing.left.connect(self.show_shelf)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.shelf)
        self.stack.addWidget(self.leafing)
        self._build_bar()
        self.panel = Panel(self)
        self.panel.setFixedWidth(WIDTH)
        self._build_panel()
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.stack, 1)
        row.addWidget(self.panel)
        self.work.addLayout(row)
        self.shelf.show_recent(self._recent())
        next(iter(self.tiles.values())).setChecked(True)
        follow(self._on_language)

    def _build_bar(self) -> None:
        self.day_button = plain_button(N_("Everything for tomorrow…"), opener(self, "desktop.ui.tomorrow"))
        self.bar.addWidget(self.day_button)
        self.wanted = QLineEdit()
        self.wanted.setMinimumWidth(110)  # on a small screen
        self.wanted.setMaximumWidth(190)
        self.wanted.setClearButtonEnabled(True)
        bind(self.wanted.setPlaceholderText, N_("Find a paper"))
        bind(self.wanted.setAccessibleName, N_("Find a paper"))
        self.wanted.textEdited.connect(self._on_wanted)
        self.wanted.textChanged.connect(lambda text: None if text else self._on_wanted(""))
        self.wanted.returnPressed.connect(self._take_found)
        self.bar.addWidget(self.wanted)
        self.groups = GroupBox(self.shelf)
        self.groups.asked.connect(self._jump)
        self.bar.addWidget(self.groups)
        self.bar.addStretch(1)
        self.look_button = plain_button(N_("Look of the papers…"), opener(self, "desktop.ui.look"))
        self.bar.addWidget(self.look_button)
        self._shortcut = QShortcut(QKeySequence.StandardKey.Find, self)
        self._shortcut.activated.connect(self._find)

    def _find(self) -> None:
        self.wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.wanted.selectAll()

    def _on_wanted(self, text: str) -> None:
        self.show_shelf()
        self.shelf.filter(text)

    def _take_found(self) -> None:
        found = self.shelf.found()
        if found:
            self.shelf.choose(found[0].document.key)
            found[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _jump(self, group: str) -> None:
        self.wanted.clear()
        self.show_shelf()
        self.shelf.jump(group)

    def _build_panel(self) -> None:
        self.heading = Label()
        self.heading.setProperty("role", "heading")
        self.heading.setWordWrap(True)
        self.panel.body.addWidget(self.heading)
        self.options = PaperOptions()
        self.options.changed.connect(self._later)
        self.panel.body.addWidget(self.options)
        foot = QHBoxLayout()
        self.print_button, self.save_button = QPushButton(), QPushButton()
        self.print_button.setProperty("role", "primary")
        bind(self.print_button.setText, N_("Print…"))
        self.print_button.clicked.connect(self.print_paper)
        self.saver = saving.Saver(self, self.save_button)
        foot.addWidget(self.print_button)
        foot.addWidget(self.save_button)
        foot.addStretch(1)
        self.large_button = plain_button(N_("Large"), self.enlarge)
        bind(self.large_button.setToolTip, N_("Show the paper large, all its pages"))
        foot.addWidget(self.large_button)
        self.panel.body.addLayout(foot)
        self.notices_title = Label()
        self.notices_title.setProperty("role", "heading")
        self.notices = NoticeList(self.notices_title, NOTICES)
        self.notices.mend_asked.connect(self.desk.mend_asked)
        self.panel.body.addWidget(self.notices_title)
        self.panel.body.addWidget(self.notices)
        self.leaves = Leaves(self, 1.0)
        self.leaves.view.opened.connect(self.enlarge)
        self.leaves.put_into(self.panel.body)
        self.hint = Label()
        self.hint.setWordWrap(True)
        self.hint.setProperty("role", "small")
        bind(self.hint.setText, N_("Print at actual size (100 %), without “fit to page”; two-sided on the long edge."))
        self.panel.body.addWidget(self.hint)
        self.panel.body.addStretch(0)
        self._write_options()

    @property
    def document(self) -> Document:
        """The paper that is chosen."""
        return self.shelf.current().document

    def _write_options(self) -> None:
        self.options.fill(self.store if self.delegation_id else None, self.delegation_id)

    def _choose(self) -> None:
        self.options.show_for(self.document)
        self.saver.show_for(self.document)
        self.heading.setText(self.document.name().get(i18n.current()))
        self.banner.forget()
        self.paper = None
        self._later()

    def enlarge(self) -> None:
        """The paper in the place of the shelves; Escape goes back."""
        self.stack.setCurrentWidget(self.leafing)
        self.leafing.show_pdf(self.paper.pdf if self.paper is not None else None)
        self.leafing.pages.setFocus(Qt.FocusReason.OtherFocusReason)
        self._fold_leaves()

    def show_shelf(self) -> None:
        """All papers again."""
        if self.stack.currentWidget() is not self.shelf:
            self.stack.setCurrentWidget(self.shelf)
            self.leafing.show_pdf(None)
            self._fold_leaves()
            self.shelf.current().setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold_leaves(self) -> None:
        """One picture of the paper is enough."""
        for widget in (self.leaves, self.large_button):
            widget.setVisible(self.stack.currentWidget() is self.shelf)

    def _later(self, *_ignored: Any) -> None:
        self._fresh = False
        self._timer.start()

    def settled(self) -> Paper | None:
        """The paper as it is chosen now, made at once where it is still on its way."""
        if not self._fresh:
            self.render_paper()
        return self.paper

    def refresh(self) -> None:
        self._drawn.clear()
        self._write_options()
        self._later()

    def show_document(self, key: str, event: str) -> None:
        """Show a paper, of one event where one is named."""
        self._write_options()
        self.wanted.clear()
        self.shelf.choose(key)
        self.options.choose_meeting(event)
        self._choose()

    # Making

    def wish(self) -> tuple[str, PrintOptions, dict[str, Any]]:
        """Which paper with which options; UserError where one of them cannot be."""
        document = self.document
        return document.key, self.options.chosen(document), self.options.wanted(document)

    def _make(self) -> None:
        """Have the paper made beside the window; of one that takes long its first pages come before."""
        if not self.delegation_id:
            self._show(None)
            return
        if not making.warm():
            self._timer.start(0)  # the rest when the window has answered
            return
        self._timer.setInterval(RENDER_AFTER_MS)
        try:
            key, options, wanted = self.wish()
        except UserError as error:
            self._show(error)
            return
        papers.prepare(key)
        store, trip = self.store, self.delegation_id

        def make(progress: Progress, glance: bool) -> Paper:
            chosen = replace(options, progress=progress)
            return papers.make(store, key, trip, chosen, glance=glance, **wanted)

        self.maker.ask_twice(key, make, self._show_first, self._show)

    def _show_first(self, first: Paper) -> None:
        """The first pages, while the whole is being made."""
        self.paper = None
        self._show_notices()
        self.leaves.show(first.pdf)
        self.leaves.count.setText("1 / …")

    def _show(self, made: Paper | UserError | None) -> None:
        """Show the finished paper, or say what keeps it from being made."""
        self._refused = made.sentence if isinstance(made, UserError) else None
        self.paper = None if made is None or isinstance(made, UserError) else made
        self._fresh = True
        self._drawn.add(self.document.key)
        self._show_notices()
        self._show_page()
        self._thumbs.start()

    def render_paper(self) -> None:
        """Make the paper now and show it; what keeps it from being made stands in the list."""
        self._timer.stop()
        self.maker.rest()
        made: Paper | UserError | None = None
        if self.delegation_id:
            try:
                key, options, wanted = self.wish()
                made = papers.make(self.store, key, self.delegation_id, options, **wanted)
            except UserError as error:
                made = error
        self._show(made)

    @property
    def is_drawn(self) -> bool:
        """Whether the paper is shown, and every tile in view has its picture or what there is to say instead."""
        return not self._timer.isActive() and not self.maker.busy and self._next_tile() is None

    def _next_tile(self) -> Tile | None:
        return next(
            (tile for key, tile in self.tiles.items() if key not in self._drawn and self.shelf.seen(tile)), None
        )

    def draw_next_thumb(self) -> None:
        """Give one more tile in view its picture while nobody is waiting for anything."""
        if self.maker.busy or self._timer.isActive():
            return  # which starts this again
        tile = self._next_tile()
        if tile is None or not self.delegation_id or not self.isVisible() or self.stack.currentWidget() != self.shelf:
            return
        key, store, trip = tile.document.key, self.store, self.delegation_id
        papers.prepare(key)
        options = papers.options()
        self.maker.ask(
            lambda progress: papers.make(store, key, trip, replace(options, progress=progress), glance=True),
            lambda made: self._show_thumb(tile, made),
        )

    def _show_thumb(self, tile: Tile, made: Paper | UserError) -> None:
        self._drawn.add(tile.document.key)
        if isinstance(made, UserError):
            tile.show_thumb(QImage())  # nothing to print yet: an empty frame says so
        else:
            from desktop.documents.preview import opened

            with opened(made.pdf) as preview:
                tile.show_thumb(picture(preview, 0, 0.6 * self.devicePixelRatioF()))
        self._thumbs.start()

    def _show_notices(self) -> None:
        """What should be looked at, or why there is no paper, in the language of the screen."""
        found: list[Notice | str] = [self._refused.text(_)] if self._refused else []
        if self.paper is not None:
            found += self.paper.notices
        self.notices.show_notices(found)
        for button in (self.print_button, self.save_button, self.large_button):
            button.setEnabled(self.paper is not None)

    def _show_page(self) -> None:
        pdf = self.paper.pdf if self.paper is not None else None
        image = self.leaves.show(pdf)
        if pdf is not None:
            self.shelf.current().show_thumb(image)
        elif self._refused is not None and self._refused.msgid == papers.NOTHING:
            self.shelf.current().show_thumb(QImage())
        if self.stack.currentWidget() is self.leafing:
            self.leafing.show_pdf(pdf)

    def _on_language(self) -> None:
        self._write_options()
        self.heading.setText(self.document.name().get(i18n.current()))
        self.saver.show_for(self.document)
        self._show_notices()
        self.leaves.view.setAccessibleName(_("Preview"))

    # Out of the house

    def file_name(self) -> str:
        """A name that sorts: day, then the paper's name in the language of the screen."""
        return saving.file_name(self.document, "pdf")

    def save_paper(self) -> None:
        """Save as PDF and open it."""
        self.saver.save("pdf")

    def show_phones(self) -> None:
        """The day as text and picture, the trip as one page."""
        from desktop.ui import phones

        phones.open_dialog(self)

    def print_paper(self) -> None:
        """Print through the system's dialog, at actual size."""
        from desktop.ui import printing

        try:
            printed = printing.from_room(self)
        except UserError as error:
            self.complain(error)
            return
        if printed:
            papers.told(self.store, self.document.key, "")
            self.used()

    def used(self) -> None:
        """This paper was used last."""
        keys = [self.document.key, *(key for key in self._recent() if key != self.document.key)]
        Settings().put(**{RECENT: " ".join(keys[:8])})
        self.shelf.show_recent(keys)

    def _recent(self) -> list[str]:
        return Settings().get(RECENT, "").split()

    # What the window asks of every page

    def rest(self) -> None:
        self._timer.stop()
        self._thumbs.stop()
        self.maker.rest()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._thumbs.stop()

    def print_papers(self) -> bool:
        """Whoever presses the key here means the paper that is shown."""
        self.print_paper()
        return True

    def edit(self) -> None:
        self.options.language.setFocus()

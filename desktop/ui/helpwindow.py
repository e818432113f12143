"""The guide beside the program: the topic of the page that is shown, all others, search, and all of it as a PDF.

It shows nothing but the files of ``resources/help``; nothing is fetched from anywhere.
"""

from __future__ import annotations

import html
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop import __version__, i18n, manual
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.ui import dialogs, folders, help, theme
from desktop.ui.labels import Label
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.window import Window

SIZE, LEAST = QSize(940, 620), QSize(560, 360)
LIST_WIDTH = 224
PICTURE_WIDTH = 1120  # logical pixels as they were taken: a larger window shows larger pictures
MARGIN = 24
REST_MS = 120  # after the last resize, before pictures are drawn anew
PLACE = Qt.ItemDataRole.UserRole
# Dialogs that belong to another topic than the page behind them; most are opened from the menu, above any page.
OF_DIALOGS = {
    "backup": ("keepingdialogs", "securitydialogs", "securitywindow", "mending", "erasing", "handover", "accesslog"),
    "exchange": ("exchangedialogs",),
    "contacts": ("peopleimport", "cardentry", "confirming", "duplicates"),
    "itinerary": ("replanning", "warninglist", "traveltimes", "importing"),
    "documents": ("letters",),
    "budget": ("receipt", "refusals"),
    "outcomes": ("followups", "suggestions", "agreements", "council", "outcomesregister"),
    "travel": ("informing", "emergency", "phones", "tomorrow", "rollcall", "daynote"),
}
WRITING, SAVED = N_("Writing the guide…"), N_("Saved: {file}")


class Reader(QTextBrowser):
    """Shows a topic; pictures come from the folder of the help and from nowhere else."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.document().setDocumentMargin(MARGIN)

    def room(self) -> int:
        """Width of a picture, in logical pixels."""
        return max(min(self.viewport().width() - 2 * MARGIN - 4, PICTURE_WIDTH), 120)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        asked = name if isinstance(name, QUrl) else QUrl(name)
        if asked.scheme() != "picture":
            return None
        return picture(manual.picture(i18n.current(), asked.path()), self.room(), self.devicePixelRatioF())


def picture(file: Path, width: int, ratio: float) -> QImage:
    """The picture in a file as wide as asked (logical pixels), smooth on every screen; null where there is none."""
    image = QImage(str(file))
    if image.isNull():
        return image
    scaled = image.scaledToWidth(round(width * ratio), Qt.TransformationMode.SmoothTransformation)
    scaled.setDevicePixelRatio(ratio)
    return scaled


class HelpWindow(QDialog):
    """Topics at the left, what was found in their place while something is searched, the text at the right."""

    def __init__(self, window: Window, over: QWidget | None = None) -> None:
        """Beside the ``window``; ``over`` a dialog of it, which lets nothing else be used but its own windows."""
        super().__init__(over or window)
        self.window_ = window
        self.topic = ""
        self._been: list[str] = []
        self.setWindowFlags(self.windowFlags() | Qt.WindowType.WindowMaximizeButtonHint)
        self.setMinimumSize(LEAST)
        self._make()
        bind(self.setWindowTitle, N_("Help (window)"))
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.write)
        follow(self.retranslate)
        theme.watch.changed.connect(self.write)

    def _make(self) -> None:
        self.search, self.list, self.reader = QLineEdit(), QListWidget(), Reader(self)
        self.search.setClearButtonEnabled(True)
        bind(self.search.setPlaceholderText, N_("Search the help (Ctrl+F)"))
        bind(self.search.setAccessibleName, N_("Search the help (Ctrl+F)"))
        bind(self.list.setAccessibleName, N_("Topics (help)"))
        bind(self.reader.setAccessibleName, N_("Text of the help"))
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.nothing = Label()
        self.nothing.setProperty("role", "muted")
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        bind(self.nothing.setText, N_("Nothing found. Try a shorter word."))
        self.back_button, self.keys_button, self.pdf_button, self.close_button = (QPushButton() for _n in range(4))
        for button, text, act in (
            (self.back_button, N_("Back (help)"), self.back),
            (self.keys_button, N_("Keyboard"), partial(self.show_topic, manual.KEYS)),
            (self.pdf_button, N_("Save the guide as PDF…"), self.save),
            (self.close_button, N_("Close"), self.reject),
        ):
            bind(button.setText, text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, act=act: act())
        self.told = Label()
        self.told.setProperty("role", "muted")
        self._lay_out()
        self.search.textChanged.connect(self._fill)
        self.search.returnPressed.connect(lambda: self._open(self.list.item(0)))
        self.list.currentItemChanged.connect(lambda item, _before: self._open(item))
        self.list.itemClicked.connect(self._open)
        self.reader.anchorClicked.connect(self._follow_link)
        QShortcut(QKeySequence("Ctrl+F"), self, self._to_search)
        QShortcut(QKeySequence("Alt+Left"), self, self.back)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        for widget in (self.search, self.nothing, self.list):
            left.addWidget(widget)
        side = QWidget()
        side.setFixedWidth(LIST_WIDTH)
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(side)
        row.addWidget(self.reader, 1)
        foot = QHBoxLayout()
        for button in (self.back_button, self.keys_button, self.pdf_button):
            foot.addWidget(button)
        foot.addWidget(self.told, 1)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 12, 12, 12)
        whole.addLayout(row, 1)
        whole.addLayout(foot)

    def show_topic(self, topic: str, block: int = 0) -> None:
        """Show a topic, from a block of it on."""
        if topic != self.topic:
            if self.topic:
                self._been.append(self.topic)
            self.topic = topic
            self.write()
            self.told.clear()
        self.back_button.setEnabled(bool(self._been))
        if not self.search.text():
            self._fill()
        if block:
            self.reader.scrollToAnchor(f"b{block}")
        else:
            self.reader.verticalScrollBar().setValue(0)

    def back(self) -> None:
        """The topic before."""
        if self._been:
            topic, self.topic = self._been.pop(), ""
            self.show_topic(topic)

    def write(self) -> None:
        """The topic as it is now: in the language and colours of the screen, pictures as wide as there is room."""
        if not self.topic:
            return
        bar = self.reader.verticalScrollBar()
        at = bar.value()
        blocks = manual.page(i18n.current(), self.topic, help.keys_of_menu())
        self.reader.setHtml(as_html(blocks, help.key_rows() if self.topic == manual.KEYS else [], self.reader.room()))
        bar.setValue(at)

    def retranslate(self) -> None:
        """Everything in the other language, at the same topic."""
        self._fill()
        self.write()

    def _fill(self) -> None:
        wanted = self.search.text().strip()
        code = i18n.current()
        self.list.blockSignals(True)
        self.list.clear()
        if wanted:
            for hit in manual.find(code, wanted, help.keys_of_menu()):
                item = QListWidgetItem(f"{hit.title}\n{hit.said}" if hit.said else hit.title, self.list)
                item.setData(PLACE, (hit.topic, hit.block))
        else:
            for topic in manual.TOPICS:
                item = QListWidgetItem(manual.title(code, topic), self.list)
                item.setData(PLACE, (topic, 0))
                if topic == self.topic:
                    self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self.nothing.setVisible(bool(wanted) and not self.list.count())

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            topic, block = item.data(PLACE)
            self.show_topic(topic, block)

    def _follow_link(self, link: QUrl) -> None:
        if link.scheme() == "topic" and link.path() in manual.TOPICS:
            self.show_topic(link.path())

    def _to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down leads from the search to what was found; Escape empties the search before it closes."""
        searching = self.focusWidget() is self.search
        if event.key() == Qt.Key.Key_Down and searching and self.list.count():
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            self.list.setCurrentRow(0)
        elif event.key() == Qt.Key.Key_Escape and searching and self.search.text():
            self.search.clear()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rest.start()

    def save(self) -> None:
        """The whole guide as a PDF, in the language of the screen."""
        store = self.window_.store
        if (target := save_pdf(self, None if store is None or store.locked else store)) is not None:
            bind(self.told.setText, SAVED, file=target.name)


def as_html(blocks: list[manual.Block], keys: list[tuple[str, str]], width: int) -> str:
    """A page as Qt reads it. All text is escaped."""
    c = theme.palette()
    made = []
    for number, block in enumerate(blocks):
        inner = f'<a name="b{number}"></a>' + "".join(_span(span) for span in block.spans)
        match block.kind:
            case manual.TITLE:
                made.append(
                    f'<p style="font-size:17pt; font-weight:700; line-height:115%; margin:0 0 8px 0">{inner}</p>'
                )
            case manual.SECTION:
                made.append(f'<p style="font-size:12.5pt; font-weight:700; margin:20px 0 6px 0">{inner}</p>')
            case manual.STEP | manual.POINT:
                sign = f"{block.number}." if block.kind == manual.STEP else "・"
                made.append(
                    '<table cellspacing="0" cellpadding="0" style="margin:4px 0 4px 0"><tr>'
                    f'<td width="26" style="color:{c.indigo}">{sign}</td><td>{inner}</td></tr></table>'
                )
            case manual.PICTURE:
                made.append(
                    f'<p style="margin:8px 0 2px 0"><img src="picture:{block.picture}" width="{width}"></p>'
                    f'<p style="color:{c.muted}; font-size:9pt; margin:0 0 10px 0">{inner}</p>'
                )
            case _:
                made.append(f'<p style="margin:0 0 8px 0">{inner}</p>')
    if keys:
        rows = "".join(
            f'<tr><td style="padding:3px 28px 3px 0">{html.escape(said)}</td>'
            f'<td style="padding:3px 0; color:{c.muted}">{html.escape(pressed)}</td></tr>'
            for said, pressed in keys
        )
        made.append(f'<table cellspacing="0" style="margin:10px 0 0 0">{rows}</table>')
    return f'<div style="font-size:10.5pt; line-height:150%; color:{c.ink}">{"".join(made)}</div>'


def _span(span: manual.Span) -> str:
    c, text = theme.palette(), html.escape(span.text)
    if span.kind == manual.TOPIC:
        return f'<a href="topic:{span.target}" style="color:{c.indigo}">{text}</a>'
    if span.kind == manual.WORD:
        return f'<span style="color:{c.indigo}">{text}</span>'
    if span.kind in (manual.MENU, manual.KEY):
        return f'<span style="background-color:{c.head}">&nbsp;{text}&nbsp;</span>'
    return text


def topic_of(window: Window) -> str:
    """The topic of what the window shows."""
    if window.binder is None:
        return "start"
    if window.store is not None and window.store.locked:
        return "backup"
    shown, binder = window.stack.currentWidget(), window.binder
    for key, page in (*window.pages.items(), *window.plan.items()):
        if page is shown:
            return key
    return "exchange" if shown is binder.exchange else "start"


def topic_of_dialog(dialog: QWidget, window: Window) -> str:
    """The topic of a window of its own: by the module that it comes from, else that of the page behind it."""
    module = type(dialog).__module__.removeprefix("desktop.ui.")
    return next((topic for topic, modules in OF_DIALOGS.items() if module in modules), topic_of(window))


def show_over(dialog: QWidget, window: QObject | None) -> None:
    """F1 in a dialog: its help beside it, gone when the dialog is."""
    from desktop.ui.window import Window

    if isinstance(window, Window) and not isinstance(dialog, HelpWindow) and dialog.isVisible():
        made = show(window, topic_of_dialog(dialog, window), dialog)
        if isinstance(dialog, QDialog):
            dialog.finished.connect(made.close)


def show(window: Window, topic: str, over: QWidget | None = None) -> HelpWindow:
    """Open the guide at a topic, at the right of the screen when it is not open yet."""
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    found = next(iter((over or window).findChildren(HelpWindow, options=direct)), None)
    made = found or HelpWindow(window, over)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, over is not None)
    if not made.isVisible():
        made.search.clear()
        _place(made, window)
    made.show()
    made.show_topic(topic)
    made.activateWindow()
    made.reader.setFocus(Qt.FocusReason.OtherFocusReason)
    return made


def _place(dialog: QDialog, window: Window) -> None:
    """Over the right part of the window, and wholly on its screen."""
    screen = (window.screen() or QGuiApplication.primaryScreen()).availableGeometry()
    size = SIZE.boundedTo(screen.size() - QSize(40, 60)).expandedTo(LEAST)
    dialog.resize(size)
    frame = window.frameGeometry()
    left = min(frame.right() - size.width() - 12, screen.right() - size.width())
    top = min(frame.top() + 60, screen.bottom() - size.height() - 30)
    dialog.move(max(left, screen.left()), max(top, screen.top()))


def show_here(window: Window) -> None:
    """F1: the help of the page that is shown."""
    show(window, topic_of(window))


def show_guide(window: Window) -> None:
    """From the first start to the printed agenda."""
    show(window, "start")


def save(window: Window) -> None:
    """The menu: the guide as a PDF."""
    store = window.store
    target = save_pdf(window, None if store is None or store.locked else store)
    if target is not None and window.binder is not None:
        window.binder.tell(folders.saved(target))


def save_pdf(parent: QWidget, store: object) -> Path | None:
    """Ask where to and write the guide there; nothing of the person's own data is overwritten by it."""
    from desktop import papers
    from desktop.documents import manual as paper
    from desktop.store import backup
    from desktop.ui import work

    chosen = dialogs.save_file(parent, f"{_(paper.NAME)}.pdf", "PDF (*.pdf)")
    if chosen is None:
        return None
    target = dialogs.ended(chosen, "pdf")
    try:
        if store is not None:
            backup.spare(store, target)  # type: ignore[arg-type]
        code, rows = i18n.current(), help.key_rows()
        made = work.run(parent, WRITING, paper.render, code, help.keys_of_menu(), rows, __version__, date.today())
        if made is None:
            return None
        papers.save(made.pdf, target)
    except UserError as error:
        dialogs.tell(parent, error.sentence)
        return None
    return target

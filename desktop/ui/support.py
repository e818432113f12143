"""支援報告 サポート用の報告: the text is shown first, then saved by whoever wants to.

show(window)   # from the menu, from the dialog that says why the data cannot be opened, and after a mistake of ours
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QSize
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop import papers, paths
from desktop.errors import Sentence, UserError
from desktop.i18n import N_, _
from desktop.ui import dialogs, work
from desktop.ui.exchangedialogs import words
from desktop.ui.griddialog import plain_button
from desktop.ui.narrowscreen import AROUND, keep_on_screen
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store import Store

REPORT = N_("Report for support…")
MAKING = N_("Making the report…")
WIDTH, HEIGHT = 860, 600


def show(parent: QWidget | None, place: str | Path = "") -> None:
    """Make the report, show it, save it if wished. ``place``: of the store, where none is open."""
    from desktop import support
    from desktop.store import vault  # noqa: F401  (imported before the work begins, never in its thread)

    store = open_store()
    where: str | Path = place or (store.path if store is not None else paths.default_store())
    try:
        text = work.run(parent, MAKING, support.made, store, where, "", screen_lines())
    except UserError as error:
        dialogs.tell(parent, error.sentence)
        return
    if text is not None:
        dialogs.run(SupportDialog(parent, text, None if "://" in str(where) else Path(where)))


def open_store() -> Store | None:
    """Of the main window, whatever asks."""
    from desktop.ui.window import Window

    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, Window) and widget.store is not None:
            return widget.store
    return None


def screen_lines() -> list[tuple[str, str]]:
    """Marked label and value: platform, look, and each screen with its scale; no name of a device."""
    from desktop.ui import theme
    from desktop.ui.palette import DARK

    style = QApplication.style()
    made = [
        (N_("Platform"), f"{QGuiApplication.platformName()} {style.name() if style else ''}"),
        (N_("Look"), _("dark") if theme.palette() is DARK else _("light")),
        (N_("Languages of Qt"), ", ".join(QLocale.system().uiLanguages()[:6])),
        (N_("Font families"), str(len(QFontDatabase.families()))),
    ]
    for screen in QGuiApplication.screens():
        size, scale = screen.geometry(), f"{screen.devicePixelRatio():g}"
        rest = f"{screen.logicalDotsPerInch():.0f} dpi, {screen.refreshRate():.0f} Hz"
        made.append((N_("Screen of the computer"), f"{size.width()} × {size.height()} × {scale}, {rest}"))
    return made


class SupportDialog(QDialog):
    """The whole text, and what can be done with it."""

    def __init__(self, parent: QWidget | None, text: str, store: Path | None) -> None:
        super().__init__(parent)
        self.text, self.store = text, store
        bind(self.setWindowTitle, N_("Report for support"))
        self.view = QPlainTextEdit(text)
        self.view.setReadOnly(True)
        self.view.setTabChangesFocus(True)
        bind(self.view.setAccessibleName, N_("Report for support"))
        self.said = words(role="small")
        self.save_button = plain_button(N_("Save…"), self.save, "primary")
        self.copy_button = plain_button(N_("Copy"), self.copy)
        self.close_button = plain_button(N_("Close"), self.accept)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.said, 1)
        for button in (self.copy_button, self.close_button, self.save_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        column.addWidget(words(N_("Report for support"), "emptyTitle"))
        column.addWidget(
            words(
                N_(
                    "Nothing is sent. Read the text, save it, and give the file to whoever helps you: it holds "
                    "versions, sizes and the program's log, but no names and no contents."
                ),
                "muted",
            )
        )
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        self.resize(QSize(WIDTH, HEIGHT).boundedTo(self.screen().availableSize() - AROUND))
        keep_on_screen(self)
        self.save_button.setFocus()

    def save(self) -> None:
        """The text as it is shown."""
        from desktop.store import backup

        name = f"{date.today():%Y-%m-%d} {_('Report for support')}.txt"
        target = dialogs.save_file(self, name, _("Text (*.txt)"))
        if target is None:
            return
        target = dialogs.ended(target, "txt")
        try:
            backup.spare_file(self.store, target)
            papers.save(self.text.encode(), target)
        except UserError as error:
            self._tell(error.sentence)
            return
        self._tell(Sentence(N_("Saved: {file}"), {"file": target.name}))

    def copy(self) -> None:
        QApplication.clipboard().setText(self.text)
        self._tell(Sentence(N_("Copied.")))

    def _tell(self, sentence: Sentence) -> None:
        bind(self.said.setText, lambda: sentence.text(_))

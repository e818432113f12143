"""The keys: a small window, and what the guide says of them."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout

from desktop import manual
from desktop.i18n import N_, _
from desktop.ui import dialogs
from desktop.ui.labels import Label

if TYPE_CHECKING:
    from desktop.ui.window import Window

MORE_KEYS = (
    ("Enter", N_("Open what is selected")),
    ("Esc", N_("Give a field back what stood in it")),
    ("Ctrl+Enter", N_("Add what was filled in")),
    ("Alt+↑ ↓", N_("Move a row")),
    ("Alt / Ctrl+↑ ↓", N_("Move by 15 minutes; with Ctrl+Alt by 5")),
    ("Alt / Ctrl+← →", N_("Move to the day before or after")),
    ("Ctrl+Shift+↑ ↓ ← →", N_("Make longer or shorter at the end, at the start")),
    ("Shift+↑ ↓ ← →, Ctrl+A", N_("Select several items")),
    ("Ctrl+C, Ctrl+V", N_("Copy and paste items")),
    ("Ctrl+Shift+E", N_("Keep a field of a contact internal, or let it be shown")),
    ("Alt+1–7, Alt+D, Alt+X", N_("Kind of a point of a meeting, its day, internal")),
    ("Ctrl+Shift+F", N_("Make a follow-up of a point")),
    ("Ctrl+PgUp / PgDn", N_("Record of the item before or after")),
    ("Ctrl++, Ctrl+-, Ctrl+0", N_("More or fewer days in sight")),
)


def keys_of_menu() -> dict[str, str]:
    """Keys of the lines of the menu by the name of their method, as this system writes them; "page:KEY" of a page."""
    from desktop.ui.actions import ACTIONS
    from desktop.ui.pages import PAGES, PLAN

    made = {entry.method: _written(entry.keys) for entry in ACTIONS if entry.method and entry.keys}
    for number, page in enumerate((*PAGES, *PLAN), 1):
        made[f"page:{page.key}"] = _written(f"Ctrl+{number % 10}")
    return made


def key_rows(say: Callable[[str], str] = _, hidden: Collection[str] = ()) -> list[tuple[str, str]]:
    """What each key does and the key: those of the menu, of the pages, and the few that no menu shows.

    ``hidden``: keys of pages that are not offered.
    """
    from desktop.ui.actions import ACTIONS
    from desktop.ui.pages import PAGES, PLAN

    keys = keys_of_menu()
    rows = [(entry.text, keys[entry.method]) for entry in ACTIONS if entry.method in keys]
    rows += [(page.title, keys[f"page:{page.key}"]) for page in (*PAGES, *PLAN) if page.key not in hidden]
    rows += [(text, pressed) for pressed, text in MORE_KEYS]
    return [(manual.plain(say(text)), pressed) for text, pressed in rows]


def _written(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


class Keys(QDialog):
    """All keys of the menus and a few more."""


def _close_button(dialog: QDialog) -> QDialogButtonBox:
    box = QDialogButtonBox(dialog)
    button = box.addButton(_("Close"), QDialogButtonBox.ButtonRole.RejectRole)
    button.setDefault(True)
    box.rejected.connect(dialog.reject)
    return box


def show_keys(window: Window) -> None:
    dialog = Keys(window)
    dialog.setWindowTitle(_("Keyboard"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    hidden = {key for key, action in window.actions_.plan.items() if not action.isVisible()}
    for number, (text, keys) in enumerate(key_rows(hidden=hidden)):
        label = Label(keys)
        label.setProperty("role", "muted")
        grid.addWidget(Label(text), number % 12, number // 12 * 2)
        grid.addWidget(label, number % 12, number // 12 * 2 + 1)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 16)
    column.setSpacing(16)
    column.addLayout(grid)
    column.addWidget(_close_button(dialog))
    dialogs.run(dialog)

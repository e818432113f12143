"""Colours, fonts and the style sheet. Follows the system's light or dark scheme live."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import createdByPython

from desktop import i18n, paths
from desktop.collector import undisturbed
from desktop.ui.palette import DARK, LIGHT, Palette
from desktop.ui.sheet import SHEET

if TYPE_CHECKING:
    from desktop.fonts import Fonts

Scheme = Literal["light", "dark"]


FAMILIES = {"zh_TW": ("Noto Sans TC", "Noto Sans JP"), "ja": ("Noto Sans JP", "Noto Sans TC")}
BODY = 9.75  # points: 13 px at 96 dpi; the style sheet writes all its sizes in points too
OWN_LANGUAGE = "ownLanguage"  # dynamic property of a widget whose glyph forms do not follow the screen


class _Watch(QObject):
    """``changed`` fires after the colours changed."""

    changed = Signal()


watch = _Watch()
_palette = LIGHT
_fonts_loaded: set[str] = set()


def palette() -> Palette:
    """The colours in use."""
    return _palette


def color(name: str) -> QColor:
    """A colour in use, by its name in ``Palette``."""
    return QColor(getattr(_palette, name))


def install(application: QApplication) -> None:
    """Fusion, our colours and fonts; from now on the system's scheme is followed."""
    application.setStyle("Fusion")
    application.setFont(font_for(i18n.current()))
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(_follow_scheme)
    use("dark" if hints.colorScheme() == Qt.ColorScheme.Dark else "light")


def _follow_scheme(scheme: Qt.ColorScheme) -> None:
    use("dark" if scheme == Qt.ColorScheme.Dark else "light")


def use(scheme: Scheme) -> None:
    """Show everything in these colours."""
    global _palette
    _palette = DARK if scheme == "dark" else LIGHT
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    application.setPalette(_qt_palette(_palette))
    application.setStyleSheet(style_sheet(_palette))
    watch.changed.emit()


def style_sheet(colours: Palette) -> str:
    """SHEET with the names of colours (``@ink``) replaced; longer names first, as ``@sel`` begins ``@sel_line``."""
    sheet = SHEET
    for name in sorted(Palette._fields, key=len, reverse=True):
        sheet = sheet.replace(f"@{name}", getattr(colours, name))
    return sheet.replace("$arrow", _arrow(colours.muted)).replace("$light", _arrow(colours.on_indigo))


def _arrow(colour: str) -> str:
    """Path of the arrow of drop-down fields in ``colour``; a style sheet takes pictures only from files."""
    target = paths.cache_folder() / f"down-{colour[1:]}.svg"
    if not target.exists():
        with contextlib.suppress(OSError):
            drawing = (paths.resources() / "icons" / "down.svg").read_text(encoding="utf-8")
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(drawing.replace("currentColor", colour), encoding="utf-8")
    return target.as_posix()


def _qt_palette(c: Palette) -> QPalette:
    result = QPalette()
    role = QPalette.ColorRole
    for key, value in (
        (role.Window, c.paper), (role.WindowText, c.ink), (role.Base, c.field), (role.AlternateBase, c.head),
        (role.Text, c.ink), (role.Button, c.card), (role.ButtonText, c.ink), (role.BrightText, c.vermilion),
        (role.Highlight, c.indigo), (role.HighlightedText, c.on_indigo), (role.Link, c.indigo), (role.Accent, c.indigo),
        (role.ToolTipBase, c.card), (role.ToolTipText, c.ink), (role.PlaceholderText, c.muted), (role.Light, c.card),
        (role.Midlight, c.hover), (role.Mid, c.line), (role.Dark, c.shadow), (role.Shadow, c.shadow),
    ):  # fmt: skip
        result.setColor(key, QColor(value))
    for key in (role.Text, role.WindowText, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(c.faint))
    return result


def font_for(code: str, size: float = BODY, bold: bool = False) -> QFont:
    """A font with the glyph forms of ``code``: only the family standing first decides them (Qt knows no language)."""
    font = QFont()
    font.setFamilies(list(FAMILIES[code]))
    font.setPointSizeF(size)
    font.setBold(bold)
    return font


@cache
def _files() -> Fonts:
    from desktop import fonts

    return fonts.ensure()


def load_fonts(regular_only_of: str | None = None, bold: Sequence[str] = i18n.CODES) -> None:
    """Give Qt the two families that screen and paper share; with a code, only what a first frame in it needs.

    ``bold`` are the languages whose bold is wanted: each costs 7 MB, and the other one's is needed after a switch only.
    """
    files = _files()
    heavy = {"zh_TW": files.tc_bold, "ja": files.jp_bold}
    wanted = [files.tc_regular, files.jp_regular, *(heavy[code] for code in bold)]
    if regular_only_of is not None:
        wanted = [files.jp_regular if regular_only_of == "ja" else files.tc_regular]
    for file in wanted:
        path = str(Path(file))
        if path not in _fonts_loaded:
            _fonts_loaded.add(path)
            with contextlib.suppress(OSError):
                QFontDatabase.addApplicationFont(path)


def own_language(widget: QWidget, code: str) -> None:
    """``widget`` shows the glyph forms of ``code``, whatever the screen speaks (a field of the other language)."""
    widget.setProperty(OWN_LANGUAGE, code)
    _set_families(widget, code)


def speak_language(code: str) -> None:
    """Glyph forms of ``code`` on everything that is on the screen, or on all where nothing is.

    Under a style sheet Qt passes no changed font on to a widget; walking through them costs half of setting the sheet.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    application.setFont(font_for(code))
    shown = windows()
    if not shown:
        with undisturbed():
            speak(speak_hidden(code), code)
    while shown:
        widget = shown.pop()
        _follow_families(widget, code)
        shown += [child for child in widget.children() if isinstance(child, QWidget) and child.isVisible()]


def speak_hidden(code: str) -> list[QWidget]:
    """The same for what Qt made for itself, hidden or not; our own widgets, for ``speak``: they can wait.

    Of Qt's own, Python's half would not know that one is gone; and asked for as children, they would never go.
    """
    with undisturbed():
        every = QApplication.allWidgets()
        speak([widget for widget in every if not createdByPython(widget)], code)
        return [widget for widget in every if createdByPython(widget)]


def speak_within(part: QWidget, code: str) -> None:
    """The same for one part with all that lies in it, hidden or not."""
    with undisturbed():
        speak([widget for widget in QApplication.allWidgets() if widget is part or part.isAncestorOf(widget)], code)


def speak(widgets: Iterable[QWidget], code: str) -> None:
    """The same for these."""
    for widget in widgets:
        _follow_families(widget, code)


def windows() -> list[QWidget]:
    """The windows that are on the screen."""
    with undisturbed():
        return [window for window in QApplication.topLevelWidgets() if window.isVisible()]


def _follow_families(widget: QWidget, code: str) -> None:
    if not widget.property(OWN_LANGUAGE):
        _set_families(widget, code)


def _set_families(widget: QWidget, code: str) -> None:
    font = widget.font()
    if font.families() != list(FAMILIES[code]):
        font.setFamilies(list(FAMILIES[code]))
        widget.setFont(font)

"""Colours, fonts and the style sheet. Follows the system's light or dark scheme live.

Light colours are those of the design's base.css, except that words in muted, amber, moss and vermilion are a shade
darker than their marks, to reach a contrast of 4.5 on every ground they stand on.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from desktop import i18n
from desktop.ui.sheet import SHEET

Scheme = Literal["light", "dark"]


@dataclass(frozen=True)
class Palette:
    """Every colour of the program, "#rrggbb". ``…_soft`` is the ground of a chip, ``mark_…`` a bar or a dot."""

    ink: str
    muted: str
    faint: str
    line: str
    paper: str
    side: str
    card: str
    field: str
    head: str
    sel: str
    sel_line: str
    hover: str
    indigo: str
    indigo_hover: str
    on_indigo: str
    indigo_soft: str
    vermilion: str
    vermilion_soft: str
    moss: str
    moss_soft: str
    amber: str
    amber_soft: str
    mark_zh: str
    mark_ja: str
    mark_grey: str
    mark_moss: str
    mark_vermilion: str
    shadow: str


LIGHT = Palette(
    ink="#1d2733", muted="#5d6873", faint="#9aa1a8", line="#e2e0da", paper="#f6f4ef", side="#efece5", card="#ffffff",
    field="#ffffff", head="#f0ede6", sel="#dfe8f4", sel_line="#9bb4d6", hover="#f0ede6", indigo="#22406b",
    indigo_hover="#2d5288", on_indigo="#ffffff", indigo_soft="#e6ecf5", vermilion="#b23826", vermilion_soft="#f8e4e0",
    moss="#2f6a48", moss_soft="#e3f0e8", amber="#87590f", amber_soft="#fbf0dc", mark_zh="#22406b", mark_ja="#b98a3a",
    mark_grey="#8b949e", mark_moss="#3f7d58", mark_vermilion="#c2412c", shadow="#c9c5bb",
)  # fmt: skip
DARK = Palette(
    ink="#e6e8ea", muted="#a3adb8", faint="#6f7a86", line="#353c45", paper="#1b2027", side="#171b21", card="#232932",
    field="#1d232b", head="#2a313b", sel="#2c3e57", sel_line="#55759f", hover="#2d343e", indigo="#9dbcec",
    indigo_hover="#b6cff5", on_indigo="#14202f", indigo_soft="#283850", vermilion="#f0907e", vermilion_soft="#472822",
    moss="#8fcca6", moss_soft="#20392b", amber="#e6b764", amber_soft="#40311a", mark_zh="#7fa3da", mark_ja="#d0a456",
    mark_grey="#7c8794", mark_moss="#5fa57e", mark_vermilion="#dd6b56", shadow="#0f1216",
)  # fmt: skip

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
    for field in sorted(fields(colours), key=lambda f: -len(f.name)):
        sheet = sheet.replace(f"@{field.name}", getattr(colours, field.name))
    return sheet


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


def load_fonts(regular_only_of: str | None = None) -> None:
    """Give Qt the two families that screen and paper share; with a code, only what a first frame in it needs."""
    from desktop import fonts

    files = fonts.ensure()
    wanted = [files.tc_regular, files.jp_regular, files.tc_bold, files.jp_bold]
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
    """Glyph forms of ``code`` on everything.

    Under a style sheet Qt passes no changed font on to a widget; walking through them costs half of setting the sheet.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        return
    application.setFont(font_for(code))
    for widget in application.allWidgets():
        if not widget.property(OWN_LANGUAGE):
            _set_families(widget, code)


def _set_families(widget: QWidget, code: str) -> None:
    font = widget.font()
    if font.families() != list(FAMILIES[code]):
        font.setFamilies(list(FAMILIES[code]))
        widget.setFont(font)

"""文件外觀 書類の外観: the office's colour, logo and fonts, with the agenda as it then looks."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from desktop import looks, ownfonts, papers
from desktop.domain import look
from desktop.domain.text import Pair
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import wording
from desktop.store.registers import read_row
from desktop.store.tables import Delegation
from desktop.ui import dialogs, work
from desktop.ui.acting import ActingDialog
from desktop.ui.exchangedialogs import Asking
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.logobox import LogoBox
from desktop.ui.making import Maker
from desktop.ui.preview import PageView, picture
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.store.journal import Work
    from desktop.ui.pages.page import Page
    from desktop.ui.work import Progress

TITLE, HINT = (
    N_("Look of the papers"),
    N_("Colour, logo and words are the office’s; fonts are kept on this computer only."),
)
FONT_FILES = "TTF, OTF, TTC (*.ttf *.otf *.ttc *.otc)"
USUAL = N_("The program’s own")
NO_OFFICE = N_("The delegation has no office yet. Choose one in its form; then its logo can be set here.")
SHOWN = "agenda"
WIDTH, HEIGHT, SWATCH, SCALE = 980, 640, 14, 1.0


def open_dialog(page: Page) -> None:
    """The look of the papers of the delegation that is shown."""
    dialog = LookDialog(page)
    dialogs.run(dialog)
    dialog.maker.rest()
    page.refresh()  # fonts are no records: nothing else tells that papers look otherwise now


class LookDialog(ActingDialog):
    """Left what can be chosen, right the agenda in it. Every choice is kept at once; Ctrl+Z takes back the colour."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.maker = Maker(self)
        self._later = QTimer(self, singleShot=True, interval=60)
        self._later.timeout.connect(self._draw)
        with self.store.read() as connection:
            trip = read_row(connection, Delegation, page.delegation_id) if page.delegation_id else {}
        self.office = trip.get("office_id") or ""
        self.colour = Combo()
        self.colour.setEditable(True)
        typed = self.colour.lineEdit()
        assert typed is not None
        typed.editingFinished.connect(self._type_colour)
        bind(self.colour.setAccessibleName, N_("Colour"))
        self.colour.activated.connect(self._choose_colour)
        self.logo = LogoBox(page)
        self.logo.changed.connect(self._later.start)
        self.fonts = {use: FontRow(self, use, label) for use, label in ownfonts.USES}
        self.words_button, self.close_button = QPushButton(), QPushButton()
        bind(self.words_button.setText, N_("Words of the papers…"))
        bind(self.close_button.setText, N_("Close"))
        self.words_button.clicked.connect(self._words)
        self.close_button.clicked.connect(self.accept)
        self.view = PageView()
        bind(self.view.setAccessibleName, N_("Preview"))
        self._arrange()
        for button in self.findChildren(QPushButton):  # Enter in the colour's field presses none of them
            button.setAutoDefault(False)
        self.fit(WIDTH, HEIGHT)
        self.refresh()

    def _arrange(self) -> None:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(10)
        none = Label()
        none.setWordWrap(True)
        none.setProperty("role", "muted")
        bind(none.setText, NO_OFFICE)
        logo = self.logo if self.office else none
        rows: list[tuple[str, QWidget]] = [(N_("Colour"), self.colour), (N_("Logo"), logo)]
        rows += [(label, self.fonts[use]) for use, label in ownfonts.USES]
        for number, (label, widget) in enumerate(rows):
            said = Label()
            said.setProperty("role", "label")
            said.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            bind(said.setText, label)
            grid.addWidget(said, number, 0)
            grid.addWidget(widget, number, 1)
        hint = Label()
        hint.setWordWrap(True)
        hint.setProperty("role", "small")
        bind(hint.setText, HINT)
        left = QVBoxLayout()
        left.addLayout(grid)
        left.addWidget(hint)
        left.addWidget(self.said)
        left.addStretch(1)
        foot = QHBoxLayout()
        foot.addWidget(self.words_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        left.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 18, 22, 16)
        row.setSpacing(18)
        row.addLayout(left, 5)
        row.addWidget(self.view, 4)

    def refresh(self) -> None:
        with self.store.read() as connection:
            accent = wording.own(connection).get(look.ACCENT, Pair()).zh
        self.colour.clear()
        for name, code in look.COLOURS:
            swatch = QPixmap(SWATCH, SWATCH)
            swatch.fill(QColor(code))
            self.colour.addItem(QIcon(swatch), _(name), code)
        place = self.colour.findData(accent or look.COLOURS[0][1])
        self.colour.setCurrentIndex(place)
        if place < 0:
            self.colour.setEditText(accent)
        self.logo.show_owner(self.office)
        for row in self.fonts.values():
            row.refresh()
        self._later.start()

    def _choose_colour(self, place: int) -> None:
        self._set_colour("" if place == 0 else str(self.colour.itemData(place)))

    def _type_colour(self) -> None:
        typed = self.colour.currentText().strip()
        if self.colour.findText(typed) < 0:
            self._set_colour(typed)

    def _set_colour(self, text: str) -> None:
        if problems := look.problems_of(text):
            self.say(problems[0].message)
            return
        with self.store.read() as connection:
            before = wording.own(connection).get(look.ACCENT, Pair()).zh
        if text != before:
            self.act(N_("Change the colour of the papers"), _put_colour, text)

    def add_font(self, use: str) -> None:
        """Choose a font file, and of a collection which of its fonts."""
        chosen = dialogs.open_file(self, N_("Choose a font…"), FONT_FILES)
        if chosen is None:
            return
        try:
            faces = work.run(self, N_("Looking at the font…"), _examine, chosen)
            index = _which(self, chosen, faces) if faces else None
            if index is not None:
                work.run(self, N_("Taking the font over…"), _take, chosen, index, use)
        except UserError as error:
            self.say(error.sentence)
            return
        self.said.hide()
        self.fonts[use].refresh()
        self._later.start()

    def remove_font(self, use: str, name: str) -> None:
        """Print without it."""
        looks.remove_font(use, name)
        self.fonts[use].refresh()
        self._later.start()

    def _words(self) -> None:
        from desktop.ui import wording as window

        window.open_dialog(self.page)
        self._later.start()

    def _draw(self) -> None:
        if not self.page.delegation_id:
            return
        store, trip, scale = self.store, self.page.delegation_id, SCALE * self.view.devicePixelRatioF()

        def make(_progress: Progress) -> QImage:
            from desktop.documents.preview import opened

            paper = papers.make(store, SHOWN, trip, papers.options(), glance=True, today=date.today())
            with opened(paper.pdf) as preview:
                return picture(preview, 0, scale)

        papers.prepare(SHOWN)
        self.maker.ask(make, self._show)

    def _show(self, made: QImage | UserError) -> None:
        if isinstance(made, QImage):
            self.view.show_image(made)

    def done(self, result: int) -> None:
        self.maker.rest()
        super().done(result)


class FontRow(QWidget):
    """Which font serves a use, and the buttons that change it; of fonts for rare characters there may be several."""

    def __init__(self, dialog: LookDialog, use: str, label: str) -> None:
        super().__init__()
        self.use = use
        self.names: list[str] = []
        self.shown = Label()
        self.shown.setMinimumWidth(110)  # on a small screen too a name is not broken into syllables
        self.shown.setWordWrap(True)
        self.choose_button, self.remove_button = QPushButton(), QPushButton()
        bind(self.choose_button.setText, N_("Choose a font…") if use != ownfonts.FALLBACK else N_("Add a font…"))
        bind(self.remove_button.setText, N_("Remove"))
        bind(self.choose_button.setAccessibleName, lambda: f"{_(label)}: {self.choose_button.text()}")
        bind(self.remove_button.setAccessibleName, lambda: f"{_(label)}: {self.remove_button.text()}")
        self.choose_button.clicked.connect(lambda: dialog.add_font(use))
        self.remove_button.clicked.connect(lambda: dialog.remove_font(use, self.names[-1]))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.shown, 1)
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)

    def refresh(self) -> None:
        """Say what the files are called."""
        files = looks.fonts()[self.use]
        self.names = [file.name for file in files]
        titles = []
        for file in files:
            try:
                titles.append(ownfonts.examine(file)[0].name)
            except UserError:
                titles.append(file.name)
        bind(self.shown.setText, lambda: "、".join(titles) or _(USUAL))
        self.remove_button.setEnabled(bool(files))


def _put_colour(work_: Work, text: str) -> bool:
    shown = look.colour(text)
    code = "" if shown is None else "#" + "".join(f"{round(part * 255):02x}" for part in shown)
    return wording.put(work_, look.ACCENT, Pair(code, code))


def _examine(path: Path, progress: Progress) -> tuple[ownfonts.Face, ...]:
    return ownfonts.examine(path)


def _take(path: Path, index: int, use: str, progress: Progress) -> bool:
    looks.add_font(path, index, use)
    return True


def _which(parent: QWidget, path: Path, faces: tuple[ownfonts.Face, ...]) -> int | None:
    """The face that is meant: of a collection somebody chooses."""
    if len(faces) == 1:
        return faces[0].index
    asking = Asking(parent, N_("Which font of this file?"), N_("Take it"))
    several = QListWidget()
    several.addItems([_("{name} ({count} characters)").format(name=f.name, count=f.characters) for f in faces])
    several.setCurrentRow(0)
    several.setMinimumHeight(160)
    bind(several.setAccessibleName, N_("Which font of this file?"))
    several.itemActivated.connect(lambda _item: asking.accept())
    asking.body.addWidget(several)
    return faces[several.currentRow()].index if dialogs.run(asking) else None

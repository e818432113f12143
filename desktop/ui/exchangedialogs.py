"""What exchange asks in small windows: the passphrase of a file, what to hand on, a value that nobody had."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.errors import Invalid, Sentence, UserError
from desktop.i18n import N_, _
from desktop.ui.inputs import Combo
from desktop.ui.labels import Label
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.form import Form

WIDTH = 440
TITLE_BAR, SMALLEST = 40, 80  # pixels
SHORTEST = 8  # characters of 出團密碼: long enough against a found stick, short enough to be told by mouth


def words(msgid: str = "", role: str = "") -> QLabel:
    """A label over the whole width that wraps."""
    label = Label()
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    if msgid:
        bind(label.setText, msgid)
    return label


class Asking(QDialog):
    """A small window: a heading, contents in ``body``, a line for what is wrong, and two buttons.

    It is as high as its contents; on a small or much enlarged screen they scroll, and the buttons stay.
    """

    def __init__(self, parent: QWidget | None, title: str, accept: str) -> None:
        super().__init__(parent)
        bind(self.setWindowTitle, title)
        self.setMinimumWidth(WIDTH)
        self._inner = QWidget()
        self.body = QVBoxLayout(self._inner)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(8)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._inner)
        self._inner.installEventFilter(self)
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self.fit)
        self.problem = words(role="problem")
        self.problem.hide()
        self.ok_button, self.cancel_button = QPushButton(), QPushButton()
        self.ok_button.setDefault(True)
        bind(self.ok_button.setText, accept)
        bind(self.cancel_button.setText, N_("Cancel"))
        self.ok_button.clicked.connect(self.accept)
        self.cancel_button.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.ok_button)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 16)
        column.setSpacing(12)
        column.addWidget(words(title, "emptyTitle"))
        column.addWidget(self._area, 1)
        column.addWidget(self.problem)
        column.addLayout(foot)

    def say(self, sentence: Sentence) -> None:
        """What is wrong, above the buttons; what is said of a passphrase goes when another is typed."""
        bind(self.problem.setText, lambda: sentence.text(_))
        self.problem.show()
        for line in self._inner.findChildren(QLineEdit):
            if line.echoMode() == QLineEdit.EchoMode.Password:
                line.textEdited.connect(self.problem.hide, Qt.ConnectionType.UniqueConnection)
        self._fit.start()

    def attempted(self, form: Form, act: Callable[[], object]) -> bool:
        """Do it; what is refused stands beside its field, or above the buttons."""
        try:
            act()
        except Invalid as error:
            for problem in form.show_problems(error.problems):
                self.say(problem.message)
            return False
        except UserError as error:
            self.say(error.sentence)
            return False
        return True

    def fit(self) -> None:
        """As high as the contents at this width, as far as the screen allows. (Qt's own way ends at 2/3 of it.)"""
        width = max(self.width(), self.minimumWidth())
        margins = self._column.contentsMargins()
        across = width - margins.left() - margins.right()
        wanted = self.body.totalHeightForWidth(across) if self.body.hasHeightForWidth() else 0
        self._area.setMinimumHeight(max(wanted, self.body.totalSizeHint().height() if wanted <= 0 else 0))
        total = max(self._column.totalHeightForWidth(width), self._column.totalMinimumSize().height())
        room = self.screen().availableGeometry().height() - TITLE_BAR
        if total > room:
            self._area.setMinimumHeight(max(self._area.minimumHeight() - (total - room), SMALLEST))
        self.resize(width, min(total, room))

    def showEvent(self, event: QShowEvent) -> None:
        self.ensurePolished()
        self.fit()
        self._walk_downwards()
        super().showEvent(event)

    def _walk_downwards(self) -> None:
        """Tab goes through the contents, then to the buttons; the cursor starts where the subclass put it, or above."""
        stops: list[QWidget] = []
        widget = self._inner.nextInFocusChain()
        while widget is not None and widget is not self._inner:
            if self._inner.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                stops.append(widget)
            widget = widget.nextInFocusChain()
        if stops:
            self.setTabOrder(stops[-1], self.cancel_button)
            self.setTabOrder(self.cancel_button, self.ok_button)
        if self.focusWidget() is None:
            first = next((stop for stop in stops if stop.isVisibleTo(self) and stop.isEnabled()), self.cancel_button)
            first.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest and self.isVisible():
            self._fit.start()
        return False


def secret_line(name: str) -> QLineEdit:
    """A field for a passphrase; ``name`` is marked."""
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    bind(line.setAccessibleName, name)
    bind(line.setPlaceholderText, name)
    return line


class PassphraseDialog(Asking):
    """Asks for 出團密碼 of a sealed file; ``wrong`` is said where one was tried before."""

    def __init__(self, parent: QWidget | None, file: str, wrong: Sentence | None = None) -> None:
        super().__init__(parent, N_("Trip passphrase"), N_("Open"))
        said = words()
        bind(
            said.setText,
            lambda: _("{file} is sealed. Enter the passphrase that your group agreed on.").format(file=file),
        )
        self.line = secret_line(N_("Trip passphrase"))
        self.body.addWidget(said)
        self.body.addWidget(self.line)
        if wrong is not None:
            self.say(wrong)
        self.line.setFocus()

    def text(self) -> str:
        return self.line.text()


class Choice(NamedTuple):
    """One thing that can be handed on: a delegation's id, or empty for everything."""

    id: str
    name: str
    passphrase: str


class Order(NamedTuple):
    """What the person decided to hand on."""

    delegation_id: str
    personal: bool
    author: str
    passphrase: str
    recipients: tuple[str, ...]


class ExportDialog(Asking):
    """What goes along, under which name, and how the file is sealed."""

    def __init__(
        self, parent: QWidget | None, choices: Sequence[Choice], author: str, own_key: Callable[[], str]
    ) -> None:
        super().__init__(parent, N_("Hand on to colleagues"), N_("Save the file…"))
        self._choices, self._own_key = choices, own_key
        self.what = Combo()
        for choice in choices:
            self.what.addItem(choice.name)
        bind(self.what.setAccessibleName, N_("What to hand on"))
        self.what.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.author = QLineEdit(author)
        bind(self.author.setAccessibleName, N_("Your name, as colleagues read it"))
        self.personal = QCheckBox()
        bind(self.personal.setText, N_("Include passports, birth dates and emergency contacts"))
        self.body.addWidget(words(N_("What to hand on"), "label"))
        self.body.addWidget(self.what)
        self.body.addWidget(words(N_("Your name, as colleagues read it"), "label"))
        self.body.addWidget(self.author)
        self.body.addWidget(self.personal)
        self.body.addWidget(
            words(
                N_("Only for who books flights or rooms, or is on duty. Everything else goes along without."), "small"
            )
        )
        self._build_passphrase()
        self._build_advanced()
        self.what.currentIndexChanged.connect(lambda _place: self._show_passphrase())
        self._show_passphrase()

    def _build_passphrase(self) -> None:
        self.body.addWidget(words(N_("Trip passphrase"), "label"))
        self.is_set = words(N_("Set. It seals every file of this trip."))
        self.change_button = QPushButton()
        self.change_button.setProperty("role", "link")
        bind(self.change_button.setText, N_("Change…"))
        self.change_button.clicked.connect(lambda: self._ask_passphrase(True))
        self.known = QWidget()
        row = QHBoxLayout(self.known)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.is_set, 1)
        row.addWidget(self.change_button)
        self.first, self.second = secret_line(N_("Trip passphrase")), secret_line(N_("The same once more"))
        self.asked = QWidget()
        column = QVBoxLayout(self.asked)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.first)
        column.addWidget(self.second)
        column.addWidget(
            words(N_("Set it once and tell your colleagues by mouth: without it nobody can open the file."), "small")
        )
        self.body.addWidget(self.known)
        self.body.addWidget(self.asked)

    def _build_advanced(self) -> None:
        self.fold = QPushButton()
        self.fold.setProperty("role", "link")
        self.fold.setCheckable(True)
        self.fold.toggled.connect(self._unfold)
        bind(self.fold.setText, self._fold_text, owner=self.fold)
        self.advanced = QWidget()
        column = QVBoxLayout(self.advanced)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(N_("Public keys of colleagues, one a line: then no passphrase is needed.")))
        self.keys = QPlainTextEdit()
        self.keys.setTabChangesFocus(True)
        self.keys.setFixedHeight(self.keys.fontMetrics().lineSpacing() * 3 + 14)
        self.keys.setPlaceholderText("age1…")
        bind(self.keys.setAccessibleName, N_("Public keys of colleagues"))
        column.addWidget(self.keys)
        column.addWidget(words(N_("Your own public key, to give to colleagues:"), "small"))
        self.own = QLineEdit()
        self.own.setReadOnly(True)
        bind(self.own.setAccessibleName, N_("Your own public key"))
        column.addWidget(self.own)
        self.advanced.hide()
        row = QHBoxLayout()
        row.addWidget(self.fold)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.advanced)

    def _fold_text(self) -> str:
        return ("▾ " if self.fold.isChecked() else "▸ ") + _("Advanced")

    def _unfold(self, shown: bool) -> None:
        if shown and not self.own.text():
            self.own.setText(self._own_key())
            self.own.setCursorPosition(0)
        self.advanced.setVisible(shown)
        self.fold.setText(self._fold_text())

    @property
    def choice(self) -> Choice:
        return self._choices[self.what.currentIndex()]

    def _show_passphrase(self) -> None:
        self._ask_passphrase(not self.choice.passphrase)

    def _ask_passphrase(self, ask: bool) -> None:
        self.known.setVisible(not ask)
        self.asked.setVisible(ask)
        self.first.clear()
        self.second.clear()
        if ask and self.isVisible():
            self.first.setFocus()

    def order(self) -> Order:
        """What stands in the fields; UserError where something is missing."""
        recipients = tuple(line.strip() for line in self.keys.toPlainText().splitlines() if line.strip())
        passphrase = self.choice.passphrase
        if self.asked.isVisibleTo(self) and (self.first.text() or not recipients):
            passphrase = self.first.text()
            if len(passphrase) < SHORTEST:
                raise UserError(N_("At least {count} characters. Several words are easy to remember."), count=SHORTEST)
            if passphrase != self.second.text():
                raise UserError(N_("The two passphrases differ. Type them again."))
        if not self.author.text().strip():
            raise UserError(N_("Enter your name: colleagues see it beside what you wrote."))
        return Order(self.choice.id, self.personal.isChecked(), self.author.text().strip(), passphrase, recipients)

    def accept(self) -> None:
        try:
            self.order()
        except UserError as error:
            self.say(error.sentence)
            return
        super().accept()


class ValueDialog(Asking):
    """One register's fields, for a value that none of the people had. ``write`` gets the raw values and may refuse."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        form: Form,
        values: Mapping[str, Any],
        write: Callable[[Mapping[str, Any]], object],
    ) -> None:
        super().__init__(parent, N_("Another value"), N_("Take this value"))
        self.form, self._write = form, write
        name = Label(title)
        name.setProperty("role", "muted")
        name.setWordWrap(True)
        self.body.addWidget(name)
        self.body.addWidget(form)
        form.set_values(values)
        form.fields[0].setFocus()

    def accept(self) -> None:
        unreadable = self.form.unreadable()
        self.form.show_problems(unreadable)
        if unreadable:
            return
        if not self.attempted(self.form, lambda: self._write(self.form.values())):
            self.form.go_to_problem()
            return
        super().accept()

"""A long form in sections that fold: a closed one says in one line what is inside, and is made when it is first opened.

To the record behind it (``Record``) it is one form: one draft, one set of heads, whatever is open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from desktop import i18n
from desktop.errors import Problem
from desktop.ui import theme
from desktop.ui.form import Form
from desktop.ui.inputs import Field
from desktop.ui.labels import tip
from desktop.ui.text import bind

ARROW, TITLE, AIR = 14, 66, 6  # pixels: before the title, of the title at least, around both


class Spec(NamedTuple):
    """A field that is not made yet: its marked label, its columns, and the marked label of a row that it shares."""

    label: str
    names: tuple[str, ...]
    make: Callable[[], Field]
    row: str = ""
    wide: bool = False  # over both columns, without a visible label
    share: int = 1  # of the row that it stands in with others


class Chapter(NamedTuple):
    """A section that is not made yet: fields, or any other body."""

    key: str
    title: str
    specs: tuple[Spec, ...] = ()
    body: Callable[[], QWidget] | None = None
    folds: bool = True

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(name for spec in self.specs for name in spec.names)


class Heading(QAbstractButton):
    """An arrow, the title, and while it is closed what is inside. Painted: there are a dozen in a panel."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.summary, self.number = "", ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        bind(self.setText, title)

    def say(self, summary: str) -> None:
        """What is inside, in one line."""
        if summary != self.summary:
            self.summary = summary
            self.setToolTip(tip(summary))
            self.setAccessibleDescription(summary)
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens and closes as Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(ARROW + TITLE + 40, metrics.lineSpacing() + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(ARROW + self.fontMetrics().horizontalAdvance(self.text()), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(self.rect().adjusted(-1, 1, 1, -1), 5, 5)
        painter.setPen(QPen(theme.color("line"), 1))
        painter.drawLine(QPoint(0, 0), QPoint(self.width(), 0))
        if self.hasFocus():
            painter.setPen(QPen(theme.color("indigo"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(0, 2, -1, -2), 5, 5)
        middle = QPointF(6, self.height() / 2)
        turned = ((-3.5, -2), (3.5, -2), (0, 3)) if self.isChecked() else ((-2, -3.5), (-2, 3.5), (3, 0))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("muted"))
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in turned]))
        code = i18n.current()
        painter.setFont(theme.font_for(code, theme.BODY, self.isChecked()))
        painter.setPen(theme.color("ink" if self.isChecked() or self.summary else "muted"))
        side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        taken = painter.fontMetrics().horizontalAdvance(self.text())
        painter.drawText(self.rect().adjusted(ARROW, 0, 0, 0), int(side), self.text())
        if self.summary and not self.isChecked():
            left = ARROW + max(taken, TITLE) + 10
            room = QRect(left, 0, self.width() - left - 2, self.height())
            painter.setFont(theme.font_for(code, theme.BODY - 0.75))
            painter.setPen(theme.color("muted"))
            said = painter.fontMetrics().elidedText(self.summary, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, int(side), said)


class Section(QWidget):
    """A heading and what it opens; ``opened`` when a person opens or closes it, ``made`` once the body is there."""

    opened = Signal(str, bool)
    made = Signal(str)

    def __init__(self, chapter: Chapter) -> None:
        super().__init__()
        self.chapter = chapter
        self.body: QWidget | None = None
        self.heading = Heading(chapter.title)
        self.heading.clicked.connect(self._on_clicked)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(AIR)
        self._column.addWidget(self.heading)
        self.heading.setVisible(chapter.folds)

    @property
    def is_open(self) -> bool:
        return self.heading.isChecked()

    @property
    def form(self) -> Form | None:
        return self.body if isinstance(self.body, Form) else None

    def build(self) -> None:
        """Make the body if it is not there yet."""
        if self.body is not None:
            return
        if self.chapter.body is not None:
            self.body = self.chapter.body()
        else:
            self.body = _form(self.chapter.specs)
        self.body.setContentsMargins(0, 0, 0, AIR)
        self._column.addWidget(self.body)
        self.body.setVisible(self.is_open)
        self.made.emit(self.chapter.key)

    def open(self, wanted: bool = True) -> None:
        """Open or close."""
        if wanted:
            self.build()
        self.heading.setChecked(wanted)
        if self.body is not None:
            self.body.setVisible(wanted)

    def _on_clicked(self) -> None:
        self.open(self.heading.isChecked())
        self.opened.emit(self.chapter.key, self.is_open)


def _form(specs: Iterable[Spec]) -> Form:
    form, row = Form(), []
    listed = list(specs)
    for place, spec in enumerate(listed):
        if spec.wide:
            form.add_wide(spec.label, spec.make())
            continue
        field = spec.make()
        field.share = spec.share
        row.append((spec.label, field))
        goes_on = place + 1 < len(listed) and spec.row and listed[place + 1].row == spec.row
        if not goes_on:
            form.add_beside(spec.row or spec.label, *row)
            row = []
    return form


class SectionForm(Form):
    """All sections as one form. What stands in sections that are not made yet is kept as it was given."""

    made = Signal(str)
    opened = Signal(str, bool)

    def __init__(self, chapters: Sequence[Chapter]) -> None:
        super().__init__()
        self._kept: dict[str, Any] = {}
        self.sections = {chapter.key: Section(chapter) for chapter in chapters}
        self._owner = {name: c.key for c in chapters for name in c.names}
        for row, section in enumerate(self.sections.values()):
            self._grid.addWidget(section, row, 0, 1, 2)
            section.made.connect(self._on_made)
            section.opened.connect(self.opened)
        self._grid.setVerticalSpacing(0)
        self._chaining = QTimer(self, singleShot=True, interval=0)
        self._chaining.timeout.connect(self._chain)

    def _on_made(self, key: str) -> None:
        form = self.sections[key].form
        if form is not None:
            self.fields += form.fields
            form.set_values({name: self._kept[name] for name in form.names() if name in self._kept})
            form.changed.connect(self.changed)
            form.committed.connect(self.committed)
        self._chaining.start()
        self.made.emit(key)

    def _chain(self) -> None:
        """Tab goes downwards, whatever was made first."""
        order = {id(section): place for place, section in enumerate(self.sections.values())}
        stops, step = [], self.nextInFocusChain()
        while step is not None and step is not self:
            if step.focusPolicy() & Qt.FocusPolicy.TabFocus and self.isAncestorOf(step):
                above = step.parentWidget()
                while above is not None and id(above) not in order:
                    above = above.parentWidget()
                stops.append(((order.get(id(above), 0), not isinstance(step, Heading)), step))
            step = step.nextInFocusChain()
        stops.sort(key=lambda stop: stop[0])
        for (_place, before), (_other, after) in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def offer(self, key: str, wanted: bool) -> None:
        """Whether a section is there at all."""
        self.sections[key].setVisible(wanted)

    def open_only(self, keys: Iterable[str]) -> None:
        """Open these and close the others."""
        wanted = set(keys)
        for key, section in self.sections.items():
            if section.is_open != (key in wanted):
                section.open(key in wanted)

    def open_keys(self) -> list[str]:
        return [key for key, section in self.sections.items() if section.is_open]

    def field(self, name: str) -> Field:
        """The field of a column, in its section, which opens: who asks for it wants to use it."""
        key = self._owner.get(name)
        if key is not None:
            self.sections[key].open()
        return super().field(name)

    def columns(self, name: str) -> tuple[str, ...]:
        return super().field(name).names

    def has(self, name: str) -> bool:
        """Whether the field of a column is made."""
        return any(name in field.names for field in self.fields)

    def names(self) -> list[str]:
        return list(self._owner)

    def values(self) -> dict[str, Any]:
        made = super().values()
        rest = {n: v for n, v in self._kept.items() if n in self._owner and n not in made and v is not None}
        return {**rest, **made}

    def set_values(self, values: Mapping[str, Any]) -> None:
        self._kept.update((name, value) for name, value in values.items() if name in self._owner)
        super().set_values(values)

    def show_field(self, field: Field, visible: bool) -> None:
        form = self.sections[self._owner[field.names[0]]].form
        if form is not None:
            form.show_field(field, visible)

    def add_problems(self, problems: Iterable[Problem]) -> list[Problem]:
        """What is wrong in a closed section opens it."""
        listed = list(problems)
        for problem in listed:
            section = self.sections.get(self._owner.get(problem.field, ""))
            if section is not None and not section.isHidden():
                section.open()
                form = section.form
                if form is not None:
                    form.show_field(super().field(problem.field), True)
        return super().add_problems(listed)

    def unreadable(self) -> list[Problem]:
        found = []
        for field in self.fields:
            section = self.sections[self._owner[field.names[0]]]
            said = None if field.isHidden() or section.isHidden() else field.unreadable()
            if said is not None:
                found.append(Problem(field.names[0], said))
        return found

    def retranslate(self) -> None:
        """Every section is a form of its own, which follows the language by itself."""

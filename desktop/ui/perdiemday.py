"""Beside the grid of days: how the figure of the current one comes about, and what is otherwise on the marked ones."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import dates, money, words
from desktop.domain.perdiem import JOINT, OTHER, Reason
from desktop.domain.places import words_of
from desktop.domain.stays import Claimant, Reckoned, sentence
from desktop.errors import Sentence
from desktop.i18n import N_, _
from desktop.ui import theme
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo, Line
from desktop.ui.labels import Label
from desktop.ui.perdiemgrid import dollars
from desktop.ui.text import bind

WIDTH = 356
POINT, NOTE = N_("point {point}"), N_("note of the table")
NOT_MONEY = Sentence(N_("Not an amount. Write it like 185.50."))
TABLE_OF = N_("Rate of {place}: US$ {usd} a day, from {first}")


def point_words(point: str) -> str:
    """「第 9 點」, 「附註」."""
    return _(POINT).format(point=point) if point.isdigit() else _(NOTE)


def derivation(one: Reckoned) -> list[tuple[str, str, str]]:
    """What is said of a day, what it comes to in dollars, and by which point; the sum last."""
    if one.allowance is None:
        return []
    rate = one.allowance.rate
    told = _(TABLE_OF).format(place=words_of(rate.place).get(i18n.current()), usd=dollars(rate.usd), first=rate.first)
    rows = [(told, "", rate.source)]
    rows += [_step(reason) for reason in one.allowance.reasons]
    return [*rows, (_("Sum of the day"), dollars(one.allowance.usd), "")]


def _step(reason: Reason) -> tuple[str, str, str]:
    amount = "" if reason.usd is None else dollars(reason.usd)
    return sentence(reason).text(_), amount, point_words(reason.point)


class DayPanel(QFrame):
    """``changed`` gets what is to be written of the marked days; ``planned`` takes back what was entered of them."""

    def __init__(self, changed: Callable[[dict[str, Any]], object], planned: Callable[[], object]) -> None:
        super().__init__()
        self._changed, self._held = changed, ""
        self.setFixedWidth(WIDTH)
        self.setObjectName("dayPanel")
        self.heading, self.because, self.problem = Label(), Label(), Label()
        self.heading.setProperty("role", "heading")
        self.because.setProperty("role", "muted")
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        self.figures = Label()
        self.figures.setTextFormat(Qt.TextFormat.RichText)  # every part of it is escaped
        for label in (self.heading, self.because, self.problem, self.figures):
            label.setWordWrap(True)
        for label in (self.because, self.figures):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.place, self.night, self.cost = Combo(), Combo(), Line()
        self.place.setEditable(True)
        self.place.setInsertPolicy(Combo.InsertPolicy.NoInsert)
        self.meals = {choice.key: QCheckBox() for choice in words.MEALS}
        self.cost.setPlaceholderText("US$")
        self.planned_button = plain_button(N_("As the itinerary says"), planned)
        self._lay_out()
        self.place.activated.connect(lambda _place: self._write_place())
        typed = self.place.lineEdit()
        assert typed is not None  # it is editable
        typed.editingFinished.connect(self._write_place)
        self.night.activated.connect(lambda _place: self._changed({"night": self.night.currentData()}))
        for box in self.meals.values():
            box.clicked.connect(lambda _on: self._write_meals())
        self.cost.editingFinished.connect(self._write_cost)

    def _lay_out(self) -> None:
        bind(self.place.setAccessibleName, N_("Place of the night"))
        bind(self.night.setAccessibleName, N_("Lodging"))
        bind(self.cost.setAccessibleName, N_("Cost of the hotel in US dollars"))
        self.fields = QWidget()
        form = QFormLayout(self.fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(10)
        meals = QHBoxLayout()
        meals.setSpacing(12)
        for choice in words.MEALS:
            bind(self.meals[choice.key].setText, choice.label)
            meals.addWidget(self.meals[choice.key])
        meals.addStretch(1)
        self._cost_label = Label()
        for msgid, field in (
            (N_("Place of the night"), self.place),
            (N_("Lodging"), self.night),
            (N_("Meals provided"), meals),
            (N_("Cost of the hotel"), self.cost),
        ):
            label = self._cost_label if field is self.cost else Label()
            bind(label.setText, msgid)
            form.addRow(label, field)
        self.title = Label()
        self.title.setProperty("role", "heading")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(4, 0, 8, 0)
        column.setSpacing(8)
        for widget in (self.heading, self.figures, self.because):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.fields)
        column.addWidget(self.problem)
        column.addWidget(self.planned_button)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(8, 0, 0, 0)
        whole.addWidget(area)

    def show_day(
        self, person: Claimant | None, one: Reckoned | None, marked: int, by_hand: int, listed: Sequence[str]
    ) -> None:
        """The current day, and how many are marked, ``by_hand`` of them entered. ``listed``: what can be chosen."""
        code = i18n.current()
        self.problem.hide()
        name = person.member.name.get(code) if person is not None else ""
        self.heading.setText(f"{name}　{dates.short(one.day.stay.day, code)}" if one is not None else name)
        if one is None:
            self.figures.setText(_sums(person) if person is not None else "")
            self.because.setText("")
        else:
            self.figures.setText(_table(derivation(one)) if one.allowance is not None else _missing(one))
            self.because.setText("\n".join(said.text(_) for said in one.day.because))
        self.because.setVisible(bool(self.because.text()))
        self.title.setText(_("On the {count} marked days").format(count=marked) if marked > 1 else _("On this day"))
        self.planned_button.setEnabled(by_hand > 0)
        for widget in (self.title, self.fields, self.planned_button):
            widget.setVisible(one is not None or marked > 0)
        if one is not None:
            self._fill(one, listed)

    def _fill(self, one: Reckoned, listed: Sequence[str]) -> None:
        code, stay = i18n.current(), one.day.stay
        with QSignalBlocker(self.place), QSignalBlocker(self.night):
            self.place.clear()
            for place in dict.fromkeys([*listed, OTHER]):
                self.place.addItem(words_of(place).get(code), place)
            self._held = words_of(stay.place).get(code) if stay.place else ""
            self.place.setCurrentIndex(self.place.findData(stay.place))
            self.place.setEditText(self._held)
            self.night.clear()
            for choice in words.NIGHTS:
                self.night.addItem(_(choice.label), choice.key)
            self.night.setCurrentIndex(max(self.night.findData(stay.night), 0))
        self.night.setEnabled(not stay.going_home)
        for meal, box in self.meals.items():
            box.setChecked(meal in stay.provided)
        cost = one.day.said.cost if one.day.said is not None else None
        self.cost.put("" if cost is None else dollars(cost))
        for widget in (self.cost, self._cost_label):
            widget.setVisible(stay.night == JOINT)

    def _write_place(self) -> None:
        typed = self.place.currentText().strip()
        if typed == self._held:
            return
        self._held = typed
        at = self.place.findText(typed)
        self._changed({"place": str(self.place.itemData(at)) if at >= 0 else typed})

    def _write_meals(self) -> None:
        self._changed({"meals": " ".join(meal for meal, box in self.meals.items() if box.isChecked())})

    def _write_cost(self) -> None:
        text = self.cost.text().strip()
        if text == self.cost.stored:
            return
        found = money.parse(text, "USD") if text else None
        wrong = bool(text) and (found is None or found.currency != "USD" or found.minor < 0)
        self.problem.setVisible(wrong)
        self.problem.setText(NOT_MONEY.text(_) if wrong else "")
        if not wrong:
            self._changed({"cost_minor": None if found is None else found.minor})


def _missing(one: Reckoned) -> str:
    text = _("No table of daily rates of {year} is entered. Open the table of rates and enter it.")
    return html.escape(text.format(year=one.day.stay.day.year))


def _sums(person: Claimant) -> str:
    code = i18n.current()
    rows = [
        (dates.short(one.day.stay.day, code), dollars(one.allowance.usd) if one.allowance else "—", "")
        for one in person.days
    ]
    return _table([*rows, (_("Sum"), dollars(person.total.exact), "")])


def _table(rows: Sequence[tuple[str, str, str]]) -> str:
    """Text and point at the left, the amount at the right; the last row is the sum."""
    muted = theme.color("muted").name()
    cells = []
    for place, (text, amount, point) in enumerate(rows):
        last = place + 1 == len(rows)
        said = html.escape(text)
        if point:
            said += f"<br><span style='color:{muted}; font-size:8.5pt'>{html.escape(point)}</span>"
        start, end = ("<b>", "</b>") if last else ("", "")
        cells.append(
            f"<tr><td style='padding:2px 8px 2px 0'>{start}{said}{end}</td>"
            f"<td align='right' style='padding:2px 0'>{start}{html.escape(amount)}{end}</td></tr>"
        )
    return f"<table width='100%' cellspacing='0'>{''.join(cells)}</table>"

"""The small windows of one-to-one meetings: times and tables of the day, companies from the directory or a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop import i18n
from desktop.domain.event import ZONES
from desktop.domain.matching import SITTING
from desktop.domain.schemewords import MATCH_LANGUAGES, MATCH_SIDES
from desktop.i18n import N_, _
from desktop.store import companies as directory
from desktop.store import tables as t
from desktop.store import talkediting, talks
from desktop.ui import choices
from desktop.ui.acting import ActingDialog
from desktop.ui.exchangedialogs import words
from desktop.ui.form import ChoiceField, DateField, Form, NumberField, PairField, TextField, TimeField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo, Line
from desktop.ui.labels import Label
from desktop.ui.parts import Entry, Parts, Words
from desktop.ui.picker import PickerField
from desktop.ui.record import Record
from desktop.ui.talkparts import SPOKEN, languages
from desktop.ui.text import bind

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

DAY, CHANGE = N_("Day and tables"), N_("Change one-to-one meetings")
BREAKS = Words(N_("Breaks"), N_("Add break"), N_("Change break"), N_("Delete break"))
HELPERS = Words(
    N_("Interpreters"), N_("Add interpreter (talks)"), N_("Change interpreter (talks)"),
    N_("Remove interpreter (talks)"),
)  # fmt: skip
PICK, PASTE = N_("Companies from the directory"), N_("Paste companies")
COMPANIES, WISHES = N_("{count} companies"), N_("{count} wishes and refusals; lines not understood: {left}")
PASTE_WISHES = N_("Paste wishes")
HOW_WISHES = N_("One wish a line: who, whom (number or name), how dear (1 to 3, or × for a refusal).")
HOW = N_("One company a line: number, name, name in the other language, who comes; as copied from a spreadsheet.")
WIDTH, HEIGHT = 900, 640


def _languages() -> ChoiceField:
    from desktop.domain.words import Choice

    labels = {choice.key: choice.label for choice in MATCH_LANGUAGES}
    made = ChoiceField("languages", tuple(Choice(keys, labels.get(keys, keys)) for keys in SPOKEN if " " in keys))

    def write() -> None:
        for place in range(made.input.count()):
            made.input.setItemText(place, languages(str(made.input.itemData(place))))

    made.retranslate = write  # type: ignore[method-assign]  # each is a list of languages
    write()
    return made


class DayDialog(ActingDialog):
    """Name, place, times and tables at the left; breaks and interpreters at the right. Written at once."""

    def __init__(self, page: Page, day_id: str) -> None:
        super().__init__(page)
        self.day_id = day_id
        bind(self.setWindowTitle, DAY)
        form = self.form = Form()
        form.add(N_("Title"), PairField("name", kind="doc"))
        form.add(N_("Place"), PairField("place", kind="doc"))
        form.add(N_("Day"), DateField("day"))
        form.add_beside(
            N_("Time"), (N_("From"), TimeField("start_time")), (N_("Until"), TimeField("end_time")),
            (N_("Time zone"), ChoiceField("zone", ZONES)),
        )  # fmt: skip
        for label, name in (
            (N_("Minutes of a talk"), "minutes"), (N_("Minutes between talks"), "pause"),
            (N_("Number of tables"), "tables"), (N_("Spare tables"), "spare"),
        ):  # fmt: skip
            form.add(label, NumberField(name))
        form.add(N_("Keeps its table"), ChoiceField("sits", SITTING))
        form.add(N_("Notes"), TextField("notes"))
        self.record = Record(page, form, t.MatchDay, CHANGE, CHANGE)
        self.record.edited.connect(self._on_change)
        self.slots = Label()
        self.slots.setProperty("role", "muted")
        self.slots.setWordWrap(True)
        self.breaks = Parts(
            page, BREAKS, t.MatchBreak, self._break_form, self._read_breaks, owner_column="match_day_id",
            ordered=False, chained=False,
        )  # fmt: skip
        self.helpers = Parts(
            page, HELPERS, t.MatchInterpreter, self._helper_form, self._read_helpers, owner_column="match_day_id",
            defaults=lambda: {"languages": "zh ja"},
        )  # fmt: skip
        for part in (self.breaks, self.helpers):
            part.changed.connect(self._on_change)
        self._lay_out()
        self.fit(WIDTH, HEIGHT)
        self.record.open(day_id)
        for part in (self.breaks, self.helpers):
            part.show_owner(day_id)
        self._tell()

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(words(DAY, "emptyTitle"))
        left.addWidget(self.form)
        left.addStretch(1)
        right.addWidget(words(N_("Slots"), "heading"))
        right.addWidget(self.slots)
        for part in (self.breaks, self.helpers):
            right.addWidget(part)
        right.addStretch(1)
        inner = QWidget()
        both = QHBoxLayout(inner)
        both.setContentsMargins(0, 0, 10, 0)
        both.setSpacing(24)
        both.addLayout(left, 1)
        both.addLayout(right, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its fields are what one types into
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.addWidget(area, 1)
        column.addWidget(self.said)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(plain_button(N_("Close"), self.accept, "primary"))
        column.addLayout(foot)

    def _break_form(self) -> Form:
        form = Form()
        form.add_beside(N_("Time"), (N_("From"), TimeField("start_time")), (N_("Until"), TimeField("end_time")))
        form.add(N_("Title"), PairField("name", kind="doc"))
        return form

    def _helper_form(self) -> Form:
        form, store = Form(), self.store
        form.add(
            N_("Person"),
            PickerField("person_id", lambda text: choices.people(store, text), lambda key: choices.person(store, key)),
        )
        form.add(N_("Title"), PairField("name", kind="name"))
        form.add(N_("Languages"), _languages())
        form.add_beside(N_("Time"), (N_("Arrives"), TimeField("arrives")), (N_("Leaves"), TimeField("leaves")))
        return form

    def _day(self) -> talks.Day:
        with self.store.read() as connection:
            return talks.read(connection, self.day_id)

    def _read_breaks(self, _day_id: str) -> list[Entry]:
        return [
            Entry(one.id, f"{one.start:%H:%M}–{one.end:%H:%M}　{one.name.get(i18n.current())}".strip())
            for one in self._day().breaks
        ]

    def _read_helpers(self, _day_id: str) -> list[Entry]:
        return [
            Entry(one.id, f"{one.name.get(i18n.current())}　{languages(' '.join(one.languages))}")
            for one in self._day().helpers.values()
        ]

    def _on_change(self) -> None:
        self._steps += 1
        self._tell()

    def _tell(self) -> None:
        slots = self._day().slots()
        times = "、".join(slot.text for slot in slots)
        bind(self.slots.setText, lambda: _("{count} slots: {times}").format(count=len(slots), times=times))

    def refresh(self) -> None:
        self.record.reload()
        for part in (self.breaks, self.helpers):
            part.refresh()
        self._tell()

    def done(self, result: int) -> None:
        """What stands unfinished in a field is written first."""
        self.record.leave()
        super().done(result)

    def reject(self) -> None:
        """Escape closes too: everything is written already."""
        self.accept()


class _TakeDialog(QDialog):
    """A heading, what is to be taken, how much it is, and a button that takes it."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page.window())
        bind(self.setWindowTitle, title)
        self.head = QHBoxLayout()
        self.head.addWidget(words(title, "emptyTitle"))
        self.head.addStretch(1)
        self.take_button = plain_button(N_("Take"), self.accept, "primary")
        foot = QHBoxLayout()
        self.count = Label()
        self.count.setProperty("role", "muted")
        foot.addWidget(self.count, 1)
        foot.addWidget(plain_button(N_("Cancel"), self.reject))
        foot.addWidget(self.take_button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 16, 20, 14)
        self.column.setSpacing(10)
        self.column.addLayout(self.head)
        self.column.addLayout(foot)
        self.resize(640, 520)

    def show_count(self, count: int, msgid: str = COMPANIES, **more: object) -> None:
        """How many would be taken."""
        bind(self.count.setText, lambda: _(msgid).format(count=count, **more))
        self.take_button.setEnabled(bool(count))


class _SideDialog(_TakeDialog):
    """For companies of one side."""

    def __init__(self, page: Page, title: str) -> None:
        super().__init__(page, title)
        self.side = Combo()
        bind(self.side.setAccessibleName, N_("Side"))
        for choice in MATCH_SIDES:
            self.side.addItem(_(choice.label), choice.key)
        self.head.addWidget(self.side)


class PickDialog(_SideDialog):
    """Companies of the directory to tick; what is typed above is looked for in every spelling."""

    def __init__(self, page: Page, day: talks.Day) -> None:
        super().__init__(page, PICK)
        there = {one.organisation_id for one in day.companies.values()}
        with page.store.read() as connection:
            self.known = [one for one in directory.read(connection, i18n.current()) if one.id not in there]
        self.ticked: set[str] = set()
        self.finder = Line()
        bind(self.finder.say, N_("Find a company by name, field, place or need"))
        bind(self.finder.setAccessibleName, N_("Find a company by name, field, place or need"))
        self.finder.textChanged.connect(lambda _text: self.fill())
        self.list = QListWidget()
        self.list.setObjectName("searchResults")
        bind(self.list.setAccessibleName, PICK)
        self.list.itemChanged.connect(self._on_tick)
        self.side.currentIndexChanged.connect(lambda _place: self.fill())
        self.column.insertWidget(1, self.finder)
        self.column.insertWidget(2, self.list, 1)
        self.nothing = words(N_("The directory has no other companies of this side."), "muted")
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.column.insertWidget(3, self.nothing, 1)
        self.fill()
        self.finder.setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self) -> None:
        """The companies of the side that are found."""
        country = {"tw": "TW", "jp": "JP"}[str(self.side.currentData())]
        text, code = self.finder.text(), i18n.current()
        self.list.blockSignals(True)
        self.list.clear()
        own = [one for one in self.known if one.country == country]
        self.ticked &= {one.id for one in own}
        for one in directory.found(own, text) if text.strip() else own:
            item = QListWidgetItem(one.name.get(code))
            item.setData(Qt.ItemDataRole.UserRole, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if one.id in self.ticked else Qt.CheckState.Unchecked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.nothing.setVisible(not own)
        self.list.setVisible(bool(own))
        self.show_count(len(self.ticked))

    def _on_tick(self, item: QListWidgetItem) -> None:
        row_id = str(item.data(Qt.ItemDataRole.UserRole))
        (self.ticked.add if item.checkState() == Qt.CheckState.Checked else self.ticked.discard)(row_id)
        self.show_count(len(self.ticked))

    def chosen(self) -> tuple[str, list[str]]:
        """The side, and the ids of what is ticked in the order of the directory."""
        return str(self.side.currentData()), [one.id for one in self.known if one.id in self.ticked]


class PasteDialog(_SideDialog):
    """Lines of a spreadsheet; what the clipboard holds stands there already."""

    def __init__(self, page: Page) -> None:
        super().__init__(page, PASTE)
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)  # no trap for the keyboard; what is pasted brings its own tabs
        bind(self.text.setAccessibleName, HOW)
        self.text.textChanged.connect(lambda: self.show_count(len(self.lines()[1])))
        self.column.insertWidget(1, words(HOW, "small"))
        self.column.insertWidget(2, self.text, 1)
        self.text.setPlainText(QApplication.clipboard().text())
        self.show_count(len(self.lines()[1]))
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def lines(self) -> tuple[str, list[dict[str, str]]]:
        """The side, and a company for each line."""
        side = str(self.side.currentData())
        return side, talkediting.pasted(self.text.toPlainText(), side)


class PasteWishes(_TakeDialog):
    """Wishes as lines of a spreadsheet; what was not understood stands below."""

    def __init__(self, page: Page, day: talks.Day) -> None:
        super().__init__(page, PASTE_WISHES)
        self.day = day
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        bind(self.text.setAccessibleName, HOW_WISHES)
        self.left = words("", "problem")
        self.text.textChanged.connect(self._tell)
        for place, widget in enumerate((words(HOW_WISHES, "small"), self.text, self.left), 1):
            self.column.insertWidget(place, widget, int(widget is self.text))
        self.text.setPlainText(QApplication.clipboard().text())
        self._tell()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def wishes(self) -> tuple[dict[tuple[str, str], int], list[str]]:
        """What would be taken, and the lines that are not understood."""
        return talkediting.pasted_wishes(self.day, self.text.toPlainText())

    def _tell(self) -> None:
        found, left = self.wishes()
        self.left.setText("　／　".join(left[:3]) + ("…" if len(left) > 3 else ""))
        self.left.setVisible(bool(left))
        self.show_count(len(found), WISHES, left=len(left))

"""出國報告 出張報告書: the sections left, the one that is written in the middle, the paper as it will be at the right.

What is known stands in a section until its author writes; every key is kept within two seconds (data.md D7).
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout

from desktop import i18n, papers
from desktop.domain.outcomewords import SECTION_STATES
from desktop.domain.reportparts import Part, Report
from desktop.domain.reportprofiles import ABSTRACT
from desktop.domain.reports import characters
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import reports
from desktop.store import tables as t
from desktop.ui import dialogs, theme
from desktop.ui.acting import ActingDialog
from desktop.ui.form import ChoiceField, Form, LineField, TextField
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Text
from desktop.ui.labels import Label
from desktop.ui.making import Maker
from desktop.ui.preview import Leaves
from desktop.ui.record import Record
from desktop.ui.reportbeside import Beside, save_file
from desktop.ui.reportboth import Both
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page
    from desktop.ui.work import Progress

TITLE = N_("Trip report")
WRITE, ADD = N_("Write the report"), N_("Begin a section of the report")
HINT = N_("Alt+↑↓ goes to another section; Ctrl+Enter says that this one is finished. All is kept while you write.")
COUNTED = N_("{count} characters")
KNOWN = N_("Known so far. It is printed until you write yourself.")
NOTHING_KNOWN = N_("Nothing is known about this section yet. Write here.")
FOLLOWS = N_("After the text: {count} tables and pictures from the records")
WIDTH, HEIGHT = 1290, 690
SECTIONS, LINES, LATER_MS, SCALE = 250, 15, 700, 1.0
MARKS = {"done": "✓", "hidden": "－"}


def open_dialog(page: Page, key: str = "") -> None:
    """The report of the delegation that is shown, at a section where one is named."""
    if page.delegation_id:
        dialog = ReportDialog(page, key)
        dialogs.run(dialog)


class ReportDialog(ActingDialog):
    """The editor. A section is a row of its own, so that colleagues write different ones at the same time."""

    def __init__(self, page: Page, key: str = "") -> None:
        super().__init__(page)
        bind(self.setWindowTitle, TITLE)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.trip = page.delegation_id
        self.report: Report | None = None
        self.key = key
        self.maker = Maker(self)
        self._later = QTimer(self, singleShot=True, interval=LATER_MS)
        self._later.timeout.connect(self._draw)
        self.sections = QListWidget()
        self.sections.setFixedWidth(SECTIONS)
        self.sections.setWordWrap(True)
        bind(self.sections.setAccessibleName, N_("Sections of the report"))
        self.sections.currentRowChanged.connect(self._on_section)
        self._build_forms()
        self.beside = Beside(self, self.changed_head)
        self.both = Both(self)
        self.leaves = Leaves(self, SCALE)
        self._arrange()
        for keys, act in (
            ("Alt+Up", partial(self.step, -1)),
            ("Alt+Down", partial(self.step, 1)),
            ("Ctrl+Return", self.finish_section),
            ("F7", self.beside.open_proof),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)
        self.fit(WIDTH, HEIGHT)
        follow(self._on_language)
        self.refresh()
        self._write_field().setFocus()

    def _build_forms(self) -> None:
        """One form for sections, one for the abstract, which is a field of the report itself."""
        self.section_form, self.abstract_form = Form(), Form()
        self.heading = LineField("title", "zh_TW")
        self.body, self.abstract = TextField("body", LINES), TextField("abstract", LINES)
        self.state = ChoiceField("state", SECTION_STATES)
        self.section_form.add(N_("Heading"), self.heading)
        self.section_form.add(N_("Status"), self.state)
        self.section_form.add_wide(N_("Text of the section"), self.body)
        self.abstract_form.add_wide(N_("Abstract"), self.abstract)
        for field in (self.body, self.abstract):
            theme.own_language(field.input, "zh_TW")
        self.section = Record(self.page, self.section_form, t.Section, WRITE, ADD)
        self.whole = Record(self.page, self.abstract_form, t.Report, WRITE, ADD)
        for record, form in ((self.section, self.section_form), (self.whole, self.abstract_form)):
            form.changed.connect(self._on_typed)
            record.edited.connect(self._on_edited)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.addWidget(self.sections, 1)
        self.known_words, self.known = Label(), Label()
        self.known_words.setProperty("role", "muted")
        self.known_words.setWordWrap(True)
        self.known.setWordWrap(True)
        self.known.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.known.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.take_button = plain_button(N_("Write on from this"), self.take_known)
        self.counted = Label()
        self.counted.setProperty("role", "muted")
        foot = QHBoxLayout()
        foot.addWidget(self.counted, 1)
        foot.addWidget(self.take_button)
        middle = QVBoxLayout()
        middle.addWidget(self.section_form)
        middle.addWidget(self.abstract_form)
        middle.addLayout(foot)
        middle.addWidget(self.both)
        middle.addWidget(self.known_words)
        middle.addWidget(self.known, 1)
        hint = Label()
        hint.setProperty("role", "small")
        hint.setWordWrap(True)
        bind(hint.setText, HINT)
        middle.addWidget(self.said)
        middle.addWidget(hint)
        right = QVBoxLayout()
        right.addWidget(self.beside)
        self.leaves.put_into(right)
        buttons = QHBoxLayout()
        for ending, words in (("odt", N_("Save as ODT…")), ("pdf", N_("Save as PDF…"))):
            buttons.addWidget(plain_button(words, partial(self.save, ending)))
        buttons.addStretch(1)
        buttons.addWidget(plain_button(N_("Close"), self.accept))
        right.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(14)
        row.addLayout(left)
        row.addLayout(middle, 5)
        row.addLayout(right, 4)

    # Showing

    def refresh(self) -> None:
        try:
            with self.store.read() as connection:
                self.report = reports.read(connection, self.trip)
                row = reports.fields(connection, self.trip)
        except UserError as error:
            self.say(error.sentence)
            return
        self._write_sections()
        self.beside.show_report(self.report, row)
        self._show_part()
        self._later.start()

    def _write_sections(self) -> None:
        assert self.report is not None
        keys = [part.key for part in self.report.parts]
        if self.key not in keys:
            self.key = next((part.key for part in self.report.parts if part.lacks()), keys[0] if keys else "")
        shown = {part.key for part in self.report.shown()}
        with QSignalBlocker(self.sections):
            self.sections.clear()
            for part in self.report.parts:
                mark = MARKS.get(part.state, "○" if part.lacks() else "　")
                item = QListWidgetItem(f"{mark} {'　' * max(part.level - 1, 0)}{part.heading}", self.sections)
                lacks = part.lacks()
                item.setToolTip(lacks.text(_) if lacks else "")
                if part.key not in shown:
                    item.setForeground(theme.color("muted"))
                elif lacks:
                    item.setForeground(theme.color("amber"))
            self.sections.setCurrentRow(keys.index(self.key) if self.key in keys else -1)

    def part(self) -> Part | None:
        """The section that is written."""
        return self.report.part(self.key) if self.report else None

    def _on_section(self, place: int) -> None:
        if self.report is None or not 0 <= place < len(self.report.parts):
            return
        self.leave()
        self.key = self.report.parts[place].key
        self._show_part()

    def _show_part(self) -> None:
        part = self.part()
        own = self.key == ABSTRACT
        self.abstract_form.setVisible(own)
        self.section_form.setVisible(not own)
        if part is None or self.report is None:
            return
        record, row_id = (self.whole, self.report.report_id) if own else (self.section, part.section_id)
        if row_id and row_id != record.row_id:
            record.open(row_id)
        elif row_id:
            record.reload()
        else:
            record.start_new({"report_id": self.trip, "key": self.key} if not own else {}, {"state": "open"})
        self.heading.input.setPlaceholderText(part.title)
        self.both.show_for(t.Report if own else t.Section, row_id, ABSTRACT if own else "body")
        self._show_known()

    def _show_known(self) -> None:
        part = self.part()
        if part is None:
            return
        typed = self._write_field().toPlainText()
        empty = not typed.strip()
        self.known_words.setVisible(empty)
        self.known.setVisible(empty)
        self.take_button.setVisible(empty and bool(part.known.strip()))
        self.known_words.setText(_(KNOWN) if part.known.strip() else _(NOTHING_KNOWN))
        self.known.setText(part.known)
        count = _(COUNTED).format(count=characters(typed or part.known))
        wrong = self.report.profile.length_problem(characters(typed or part.known)) if self.report else None
        said = [wrong.text(_) if wrong and self.key == ABSTRACT else count]
        if part.made:
            said.append(_(FOLLOWS).format(count=len(part.made)))
        self.counted.setText("　".join(said))

    def _write_field(self) -> Text:
        return self.abstract.input if self.key == ABSTRACT else self.body.input

    # Writing

    def _on_typed(self, _name: str) -> None:
        """The first key makes the row, so that nothing typed hangs in the air."""
        record = self.whole if self.key == ABSTRACT else self.section
        if not record.row_id:
            text = self.abstract if self.key == ABSTRACT else self.body
            cursor = text.input.textCursor()
            values = (self.abstract_form if self.key == ABSTRACT else self.section_form).values()
            record.discard()
            raw = {name: value for name, value in values.items() if value}
            if self.key == ABSTRACT:
                made = self.page.act(WRITE, reports.write, self.trip, raw)
            else:
                made = self.page.act(WRITE, reports.write_section, self.trip, self.key, raw)
            if made:
                self._steps += 1
                record.open(str(made))
                text.input.setTextCursor(cursor)
        self._show_known()

    def _on_edited(self) -> None:
        self._steps += 1
        self._read_again()

    def _read_again(self) -> None:
        with self.store.read() as connection:
            self.report = reports.read(connection, self.trip)
        self._write_sections()
        self._show_known()
        self._later.start()

    def take_known(self) -> None:
        """What is known becomes the author's own text."""
        part = self.part()
        if part is not None and part.known.strip():
            self._write_field().setPlainText(part.known)
            self.leave()
            self._read_again()
            self._write_field().setFocus()

    def finish_section(self) -> None:
        """Finished, or not yet."""
        part = self.part()
        if part is None or self.key == ABSTRACT:
            return
        self.leave()
        state = "open" if part.state == "done" else "done"
        self.act(N_("Finish a section of the report"), reports.write_section, self.trip, self.key, {"state": state})

    def changed_head(self, raw: dict[str, object]) -> None:
        """Profile, form, category, title or date."""
        self.leave()
        self.act(WRITE, reports.write, self.trip, raw)

    def step(self, by: int) -> None:
        """To another section."""
        self.sections.setCurrentRow(min(max(self.sections.currentRow() + by, 0), self.sections.count() - 1))
        self._write_field().setFocus()

    def show_section(self, key: str, found: str = "") -> None:
        """Go to a section, and to these words in it."""
        keys = [part.key for part in self.report.parts] if self.report else []
        if key in keys:
            self.sections.setCurrentRow(keys.index(key))
        field = self._write_field()
        field.setFocus()
        if found:
            field.moveCursor(QTextCursor.MoveOperation.Start)
            field.find(found)

    def leave(self) -> None:
        """Write what is typed."""
        for record in (self.section, self.whole):
            record.leave()

    # The paper

    def _draw(self) -> None:
        store, trip = self.store, self.trip

        def make(_progress: Progress) -> bytes:
            return papers.make(store, "report", trip, papers.options(language="zh_TW")).pdf

        papers.prepare("report")
        self.maker.ask(make, self._show_paper)

    def _show_paper(self, made: bytes | UserError) -> None:
        if isinstance(made, bytes):
            place = self.leaves.place
            self.leaves.show(made)
            if place:
                self.leaves.turn(place)

    def save(self, ending: str) -> None:
        """Save the report as it stands."""
        self.leave()
        save_file(self, ending)

    def done(self, result: int) -> None:
        self.leave()
        self._later.stop()
        self.maker.rest()
        super().done(result)

    def undone(self) -> None:
        self.section.row_id = self.whole.row_id = ""
        super().undone()

    def _on_language(self) -> None:
        if self.report is not None and i18n.current():
            self._write_sections()
            self._show_known()

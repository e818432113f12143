"""出國報告 出張報告書: the sections left, the one that is written in the middle, the paper as it will be at the right.

What is known stands in a section until its author writes; every key is kept within two seconds (data.md D7).
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop import papers
from desktop.domain.outcomewords import SECTION_STATES
from desktop.domain.reportparts import Part, Report
from desktop.domain.reportprofiles import ABSTRACT
from desktop.domain.reports import characters
from desktop.errors import Invalid, UserError
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
from desktop.ui.reportsections import Sections, scrolled
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
COVER, TEXT = N_("Cover and preview (F6)"), N_("Back to the text (F6)")
NARROW, NARROW_SECTIONS = 1000, 212  # pixels: a screen that has no room for the text and the paper beside each other
WIDTH, HEIGHT, SECTIONS, LINES, LATER_MS, SCALE = 1290, 690, 250, 4, 700, 1.0


def open_dialog(page: Page, key: str = "") -> None:
    """The report of the delegation that is shown, at a section where one is named."""
    if page.delegation_id:
        dialogs.run(ReportDialog(page, key))


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
        self.narrow = self.screen().availableSize().width() < NARROW
        self.sections = Sections()
        self.sections.setFixedWidth(NARROW_SECTIONS if self.narrow else SECTIONS)
        self.sections.currentRowChanged.connect(self._on_section)
        self._build_forms()
        self.beside = Beside(self)
        self.both = Both(self)
        self.leaves = Leaves(self, SCALE)
        self._arrange()
        acts = {"Alt+Up": partial(self.step, -1), "Alt+Down": partial(self.step, 1), "F6": self.turn_over}
        for keys, act in (acts | {"Ctrl+Return": self.finish_section, "F7": self.beside.open_proof}).items():
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
        self.heading.share = 2
        self.section_form.add_beside(N_("Heading"), (N_("Heading"), self.heading), (N_("Status"), self.state))
        self.section_form.add_wide(N_("Text of the section"), self.body)
        self.abstract_form.add_wide(N_("Abstract"), self.abstract)
        for field in (self.body, self.abstract):
            theme.own_language(field.input, "zh_TW")
            field.input.grow()
        self.section = Record(self.page, self.section_form, t.Section, WRITE, ADD)
        self.whole = Record(self.page, self.abstract_form, t.Report, WRITE, ADD)
        for record, form in ((self.section, self.section_form), (self.whole, self.abstract_form)):
            form.changed.connect(self._on_typed)
            record.edited.connect(self._on_edited)

    def _arrange(self) -> None:
        """Text and paper beside each other; on a small screen one of them, and F6 for the other."""
        self.writing, inner = QWidget(), QWidget()
        self.paper = scrolled(inner) if self.narrow else inner
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.writing, 5)
        row.addWidget(self.paper, 3)
        self.turn_button = plain_button(COVER, self.turn_over)
        self.turn_button.setVisible(self.narrow)
        self.paper.setVisible(not self.narrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        if self.narrow:
            column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)  # no sentence pushes it off the screen
        column.addLayout(row, 1)
        column.addWidget(self.said)
        column.addWidget(self.turn_button, 0, Qt.AlignmentFlag.AlignLeft)
        beside = QHBoxLayout(self.writing)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(14)
        beside.addWidget(self.sections)
        beside.addLayout(self._middle(), 1)
        right = QVBoxLayout(inner)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.beside)
        self.leaves.put_into(right)
        self.leaves.show(None)
        buttons = QHBoxLayout()
        for ending, words in (("odt", N_("Save as ODT…")), ("pdf", N_("Save as PDF…"))):
            buttons.addWidget(plain_button(words, partial(self.save, ending)))
        buttons.addStretch(1)
        buttons.addWidget(plain_button(N_("Close"), self.accept))
        right.addLayout(buttons)

    def _middle(self) -> QVBoxLayout:
        self.known_words, self.known, self.counted, hint = Label(), Label(), Label(), Label()
        self.known_words.setProperty("role", "muted")
        self.counted.setProperty("role", "muted")
        hint.setProperty("role", "small")
        bind(hint.setText, HINT)
        for label in (self.known_words, self.known, self.counted, hint):
            label.setWordWrap(True)
        self.known.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.known.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.known_area = scrolled(self.known)  # however much is known, the window stays as high as it is
        self.known_area.setMinimumHeight(self.fontMetrics().lineSpacing() * 2)
        bind(self.known_area.setAccessibleName, KNOWN)
        self.take_button = plain_button(N_("Write on from this"), self.take_known)
        foot = QHBoxLayout()
        foot.addWidget(self.counted, 1)
        foot.addWidget(self.take_button)
        middle = QVBoxLayout()
        middle.addWidget(self.section_form, 3)
        middle.addWidget(self.abstract_form, 3)
        middle.addLayout(foot)
        middle.addWidget(self.both)
        middle.addWidget(self.known_words)
        middle.addWidget(self.known_area, 2)
        middle.addWidget(hint)
        hint.setHidden(self.narrow)
        return middle

    def turn_over(self) -> None:
        """On a small screen: to the cover with its preview, and back to the text."""
        if self.narrow:
            over = self.paper.isHidden()
            self.paper.setVisible(over)
            self.writing.setVisible(not over)
            bind(self.turn_button.setText, TEXT if over else COVER)
            (self.beside.title.input if over else self._write_field()).setFocus()

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
        self.sections.show_report(self.report, self.key)

    def part(self) -> Part | None:
        """The section that is written."""
        return self.report.part(self.key) if self.report else None

    def _on_section(self, place: int) -> None:
        if self.report is None or not 0 <= place < len(self.report.parts):
            return
        key = self.report.parts[place].key
        self.leave()  # which reads the report again, and shows where it was
        self.key = key
        self._write_sections()
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
        self.known_area.setVisible(empty)
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
        own = self.key == ABSTRACT
        record, form = (self.whole, self.abstract_form) if own else (self.section, self.section_form)
        values = {name: value for name, value in form.values().items() if value and (name, value) != ("state", "open")}
        if not record.row_id and values:  # of letters that are only being composed there is nothing yet
            try:
                self._begin(record, values)
            except UserError as error:
                self.say(error.sentence)
                return
            self._read_again()
        self._show_known()

    def _begin(self, record: Record, values: dict[str, Any]) -> None:
        """The row of what is written; what is refused (too long) stays in its field, and is said below it."""
        cursor = self._write_field().textCursor()
        record.discard()
        try:
            made, problems = self._make(values), []
        except Invalid as error:
            made, problems = self._make({}), error.problems
        self._steps += 1
        record.open(made)
        if problems:
            record.form.set_values(values)
            for name in values:
                record.form.field(name).changed.emit()
            record.show(problems)
        else:
            self._write_field().setTextCursor(cursor)

    def _make(self, values: dict[str, Any]) -> str:
        if self.key == ABSTRACT:
            return self.page.act(WRITE, reports.write, self.trip, values)
        return self.page.act(WRITE, reports.write_section, self.trip, self.key, values)

    def _on_edited(self) -> None:
        self._steps += 1
        self._read_again()

    def _read_again(self) -> None:
        """What was just written, without reading the whole trip anew: that would hold up whoever types."""
        assert self.report is not None
        if self.key == ABSTRACT:
            made = self.report.written(ABSTRACT, "", "", self.abstract.input.toPlainText(), "open")
            self.report = replace(made, report_id=self.whole.row_id or made.report_id)
        else:
            texts = (self.heading.input.text(), self.body.input.toPlainText(), self.state.input.currentData())
            self.report = self.report.written(self.key, self.section.row_id, *texts)
        self.sections.show_report(self.report, self.key)
        self._show_known()
        self._later.start()

    def take_known(self) -> None:
        """What is known becomes the author's own text."""
        part = self.part()
        if part is not None and part.known.strip():
            cursor = self._write_field().textCursor()
            cursor.select(QTextCursor.SelectionType.Document)
            cursor.insertText(part.known)  # not setPlainText: Ctrl+Z in the text takes it back
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

    def head_written(self) -> None:
        """Profile, form, category, title or date are others now."""
        self._steps += 1
        self.refresh()

    def step(self, by: int) -> None:
        """To another section."""
        self.sections.setCurrentRow(min(max(self.sections.currentRow() + by, 0), self.sections.count() - 1))
        self._write_field().setFocus()

    def show_section(self, key: str, found: str = "") -> None:
        """Go to a section, and to these words in it."""
        keys = [part.key for part in self.report.parts] if self.report else []
        if key in keys:
            self.sections.setCurrentRow(keys.index(key))
        if self.narrow and self.writing.isHidden():
            self.turn_over()
        field = self._write_field()
        field.setFocus()
        if found:
            field.moveCursor(QTextCursor.MoveOperation.Start)
            field.find(found)

    def leave(self) -> None:
        """Write what is typed."""
        self.section.leave()
        self.whole.leave()

    # The paper

    def _draw(self) -> None:
        store, trip, key = self.store, self.trip, self.beside.paper

        def make(progress: Progress) -> bytes:
            chosen = replace(papers.options(language="zh_TW"), progress=progress)  # so that closing can stop it
            return papers.make(store, key, trip, chosen).pdf

        papers.prepare(key)
        self.maker.ask(make, self._show_paper)

    def _show_paper(self, made: bytes | UserError) -> None:
        if isinstance(made, bytes):
            self.leaves.show(made, self.leaves.place)
        else:
            self.say(made.sentence)

    def save(self, ending: str) -> None:
        """Save the report as it stands."""
        self.leave()
        save_file(self, ending)

    def done(self, result: int) -> None:
        super().done(result)
        self.leave()
        self._later.stop()
        self.maker.rest()

    def undo(self) -> None:
        """What is being typed is the last action."""
        self.leave()
        super().undo()

    def _on_language(self) -> None:
        if self.report is not None:
            self._write_sections()
            self._show_known()
            self.both.retranslate()

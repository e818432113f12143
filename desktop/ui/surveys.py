"""會後問卷 アンケート: the questions of a questionnaire with how many answered what, typed in as they are counted.

open_dialog(page, event_id)
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from desktop import i18n
from desktop.domain import surveys as rules
from desktop.domain.outcomewords import QUESTION_KINDS
from desktop.domain.surveys import Asked, Inquiry
from desktop.domain.words import find
from desktop.errors import Sentence
from desktop.exchange import results_book
from desktop.i18n import N_, _
from desktop.store import events, records, surveys
from desktop.store import tables as t
from desktop.ui import dialogs, resultsaving
from desktop.ui.exchangedialogs import words
from desktop.ui.form import Form, LineField, NumberField, PairField
from desktop.ui.griddialog import GridDialog, plain_button
from desktop.ui.inputs import Combo
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.record import Record
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

TITLE, SURVEY = N_("Questionnaire after the meeting"), N_("Questionnaire")
ADD, CHANGE, REMOVE = N_("Add questionnaire"), N_("Change questionnaire"), N_("Remove questionnaire")
ADD_QUESTION, ADD_ANSWER = N_("Add question"), N_("Add answer")
CHANGE_QUESTION, CHANGE_ANSWER = N_("Change question"), N_("Change answer")
REMOVE_QUESTION, REMOVE_ANSWER, ORDER = N_("Remove question"), N_("Remove answer"), N_("Put answers in order")
KEYS = N_(
    "Enter edits, Delete removes, Alt+↑↓ moves, Ctrl+V pastes answers, Ctrl+Z takes back. Below: Ctrl+Enter adds."
)
HEADS = {
    "choice": N_("Question {number}　one of several　{total} answers"),
    "several": N_("Question {number}　several of them　{total} answers"),
    "scale": N_("Question {number}　scale　{total} answers"),
    "text": N_("Question {number}　in own words　{total} answers"),
}
AN_ANSWER = N_("Answer to the question above")
NO_COUNT = N_("Not a number of people. Write it like 12, or leave it empty for an answer in own words.")
NO_QUESTION = N_("Begin with a question: choose its kind behind the text.")
SHARE_UNKNOWN = N_("How many questionnaires came back is not known, so there are no shares of “several of them”.")
EMPTY = N_("No questionnaire yet. Begin one, then type its questions and what was answered.")
COPIED_MS = 2000
WIDTH, HEIGHT = 1080, 680


def open_dialog(page: Page, event_id: str) -> None:
    """Questionnaires of an item."""
    if page.delegation_id and event_id:
        dialogs.run(SurveysDialog(page, event_id))


class SurveysDialog(GridDialog):
    """Above what the questionnaire is, below its questions with their answers and shares."""

    keys = KEYS

    def __init__(self, page: Page, event_id: str) -> None:
        self.event_id, self.survey_id = event_id, ""
        self.survey: Inquiry | None = None
        kinds = [(choice.key, choice.label) for choice in QUESTION_KINDS]
        columns = [
            Column("text_zh", N_("Question or answer (Chinese)"), stretch=3, glyphs="zh_TW"),
            Column("text_ja", N_("Question or answer (Japanese)"), stretch=3, glyphs="ja"),
            Column("kind", N_("Kind"), 190, options=lambda: [(key, _(label)) for key, label in kinds]),
            Column("count", N_("People (counted)"), 90),
            Column("share", results_book.SHARE, 90, fixed=True),
        ]
        new = [
            *columns[:2],
            columns[2]._replace(options=lambda: [("", _(AN_ANSWER)), *((key, _(label)) for key, label in kinds)]),
            columns[3],
        ]
        super().__init__(page, TITLE, columns, new)
        self.record.edited.connect(self._on_edited)
        self._back = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._back.timeout.connect(lambda: bind(self.copy_button.setText, N_("Copy summary")))
        self._tools()
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.grid)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste)
        self.finished.connect(lambda _result: self.record.leave())
        self.fit(WIDTH, HEIGHT)
        follow(self.retranslate)
        self.refresh()
        self._focus()

    def _tools(self) -> None:
        self.which = Combo()
        self.which.setMinimumContentsLength(14)
        bind(self.which.setAccessibleName, SURVEY)
        self.which.activated.connect(lambda _place: self.show_survey(str(self.which.currentData() or "")))
        self.add_button = plain_button(N_("＋ Questionnaire"), self.add, "primary")
        self.copy_button = plain_button(N_("Copy summary"), self.copy)
        self.export_button = resultsaving.button(self, SURVEY, self.sheets)
        self.remove_button = plain_button(N_("Remove"), self.remove, "danger")
        for widget in (self.which, self.copy_button, self.export_button, self.remove_button, self.add_button):
            self.tools.addWidget(widget)

    def _middle(self) -> QWidget:
        list_with_row = super()._middle()
        self.form = Form()
        self.form.add(N_("Title"), PairField("name", kind="doc"))
        handed, returned = NumberField("handed_out"), NumberField("returned")
        self.form.add_beside(
            N_("Handed out, returned"), (N_("Sheets handed out"), handed), (N_("Sheets returned"), returned)
        )
        handed.input.say(_(N_("handed out")))
        returned.input.say(_(N_("returned")))
        self.form.add(N_("Source of the data"), LineField("source"))
        self.record = Record(self.page, self.form, t.Survey, CHANGE, ADD)
        self.odd = words(role="suggestion")
        self.contents = QWidget()
        column = QVBoxLayout(self.contents)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addWidget(self.odd)
        column.addWidget(list_with_row, 1)
        self.empty = words(EMPTY, "muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        made = QWidget()
        whole = QHBoxLayout(made)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.contents)
        whole.addWidget(self.empty)
        return made

    def retranslate(self) -> None:
        """Heads and sentences are written anew."""
        self.refresh()

    # Showing

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            found = surveys.of_event(connection, self.event_id)
            rows = events.of(connection, self.page.delegation_id)
        title = next((row.title().get(i18n.current()) for row in rows if row.id == self.event_id), "")
        self.survey = next((one for one in found if one.id == self.survey_id), found[0] if found else None)
        self._show_which(found)
        code = i18n.current()
        if self.survey is None:
            self.note.setText(title)
            return []
        share = rules.shown(rules.percent(self.survey.returned or 0, self.survey.handed_out or 0))
        said = _(N_("{share} came back")).format(share=share) if self.survey.returned is not None and share else ""
        self.note.setText("　".join(part for part in (title, said) if part))
        self._show_odd(self.survey)
        return [self._group(one, number, code) for number, one in enumerate(self.survey.questions, 1)]

    def _show_which(self, found: list[Inquiry]) -> None:
        there = self.survey is not None
        new = self.survey.id if self.survey is not None else ""
        if new != self.survey_id or (there and self.record.row_id != new):
            self.record.leave()
            self.survey_id = new
            if there:
                self.record.open(new)
        elif there:
            self.record.reload()
        self.which.clear()
        for place, one in enumerate(found, 1):
            self.which.addItem(one.name.get(i18n.current()) or f"{_(SURVEY)} {place}", one.id)
        self.which.setCurrentIndex(max(self.which.findData(new), 0))
        self.which.setVisible(len(found) > 1)
        self.contents.setVisible(there)
        self.empty.setVisible(not there)
        for widget in (self.copy_button, self.export_button, self.remove_button):
            widget.setVisible(there)

    def _show_odd(self, survey: Inquiry) -> None:
        found = [rules.odd(survey, one, i18n.current()) for one in survey.questions]
        said = [sentence.text(_) for sentence in found if sentence is not None]
        if survey.returned is None and any(one.kind == "several" and one.total for one in survey.questions):
            said.append(_(SHARE_UNKNOWN))
        self.odd.setText("\n".join(said))
        self.odd.setVisible(bool(said))

    def _group(self, asked: Asked, number: int, code: str) -> Group:
        total = asked.total or len(asked.answers)
        head = _(HEADS.get(asked.kind, HEADS["choice"])).format(number=number, total=total)
        if asked.mean is not None:
            head += "　" + _(rules.MEAN).format(mean=asked.mean)
        kind = _(find(QUESTION_KINDS, asked.kind).label)
        texts = (asked.text.zh, asked.text.ja)
        no_more = ("", "", "")
        held = (*texts, asked.kind, "", "")
        made = [Entry(asked.id, (*texts, kind, "", ""), held, tone="indigo", tips=(*texts, *no_more))]
        for one in asked.answers:
            own = (one.text.zh, one.text.ja)
            count = "" if one.count is None else str(one.count)
            shown = (*(f"　{text}" if text else "" for text in own), "", count, rules.shown(one.share))
            made.append(Entry(one.id, shown, (*own, "", count, ""), tips=(*own, *no_more)))
        return Group(head, made, counted=False)

    def show_survey(self, survey_id: str) -> None:
        """Show another questionnaire of the item."""
        self.survey_id = survey_id
        self.refresh()

    def _focus(self) -> None:
        if self.survey is None:
            self.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            next(iter(self.new.fields.values())).setFocus(Qt.FocusReason.OtherFocusReason)

    def _question_of(self, row_id: str) -> Asked | None:
        """The question that a line is, or is an answer to."""
        asks = self.survey.questions if self.survey is not None else ()
        return next((one for one in asks if row_id == one.id or row_id in {a.id for a in one.answers}), None)

    def _is_question(self, row_id: str) -> bool:
        found = self._question_of(row_id)
        return found is not None and found.id == row_id

    # Acting

    def _on_edited(self) -> None:
        self._steps += 1
        self.refresh()

    def add(self) -> None:
        """One more questionnaire of the item."""
        self.record.leave()
        names = {f"name_{key}": i18n.gettext_for(code)(SURVEY) for key, code in (("zh", "zh_TW"), ("ja", "ja"))}
        made = self.act(ADD, records.add, t.Survey, {"event_id": self.event_id, **names})
        if made:
            self.show_survey(made)
            self._focus()

    def remove(self) -> None:
        """The questionnaire with all its questions; Ctrl+Z brings it back."""
        if self.survey is not None:
            self.record.discard()
            self.act(REMOVE, records.remove, t.Survey, self.survey.id)

    def on_entered(self, values: dict[str, str]) -> None:
        if self.survey is None:
            return
        texts = {key: values[key] for key in ("text_zh", "text_ja")}
        if values["kind"]:
            made = self.act(ADD_QUESTION, surveys.add_question, self.survey.id, {**texts, "kind": values["kind"]})
            self._added(made)
            return
        question = self._question_of(self.grid.current()) or next(iter(self.survey.questions[-1:]), None)
        if question is None:
            self.say(Sentence(NO_QUESTION))
            self.new.fields["kind"].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        read = _count(values["count"])
        if read is None:
            self.say(Sentence(NO_COUNT))
            self.new.fields["count"].setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self._added(self.act(ADD_ANSWER, surveys.add_answer, question.id, {**texts, **read}))

    def _added(self, made: str | None) -> None:
        if made:
            self.new.clear()
            self.refresh()
            self.grid.choose(made)

    def paste(self) -> None:
        """Lines of a spreadsheet become answers to the question that is picked."""
        question = self._question_of(self.grid.current())
        if question is None:
            self.say(Sentence(NO_QUESTION))
            return
        side = "text_ja" if i18n.current() == "ja" else "text_zh"
        found = rules.pasted(QApplication.clipboard().text(), question.kind)
        raws = [{side: text, "count": count} for text, count in found if text]
        made = self.act(ADD_ANSWER, surveys.add_answers, question.id, raws) if raws else None
        if made:
            self.refresh()
            self.grid.choose(made[-1])

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        if self._is_question(row_id):
            if key != "count":
                self.act(CHANGE_QUESTION, records.edit, t.Question, row_id, {key: value})
            return
        if key == "kind":
            return
        raw: dict[str, Any] | None = _count(value) if key == "count" else {key: value}
        if raw is None:
            self.say(Sentence(NO_COUNT))
            self.refused()
            return
        self.act(CHANGE_ANSWER, records.edit, t.Answer, row_id, raw)

    def on_delete(self, row_id: str) -> None:
        if self._is_question(row_id):
            self.act(REMOVE_QUESTION, records.remove, t.Question, row_id)
        else:
            self.act(REMOVE_ANSWER, records.remove, t.Answer, row_id)

    def on_move(self, row_id: str, step: int) -> None:
        table = t.Question if self._is_question(row_id) else t.Answer
        self.act(ORDER, surveys.move, table, row_id, step)

    def undone(self) -> None:
        self.record.row_id = ""  # it may be gone, or back
        self.refresh()

    def copy(self) -> None:
        """The questionnaire in sentences, to be pasted into a report or a message."""
        if self.survey is not None:
            QApplication.clipboard().setText(rules.told(self.survey, i18n.current()))
            bind(self.copy_button.setText, lambda: _("Copied"))
            self._back.start()

    def sheets(self) -> list[Any]:
        """What is exported."""
        with self.store.read() as connection:
            return results_book.surveys(surveys.of_event(connection, self.event_id), i18n.current())


def _count(text: str) -> dict[str, Any] | None:
    """The number of people, or that there is none; None for what is no number."""
    plain = unicodedata.normalize("NFKC", text).strip().replace(",", "")
    if not plain:
        return {"count": None}
    return {"count": int(plain)} if plain.isascii() and plain.isdigit() and len(plain) < 10 else None

"""The row that prints and saves the papers of accounting: which, of whom, in which language, as what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop import i18n, papers
from desktop.errors import UserError
from desktop.i18n import N_, _
from desktop.store import Store, backup
from desktop.ui import dialogs, work
from desktop.ui.exporting import KINDS
from desktop.ui.griddialog import plain_button
from desktop.ui.inputs import Combo
from desktop.ui.paperoptions import LANGUAGES, fill_box
from desktop.ui.text import bind, follow

if TYPE_CHECKING:
    from desktop.documents.paper import Paper
    from desktop.ui.claims import ClaimsDialog
    from desktop.ui.pages.page import Page
    from desktop.ui.paperoptions import PaperOptions

KEYS = ("claim", "vouchers", "settlement", "expense-list")
OF_MEMBERS = frozenset({"claim", "vouchers"})
THIS, EVERYBODY = "this", ""
MAKING = N_("The paper is being made…")


class PaperRow(QWidget):
    """At the foot of the window of claims."""

    def __init__(self, dialog: ClaimsDialog) -> None:
        super().__init__()
        self.dialog = dialog
        self.which, self.whom, self.language = Combo(), Combo(), Combo()
        self.which.setMinimumContentsLength(14)
        for box, name in (
            (self.which, N_("Which paper")),
            (self.whom, N_("For whom")),
            (self.language, N_("Language")),
        ):
            bind(box.setAccessibleName, name)
        self.print_button = plain_button(N_("Print…"), self.print_paper, "primary")
        self.pdf_button = plain_button(N_("Save as PDF…"), self.save_paper)
        self.sheet_button = plain_button(N_("Spreadsheet…"), self.save_sheet)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for widget in (
            self.which, self.whom, self.language, self.print_button, self.pdf_button, self.sheet_button,
        ):  # fmt: skip
            row.addWidget(widget)
        self.which.activated.connect(lambda _place: self._show())
        self._write()
        follow(self._write)

    def _write(self) -> None:
        code = i18n.current()
        found = [(key, papers.document(key)) for key in KEYS]
        fill_box(self.which, [(key, made.name().get(code)) for key, made in found if made is not None])
        fill_box(self.whom, [(THIS, _("This member")), (EVERYBODY, _("Every member, one each"))])
        fill_box(self.language, [(key, _(label)) for key, label in LANGUAGES])
        self._show()

    def _show(self) -> None:
        self.whom.setVisible(self.key in OF_MEMBERS)

    @property
    def key(self) -> str:
        """The paper that is chosen."""
        return str(self.which.currentData() or KEYS[0])

    @property
    def member(self) -> str:
        """The member whose claim is wanted; empty for everybody's."""
        this = self.key in OF_MEMBERS and self.whom.currentData() == THIS
        return self.dialog.member_id if this else ""

    def print_paper(self) -> None:
        """Print through the system's dialog, at actual size."""
        paper = self._made()
        if paper is None:
            return
        from desktop.ui import printing

        printing.run(self, paper.pdf, stem_of(self.key), to_look_at=len(paper.notices))

    def save_paper(self) -> None:
        """Save as PDF and open it."""
        target = asked(self, self.key, "pdf")
        paper = self._made() if target is not None else None
        if target is None or paper is None or not self._put(paper.pdf, target):
            return
        notices = [notice.text(_) for notice in paper.notices]
        self.dialog.saved(target)
        if notices:
            self.dialog.tell_notices(notices)
        if not dialogs.answered_by_tests():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(target)))

    def save_sheet(self) -> None:
        """Save as XLSX or ODS, by the ending."""
        try:
            target = save_sheet(self.dialog.page, self.key, str(self.language.currentData()), self.member)
        except UserError as error:
            self.dialog.say(error.sentence)
            return
        if target is not None:
            self.dialog.saved(target)

    def _made(self) -> Paper | None:
        page = self.dialog.page
        options = {"language": str(self.language.currentData())}
        try:
            return work.run(self, MAKING, _paper, page.store, self.key, page.delegation_id, options, self.member)
        except UserError as error:
            self.dialog.say(error.sentence)
            return None

    def _put(self, data: bytes, target: Path) -> bool:
        try:
            backup.spare(self.dialog.store, target)
            papers.save(data, target)
        except UserError as error:
            self.dialog.say(error.sentence)
            return False
        return True


def stem_of(key: str) -> str:
    """How a file of this paper begins, in the language of the screen."""
    made = papers.document(key)
    assert made is not None
    return made.stem.get(i18n.current())


def asked(parent: QWidget, key: str, ending: str, patterns: str = "") -> Path | None:
    """Where to write a paper."""
    name = f"{date.today():%Y-%m-%d} {stem_of(key)}.{ending}"
    target = dialogs.save_file(parent, name, patterns or f"PDF (*.{ending})")
    return target.with_suffix(f".{ending}") if target is not None and not patterns else target


def save_sheet(
    page: Page, key: str, language: str = "both", member: str = "", team: str = "", **more: str
) -> Path | None:  # fmt: skip
    """Ask where to, and write a paper as a spreadsheet; None where the person thought better of it. ``more``: of which
    event, which variant, as ``papers.sheet`` takes them.
    """
    patterns = ";;".join(f"{_(KINDS[ending])} (*.{ending})" for ending in papers.SHEETS)
    target = asked(page, key, papers.SHEETS[0], patterns)
    if target is None:
        return None
    ending = target.suffix.lower().lstrip(".")
    if ending not in papers.SHEETS:
        ending = papers.SHEETS[0]
        target = target.with_name(f"{target.name}.{ending}")
    backup.spare(page.store, target)
    wishes: dict[str, Any] = {"language": language, "member": member, "team": team, **more}
    data = work.run(page, MAKING, _sheet, page.store, key, page.delegation_id, ending, wishes)
    if data is None:
        return None
    papers.save(data, target)
    papers.told(page.store, key, target.name)
    return target


def save_for(page: Page, key: str, options: PaperOptions) -> None:
    """From the print room, for whom and in which language it was chosen there."""
    made = papers.document(key)
    assert made is not None
    wanted = options.wanted(made)
    chosen = options.options()
    more = {"event": wanted.get("event") or "", "variant": str(chosen.get("variant") or "")}
    try:
        target = save_sheet(
            page, key, str(chosen["language"]), wanted.get("member", ""), wanted.get("team", ""), **more
        )
    except UserError as error:
        page.complain(error)
        return
    if target is not None:
        page.saved(target)


def _paper(store: Store, key: str, trip: str, options: dict[str, Any], member: str, progress: work.Progress) -> Paper:
    chosen = replace(papers.options(**options), progress=progress)
    return papers.make(store, key, trip, chosen, member=member)


def _sheet(store: Store, key: str, trip: str, ending: str, wishes: dict[str, Any], progress: work.Progress) -> bytes:
    return papers.sheet(store, key, trip, ending, **wishes)

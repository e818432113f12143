"""標籤 タグ: fields of industry, needs and offers, in both languages; two that mean the same become one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from desktop import i18n
from desktop.domain.companies import Tag
from desktop.domain.schemewords import TAG_KINDS
from desktop.domain.text import Pair
from desktop.errors import Sentence
from desktop.exchange.company_table import KANA
from desktop.i18n import N_, _
from desktop.store import companies, records, terms
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.ui import dialogs
from desktop.ui.griddialog import GridDialog, start_in_list
from desktop.ui.linegrid import Column, Entry, Group
from desktop.ui.tagfield import ADD

if TYPE_CHECKING:
    from desktop.ui.pages.page import Page

CHANGE, REMOVE, MERGE, MOVE = N_("Change tag"), N_("Remove tag"), N_("Put two tags together"), N_("Order tags")
AT_ONCE = 12  # suggestions between two looks at the keyboard
THERE = Sentence(N_("There is a tag of this name already."))
SURE = N_("{count} entries bear this tag. It is taken from all of them; you can undo this.")


def open_dialog(page: Page) -> None:
    """All tags; what is changed here is changed wherever they stand."""
    dialogs.run(TagsDialog(page))
    page.refresh()


def _kinds() -> list[tuple[str, str]]:
    return [(kind.key, _(kind.label)) for kind in TAG_KINDS]


def missing(tag: Tag) -> tuple[str, str]:
    """The column of a missing name, and the name that there is; a Japanese one in the Chinese column does not count."""
    if KANA.search(tag.name.zh):
        return "name_zh", tag.name.zh
    return ("", "") if tag.name.ja else ("name_ja", tag.name.zh)


class TagsDialog(GridDialog):
    """A line for each tag, by kind."""

    keys = N_(
        "Space takes a suggestion (◇), Enter edits, Delete removes, Alt+↑↓ moves, Ctrl+Z takes back. A slash divides: "
        "終端產品／感測器."
    )

    def __init__(self, page: Page) -> None:
        sides = [
            Column("zh", N_("Chinese"), stretch=4, glyphs="zh_TW"),
            Column("ja", N_("Japanese"), stretch=4, glyphs="ja"),
            Column("kind", N_("Kind"), 170, options=_kinds),
        ]
        rest = [
            Column("uses", N_("Entries with this tag"), 100, fixed=True),
            Column("into", N_("Put together with"), stretch=3, options=self._others),
        ]
        self.tags: dict[str, Tag] = {}
        self.offers: dict[str, tuple[str, str, str]] = {}  # by id: column, text it is for, suggestion
        super().__init__(page, N_("Tags of companies and regions"), [*sides, *rest], sides)
        self._looking = QTimer(self, interval=0)
        self._looking.timeout.connect(self._look)
        self.refresh()
        start_in_list(self)

    def _look(self) -> None:
        """Some more suggestions for names that are missing in a language; shown once all are there."""
        waiting = self._waiting()
        with self.store.read() as connection:
            for tag, column, text in waiting[:AT_ONCE]:
                found = terms.suggest(connection, text, "ja" if column == "name_ja" else "zh_TW")
                self.offers[tag.id] = (column, text, found.text if found is not None else "")
        if len(waiting) <= AT_ONCE:
            self._looking.stop()
            self._later.start()  # not while a name is being typed

    def _waiting(self) -> list[tuple[Tag, str, str]]:
        """Tags with a name missing for which nothing was looked up yet."""
        lacking = [(tag, *missing(tag)) for tag in self.tags.values() if any(missing(tag))]
        return [entry for entry in lacking if self.offers.get(entry[0].id, ("",) * 3)[:2] != entry[1:]]

    def _offer(self, tag: Tag) -> tuple[str, str]:
        """Column and text of what is suggested; empty for nothing."""
        column, text, said = self.offers.get(tag.id, ("", "", ""))
        return (column, said) if said and (column, text) == missing(tag) else ("", "")

    def _others(self) -> Sequence[tuple[str, str]]:
        code = i18n.current()
        return [("", "－"), *((tag.id, tag.name.get(code)) for tag in self.tags.values())]

    def groups(self) -> list[Group]:
        with self.store.read() as connection:
            self.tags, used = companies.tags(connection), companies.uses(connection)
        made = []
        for kind in TAG_KINDS:
            entries = []
            for tag in self.tags.values():
                if tag.kind == kind.key:
                    column, said = self._offer(tag)
                    sides = [tag.name.zh, tag.name.ja]
                    if said:
                        sides[column == "name_ja"] = f"◇ {said}"
                    shown = (*sides, _(kind.label), str(used[tag.id] or ""), "")
                    entries.append(
                        Entry(
                            tag.id, shown, (tag.name.zh, tag.name.ja, tag.kind, "", ""), False if said else None,
                            tone="amber", toned=column.removeprefix("name_"),
                        )
                    )  # fmt: skip
            made.append(Group(_(kind.label), entries))
        if self._waiting():
            self._looking.start()
        return made

    def on_ticked(self, row_id: str, ticked: bool) -> None:
        column, said = self._offer(self.tags[row_id])
        if said:
            self.act(CHANGE, records.edit, t.Tag, row_id, {column: said})

    def on_entered(self, values: dict[str, str]) -> None:
        pair = Pair(values["zh"].strip(), values["ja"].strip())
        if not pair:
            return
        with self.store.read() as connection:
            known = companies.tag_named(connection, pair.zh or pair.ja, values["kind"] or "field")
        if known and self.tags[known].kind == (values["kind"] or "field"):
            self.say(THERE)
            self.grid.choose(known)
            return
        self.act(ADD, companies.add_tag, pair, values["kind"] or "field")

    def on_edited(self, row_id: str, key: str, value: str) -> None:
        if key == "into":
            if value and value != row_id:
                self.act(MERGE, _merged, value, row_id)
            return
        column = "kind" if key == "kind" else f"name_{key}"
        self.act(CHANGE, records.edit, t.Tag, row_id, {column: value.strip()})

    def on_delete(self, row_id: str) -> None:
        with self.store.read() as connection:
            count = companies.uses(connection)[row_id]
        if count and not dialogs.confirm(self, Sentence(SURE, {"count": count}), N_("Delete")):
            return
        self.act(REMOVE, _removed, row_id)

    def on_move(self, row_id: str, step: int) -> None:
        same = [tag.id for tag in self.tags.values() if tag.kind == self.tags[row_id].kind]
        at = same.index(row_id)
        to = at + step
        if 0 <= to < len(same):
            same[at], same[to] = same[to], same[at]
            self.act(MOVE, _ordered, same)


def _merged(work: Work, kept: str, gone: str) -> bool:
    companies.merge_tags(work, kept, gone)
    return True


def _removed(work: Work, row_id: str) -> bool:
    companies.remove_tag(work, row_id)
    return True


def _ordered(work: Work, ids: list[str]) -> bool:
    records.reorder(work, t.Tag, ids)
    return True

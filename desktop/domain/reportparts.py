"""The sections of one report: what the program knows for each, what its author wrote, and what is still missing.

A section's own words win over what is known; tables and photographs are made anew each time. The window of the report
walks ``parts``, the paper takes ``blocks``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.domain.reportprofiles import ABSTRACT, TITLES, Profile
from desktop.domain.reports import Block, CoverLine, Document, FigureBlock, Heading, Load, numbered, prose
from desktop.domain.reports import characters as count_characters
from desktop.errors import Notice, Sentence
from desktop.i18n import N_, gettext_for

HIDDEN, DONE = "hidden", "done"
NOTHING_YET = N_("Nothing is written here yet.")
NO_CAPTION = N_("A photograph of the report has no caption.")
ELSE = "其他"  # over words whose item is gone
EVENT = "event:"  # begins the key of a section about an item: event:ID, event:ID:minutes


@dataclass(frozen=True)
class Part:
    """A section. ``known`` is the text that stands there while ``body`` is empty, ``made`` what follows the text.

    ``level`` 0 is the abstract, 1 to 3 those of headings. ``needed``: words are missed here; a heading with sections
    below it needs none. ``section_id`` is the stored row, empty where nothing was written yet.
    """

    key: str
    level: int
    title: str
    known: str = ""
    body: str = ""
    made: tuple[Block, ...] = ()
    state: str = "open"
    needed: bool = True
    section_id: str = ""
    own_title: str = ""  # the author's, instead of ``title``

    @property
    def heading(self) -> str:
        """What stands over it."""
        return self.own_title or self.title

    @property
    def text(self) -> str:
        """What is printed."""
        return self.body if self.body.strip() else self.known

    @property
    def event_id(self) -> str:
        """The item that it tells of; empty for none."""
        return self.key.split(":")[1] if self.key.startswith(EVENT) else ""

    @property
    def hidden(self) -> bool:
        return self.state == HIDDEN

    def lacks(self) -> Sentence | None:
        """What is missing; None where nothing is, or where it is left out."""
        if self.hidden:
            return None
        if self.needed and not self.text.strip() and not self.made:
            return Sentence(NOTHING_YET)
        if any(isinstance(block, FigureBlock) and not block.caption for block in self.made):
            return Sentence(NO_CAPTION)
        return None


@dataclass(frozen=True)
class Report:
    """A report with its sections in order. ``report_id`` is empty until something of it was written."""

    delegation_id: str
    profile: Profile
    title: str
    cover: tuple[CoverLine, ...]
    parts: tuple[Part, ...]
    report_id: str = ""
    suggestions: int = 0  # entered in the register
    load: Load | None = None

    def part(self, key: str) -> Part | None:
        return next((part for part in self.parts if part.key == key), None)

    def written(self, key: str, section_id: str, title: str, body: str, state: str) -> Report:
        """The same after this section was written; what follows its text stands as it was read."""
        now = {"section_id": section_id, "own_title": title, "body": body, "state": state}
        parts = (replace(part, **now) if part.key == key else part for part in self.parts)  # type: ignore[arg-type]
        return replace(self, parts=tuple(parts))

    def called(self, part: Part) -> str:
        """「拜會千葉縣廳　會議摘要與結論」, what a section is called where it stands alone."""
        above = self.part(f"{EVENT}{part.event_id}") if part.level > 2 else None
        return f"{above.heading}　{part.heading}" if above else part.heading

    def length(self) -> int:
        """Characters of the abstract."""
        found = self.part(ABSTRACT)
        return count_characters(found.text) if found else 0

    def shown(self) -> Iterator[Part]:
        """Those that are printed: what lies below a section that is left out is left out too."""
        off = 0  # the level that is left out
        for part in self.parts:
            if off and part.level > off:
                continue
            off = part.level if part.hidden and part.level else 0
            if not part.hidden:
                yield part

    def _printed(self) -> Iterator[Part]:
        """Those that are shown, without annexes of which there are none: no heading stands over nothing at the end."""
        listed = list(self.shown())
        for part, after in zip(listed, [*listed[1:], None], strict=True):
            below = after is not None and after.level > part.level
            if part.needed or below or part.text.strip() or part.made:
                yield part

    def notices(self) -> list[Notice]:
        """What a person should look at before handing it in."""
        found = []
        for part in self.shown():
            lacks = part.lacks()
            bare = [block for block in part.made if isinstance(block, FigureBlock) and not block.caption]
            found += [Notice(self.called(part), Sentence(NO_CAPTION)).at("figure", one.figure_id) for one in bare]
            if lacks is not None and not bare:
                found.append(_notice(self, part, lacks))
        abstract = self.part(ABSTRACT)
        wrong = self.profile.length_problem(self.length())
        if abstract is not None and not abstract.hidden and wrong and abstract.text.strip():
            found.append(_notice(self, abstract, wrong))
        few = self.profile.suggestion_problem(self.suggestions)
        if few is not None:
            found.append(Notice("", few).at("delegation", self.delegation_id))
        return found

    def document(self) -> Document:
        """The whole of it as blocks."""
        front: list[Block] = []
        blocks: list[Block] = []
        for part in self._printed():
            if part.level == 0:
                text = tuple(prose(part.text))
                front += [Heading(1, part.heading, key=part.key), *text] if text else []
            else:
                blocks += [Heading(part.level, part.heading, key=part.key, new_page=part.level == 1), *_inside(part)]
        made = Document(
            self.title, self.cover, tuple(front), numbered(blocks), notices=tuple(self.notices()),
            delegation_id=self.delegation_id,
        )  # fmt: skip
        return replace(made, load=self.load) if self.load else made


def _inside(part: Part) -> Iterable[Block]:
    yield from prose(part.text)
    yield from part.made


def _notice(report: Report, part: Part, sentence: Sentence) -> Notice:
    return Notice(report.called(part), sentence, ("report", report.delegation_id, part.key))


def arranged(parts: Sequence[Part], stored: Sequence[tuple[str, str, str, str, str]]) -> tuple[Part, ...]:
    """``parts`` with what was written: (section id, key, title, body, state). A section that the profile no longer has
    but that has words is kept at the end, so that nothing written is lost from sight.
    """
    known = {key: (row_id, title, body, state) for row_id, key, title, body, state in stored}
    made = []
    for part in parts:
        row = known.pop(part.key, None)
        if row is not None:
            row_id, title, body, state = row
            part = replace(part, section_id=row_id, own_title=title, body=body, state=state)
        made.append(part)
    for key, (row_id, title, body, state) in known.items():
        if body.strip() and state != HIDDEN:
            usual = gettext_for("zh_TW")(TITLES[key]) if key in TITLES else ELSE
            made.append(Part(key, 1, usual, body=body, state=state, section_id=row_id, own_title=title))
    return tuple(made)

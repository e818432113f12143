"""Alliance cases and tables of figures as a chapter of a book."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents import casetables
from desktop.documents import handbookparts as parts
from desktop.documents.casetables import EFFECT, FIELD, FORM
from desktop.documents.flow import Flow
from desktop.documents.frame import Look
from desktop.documents.typeset import MUTED, Speech
from desktop.domain.caselist import sourced
from desktop.domain.handbook import Handbook
from desktop.i18n import N_

SOURCE = N_("Data source")


def fill(flow: Flow, m: Look, voices: Sequence[Speech], book: Handbook, mark: parts.Mark) -> None:
    """Each case under the names of its companies, then the tables."""
    for case in book.beside.cases:
        name = case.name()
        rows = [
            row
            for label, text in ((FIELD, case.field), (FORM, case.form), (EFFECT, case.effect))
            for row in parts.fact(m, voices, label, parts.words(m, voices, text))
        ]
        rows += parts.fact(m, voices, SOURCE, parts.words(m, voices, sourced(case.source, case.as_of), MUTED))
        flow.section([parts.subhead(m, voices, name, mark(name))], [parts.subhead(m, voices, name)], rows)
        flow.y += m.above
    for table in book.beside.tables:
        flow.y += m.above
        casetables.draw(flow, m, voices, table, min(m.second, 8.4) if not m.pocket else m.small)

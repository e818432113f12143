"""Alliance cases and tables of figures, for briefings and handbooks (needs.md rows 27 and 69)."""

from desktop.domain.checks import Data, Day, Line, Text
from desktop.errors import Problem, Sentence
from desktop.i18n import N_


class CaseData(Data):
    """An alliance in the form of table 4 of shared/sources/3-alliance-paper.txt (needs.md row 27)."""

    position: int = 0
    japan_zh: Text = ""
    japan_ja: Text = ""
    taiwan_zh: Text = ""
    taiwan_ja: Text = ""
    field_zh: Text = ""
    field_ja: Text = ""
    form_zh: Text = ""
    form_ja: Text = ""
    effect_zh: Text = ""
    effect_ja: Text = ""
    source_zh: Line = ""
    source_ja: Line = ""
    as_of: Day = None
    tags: Text = ""
    notes: Text = ""


class DataTableData(Data):
    """A table of figures with unit, source and note (row 69): cells parted by tabs, rows by line ends, heads first."""

    position: int = 0
    title_zh: Line = ""
    title_ja: Line = ""
    unit_zh: Line = ""
    unit_ja: Line = ""
    heads_zh: Text = ""
    heads_ja: Text = ""
    cells: Text = ""
    source_zh: Line = ""
    source_ja: Line = ""
    note_zh: Text = ""
    note_ja: Text = ""
    as_of: Day = None


def table_in_order(value: DataTableData) -> list[Problem]:
    """Every row has as many cells as the head; a title in one language at least."""
    found = []
    if not (value.title_zh or value.title_ja):
        found.append(Problem("title_zh", Sentence(N_("A name is needed, in Chinese or in Japanese."))))
    heads = [len(heads.split("\t")) for heads in (value.heads_zh, value.heads_ja) if heads]
    if len(set(heads)) > 1:
        found.append(Problem("heads_ja", Sentence(N_("As many headings as in the other language. Correct them."))))
    for number, line in enumerate(value.cells.split("\n") if value.cells else (), start=1):
        if heads and len(line.split("\t")) != heads[0]:
            said = N_("Line {line} has {found} cells, the heading {wanted}. Correct the line.")
            values = {"line": number, "found": len(line.split("\t")), "wanted": heads[0]}
            found.append(Problem("cells", Sentence(said, values)))
            break
    return found

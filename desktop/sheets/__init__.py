"""Tables of other programs: XLSX, ODS, XLS and CSV in, XLSX, ODS and CSV out. Nothing in them is ever evaluated.

``read`` gives cells as the program wrote them (text, numbers, real dates and times), each row with its physical number;
what is too large, hostile or not what it claims is refused in one sentence before a parser sees it (``guard``). What
``write`` makes reads back the same: text stays text, even where it begins like a formula.
"""

from __future__ import annotations

from desktop.sheets.reading import Cell, Row, Sheet, kind_of, read
from desktop.sheets.text import ENCODINGS
from desktop.sheets.writing import ENDINGS, write

__all__ = ["ENCODINGS", "ENDINGS", "Cell", "Row", "Sheet", "kind_of", "read", "write"]

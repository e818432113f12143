"""Booklets: pages two by two on both sides of sheets, in the order of a fold, so that the pile is folded once and sewn.

Printed on both sides, turned over on the short edge.
"""

from __future__ import annotations

from collections.abc import Sequence

from desktop.documents.embedding import Pdf
from desktop.documents.paper import AS_IT_COMES, Placing

LEAF = 4  # pages on a folded sheet


def sides(count: int) -> list[tuple[int, int]]:
    """(left, right) page of each side, front then back, sheet after sheet from the outermost; from 0.

    ``count`` pages, filled up to a multiple of four: numbers from ``count`` on are blank.
    """
    whole = max(-(-count // LEAF), 1) * LEAF
    found = []
    for sheet in range(whole // LEAF):
        first, last = 2 * sheet, whole - 1 - 2 * sheet
        found += [(last, first), (first + 1, last - 1)]
    return found


def impose(
    pdf: Pdf, leaves: Sequence[Sequence[str]], leaf: float, sheet: tuple[float, float], bookmark: str = "",
    placing: Placing = AS_IT_COMES,
) -> int:  # fmt: skip
    """Add the sides of sheets (width and height) with ``leaves``, each its operators from its lower left corner and
    ``leaf`` wide; they meet at the fold. Gives the number of sheets. ``placing``: fronts or backs alone, for a
    printer that knows one side only.
    """
    pdf.canvas.setViewerPreference("Duplex", "DuplexFlipShortEdge")
    pdf.canvas.setViewerPreference("PrintScaling", "None")
    made = sides(len(leaves))
    wanted = [n for n in range(len(made)) if (placing.backs if n % 2 else placing.fronts)]
    wanted = wanted or list(range(len(made)))
    for number in wanted:
        pair = made[number]
        operators: list[str] = []
        for place, page in enumerate(pair):
            if page < len(leaves):
                operators += [f"q 1 0 0 1 {sheet[0] / 2 - (1 - place) * leaf:.3f} 0 cm", *leaves[page], "Q"]
        pdf.page(*sheet, operators, bookmark=bookmark if number == wanted[0] else "")
    return len(made) // 2

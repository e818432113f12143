"""Putting cards, badges and labels into the places of a sheet: fronts, mirrored backs, crop marks, cutting order.

Lengths of a sheet are millimetres from the page's top left corner, those of content points.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.documents.embedding import Pdf
from desktop.documents.paper import Placing
from desktop.documents.typeset import MM, Colour
from desktop.domain.cards import Sheet
from desktop.errors import UserError
from desktop.i18n import N_

MARK_GAP, MARK, MARK_EDGE = 2 * MM, 5 * MM, 4 * MM  # off the cards, long, off the paper's edge
MARK_SHORT = 3 * MM  # where it lies on the cards' own edge
MARK_COLOUR: Colour = (0.6, 0.6, 0.6)
NO_PLACE = N_("The sheet has {count} places. Start with one of them.")


def impose(pdf: Pdf, faces: Sequence[Sequence[str]], sheet: Sheet, placing: Placing, ground: Sequence[str] = ()) -> int:
    """Add pages with ``faces``: of each card its sides (one, or front and back) as operators from its lower left
    corner. Fronts of a page are followed by its backs, mirrored for a flip on the long edge. ``ground`` lies beneath
    them on each page (lines to cut and to fold along). Returns the sheets used.
    """
    two_sided = max(map(len, faces), default=1) > 1
    only_backs = two_sided and placing.backs and not placing.fronts
    if only_backs:
        faces = [face[-1:] if len(face) > 1 else [""] for face in faces]
    elif two_sided and placing.fronts and not placing.backs:
        faces = [face[:1] for face in faces]
    if placing.start_slot > sheet.per_page:
        raise UserError(NO_PLACE, count=sheet.per_page)
    filled = places(len(faces) * placing.copies, sheet.per_page, placing)
    width, height = sheet.page_width * MM, sheet.page_height * MM
    right, down = placing.offset[0] * MM, placing.offset[1] * MM
    wanted = sheet.crop_marks if placing.marks is None else placing.marks
    marks = crop_marks(sheet) if wanted else []
    sides = max(map(len, faces), default=1)
    moved = bool(right or down)
    for page in filled:
        for side in range(sides):
            content = [f"q 1 0 0 1 {right:.3f} {-down:.3f} cm"] if moved else []
            content += [*marks, *ground]
            for slot, at in page:
                face = faces[at // placing.copies]
                if side >= len(face):
                    continue
                x, y = sheet.slot(slot, mirrored=only_backs or side == 1)
                low = height - (y + sheet.height) * MM
                content.append(f"q 1 0 0 1 {x * MM:.3f} {low:.3f} cm {face[side]} Q")
            pdf.page(width, height, [*content, "Q"] if moved else content)
    return len(filled)


def places(count: int, per_page: int, placing: Placing) -> list[list[tuple[int, int]]]:
    """Sheets of (slot, number of the card), both from 0. At least one sheet, also for no card.

    In stacking order the sheets lie upon each other and are cut together: pile after pile is then in order.
    """
    first = min(max(placing.start_slot, 1), per_page) - 1
    sheets = max(-(-(first + count) // per_page), 1)
    slots = list(_slots(first, per_page, sheets))
    if placing.stacked:
        slots.sort(key=lambda where: (where[1], where[0]))
    taken: list[list[tuple[int, int]]] = [[] for _sheet in range(sheets)]
    if placing.stacked:  # what stays free lies at the ends of the last piles, on the last sheet
        free = len(slots) - count
        spare = {(sheets - 1, slot) for slot in range(per_page - free, per_page)} if free else set()
        slots = [where for where in slots if where not in spare]
    for number, (sheet, slot) in enumerate(slots[:count]):
        taken[sheet].append((slot, number))
    return [sorted(page) for page in taken]


def _slots(first: int, per_page: int, sheets: int) -> Iterator[tuple[int, int]]:
    for sheet in range(sheets):
        for slot in range(first if sheet == 0 else 0, per_page):
            yield sheet, slot


def crop_marks(sheet: Sheet) -> list[str]:
    """Hairlines at every cut, on all four edges, outside the cards (mm measured from the page's top left).

    Where cards reach to the edge of the paper, short marks lie on the cuts between them, as near to it as is printed.
    """
    across = {x for c in range(sheet.columns) for x in _ends(sheet.left + c * sheet.pitch_x, sheet.width)}
    down = {y for r in range(sheet.rows) for y in _ends(sheet.top + r * sheet.pitch_y, sheet.height)}
    width, height = sheet.page_width * MM, sheet.page_height * MM
    ink: list[str] = [f"{MARK_COLOUR[0]} G 0.5 w"]
    for start, end in _edges(min(across) * MM, max(across) * MM, width):
        level = [height - y * MM for y in sorted(down) if MARK_EDGE < y * MM < height - MARK_EDGE]
        ink += [f"{start:.3f} {y:.3f} m {end:.3f} {y:.3f} l S" for y in level]
    for start, end in _edges(min(down) * MM, max(down) * MM, height):
        upright = [x * MM for x in sorted(across) if MARK_EDGE < x * MM < width - MARK_EDGE]
        ink += [f"{x:.3f} {height - start:.3f} m {x:.3f} {height - end:.3f} l S" for x in upright]
    return ink


def _ends(start: float, length: float) -> tuple[float, float]:
    return round(start, 3), round(start + length, 3)


def _edges(first: float, last: float, page: float) -> list[tuple[float, float]]:
    """Where marks begin and end before ``first`` and behind ``last``, or on the edge where the margin has no room."""
    before = first - MARK_GAP, max(first - MARK_GAP - MARK, MARK_EDGE)
    behind = last + MARK_GAP, min(last + MARK_GAP + MARK, page - MARK_EDGE)
    return [
        before if before[0] > before[1] else (MARK_EDGE + MARK_SHORT, MARK_EDGE),
        behind if behind[0] < behind[1] else (page - MARK_EDGE - MARK_SHORT, page - MARK_EDGE),
    ]

"""Both countries as tiles with curves between counties and prefectures. Lengths are points, measured downwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.documents.typeset import INK, MUTED, Chain, Colour, Ink, Speech
from desktop.domain.pairmap import COLUMNS, PROPOSED, ROWS, SIDE, PairSheet, Point, Tile, curve, located
from desktop.domain.text import Pair

GROUND: Colour = (0.925, 0.915, 0.89)
WHITE: Colour = (1.0, 1.0, 1.0)
# One for each county; number and colour say together what belongs together, also where it is printed in grey.
TONES: tuple[Colour, ...] = (
    (0.70, 0.20, 0.13), (0.13, 0.25, 0.42), (0.18, 0.42, 0.28), (0.53, 0.35, 0.06), (0.45, 0.24, 0.43),
    (0.09, 0.42, 0.46), (0.55, 0.13, 0.31), (0.30, 0.34, 0.10), (0.20, 0.33, 0.66), (0.38, 0.28, 0.22),
)  # fmt: skip
LINE, DASH = 1.5, "4 2.6"
LETTERS, SECOND = 8.2, 6.0


@dataclass(frozen=True)
class Field:
    """Where the grid lies on its page, and how far its tiles are from each other."""

    x: float
    y: float
    across: float
    down: float

    def at(self, point: Point) -> Point:
        """A point of the grid on the page."""
        return self.x + point[0] * self.across, self.y + point[1] * self.down


def placed(x: float, y: float, width: float, height: float) -> Field:
    """The grid in a box."""
    return Field(x, y, width / COLUMNS, height / ROWS)


def tone(number: int) -> Colour:
    """The colour of a county by its number, from 1."""
    return TONES[(number - 1) % len(TONES)]


def draw(ink: Ink, field: Field, sheet: PairSheet, voices: Sequence[Speech]) -> None:
    """Tiles, curves above them, and above both the tiles of those who are paired."""
    numbers = {county: at for at, county in enumerate(sheet.counties(), 1)}
    of: dict[str, list[int]] = {county: [number] for county, number in numbers.items()}
    for pair in sheet.pairs:
        of.setdefault(pair.prefecture, []).append(numbers[pair.county])
    tiles = located(sheet.tiles)
    for tile in sheet.tiles:
        _tile(ink, field, tile, voices, ())
    for pair in sheet.pairs:
        if pair.county in tiles and pair.prefecture in tiles:
            points = curve(tiles[pair.county].centre(), tiles[pair.prefecture].centre())
            _curve(ink, [field.at(point) for point in points], tone(numbers[pair.county]), pair.status == PROPOSED)
    for tile in sheet.tiles:
        if tile.code not in of:  # a line behind a name ends before its letters
            x, y = field.at((tile.column + (1 - SIDE) / 2, tile.row + (1 - SIDE) / 2))
            names(ink, tile.short, voices, (x, y, field.across * SIDE, field.down * SIDE), INK, GROUND)
    for code, mine in of.items():
        if code in tiles:
            _tile(ink, field, tiles[code], voices, tuple(mine))


def _tile(ink: Ink, field: Field, tile: Tile, voices: Sequence[Speech], numbers: tuple[int, ...]) -> None:
    """A tile; a paired one in the colour of the county, with its number in a corner and its name."""
    x, y = field.at((tile.column + (1 - SIDE) / 2, tile.row + (1 - SIDE) / 2))
    width, height = field.across * SIDE, field.down * SIDE
    for at, colour in enumerate([tone(number) for number in numbers] or [GROUND]):
        part = width / max(len(numbers), 1)  # a prefecture of several counties has all their colours
        ink.box(x + at * part, y, part, height, colour)
    if numbers:
        ink.text(x + 1.6, y + 5.9, voices[0].bold, " ".join(map(str, numbers)), 5.6, WHITE)
        names(ink, tile.short, voices, (x, y + 3.4, width, height - 3.4), WHITE)


def names(
    ink: Ink, name: Pair, voices: Sequence[Speech], box: tuple[float, float, float, float], colour: Colour,
    ground: Colour | None = None,
) -> None:  # fmt: skip
    """A name in the middle of its box, in each language, once where both write it alike; ``ground`` beneath it."""
    x, y, width, height = box
    said = {name.get(voice.code): voice for voice in reversed(voices)}
    lines = list(reversed(said.items()))
    sizes = [LETTERS, SECOND][: len(lines)]
    tall = sum(sizes) + 1.6 * (len(lines) - 1)
    base = y + (height - tall) / 2
    for number, ((text, voice), size) in enumerate(zip(lines, sizes, strict=True)):
        chain = voice.regular if number or colour == INK else voice.bold
        size = min(size, (width - 3.2) / max(chain.width(text), 0.1))
        base += size + (1.6 if number else 0.0)
        if ground is not None:
            wide = chain.width(text) * size + 1.6
            ink.box(x + (width - wide) / 2, base - size, wide, size + 0.8, ground)
        ink.text(x + (width - chain.width(text) * size) / 2, base - size * 0.12, chain, text, size, colour)


def _curve(ink: Ink, points: Sequence[Point], colour: Colour, dashed: bool) -> None:
    """A curve; dashed where the pair is not decided yet. A white rim parts it from those it crosses."""
    (x, y), *rest = [(px, ink.height - py) for px, py in points]
    path = f"{x:.2f} {y:.2f} m " + " ".join(f"{px:.2f} {py:.2f}" for px, py in rest) + " c S"
    paint = "{:.3g} {:.3g} {:.3g} RG".format
    dash = f"[{DASH}] 0 d" if dashed else ""
    ink.decorate(f"q 1 J {paint(*WHITE)} {LINE + 1.4:.2f} w {path} Q")
    ink.decorate(f"q {dash} {paint(*colour)} {LINE:.2f} w {path} Q")


def sample_line(ink: Ink, x: float, y: float, wide: float, dashed: bool) -> None:
    """A straight piece as the legend shows it."""
    dash = f"[{DASH}] 0 d" if dashed else ""
    low = ink.height - y
    paint = "{:.3g} {:.3g} {:.3g} RG".format(*MUTED)
    ink.decorate(f"q {dash} {paint} {LINE:.2f} w {x:.2f} {low:.2f} m {x + wide:.2f} {low:.2f} l S Q")


def badge(ink: Ink, x: float, y: float, side: float, number: int, chain: Chain) -> None:
    """A county's number on its colour."""
    ink.box(x, y, side, side, tone(number))
    text, size = str(number), side * 0.68
    ink.text(x + (side - chain.width(text) * size) / 2, y + side * 0.74, chain, text, size, WHITE)

"""Rooms, tables, cars and coaches seen from above: furniture, places with names, door, screen and view, flags.

Lengths are points, measured downwards; those of a plan are its own units.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desktop.documents.fitting import Part, stack
from desktop.documents.typeset import INDIGO, INK, MUTED, Colour, Ink, Speech, flat
from desktop.domain import honorifics
from desktop.domain.seating import Unit, blocks
from desktop.domain.seatpapers import DOOR, FURNITURE, GUEST_SIDE, HOST_SIDE, flag_names, walls
from desktop.domain.seatplans import (
    DRIVER,
    GUEST,
    HIGH,
    HOST,
    WIDE,
    Drawing,
    Place,
    SeatPlan,
    Shape,
    Sitter,
)
from desktop.errors import Sentence
from desktop.i18n import N_

DRIVERS_SIDE = N_("Driver's side")
FLAG = N_("Flag: {country}")
TO_COME = N_("being arranged")
GUESTS: Colour = (0.915, 0.935, 0.962)
HOSTS: Colour = (0.955, 0.942, 0.912)
FREE: Colour = (1.0, 1.0, 1.0)
TABLE: Colour = (0.925, 0.918, 0.9)
EDGE: Colour = (0.62, 0.62, 0.6)
LARGEST = 2.9  # points of a unit: a plan of four people is no poster
SAYING = 7.4  # size of words at edges
BAND, BAR = 13.0, 60.0  # of what stands at an edge: how deep, how long at least
NAME, SECOND = 9.6, 6.6
ROOMY = 22.0  # points: high enough for a name in two languages


@dataclass(frozen=True)
class Frame:
    """Where a drawing lies on its page: left upper corner, and points of a unit."""

    x: float
    y: float
    unit: float

    def at(self, x: float, y: float) -> tuple[float, float]:
        return self.x + x * self.unit, self.y + y * self.unit


def place_drawing(drawing: Drawing, x: float, y: float, width: float, height: float) -> Frame:
    """At the top of a box and in its middle from left to right, as large as fits."""
    unit = min(width / drawing.width, height / drawing.height, LARGEST)
    return Frame(x + (width - drawing.width * unit) / 2, y, unit)


def outline(ink: Ink, x: float, y: float, width: float, height: float, line: float, colour: Colour) -> None:
    """The edges of a rectangle."""
    red, green, blue = colour
    ink.operators.append(
        f"{red:.3g} {green:.3g} {blue:.3g} RG {line:.3f} w {x:.3f} {ink.height - y - height:.3f} "
        f"{width:.3f} {height:.3f} re S"
    )


def circle(ink: Ink, x: float, y: float, radius: float, fill: Colour, edge: Colour) -> None:
    """A disc around ``x``, ``y``."""
    k, low = radius * 4 / 3 * (math.sqrt(2) - 1), ink.height - y
    curves = [
        (x + radius, low + k, x + k, low + radius, x, low + radius),
        (x - k, low + radius, x - radius, low + k, x - radius, low),
        (x - radius, low - k, x - k, low - radius, x, low - radius),
        (x + k, low - radius, x + radius, low - k, x + radius, low),
    ]
    path = " ".join(" ".join(f"{value:.3f}" for value in curve) + " c" for curve in curves)
    paint = "{:.3g} {:.3g} {:.3g}".format
    ink.operators.append(f"q {paint(*fill)} rg {paint(*edge)} RG 0.6 w {x + radius:.3f} {low:.3f} m {path} h B Q")


def draw_plan(
    ink: Ink, plan: SeatPlan, people: Mapping[str, Sitter], voices: Sequence[Speech],
    box: tuple[float, float, float, float],
) -> list[Sentence]:  # fmt: skip
    """The plan in ``box`` (left, top, width, height); what of its names does not fit well."""
    x, y, width, height = box
    if plan.flags.strip():
        y, height = y + BAND + 4, height - BAND - 4
    around = BAND + 3
    frame = place_drawing(plan.drawing, x + around, y + around, width - 2 * around, height - 2 * around)
    is_room = plan.kind not in ("car", "stage")
    if is_room:
        left, top = frame.at(0, 0)
        outline(ink, left, top, plan.drawing.width * frame.unit, plan.drawing.height * frame.unit, 0.8, EDGE)
    for shape in plan.drawing.shapes:
        _furniture(ink, frame, shape, voices)
    _edges(ink, frame, plan, voices)
    _flags(ink, plan, voices, frame.x, frame.y - BAND - around - 1, plan.drawing.width * frame.unit)
    on = plan.people()
    said: list[Sentence] = []
    for place in plan.places:
        one = people.get(on.get(place.key, ""))
        number = "" if place.key == DRIVER else str(place.rank)
        said += draw_place(ink, frame, place, number, one, voices)
    return said


def draw_place(
    ink: Ink, frame: Frame, place: Place, number: str, one: Sitter | None, voices: Sequence[Speech]
) -> list[Sentence]:
    """A seat with its number, and the name of who sits there."""
    wide, high = WIDE * frame.unit, HIGH * frame.unit
    left, top = frame.at(place.x - WIDE / 2, place.y - HIGH / 2)
    side = one.side if one else place.side
    ground = FREE if one is None else HOSTS if side == HOST else GUESTS
    ink.box(left, top, wide, high, ground)
    honoured = place.rank == 1 and place.key != DRIVER
    outline(ink, left, top, wide, high, 1.1 if honoured else 0.6, INDIGO if honoured else EDGE)
    chain = voices[0].regular
    size = max(min(6.4, high * 0.3), 4.2)
    taken = chain.width(number) * size
    ink.text(left + 2, top + size * 0.98 + 0.6, chain, number, size, INDIGO if side != HOST else MUTED)
    if one is None:
        return []
    inset = taken + 3.5 if number else 2.0
    shown = voices if high >= ROOMY else voices[:1]  # where it is narrow the list has the other language
    parts = name_parts(one, shown, min(NAME, high * 0.44))
    return stack(ink, parts, left + inset, top + 1.2, wide - inset - 2, high - 2.4)


def name_parts(one: Sitter, voices: Sequence[Speech], size: float) -> list[Part]:
    """The name in each language, once where both write it alike; the post of whoever has no name yet."""
    parts: list[Part] = []
    seen: set[str] = set()
    for voice in voices:
        text, tail = called(one, voice)
        if text in seen and not tail:
            continue
        if text in seen:  # alike in both: the one that says 様 stands
            old = next(part for part in parts if part.text == text)
            parts[parts.index(old)] = Part(old.chain, text, old.size, old.colour, 2, old.gap, True, tail, voice.regular)
            continue
        seen.add(text)
        chain = voice.regular if parts else voice.bold
        smaller = size * SECOND / NAME if parts else size
        parts.append(
            Part(
                chain, text, smaller, MUTED if parts else INK, 2, 1.2, name=not parts, tail=tail,
                tail_chain=voice.regular,
            )
        )  # fmt: skip
    return parts


def called(one: Sitter, voice: Speech) -> tuple[str, str]:
    """The name as a paper says it, and what follows it (様)."""
    title = one.title.get(voice.code)
    if not one.name:
        return f"{flat(title)}〔{voice.say(TO_COME)}〕" if title else f"〔{voice.say(TO_COME)}〕", ""
    name = flat(one.name.get(voice.code))
    side = "tw" if one.own else "jp"
    return name, honorifics.honorific(name, voice.code, choice=one.honorific, title=title, side=side).strip()


def worded(voices: Sequence[Speech], msgid: str) -> str:
    """A marked word in the languages of the paper."""
    return "／".join(dict.fromkeys(voice.say(msgid) for voice in voices))


def _furniture(ink: Ink, frame: Frame, shape: Shape, voices: Sequence[Speech]) -> None:
    left, top = frame.at(shape.x, shape.y)
    width, height = shape.width * frame.unit, shape.height * frame.unit
    if shape.kind == "round":
        circle(ink, left + width / 2, top + height / 2, width / 2, TABLE, EDGE)
        return
    if shape.kind in ("table", "sofa"):
        ink.box(left, top, width, height, TABLE)
        if shape.kind == "sofa":
            outline(ink, left, top, width, height, 0.8, EDGE)
        return
    if shape.kind in ("car", "stage"):
        outline(ink, left, top, width, height, 1.2, EDGE)
    elif shape.kind == "wheel":  # his own place is drawn over it
        _words(ink, voices, FURNITURE["wheel"], left, top - 12, width, 12)
    else:
        ink.box(left, top, width, height, TABLE)
        _words(ink, voices, FURNITURE[shape.kind], left, top, width, height)


def _words(ink: Ink, voices: Sequence[Speech], msgid: str, x: float, y: float, width: float, height: float) -> None:
    text, chain = worded(voices, msgid), voices[0].regular
    size = min(SAYING, width / max(chain.width(text), 0.1) * 0.94, height * 0.8)
    ink.text(x + (width - chain.width(text) * size) / 2, y + height / 2 + size * 0.35, chain, text, size, MUTED)


def _edges(ink: Ink, frame: Frame, plan: SeatPlan, voices: Sequence[Speech]) -> None:
    """Door, view and screen outside the wall; several at one edge stand beside each other."""
    if plan.kind == "car":
        return
    marks = walls(plan)
    width, height = plan.drawing.width * frame.unit, plan.drawing.height * frame.unit
    for edge in ("top", "bottom", "left", "right"):
        here = [msgid for msgid, where in marks if where == edge]
        flat_edge = edge in ("top", "bottom")
        for number, msgid in enumerate(here, 1):
            middle = (width if flat_edge else height) * (2 * number - 1) / (2 * len(here))
            text = worded(voices, msgid)
            room = (width if flat_edge else height) / len(here) * 0.94
            long = min(max(voices[0].regular.width(text) * SAYING + 10, BAR), room)
            if flat_edge:
                top = frame.y - BAND if edge == "top" else frame.y + height
                _mark(ink, voices, msgid, frame.x + middle - long / 2, top, long, BAND, msgid == DOOR)
            else:
                left = frame.x - BAND if edge == "left" else frame.x + width
                _upright(ink, voices, msgid, left, frame.y + middle - long / 2, BAND, long, msgid == DOOR)


def _mark(
    ink: Ink, voices: Sequence[Speech], msgid: str, x: float, y: float, width: float, height: float, door: bool
) -> None:
    ink.box(x, y, width, height, FREE if door else TABLE)
    outline(ink, x, y, width, height, 1.0 if door else 0.5, INDIGO if door else EDGE)
    _words(ink, voices, msgid, x, y, width, height)


def _upright(
    ink: Ink, voices: Sequence[Speech], msgid: str, x: float, y: float, width: float, height: float, door: bool
) -> None:
    """The same at a side wall, its words turned: read from below at the left, from above at the right."""
    ink.box(x, y, width, height, FREE if door else TABLE)
    outline(ink, x, y, width, height, 1.0 if door else 0.5, INDIGO if door else EDGE)
    turned = Ink(ink.pdf, 0.0)
    _words(turned, voices, msgid, -height / 2, -width / 2, height, width)
    at = ink.height - (y + height / 2)
    ink.operators += [f"q 0 1 -1 0 {x + width / 2:.3f} {at:.3f} cm", *turned.operators, "Q"]


def _flags(ink: Ink, plan: SeatPlan, voices: Sequence[Speech], x: float, y: float, width: float) -> None:
    """Boxes with the names of countries, in order as seen from the front."""
    names = flag_names(plan)
    if not names:
        return
    words = ["／".join(dict.fromkeys(v.say(FLAG).format(country=one.get(v.code)) for v in voices)) for one in names]
    chain = voices[0].regular
    size = SAYING
    wide = [chain.width(word) * size + 10 for word in words]
    total = sum(wide) + 5 * (len(wide) - 1)
    if total > width:
        size, wide = size * width / total, [one * width / total for one in wide]
        total = sum(wide) + 5 * (len(wide) - 1)
    at = x + (width - total) / 2
    for word, long in zip(words, wide, strict=True):
        outline(ink, at, y, long, BAND, 0.6, INDIGO)
        ink.text(at + (long - chain.width(word) * size) / 2, y + BAND / 2 + size * 0.35, chain, word, size, INK)
        at += long + 5


def legend(ink: Ink, people: Sequence[Sitter], voices: Sequence[Speech], x: float, y: float) -> None:
    """Which colour is whose, where people of both sides sit; ``y`` is the baseline."""
    if len({one.side for one in people}) < 2:
        return
    for colour, msgid in ((GUESTS, GUEST_SIDE), (HOSTS, HOST_SIDE)):
        ink.box(x, y - 6.4, 11, 8, colour)
        outline(ink, x, y - 6.4, 11, 8, 0.5, EDGE)
        x += 15 + ink.text(x + 14, y, voices[0].regular, worded(voices, msgid), SAYING, MUTED) + 14


def unit_drawing(unit: Unit) -> Drawing:
    """A coach row by row, its front on top; a table with its places one after the other around it."""
    if unit.kind != "coach":
        return _table(unit)
    left, right = blocks(unit.layout)
    step, deep = WIDE + 2, HIGH + 2
    width = (left + right + 1) * step - 2 + 8  # the aisle is as wide as a seat: at the back a bench reaches over it
    places = []
    for number, spot in enumerate(unit.spots, 1):
        x = 4 + WIDE / 2 + spot.column * step
        places.append(Place(spot.label, GUEST, number + 1, x, 14 + HIGH / 2 + spot.row * deep, "chair"))
    rows = max((spot.row for spot in unit.spots), default=0) + 1
    return Drawing(width, 14 + rows * deep + 4, tuple(places), ())


def _table(unit: Unit) -> Drawing:
    count = max(unit.capacity, 1)
    radius = max(32.0, count * (WIDE + 3) / (2 * math.pi))
    across, depth = 2 * (radius + WIDE / 2 + 4), 2 * (radius + HIGH / 2 + 4)
    places = []
    for number, label in enumerate(unit.labels):
        angle = 2 * math.pi * number / count
        x, y = across / 2 + radius * math.sin(angle), depth / 2 - radius * math.cos(angle)
        places.append(Place(label, GUEST, number + 1, x, y))
    disc = radius - WIDE / 2 - 3
    return Drawing(
        across, depth, tuple(places), (Shape("round", across / 2 - disc, depth / 2 - disc, 2 * disc, 2 * disc),)
    )


def draw_unit(
    ink: Ink, unit: Unit, people: Mapping[str, Sitter], voices: Sequence[Speech],
    box: tuple[float, float, float, float],
) -> list[Sentence]:  # fmt: skip
    """A coach or a table in ``box``; what of its names does not fit well."""
    drawing = unit_drawing(unit)
    frame = place_drawing(drawing, *box)
    if unit.kind == "coach":
        outline(ink, frame.x, frame.y, drawing.width * frame.unit, drawing.height * frame.unit, 1.2, EDGE)
        width = drawing.width * frame.unit
        third, high = width / 3, 11 * frame.unit
        for number, msgid in enumerate((DOOR, FURNITURE["windscreen"], DRIVERS_SIDE)):
            _words(ink, voices, msgid, frame.x + number * third, frame.y, third, high)
    for shape in drawing.shapes:
        _furniture(ink, frame, shape, voices)
    on = {taken.place: taken.key for taken in reversed(unit.taken)}
    said: list[Sentence] = []
    for place in drawing.places:
        said += draw_place(ink, frame, place, place.key, people.get(on.get(place.key, "")), voices)
    return said

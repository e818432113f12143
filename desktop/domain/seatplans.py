"""Plans of seats: which places a room, a table, a car or a stage has, where they stand, and which comes first.

Everything is seen from above. A plan is drawn in a frame whose upper edge is the honoured one and then turned, so that
right and left hands stay right and left. Lengths are units of which a seat takes WIDE by HIGH. Customs: conventions.md
2.7; a reader of the drawing and of the paper share these numbers.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from desktop.domain.paperdata import SeatPlanData
from desktop.domain.paperwords import PLAN_KINDS
from desktop.domain.text import Pair
from desktop.domain.words import find
from desktop.errors import Problem, Sentence
from desktop.i18n import N_

GUEST, HOST = "guest", "host"
WIDE, HIGH, GAP = 26.0, 13.0, 3.0  # a seat, and what lies between two
ROOM = 9.0  # between seats and the wall
DRIVER = "D"  # the place of who drives his own car
TWO_SIDED = frozenset({"meeting", "sofa", "washitsu"})  # guests face hosts
ROOMS = frozenset({"meeting", "u", "sofa", "washitsu"})  # ``seats`` counts those of each side
IN_ONE_ORDER = frozenset({"round", "meal", "car"})  # guests first, then hosts
ANYWHERE = frozenset({"car", "stage"})  # a door changes nothing
USUAL = {"meeting": 4, "u": 4, "sofa": 3, "round": 8, "meal": 8, "washitsu": 4, "car": 3, "stage": 6}
MOST = {"meeting": 24, "u": 20, "sofa": 8, "round": 24, "meal": 24, "washitsu": 16, "car": 4, "stage": 40}
ON_STAGE = 10  # in a row
SOFA, ARMCHAIRS = 3, 5  # seats of a sofa; from there on stools
OPPOSITE = {"top": "bottom", "bottom": "top", "left": "right", "right": "left"}
ROUND_EDGES = ("top", "right", "bottom", "left")


@dataclass(frozen=True)
class Place:
    """A place to sit. ``rank`` counts from 1 among those of its ``side`` (empty: one order for all); x and y are its
    middle. ``seat``: chair, sofa, armchair, stool, cushion or car.
    """

    key: str
    side: str
    rank: int
    x: float
    y: float
    seat: str = "chair"


@dataclass(frozen=True)
class Shape:
    """Something that stands there: a table, a sofa, the body of a car … with its left upper corner."""

    kind: str
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Drawing:
    """A plan as it is drawn, in a frame of ``width`` by ``height`` that is the wall of a room."""

    width: float
    height: float
    places: tuple[Place, ...]
    shapes: tuple[Shape, ...]


@dataclass(frozen=True)
class Sitter:
    """Somebody who may be seated, in the order of protocol; ``name`` empty where only a post is known.

    ``grade``: equal where custom puts nobody first. ``own``: of the side that sends the delegation.
    """

    key: str
    name: Pair = Pair()
    title: Pair = Pair()
    organisation: Pair = Pair()
    side: str = GUEST
    grade: int = 0
    role: str = ""  # a key of PARTICIPANT_ROLES
    own: bool = True
    honorific: str = ""  # a key of HONORIFICS
    person_id: str = ""


@dataclass(frozen=True)
class Taken:
    """Somebody's place: of which row, whose, which."""

    id: str
    key: str
    place: str


@dataclass(frozen=True)
class SeatPlan:
    """One plan; the fields are those of ``SeatPlanData``."""

    id: str = ""
    kind: str = "meeting"
    name: Pair = Pair()
    event_id: str = ""
    seats: int | None = None
    door: str = ""
    view: str = ""
    screen: str = ""
    drive: str = ""
    driver: str = ""
    flags: str = ""
    taken: tuple[Taken, ...] = ()

    @property
    def count(self) -> int:
        """Its seats, of a room those of each side."""
        wanted = USUAL[self.kind] if self.seats is None else self.seats
        return max(1, min(wanted, MOST[self.kind]))

    @cached_property
    def drawing(self) -> Drawing:
        """Where everything stands."""
        return draw(self)

    @property
    def places(self) -> tuple[Place, ...]:
        """Its places, the highest first; those of guests before those of hosts."""
        return self.drawing.places

    def title(self) -> Pair:
        """What it is called, else what kind of place it is."""
        return self.name or find(PLAN_KINDS, self.kind).pair()

    def people(self) -> dict[str, str]:
        """Place -> who sits there; the first where two were put there on two laptops."""
        found: dict[str, str] = {}
        for one in self.taken:
            found.setdefault(one.place, one.key)
        return found


def honoured_edge(plan: SeatPlan) -> str:
    """The edge at which guests sit: far from the door; where they look at a view, even from the door; with their back
    to an alcove.
    """
    if plan.kind in ANYWHERE:
        return "top"
    if plan.kind == "washitsu" and plan.view:
        return plan.view
    if plan.view:
        return OPPOSITE[plan.view]
    return OPPOSITE.get(plan.door, "top")


def near_door(plan: SeatPlan) -> int:
    """In the frame whose upper edge is the honoured one: -1 where the door is at its left, 1 right, 0 neither."""
    if not plan.door or plan.kind in ANYWHERE:
        return 0
    turned = (ROUND_EDGES.index(plan.door) - ROUND_EDGES.index(honoured_edge(plan))) % 4
    return {1: 1, 3: -1}.get(turned, 0)


def in_row(count: int, right: int, door: int = 0) -> list[int]:
    """Which seat of a row is 1st, 2nd …, as numbers from the left.

    Three and more: the middle first, and of two that are alike the one farther from the door, else the one at the
    right hand of those who sit there (``right``: -1 where that is the drawing's left). Two: far from the door first.
    """
    better = -door or right
    if count < 3:
        return sorted(range(count), key=lambda n: -better * n)
    return sorted(range(count), key=lambda n: (abs(2 * n - count + 1), -better * n))


def around(count: int, *, meal: bool) -> list[int]:
    """Which seat of a round table is 1st, 2nd …, counted clockwise as seen from above from that of number 1.

    Who looks from the upper edge downwards has the right hand at the left of the drawing, which is counter-clockwise.
    At a meeting the right of number 1 is 2 (右上位); at a Chinese meal the left is.
    """
    found = [0]
    for step in range(1, count // 2 + 1):
        for n in (step, count - step) if meal else (count - step, step):
            if n not in found:
                found.append(n)
    return found


class _Frame:
    """Coordinates of the frame with the honoured edge on top, turned to where that edge really is.

    ``along``: width of a seat along that edge; ``deep``: towards the other one.
    """

    def __init__(self, edge: str) -> None:
        self.edge = edge
        self.along, self.deep = (WIDE, HIGH) if edge in ("top", "bottom") else (HIGH, WIDE)
        self.places: list[tuple[str, str, int, float, float, str]] = []
        self.shapes: list[tuple[str, float, float, float, float]] = []

    def finished(self, across: float, depth: float) -> Drawing:
        """The drawing: the frame is ``across`` wide along the honoured edge and so deep."""

        def turn(a: float, d: float) -> tuple[float, float]:
            at = {"top": (a, d), "bottom": (across - a, depth - d), "left": (d, across - a), "right": (depth - d, a)}
            return at[self.edge]

        places = [Place(key, side, rank, *turn(a, d), seat) for key, side, rank, a, d, seat in self.places]
        shapes = []
        for kind, a, d, wide, deep in self.shapes:
            (x1, y1), (x2, y2) = turn(a, d), turn(a + wide, d + deep)
            shapes.append(Shape(kind, min(x1, x2), min(y1, y2), abs(x2 - x1), abs(y2 - y1)))
        flat = self.edge in ("top", "bottom")
        places.sort(key=lambda place: (place.side == HOST, place.rank))
        return Drawing(across if flat else depth, depth if flat else across, tuple(places), tuple(shapes))


def draw(plan: SeatPlan) -> Drawing:
    """Places and furniture of a plan."""
    if plan.kind == "car":
        return _car(plan)
    if plan.kind == "stage":
        return _stage(plan)
    frame = _Frame(honoured_edge(plan))
    if plan.kind in TWO_SIDED:
        return _facing(plan, frame)
    return _horseshoe(plan, frame) if plan.kind == "u" else _round(plan, frame)


def _facing(plan: SeatPlan, frame: _Frame) -> Drawing:
    """Guests in a row at the honoured edge, hosts opposite, a table between."""
    count, door, step = plan.count, near_door(plan), frame.along + GAP
    across = count * step - GAP + 2 * ROOM
    table = 13.0
    theirs = ROOM + frame.deep / 2
    ours = theirs + frame.deep + table + 2 * GAP
    for rank, n in enumerate(in_row(count, -1, door), 1):
        seat = _seat_of(plan.kind, rank)
        frame.places.append((f"g{rank}", GUEST, rank, ROOM + frame.along / 2 + n * step, theirs, seat))
    hosts = 1 if count % 2 else -1  # of an even row each sits opposite his own rank, as the two heads must
    for rank, n in enumerate(in_row(count, hosts, door), 1):
        seat = "cushion" if plan.kind == "washitsu" else "armchair" if plan.kind == "sofa" else "chair"
        frame.places.append((f"h{rank}", HOST, rank, ROOM + frame.along / 2 + n * step, ours, seat))
    inset = 0.0 if count < 3 else frame.along / 4
    frame.shapes.append(
        ("table", ROOM + inset, ROOM + frame.deep + GAP, across - 2 * (ROOM + inset), table),
    )
    if plan.kind == "sofa":
        on_sofa = [a for _key, side, rank, a, _d, seat in frame.places if side == GUEST and seat == "sofa"]
        left, right = min(on_sofa) - frame.along / 2 - 1.5, max(on_sofa) + frame.along / 2 + 1.5
        frame.shapes.append(("sofa", left, ROOM - 3, right - left, frame.deep + 4.5))
    return frame.finished(across, ours + frame.deep / 2 + ROOM)


def _seat_of(kind: str, rank: int) -> str:
    """A sofa is more than an armchair, an armchair more than a stool."""
    if kind == "sofa":
        return "sofa" if rank <= SOFA else "armchair" if rank <= ARMCHAIRS else "stool"
    return "cushion" if kind == "washitsu" else "chair"


def _horseshoe(plan: SeatPlan, frame: _Frame) -> Drawing:
    """The chair at the closed end; from there right near, left near, right, left …"""
    count, step, table = plan.count, frame.deep + GAP, 9.0
    between = frame.along + 2 * GAP  # the open middle
    across = 2 * (ROOM + frame.along + GAP + table) + between
    frame.places.append(("1", "", 1, across / 2, ROOM + frame.deep / 2, "chair"))
    top = ROOM + frame.deep + GAP  # of the tables
    left, right = ROOM + frame.along / 2, across - ROOM - frame.along / 2
    first = top + table / 2 + frame.deep / 2
    for n in range(count):
        frame.places.append((str(2 * n + 2), "", 2 * n + 2, left, first + n * step, "chair"))
        frame.places.append((str(2 * n + 3), "", 2 * n + 3, right, first + n * step, "chair"))
    end = first + (count - 1) * step + frame.deep / 2
    edge = ROOM + frame.along + GAP
    frame.shapes += [
        ("table", edge, top, across - 2 * edge, table),
        ("table", edge, top + table, table, end - top - table),
        ("table", across - edge - table, top + table, table, end - top - table),
    ]
    return frame.finished(across, end + ROOM)


def _round(plan: SeatPlan, frame: _Frame) -> Drawing:
    """Number 1 at the honoured edge."""
    count = plan.count
    radius = max(32.0, count * (WIDE + GAP) / (2 * math.pi))
    across, depth = 2 * (radius + frame.along / 2 + ROOM), 2 * (radius + frame.deep / 2 + ROOM)
    for rank, n in enumerate(around(count, meal=plan.kind == "meal"), 1):
        angle = 2 * math.pi * n / count  # clockwise from the honoured edge
        a, d = across / 2 + radius * math.sin(angle), depth / 2 - radius * math.cos(angle)
        frame.places.append((str(rank), "", rank, a, d, "chair"))
    table = radius - max(frame.along, frame.deep) / 2 - GAP
    frame.shapes.append(("round", across / 2 - table, depth / 2 - table, 2 * table, 2 * table))
    return frame.finished(across, depth)


def drives_right(plan: SeatPlan) -> bool:
    """Whether the wheel is on the right: the trip is in Japan."""
    return plan.drive != "left"


def in_car(count: int, *, driver: bool) -> list[str]:
    """Seats of a car from the highest on: rear_right, rear_left, rear_middle, front.

    With a driver the rear right comes first wherever the wheel is: in Japan behind the driver, in Taiwan at the kerb.
    Who drives himself has the first beside him. The middle of three behind is the last.
    """
    rear = ["rear_right", "rear_left"]
    order = [*rear, "front"] if driver else ["front", *rear]
    return [*order, "rear_middle"][:count]


def _car(plan: SeatPlan) -> Drawing:
    """The front on top."""
    width, left = 3 * WIDE + 2 * GAP + 2 * ROOM, ROOM + WIDE / 2
    step = WIDE + GAP
    right_hand = drives_right(plan)
    own = plan.driver == "no"
    front, rear = ROOM + 26, ROOM + 54
    at = {
        "front": (left + (0 if right_hand else 2) * step, front),
        "rear_right": (left + 2 * step, rear),
        "rear_left": (left, rear),
        "rear_middle": (left + step, rear),
    }
    order = in_car(plan.count, driver=not own)
    places = [Place(str(rank), "", rank, *at[seat], "car") for rank, seat in enumerate(order, 1)]
    wheel = left + (2 if right_hand else 0) * step
    if own:
        places.append(Place(DRIVER, "", len(order) + 1, wheel, front, "car"))
    shapes = (
        Shape("car", ROOM / 2, ROOM / 2, width - ROOM, 78.0),
        Shape("windscreen", ROOM + 6, ROOM + 8, width - 2 * ROOM - 12, 4.0),
        Shape("wheel" if own else "driver", wheel - WIDE / 2, front - HIGH / 2, WIDE, HIGH),
    )
    return Drawing(width, 78.0 + ROOM, tuple(places), shapes)


def _stage(plan: SeatPlan) -> Drawing:
    """Rows facing those who look on, below; the front row first, its middle first, then at the right hand of 1."""
    rows = -(-plan.count // ON_STAGE)
    sizes = [min(ON_STAGE, plan.count - row * ON_STAGE) for row in range(rows)]
    width = max(max(sizes), 3) * (WIDE + GAP) - GAP + 2 * ROOM
    places, rank = [], 0
    for row, size in enumerate(sizes):
        y = ROOM + HIGH / 2 + (rows - 1 - row) * (HIGH + 2 * GAP)
        left = (width - size * (WIDE + GAP) + GAP) / 2 + WIDE / 2
        for n in in_row(size, -1):
            rank += 1
            places.append(Place(str(rank), "", rank, left + n * (WIDE + GAP), y, "chair"))
    depth = ROOM + rows * (HIGH + 2 * GAP) + ROOM
    shapes = (Shape("stage", 2.0, 2.0, width - 4, depth - ROOM / 2), Shape("audience", 2.0, depth, width - 4, 8.0))
    return Drawing(width, depth + ROOM, tuple(places), shapes)


def countries(flags: str) -> list[str]:
    """The keys of a field of flags, from left to right as seen from the front."""
    return flags.replace(",", " ").replace("、", " ").split()


def flags_in_order(keys: Iterable[str], host: str, english: Mapping[str, str]) -> list[str]:
    """Of two flags the guests' at the left as seen from the front; of more in the order of their English names."""
    several = list(dict.fromkeys(keys))
    if len(several) == 2 and host in several:
        return [key for key in several if key != host] + [host]
    return sorted(several, key=lambda key: english.get(key, key))


def some_seats(data: SeatPlanData) -> list[Problem]:
    """As many seats as its kind has and can be drawn."""
    most = MOST.get(data.kind, 1)
    if data.seats is not None and not 1 <= data.seats <= most:
        return [Problem("seats", Sentence(N_("Between 1 and {most}."), {"most": most}))]
    return []

"""What the money of a trip comes to: by category, fund, payer and day, each a formula over the other sheets."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from desktop.domain.tally import CENTRAL, LOCAL
from desktop.domain.words import BUDGET_CATEGORIES, FUNDING, find
from desktop.exchange.budget_cells import (
    BUDGET,
    LIMIT,
    NO_DAY,
    NOBODY,
    OF_CATEGORY,
    OF_FUND,
    OVER,
    SPENT,
    SUMS,
    TOP,
    cents,
    counted,
    fixed,
    twd,
)  # fmt: skip
from desktop.i18n import N_
from desktop.sheets.book import HEAD, SUM, Cell, Formula, Line, Number, Sheet, at

if TYPE_CHECKING:
    from desktop.exchange.budget_book import Making


def sheet(made: Making) -> Sheet:
    """The sums of ``made``, each counted from its sheets."""
    heads = ("", *(made.say(text) for text in (N_("Planned sum"), N_("Spent"), N_("Left"))))
    lines = made.head(SUMS, heads)
    words = [(choice.key, made.say(choice.label)) for choice in BUDGET_CATEGORIES]
    _block(made, lines, N_("By category"), words, made.total.by_category, 2, made.help[OF_CATEGORY], 3)
    funds = dict(made.total.by_fund)
    top = len(lines)
    _block(made, lines, N_("By fund"), [(c.key, made.say(c.label)) for c in FUNDING], _uncapped(made, funds), 3,
                made.help[OF_FUND], 4)  # fmt: skip
    _cap(made, lines, top)
    people: dict[Cell, int] = {}
    for key, minor in made.total.by_payer.items():
        name = made.book.names[key].get(made.code) if key in made.book.names else ""
        people[name] = people.get(name, 0) + minor
    _spread(made, lines, N_("By payer"), people, "payer", NOBODY)
    days: dict[Cell, int] = {day: made.total.by_day[day] for day in sorted(filter(None, made.total.by_day))}
    days[""] = made.total.by_day.get(None, 0)
    _spread(made, lines, N_("By day"), days, "paid_on", NO_DAY)
    return Sheet(made.say(SUMS), tuple(lines), (34, 16, 16, 16), TOP, landscape=False)


def _uncapped(made: Making, funds: dict[str, Any]) -> dict[str, tuple[int, int]]:
    """Fund -> planned and spent, before what is beyond the ceiling moves."""
    moved = (made.total.cap_planned.over, made.total.cap_spent.over)
    found = {key: (one.planned, one.spent) for key, one in funds.items()}
    for key, sign in ((CENTRAL, 1), (LOCAL, -1)):
        planned, spent = found.get(key, (0, 0))
        if any(moved):
            found[key] = (planned + sign * moved[0], spent + sign * moved[1])
    return found


def _block(
    made: Making,
    lines: list[Line],
    title: str,
    words: Sequence[tuple[str, str]],
    sums: Mapping[str, Any],
    planned_by: int,
    own: int,
    part: int,
) -> None:
    lines.append(Line((made.say(title), "", "", ""), HEAD))
    first = len(lines)
    last = TOP + max(1, len(made.book.lines)) - 1
    name = f"'{made.say(BUDGET)}'!"
    for key, word in words:
        if key not in sums:
            continue
        row = len(lines)
        one = sums[key]
        planned, spent = one if isinstance(one, tuple) else (one.planned, one.spent)
        columns = [f"{name}{fixed(at(TOP, c))}:{fixed(at(last, c))}" for c in (7, planned_by)]
        lines.append(
            Line(
                (
                    word,
                    Formula(f"SUMIFS({columns[0]},{columns[1]},{at(row, 0)})", twd(planned)),
                    counted(made.added(at(row, 0), own, part), twd(spent)),
                    counted(f"{at(row, 1)}-{at(row, 2)}", twd(planned - spent)),
                )
            )
        )
    if len(lines) > first:
        cells = [
            Formula(f"SUM({at(first, c)}:{at(len(lines) - 1, c)})", twd(value), cents(twd(value)))
            for c, value in (
                (1, made.total.planned), (2, made.total.spent), (3, made.total.planned - made.total.spent),
            )
        ]  # fmt: skip
        lines.append(Line((made.say(N_("Sum")), *cells), SUM))
    lines.append(Line(()))


def _cap(made: Making, lines: list[Line], top: int) -> None:
    """The ceiling, and what lies beyond it: counted from the row of the central subsidy."""
    limit = made.book.trip.cap_minor
    word = made.say(find(FUNDING, CENTRAL).label)
    row = next((n for n, line in enumerate(lines) if n >= top and line.cells[:1] == (word,)), None)
    if limit is None or row is None:
        return
    place = len(lines) - 1  # the empty line behind the block
    ceiling = Number(twd(limit))
    gauges = (made.total.cap_planned, made.total.cap_spent)
    lines[place:] = [
        Line((made.say(LIMIT), ceiling, ceiling, None)),
        Line(
            (
                made.say(OVER),
                *(
                    counted(f"MAX(0,{at(row, c)}-{at(place, c)})", twd(gauge.over))
                    for c, gauge in zip((1, 2), gauges, strict=True)
                ),
                None,
            )
        ),
        Line(()),
    ]


def _spread(made: Making, lines: list[Line], title: str, sums: dict[Cell, int], column: str, rest: str) -> None:
    """What was spent by what stands in a column of the expenses; ``rest``: where nothing stands there.

    Two travellers of one name are one row: the sheet knows names only.
    """
    lines.append(Line((made.say(title), "", "", ""), HEAD))
    first, spent = len(lines), made.counted(SPENT, made.place["status"])
    home, wanted = made.all(SPENT, made.place["home"]), made.all(SPENT, made.place[column])
    for key in [key for key in sums if key]:
        value, row = twd(sums[key]), len(lines)
        formula = counted(f"SUMIFS({home},{wanted},{at(row, 0)},{spent})", value)
        lines.append(Line((key, None, formula, None)))
    if value := twd(sums.get("", 0)):
        above = f"-SUM({at(first, 2)}:{at(len(lines) - 1, 2)})" if len(lines) > first else ""
        formula = counted(f"SUMIFS({home},{spent}){above}", value)
        lines.append(Line((made.say(rest), None, formula, None)))
    lines.append(Line(()))

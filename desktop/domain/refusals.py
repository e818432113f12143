"""One press lists what accounting would refuse, with the point of the rules; each can be accepted with a reason.

    found = refusals.of(Facts(ledger, plan, …))

Pure. To add a check of one expense: ``refusalitems.RULES``. Of the whole trip: ``refusaltrips``.
"""

from __future__ import annotations

from collections.abc import Iterable

from desktop.domain.ledger import Spent
from desktop.domain.refusalfacts import Facts as Facts
from desktop.domain.refusalfacts import Refusal as Refusal
from desktop.domain.refusalitems import of_item, read
from desktop.domain.refusaltrips import doubles, of_whole


def of(facts: Facts) -> list[Refusal]:
    """Everything, accepted or not: of the trip first, then by the days of the expenses."""
    if facts.called_off:
        return []
    kinds = {item.id: item.kind for item in facts.plan.items}
    counted: list[Spent] = [one for one in facts.ledger.spent if one.counts]
    several = [read(facts, spent, kinds) for spent in counted]
    found = list(of_whole(facts, several))
    single = [refusal for one in several for refusal in of_item(facts, one)]
    single += doubles(several)
    place = {spent.id: number for number, spent in enumerate(counted)}
    single.sort(key=lambda refusal: place[refusal.row_id])
    return found + single


def open_ones(found: Iterable[Refusal], facts: Facts) -> list[Refusal]:
    """Those that nobody has accepted."""
    return [one for one in found if one.identity not in facts.accepted]

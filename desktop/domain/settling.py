"""Who paid for whom on the road, settled at the end with the fewest transfers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

EXACT = 14  # people with something open, up to which the fewest transfers are found for certain


class Transfer(NamedTuple):
    """``amount`` in minor units goes from one person to another."""

    debtor: str
    creditor: str
    amount: int


def shares(amount: int, people: int) -> list[int]:
    """``amount`` in minor units over so many people, none lost: the first few carry one unit more."""
    each, rest = divmod(amount, people)
    return [each + (place < rest) for place in range(people)]


def transfers(balances: Mapping[str, int]) -> list[Transfer]:
    """What makes everybody even; ``balances``: key -> minor units that the person is owed (below zero: owes).

    People whose balances come to zero among themselves need one transfer less than they are, so the most such groups
    give the fewest transfers; above EXACT people pairs of equal sums are taken first and the rest by size. ValueError
    where the balances do not come to zero.
    """
    if sum(balances.values()):
        raise ValueError("what some are owed is not what the others owe")
    open_ = sorted((key for key, amount in balances.items() if amount), key=lambda key: (balances[key], key))
    groups = _most_groups([balances[key] for key in open_]) if len(open_) <= EXACT else _pairs_first(balances, open_)
    return [move for group in groups for move in _even({open_[place]: balances[open_[place]] for place in group})]


def _most_groups(amounts: list[int]) -> list[list[int]]:
    """The most groups that come to zero each, as places in ``amounts``.

    ``most[mask]`` counts the groups that can be closed while the people of ``mask`` are taken one after the other.
    """
    size = len(amounts)
    total, most = [0] * (1 << size), [0] * (1 << size)
    last = [-1] * (1 << size)
    for mask in range(1, 1 << size):
        lowest = (mask & -mask).bit_length() - 1
        total[mask] = total[mask & (mask - 1)] + amounts[lowest]
        best = -1
        for place in range(size):
            if mask >> place & 1 and most[mask & ~(1 << place)] > best:
                best, last[mask] = most[mask & ~(1 << place)], place
        most[mask] = best + (total[mask] == 0)
    groups, group, mask = list[list[int]](), list[int](), (1 << size) - 1
    while mask:
        if total[mask] == 0 and group:
            groups.append(group)
            group = []
        group.append(last[mask])
        mask &= ~(1 << last[mask])
    return [*groups, group] if group else groups


def _pairs_first(balances: Mapping[str, int], keys: list[str]) -> list[list[int]]:
    waiting: dict[int, list[int]] = {}
    pairs, left = list[list[int]](), set(range(len(keys)))
    for place, key in enumerate(keys):
        other = waiting.get(-balances[key])
        if other:
            partner = other.pop()
            pairs.append([partner, place])
            left -= {partner, place}
        else:
            waiting.setdefault(balances[key], []).append(place)
    return [*pairs, sorted(left)] if left else pairs


def _even(group: Mapping[str, int]) -> list[Transfer]:
    """At most one transfer less than there are people: the largest debt meets the largest claim."""
    debts = sorted(((amount, key) for key, amount in group.items() if amount < 0), reverse=True)
    claims = sorted((amount, key) for key, amount in group.items() if amount > 0)
    made = []
    while debts and claims:
        (debt, debtor), (claim, creditor) = debts.pop(0), claims.pop()
        moved = min(-debt, claim)
        made.append(Transfer(debtor, creditor, moved))
        if debt + moved:
            debts.insert(0, (debt + moved, debtor))
        if claim - moved:
            claims.append((claim - moved, creditor))
    return made

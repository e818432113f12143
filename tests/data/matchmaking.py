"""商談會 of any size as they happen: some come late or leave early, some share a language or bring an interpreter, some
companies are wished for by many; always the same for the same seed.
"""

from __future__ import annotations

import random
from datetime import time

from desktop.domain.timetable import Company, Couple, Interpreter, Problem, slots


def hall(
    count: int = 60, wishes: int = 400, hours: int = 12, tables: int = 30, helpers: int = 15, seed: int = 1
) -> Problem:
    """``count`` companies of each side with ``wishes`` in ``hours`` slots with a lunch between."""
    dice = random.Random(seed)
    day = slots(time(9), time(18), 20, 5, [(time(12), time(13))])[:hours]
    every = [slot.number for slot in day]

    def there() -> frozenset[int]:
        late, early = dice.random() < 0.1, dice.random() < 0.1
        first, last = dice.randint(1, 4) if late else 0, dice.randint(1, 4) if early else 0
        return frozenset(every[first : len(every) - last])

    def languages(own: str, other: str) -> frozenset[str]:
        more = {code for code, share in ((other, 0.12), ("en", 0.35)) if dice.random() < share}
        return frozenset({own, *more})

    companies = [
        Company(f"{side}{number}", side, f"{side} {number}", languages(*codes), dice.random() < 0.1, there())
        for side, codes in (("tw", ("zh", "ja")), ("jp", ("ja", "zh")))
        for number in range(count)
    ]
    people = tuple(
        Interpreter(f"i{number}", f"i {number}", frozenset({"zh", "ja", *(["en"] if number % 3 == 0 else [])}), there())
        for number in range(helpers)
    )
    liked = [(1 + number) ** -0.5 for number in range(count)]
    said: dict[tuple[str, str], int] = {}  # (who, whom)
    while len(said) < wishes:
        one, other = dice.choice([("tw", "jp"), ("jp", "tw")])
        said[f"{one}{dice.randrange(count)}", f"{other}{dice.choices(range(count), liked)[0]}"] = dice.randint(1, 3)
    weights: dict[Couple, int] = {}
    for (who, whom), weight in said.items():
        couple = (who, whom) if who.startswith("tw") else (whom, who)
        weights[couple] = weights.get(couple, 0) + weight
    refused = frozenset(couple for couple in weights if dice.random() < 0.03)
    return Problem(day, tables, tuple(companies), people, weights, refused, spare=2)

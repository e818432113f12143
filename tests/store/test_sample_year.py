"""The year to practise with stands in a store of its own or beside the sample, and is taken back as it was written."""

from __future__ import annotations

from datetime import date

from desktop import proposing
from desktop.store import Store, cases, companies, delegations, integrity, pairing, targets


def test_the_year_to_practise_is_whole(store: Store) -> None:
    year = proposing.practise(store)
    assert integrity.problems(store) == []
    with store.read() as connection:
        read = pairing.read(connection, year)
        counted = {line.goal.key: line.actual for line in targets.actuals(connection, year, date(2026, 12, 31))}
        assert len(read.pairs) == 20 and len({prefecture for _county, prefecture in read.pairs}) == 20
        assert any(pair.common for line in read.lines for pair in line.pairs)
        assert len(companies.read(connection)) == 5 and len(cases.cases(connection)) == 1
        assert len(delegations.everything(connection)) == 8
    assert {4, 16} <= {actual.number for actual in counted.values()}
    for _step in range(3):
        store.undo()
    with store.read() as connection:
        assert delegations.everything(connection) == [] and companies.read(connection) == []

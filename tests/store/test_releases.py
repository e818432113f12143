"""What every released version left on somebody's disk is opened by this one; a release without such files is none.

``old/X.Y.Z`` is made by ``old/make.py --release``.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sqlalchemy import func, select

from desktop import __version__, packs
from desktop.domain.needed import ordered
from desktop.settings import Settings
from desktop.store import Store, integrity, restore, schema
from desktop.store.opening import open_store
from desktop.store.registers import table_of
from desktop.store.tables import SYNCED, Person
from tests.store.old.make import BACKUP, PACK, SETTINGS, WORD, ids_of

ROOT = Path(__file__).resolve().parents[2]
OLD = Path(__file__).parent / "old"
KEPT = sorted(
    (file for file in OLD.iterdir() if re.fullmatch(r"\d+\.\d+\.\d+", file.name)), key=lambda f: ordered(f.name)
)
HEADINGS = re.findall(r"^## (\d+\.\d+\.\d+)(.*)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)
RELEASED = [version for version, rest in HEADINGS if "未發行" not in rest]


def test_every_released_version_has_its_kept_files() -> None:
    assert set(RELEASED) <= {folder.name for folder in KEPT}
    assert HEADINGS[0][0] == __version__
    for folder in KEPT:
        assert {file.name for file in folder.iterdir()} == {BACKUP, PACK, SETTINGS}


def test_what_a_store_needs_is_the_first_release_that_reads_it() -> None:
    """A revision that no release knows needs the one to come."""
    assert ordered(schema.NEEDS) <= ordered(__version__)
    for version in RELEASED:
        known = restore.inspect(OLD / version / BACKUP, passphrase=WORD).revision
        assert (ordered(schema.NEEDS) <= ordered(version)) == (known == schema.CURRENT)


def whole(store: Store, folder: Path) -> None:
    """Both rows that were entered into every table, save the person who was deleted."""
    assert integrity.problems(store) == []
    with store.read() as connection:
        for model in SYNCED:
            table = table_of(model)
            found = select(func.count()).where(table.c.id.in_(ids_of(model)))
            assert connection.execute(found).scalar() == 2, (folder.name, model)
        person = table_of(Person)
        named = select(person.c.alive).where(person.c.id.in_(ids_of(Person))).order_by(person.c.alive)
        assert connection.execute(named).scalars().all() == [False, True]


@pytest.mark.parametrize("folder", KEPT, ids=lambda folder: folder.name)
def test_what_a_release_left_is_opened(path: Path, tmp_path: Path, folder: Path) -> None:
    restore.restore(path, folder / BACKUP, passphrase=WORD)
    store = open_store(path, passphrase=WORD)
    assert store.key is not None
    whole(store, folder)
    store.close()
    other = open_store(tmp_path / "other.db", create=True)
    packs.bring_in(other, packs.opened(packs.load(folder / PACK)))
    whole(other, folder)
    other.close()
    settings = Settings(folder / SETTINGS)
    assert (settings.language, settings.get("width", 0), settings.get("keyring", True)) == ("ja", 1366, False)

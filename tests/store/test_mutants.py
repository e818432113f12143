"""The proof of merge notices every wrong program of ``mutants``: each is run against it in a copy of its own."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from tests.store.mutants import HUNT, MUTANTS, Mutant

ROOT = Path(__file__).resolve().parents[2]
EXAMPLES = 250  # the slowest to be noticed takes about half of them
FEW = 1  # of them without --proof, others each day
NOTICED = ("AssertionError", "UserError", "IntegrityError", "KeyError", "Failed: DID NOT RAISE", "OperationalError")
HUNTER = """
import sys, tempfile
from pathlib import Path
from tests.store.test_merge_stateful import hunt

with tempfile.TemporaryDirectory() as folder:
    hunt(Path(folder), int(sys.argv[1]))
"""


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_a_mutant_is_still_one(mutant: Mutant) -> None:
    for file, old, new in mutant.edits:
        assert (ROOT / "desktop" / file).read_text(encoding="utf-8").count(old) == 1, f"{old!r} is not in {file}"
        assert old != new


def test_their_names_differ() -> None:
    assert len({mutant.name for mutant in MUTANTS}) == len(MUTANTS)


def changed(folder: Path, mutant: Mutant | None) -> Path:
    """A copy of program and tests, with the mutant's edits; what was compiled of the other files serves it too."""
    quiet = shutil.ignore_patterns("benchmarks", "data")
    for name in ("desktop", "tests"):
        shutil.copytree(ROOT / name, folder / name, ignore=quiet)
    shutil.copy(ROOT / "pyproject.toml", folder)
    (folder / "resources").symlink_to(ROOT / "resources", target_is_directory=True)
    for file, old, new in mutant.edits if mutant else ():
        path = folder / "desktop" / file
        path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
        for compiled in path.parent.glob(f"__pycache__/{path.stem}.*"):
            compiled.unlink()
    return folder


def proof(folder: Path, killer: str, examples: int) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", HUNTER, str(examples)]
    if killer != HUNT:  # on files: a server would only be started anew for each of them
        wanted = f"({killer}) and not postgresql"
        words = ["-q", "-x", "-p", "no:cacheprovider", "-k", wanted, "tests/store/test_merge.py"]
        command = [sys.executable, "-m", "pytest", *words]
    more = {"HASHIDATE_DATA": str(folder / "own"), "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(
        command, cwd=folder, env={**os.environ, **more}, capture_output=True, text=True, timeout=900, check=False
    )


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """With --proof all of them, else the day's."""
    if "chosen" in metafunc.fixturenames:
        rounds = 1 if metafunc.config.getoption("--proof") else -(-len(MUTANTS) // FEW)
        mutants = MUTANTS[date.today().toordinal() % rounds :: rounds]
        metafunc.parametrize("chosen", mutants, ids=lambda mutant: mutant.name)


@pytest.mark.proof
def test_the_proof_kills(tmp_path: Path, chosen: Mutant) -> None:
    done = proof(changed(tmp_path, chosen), chosen.killer, EXAMPLES)
    said = (done.stdout + done.stderr).strip()
    assert done.returncode, f"it lives: {chosen.name}"
    assert any(word in said for word in NOTICED), said[-3000:]


@pytest.mark.proof
@pytest.mark.parametrize("killer", [HUNT, " or ".join(sorted({mutant.killer for mutant in MUTANTS} - {HUNT}))])
def test_the_program_itself_passes(tmp_path: Path, scale: float, killer: str) -> None:
    """Else a mutant would be killed by whatever is wrong with the copy."""
    done = proof(changed(tmp_path, None), killer, round(20 * scale))
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]

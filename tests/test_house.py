"""The rules of the house (README, "The house") that no other tool checks, and the import contracts."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter import api

ROOT = Path(__file__).resolve().parent.parent
DESKTOP = ROOT / "desktop"
MODULES = sorted(path for path in DESKTOP.rglob("*.py") if "versions" not in path.parts)
LONGEST = 400
LONGEST_OF = {"desktop/ui/window.py": 200}  # it stays a frame: what is shown lives in pages
# Who may print: they talk to a terminal.
SPEAKERS = {
    *("desktop/cli.py", "desktop/exchanging.py", "desktop/terminal.py", "desktop/trading.py", "desktop/printing.py"),
    "desktop/ui/pictures.py",
}


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=name(path))


def having(word: str) -> list[Path]:
    """Modules in whose text the word stands: only these are worth parsing."""
    return [path for path in MODULES if word in path.read_text(encoding="utf-8")]


def calls(node: ast.AST, *functions: str) -> Iterator[ast.Call]:
    """Calls of bare names, such as ``print(...)``."""
    for found in ast.walk(node):
        if isinstance(found, ast.Call) and isinstance(found.func, ast.Name) and found.func.id in functions:
            yield found


def run_at_import(module: ast.Module) -> Iterator[ast.AST]:
    """Everything that is evaluated when the module is imported: all but the insides of functions."""
    waiting: list[ast.AST] = list(module.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting += [*node.decorator_list, *node.args.defaults, *(d for d in node.args.kw_defaults if d)]
        elif not isinstance(node, ast.Lambda):
            yield node
            waiting += ast.iter_child_nodes(node)


def translated_at_import(module: ast.Module) -> list[int]:
    """Lines where ``_()`` is called before anybody could have chosen a language."""
    return [
        node.lineno
        for node in run_at_import(module)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_"
    ]


def not_literal(module: ast.Module) -> list[int]:
    """Lines where a message is marked or translated that extraction cannot see: an f-string, a sum, a ``%``."""
    return [
        call.lineno
        for call in calls(module, "_", "N_")
        if not call.args
        or any(isinstance(part, ast.JoinedStr | ast.BinOp) for part in ast.walk(call.args[0]))
        or (call.func.id == "N_" and not isinstance(call.args[0], ast.Constant))  # type: ignore[attr-defined]
    ]


def test_the_import_contracts_hold() -> None:
    """With the linter's own words where one does not."""
    assert len(api.read_configuration()["contracts_options"]) >= 5
    linter = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_no_module_grows_too_long(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST_OF.get(name(path), LONGEST)


def test_the_short_ones_are_named_right() -> None:
    """A limit for a file that does not exist would hold nothing."""
    assert [path for path in (*LONGEST_OF, *SPEAKERS) if not (ROOT / path).exists()] == []


def test_only_the_command_line_prints() -> None:
    silent = [path for path in having("print(") if name(path) not in SPEAKERS]
    assert [f"{name(path)}:{call.lineno}" for path in silent for call in calls(tree(path), "print")] == []


def test_every_label_shows_plain_text() -> None:
    made = {name(path) for path in having("QLabel(") if any(calls(tree(path), "QLabel"))}
    assert made <= {"desktop/ui/labels.py"}


def test_nothing_is_translated_at_import() -> None:
    assert [f"{name(path)}:{line}" for path in MODULES for line in translated_at_import(tree(path))] == []


def test_every_message_can_be_extracted() -> None:
    assert [f"{name(path)}:{line}" for path in MODULES for line in not_literal(tree(path))] == []


def test_the_two_checks_above_see_what_they_look_for() -> None:
    bad = ast.parse(
        "A = _('x')\nclass B:\n    c = {'k': [_('y')]}\ndef f(d=_('z')):\n    return _(f'{d}'), N_('a' + 'b'), N_(d)\n"
    )
    assert sorted(translated_at_import(bad)) == [1, 3, 4]
    assert not_literal(bad) == [5, 5, 5]
    good = ast.parse("A = N_('x')\ndef f(d):\n    return _('y {d}').format(d=d), _(A), (lambda: _('z'))\n")
    assert (translated_at_import(good), not_literal(good)) == ([], [])


def test_the_command_line_starts_without_qt_and_without_the_database() -> None:
    """``hashidate list`` must not pay for a window, nor ``--help`` for tables."""
    code = "import sys, desktop.__main__, desktop.cli; print(sorted({m.split('.')[0] for m in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(ast.literal_eval(done.stdout))
    assert "desktop" in loaded
    assert loaded & {"PySide6", "sqlalchemy", "sqlmodel", "alembic", "reportlab", "highspy", "numpy"} == set()


def test_packaging_is_no_package() -> None:
    """An __init__.py there would hide PyPI's ``packaging``."""
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_packages_have_tests() -> None:
    """Tests mirror the rooms: a room with code has a folder of tests of the same name."""
    rooms = {path.parent.name for path in MODULES if path.parent.parent == DESKTOP and path.name != "__init__.py"}
    assert {room for room in rooms if not list((ROOT / "tests" / room).glob("test_*.py"))} == set()

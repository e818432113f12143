"""What the megabytes of a frozen program are, by library, and what was left out. Status 1 above the limit.

python packaging/weights.py PROGRAM_FOLDER LEFT_OUT.json LIMIT_MB
"""

from __future__ import annotations

import json
import re
import sys
from collections import defaultdict
from pathlib import Path

from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader

MB = 1_000_000
SMALL = 0.25  # MB; what is below is summed up
PYTHON = "Python itself"
# Where a file lies -> what it belongs to; the first that fits.
OWNERS = (
    (r"resources/fonts/", "fonts of screen and paper"),
    (r"resources/", "Hashidate: catalogues, tables, icons"),
    (r"desktop/", "Hashidate: code"),
    (r"PySide6|shiboken6|libQt6|libpyside|libshiboken|Qt6|libicu|icu", "Qt and PySide6"),
    (r"numpy|libscipy|libgfortran|libquadmath", "numpy (of the solver)"),
    (r"highspy|libhighs", "HiGHS"),
    (r"psycopg|libpq", "psycopg (office server)"),
    (r"PIL|pillow", "Pillow"),
    (r"libpython|python3|base_library|lib-dynload|python\d", PYTHON),
    (r"lib[^/]*\.so[^/]*$", "libraries of the system"),
)


def owner(place: str) -> str:
    """The library that a place in the program's folder belongs to."""
    for pattern, name in OWNERS:
        if re.match(pattern, place):
            return name
    top = place.split("/")[0]
    return re.split(r"-[0-9]|\.(?:cpython|abi3|libs|so|pyd|dll|dist-info)", top)[0]


def modules(program: Path, standard: frozenset[str]) -> dict[str, int]:
    """Bytes that the code of each library takes within an archive of modules, the program's own or a shared one."""
    sizes: dict[str, int] = defaultdict(int)
    if program.suffix == ".pyz":
        archive = ZlibArchiveReader(str(program), 0)
    else:
        archive = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz")
    for name, (_kind, _offset, length) in archive.toc.items():
        top = name.split(".")[0]
        sizes[PYTHON if top in standard else owner(f"{top}/")] += length
    return sizes


def weigh(folder: Path) -> dict[str, int]:
    """Bytes by library of everything below ``folder``; a link weighs nothing."""
    sizes: dict[str, int] = defaultdict(int)
    standard = frozenset(sys.stdlib_module_names)
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file():
            continue
        place = path.relative_to(folder).as_posix()
        size = path.stat().st_size
        if place.removesuffix(".exe") in ("hashidate", "hashidate-cli") or place.endswith("/modules.pyz"):
            code = modules(path, standard)
            for name, part in code.items():
                sizes[name] += part
            size -= sum(code.values())
            place = PYTHON
            sizes[place] += size
        else:
            sizes[owner(place.partition("/")[2])] += size
    return sizes


def table(title: str, sizes: dict[str, int]) -> None:
    """Largest first, small ones in one line."""
    total = sum(sizes.values())
    print(f"\n{title:52} {total / MB:8.1f} MB")
    rest = 0
    for name, size in sorted(sizes.items(), key=lambda pair: -pair[1]):
        if size < SMALL * MB:
            rest += size
        else:
            print(f"  {name:50} {size / MB:8.1f}")
    if rest:
        print(f"  {'smaller ones':50} {rest / MB:8.1f}")


def main(arguments: list[str]) -> int:
    folder, left, limit = Path(arguments[0]), Path(arguments[1]), float(arguments[2])
    sizes = weigh(folder)
    table("The program", sizes)
    table("Left out", json.loads(left.read_text(encoding="utf-8")))
    total = sum(sizes.values()) / MB
    print(f"\n{total:.1f} MB of at most {limit:g} MB")
    if total > limit:
        print("Too large.", file=sys.stderr)
    return int(total > limit)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

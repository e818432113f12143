"""Write what is shipped and under which licence: resources/reference/licences.tsv and resources/licences/*.txt.

    .venv/bin/python packaging/licences.py          # after a change of requirements.lock
    .venv/bin/python packaging/licences.py check    # exit status 1 where the table is not what the lock says
    .venv/bin/python packaging/licences.py scan DIR # files of a frozen program that must not be in it

Distributions come from requirements.lock without the development extra; their texts are read where they are installed.
PARTS are what they or the frozen program carry inside; their texts are kept by hand, beside the others.
"""

from __future__ import annotations

import csv
import hashlib
import importlib.metadata
import io
import re
import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "packaging" / "requirements.lock"
TABLE = ROOT / "resources" / "reference" / "licences.tsv"
TEXTS = ROOT / "resources" / "licences"
HEADER = ("name", "version", "licence", "inside", "file")
# What the metadata say in words, or not at all, read from the texts.
SPDX = {
    "babel": "BSD-3-Clause",
    "backports-tarfile": "MIT",
    "charset-normalizer": "MIT",
    "fonttools": "MIT",
    "jaraco-classes": "MIT",
    "justmytype": "MIT",
    "justmytype-intl-cjk": "MIT AND OFL-1.1",
    "lxml": "BSD-3-Clause",
    "opencc": "Apache-2.0",
    "pyside6-essentials": "LGPL-3.0-only",  # of the three that are offered
    "shiboken6": "LGPL-3.0-only",
    "pypdfium2": "BSD-3-Clause OR Apache-2.0",
    "pyrage": "MIT",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",
    "python-docx": "MIT",
    "pywin32-ctypes": "BSD-3-Clause",
    "reportlab": "BSD-3-Clause",
    "segno": "BSD-3-Clause",
    "six": "MIT",
    "sqlcipher3": "Zlib",
    "tzdata": "Apache-2.0",
    "uharfbuzz": "Apache-2.0",
}


class Part(NamedTuple):
    """Something inside: ``text`` names the file that holds its licence, of its own or of what carries it."""

    name: str
    licence: str
    inside: str
    text: str


QT = "qt"
PARTS = (
    Part("Python", "PSF-2.0", "", "python"),
    Part("Qt", "LGPL-3.0-only", "pyside6-essentials", QT),
    Part("SQLCipher", "BSD-3-Clause", "sqlcipher3", "sqlcipher"),
    Part("SQLite", "blessing", "sqlcipher3", "sqlite"),
    Part("Noto Sans TC", "OFL-1.1", "justmytype-intl-cjk", "noto-sans-tc"),
    Part("Noto Sans JP", "OFL-1.1", "justmytype-intl-cjk", "noto-sans-jp"),
    Part("HiGHS", "MIT", "highspy", "highspy"),
    Part("PostgreSQL libpq", "PostgreSQL", "psycopg-binary", "libpq"),
    Part("MIT Kerberos", "MIT", "psycopg-binary", "krb5"),
    Part("OpenLDAP", "OLDAP-2.8", "psycopg-binary", "openldap"),
    Part("Cyrus SASL", "BSD-4-Clause", "psycopg-binary", "cyrus-sasl"),
    Part("libkeyutils", "LGPL-2.1-or-later", "psycopg-binary", "keyutils"),
    Part("libxcrypt", "LGPL-2.1-or-later", "psycopg-binary", "libxcrypt"),
    Part("OpenSSL", "Apache-2.0", "cryptography, psycopg-binary, sqlcipher3", "openssl"),
    Part("OpenBLAS", "BSD-3-Clause", "numpy", "numpy"),
    Part("libgfortran", "GPL-3.0-or-later WITH GCC-exception-3.1", "numpy", "numpy"),
    Part("libquadmath", "LGPL-2.1-or-later", "numpy", "numpy"),
    Part("PDFium", "BSD-3-Clause AND Apache-2.0", "pypdfium2", "pypdfium2"),
    Part("HarfBuzz", "MIT-Modern-Variant", "uharfbuzz, pillow, Qt, PDFium", "pypdfium2"),
    Part("FreeType", "FTL", "pillow, Qt, PDFium", "pypdfium2"),
    Part("ICU", "Unicode-3.0", "Qt, PDFium", "pypdfium2"),
    Part("libjpeg-turbo", "IJG AND BSD-3-Clause AND Zlib", "pillow, Qt, PDFium", "pypdfium2"),
    Part("libpng", "libpng-2.0", "pillow, Qt, PDFium", "pypdfium2"),
    Part("libtiff", "libtiff", "pillow, PDFium", "pypdfium2"),
    Part("OpenJPEG", "BSD-2-Clause", "pillow, PDFium", "pypdfium2"),
    Part("Little CMS", "MIT", "pillow, PDFium", "pypdfium2"),
    Part("libwebp", "BSD-3-Clause", "pillow", "pillow"),
    Part("zlib", "Zlib", "Python, Qt, pillow, PDFium", "pypdfium2"),
    Part("libxml2, libxslt", "MIT", "lxml", "lxml"),
    Part("Unicode CLDR", "Unicode-3.0", "babel", "babel"),
    *(
        Part(names, licence, "Linux", "linux-libraries")
        for names, licence in (
            ("GLib", "LGPL-2.1-or-later"),
            ("GnuTLS, libtasn1", "LGPL-2.1-or-later"),
            ("GMP, Nettle, libidn2, libunistring", "LGPL-3.0-or-later"),  # of the two that are offered
            ("libgcrypt, libgpg-error", "LGPL-2.1-or-later"),
            ("Avahi", "LGPL-2.1-or-later"),
            ("p11-kit, libcap, libbsd, libmd, libuuid, LZ4, Zstandard, PCRE2", "BSD-3-Clause"),
            ("X11, XCB, xkbcommon, Expat, libffi, Brotli, ncurses", "MIT"),
            ("Fontconfig", "HPND"),
            ("bzip2", "bzip2-1.0.6"),
            ("liblzma", "0BSD"),
        )
    ),
    Part("libstdc++, libgcc", "GPL-3.0-or-later WITH GCC-exception-3.1", "Linux", "numpy"),
    Part("PyInstaller bootloader", "GPL-2.0-or-later WITH Bootloader-exception", "", "pyinstaller"),
)
# Beside what is wanted these lie in wheels, in Python or on the building machine; they must not be in the frozen
# program: GNU readline and gdbm (GPL) with the modules of Python that need them, and ReportLab's font DarkGarden (GPL).
UNWANTED = re.compile(
    r"(^|/)(lib)?(readline|gdbm|_gdbm)[.\-][^/]*$|(^|/)(lib)?gdbm_compat|(^|/)DarkGarden", re.IGNORECASE
)
WORDS = re.compile(r"licen[cs]e|copying|notice|authors|ofl\.txt$", re.IGNORECASE)
NO_TEXT = re.compile(r"\.(py|pyc|pyi|so|dll|pyd)$|DarkGarden|/fonts/(ofl/)?(notosans(sc|kr|hk))", re.IGNORECASE)
# Run-time parts whose exception lets any program carry them.
EXCEPTED = ("WITH GCC-exception-3.1", "WITH Bootloader-exception")


def locked(text: str) -> dict[str, tuple[list[str], set[str]]]:
    """Versions and the names of those that asked for it, by name, as ``uv pip compile`` wrote them."""
    found: dict[str, tuple[list[str], set[str]]] = {}
    name = ""
    for line in text.splitlines():
        if match := re.match(r"([A-Za-z0-9._-]+)==(\S+)", line):
            name = match[1]
            found.setdefault(name, ([], set()))[0].append(match[2])
        elif match := re.match(r"\s+#(?:\s+via)?\s+(\S.*)$", line):
            found[name][1].add(match[1].split()[0])
    return found


def shipped(lock: str, project: str) -> dict[str, str]:
    """Name and version (several where they depend on the Python) of all that the program itself needs."""
    wanted = tomllib.loads(project)["project"]["dependencies"]
    found = locked(lock)
    names = {re.split(r"[\[=<>;! ~]", line, maxsplit=1)[0].lower().replace("_", "-") for line in wanted}
    missing = names - found.keys()
    if missing:
        raise SystemExit(f"not in the lock: {', '.join(sorted(missing))}")
    while more := {name for name, (_versions, via) in found.items() if via & names} - names:
        names |= more
    return {name: ", ".join(sorted(set(found[name][0]))) for name in sorted(names)}


def spdx(name: str) -> str:
    """The licence as SPDX says it; SystemExit where nobody has looked."""
    if name in SPDX:
        return SPDX[name]
    try:
        said = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:  # of another system or another Python: as it was read there
        return next((row["licence"] for row in read() if row["name"] == name), "")
    expression = said["License-Expression"]
    if not expression:
        raise SystemExit(f"{name}: no SPDX expression in its metadata; read its text and add it to SPDX")
    return str(expression)


def is_gpl(expression: str) -> bool:
    """Whether the GPL or AGPL without an exception is part of it; no expression here leaves that choice to others."""
    terms = re.split(r"\s+(?:AND|OR)\s+|[()]", expression)
    return any(re.match(r"A?GPL", term) and not term.endswith(EXCEPTED) for term in terms)


def text_of(name: str) -> str:
    """All licence texts of an installed distribution, each once."""
    try:
        files = importlib.metadata.distribution(name).files or []
    except importlib.metadata.PackageNotFoundError:
        return ""
    texts: dict[str, str] = {}
    for file in sorted(files, key=str):
        place = Path(str(file.locate()))
        if WORDS.search(place.name) or "/licenses/" in str(file):
            if NO_TEXT.search(str(file)) or not place.is_file():
                continue
            said = place.read_text(encoding="utf-8", errors="replace").replace("\r\n", "\n").strip()
            said = "\n".join(line.rstrip() for line in said.splitlines())
            texts.setdefault(hashlib.sha256(said.encode()).hexdigest(), f"== {place.name} ==\n\n{said}\n")
    if len(texts) == 1:
        return next(iter(texts.values())).partition("\n\n")[2]
    return "\n\n".join(texts.values())


def rows() -> list[dict[str, str]]:
    """The table as the lock and PARTS say it, without looking at texts."""
    made = [
        {"name": part.name, "version": "", "licence": part.licence, "inside": part.inside, "file": f"{part.text}.txt"}
        for part in PARTS
    ]
    for name, version in shipped(
        LOCK.read_text(encoding="utf-8"), (ROOT / "pyproject.toml").read_text("utf-8")
    ).items():
        file = QT if name in ("pyside6-essentials", "shiboken6") else name
        made.append({"name": name, "version": version, "licence": spdx(name), "inside": "", "file": f"{file}.txt"})
    return made


def problems(table: list[dict[str, str]], made: list[dict[str, str]]) -> list[str]:
    """What is not as it should be, one line each."""
    wrong = [f"{row['name']} {row['version']}: not in the table" for row in made if row not in table]
    wrong += [f"{row['name']} {row['version']}: not in the lock" for row in table if row not in made]
    wrong += [f"{row['name']}: {row['licence']}" for row in table if is_gpl(row["licence"])]
    known = {row["file"] for row in table}
    for file in sorted(known):
        text = TEXTS / file
        if not text.is_file() or len(text.read_text(encoding="utf-8")) < 200:
            wrong.append(f"{file}: no text")
    return wrong + [f"{text.name}: a text of nothing" for text in sorted(TEXTS.glob("*.txt")) if text.name not in known]


def read() -> list[dict[str, str]]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t"))


def write() -> None:
    """Table and texts; a text that is kept by hand, or of what is not for this system, stays as it is."""
    made = rows()
    by_hand = {part.text for part in PARTS} - {row["name"] for row in made}
    for row in made:
        if not row["inside"] and row["version"] and row["file"].removesuffix(".txt") not in by_hand:
            text = text_of(row["name"])
            if text:
                (TEXTS / row["file"]).write_text(text, encoding="utf-8", newline="\n")
    out = io.StringIO()
    writer = csv.DictWriter(out, HEADER, delimiter="\t", lineterminator="\n")
    writer.writeheader()
    writer.writerows(made)
    TABLE.write_text(out.getvalue(), encoding="utf-8", newline="\n")


def scan(folder: Path) -> list[str]:
    """Files below ``folder`` that must not be shipped."""
    names = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return sorted(name for name in names if UNWANTED.search(name))


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["scan"] and len(arguments) == 2:
        found = scan(Path(arguments[1]))
    elif arguments == ["check"]:
        found = problems(read(), rows())
    elif not arguments:
        write()
        found = problems(read(), rows())
    else:
        print(__doc__)
        return 2
    print("\n".join(found) or "ok")
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

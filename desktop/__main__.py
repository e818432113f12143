"""``hashidate`` and ``python -m desktop``. No command opens the window, on a path that imports no argparse.

``hashidate FILE``, what a double click on a file of ours says, opens the window with what that file asks for.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from desktop import i18n

# What the window opens by itself (``ui/arriving.py``, a test compares); ``.db`` is a store, as after --store.
OPENED = (".hashidate", ".hashidate-backup", ".vcf", ".vcard", ".ics")
STORE, FILE = "--store", "FILE"
LACKING = i18n.N_("This system lacks {library}. Install the package that holds it, then start the program again.")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives back the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    wanted = window_options(given)
    if wanted is None:
        from desktop import cli

        return cli.main(given)
    try:
        from desktop import app
    except ImportError as error:
        return lacking(error, wanted.get("--language", ""))
    return app.run(wanted.get(STORE, ""), wanted.get("--language", ""), wanted.get(FILE, ""))


def lacking(error: ImportError, language: str) -> int:
    """One sentence, and status 1, on a system without a library that Qt asks for; every other error goes on."""
    library, loader, _rest = str(error).partition(": cannot open shared object file")
    if not loader:
        raise error
    import os

    from desktop.settings import Settings

    spoken = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    i18n.activate(language or Settings().language or i18n.first_of(name for name in spoken if name))
    sys.stderr.write(i18n._(LACKING).format(library=library) + "\n")
    return 1


def window_options(given: list[str]) -> dict[str, str] | None:
    """The options of a call that only opens the window; None for everything else, which is the cli's."""
    found: dict[str, str] = {}
    rest = list(given)
    while rest:
        word = rest.pop(0)
        if (kind := kind_of(word)) and kind not in found:
            found[kind] = word
            continue
        name, equals, value = word.partition("=")
        if name not in (STORE, "--language") or (not equals and not rest):
            return None
        found[name] = value if equals else rest.pop(0)
    return found if found.get("--language", i18n.DEFAULT) in i18n.CODES else None


def kind_of(word: str) -> str:
    """FILE of what the window shall open, STORE of a store, empty of a command or an option.

    Whatever is written with a folder is meant as a file, so that a wrong one gets a sentence of the window.
    """
    lower = word.lower()
    if not word or lower.startswith("-"):
        return ""
    if lower.endswith(".db"):
        return STORE
    return FILE if lower.endswith(OPENED) or "/" in word or "\\" in word else ""


if __name__ == "__main__":
    sys.exit(main())

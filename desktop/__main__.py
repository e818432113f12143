"""``hashidate`` and ``python -m desktop``. No command opens the window, on a path that imports no argparse."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from desktop import i18n


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; gives back the exit status."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    wanted = window_options(given)
    if wanted is None:
        from desktop import cli

        return cli.main(given)
    from desktop import app

    return app.run(wanted.get("--store", ""), language=wanted.get("--language", ""))


def window_options(given: list[str]) -> dict[str, str] | None:
    """The options of a call that only opens the window on a file; None for everything else, which is the cli's."""
    found: dict[str, str] = {}
    rest = list(given)
    while rest:
        name, equals, value = rest.pop(0).partition("=")
        if name not in ("--store", "--language") or (not equals and not rest):
            return None
        found[name] = value if equals else rest.pop(0)
    if "://" in found.get("--store", "") or found.get("--language", i18n.DEFAULT) not in i18n.CODES:
        return None
    return found


if __name__ == "__main__":
    sys.exit(main())

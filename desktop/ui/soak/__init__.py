"""Days of work at speed, in the real window, with what the program holds on to after each of them.

``hashidate self-test --soak DAYS`` says a line of JSON for each, and one at the end; ``packaging/soak.py`` starts it,
watches it from outside and judges. Everything happens in a temporary folder, with the sample and invented words.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

MOVED = ("HASHIDATE_DATA", "TMPDIR", "TEMP", "TMP")


def run(
    say: Callable[[str], None], days: int, minutes: float = 0.0, acts: tuple[str, ...] = (), screen: str = ""
) -> int:
    """As many days as asked, or as the minutes allow; ``acts`` names some of them. Raises what an act raised.

    ``screen`` is Qt's platform; none: what the environment says, of which Wine hands on nothing that is Qt's.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if screen:
        os.environ["QT_QPA_PLATFORM"] = screen
    with tempfile.TemporaryDirectory(prefix="hashidate-soak-", ignore_cleanup_errors=True) as folder, _moved(folder):
        from desktop.ui.soak import trip

        trip.work(say, Path(folder), days, minutes, acts)
    return 0


@contextmanager
def _moved(folder: str) -> Iterator[None]:
    """Settings, log and temporary files lie in ``folder`` meanwhile."""
    before = {name: os.environ.get(name) for name in MOVED}
    temporary = Path(folder) / "temporary"
    temporary.mkdir()
    os.environ.update({**dict.fromkeys(MOVED, str(temporary)), "HASHIDATE_DATA": str(Path(folder) / "data")})
    tempfile.tempdir = None  # asked anew
    try:
        yield
    finally:
        tempfile.tempdir = None
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

"""What the window looks for after its start costs no library that a table replaces."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
CODE = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from desktop.ui import start

window = start.window_on(Path(sys.argv[1]))
adviser = window.binder.adviser
while adviser.looked is None:
    QCoreApplication.processEvents()
done = []
adviser.changed.connect(lambda: done.append(True))
adviser.again()
while not done:
    QCoreApplication.processEvents()
from desktop.domain import calendars
print(len(adviser.looked.open), calendars._year.cache_info().currsize)
print(sorted({"holidays", "dateutil", "six"} & set(sys.modules)))
window.store.close()
"""


def test_looking_at_the_sample_imports_no_library_of_days_off(tmp_path: Path, sample_file: Path) -> None:
    path = shutil.copyfile(sample_file, tmp_path / "trip.db")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HASHIDATE_DATA": str(tmp_path / "data")}
    command = [sys.executable, "-c", CODE, path]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr
    counted, loaded = done.stdout.splitlines()
    warnings, years = map(int, counted.split())
    assert warnings > 0
    assert years > 0, "no day off was asked for: nothing is shown by this test"
    assert loaded == "[]"

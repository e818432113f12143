"""The modules that the window imports until its first page is there, one a line. Run by hashidate.spec:

python packaging/startup.py

What is packed into the frozen program is unpacked at every start, a tenth of the way to the data; these are kept plain.
"""

from __future__ import annotations

import importlib
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        path = Path(name) / "sample.db"
        os.environ.update(QT_QPA_PLATFORM="offscreen", HASHIDATE_DATA=name)
        command = [sys.executable, "-m", "desktop", "--store", str(path), "sample"]
        subprocess.run(command, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
        sys.path.insert(0, str(ROOT))
        from desktop.ui import start

        importlib.import_module("desktop.ui.glance")  # which is for a window that is shown

        window = start.window_on(path)
        print(*sorted(sys.modules), sep="\n")
        if window.store is not None:
            window.store.close()
    sys.stdout.flush()
    os._exit(0)  # nothing of Qt is taken down: nobody looks


if __name__ == "__main__":
    sys.exit(main())

"""What the start leaves out is there when somebody asks for it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE = """
import sys
from pathlib import Path
from desktop.ui import start
window = start.window_on(Path(sys.argv[1]), create=True)
assert "asyncio" not in sys.modules, "the start does without"
from sqlalchemy.util import compat
held = compat.asyncio
import asyncio
assert asyncio is not held and asyncio.run(asyncio.sleep(0, "slept")) == "slept", "others get the real one"
assert held.Lock is asyncio.Lock and held.wait_for is asyncio.wait_for, "and so does SQLAlchemy"
window.store.close()
print("done")
"""


def test_asyncio_is_not_loaded_until_it_is_used(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CODE, tmp_path / "new.db"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("done\n", 0), done.stderr

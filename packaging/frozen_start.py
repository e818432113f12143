"""Runs first in the frozen program: other programs that it opens get their own libraries, not ours."""

import os
import sys

if sys.platform.startswith("linux"):
    # PyInstaller points the loader at our folder. It was read when we started; a PDF reader must not see it.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before

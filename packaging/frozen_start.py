"""Runs first in the frozen program: other programs that it opens get their own libraries, not ours.

On Windows the window and the command line share one archive of modules, which lies beside them; their own are empty.
"""

import os
import sys

if sys.platform.startswith("linux"):
    # PyInstaller points the loader at our folder. It was read when we started; a PDF reader must not see it.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before:
        os.environ["LD_LIBRARY_PATH"] = before
elif sys.platform == "win32":
    import pyimod01_archive
    import pyimod02_importers

    shared = pyimod01_archive.ZlibArchiveReader(rf"{sys._MEIPASS}\modules.pyz", 0, check_pymagic=True)
    vars(pyimod02_importers.pyz_archive).update(vars(shared))  # whoever holds the empty one finds the modules in it
    pyimod02_importers._pyz_tree = None

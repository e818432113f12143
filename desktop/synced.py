"""Folders that another program copies behind our back, or that lie on another computer: no place for a store.

Two computers' copies would overwrite each other, and a half-copied file is a damaged one (needs.md row 95). Known by
the names and marks that the services leave, and by what the system says of the disk; nothing is asked of any network.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path

NETWORK = "network"  # a disk of another computer, whatever its name
# How the folder of a service is called, or begins to be ("OneDrive - 臺中市政府"); folded.
NAMES = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "google 雲端硬碟": "Google Drive",
    "my drive": "Google Drive",
    "我的雲端硬碟": "Google Drive",
    "マイドライブ": "Google Drive",
    "icloud drive": "iCloud",
    "iclouddrive": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "box sync": "Box",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "synologydrive": "Synology Drive",
    "megasync": "MEGA",
    "syncthing": "Syncthing",
}
# What a service leaves in the folder that it synchronises, wherever that lies.
MARKS = {
    ".dropbox.cache": "Dropbox",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
    ".sync.ffs_db": "FreeFileSync",
    ".stfolder": "Syncthing",
    ".synologyworkingdirectory": "Synology Drive",
    ".owncloudsync.log": "ownCloud",
    ".nextcloudsync.log": "Nextcloud",
}
ACCOUNTS = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")  # environment: where its folders lie
REMOTE = frozenset(("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "9p", "davfs", "fuse.sshfs", "fuse.rclone"))
DRIVE_REMOTE = 4


def service_of(place: Path) -> str:
    """Who copies or holds the folder that ``place`` lies in: a service's name, NETWORK, or empty for an own disk.

    ``place`` need not exist; links are followed.
    """
    with suppress(OSError, RuntimeError):
        place = place.resolve()
    folders = place.parents
    for folder, name in _accounts(os.environ):
        if folder in folders:
            return name
    for folder in folders:
        called = folder.name.casefold()
        for begin, name in NAMES.items():
            if called == begin or called.startswith((f"{begin} ", f"{begin}-", f"{begin}(")):
                return name
        for mark, name in MARKS.items():
            if _exists(folder / mark):
                return name
    return NETWORK if _elsewhere(place) else ""


def _exists(place: Path) -> bool:
    try:
        return place.exists()
    except OSError:
        return False


def _accounts(environment: Mapping[str, str]) -> Iterator[tuple[Path, str]]:
    """Folders that the services' own settings name: OneDrive by environment, Dropbox by its info.json."""
    for name in ACCOUNTS:
        if environment.get(name):
            yield Path(environment[name]).resolve(), "OneDrive"
    for base in (environment.get("LOCALAPPDATA"), environment.get("APPDATA")):
        if base:
            yield from _dropbox(Path(base) / "Dropbox" / "info.json")
    with suppress(RuntimeError):
        yield from _dropbox(Path.home() / ".dropbox" / "info.json")


def _dropbox(info: Path) -> Iterator[tuple[Path, str]]:
    with suppress(OSError, ValueError, AttributeError, TypeError):
        for account in json.loads(info.read_text(encoding="utf-8")).values():
            yield Path(account["path"]).resolve(), "Dropbox"


def _elsewhere(place: Path) -> bool:
    """Whether the disk belongs to another computer."""
    if str(place).startswith(("\\\\", "//")):
        return True
    if sys.platform == "win32":
        import ctypes

        return bool(ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == DRIVE_REMOTE)
    with suppress(OSError):
        return kind_of_disk(place, Path("/proc/mounts").read_text(encoding="utf-8", errors="replace")) in REMOTE
    return False


def kind_of_disk(place: Path, mounts: str) -> str:
    """The file system of ``place`` by what stands in /proc/mounts: the entry whose folder is the nearest."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) > 2:
            folder = Path(parts[1].replace("\\040", " "))
            if (folder == place or folder in place.parents) and len(folder.parts) >= best:
                best, kind = len(folder.parts), parts[2]
    return kind

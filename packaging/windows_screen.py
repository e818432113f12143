"""Windows on the screen, for windows_test.py: which are open, closing them, keys, pictures. On Windows or in Wine."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from build import WINE, Stop

if TYPE_CHECKING:
    from windows_test import Profile

TITLE = "橋立"
DISPLAY = ":87"
SIZE = "1366x768x24"
LANGUAGES = {"zh_TW": "zh_TW.UTF-8", "ja": "ja_JP.UTF-8"}
# Windows itself can take a picture of its screen; Python's own library cannot.
SHOT = """Add-Type -AssemblyName System.Windows.Forms,System.Drawing
$b=[System.Windows.Forms.SystemInformation]::VirtualScreen
$p=New-Object System.Drawing.Bitmap $b.Width,$b.Height
[System.Drawing.Graphics]::FromImage($p).CopyFromScreen($b.Left,$b.Top,0,0,$p.Size)
$p.Save('{file}')"""
KEYS = {"ctrl": 0x11, "shift": 0x10, "alt": 0x12}


def _x(*words: str) -> str:
    done = subprocess.run(["xdotool", *words], env=_display(), capture_output=True, text=True, check=False)
    return done.stdout


def _display() -> dict[str, str]:
    return {**os.environ, "DISPLAY": DISPLAY}


@contextmanager
def ready(build: Path) -> Iterator[None]:
    """A screen: Windows has one; Wine gets its own, and the languages of a Taiwanese and a Japanese computer."""
    if not WINE:
        yield
        return
    locales = build / "locales"
    for name in LANGUAGES.values():
        if not (locales / name).exists():
            locales.mkdir(exist_ok=True)
            command = ["localedef", "-i", name.partition(".")[0], "-f", "UTF-8", str(locales / name)]
            subprocess.run(command, check=True, capture_output=True)
    before = {key: os.environ.get(key) for key in ("DISPLAY", "LOCPATH")}
    os.environ |= {"DISPLAY": DISPLAY, "LOCPATH": str(locales)}
    server = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", SIZE], stderr=subprocess.DEVNULL)
    try:
        time.sleep(2)
        yield
    finally:
        server.terminate()
        server.wait(10)
        for key, value in before.items():
            if value is None:
                del os.environ[key]
            else:
                os.environ[key] = value


def windows() -> list[int]:
    """Handles of the visible windows of the program."""
    if WINE:
        return [int(word) for word in _x("search", "--onlyvisible", "--name", TITLE).split()]
    import ctypes

    user: Any = ctypes.windll.user32  # type: ignore[attr-defined]
    found: list[int] = []

    def look(handle: int, _more: int) -> bool:
        text = ctypes.create_unicode_buffer(200)
        user.GetWindowTextW(handle, text, 200)
        kind = ctypes.create_unicode_buffer(200)
        user.GetClassNameW(handle, kind, 200)
        if user.IsWindowVisible(handle) and TITLE in text.value and kind.value.startswith("Qt"):
            found.append(handle)
        return True

    kind = ctypes.WINFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)  # type: ignore[attr-defined]
    user.EnumWindows(kind(look), 0)
    return found


def settle() -> None:
    """Give a window time to paint what it loads."""
    time.sleep(8 if WINE else 5)


def close_windows() -> None:
    """Close as a user does, by the window's own button."""
    for handle in windows():
        if WINE:
            _x("windowactivate", str(handle))
            _x("windowfocus", str(handle), "key", "alt+F4")
        else:
            import ctypes

            ctypes.windll.user32.PostMessageW(handle, 0x0010, 0, 0)  # type: ignore[attr-defined]


def keys(chord: str) -> None:
    """Press keys, such as "ctrl+shift+l", in the program's window."""
    if WINE:
        for handle in windows()[:1]:
            _x("windowfocus", str(handle))
        _x("key", chord)
        return
    import ctypes

    user: Any = ctypes.windll.user32  # type: ignore[attr-defined]
    for handle in windows()[:1]:
        user.SetForegroundWindow(handle)
    codes = [KEYS.get(part) or ord(part.upper()) for part in chord.split("+")]
    for code in codes:
        user.keybd_event(code, 0, 0, 0)
    for code in reversed(codes):
        user.keybd_event(code, 0, 2, 0)


def picture(file: Path) -> None:
    """The whole screen."""
    if WINE:
        command = ["import", "-window", "root", str(file)]
        done = subprocess.run(command, env=_display(), capture_output=True, check=False)
    else:
        command = ["powershell", "-NoProfile", "-Command", SHOT.replace("{file}", str(file))]
        done = subprocess.run(command, capture_output=True, check=False)
    if done.returncode:
        print(f"  no picture {file.name}", file=sys.stderr)


def _photo() -> bytes:
    done = subprocess.run(["import", "-window", "root", "ppm:-"], env=_display(), capture_output=True, check=False)
    return done.stdout


def _press(*chords: str, seconds: float = 90) -> None:
    """Press keys and wait until the screen is another one and stays as it is."""
    before = now = _photo()
    for chord in chords:
        _x("key", chord)
        time.sleep(0.3)
    _steady(before, now, seconds)


def _steady(before: bytes, now: bytes, seconds: float) -> None:
    end, last = time.monotonic() + seconds, b""
    while now == before or now != last:
        if time.monotonic() > end:
            raise Stop("The screen stays as it was." if now == before else "The screen does not come to rest.")
        time.sleep(1.5)
        last, now = now, _photo()


def _shown(start: Callable[[], Any]) -> Any:
    """What ``start`` gives, when its window stands there."""
    before = _photo()
    made = start()
    _steady(before, before, 90)
    return made


def pages(profile: Profile, setup: Path, pictures: Path) -> None:
    """Click through the setup and the uninstaller in both languages; the last time the data go too."""
    for code, name in LANGUAGES.items():
        more = {"LC_ALL": name, "LANG": name}
        profile.run("reg", "delete", r"HKCU\Software\Hashidate", "/v", "SetupLanguage", "/f", expect=None)
        process = _shown(lambda: profile.start(setup, **more))  # noqa: B023 - called at once
        update = profile.program.exists()
        for step in ("language", "welcome") if update else ("language", "welcome", "folder"):
            picture(pictures / f"setup-{code}-{step}.png")
            _press("Return")
        end = time.monotonic() + 240
        while not _finished(profile) and time.monotonic() < end:
            time.sleep(1)
        time.sleep(3)
        _steady(b"", _photo(), 60)
        picture(pictures / f"setup-{code}-finish.png")
        _press("space")  # the tick that starts the program
        _x("key", "Return")
        process.wait(60)
        process = _shown(lambda: profile.start(profile.program / "uninstall.exe", **more))  # noqa: B023
        picture(pictures / f"uninstall-{code}.png")
        if code == "ja":
            _press("alt+d")
            picture(pictures / f"uninstall-{code}-ticked.png")
            _press("Return")
            picture(pictures / f"uninstall-{code}-sure.png")
            _x("key", "Left")
        _press("Return")
        end = time.monotonic() + 120
        while profile.program.exists() and time.monotonic() < end:
            time.sleep(0.5)
        _steady(b"", _photo(), 60)
        picture(pictures / f"uninstall-{code}-done.png")
        _x("key", "Return")
        process.wait(60)
        time.sleep(2)


def _finished(profile: Profile) -> bool:
    """Whether one version lies there, under its own names."""
    names = [path.name for path in profile.program.glob("*")]
    folders = [name for name in names if name.startswith("program-")]
    return len(folders) == 1 and not any(".new" in name or ".old" in name for name in names)

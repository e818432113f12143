"""What the program remembers between two starts: one small JSON file, never personal data.

A damaged or foreign file counts as empty: forgetting the size of a window is better than not starting.
"""

from __future__ import annotations

import contextlib
import json
import os
from pathlib import Path
from typing import Any, TypeVar

from desktop import paths

T = TypeVar("T", str, int, bool, float)


class Settings:
    """Values by name; every ``put`` is written at once, beside the old file and moved over it."""

    def __init__(self, path: Path | None = None) -> None:
        self.path = path or paths.config_folder() / "settings.json"
        self._values = self._read()
        self._unwritten: dict[str, Any] = {}  # what the disk refused

    def _read(self) -> dict[str, Any]:
        with contextlib.suppress(OSError, ValueError):
            read = json.loads(self.path.read_text(encoding="utf-8"))
            if isinstance(read, dict):
                return read
        return {}

    def get(self, name: str, default: T) -> T:
        """The value, or ``default`` where there is none of the default's type."""
        value = self._values.get(name, default)
        return value if type(value) is type(default) else default

    def everything(self) -> dict[str, Any]:
        """All values by name, as they were read; some hold names that a person typed."""
        return dict(self._values)

    @property
    def language(self) -> str:
        """Code of the language of the screen; empty before the first choice."""
        return self.get("language", "")

    def put(self, **values: str | int | bool | float) -> None:
        """Remember ``values`` beside what others wrote meanwhile. A disk that refuses is no reason to stop working."""
        self._values.update({**self._read(), **self._unwritten})
        if all(self._values.get(name) == value for name, value in values.items()):
            return
        self._values.update(values)
        self._unwritten.update(values)
        part = self.path.with_suffix(f".{os.getpid()}.part")
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            part.write_text(json.dumps(self._values, ensure_ascii=False, indent=1), encoding="utf-8")
            part.replace(self.path)
            self._unwritten.clear()
        except OSError:
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)


def load() -> Settings:
    """The settings of this user on this computer."""
    return Settings()

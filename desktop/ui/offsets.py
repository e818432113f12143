"""How far each printer prints beside the mark, on each sheet: kept on this computer, for it is the printer's fault."""

from __future__ import annotations

import math

from desktop.settings import Settings, load

MOST = 20.0  # mm either way
LAST = "placing printer"  # the printer that was chosen last


def read(printer: str, sheet: str, settings: Settings | None = None) -> tuple[float, float]:
    """mm to the right and down for ``printer`` ("" for any) and the key of a sheet; nothing where none was typed."""
    parts = (settings or load()).get(_name(printer, sheet), "").split()
    try:
        right, down = map(float, parts)
    except ValueError:
        return 0.0, 0.0
    sound = all(math.isfinite(value) and abs(value) <= MOST for value in (right, down))
    return (right, down) if sound else (0.0, 0.0)


def write(printer: str, sheet: str, offset: tuple[float, float], settings: Settings | None = None) -> None:
    """Remember them."""
    (settings or load()).put(**{_name(printer, sheet): f"{offset[0]:g} {offset[1]:g}"})


def _name(printer: str, sheet: str) -> str:
    return f"offset {printer}|{sheet}"

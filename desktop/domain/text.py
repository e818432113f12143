"""A text in both languages, side by side; neither is ever derived from the other here."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True)
class Pair:
    """One field in 中文 (as a Taiwanese writes it) and 日本語 (as a Japanese writes it)."""

    zh: str = ""
    ja: str = ""

    def __bool__(self) -> bool:
        return bool(self.zh or self.ja)

    def exactly(self, code: str) -> str:
        """The text in language ``code``; empty where nobody wrote it."""
        return self.ja if code == "ja" else self.zh

    def get(self, code: str) -> str:
        """The text in language ``code``, or the other one where it is missing (needs.md row 94)."""
        return self.exactly(code) or self.zh or self.ja


def joined(separator: str, *parts: Pair) -> Pair:
    """``parts`` put together language by language; a part missing in one language is taken from the other."""
    present = [p for p in parts if p]
    return Pair(
        separator.join(p.get("zh_TW") for p in present),
        separator.join(p.get("ja") for p in present),
    )


def by_number(text: str) -> list[tuple[bool, int, str]]:
    """A key by which 2號車 stands before 10號車."""
    parts = re.split(r"(\d+)", unicodedata.normalize("NFKC", text))
    return [(False, int(part), "") if part.isdigit() else (True, 0, part) for part in parts if part]

"""Names of people of a trip that stand in its report with one letter wrong: 「鄒宗勛」 for 鄒宗勳."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.domain.proofreading import LIKE, PERSON, Finding, Passage
from desktop.errors import Sentence

SHORT = 3  # letters of a name: then the surname has to be right, for two of three are soon alike
AFTER = "科課局處部廳會長主副組室縣市府廠社等與和及的在向於為是，。、；：（）() 　"  # a name does not end in these
_HAN = re.compile("^[\u3400-\u9fff々]{3,6}$")


def misspelt(passages: Sequence[Passage], names: Iterable[str], known: Iterable[str]) -> list[Finding]:
    """Remarks on what is nearly one of ``names``; ``known`` are all names that are right as they are."""
    right = {"".join(name.split()) for name in known}
    wanted = [name for name in dict.fromkeys("".join(name.split()) for name in names) if _HAN.match(name)]
    looked = [(name, re.compile(f"(?=({'|'.join(_nearly(name))}))")) for name in wanted]
    return [found for passage in passages for name, near in looked for found in _in(passage, name, near, right)]


def _nearly(name: str) -> Iterator[str]:
    """The name with any one letter open; the surname of a short one is not."""
    for at in range(1 if len(name) == SHORT else 0, len(name)):
        yield f"{re.escape(name[:at])}[\u3400-\u9fff々]{re.escape(name[at + 1 :])}"


def _in(passage: Passage, name: str, near: re.Pattern[str], right: set[str]) -> Iterator[Finding]:
    at: dict[str, list[int]] = {}
    for match in near.finditer(passage.text):
        found = match[1]
        if found not in right and found[-1] not in AFTER and not _of_a_longer(passage.text, match.start(), right):
            at.setdefault(found, []).append(match.start())
    for found, places in at.items():
        why = Sentence(LIKE, {"found": found, "known": name})
        yield Finding(PERSON, passage, found, tuple(places), why, name)


def _of_a_longer(text: str, at: int, right: set[str]) -> bool:
    """Whether what stands there begins another name that is right."""
    return any(text.startswith(name, at) for name in right)

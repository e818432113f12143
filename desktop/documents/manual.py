"""使用手冊／利用ガイド: the pages of the help as one file to print and to hand on, with contents that lead there."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import count

from desktop import manual
from desktop.documents import report
from desktop.documents.paper import Paper, PrintOptions, Progress
from desktop.domain import reports
from desktop.domain.reports import Block, CoverLine, Document, FigureBlock, Heading, Para, TableBlock
from desktop.i18n import N_, gettext_for

NAME = N_("Guide to Hashidate")
SUBJECT, VERSION, WHAT, KEYS = N_("Delegations from Taiwan to Japan"), N_("Version"), N_("What it does"), N_("Keys")
SHARE = 0.96  # of the text's width: the letters in a picture are to be read
DOT = "・"
WIDTHS = (0.68, 0.32)


def render(
    language: str,
    keys: Mapping[str, str],
    rows: Sequence[tuple[str, str]],
    version: str,
    day: date,
    progress: Progress | None = None,
) -> Paper:
    """The guide in a language. ``keys`` are those of the menu by method, ``rows`` all keys with what they do."""
    say = gettext_for(language)
    files: dict[str, bytes] = {}

    def picture(name: str) -> str:
        try:
            data = manual.picture(language, name).read_bytes()
        except OSError:
            return ""
        sha256 = hashlib.sha256(data).hexdigest()
        files[sha256] = data
        return sha256

    blocks: list[Block] = []
    for chapter, topic in enumerate(manual.TOPICS, 1):
        sections = count(1)
        for one in manual.page(language, topic, keys):
            match one.kind:
                case manual.TITLE:
                    blocks.append(Heading(1, one.text, number=str(chapter)))
                case manual.SECTION:
                    blocks.append(Heading(2, one.text, number=f"{chapter}-{next(sections)}"))
                case manual.STEP:
                    blocks.append(Para(one.text, number=f"{one.number}."))
                case manual.POINT:
                    blocks.append(Para(one.text, number=DOT))
                case manual.PICTURE:
                    sha256 = picture(one.picture)
                    blocks += [FigureBlock(sha256, one.text, share=SHARE)] if sha256 else []
                case _:
                    blocks.append(Para(one.text))
    table = TableBlock((say(WHAT), say(KEYS)), tuple(rows), widths=WIDTHS)
    cover = (
        CoverLine(reports.KIND, values=(say(SUBJECT),)),
        CoverLine(reports.TITLE, values=(say(NAME),)),
        CoverLine(reports.LINE, say(VERSION), (version,)),
    )
    document = Document(
        say(NAME), cover, blocks=(*blocks, table), lists=(reports.CONTENTS,), language=language,
        dated_on=day, load=files.get,
    )  # fmt: skip
    options = PrintOptions(language)
    return report.render([document], options if progress is None else replace(options, progress=progress))

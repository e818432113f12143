"""Keep the catalogues in step with the code.

    .venv/bin/python packaging/catalogues.py update   # after adding a message: new entries appear, empty
    .venv/bin/python packaging/catalogues.py check    # what CI runs: complete, nothing fuzzy, same placeholders

Catalogues hold no line numbers, so that two people's changes seldom meet in one place.
"""

from __future__ import annotations

import io
import re
import sys
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
I18N = ROOT / "resources" / "i18n"
LANGUAGES = ("zh_TW", "ja")
KEYWORDS = {"_": None, "N_": None, "gettext": None}
BRACES = re.compile(r"\{(\w*)")


def extracted() -> Catalog:
    """Every message that the code marks, in the order of its text."""
    catalogue = Catalog(project="hashidate", charset="utf-8")
    for name, _line, message, comments, context in extract_from_dir(
        str(ROOT / "desktop"), [("**.py", "python")], keywords=KEYWORDS, comment_tags=("Translators:",)
    ):
        catalogue.add(message, locations=[(f"desktop/{name}", 0)], auto_comments=comments, context=context)
    return catalogue


def path_of(language: str) -> Path:
    return I18N / language / "LC_MESSAGES" / "hashidate.po"


def read(language: str) -> Catalog:
    path = path_of(language)
    if not path.exists():
        return Catalog(locale=language, project="hashidate", charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale=language)


def write(language: str, catalogue: Catalog) -> None:
    catalogue.header_comment = "# Hashidate 橋立"
    catalogue.fuzzy = False
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=100, sort_output=True, no_location=True, omit_header=False)
    text = buffer.getvalue().decode()
    # Dates in the header would make every update a change.
    text = re.sub(
        r'^"(POT-Creation-Date|PO-Revision-Date|Generated-By|Last-Translator|Language-Team|Report-Msgid-Bugs-To).*\n',
        "",
        text,
        flags=re.M,
    )
    path = path_of(language)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def update(translations: dict[str, dict[str, str]] | None = None) -> None:
    """Bring both catalogues to what the code says; messages no longer used are dropped."""
    for language in LANGUAGES:
        catalogue = read(language)
        # Extracted anew for each: new messages are shared objects, and one language's text would show in the next.
        catalogue.update(extracted(), no_fuzzy_matching=True)
        catalogue.obsolete.clear()
        for message in catalogue:
            given = (translations or {}).get(language, {}).get(str(message.id))
            if message.id and given:
                message.string = given
        write(language, catalogue)


def problems() -> list[str]:
    """One line for each thing that keeps the catalogues from being complete."""
    found = []
    template = {str(m.id) for m in extracted() if m.id}
    for language in LANGUAGES:
        catalogue = read(language)
        known = {str(m.id): m for m in catalogue if m.id}
        found += [f"{language}: not in the catalogue: {m!r}" for m in sorted(template - known.keys())]
        found += [f"{language}: no longer in the code: {m!r}" for m in sorted(known.keys() - template)]
        for msgid, message in sorted(known.items()):
            if not message.string:
                found.append(f"{language}: not translated: {msgid!r}")
            elif sorted(BRACES.findall(msgid)) != sorted(BRACES.findall(str(message.string))):
                found.append(f"{language}: other placeholders: {msgid!r}")
            if message.fuzzy:
                found.append(f"{language}: fuzzy: {msgid!r}")
    return found


def main(arguments: list[str]) -> int:
    if arguments == ["update"]:
        update()
        return 0
    if arguments == ["check"]:
        found = problems()
        print("\n".join(found) or "catalogues: complete")
        return 1 if found else 0
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

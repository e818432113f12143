"""Languages: switching, falling back, and catalogues of one's own."""

from __future__ import annotations

import gettext
import os
from pathlib import Path

import pytest

from desktop import i18n, paths
from desktop.i18n import N_, _

HOST = N_("Host")


def test_marking_changes_nothing() -> None:
    assert N_("x {y}") == "x {y}"


def test_the_screen_speaks_one_language_and_papers_any() -> None:
    assert (i18n.current(), _(HOST)) == ("zh_TW", "主辦單位")
    i18n.activate("ja")
    assert (i18n.current(), _(HOST)) == ("ja", "主催")
    assert i18n.gettext_for("zh_TW")(HOST) == "主辦單位"
    assert _(HOST) == "主催"


@pytest.mark.parametrize("code", ["en", "", "zh_CN", "../ja"])
def test_an_unknown_language_is_the_first(code: str) -> None:
    i18n.activate("ja")
    i18n.activate(code)
    assert i18n.current() == i18n.DEFAULT


@pytest.mark.parametrize("code", i18n.CODES)
def test_the_empty_text_stays_empty(code: str) -> None:
    """gettext answers "" with the header of the catalogue."""
    i18n.activate(code)
    assert _("") == ""
    assert i18n.gettext_for(code)("") == ""


def test_an_unknown_message_stands_for_itself() -> None:
    assert _("no such message") == "no such message"


def test_two_languages_switch_to_and_fro() -> None:
    assert [i18n.other(code) for code in i18n.CODES] == ["ja", "zh_TW"]
    assert all(i18n.other(i18n.other(code)) == code for code in i18n.CODES)


def test_languages_know_themselves() -> None:
    assert i18n.language("ja").own_name == "日本語"
    assert [entry.bcp47 for entry in i18n.LANGUAGES] == ["zh-Hant-TW", "ja-JP"]
    with pytest.raises(KeyError):
        i18n.language("en")


class Brackets(gettext.NullTranslations):
    """The pseudo-language of the tests."""

    def gettext(self, message: str) -> str:
        return f"[{message}]"


@pytest.mark.parametrize("code", i18n.CODES)
def test_every_message_is_found_as_gettext_finds_it(code: str) -> None:
    read = i18n.catalogue(code)
    assert isinstance(read, i18n.Catalogue)
    with (paths.resources() / "i18n" / code / "LC_MESSAGES" / "hashidate.mo").open("rb") as file:
        theirs = vars(gettext.GNUTranslations(file))["_catalog"]
    assert dict(read.messages) == theirs
    assert len(read.messages) == len(theirs) > 1000
    assert read.gettext("zzz, no message") == "zzz, no message"
    assert read.gettext("\u0001 nor this") == "\u0001 nor this"


def test_a_catalogue_can_be_replaced_and_comes_back() -> None:
    i18n.use_catalogue("zh_TW", Brackets())
    assert _(HOST) == "[Host]"
    assert i18n.gettext_for("zh_TW")(HOST) == "[Host]"
    i18n.forget_catalogues()
    assert _(HOST) == "主辦單位"


def test_a_changed_catalogue_is_compiled_anew(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "i18n" / "ja" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    monkeypatch.setattr("desktop.paths.resources", lambda: tmp_path)
    po, mo = folder / "hashidate.po", folder / "hashidate.mo"
    header = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n'
    po.write_text(f'{header}\nmsgid "Host"\nmsgstr "主催"\n', encoding="utf-8")
    i18n._loaded.clear()
    assert i18n.gettext_for("ja")(HOST) == "主催"
    po.write_text(f'{header}\nmsgid "Host"\nmsgstr "主催者"\n', encoding="utf-8")
    os.utime(po, (mo.stat().st_mtime + 10,) * 2)
    i18n._loaded.clear()
    assert i18n.gettext_for("ja")(HOST) == "主催者"
    assert sorted(file.name for file in folder.iterdir()) == ["hashidate.mo", "hashidate.po"]
    monkeypatch.undo()
    i18n._loaded.clear()

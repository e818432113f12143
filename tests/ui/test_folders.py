"""Where dialogs for files begin."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop import paths
from desktop.ui import folders


def test_papers_begin_in_their_folder_and_then_where_the_person_went(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    documents = tmp_path / "文件"
    monkeypatch.setattr("platformdirs.user_documents_dir", lambda: str(documents))
    assert paths.documents_folder() == documents / "橋立" and not documents.exists(), "made when it is first needed"
    assert folders.begin(folders.PAPERS) == documents / "橋立" and (documents / "橋立").is_dir()
    stick, other = tmp_path / "stick", tmp_path / "出國 2026"
    for folder in (stick, other):
        folder.mkdir()
    folders.remember(folders.BACKUPS, stick / "a.hashidate-backup")
    assert folders.begin(folders.PAPERS) == documents / "橋立", "a backup's stick is not where papers belong"
    folders.remember(folders.PAPERS, other / "議程.pdf")
    assert (folders.begin(folders.PAPERS), folders.begin(folders.BACKUPS)) == (other, stick)
    stick.rmdir()
    assert folders.begin(folders.BACKUPS) == documents / "橋立"
    assert folders.begin(folders.OPENED) == Path.home()
    documents.joinpath("橋立").rmdir()
    documents.rmdir()
    documents.touch()  # redirected to where nothing can be made
    assert folders.begin(folders.EXCHANGE) == Path.home()

"""Reading papers back: what a person or a search would find in the finished file."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pypdfium2 as pdfium
import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))  # for "import paper_samples", "import reading"


@pytest.fixture
def pdftotext(need: Callable[[str], str], tmp_path: Path) -> Callable[[bytes], str]:
    """The text of a PDF as poppler reads it."""

    def read(pdf: bytes) -> str:
        file = tmp_path / "paper.pdf"
        file.write_bytes(pdf)
        return subprocess.run([need("pdftotext"), str(file), "-"], capture_output=True, text=True, check=True).stdout

    return read


@pytest.fixture
def sound(need: Callable[[str], str], tmp_path: Path) -> Callable[[bytes], None]:
    """Fails unless qpdf finds no fault and every font is embedded, subset and can be searched."""

    def check(pdf: bytes) -> None:
        file = tmp_path / "paper.pdf"
        file.write_bytes(pdf)
        said = subprocess.run([need("qpdf"), "--check", str(file)], capture_output=True, text=True)
        assert said.returncode == 0, said.stdout + said.stderr
        assert "WARNING" not in said.stdout + said.stderr
        listed = subprocess.run([need("pdffonts"), str(file)], capture_output=True, text=True, check=True).stdout
        for line in listed.splitlines()[2:]:
            name, *rest = line.split()
            assert name[6] == "+" and ("NotoSans" in name or "OfficeSans" in name), line
            assert rest[-5:-2] == ["yes", "yes", "yes"], line

    return check


@pytest.fixture
def pages() -> Callable[[bytes], list[str]]:
    """The text of each page as pdfium reads it."""

    def read(pdf: bytes) -> list[str]:
        document = pdfium.PdfDocument(pdf)
        try:
            return [page.get_textpage().get_text_range() for page in document]
        finally:
            document.close()

    return read

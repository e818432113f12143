"""出國報告提要: the short form that some authorities ask for instead of a report (needs.md row 61)."""

from __future__ import annotations

from desktop.documents.report import render as render

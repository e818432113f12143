"""感謝函／礼状 to everybody who was met: a letter like the others, with readers of its own."""

from __future__ import annotations

from desktop.documents.letters import render as render
from desktop.documents.letters import word as word

"""Small things that hang on a delegation: tasks, and files attached to any record."""

from __future__ import annotations

from desktop.domain.checks import Data, Day, Line, NeededLine, Text


class TaskData(Data):
    """Something to be done, by whom and until when."""

    delegation_id: str = ""
    title: NeededLine = ""
    owner_id: str | None = None
    due: Day = None
    done_on: Day = None
    notes: Text = ""


class AttachmentData(Data):
    """A file beside the store, named by its contents (data.md D6); ``entity`` and ``owner`` say what it hangs on."""

    entity: Line = ""
    owner: Line = ""
    purpose: Line = ""
    sha256: Line = ""
    name: Line = ""
    media_type: Line = ""
    size: int = 0

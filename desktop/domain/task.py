"""Small things beside the records: tasks, files attached to any record, and who had access to what."""

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


class AccessData(Data):
    """An entry of the access record: ``at`` local time with its offset, ISO 8601; ``what`` a key of ACCESS_KINDS."""

    at: Line = ""
    what: Line = ""
    who: Line = ""
    note: Text = ""

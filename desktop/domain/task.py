"""Small things beside the records: tasks, files attached to any record, and who had access to what."""

from desktop.domain.checks import Data, Day, Line, NeededLine, Text


class TaskData(Data):
    """Something to be done, by whom and until when. ``days`` counts from departure (-90: ninety days before), above
    zero from the return (``domain.tasks``), and so moves with the trip; ``due`` is a day of its own and goes first.
    """

    delegation_id: str = ""
    position: int = 0
    title: NeededLine = ""
    title_ja: Line = ""
    owner_id: str | None = None
    days: int | None = None
    due: Day = None
    done_on: Day = None
    notes: Text = ""


class TaskTemplateData(Data):
    """A list of tasks that every trip of a kind needs, to be applied to the next one."""

    name_zh: NeededLine = ""
    name_ja: Line = ""
    position: int = 0
    notes: Text = ""


class TemplateTaskData(Data):
    """One line of a template: 「90 天前 發邀請函」 is -90."""

    template_id: str = ""
    position: int = 0
    days: int | None = None
    title: NeededLine = ""
    title_ja: Line = ""
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

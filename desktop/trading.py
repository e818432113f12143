"""The command line's import and export of other programs' files (``cli`` has the forms and the exit statuses)."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import exporting, i18n, importing, papers
from desktop.domain.schedule import TAIPEI, TOKYO
from desktop.errors import UserError
from desktop.i18n import _
from desktop.terminal import DONE, REJECTED, UsageError, say, the_delegation

if TYPE_CHECKING:
    from desktop.store import Store

ZONES = {"japan": TOKYO, "taiwan": TAIPEI, "": ""}


def bring_in(store: Store, chosen: argparse.Namespace) -> int:
    """Import a file: what is wrong as ``FILE:ROW: FIELD: message`` on stderr, the counts as the last line."""
    from desktop.exchange import answersheet
    from desktop.importing import companies, people, registration

    file = Path(chosen.file)
    if chosen.kind is None:
        if people.looks_like(data := people.load(file)) or people.is_card_file(file.name):
            chosen.kind = "people"
        elif not importing.is_calendar(data, file.name):
            if answersheet.is_one(data, file.name):
                return _answers(store, chosen)
            chosen.kind = "members" if registration.is_form(data, file.name) else None
            if chosen.kind is None and people.is_people(data, file.name):
                chosen.kind = "people"
            if chosen.kind is None and companies.is_companies(data, file.name):
                chosen.kind = "companies"
    if chosen.kind == "expenses":
        return _expenses(store, chosen)
    if chosen.kind == "people":
        return _people(store, chosen)
    if chosen.kind == "companies":
        return _companies(store, chosen)
    if chosen.kind == "answers":
        return _answers(store, chosen)
    if chosen.kind == "members":
        return _members(store, chosen)
    delegation = the_delegation(store, chosen.delegation).id
    options = importing.Options(zone=ZONES[chosen.zone], encoding=chosen.encoding)
    preview = importing.preview(store, delegation, importing.load(file), file.name, options)
    for row, field, message in sorted([*preview.complaints(), *preview.remarks()], key=lambda entry: entry[0]):
        say(f"{file.name}:{row}: {importing.field_name(field)}: {message.text(_)}")
    counts = preview.counts()
    if not chosen.dry_run and (counts.added or counts.updated):
        store.do(importing.LABEL, importing.apply, delegation, preview)
    print(counts)
    return REJECTED if counts.rejected else DONE


def _people(store: Store, chosen: argparse.Namespace) -> int:
    """Cards or a table of contacts; whoever might be somebody known is rejected here, and asked for in the window."""
    from desktop.importing import people

    file = Path(chosen.file)
    options = people.Options(encoding=chosen.encoding, names=chosen.names)
    preview = people.preview(store, people.load(file), file.name, options)
    for row, field, message in sorted([*preview.complaints(), *preview.remarks()], key=lambda entry: entry[0]):
        say(f"{file.name}:{row}: {people.field_name(field)}: {message.text(_)}")
    counts = preview.counts()
    if not chosen.dry_run and (counts.added or counts.updated):
        people.bring(store, preview)
    print(counts)
    return REJECTED if counts.rejected else DONE


def _companies(store: Store, chosen: argparse.Namespace) -> int:
    """A table of companies; where several bear a name it is rejected here, and asked for in the window."""
    from desktop.importing import companies

    file = Path(chosen.file)
    preview = companies.preview(store, importing.load(file), file.name, companies.Options(encoding=chosen.encoding))
    for row, field, message in preview.told_of():
        say(f"{file.name}:{row}: {companies.field_name(field)}: {message.text(_)}")
    counts = preview.counts()
    if not chosen.dry_run and (counts.added or counts.updated):
        store.do(companies.LABEL, companies.apply, preview)
    print(counts)
    return REJECTED if counts.rejected else DONE


def _expenses(store: Store, chosen: argparse.Namespace) -> int:
    """A statement or a list of expenses; what may be there already is rejected here, and asked for in the window."""
    from desktop.importing import expenses

    file = Path(chosen.file)
    delegation = the_delegation(store, chosen.delegation).id
    options = expenses.Options(encoding=chosen.encoding)
    preview = expenses.preview(store, delegation, importing.load(file), file.name, options)
    for row, field, message in sorted([*preview.complaints(), *preview.remarks()], key=lambda entry: entry[0]):
        say(f"{file.name}:{row}: {expenses.field_name(field)}: {message.text(_)}")
    counts = preview.counts()
    if not chosen.dry_run and (counts.added or counts.updated):
        expenses.bring(store, delegation, preview)
    print(counts)
    return REJECTED if counts.rejected else DONE


def _members(store: Store, chosen: argparse.Namespace) -> int:
    """A registration form that came back; a row that needs an answer is rejected here, and asked for in the window."""
    from desktop.importing import registration

    file = Path(chosen.file)
    delegation = the_delegation(store, chosen.delegation).id
    options = registration.Options(encoding=chosen.encoding)
    preview = registration.preview(store, delegation, importing.load(file), file.name, options)
    for row, field, message in sorted([*preview.complaints(), *preview.remarks], key=lambda entry: entry[0]):
        say(f"{file.name}:{row}: {registration.field_name(field)}: {message.text(_)}")
    counts = preview.counts()
    if not chosen.dry_run and (counts.added or counts.updated):
        registration.bring(store, delegation, preview)
    print(counts)
    return REJECTED if counts.rejected else DONE


def _answers(store: Store, chosen: argparse.Namespace) -> int:
    """An answer sheet that came back; a row that needs an answer is rejected here, and asked for in the window."""
    from datetime import date

    from desktop.importing import answersheet

    file = Path(chosen.file)
    event = _event(store, chosen) if chosen.event else ""
    preview = answersheet.preview(store, event, importing.load(file), file.name)
    for row, field, message in preview.complaints():
        say(f"{file.name}:{row}: {answersheet.field_name(field)}: {message.text(_)}")
    counts = preview.counts()
    if not chosen.dry_run and (counts.added or counts.updated):
        store.do(answersheet.LABEL, answersheet.apply, preview, None, date.today())
    print(counts)
    return REJECTED if counts.rejected else DONE


def _event(store: Store, chosen: argparse.Namespace) -> str:
    """The item that ``--event`` names."""
    from desktop.store import answers

    delegation = the_delegation(store, chosen.delegation).id
    with store.read() as connection:
        found = answers.event_of(connection, delegation, chosen.event)
    if not found:
        raise UsageError(_("{key} names none, or several, of this delegation.").format(key=chosen.event or "--event"))
    return found


def _sheet(store: Store, chosen: argparse.Namespace) -> int:
    """The answer sheet of an item, for its hosts."""
    from desktop.importing import answersheet_out

    target, _ending, _delegation = _target(store, chosen, answersheet_out.ending_of)
    papers.save(answersheet_out.form(store, _event(store, chosen)), target)
    return DONE


def _target(store: Store, chosen: argparse.Namespace, ending_of: Callable[[str], str]) -> tuple[Path, str, str]:
    """The file to be written, its format and the id of the delegation; a format that cannot be is wrong usage."""
    from desktop.store import backup

    target = Path(chosen.output)
    try:
        ending = ending_of(target.name)
    except UserError as error:
        raise UsageError(error.sentence.text(_)) from None
    delegation = the_delegation(store, chosen.delegation).id
    backup.spare(store, target)
    return target, ending, delegation


def _contacts(store: Store, chosen: argparse.Namespace) -> int:
    """Everybody in the directory; the ending says the format. With --for other only what may be shown."""
    from desktop.importing import people_out
    from desktop.store import backup

    target = Path(chosen.output)
    try:
        ending = people_out.ending_of(target.name)
    except UserError as error:
        raise UsageError(error.sentence.text(_)) from None
    backup.spare(store, target)
    language = str(chosen.paper_language) if chosen.paper_language in i18n.CODES else i18n.current()
    options = people_out.Options(inside=chosen.reader == "office", language=language, version=chosen.card)
    everybody = people_out.everybody(store)
    papers.save(people_out.write(store, everybody, ending, options), target)
    people_out.told(store, len(everybody), target.name)
    return DONE


def _directory(store: Store, chosen: argparse.Namespace) -> int:
    """The directory of companies, which comes back unchanged."""
    from desktop.importing import companies_out
    from desktop.store import backup

    target = Path(chosen.output)
    try:
        ending = companies_out.ending_of(target.name)
    except UserError as error:
        raise UsageError(error.sentence.text(_)) from None
    backup.spare(store, target)
    papers.save(companies_out.write(store, ending, _language(chosen, ending)), target)
    return DONE


def _form(store: Store, chosen: argparse.Namespace) -> int:
    """The registration form, for people to fill in."""
    from desktop.importing import registration_out

    target, ending, delegation = _target(store, chosen, registration_out.ending_of)
    data = registration_out.form(store, delegation, ending, members=not chosen.empty, personal=chosen.personal)
    if chosen.personal and not chosen.empty:
        registration_out.told(store, target.name)
    papers.save(data, target)
    return DONE


def _list(store: Store, chosen: argparse.Namespace) -> int:
    """A list of the members; what only travel needs stays empty unless asked for, and then it is recorded."""
    key = chosen.kind or exporting.LISTS[0]
    if key not in exporting.LISTS:
        raise UsageError(
            _("There is no list {key}. Choose one of: {keys}").format(key=key, keys=", ".join(exporting.LISTS))
        )
    target, ending, delegation = _target(store, chosen, exporting.ending_of_list)
    language = str(chosen.paper_language) or "both"
    data = exporting.members(store, delegation, key, ending, language=language, personal=chosen.personal)
    papers.save(data, target)
    if chosen.personal:
        papers.told(store, key, target.name)
    return DONE


def _budget(store: Store, chosen: argparse.Namespace) -> int:
    """Plan, expenses and rates as a workbook that goes on counting."""
    target, ending, delegation = _target(store, chosen, exporting.ending_of_book)
    papers.save(exporting.budget(store, delegation, ending, str(chosen.paper_language)), target)
    return DONE


def hand_out(store: Store, chosen: argparse.Namespace) -> int:
    """Export to a file whose ending says the format."""
    if chosen.what == "people":
        return _contacts(store, chosen)
    if chosen.what == "companies":
        return _directory(store, chosen)
    if chosen.what == "registration":
        return _form(store, chosen)
    if chosen.what == "answers":
        return _sheet(store, chosen)
    if chosen.what == "members":
        return _list(store, chosen)
    if chosen.what == "budget":
        return _budget(store, chosen)
    if chosen.what != "itinerary":
        raise UsageError(_("Members, a registration form or the itinerary can be exported: export members --as LIST."))
    target, ending, delegation = _target(store, chosen, exporting.ending_of)
    member, team = _one_of(store, delegation, chosen)
    data = exporting.itinerary(
        store, delegation, ending, member_id=member, team_id=team, language=_language(chosen, ending)
    )
    papers.save(data, target)
    return DONE


def _language(chosen: argparse.Namespace, ending: str) -> str:
    """As asked; else both in a calendar, that of the messages for the header of a table."""
    return str(chosen.paper_language) or ("both" if ending == "ics" else i18n.current())


def _one_of(store: Store, delegation: str, chosen: argparse.Namespace) -> tuple[str, str]:
    """Ids of the member and the sub-group that are named by id or unique beginning of one."""
    from desktop.store import plan as plans

    with store.read() as connection:
        plan = plans.read(connection, delegation, ())
    found = []
    for key, ids in (
        (chosen.member, [t.member_id for t in plan.travellers]),
        (chosen.team, [team.id for team in plan.teams]),
    ):
        fits = [row_id for row_id in ids if key and row_id.startswith(key)]
        if key and len(fits) != 1:
            raise UsageError(_("{key} names none, or several, of this delegation.").format(key=key))
        found.append(fits[0] if fits else "")
    return found[0], found[1]

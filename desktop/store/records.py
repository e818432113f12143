"""Adding, editing and deleting any record: raw input is checked by its domain model, then written to the journal.

These are the commands that pages and importers hand to ``store.do``; a noun's own module adds what only it knows.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, and_, func, select
from sqlmodel import SQLModel

from desktop.domain import (
    accounts,
    budget,
    cases,
    delegation,
    directory,
    event,
    matching,
    membership,
    organisation,
    outcomes,
    paperdata,
    person,
    planning,
    schemes,
    seatplans,
    task,
)
from desktop.domain.checks import check
from desktop.errors import Problem
from desktop.store import events
from desktop.store import tables as t
from desktop.store.journal import Seen, Work
from desktop.store.journal import seen as seen_heads
from desktop.store.registers import read_row, registers, table_of


class Checked(NamedTuple):
    """The domain model that checks a table's input, and the rules that see the whole of it."""

    model: type[SQLModel]
    rules: tuple[Callable[[Any], list[Problem]], ...] = ()


CHECKS: dict[type[t.Row], Checked] = {
    t.Organisation: Checked(organisation.OrganisationData, (organisation.has_a_name,)),
    t.OrganisationName: Checked(organisation.FormerNameData),
    t.Person: Checked(person.PersonData, (person.has_a_name,)),
    t.Personal: Checked(person.PersonalData),
    t.Post: Checked(person.PostData, (person.post_in_order,)),
    t.Delegation: Checked(delegation.DelegationData, (delegation.in_order,)),
    t.Member: Checked(delegation.MemberData),
    t.Event: Checked(event.EventData, (event.in_order,)),
    t.AgendaItem: Checked(event.AgendaItemData, (event.minutes_in_order,)),
    t.EventHost: Checked(event.HostData),
    t.Participant: Checked(event.ParticipantData),
    t.BudgetLine: Checked(budget.BudgetLineData, (budget.rate_in_order, budget.funding_allowed)),
    t.Expense: Checked(budget.ExpenseData, (budget.rate_in_order, budget.expense_funding_allowed)),
    t.Rate: Checked(budget.RateData, (budget.rate_needed,)),
    t.Attachment: Checked(task.AttachmentData),
    t.Task: Checked(task.TaskData),
    t.Team: Checked(planning.TeamData),
    t.TeamMember: Checked(planning.TeamMemberData, (planning.span_in_order,)),
    t.TaskTemplate: Checked(task.TaskTemplateData),
    t.TemplateTask: Checked(task.TemplateTaskData),
    t.Version: Checked(planning.VersionData),
    t.Dispatch: Checked(planning.DispatchData),
    t.PlanChange: Checked(planning.PlanChangeData),
    t.Inform: Checked(planning.InformData),
    t.Accepted: Checked(planning.AcceptedData),
    t.TravelTime: Checked(planning.TravelTimeData, (planning.minutes_in_order,)),
    t.Packing: Checked(planning.PackingData),
    t.MemberRole: Checked(membership.RoleData, (membership.has_a_name,)),
    t.Attendance: Checked(membership.AttendanceData),
    t.Room: Checked(membership.RoomData, (membership.some_beds,)),
    t.Bed: Checked(membership.BedData, (membership.nights_in_order,)),
    t.RoomWish: Checked(membership.WishData, (membership.two_people,)),
    t.Seating: Checked(membership.SeatingData, (membership.some_seats,)),
    t.Seat: Checked(membership.SeatData),
    t.Ticket: Checked(membership.TicketData),
    t.RollCall: Checked(membership.RollCallData),
    t.RollMark: Checked(membership.RollMarkData),
    t.ContactWay: Checked(directory.ContactWayData, (directory.belongs,)),
    t.Encounter: Checked(directory.EncounterData),
    t.Term: Checked(directory.TermData, (directory.both_sides,)),
    t.Split: Checked(accounts.SplitData),
    t.Share: Checked(accounts.ShareData),
    t.Repayment: Checked(accounts.RepaymentData, (budget.rate_in_order,)),
    t.Cash: Checked(accounts.CashData, (budget.rate_in_order,)),
    t.Advance: Checked(accounts.AdvanceData, (budget.rate_in_order,)),
    t.Night: Checked(accounts.NightData),
    t.DailyRate: Checked(accounts.DailyRateData, (accounts.days_in_order,)),
    t.Gift: Checked(accounts.GiftData, (accounts.gift_in_order,)),
    t.YearBudget: Checked(accounts.YearBudgetData, (accounts.a_year,)),
    t.Wording: Checked(paperdata.WordingData),
    t.CardSheet: Checked(paperdata.CardSheetData, (paperdata.sheet_fits,)),
    t.Letter: Checked(paperdata.LetterData),
    t.Briefing: Checked(paperdata.BriefingData),
    t.Script: Checked(paperdata.ScriptData),
    t.SeatPlan: Checked(paperdata.SeatPlanData, (seatplans.some_seats,)),
    t.SeatPlanPlace: Checked(paperdata.SeatPlanPlaceData),
    t.MinutePoint: Checked(outcomes.PointData),
    t.Figure: Checked(outcomes.FigureData),
    t.Survey: Checked(outcomes.SurveyData, (outcomes.counts_fit,)),
    t.Question: Checked(outcomes.QuestionData),
    t.Answer: Checked(outcomes.AnswerData),
    t.Statistic: Checked(outcomes.StatisticData, (outcomes.is_a_figure,)),
    t.FollowUp: Checked(outcomes.FollowUpData),
    t.Milestone: Checked(outcomes.MilestoneData),
    t.Suggestion: Checked(outcomes.SuggestionData),
    t.Agreement: Checked(outcomes.AgreementData, (outcomes.expiry_follows,)),
    t.Theme: Checked(outcomes.ThemeData),
    t.Outcome: Checked(outcomes.OutcomeData),
    t.Report: Checked(outcomes.ReportData),
    t.Section: Checked(outcomes.SectionData),
    t.Council: Checked(outcomes.CouncilData, (outcomes.days_follow,)),
    t.DayNote: Checked(outcomes.DayNoteData),
    t.Tag: Checked(schemes.TagData),
    t.RegionFacts: Checked(schemes.RegionData),
    t.Branch: Checked(organisation.BranchData),
    t.Scheme: Checked(schemes.SchemeData, (schemes.scheme_in_order,)),
    t.Criterion: Checked(schemes.CriterionData, (schemes.points_in_order,)),
    t.Application: Checked(schemes.ApplicationData, (schemes.application_in_order,)),
    t.Preference: Checked(schemes.PreferenceData, (schemes.preference_in_order,)),
    t.Score: Checked(schemes.ScoreData),
    t.PairRule: Checked(schemes.PairRuleData, (schemes.a_pair,)),
    t.Pairing: Checked(schemes.PairingData, (schemes.a_pair,)),
    t.Relation: Checked(schemes.RelationData, (schemes.a_pair,)),
    t.Target: Checked(schemes.TargetData, (schemes.target_in_order,)),
    t.MatchDay: Checked(matching.MatchDayData, (matching.match_day_in_order,)),
    t.MatchBreak: Checked(matching.MatchBreakData, (matching.span_in_order,)),
    t.MatchCompany: Checked(matching.MatchCompanyData, (matching.there_in_order,)),
    t.MatchWish: Checked(matching.MatchWishData, (matching.weight_in_order,)),
    t.MatchInterpreter: Checked(matching.MatchInterpreterData, (matching.there_in_order,)),
    t.Talk: Checked(matching.TalkData, (matching.talk_in_order,)),
    t.AllianceCase: Checked(cases.CaseData),
    t.DataTable: Checked(cases.DataTableData, (cases.table_in_order,)),
    t.Access: Checked(task.AccessData),
}


def add(work: Work, table: type[t.Row], raw: Mapping[str, Any], row_id: str | None = None) -> str:
    """Make a record from raw input and give back its id; Invalid with every problem, and then nothing is made.

    ``row_id`` where every laptop that makes the record must give it the same id, and no row has it yet.
    """
    model, rules = CHECKS[table]
    value = check(model, raw, *rules)
    if isinstance(value, event.EventData):
        events.place_last(work, value)
    return work.add(table, value, row_id)


def put(work: Work, table: type[t.Row], row_id: str, fixed: Mapping[str, Any], raw: Mapping[str, Any]) -> str:
    """Write into a record whose id every laptop gives alike, made with the first word; its id. Invalid as ``add``.

    It is made with ``fixed`` only, what its id stands for: values of a creation yield to those of another one, and what
    two people write first must stand beside each other as any two edits.
    """
    known = table_of(table)
    alive = work.connection.execute(select(known.c.alive).where(known.c.id == row_id)).scalar()
    if alive is None:
        add(work, table, fixed, row_id)
    elif not alive:
        work.set_alive(table, row_id, True)  # made before and undone
    if raw:
        edit(work, table, row_id, raw)
    return row_id


def alike(
    work: Work, table: type[t.Row], row_id: str, fixed: Mapping[str, Any], raw: Mapping[str, Any] | None = None
) -> str:
    """Make a record that another laptop may be making too, under the id that each of them gives it; its id.

    As ``put``, but always a new one: what was deleted comes back with nothing but what is said now, and where a living
    record has the id, because somebody changed what it stood for, this one gets another id. Invalid as ``add``.
    """
    known = table_of(table)
    alive = work.connection.execute(select(known.c.alive).where(known.c.id == row_id)).scalar()
    if alive:
        return add(work, table, {**fixed, **(raw or {})})
    blank = {} if alive is None else CHECKS[table].model().model_dump()
    return put(work, table, row_id, fixed, {**blank, **(fixed if blank else {}), **(raw or {})})


def add_all(work: Work, table: type[t.Row], raws: Mapping[str, Mapping[str, Any]]) -> None:
    """Make many records by ids that no row has yet, and that do not refer to each other; Invalid as ``add``."""
    model, rules = CHECKS[table]
    work.add_all(table, {row_id: check(model, raw, *rules) for row_id, raw in raws.items()})


def edit(work: Work, table: type[t.Row], row_id: str, raw: Mapping[str, Any], seen: Seen | None = None) -> bool:
    """Set the fields in ``raw``; the whole record is checked with them. ``seen`` as ``opened`` gave it."""
    model, rules = CHECKS[table]
    row = read_row(work.connection, table, row_id)
    whole = {name: row[name] for name in model.model_fields}
    value = check(model, {**whole, **raw}, *rules)
    return work.change(table, row_id, {name: getattr(value, name) for name in raw}, seen)


def remove(work: Work, table: type[t.Row], row_id: str) -> int:
    """Delete a record with its parts; how many rows went. Undo brings all of them back."""
    return work.delete(table, row_id)


def opened(connection: Connection, table: type[t.Row], row_id: str) -> tuple[dict[str, Any], Seen]:
    """A record's fields and the heads that a form must hold while it is open (data.md D3)."""
    return read_row(connection, table, row_id), seen_heads(connection, table, row_id)


def seen_still(table: type[t.Row], before: Seen | None, now: Seen, columns: Iterable[str]) -> Seen:
    """What a form has seen after it showed the record anew, all but ``columns``: there still stands what was typed."""
    typed = set(columns)
    kept = {name for name, several in registers(table).items() if typed & set(several)}
    return {**now, **{name: heads for name, heads in (before or {}).items() if name in kept}}


def uses(connection: Connection, table: type[t.Row], row_id: str) -> int:
    """How many living records point to this one: said before it is deleted."""
    total = 0
    for other in t.SYNCED:
        for column, (target, _action) in other.REFS.items():
            if target == table.__tablename__:
                rows = table_of(other)
                found = select(func.count()).where(and_(rows.c[column] == row_id, rows.c.alive))
                total += int(connection.execute(found).scalar() or 0)
    return total


def reorder(work: Work, table: type[t.Row], ids: list[str]) -> None:
    """Number ``position`` 1, 2, 3 … in the order of ``ids``."""
    for position, row_id in enumerate(ids, 1):
        work.change(table, row_id, {"position": position})


def next_position(connection: Connection, table: type[t.Row], column: str, value: str) -> int:
    """The position after the last of those whose ``column`` is ``value``."""
    rows = table_of(table)
    found = select(func.max(rows.c.position)).where(and_(rows.c[column] == value, rows.c.alive))
    return int(connection.execute(found).scalar() or 0) + 1

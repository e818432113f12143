"""The fixed vocabularies of papers, as those in ``words``: keys are permanent."""

from __future__ import annotations

from desktop.domain.words import Choice
from desktop.i18n import N_

SHEET_KINDS = (
    Choice("card", N_("Name cards")),
    Choice("badge", N_("Badges")),
    Choice("label", N_("Labels")),
)
LETTER_KINDS = (  # needs.md rows 70, 73 and 83
    Choice("request", N_("Request for a visit")),
    Choice("invitation", N_("Invitation")),
    Choice("fixed", N_("Notice of fixed dates")),
    Choice("reception", N_("Invitation to a reception")),
    Choice("changed", N_("Apology for a change of dates")),
    Choice("cancelled", N_("Apology for a cancelled visit")),
    Choice("thanks", N_("Letter of thanks")),
    Choice("taking_office", N_("Congratulations on taking office")),
    Choice("other", N_("Other letter")),
)
HONORIFICS = (  # conventions.md 2.6; behind a name in Japanese
    Choice("", N_("By rule")),
    Choice("sama", N_("Mr./Ms. (様)")),
    Choice("dono", N_("Formal (殿)")),
    Choice("sensei", N_("Teacher (先生)")),
    Choice("none", N_("None")),
)
PLAN_KINDS = (  # conventions.md 2.7
    Choice("meeting", N_("Meeting table")),
    Choice("u", N_("Tables in a U")),
    Choice("sofa", N_("Reception room with sofas")),
    Choice("round", N_("Round table, meeting")),
    Choice("meal", N_("Round table, Chinese meal")),
    Choice("washitsu", N_("Japanese room")),
    Choice("car", N_("Car")),
    Choice("stage", N_("Stage")),
)
EDGES = (
    Choice("", N_("Not drawn")),
    Choice("top", N_("Top edge")),
    Choice("bottom", N_("Bottom edge")),
    Choice("left", N_("Left edge")),
    Choice("right", N_("Right edge")),
)
DRIVES = (
    Choice("", N_("As usual in the country")),
    Choice("right", N_("On the right (Japan)")),
    Choice("left", N_("On the left (Taiwan)")),
)

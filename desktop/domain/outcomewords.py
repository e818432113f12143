"""The fixed vocabularies of records, outcomes and reports, as those in ``words``: keys are permanent."""

from __future__ import annotations

from desktop.domain.words import Choice
from desktop.i18n import N_

POINT_KINDS = (  # needs.md rows 42 and 89: what was said is kept as it was said
    Choice("explained", N_("Explanation")),
    Choice("asked", N_("Question")),
    Choice("answered", N_("Answer")),
    Choice("intent", N_("Intention")),
    Choice("promised", N_("Promise")),
    Choice("concluded", N_("Conclusion")),
    Choice("personnel", N_("Personnel")),
)
FOLLOW_STATUSES = (
    Choice("open", N_("Not begun")),
    Choice("going", N_("Under way")),
    Choice("arranged", N_("Arranged")),
    Choice("done", N_("Followed up")),
    Choice("dropped", N_("Not pursued")),
)
MILESTONE_STATES = (Choice("planned", N_("Planned for")), Choice("reached", N_("Reached on")))
SUGGESTION_STATUSES = (  # 採行情形 (needs.md row 65)
    Choice("", N_("Not decided")),
    Choice("adopted", N_("Adopted")),
    Choice("studied", N_("Under study")),
    Choice("rejected", N_("Not adopted")),
)
AGREEMENT_KINDS = (  # needs.md row 66
    Choice("mou", N_("Memorandum of understanding")),
    Choice("sister", N_("Sister city")),
    Choice("friendship", N_("Friendship city")),
    Choice("exchange", N_("Agreement on exchange")),
    Choice("statement", N_("Joint statement")),
    Choice("other", N_("Other agreement")),
)
QUESTION_KINDS = (
    Choice("choice", N_("One of several")),
    Choice("several", N_("Several of them")),
    Choice("scale", N_("Scale")),
    Choice("text", N_("In own words")),
)
REPORT_PROFILES = (  # rules.md B.3: who prescribes form, sections and days
    Choice("central", N_("Central government")),
    Choice("taipei", N_("Taipei")),
    Choice("taichung", N_("Taichung")),
    Choice("taoyuan", N_("Taoyuan")),
    Choice("kinmen", N_("Kinmen")),
    Choice("own", N_("As the office has it")),
)
REPORT_FORMS = (Choice("report", N_("Full report")), Choice("digest", N_("Digest")))
REPORT_CATEGORIES = (  # 出國類別 (rules.md B.3)
    Choice("inspection", N_("Inspection")),
    Choice("training", N_("Further training")),
    Choice("research", N_("Research")),
    Choice("practice", N_("Practical training")),
    Choice("viewing", N_("Viewing")),
    Choice("visit", N_("Official visit")),
    Choice("conference", N_("Conference")),
    Choice("negotiation", N_("Negotiation")),
    Choice("other", N_("Other purpose")),
)
SECTION_STATES = (
    Choice("open", N_("Being written")),
    Choice("done", N_("Finished")),
    Choice("hidden", N_("Left out")),
)
CAME = (
    Choice("", N_("Not said")),
    Choice("yes", N_("Was there")),
    Choice("no", N_("Did not come")),
)

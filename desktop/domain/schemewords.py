"""The fixed vocabularies of the programme, its companies and its one-to-one meetings, as those in ``words``."""

from __future__ import annotations

from desktop.domain.words import EVENT_KINDS, MEETING_KINDS, Choice
from desktop.i18n import N_

SCHEME_STATUSES = (
    Choice("preparing", N_("Being prepared")),
    Choice("applying", N_("Taking applications")),
    Choice("pairing", N_("Pairing")),
    Choice("running", N_("Running")),
    Choice("closed", N_("Concluded")),
)
APPLICATION_STATUSES = (
    Choice("received", N_("Application received")),
    Choice("chosen", N_("Chosen")),
    Choice("reserve", N_("In reserve")),
    Choice("declined", N_("Not chosen")),
    Choice("withdrawn", N_("Withdrawn by the county")),
)
PAIR_STATUSES = (  # needs.md row 1
    Choice("applied", N_("Applied for")),
    Choice("proposed", N_("Proposed")),
    Choice("approved", N_("Approved (pair)")),
    Choice("stopped", N_("Discontinued")),
)
PAIR_ORIGINS = (
    Choice("solver", N_("Computed")),
    Choice("hand", N_("By hand")),
    Choice("kept", N_("Kept from before")),
)
PAIR_RULES = (
    Choice("fixed", N_("Must be paired")),
    Choice("forbidden", N_("Must not be paired")),
    Choice("tie", N_("Existing tie")),
)
SIZES = (  # 大/小: by population unless somebody says otherwise (needs.md row 4)
    Choice("", N_("By population")),
    Choice("L", N_("Large (prefecture)")),
    Choice("S", N_("Small (prefecture)")),
)
TAG_KINDS = (
    Choice("field", N_("Industry or field")),
    Choice("deal", N_("Need or offer")),
)
STAGES = (  # the paper of source 3: 堅實化, 常設化, 制度化
    Choice("", N_("Not begun (stage)")),
    Choice("solid", N_("Consolidated")),
    Choice("standing", N_("Standing")),
    Choice("institutional", N_("Institutionalised")),
)
LEVELS = (  # of contact: 局長級, 次長級, 部長級
    Choice("", N_("Not said")),
    Choice("director", N_("Director-general level")),
    Choice("vice", N_("Vice-minister level")),
    Choice("minister", N_("Minister level")),
)
TARGET_SCOPES = (
    Choice("demonstration", N_("Demonstration delegation")),
    Choice("yearly", N_("Every year")),
)
TARGET_KEYS = (
    Choice("outbound", N_("Delegations to Japan")),
    Choice("returning", N_("Return visits from Japan")),
    Choice("people", N_("Company members")),
    Choice("meetings", N_("Business and exchange meetings")),
    Choice("business", N_("Estimated business")),
)
COUNTRIES_OF_BRANCHES = (  # ISO 3166-1; others are written as text
    Choice("", N_("Not said")),
    Choice("TW", N_("Taiwan")),
    Choice("JP", N_("Japan")),
    Choice("CN", N_("China")),
    Choice("HK", N_("Hong Kong")),
    Choice("KR", N_("South Korea")),
    Choice("VN", N_("Vietnam")),
    Choice("TH", N_("Thailand")),
    Choice("MY", N_("Malaysia")),
    Choice("SG", N_("Singapore")),
    Choice("ID", N_("Indonesia")),
    Choice("PH", N_("Philippines")),
    Choice("IN", N_("India")),
    Choice("MM", N_("Myanmar")),
    Choice("KH", N_("Cambodia")),
    Choice("AE", N_("United Arab Emirates")),
    Choice("SA", N_("Saudi Arabia")),
    Choice("QA", N_("Qatar")),
    Choice("US", N_("United States")),
    Choice("MX", N_("Mexico")),
    Choice("DE", N_("Germany")),
    Choice("NL", N_("Netherlands")),
    Choice("GB", N_("United Kingdom")),
    Choice("AU", N_("Australia")),
    Choice("other", N_("Another country")),
)
BRANCH_KINDS = (
    Choice("", N_("Not said")),
    Choice("head", N_("Head office")),
    Choice("branch", N_("Branch")),
    Choice("subsidiary", N_("Subsidiary")),
    Choice("factory", N_("Factory")),
    Choice("liaison", N_("Liaison office")),
    Choice("agent", N_("Agent")),
)
MATCH_SIDES = (Choice("tw", N_("Taiwanese side")), Choice("jp", N_("Japanese side")))
MATCH_LANGUAGES = (
    Choice("zh", N_("Chinese")),
    Choice("ja", N_("Japanese")),
    Choice("en", N_("English")),
)
MATCH_STATUSES = (
    Choice("", N_("Expected")),
    Choice("here", N_("Arrived")),
    Choice("late", N_("Late")),
    Choice("absent", N_("Did not come")),
    Choice("gone", N_("Left early")),
)
MATCH_WISHES = (Choice("wish", N_("Wishes to meet")), Choice("refuse", N_("Refuses")))
TALK_STATUSES = (
    Choice("planned", N_("Planned")),
    Choice("held", N_("Held")),
    Choice("missed", N_("Not held")),
)
TALK_RESULTS = (  # recorded in three keystrokes
    Choice("", N_("Not recorded")),
    Choice("deal", N_("Deal")),
    Choice("samples", N_("Samples or quotation")),
    Choice("further", N_("Talks go on")),
    Choice("none", N_("No prospect")),
)
COUNTED = tuple(choice for choice in EVENT_KINDS if choice.key in MEETING_KINDS)  # items that may count as meetings

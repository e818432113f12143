"""The fixed vocabularies: keys that are stored and travel, and the words a reader sees.

To add a word: one line in its tuple; the catalogues then ask for its translations. A key is permanent.
Terms follow shared glossary rows shipped as ``resources/reference/glossary.tsv``.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.text import Pair
from desktop.i18n import N_, gettext_for


@dataclass(frozen=True)
class Choice:
    """One word of a vocabulary; ``label`` is a marked message."""

    key: str
    label: str

    def pair(self) -> Pair:
        """The word in both languages, for papers."""
        return Pair(gettext_for("zh_TW")(self.label), gettext_for("ja")(self.label))


def find(choices: tuple[Choice, ...], key: str) -> Choice:
    """The choice with this key; a key from a newer program shows as itself."""
    for choice in choices:
        if choice.key == key:
            return choice
    return Choice(key, key)


DELEGATION_KINDS = (
    Choice("city", N_("City or county delegation")),
    Choice("demonstration", N_("Demonstration delegation")),
    Choice("return_visit", N_("Return visit from Japan")),
    Choice("other", N_("Other official trip")),
)
DELEGATION_STATUSES = (
    Choice("preparing", N_("In preparation")),
    Choice("travelling", N_("Travelling")),
    Choice("finished", N_("Finished")),
    Choice("cancelled", N_("Called off")),
)
EVENT_KINDS = (
    Choice("outbound", N_("Outbound journey")),
    Choice("return", N_("Journey home")),
    Choice("transfer", N_("Transfer")),
    Choice("visit", N_("Courtesy visit")),
    Choice("tour", N_("Site visit")),
    Choice("seminar", N_("Seminar")),
    Choice("matching", N_("Business meeting")),
    Choice("reception", N_("Reception")),
    Choice("signing", N_("Signing ceremony")),
    Choice("press", N_("Press conference")),
    Choice("briefing", N_("Pre-departure briefing")),
    Choice("rehearsal", N_("Preparatory talk")),
    Choice("meal", N_("Meal")),
    Choice("hotel", N_("Hotel")),
    Choice("free", N_("Free time")),
)
TRANSPORT_KINDS = frozenset({"outbound", "return", "transfer"})
MEETING_KINDS = frozenset({"visit", "tour", "seminar", "matching", "reception", "signing", "press"})
EVENT_STATUSES = (
    Choice("planned", N_("Planned")),
    Choice("pending", N_("Being arranged")),
    Choice("confirmed", N_("Confirmed")),
    Choice("changed", N_("Changed")),
    Choice("cancelled", N_("Cancelled")),
    Choice("done", N_("Done")),
)
STATUS_REASONS = (
    Choice("", N_("No reason given")),
    Choice("weather", N_("Weather")),
    Choice("transport", N_("Transport disrupted")),
    Choice("host", N_("At the host's request")),
    Choice("own", N_("At our request")),
    Choice("health", N_("Health")),
    Choice("other", N_("Other reason")),
)
HOST_ROLES = (
    Choice("host", N_("Host")),
    Choice("cohost", N_("Co-organiser")),
    Choice("operator", N_("Secretariat")),
    Choice("guidance", N_("Under the guidance of")),
    Choice("sponsor", N_("Sponsor")),
    Choice("support", N_("Supported by")),
)
VEHICLES = (
    Choice("", N_("Not said")),
    Choice("flight", N_("Flight")),
    Choice("shinkansen", N_("Shinkansen")),
    Choice("train", N_("Train")),
    Choice("coach", N_("Coach")),
    Choice("car", N_("Car")),
    Choice("ship", N_("Ship")),
    Choice("walk", N_("On foot")),
)
SPEECHES = (  # the language in which something is held or said
    Choice("", N_("Not said")),
    Choice("zh", N_("Chinese")),
    Choice("ja", N_("Japanese")),
    Choice("both", N_("Chinese and Japanese")),
    Choice("en", N_("English")),
)
INTERPRETING = (
    Choice("", N_("Not said")),
    Choice("none", N_("No interpreting")),
    Choice("consecutive", N_("Consecutive interpreting")),
    Choice("simultaneous", N_("Simultaneous interpreting")),
    Choice("whispered", N_("Whispered interpreting")),
)
PERMISSIONS = (  # what a host allows: taking pictures, social media, press, companies of the same trade
    Choice("", N_("Not asked yet")),
    Choice("yes", N_("Allowed")),
    Choice("ask", N_("Only after asking")),
    Choice("no", N_("Not allowed")),
)
PARTICIPANT_ROLES = (
    Choice("", N_("Takes part")),
    Choice("head", N_("Heads this side")),
    Choice("speaker", N_("Speaker")),
    Choice("moderator", N_("Moderator")),
    Choice("interpreter", N_("Interpreter")),
    Choice("driver", N_("Driver")),
    Choice("guide", N_("Guide")),
    Choice("contact", N_("Contact person")),
    Choice("observer", N_("Observer")),
)
TEAM_KINDS = (
    Choice("group", N_("Sub-group")),
    Choice("branch", N_("Staying behind")),
)
TEAM_COLOURS = (
    Choice("indigo", N_("Indigo")),
    Choice("moss", N_("Moss green")),
    Choice("ochre", N_("Ochre")),
    Choice("plum", N_("Plum")),
    Choice("teal", N_("Teal")),
    Choice("brick", N_("Brick red")),
)
VERSION_KINDS = (
    Choice("draft", N_("Draft")),
    Choice("approved", N_("Approved itinerary")),
    Choice("sent", N_("Sent out")),
    Choice("change", N_("After a change of plan")),
)
CHANNELS = (
    Choice("", N_("Not said")),
    Choice("mail", N_("E-mail")),
    Choice("fax", N_("Fax")),
    Choice("phone", N_("By telephone")),
    Choice("message", N_("Messenger")),
    Choice("hand", N_("Handed over")),
    Choice("post", N_("By post")),
)
INFORM_ROLES = (
    Choice("host", N_("Host")),
    Choice("participant", N_("Participant")),
    Choice("member", N_("Member")),
    Choice("hotel", N_("Hotel")),
    Choice("driver", N_("Driver")),
    Choice("interpreter", N_("Interpreter")),
    Choice("carrier", N_("Carrier")),
    Choice("other", N_("Others")),
)
SIDES = (
    Choice("jp", N_("Japanese side")),
    Choice("tw", N_("Taiwanese side")),
)
AGENDA_KINDS = (
    Choice("item", N_("Agenda item")),
    Choice("talk", N_("Talk")),
)
MEMBER_ROLES = (
    Choice("leader", N_("Head of delegation")),
    Choice("deputy", N_("Deputy head")),
    Choice("chief_adviser", N_("Chief adviser")),
    Choice("adviser", N_("Adviser")),
    Choice("guide", N_("Tour leader")),
    Choice("member", N_("Member")),
    Choice("interpreter", N_("Interpreter")),
    Choice("attendant", N_("Attendant")),
    Choice("photographer", N_("Photographer")),
)
MEMBER_STATUSES = (
    Choice("registered", N_("Registered")),
    Choice("waiting", N_("On the waiting list")),
    Choice("confirmed", N_("Taking part")),
    Choice("cancelled", N_("Withdrawn")),
)
ATTENDANCES = (
    Choice("yes", N_("Takes part")),
    Choice("no", N_("Does not take part")),
)
ROLL_STATES = (
    Choice("here", N_("Here")),
    Choice("missing", N_("Missing")),
    Choice("excused", N_("Excused")),
)
ROOM_KINDS = (  # how many sleep in one: BEDS
    Choice("single", N_("Single room")),
    Choice("twin", N_("Twin room")),
    Choice("double", N_("Double room")),
    Choice("triple", N_("Triple room")),
    Choice("japanese", N_("Japanese-style room")),
    Choice("suite", N_("Suite")),
)
BEDS = {"single": 1, "twin": 2, "double": 2, "triple": 3, "japanese": 4, "suite": 2}
ROOM_WISHES = (Choice("", N_("No wish")), *ROOM_KINDS)
WISH_KINDS = (
    Choice("together", N_("In one room")),
    Choice("apart", N_("Not in one room")),
)
SEATING_KINDS = (
    Choice("coach", N_("Coach")),
    Choice("table", N_("Table")),
)
SEXES = (
    Choice("", N_("Not said")),
    Choice("f", N_("Female")),
    Choice("m", N_("Male")),
    Choice("x", N_("Other (passport: X)")),
)
DIETS = (
    Choice("", N_("Eats everything")),
    Choice("vegetarian", N_("Vegetarian (eggs and milk allowed)")),
    Choice("vegan", N_("Strictly vegetarian")),
    Choice("no_beef", N_("No beef")),
    Choice("no_pork", N_("No pork")),
    Choice("halal", N_("Halal")),
    Choice("other", N_("Other diet")),
)
ORGANISATION_KINDS = (
    Choice("prefecture", N_("Prefectural government")),
    Choice("city", N_("City or county government")),
    Choice("central", N_("Central government")),
    Choice("chamber", N_("Chamber of commerce")),
    Choice("support", N_("Support organisation")),
    Choice("company", N_("Company")),
    Choice("school", N_("University or institute")),
    Choice("department", N_("Department")),
    Choice("other", N_("Other organisation")),
)
COUNTRIES = (
    Choice("JP", N_("Japan")),
    Choice("TW", N_("Taiwan")),
)
WAYS = (  # how somebody is reached, beside the main number and mail of the record
    Choice("phone", N_("Phone")),
    Choice("mobile", N_("Mobile")),
    Choice("fax", N_("Fax")),
    Choice("email", N_("E-mail")),
    Choice("url", N_("Website")),
    Choice("line", N_("Messenger account")),
)
AUDIENCES = (  # row 88: what is internal reaches no paper for the other side
    Choice("open", N_("May be shown")),
    Choice("inside", N_("Internal")),
)
REPLIES = (
    Choice("", N_("No answer yet")),
    Choice("yes", N_("Attends")),
    Choice("no", N_("Does not attend")),
    Choice("deputy", N_("Sends a deputy")),
)
TERM_KINDS = (  # of the glossary; ``name`` is never shipped, an office may still fix how it writes one
    Choice("org", N_("Organisation")),
    Choice("title", N_("Title of post")),
    Choice("meeting", N_("Meetings and programme")),
    Choice("doc", N_("Papers")),
    Choice("role", N_("Hosts and organisers")),
    Choice("log", N_("Travel")),
    Choice("bud", N_("Budget")),
    Choice("biz", N_("Business")),
    Choice("place", N_("Place")),
    Choice("other", N_("Other")),
)
TERM_STATES = (
    Choice("confirmed", N_("Confirmed by the office")),
    Choice("off", N_("Not suggested")),
)
BUDGET_CATEGORIES = (
    Choice("ground", N_("Ground transport in Japan")),
    Choice("meeting", N_("Discussion and reception")),
    Choice("interpreting", N_("Interpreting and translation")),
    Choice("gifts", N_("Gifts and entertainment")),
    Choice("transport", N_("Transport")),
    Choice("living", N_("Per diem")),
    Choice("fees", N_("Handling fees")),
    Choice("insurance", N_("Insurance")),
    Choice("administration", N_("Administration")),
    Choice("other", N_("Other costs")),
)
# Only these may be paid from the central subsidy (exchange plan, needs.md row 7).
SUBSIDISED = frozenset({"ground", "meeting", "interpreting", "gifts"})
FUNDING = (
    Choice("central", N_("Central subsidy")),
    Choice("local", N_("City or county funds")),
    Choice("company", N_("Paid by companies")),
    Choice("other", N_("Other funds")),
)
PAYMENTS = (
    Choice("", N_("Not said")),
    Choice("cash", N_("Cash")),
    Choice("card", N_("Card")),
    Choice("transfer", N_("Bank transfer")),
    Choice("contract", N_("By contract of the office")),
)
PROOFS = (  # of an exchange (rules.md B.1 point 19)
    Choice("", N_("Not said")),
    Choice("yes", N_("Proof is kept")),
    Choice("no", N_("No proof")),
)
CASH_MOVES = (
    Choice("taken", N_("Taken along")),
    Choice("exchanged", N_("Exchanged")),
    Choice("handed", N_("Handed over")),
    Choice("counted", N_("Counted")),
    Choice("other", N_("Other")),
)
LEADER_RANKS = (  # point 16; who counts as which is said in rules.md 0.3
    Choice("", N_("Not said")),
    Choice("minister", N_("Rank of a minister (mayor of a special municipality)")),
    Choice("deputy", N_("Rank of a deputy minister (county or city mayor)")),
    Choice("director", N_("Rank of a director-general (deputy mayor of a county or city)")),
    Choice("other", N_("Other rank")),
)
NIGHTS = (  # who pays for the night (points 8 and 9)
    Choice("own", N_("Own lodging")),
    Choice("provided", N_("Lodging provided")),
    Choice("vehicle", N_("Night on a vehicle")),
    Choice("joint", N_("Hotel of the joint event")),
)
MEALS = (
    Choice("breakfast", N_("Breakfast")),
    Choice("lunch", N_("Lunch")),
    Choice("dinner", N_("Dinner")),
)
GIFT_WAYS = (
    Choice("given", N_("Given")),
    Choice("received", N_("Received")),
)
YES_NO = (
    Choice("", N_("Not said")),
    Choice("yes", N_("Yes")),
    Choice("no", N_("No")),
)
DISPOSITIONS = (  # of a gift received (rules.md B.6)
    Choice("", N_("Not decided")),
    Choice("office", N_("Kept by the office")),
    Choice("passed", N_("Passed on")),
    Choice("bought", N_("Kept against payment")),
    Choice("returned", N_("Returned")),
)
EXPENSE_STATUSES = (
    Choice("budgeted", N_("Budgeted")),
    Choice("committed", N_("Committed")),
    Choice("unpaid", N_("Not yet paid")),
    Choice("paid", N_("Paid")),
    Choice("settling", N_("Being settled")),
    Choice("settled", N_("Settled")),
    Choice("rejected", N_("Sent back")),
)
RATE_KINDS = (
    Choice("cash", N_("Cash selling rate")),
    Choice("spot", N_("Spot selling rate")),
    Choice("slip", N_("Exchange slip")),
    Choice("card", N_("Card settlement")),
)

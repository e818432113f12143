"""Which fields of the directory are 內部 and which 可對外 (needs.md row 88): a paper for the other side asks here.

A field is what USUAL says, unless the record says otherwise in its ``audience`` column (``mobile=open email=inside``).
What is LOCKED stays inside whatever a record says.
"""

from __future__ import annotations

OPEN, INSIDE = "open", "inside"
LOCKED: dict[str, frozenset[str]] = {
    "person": frozenset({"notes", "gifts", "source", "purpose", "noticed_on", "uid", "legal_name", "audience"}),
    "organisation": frozenset({"notes", "source", "as_of", "audience"}),
    "post": frozenset({"source", "confirmed_on", "rank", "position", "follows_id"}),
}
USUALLY_INSIDE: dict[str, frozenset[str]] = {
    "person": frozenset({"mobile", "postal_code", "address_zh", "address_ja", "languages"}),
    "organisation": frozenset({"main_contact_id"}),
    "post": frozenset(),
}


def of(entity: str, field: str, audience: str = "") -> str:
    """Whether a field of a record is ``open`` or ``inside``; ``audience`` is the record's own column."""
    if field in LOCKED.get(entity, ()):
        return INSIDE
    return _own(audience).get(_stem(field)) or (INSIDE if field in USUALLY_INSIDE.get(entity, ()) else OPEN)


def is_open(entity: str, field: str, audience: str = "") -> bool:
    """Whether a field of a record may stand on a paper for the other side."""
    return of(entity, field, audience) == OPEN


def withheld(entity: str, field: str, audience: str = "") -> bool:
    """Whether the record itself keeps a field inside: then not even a paper shows it that is made to show such fields,
    as a name card shows a mobile number and the profile of a company what it looks for.
    """
    return field in LOCKED.get(entity, ()) or _own(audience).get(_stem(field)) == INSIDE


def can_change(entity: str, field: str) -> bool:
    """Whether a record may say otherwise than usual."""
    return field not in LOCKED.get(entity, ())


def changed(entity: str, field: str, wanted: str, audience: str = "") -> str:
    """The record's column with this field open or inside; what is usual is not written down."""
    own = _own(audience)
    own.pop(_stem(field), None)
    if of(entity, field, "") != wanted and can_change(entity, field):
        own[_stem(field)] = wanted
    return " ".join(f"{name}={value}" for name, value in sorted(own.items()))


def _stem(field: str) -> str:
    """Both languages of a pair are shown or kept together."""
    return field.removesuffix("_zh").removesuffix("_ja")


def _own(audience: str) -> dict[str, str]:
    found = (word.partition("=") for word in audience.split())
    return {name: value for name, _is, value in found if value in (OPEN, INSIDE)}

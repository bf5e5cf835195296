"""What the changes of a description mean for users: which break programs that send, which those that read. Pure.

A caller breaks if a call that worked is refused or no longer type-checks. A reader breaks if a field that was read is
gone or has another type. New values and variants of responses break nobody: enums are open, unknown variants are kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Literal

from .comparison import Change, changes, summary
from .description.schemas import actions, components
from .plan.components import reachable

Verdict = Literal["breaking for callers", "breaking for readers", "compatible"]
CALLERS: Verdict = "breaking for callers"
READERS: Verdict = "breaking for readers"
COMPATIBLE: Verdict = "compatible"

SENT, RECEIVED = "sent", "received"


def judged(old: dict[str, Any], new: dict[str, Any]) -> list[tuple[Verdict, Change]]:
    """Return what differs from *old* to *new*, normalised descriptions, with a verdict for each change."""
    sides = _sides(old)
    return [
        (verdict(change, sides.get(change.root or change.name, frozenset())), change) for change in changes(old, new)
    ]


def report(found: Iterable[tuple[Verdict, Change]]) -> list[str]:
    """Spell the changes under their verdicts, the breaking ones first."""
    groups: dict[Verdict, list[Change]] = {CALLERS: [], READERS: [], COMPATIBLE: []}
    for judgement, change in found:
        groups[judgement].append(change)
    return [line for name, group in groups.items() if group for line in (f"{name}:", *map(_indented, summary(group)))]


def _indented(line: str) -> str:
    return f"  {line}"


def verdict(change: Change, sides: frozenset[str]) -> Verdict:
    """Judge one change; *sides* says whether its schema is sent, received, or both (an operation is neither)."""
    kind = change.what.partition(" ")[0]
    if kind == "required":
        return _required(change, sides)
    if change.sign == "+" or kind == "deprecated":
        return COMPATIBLE
    if kind == "answer" or (kind == "schema" and SENT not in sides):
        return READERS
    if kind in {"operation", "address", "body", "parameter", "schema"}:
        return CALLERS
    return _within(change, sides, is_choice=kind in {"value", "variant"})


def _within(change: Change, sides: frozenset[str], *, is_choice: bool) -> Verdict:
    """Judge the members that a schema lost, or whose type has changed."""
    old, _, new = (frozenset(part.split(" | ")) for part in change.name.partition(" -> "))
    is_sent = SENT in sides or not sides
    if is_sent and not (change.sign == "~" and old <= new):  # a type that only widened takes what it took
        return CALLERS
    return READERS if RECEIVED in sides and not is_choice and not (change.sign == "~" and new <= old) else COMPATIBLE


def _required(change: Change, sides: frozenset[str]) -> Verdict:
    """Judge a field or parameter that is required now, or no longer: then readers may miss it."""
    if change.sign == "+":
        return CALLERS if SENT in sides or not sides else COMPATIBLE
    return READERS if RECEIVED in sides else COMPATIBLE


def _sides(document: dict[str, Any]) -> Mapping[str, frozenset[str]]:
    schemas, operations = components(document), [one.operation for one in actions(document)]
    sent = reachable(schemas, [{**one, "responses": ()} for one in operations])
    received = reachable(schemas, [one["responses"] for one in operations])
    return {
        name: frozenset(side for side, names in ((SENT, sent), (RECEIVED, received)) if name in names)
        for name in schemas
    }

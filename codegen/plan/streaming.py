"""Which operations answer with a stream of events, and what in a request asks for one. Pure.

names.yaml says it of the operations it knows. For others there is a rule: a boolean `stream` requests the events, and a
response of nothing but events is always a stream. Without the rules of a kind, a clean end completes such a stream.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve

from ..decisions.entries import Entry
from ..decisions.names import Names
from ..description.schemas import Schema, actions, reference
from .components import Components
from .operations import Keyword, Plan
from .shapes import split_union

EVENTS = "text/event-stream"
SWITCH = "stream"


def content(answer: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the content types of *answer* as the description has them."""
    found: Mapping[str, Any] = answer.get("x-content", answer.get("content", {}))
    return found


def with_rule(entry: Entry, answer: Mapping[str, Any], keywords: Iterable[Keyword]) -> Entry:
    """Let *entry* stream by rule where it does not say whether it does."""
    if entry.stream or EVENTS not in content(answer):
        return entry
    if any(map(_is_switch, keywords)):
        return evolve(entry, stream={"when": {SWITCH: True}})
    return evolve(entry, stream={"when": {}}) if {*content(answer)} == {EVENTS} else entry


def event(
    entry: Entry, answer: Mapping[str, Any], keywords: Iterable[Keyword], components: Components
) -> Schema | None:
    """Return the schema of the events; an empty one where this version of the description does not tell it."""
    trigger = next(iter((entry.stream or {}).get("when", ())), None)
    if not entry.always_streams and trigger not in {keyword.wire for keyword in keywords}:
        return None
    if entry.event in components.schemas:
        return reference(entry.event)
    schema: Schema = content(answer).get(EVENTS, {}).get("schema", {})
    return schema


def warnings(plans: Iterable[Plan], names: Names, document: dict[str, Any]) -> Iterator[str]:
    """Tell which operations stream by rule, and which answer with events that nothing in a request asks for."""
    answers = {action.id: success(action.operation) for action in actions(document)}
    rows = names.rows(actions(document))
    for plan in plans:
        known = rows.get(plan.id)
        if plan.events and not (known and known.stream):
            when = "it always streams" if plan.entry.always_streams else f"`{SWITCH}=True` asks for events"
            yield f"names.yaml: {plan.id} has no `stream` there, by rule {when}"
        if not plan.events and EVENTS in content(answers[plan.id]):
            yield f"{plan.id}: no keyword asks for its events, so it is not streamed"


def success(operation: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the answer of *operation* that means success."""
    responses: Mapping[str, Mapping[str, Any]] = operation["responses"]
    return responses[min(status for status in responses if status.startswith("2"))]


def _is_switch(keyword: Keyword) -> bool:
    return keyword.wire == SWITCH and "bool" in split_union(keyword.shape.annotation)

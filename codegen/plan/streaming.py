"""Which operations answer with a stream of events, and what in a request asks for one. Pure.

names.yaml says it of the operations it knows. Of others, a boolean `stream` beside an answer of events does: without
the rules of a kind, a clean end completes such a stream.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve

from ..decisions.names import Entry, Names
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
    if entry.stream or EVENTS not in content(answer) or not any(map(_is_switch, keywords)):
        return entry
    return evolve(entry, stream={"when": {SWITCH: True}})


def event(
    entry: Entry, answer: Mapping[str, Any], keywords: Iterable[Keyword], components: Components
) -> Schema | None:
    """Return the schema of the events; an empty one where this version of the description does not tell it."""
    trigger = next(iter((entry.stream or {}).get("when", ())), None)
    if trigger not in {keyword.wire for keyword in keywords}:
        return None
    if entry.event in components.schemas:
        return reference(entry.event)
    schema: Schema = content(answer).get(EVENTS, {}).get("schema", {})
    return schema


def warnings(plans: Iterable[Plan], names: Names, document: dict[str, Any]) -> Iterator[str]:
    """Tell which operations stream by rule, and which answer with events that nothing in a request asks for."""
    answers = {action.id: success(action.operation) for action in actions(document)}
    for plan in plans:
        known = names.operations.get(plan.id)
        if plan.events and not (known and known.stream):
            yield f"names.yaml: {plan.id} has no `stream` there, by rule `{SWITCH}=True` asks for events"
        if not plan.events and EVENTS in content(answers[plan.id]):
            yield f"{plan.id}: no keyword asks for its events, so it is not streamed"


def success(operation: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the answer of *operation* that means success."""
    responses: Mapping[str, Mapping[str, Any]] = operation["responses"]
    return responses[min(status for status in responses if status.startswith("2"))]


def _is_switch(keyword: Keyword) -> bool:
    return keyword.wire == SWITCH and "bool" in split_union(keyword.shape.annotation)

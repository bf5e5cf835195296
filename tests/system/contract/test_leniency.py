"""Decoding neither fails nor loses data, whatever a server changes in a response."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy
from typing import Any

import pytest

from openai_dual.core.decoding.model import Unknown
from tests.support.arguments import JSON
from tests.support.decoding import decoded
from tests.support.description import operations
from tests.support.samples import fuller
from tests.support.schema_oracle import constants, leaves

Place = tuple[str | int, ...]
CHANGES: dict[str, Callable[[dict[str, Any], str], None]] = {
    "missing": lambda holder, key: holder.pop(key),
    "null": lambda holder, key: holder.update({key: None}),
    "text": lambda holder, key: holder.update({key: "unheard of"}),
    "number": lambda holder, key: holder.update({key: 7.5}),
    "list": lambda holder, key: holder.update({key: [None, {}, "x"]}),
    "object": lambda holder, key: holder.update({key: {"unheard": "of"}}),
    "extra": lambda holder, _: holder.update(unheard_of={"nested": [1]}),
}


ANSWERED = [each.id for each in operations().values() if JSON in each.answers]


def fields(value: Any, place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Yield each field of each object in *value*: where the object is, and the field's name."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield place, key
            yield from fields(inner, (*place, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from fields(inner, (*place, number))


def changed(body: Any, place: Place, key: str, change: str) -> Any:
    copy = holder = deepcopy(body)
    for step in place:
        holder = holder[step]
    CHANGES[change](holder, key)
    return copy


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("operation_id", ANSWERED)
def test_no_changed_field_fails_or_gets_lost(operation_id: str, change: str) -> None:
    body = fuller(operations()[operation_id].answers[JSON])

    for place, key in fields(body):
        answers = decoded(operation_id, JSON, changed(body, place, key, change))
        assert [] == [each for each in answers if not each.lossless]


STREAMED = [(each.id, kind) for each in operations().values() for kind in each.answers if kind == "text/event-stream"]


@pytest.mark.parametrize(("operation_id", "kind"), STREAMED)
def test_an_undescribed_event_is_unknown_and_whole(operation_id: str, kind: str) -> None:
    tags = {tag for leaf in leaves(operations()[operation_id].answers[kind]) for tag in constants(leaf)}
    if "type" not in tags:
        pytest.skip("these events have no tag")
    event = {"type": "unheard.of", "sequence_number": 1, "nested": {"a": [1]}}

    [result] = decoded(operation_id, kind, event)

    assert (Unknown, True) == (type(result.value), result.lossless)

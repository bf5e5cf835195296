"""What responses say about themselves, read leniently."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.telemetry.summary import ResponseSummary, inputs

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["model", "id", "object", "status", "usage", "choices", "response", "finish_reason"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


def summary(*values: Any) -> ResponseSummary:
    found = ResponseSummary()
    for value in values:
        found.add(value)
    return found


@given(st.lists(JSON, max_size=4))
def test_any_json_can_be_read(values: list[Any]) -> None:
    found = summary(*values)

    assert all(each is None or isinstance(each, str) for each in (found.model, found.id, found.kind, found.status))
    assert all(isinstance(reason, str) for reason in found.finish_reasons)


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (
            [{"object": "chat.completion", "id": "c", "model": "m", "choices": [{"finish_reason": "stop"}]}],
            ResponseSummary("m", "c", "chat.completion", None, None, None, ("stop",)),
        ),
        (
            [{"choices": [{"finish_reason": None}]}, {"usage": {"prompt_tokens": 1, "completion_tokens": 2}}],
            ResponseSummary(input_tokens=1, output_tokens=2),
        ),
        (
            [{"type": "response.completed", "response": {"object": "response", "id": "r", "status": "completed"}}],
            ResponseSummary(None, "r", "response", "completed", None, None, ("completed",)),
        ),
        (
            [{"object": "response", "status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}}],
            ResponseSummary(None, None, "response", "incomplete", None, None, ("max_output_tokens",)),
        ),
        ([{"usage": {"input_tokens": True, "output_tokens": "2"}}, [], None, "text"], ResponseSummary()),
    ],
)
def test_the_facts_of_responses_and_events_add_up(values: list[Any], expected: ResponseSummary) -> None:
    assert expected == summary(*values)


@pytest.mark.parametrize(
    ("given_input", "expected"), [("a", 1), (["a", "b"], 2), ([1, 2, 3], 1), ([[1], [2]], 2), ([], 0), (None, None)]
)
def test_the_texts_of_embeddings_are_counted(given_input: Any, expected: int | None) -> None:
    assert expected == inputs("embeddings.create", {"input": given_input})
    assert None is inputs("chat.completions.create", {"input": given_input})

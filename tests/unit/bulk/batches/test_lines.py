from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.bulk.batches.lines import (
    answer_of,
    origin_of,
    request_of,
    sent_id,
    spooled_item,
    spooled_line,
    spooled_request,
    unanswered,
)
from openai_dual.bulk.records import recorded
from openai_dual.bulk.requests import Item, item_of
from openai_dual.errors import APIError, QuotaExceededError


def item(body: Any, url: str = "/v1/responses", custom_id: str = "a", line: int = 3) -> Item:
    return item_of(line, {"custom_id": custom_id, "method": "POST", "url": url, "body": body}, None)


@given(line=st.integers(1, 10**9), custom_id=st.text())
def test_the_id_that_is_sent_gives_line_and_id_back(line: int, custom_id: str) -> None:
    assert (line, custom_id) == origin_of(sent_id(Item(line, custom_id, None)))


def test_ids_of_different_lines_differ() -> None:
    sent = [sent_id(Item(line, custom_id, None)) for line in (1, 2, 12) for custom_id in ("line-1", "line-12", "2:a")]

    assert len(sent) == len(set(sent))


@pytest.mark.parametrize("custom_id", ["", "a", "line-", "line-x", ":a", None, 5])
def test_other_ids_are_not_ours(custom_id: Any) -> None:
    assert None is origin_of(custom_id)


@pytest.mark.parametrize(
    ("value", "inputs"), [("a", 1), (["a", "b"], 2), ([1, 2, 3], 1), ([[1], [2]], 2), ([], 1), (None, 1)]
)
def test_inputs_of_embeddings_are_counted(value: Any, inputs: int) -> None:
    assert inputs == request_of(item({"model": "m", "input": value}, "/v1/embeddings")).inputs


def test_a_request_is_read_again_as_it_was_written() -> None:
    made = request_of(item({"model": "m", "input": "Hé" * 10}))
    again = spooled_item(made.text, None)

    expected = {
        "custom_id": "3:a",
        "method": "POST",
        "url": "/v1/responses",
        "body": {"model": "m", "input": "Hé" * 10},
    }
    assert expected == json.loads(made.text)
    assert (3, "a") == spooled_line(made.text)
    assert made == spooled_request(made.text)
    assert (3, "a", "/responses") == (again.line, again.custom_id, again.call and again.call.path)


def result(**facts: Any) -> bytes:
    return json.dumps({"id": "batch_req_9", "custom_id": "3:a", "response": None, "error": None, **facts}).encode()


def test_a_result_is_a_line_of_the_output() -> None:
    body = {"model": "m", "usage": {"input_tokens": 2, "output_tokens": 1}}
    found = answer_of(result(response={"status_code": 200, "request_id": "r", "body": body}))

    assert found is not None
    outcome = found.outcome
    expected = {"line": 3, "id": "batch_req_9", "custom_id": "a"}
    assert expected == {name: json.loads(outcome.record)[name] for name in expected}
    assert ("m", "batch", 2) == (outcome.usage and (outcome.usage.model, outcome.usage.service_tier, 2))
    again = recorded(outcome.record)
    assert again is not None
    assert (3, False, outcome.usage) == (again.line, again.failed, again.usage)


@pytest.mark.parametrize(
    ("facts", "worth", "kind"),
    [
        ({"response": {"status_code": 503, "body": {"error": {"message": "x"}}}}, True, APIError),
        ({"response": {"status_code": 400, "body": {"error": {"message": "x"}}}}, False, APIError),
        ({"response": {"status_code": 400, "body": None}}, False, APIError),
        ({"response": {"status_code": None}}, False, APIError),
        (
            {"response": {"status_code": 429, "body": {"error": {"code": "insufficient_quota"}}}},
            True,
            QuotaExceededError,
        ),
        ({"error": {"code": "batch_expired", "message": "late"}}, True, APIError),
        ({}, True, APIError),
    ],
)
def test_failures_have_an_error(facts: Any, worth: bool, kind: type[Exception]) -> None:
    found = answer_of(result(**facts))

    assert found is not None
    assert (worth, True) == (found.worth_a_retry, isinstance(found.outcome.error, kind))


@pytest.mark.parametrize(
    "text", [b"", b"{", b"[]", b'{"custom_id": "x"}', b'{"custom_id": 5}', b'{"custom_id": "0:x"}']
)
def test_what_is_no_result_is_skipped(text: bytes) -> None:
    assert None is answer_of(text)


def test_a_line_without_a_response_may_be_sent_again() -> None:
    found = recorded(unanswered(3, "a", "batch_expired", "late").record)

    assert found is not None
    assert (3, True, True) == (found.line, found.failed, found.worth_a_retry)

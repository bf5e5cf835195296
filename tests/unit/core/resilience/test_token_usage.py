"""How many tokens a request may use, and how many an answer says it did."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual.core.calls.call import Call, Form, Operation
from openai_dual.core.omit import omit
from openai_dual.core.resilience.rate_limits import RateLimits
from openai_dual.core.resilience.token_usage import input_tokens, output_tokens, tokens_in, tokens_in_body
from openai_dual.errors import ConfigurationError

PICTURE = {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 4000}}


@pytest.mark.parametrize(
    ("body", "tokens"),
    [
        ({}, 0),
        ({"input": "x"}, 1),
        ({"input": "x" * 400}, 100),
        ({"messages": [{"role": "user", "content": "x" * 396}]}, 100),
        ({"messages": [{"content": [PICTURE, {"type": "text", "text": "x" * 384}]}]}, 100),
        ({"input": [1, 2, 3]}, 3),
        ({"input": [[1, 2], [3, 4]]}, 4),
        ({"input_audio": {"data": "A" * 4000}, "metadata": {"a": "b" * 400}, "temperature": 1}, 0),
    ],
)
def test_the_input_is_estimated(body: dict[str, Any], tokens: int) -> None:
    assert tokens == input_tokens(body)


@pytest.mark.parametrize(
    ("body", "tokens"),
    [
        ({}, 0),
        ({"max_tokens": 50}, 50),
        ({"max_completion_tokens": 60, "max_tokens": 50, "n": 3}, 180),
        ({"max_output_tokens": 70, "n": None}, 70),
        ({"max_tokens": None}, 0),
        ({"max_tokens": "many"}, 0),
        ({"max_tokens": 10, "best_of": 2}, 20),
    ],
)
def test_the_output_is_what_the_request_allows(body: dict[str, Any], tokens: int) -> None:
    assert tokens == output_tokens(body)


@pytest.mark.parametrize(
    ("value", "tokens"),
    [
        ({"usage": {"total_tokens": 7}}, 7),
        ({"type": "response.completed", "response": {"usage": {"total_tokens": 7}}}, 7),
        ({"event": "thread.run.completed", "data": {"usage": {"total_tokens": 7}}}, 7),
        ({"usage": None}, None),
        ({"usage": {"total_tokens": None}}, None),
        ({"usage": {"input_tokens": 3}}, None),
        ({"usage": "7"}, None),
        ({"data": [1]}, None),
        ([], None),
    ],
)
def test_the_usage_is_read_from_responses_and_events(value: object, tokens: int | None) -> None:
    assert tokens == tokens_in(value)


@pytest.mark.parametrize("content", [b"", b'{"usage"', b'"usage"', b"\xff\xfe", b'[{"usage": 1}]', b'{"a": "usage"}'])
def test_bodies_that_tell_nothing_are_no_error(content: bytes) -> None:
    assert tokens_in_body(content) is None


def call(body: Any) -> Call[Any]:
    return Call(Operation("x", "POST", "/x"), dict, "/x", body=body)


def test_an_estimator_may_be_given() -> None:
    limits = RateLimits(estimator=lambda body: len(body) + 0.5)

    assert 102 == limits.estimate(call({"max_tokens": 100}))
    assert [0, 0] == [limits.estimate(call(body)) for body in (omit, Form({"file": b"x"}))]


@pytest.mark.parametrize("answer", [None, -1, float("nan"), True, "5"])
def test_an_estimator_that_returns_no_number_is_an_error(answer: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"^RateLimits\.estimator: expected to get a number"):
        RateLimits(estimator=lambda _: answer).estimate(call({}))

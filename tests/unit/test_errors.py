"""Errors say what happened in one line, are pickled and copied completely, and never show a credential."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_dual import errors
from openai_dual.core.decoding.errors import error_from_response

KEY = "sk-canary-0123456789"
REQUEST = httpx.Request("POST", f"https://api.example/v1/x?api_key={KEY}", headers={"Authorization": f"Bearer {KEY}"})


def status_error(status: int = 400, **error: Any) -> errors.APIStatusError:
    headers = {"x-request-id": "req_1", "set-cookie": KEY}
    body = {"error": {"message": "no", **error}}
    return error_from_response(httpx.Response(status, json=body, headers=headers, request=REQUEST), now=0)


@pytest.mark.parametrize(
    ("status", "code", "attempts", "most", "text"),
    [
        (400, "invalid_value", 1, 3, "400 invalid_value: no (POST https://api.example/v1/x, request req_1)"),
        (400, None, 2, 3, "400: no (POST https://api.example/v1/x, request req_1, attempt 2 of 3)"),
        (429, "429", 1, 1, "429: no (POST https://api.example/v1/x, request req_1)"),
        (429, 429, 1, 1, "429: no (POST https://api.example/v1/x, request req_1)"),
        (429, 40303, 1, 1, "429 40303: no (POST https://api.example/v1/x, request req_1)"),
        (500, None, 2, 0, "500: no (POST https://api.example/v1/x, request req_1, attempt 2)"),
        (500, None, 3, 3, "500: no (POST https://api.example/v1/x, request req_1, attempt 3 of 3)"),
    ],
)
def test_the_text_has_each_fact_once(status: int, code: Any, attempts: int, most: int, text: str) -> None:
    error = status_error(status, code=code)
    error.attempts, error.max_attempts = attempts, most

    assert text == str(error)


def test_the_text_of_an_error_without_a_response_says_what_was_sent() -> None:
    error = errors.APIConnectionError(request=REQUEST)
    assert "Connection error. (POST https://api.example/v1/x)" == str(error)

    error.attempts, error.max_attempts = 2, 2
    assert "Connection error. (POST https://api.example/v1/x, attempt 2 of 2)" == str(error)


def everything() -> list[errors.OpenAIError]:
    late = errors.DeadlineExceededError(REQUEST, message="late", sent=True)
    late.earlier_errors = (status_error(500),)
    interrupted = errors.StreamInterrupted(request=REQUEST, partial=[{"a": 1}])
    return [
        status_error(),
        late,
        interrupted,
        errors.PollTimeoutError("not yet", last={"status": "queued"}),
        errors.PartialResultError("stopped", done=[1], cause=status_error(429)),
        errors.StructuredAnswerError("no type", completion={"id": "a"}),
        errors.RateLimitWaitError("wait", retry_after=3.0),
        errors.SpendCapError("cap", retry_after=3.0),
        errors.ConfigurationError("timeout: expected a number", setting="timeout"),
        errors.CircuitOpenError("https://api.example", retry_after=2.0),
        errors.MissingCredentialsError("no key"),
    ]


COPIES: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))]


@pytest.mark.parametrize("copied", COPIES, ids=["copy", "deepcopy", "pickle"])
@pytest.mark.parametrize("error", everything(), ids=lambda error: type(error).__name__)
def test_copies_keep_every_fact(error: Any, copied: Callable[[Any], Any]) -> None:
    error.attempts, error.max_attempts = 2, 3

    again = copied(error)

    assert type(error) is type(again)
    assert str(error) == str(again)
    for name in (*errors.TRAITS, "status_code"):
        if name != "earlier_errors":
            assert getattr(error, name) == getattr(again, name), name
    assert [str(each) for each in error.earlier_errors] == [str(each) for each in again.earlier_errors]
    for name in ("code", "param", "type", "body", "done", "last", "completion", "partial", "sent", "setting", "key"):
        assert getattr(error, name, None) == getattr(again, name, None), name


@pytest.mark.parametrize("error", everything(), ids=lambda error: type(error).__name__)
def test_no_text_and_no_pickle_has_a_credential(error: Any) -> None:
    pickled = pickle.dumps(error)

    assert KEY not in str(error) + repr(error)
    assert KEY.encode() not in pickled


def test_a_pickled_error_keeps_request_and_response() -> None:
    again = pickle.loads(pickle.dumps(status_error(code="x")))

    assert "https://api.example/v1/x?api_key=***" == str(again.request.url)
    assert {"error": {"message": "no", "code": "x"}} == again.response.json()
    assert "authorization" not in again.request.headers


@pytest.mark.parametrize("status", [None, 200])
def test_an_error_inside_a_response_that_began_well_has_the_status_of_its_class(status: int | None) -> None:
    response = httpx.Response(status or 200, request=REQUEST)

    error = errors.RateLimitError("slow", response=response, body=None)

    assert (429, True) == (error.status_code, error.retryable)


def test_the_docstring_shows_every_class() -> None:
    shown = errors.__doc__ or ""
    classes = [name for name, value in vars(errors).items() if isinstance(value, type)]

    assert [] == [name for name in classes if name[0] != "_" and name.endswith("Error") and name not in shown]


def test_a_subclass_of_a_framework_sets_its_own_status() -> None:
    class Mapped(errors.APIConnectionError):
        def __init__(self, status: int) -> None:
            super().__init__(message="Failed.")
            self.status_code = status

    assert 503 == Mapped(503).status_code

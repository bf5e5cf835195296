"""Every error response has its error, and no body breaks the code that makes it.

Covers: error_codes.
"""

from __future__ import annotations

import gzip
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual import errors
from openai_dual.core.decoding.error_codes import QUOTA
from openai_dual.core.decoding.errors import error_from_event, error_from_response, retry_after

NOW = 1_700_000_000.0
REQUEST = httpx.Request("POST", "https://api.example/v1/x", headers={"Authorization": "Bearer sk-of-the-user"})


def response(status: int, **content: Any) -> httpx.Response:
    return httpx.Response(status, request=REQUEST, **content)


@pytest.mark.parametrize(
    ("status", "kind", "retryable"),
    [
        (400, errors.BadRequestError, False),
        (401, errors.AuthenticationError, False),
        (403, errors.PermissionDeniedError, False),
        (404, errors.NotFoundError, False),
        (408, errors.APIStatusError, True),
        (409, errors.ConflictError, True),
        (418, errors.APIStatusError, False),
        (422, errors.UnprocessableEntityError, False),
        (429, errors.RateLimitError, True),
        (500, errors.InternalServerError, True),
        (410, errors.DeletedError, False),
        (502, errors.BadGatewayError, True),
        (503, errors.ServiceUnavailableError, True),
        (504, errors.GatewayTimeoutError, True),
        (529, errors.OverloadedError, True),
        (302, errors.APIStatusError, False),
    ],
)
def test_the_class_is_the_status(status: int, kind: type[errors.APIStatusError], retryable: bool) -> None:
    error = error_from_response(response(status, json={"error": {"message": "no", "code": "c", "param": "p"}}), now=NOW)

    assert (kind, status, retryable) == (type(error), error.status_code, error.retryable)
    assert ("no", "c", "p") == (error.message, error.code, error.param)


@pytest.mark.parametrize("status", [301, 402, 405, 408, 413, 418])
def test_a_status_without_a_class_gets_none_by_its_words(status: int) -> None:
    error = error_from_response(response(status, json={"error": {"type": "invalid_request_error"}}), now=NOW)

    assert (errors.APIStatusError, status) == (type(error), error.status_code)


def test_a_placeholder_for_a_key_is_left_in_words() -> None:
    request = httpx.Request("GET", "https://api.example/v1/x", headers={"Authorization": "Bearer a"})
    answer = httpx.Response(404, json={"error": {"message": "no such llama"}}, request=request)

    assert "no such llama" == error_from_response(answer, now=NOW).message


def test_an_error_that_came_with_200_does_not_say_ok() -> None:
    assert "The service gave no reason." == error_from_event({"error": [{}]}, response(200)).message


@pytest.mark.parametrize("name", ["code", "type"])
@pytest.mark.parametrize("quota", sorted(QUOTA))
def test_a_quota_is_not_waited_for(quota: str, name: str) -> None:
    answer = response(429, json={"error": {name: quota}}, headers={"x-should-retry": "true"})
    error = error_from_response(answer, now=NOW)

    assert (errors.QuotaExceededError, False) == (type(error), error.retryable)


@pytest.mark.parametrize(
    ("status", "verdict", "retryable"), [(400, "true", True), (500, "false", False), (500, "maybe", True)]
)
def test_the_service_has_the_last_word(status: int, verdict: str, retryable: bool) -> None:
    error = error_from_response(response(status, headers={"x-should-retry": verdict}), now=NOW)

    assert retryable == error.retryable


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "Bad Gateway"),
        (b"<html><h1>502</h1></html>", "Bad Gateway"),
        (b"upstream died", "upstream died"),
        (b"[1, 2]", "Bad Gateway"),
        (b"null", "Bad Gateway"),
        (b'{"error": "plain words"}', "plain words"),
        (b'{"error": {"message": null}}', "Bad Gateway"),
        (b'{"error": {"message": [0, "text"]}}', "text"),
        (b"<html><title>502 Bad &amp; worse</title></html>", "502 Bad & worse"),
        (b"502 upstream died", "502 upstream died"),
        (b'{"message": "at the top"}', "at the top"),
        (gzip.compress(b"noise", mtime=0)[:9], None),
        (b"[" * 10_000, None),
    ],
)
def test_any_body_will_do(content: bytes, message: str | None) -> None:
    error = error_from_response(response(502, content=content), now=NOW)

    assert errors.BadGatewayError is type(error)
    assert message is None or message == error.message


@given(st.binary(), st.sampled_from([400, 429, 500, 302]))
def test_no_body_breaks_it(content: bytes, status: int) -> None:
    assert status == error_from_response(response(status, content=content), now=NOW).status_code


def test_a_key_repeated_by_the_service_is_masked() -> None:
    answer = response(401, json={"error": {"message": "Incorrect API key provided: sk-of-the-user."}})

    assert "Incorrect API key provided: ***." == error_from_response(answer, now=NOW).message


@pytest.mark.parametrize(
    ("body", "kind", "status"),
    [
        ({"code": "rate_limit_exceeded", "message": "slow"}, errors.RateLimitError, 429),
        ({"code": "insufficient_quota"}, errors.QuotaExceededError, 429),
        ({"type": "invalid_request_error"}, errors.BadRequestError, 400),
        ({"code": "429"}, errors.RateLimitError, 429),
        ({"code": "server_error"}, errors.InternalServerError, 500),
        ({"error": {"code": "content_policy_violation"}}, errors.SafetyViolationError, 400),
        ({"type": "overloaded_error"}, errors.OverloadedError, 503),
        ({"code": "rate_limit_exceeded", "type": "tokens"}, errors.TokenLimitError, 429),
        ("words", errors.InternalServerError, 500),
        (None, errors.InternalServerError, 500),
    ],
)
def test_an_error_event_has_the_class_of_its_code(body: Any, kind: type[errors.APIStatusError], status: int) -> None:
    error = error_from_event(body, response(200))

    assert (kind, status) == (type(error), error.status_code)


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3.0),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after": "3", "retry-after-ms": "250"}, 0.25),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:25 GMT"}, 5.0),
        ({"retry-after": "Tue, 14 Nov 2023 22:13:00 GMT"}, 0.0),
        ({"retry-after": "-3"}, 0.0),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "1e999"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Tue, 99 Nov 2023 22:13:00 GMT"}, None),
        ({"retry-after-ms": "?", "retry-after": "2"}, 2.0),
    ],
)
def test_hints(headers: dict[str, str], expected: float | None) -> None:
    assert expected == retry_after(httpx.Headers(headers), NOW)


@pytest.mark.parametrize(
    ("status", "error", "kind"),
    [
        (400, {"code": "context_length_exceeded"}, errors.TooManyTokensError),
        (400, {"code": "missing_required_parameter", "type": "invalid_request_error"}, errors.MissingFieldError),
        (400, {"code": "unsupported_value"}, errors.InvalidValueError),
        (400, {"code": "invalid_json"}, errors.MalformedRequestError),
        (400, {"code": "content_filter"}, errors.ContentFilteredError),
        (400, {"code": "moderation_blocked"}, errors.SafetyViolationError),
        (401, {"code": "invalid_api_key"}, errors.InvalidKeyError),
        (401, {"code": "token_expired"}, errors.ExpiredKeyError),
        (403, {"code": "insufficient_permissions"}, errors.InsufficientPermissionsError),
        (404, {"code": "model_not_found"}, errors.NotFoundError),
        (409, {"code": "user_already_exists"}, errors.AlreadyExistsError),
        (409, {"code": "invalid_state"}, errors.InvalidStateError),
        (429, {"code": "rate_limit_exceeded", "type": "tokens"}, errors.TokenLimitError),
        (429, {"code": "rate_limit_exceeded", "type": "requests"}, errors.RateLimitError),
        (429, {"code": "slow_down", "type": "insufficient_quota"}, errors.QuotaExceededError),
        (500, {"code": "server_is_overloaded"}, errors.OverloadedError),
        (503, {"type": "service_unavailable_error", "code": "server_is_overloaded"}, errors.OverloadedError),
        (400, {"code": "invalid_api_key"}, errors.BadRequestError),
        (500, {"code": "rate_limit_exceeded"}, errors.InternalServerError),
    ],
)
def test_the_leaf_is_the_code_or_type_and_never_leaves_its_status(
    status: int, error: dict[str, str], kind: type[errors.APIStatusError]
) -> None:
    assert kind is type(error_from_response(response(status, json={"error": error}), now=NOW))


@pytest.mark.parametrize(
    ("content", "excerpt"),
    [
        (b"x" * 1000, "x" * 200),
        (b"x" * 190 + b" Bearer sk-of-the-user-in-full", "x" * 190 + " Bearer **"),
        (b"your key sk-of-the-user; another sk-proj-abcdefgh123", "your key ***; another ***"),
        (b"\xff\xfe<html>", "\ufffd\ufffd<html>"),
        (b"", ""),
    ],
)
def test_an_excerpt_of_the_body_is_kept_without_any_key(content: bytes, excerpt: str) -> None:
    assert excerpt == error_from_response(response(500, content=content), now=NOW).body_excerpt


def test_a_stream_that_has_not_been_read_has_no_excerpt() -> None:
    unread = response(200, stream=httpx.ByteStream(b"data: {}"))

    assert "" == error_from_event({}, unread).body_excerpt

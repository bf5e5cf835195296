"""The errors of AWS and Google, as responses and inside event streams, become the classes of this package."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual import errors
from openai_dual.core.decoding.error_body import holds_error
from openai_dual.core.decoding.errors import error_from_event, error_from_response

AWS: tuple[tuple[int, str, type[errors.APIStatusError]], ...] = (
    (400, "ValidationException", errors.BadRequestError),
    (400, "ThrottlingException", errors.RateLimitError),
    (429, "TooManyRequestsException", errors.RateLimitError),
    (429, "ModelNotReadyException", errors.RateLimitError),
    (400, "ServiceQuotaExceededException", errors.QuotaExceededError),
    (403, "AccessDeniedException", errors.PermissionDeniedError),
    (403, "ExpiredTokenException", errors.ExpiredKeyError),
    (403, "UnrecognizedClientException", errors.InvalidKeyError),
    (403, "InvalidSignatureException", errors.InvalidKeyError),
    (403, "MissingAuthenticationTokenException", errors.AuthenticationError),
    (404, "ResourceNotFoundException", errors.NotFoundError),
    (500, "InternalServerException", errors.InternalServerError),
    (503, "ServiceUnavailableException", errors.ServiceUnavailableError),
)
GOOGLE: tuple[tuple[int, str, type[errors.APIStatusError]], ...] = (
    (400, "INVALID_ARGUMENT", errors.BadRequestError),
    (401, "UNAUTHENTICATED", errors.AuthenticationError),
    (403, "PERMISSION_DENIED", errors.PermissionDeniedError),
    (404, "NOT_FOUND", errors.NotFoundError),
    (409, "ABORTED", errors.ConflictError),
    (409, "ALREADY_EXISTS", errors.AlreadyExistsError),
    (429, "RESOURCE_EXHAUSTED", errors.RateLimitError),
    (500, "INTERNAL", errors.InternalServerError),
    (503, "UNAVAILABLE", errors.ServiceUnavailableError),
    (504, "DEADLINE_EXCEEDED", errors.GatewayTimeoutError),
)


def of_google(status: int, word: str) -> Any:
    return {"error": {"code": status, "message": "why", "status": word, "details": []}}


SHAPES: tuple[Any, ...] = (
    *((status, {"message": "why"}, {"x-amzn-ErrorType": f"{name}:http://x/"}, kind) for status, name, kind in AWS),
    *((status, {"__type": f"com.amazon.coral#{name}", "message": "why"}, {}, kind) for status, name, kind in AWS),
    *((status, {"__type": name, "Message": "why"}, {}, kind) for status, name, kind in AWS),
    *((status, of_google(status, word), {}, kind) for status, word, kind in GOOGLE),
    *((status, [of_google(status, word)], {}, kind) for status, word, kind in GOOGLE),
)


@pytest.mark.parametrize(("status", "body", "headers", "kind"), SHAPES)
def test_errors_of_clouds_have_our_classes(
    status: int, body: Any, headers: dict[str, str], kind: type[errors.APIStatusError]
) -> None:
    error = error_from_response(httpx.Response(status, json=body, headers=headers), now=0)

    assert (kind, status, "why") == (type(error), error.status_code, error.message)


@pytest.mark.parametrize(("_", "name", "kind"), AWS)
def test_so_have_those_of_aws_inside_a_stream(_: int, name: str, kind: type[errors.APIStatusError]) -> None:
    response = httpx.Response(200)
    for body in (
        {name[0].lower() + name[1:]: {"message": "why"}},
        {"__type": name, "message": "why"},
        {"error": {"code": name, "message": "why"}},
    ):
        error = error_from_event(body, response)

        assert holds_error(body)
        assert (kind, "why") == (type(error), error.message)


@pytest.mark.parametrize(("_", "word", "kind"), GOOGLE)
def test_so_have_those_of_google_inside_a_stream(_: int, word: str, kind: type[errors.APIStatusError]) -> None:
    assert kind is type(error_from_event(of_google(0, word), httpx.Response(200)))


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        ([{"retryDelay": "34.5s"}], 34.5),
        ([{"reason": "x"}, {"retryDelay": "2s"}], 2.0),
        ([{"retryDelay": "-1s"}], 0.0),
        ([{"retryDelay": "soon"}, 3], None),
        ("2s", None),
    ],
)
def test_google_says_how_long_to_wait(details: Any, expected: float | None) -> None:
    body = {"error": {"code": 503, "message": "why", "status": "UNAVAILABLE", "details": details}}

    assert expected == error_from_response(httpx.Response(503, json=body), now=0).retry_after


def test_a_throttled_call_is_retried_whatever_its_status() -> None:
    def error(name: str) -> errors.APIStatusError:
        return error_from_response(httpx.Response(400, json={"__type": name, "message": "why"}), now=0)

    assert (True, True) == (error("ThrottlingException").should_retry, error("ThrottlingException").retryable)
    assert not error("ServiceQuotaExceededException").should_retry


def test_aws_names_its_request() -> None:
    response = httpx.Response(500, json={"message": "why"}, headers={"x-amzn-RequestId": "r-1"})

    assert "r-1" == error_from_response(response, now=0).request_id

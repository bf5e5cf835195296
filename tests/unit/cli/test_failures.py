from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual import errors
from openai_dual.cli.failures import CommandError, UsageError, as_text, described, exit_code


def refused(kind: type[errors.APIStatusError], status: int) -> errors.APIStatusError:
    request = httpx.Request("GET", "https://api.test/v1/models")
    response = httpx.Response(status, headers={"x-request-id": "req_1"}, request=request)
    return kind("The service says no.", response=response, body={"code": "a_code", "param": "p"})


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (refused(errors.BadRequestError, 400), 1),
        (refused(errors.NotFoundError, 404), 1),
        (UsageError("x"), 2),
        (errors.ConfigurationError("x"), 2),
        (errors.InvalidParameterError("x"), 2),
        (errors.MissingCredentialsError("x"), 3),
        (refused(errors.AuthenticationError, 401), 3),
        (refused(errors.PermissionDeniedError, 403), 3),
        (refused(errors.RateLimitError, 429), 4),
        (refused(errors.QuotaExceededError, 429), 4),
        (errors.BulkheadFullError("x"), 4),
        (errors.APIConnectionError(message="x", request=None), 5),
        (errors.StreamInterrupted(message="x", request=None), 5),
        (refused(errors.InternalServerError, 500), 5),
        (CommandError("x", 6), 6),
        (OSError("full"), 1),
        (KeyboardInterrupt(), 130),
        (errors.CallCancelledError("x"), 130),
    ],
)
def test_each_error_has_its_exit_code(error: BaseException, expected: int) -> None:
    assert expected == exit_code(error)


def test_an_error_is_described_as_json() -> None:
    error = refused(errors.RateLimitError, 429)
    expected: dict[str, Any] = {
        "type": "RateLimitError",
        "message": str(error),
        "category": "OPENAI_RATE_LIMIT",
        "status": 429,
        "code": "a_code",
        "param": "p",
        "request_id": "req_1",
        "retryable": True,
        "exit_code": 4,
    }

    assert {"error": expected} == described(error)


def test_an_error_is_described_as_text() -> None:
    assert str(refused(errors.RateLimitError, 429)) == as_text(refused(errors.RateLimitError, 429))
    assert "x\nDo y." == as_text(UsageError("x", hint="Do y."))


def test_a_key_in_a_message_is_masked() -> None:
    assert "no such command: '***'" == described(UsageError("no such command: 'sk-abcdefgh12345'"))["error"]["message"]

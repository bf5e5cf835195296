"""A deadline limits waits and phases, and the error says whether it passed or a wait would cross it."""

from __future__ import annotations

import httpx
import pytest

from openai_dual.core.execution.deadline import GRACE, Deadline, exceeded
from openai_dual.errors import APIConnectionError, APITimeoutError, InternalServerError

REQUEST = httpx.Request("GET", "https://api.example/v1")


def test_a_phase_and_an_attempt_get_the_time_that_is_left() -> None:
    now = [10.0]
    deadline = Deadline(lambda: now[0], 13.0)
    assert (3.0, 3.0 + GRACE) == (deadline.left(), deadline.within())

    now[0] = 14.0
    assert 0.001 == deadline.left()


@pytest.mark.parametrize(("wait", "allowed"), [(0.0, True), (2.9, True), (3.0, False), (4.0, False)])
def test_a_wait_ends_before_the_deadline(wait: float, allowed: bool) -> None:
    assert allowed is Deadline(lambda: 10.0, 13.0).allows(wait)


@pytest.mark.parametrize(
    ("wait", "message"),
    [
        (None, "The deadline of the call was reached after 2 attempts; the last error: APITimeoutError: slow"),
        (
            0.4567,
            (
                "The deadline of the call was reached after 2 attempts; the next retry was due in 0.457 s;"
                " the last error: APITimeoutError: slow"
            ),
        ),
    ],
)
def test_the_error_says_what_happened(wait: float | None, message: str) -> None:
    last = APITimeoutError(REQUEST, message="slow")
    last.attempts = 2

    assert message == exceeded(last, wait).message


def test_the_error_carries_the_facts_of_the_call() -> None:
    first = APIConnectionError(request=REQUEST, sent=True)
    last = APITimeoutError(REQUEST, sent=True)
    last.attempts, last.max_attempts, last.request_id, last.earlier_errors = 2, 4, "req_1", (first,)

    late = exceeded(last, None)

    assert (2, 4, "req_1", True) == (late.attempts, late.max_attempts, late.request_id, late.sent)
    assert (first, last) == late.earlier_errors
    assert REQUEST is late.request


def test_an_error_status_is_a_response() -> None:
    error = InternalServerError("no", response=httpx.Response(500, request=REQUEST), body=None)

    assert not exceeded(error, 1.0).sent

"""The life of one call as a generator: it decides, and yields what is to be done.

Its effects (`effects`) are `Send` (answered with a response whose body has been read, or a successful one that is a
stream), `Sleep` (answered with nothing) and `Ask` (answered with what the function gives). Drivers perform them, and
throw into the flow what went wrong. Nothing here blocks, awaits or reads a clock of its own. Imports the errors,
`effects`, `retry`, `classify` and `settings`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from itertools import count
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeAlias

from attrs import evolve, frozen

from ..errors import APIError, APITimeoutError, DeadlineExceededError
from .classify import error_from_response
from .effects import Ask, Effect, HttpRequest, Send, Sleep
from .retry import Retry
from .settings import checked_header

if TYPE_CHECKING:
    import httpx


class Answered(NamedTuple):
    """A successful response, and after how many attempts it came."""

    response: httpx.Response
    attempts: int


Flow: TypeAlias = Generator[Effect, Any, Answered]


@frozen
class Policy:
    """What a flow goes by: rules, the limit for all attempts in seconds, and clocks (steady and of the wall)."""

    retry: Retry
    clock: Callable[[], float]
    wall: Callable[[], float]
    deadline: float | None = None


def call_flow(
    request: HttpRequest,
    policy: Policy,
    *,
    stream: bool = False,
    creates: bool = False,
    key: Callable[[], Any] | None = None,
) -> Flow:
    """Send *request* until it is answered or not worth another attempt.

    *creates* says that carrying it out twice would leave a second thing behind; *key* supplies a fresh credential
    for each attempt. Raises the error of the last attempt, or `DeadlineExceededError` caused by it.
    """
    ends = None if policy.deadline is None else policy.clock() + policy.deadline
    waits, retry = policy.retry.waits(), policy.retry
    for number in count(1):
        try:
            return Answered((yield from _attempt(request, policy, number, ends, stream, key)), number)
        except APIError as error:
            error.attempts, error.max_attempts = number, retry.max_retries + 1
            possible = number <= retry.max_retries and request.replayable
            again = possible and retry.worthwhile(error, repeatable=not creates)
            wait = retry.wait(error, waits) if again else None
            if _crosses(ends, policy.clock(), wait, error):
                _refuse(error, wait)
            if wait is None:
                raise
        yield Sleep(wait)
    raise AssertionError("count() has no end")


def _attempt(
    request: HttpRequest,
    policy: Policy,
    number: int,
    ends: float | None,
    stream: bool,
    key: Callable[[], Any] | None,
) -> Generator[Effect, Any, httpx.Response]:
    headers = [*request.headers, (b"X-Attempt", b"%d" % number)]
    if key is not None:
        credential = checked_header("api_key", (yield Ask(key)))
        headers.append((b"Authorization", f"Bearer {credential}".encode()))
    timeouts = request.timeouts if ends is None else _capped(request.timeouts, ends - policy.clock())
    response: httpx.Response = yield Send(evolve(request, headers=headers, timeouts=timeouts), stream)
    if response.is_success:
        return response
    raise error_from_response(response, now=policy.wall())


def _capped(timeouts: Mapping[str, float | None], left: float) -> Mapping[str, float | None]:
    """Let no phase take longer than what is left of the deadline."""
    left = max(left, 0.001)  # zero would mean "at once" to the transport, or "for ever"
    return {phase: left if limit is None else min(limit, left) for phase, limit in timeouts.items()}


def _crosses(ends: float | None, now: float, wait: float | None, error: APIError) -> bool:
    """Tell whether the deadline is what ends the call: a wait would cross it, or an attempt was cut short by it."""
    if ends is None:
        return False
    return now >= ends and isinstance(error, APITimeoutError) if wait is None else now + wait >= ends


def _refuse(error: APIError, wait: float | None) -> NoReturn:
    late = DeadlineExceededError(
        error.request,
        message="The deadline of the call passed." if wait is None else f"The deadline leaves no {wait:.3g} s to wait.",
    )
    late.attempts, late.max_attempts, late.request_id = error.attempts, error.max_attempts, error.request_id
    late.retry_after = error.retry_after
    raise late from error

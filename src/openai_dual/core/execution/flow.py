"""The life of one call as a generator: it decides, and yields what is to be done.

Its effects (`effects`) are `Send` (answered with a response whose body has been read, or a successful one that is a
stream), `Sleep` (answered with nothing) and `Ask` (answered with what the function gives). Drivers perform them, and
throw into the flow what went wrong. Nothing here blocks, awaits or reads a clock of its own. Imports the errors,
`effects`, `attempts`, `ending`, `gates`, `pace`, `policy`, `classify`, `settings` and `usage`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn, TypeAlias

from ...errors import APIError, OpenAIError
from ..call_info import CallInfo, Outcome, OutcomeOrError
from ..calls.middleware import SecondsLeft, exchange
from ..cancellation import CANCELLATIONS, NEVER, CancelScope
from ..decoding.errors import error_from_response
from ..effects import Ask, Effect, HttpRequest, Send
from ..resilience.token_usage import tokens_in_body
from ..secrets import bearer
from ..streaming.idle_timeout import NO_LIMITS, IdleTimeout
from .admission import Admission
from .attempts import Attempts
from .policy import Policy

if TYPE_CHECKING:
    import httpx

    from ..calls.call import Call
    from ..telemetry.call_watch import Watch

Settle: TypeAlias = Callable[[OutcomeOrError], None]
"""To be told how a call ended; it heeds what it is told first."""


def ignore(_: OutcomeOrError) -> None:
    """Settle what is settled."""


def unnoted(_: APIError) -> None:
    """Tell nothing."""


class Sent(NamedTuple):
    """A successful response, and after how many attempts it came; the rest is for whoever reads a stream."""

    response: httpx.Response
    attempts: int
    settle: Settle = ignore
    pace: IdleTimeout = NO_LIMITS
    again: Callable[[APIError], Flow] | None = None
    """What sends the request again, if that may be, after an error before the first event."""
    used: Callable[[int], None] | None = None
    """To be told how many tokens a stream took."""
    watch: Watch | None = None
    """To be told of the events of a stream, and how the answer is decoded."""
    scope: CancelScope = NEVER
    """What may end the stream early."""
    note: Callable[[APIError], None] = unnoted
    """To be told of the error if the answer cannot be decoded: it learns after how many attempts it came."""

    def handed_over(self) -> Sent:
        """Tell who observes the call that its caller reads the answer for himself, and return this."""
        if self.watch is not None:
            self.watch.hand_over(self.response)
        return self


Flow: TypeAlias = Generator[Effect, Any, Sent]
Key: TypeAlias = Callable[[], Any]


def call_flow(
    request: HttpRequest,
    policy: Policy,
    call: CallInfo,
    *,
    stream: bool = False,
    key: Key | None = None,
    given: Call[Any] | None = None,
) -> Flow:
    """Send *request* until it is answered or not worth another attempt.

    *key* supplies a fresh credential for each attempt; *given* is what *request* was made of. Raises the error of
    the last attempt, `DeadlineExceededError` caused by it, or what refuses the first one. Whoever gets the answer to a
    *stream* settles it.
    """
    watch = policy.hooks.watch(call, policy.clock, streaming=stream, given=given)
    attempts = Attempts(call, policy, watch, replayable=request.replayable, renewable=key is not None)
    return (yield from _finished(_answered(request, policy, attempts, stream, key), attempts, stream))


def _again(
    request: HttpRequest, policy: Policy, attempts: Attempts, key: Key | None, admission: Admission, error: APIError
) -> Flow:
    """Go on with a call whose answer, a stream, failed of *error* before its first event."""
    flow = _finished(_resent(request, policy, attempts, key, error), attempts, stream=True)
    admission.settle(error)  # only now that the flow runs: till then the stream counts as open
    del error  # its traceback leads here
    return (yield from flow)


def _resent(request: HttpRequest, policy: Policy, attempts: Attempts, key: Key | None, error: APIError) -> Flow:
    wait = attempts.wait_after(error)
    try:
        if wait is None:
            raise error
    finally:
        del error  # its traceback leads here
    yield from attempts.pause(wait)
    return (yield from _answered(request, policy, attempts, True, key))


def _finished(flow: Flow, attempts: Attempts, stream: bool) -> Flow:
    """Report how the call ends, unless it is a stream that has yet to be read."""
    try:
        answered = yield from flow
    except CANCELLATIONS:
        attempts.abandon()
        raise
    except OpenAIError as error:
        attempts.finish(error)
        raise
    except BaseException:
        attempts.abandon()
        raise
    if not stream:
        attempts.finish(Outcome.OK)
    return answered


def _answered(request: HttpRequest, policy: Policy, attempts: Attempts, stream: bool, key: Key | None) -> Flow:
    while True:
        admission = Admission(policy.clock)
        if policy.queues:
            yield from attempts.queue(admission)
        attempts.admit(admission)
        try:
            response = yield from _attempt(request, policy, attempts, admission, stream, key)
        except APIError as error:
            wait = attempts.wait_after(error)
            if wait is None:
                raise
        else:
            if not stream:
                attempts.succeed()
                return Sent(response, attempts.sent, watch=attempts.watch, note=attempts.undecodable)
            pace = IdleTimeout(policy.clock, policy.stream_idle_timeout, request.timeouts.get("read"), attempts.ends)
            again = partial(_again, request, policy, attempts, key, admission)
            used = admission.used if admission.places else None
            settle = attempts.hand_over(admission)
            return Sent(response, attempts.sent, settle, pace, again, used, attempts.watch, policy.scope)
        yield from attempts.pause(wait)


def _attempt(
    request: HttpRequest, policy: Policy, attempts: Attempts, admission: Admission, stream: bool, key: Key | None
) -> Generator[Effect, Any, httpx.Response]:
    """Send *request* once, and settle *admission* unless the answer is a stream that has yet to be read."""
    try:
        headers = [*request.headers, (b"X-Attempt", b"%d" % attempts.sent)]
        deadline = attempts.deadline
        within = None if deadline is None else deadline.within
        if key is not None:
            headers.append((b"Authorization", (yield from _credential(key, within, admission))))
        timeouts = request.timeouts if deadline is None else _capped(request.timeouts, deadline.left())
        attempt = HttpRequest(request.method, request.url, headers, request.body, timeouts)
        if attempts.watch is not None:
            attempt = attempts.watch.sending(attempt, attempts.sent, admission)
        response: httpx.Response
        if policy.middleware:
            response = yield from exchange(policy.middleware, attempt, within, stream=stream)
        else:
            response = yield Send(attempt, stream, None if within is None else within())
        admission.answered(response.headers)
        attempts.answered(response)
        if not 200 <= response.status_code < 300:
            _refuse(response, policy)
        if admission.places and not stream and (tokens := tokens_in_body(response.content)) is not None:
            admission.used(tokens)
    except APIError as error:
        admission.settle(error)
        raise
    except BaseException:
        admission.settle(Outcome.ABANDONED)
        raise
    if not stream:
        admission.settle(Outcome.OK)
    return response


def _credential(key: Key, within: SecondsLeft, admission: Admission) -> Generator[Effect, Any, bytes]:
    """Ask for the credential of an attempt; of what goes wrong there, the service knows nothing."""
    try:
        return bearer("api_key", (yield Ask(key, within=None if within is None else within())))
    except BaseException:
        admission.settle(Outcome.UNSENT)
        raise


def _refuse(response: httpx.Response, policy: Policy) -> NoReturn:
    raise error_from_response(response, now=policy.wall())


def _capped(timeouts: Mapping[str, float | None], left: float) -> Mapping[str, float | None]:
    """Let no phase take longer than what is *left* of the deadline."""
    return {phase: left if limit is None else min(limit, left) for phase, limit in timeouts.items()}

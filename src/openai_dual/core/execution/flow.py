"""The life of one call as a generator without I/O: it decides, and yields effects for a driver to perform.

The effects are `Send` (its result is a response whose body has been read, or a successful response that is a stream),
`Sleep` (no result) and `Ask` (the result of the function). Drivers perform them, and throw errors into the flow.
Nothing here blocks, awaits or reads a clock of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, NoReturn, TypeAlias, cast, overload

from attrs import frozen

from ...errors import APIError, APITimeoutError, OpenAIError
from ..call_info import CallInfo, Outcome
from ..calls.middleware import SecondsLeft, exchange
from ..cancellation import CANCELLATIONS
from ..decoding.errors import error_from_response
from ..effects import Ask, Effect, HttpRequest, Send
from ..resilience.token_usage import tokens_in_body
from ..secrets import bearer
from ..streaming.idle_timeout import IdleTimeout
from .admission import Admission
from .attempts import Attempts
from .policy import Policy
from .sent import Sent, StreamSent

if TYPE_CHECKING:
    import httpx

    from ..calls.call import Call
    from ..request.build import Composed

Flow: TypeAlias = Generator[Effect, Any, Sent]
StreamFlow: TypeAlias = Generator[Effect, Any, StreamSent]
Key: TypeAlias = Callable[[], Any]
Renew: TypeAlias = "Callable[[], Composed | None]"
"""Returns the request of a later attempt; None if it is the same as before."""


@overload
def call_flow(
    request: HttpRequest,
    policy: Policy,
    call: CallInfo,
    *,
    stream: Literal[True],
    key: Key | None = None,
    given: Call[Any] | None = None,
    renew: Renew | None = None,
) -> StreamFlow: ...
@overload
def call_flow(
    request: HttpRequest,
    policy: Policy,
    call: CallInfo,
    *,
    stream: bool = False,
    key: Key | None = None,
    given: Call[Any] | None = None,
    renew: Renew | None = None,
) -> Flow: ...
def call_flow(
    request: HttpRequest,
    policy: Policy,
    call: CallInfo,
    *,
    stream: bool = False,
    key: Key | None = None,
    given: Call[Any] | None = None,
    renew: Renew | None = None,
) -> Flow:
    """Send *request* until it succeeds or is not worth another attempt.

    *key* returns a new credential for each attempt; *given* is the call that *request* was built from; *renew* returns
    another request for a later attempt, if the client's settings have changed. The result of a
    *stream* is a `StreamSent`, and whoever gets it settles the call. Raises the error of the last attempt,
    `DeadlineExceededError` caused by it, or the error that refuses the first attempt.
    """
    watch = policy.hooks.watch(call, policy.clock, streaming=stream, given=given)
    attempts = Attempts(call, policy, watch, replayable=request.replayable, renewable=key is not None)
    sending = _Sending(request, policy, attempts, key, stream, renew)
    return (yield from sending.reported(sending.until_sent()))


@frozen(eq=False)
class _Sending:
    """One call under way: its request, and everything that its attempts share."""

    request: HttpRequest
    policy: Policy
    attempts: Attempts
    key: Key | None
    stream: bool
    renew: Renew | None

    def reported(self, flow: Flow) -> Flow:
        """Run *flow*, and report how the call ended, unless it is a stream that has yet to be read."""
        reports = self.attempts.reports
        try:
            sent = yield from flow
        except CANCELLATIONS:
            self.attempts.abandon()
            raise
        except OpenAIError as error:
            self.attempts.fail(error)
            raise
        except BaseException:
            self.attempts.abandon()
            raise
        if not self.stream:
            reports.finish(Outcome.OK)
        return sent

    def until_sent(self) -> Flow:
        """Make attempts until one succeeds. Raises the error of the last one."""
        attempts, policy = self.attempts, self.policy
        while True:
            admission = Admission(policy.clock)
            if policy.queues:
                yield from attempts.queue(admission)
            attempts.admit(admission)
            try:
                response = yield from self._attempt(admission)
            except APIError as error:
                wait = attempts.wait_after(error)
                if wait is None:
                    raise
            else:
                return self._sent(response, admission)
            yield from attempts.pause(wait)

    def _sent(self, response: httpx.Response, admission: Admission) -> Sent:
        attempts, policy = self.attempts, self.policy
        reports = attempts.reports
        if not self.stream:
            attempts.succeed()
            return Sent(response, reports.attempts, attempts.most, reports.watch, attempts.undecodable)
        return StreamSent(
            response,
            reports.attempts,
            attempts.most,
            reports.watch,
            attempts.note,
            settle=attempts.hand_over(admission),
            pace=self._idle_timeout(),
            again=partial(self._again, admission),
            used=admission.used if admission.places else None,
            scope=policy.scope,
        )

    def _idle_timeout(self) -> IdleTimeout:
        policy, read = self.policy, self.request.timeouts.get("read")
        return IdleTimeout(policy.clock, policy.stream_idle_timeout, read, self.attempts.ends)

    def _again(self, admission: Admission, error: APIError) -> StreamFlow:
        """Send the request again after its response, a stream, failed with *error* before the first event."""
        flow = self.reported(self._resent(error))
        admission.settle(error)  # only now that the flow runs: until then the stream counts as open
        del error  # break the reference cycle error -> traceback -> frame
        return cast("StreamSent", (yield from flow))

    def _resent(self, error: APIError) -> Flow:
        is_silence = isinstance(error, APITimeoutError)  # the service is working on it: a second request would not help
        wait = self.attempts.wait_after(error, may_retry=not is_silence)
        try:
            if wait is None:
                raise error
        finally:
            del error  # break the reference cycle error -> traceback -> frame
        yield from self.attempts.pause(wait)
        return (yield from self.until_sent())

    def _attempt(self, admission: Admission) -> Generator[Effect, Any, httpx.Response]:
        """Send the request once, and settle *admission* unless the response is a stream that has yet to be read."""
        try:
            response: httpx.Response = yield from self._exchanged(admission)
            admission.responded(response.headers)
            self.attempts.reports.responded(response)
            if not 200 <= response.status_code < 300:
                self._refuse(response)
            if admission.places and not self.stream and (tokens := tokens_in_body(response.content)) is not None:
                admission.used(tokens)
        except APIError as error:
            admission.settle(error)
            raise
        except BaseException:
            admission.settle(Outcome.ABANDONED)
            raise
        if not self.stream:
            admission.settle(Outcome.OK)
        return response

    def _exchanged(self, admission: Admission) -> Generator[Effect, Any, httpx.Response]:
        request, key = self.request, self.key
        reports, deadline = self.attempts.reports, self.attempts.deadline
        if reports.attempts > 1 and self.renew is not None and (renewed := self.renew()) is not None:
            request, key = renewed.request, renewed.key
        headers = [*request.headers, (b"X-Attempt", b"%d" % reports.attempts)]
        within = None if deadline is None else deadline.within
        if key is not None:
            headers.append((b"Authorization", (yield from _credential(key, within, admission))))
        timeouts = request.timeouts if deadline is None else _capped(request.timeouts, deadline.left())
        attempt = HttpRequest(request.method, request.url, headers, request.body, timeouts)
        if reports.watch is not None:
            attempt = reports.watch.sending(attempt, reports.attempts, admission)
        try:
            if self.policy.middleware:
                return (yield from exchange(self.policy.middleware, attempt, within, stream=self.stream))
            response: httpx.Response = yield Send(attempt, self.stream, None if within is None else within())
        except APITimeoutError as error:
            error.allowed = timeouts.get("read" if error.sent else "connect")
            raise
        return response

    def _refuse(self, response: httpx.Response) -> NoReturn:
        raise error_from_response(response, now=self.policy.wall())


def _credential(key: Key, within: SecondsLeft, admission: Admission) -> Generator[Effect, Any, bytes]:
    """Get the credential of an attempt. A failure here says nothing about the service."""
    try:
        return bearer("api_key", (yield Ask(key, within=None if within is None else within())))
    except BaseException:
        admission.settle(Outcome.UNSENT)
        raise


def _capped(timeouts: Mapping[str, float | None], left: float) -> Mapping[str, float | None]:
    """Limit every phase to the *left* seconds of the deadline."""
    return {phase: left if limit is None else min(limit, left) for phase, limit in timeouts.items()}

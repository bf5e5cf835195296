"""The life of one call as a generator without I/O: it decides, and yields effects for a driver to perform.

The effects are `Send` (its result is a response whose body has been read, or a successful response that is a stream),
`Sleep` (no result) and `Ask` (the result of the function). Drivers perform them, and throw errors into the flow.
Nothing here blocks, awaits or reads a clock of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias, cast, overload

from ...errors import APIError, APITimeoutError, OpenAIError
from ..call_info import CallInfo, Outcome
from ..calls.middleware import exchange
from ..cancellation import CANCELLATIONS
from ..effects import Ask, Effect, Headers, HttpRequest, Send
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
SWITCHING_PROTOCOLS: Final = 101
UPGRADE: Final = (b"Upgrade", b"websocket")
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
    *stream* is a `StreamSent`, and its reader settles the call. Raises the error of the last attempt,
    `DeadlineExceededError` caused by it, or the error that refuses the first attempt.
    """
    watch = policy.hooks.watch(call, policy.clock, streaming=stream, given=given)
    attempts = Attempts(call, policy, watch, replayable=request.replayable, renewable=key is not None)
    sending = _Sending(request, policy, attempts, key, stream, renew)
    return (yield from sending.sent())


class _Sending(NamedTuple):
    """One call under way: its request, and everything that its attempts share."""

    request: HttpRequest
    policy: Policy
    attempts: Attempts
    key: Key | None
    stream: bool
    renew: Renew | None

    def sent(self, failed: APIError | None = None) -> Flow:
        """Make attempts until one succeeds, the first after the wait for an attempt that *failed* before.

        Report how the call ended, unless it is a stream that has yet to be read. Raises the error of the last attempt.
        """
        attempts, policy = self.attempts, self.policy
        try:
            if failed is not None:
                yield from self._wait_after(failed)
            while True:
                admission = Admission(policy.clock)
                if policy.queues:
                    yield from attempts.queue(admission)
                attempts.admit(admission)
                try:
                    response = yield from self._attempt(admission)
                    break
                except APIError as error:
                    wait = attempts.wait_after(error)
                    if wait is None:
                        raise
                yield from attempts.pause(wait)
            if self.stream:
                return self._stream_sent(response, admission)
            attempts.succeed()
        except CANCELLATIONS:
            attempts.abandon()
            raise
        except OpenAIError as error:
            attempts.fail(error)
            raise
        except BaseException:
            attempts.abandon()
            raise
        finally:
            del failed  # break the reference cycle error -> traceback -> frame
        reports = attempts.reports
        return Sent(response, reports.attempts, attempts.most, reports.watch, attempts.undecodable)

    def _stream_sent(self, response: httpx.Response, admission: Admission) -> StreamSent:
        attempts, policy = self.attempts, self.policy
        reports = attempts.reports
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
        flow = self.sent(error)
        self.attempts.take_back(admission)
        admission.settle(error)  # only now that the flow runs: until then the stream counts as open
        del error  # break the reference cycle error -> traceback -> frame
        return cast("StreamSent", (yield from flow))

    def _wait_after(self, error: APIError) -> Generator[Effect, Any, None]:
        is_silence = isinstance(error, APITimeoutError)  # the service is working on it: a second request would not help
        wait = self.attempts.wait_after(error, may_retry=not is_silence)
        try:
            if wait is None:
                raise error
        finally:
            del error  # break the reference cycle error -> traceback -> frame
        yield from self.attempts.pause(wait)

    def _attempt(self, admission: Admission) -> Generator[Effect, Any, httpx.Response]:
        """Send the request once, and settle *admission* unless the response is a stream that has yet to be read."""
        is_first = self.attempts.reports.attempts == 1
        request, key = (self.request, self.key) if is_first else self._latest()
        attempt = request
        try:
            if key is None:
                attempt = self._prepared(request, (), admission)
            else:
                attempt = yield from self._credited(request, key, admission)
            response: httpx.Response
            deadline = self.attempts.deadline
            if self.policy.middleware:
                within = None if deadline is None else deadline.within
                response = yield from exchange(self.policy.middleware, attempt, within, stream=self.stream)
            else:
                response = yield Send(attempt, self.stream, None if deadline is None else deadline.within())
            admission.responded(response.headers)
            self.attempts.reports.responded(response)
            if not 200 <= response.status_code < 300:
                self._refuse(response)
            if admission.places and not self.stream and (tokens := tokens_in_body(response.content)) is not None:
                admission.used(tokens)
        except APIError as error:
            if isinstance(error, APITimeoutError):
                error.allowed = attempt.timeouts.get("read" if error.sent else "connect")
            admission.settle(error)
            raise
        except BaseException:
            admission.settle(Outcome.ABANDONED)
            raise
        if not self.stream:
            admission.settle(Outcome.OK)
        return response

    def _latest(self) -> tuple[HttpRequest, Key | None]:
        """Return the request and the source of its credential: of a later attempt, with the settings of its time."""
        renewed = None if self.renew is None else self.renew()
        return (self.request, self.key) if renewed is None else (renewed.request, renewed.key)

    def _credited(self, request: HttpRequest, key: Key, admission: Admission) -> Generator[Effect, Any, HttpRequest]:
        """Return the request of an attempt with a credential. A failure to get it says nothing about the service."""
        deadline = self.attempts.deadline
        try:
            credential = bearer("api_key", (yield Ask(key, within=None if deadline is None else deadline.within())))
        except BaseException:
            admission.settle(Outcome.UNSENT)
            raise
        return self._prepared(request, ((b"Authorization", credential),), admission)

    def _prepared(self, request: HttpRequest, more: Headers, admission: Admission) -> HttpRequest:
        """Return the request of an attempt, with its number, *more* headers, and timeouts within the deadline."""
        reports, deadline = self.attempts.reports, self.attempts.deadline
        headers = [*request.headers, (b"X-Attempt", b"%d" % reports.attempts), *more]
        timeouts = request.timeouts if deadline is None else _capped(request.timeouts, deadline.left())
        attempt = HttpRequest(request.method, request.url, headers, request.body, timeouts)
        return attempt if reports.watch is None else reports.watch.sending(attempt, reports.attempts, admission)

    def _refuse(self, response: httpx.Response) -> None:
        """Raise the error of *response*, unless it is the handshake of a WebSocket that was asked for."""
        if response.status_code == SWITCHING_PROTOCOLS and UPGRADE in self.request.headers:
            return
        from ..decoding.errors import error_from_response  # only failures need it

        raise error_from_response(response, now=self.policy.wall())


def _capped(timeouts: Mapping[str, float | None], left: float) -> Mapping[str, float | None]:
    """Limit every phase to the *left* seconds of the deadline."""
    return {phase: left if limit is None else min(limit, left) for phase, limit in timeouts.items()}

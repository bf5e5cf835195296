"""The life of one call as a generator without I/O: it decides, and yields effects for a driver to perform.

The effects are `Send` (its result is a response whose body has been read, or a successful response that is a stream),
`Sleep` (no result) and `Ask` (the result of the function). Drivers perform them, and throw errors into the flow.
Nothing here blocks, awaits or reads a clock of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, cast, overload

from ...errors import APIError, APITimeoutError, AuthenticationError, OpenAIError, RateLimitError
from ..call_info import OK, CallInfo, Outcome
from ..calls.middleware import Exchange, exchange
from ..cancellation import CANCELLATIONS
from ..effects import Ask, Effect, Headers, HttpRequest, Send
from ..secrets import bearer
from ..streaming.idle_timeout import IdleTimeout
from .admission import Lent
from .attempts import Attempts
from .policy import Policy
from .retries import Renew
from .sent import Sent, StreamSent

if TYPE_CHECKING:
    import httpx

    from ..calls.call import Call
    from ..calls.signing import Signer
    from .route import Route

Flow: TypeAlias = Generator[Effect, Any, Sent]
StreamFlow: TypeAlias = Generator[Effect, Any, StreamSent]
Key: TypeAlias = Callable[[], Any]
SWITCHING_PROTOCOLS: Final = 101
UPGRADE: Final = (b"Upgrade", b"websocket")


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
    signer: Signer | None = None,
    route: Route | None = None,
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
    signer: Signer | None = None,
    route: Route | None = None,
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
    signer: Signer | None = None,
    route: Route | None = None,
) -> Flow:
    """Begin a call that sends *request* until it succeeds or is not worth another attempt.

    *key* returns a new credential for each attempt, and *signer* signs each; *given* is the call that *request* was
    built from; *renew* returns another request for a later attempt, if the client's settings have changed; *route* says
    which endpoint each attempt is sent to. The result of a *stream* is a `StreamSent`, and its reader settles the call.
    Raises the error of the last attempt, `DeadlineExceededError` caused by it, or the error that refuses the first
    attempt.
    """
    watch = policy.hooks.watch(call, policy.clock, streaming=stream, given=given)
    sending = _Sending(request, policy, call, watch, key)
    sending.stream, sending.renew, sending.signer, sending.route = stream, renew, signer, route
    sending.has_queues = bool(policy.queues) or route is not None
    return sending.until_sent()


class _Sending(Attempts):
    """One call under way: makes its attempts."""

    stream = False
    _signed_with: Any = None
    """The credential of the present attempt, once it is sent."""
    has_queues = False
    """Whether attempts wait in queues, or choose an endpoint."""

    def until_sent(self, failed: APIError | None = None) -> Flow:
        """Make attempts until one succeeds, the first after the wait for an attempt that *failed* before.

        Report how the call ended, unless it is a stream that has yet to be read. Raises the error of the last attempt.
        """
        try:
            if failed is not None:
                yield from self._wait_after(failed)
            while True:
                if self.has_queues:
                    yield from self.enter()
                else:
                    self.admit()
                try:
                    response = yield from self._attempt()
                    break
                except APIError as error:
                    wait = yield from self._reported(error)
                    if wait is None:
                        raise
                yield from self.pause(wait)
            if self.stream:
                return self._stream_sent(response)
            self.succeed()
        except CANCELLATIONS:
            self.abandon()
            raise
        except OpenAIError as error:
            self.fail(error)
            raise
        except BaseException:
            self.abandon()
            raise
        finally:
            del failed  # break the reference cycle error -> traceback -> frame
        return Sent(response, self.attempts, self.watch, self.undecodable)

    def _reported(self, error: APIError) -> Generator[Effect, Any, float | None]:
        """Tell other processes of a limit. Return the seconds to wait before the next attempt, or None."""
        try:
            if isinstance(error, RateLimitError):
                yield from self.report_limit()
            return self.wait_after(error)
        finally:
            del error  # break the reference cycle error -> traceback -> frame

    def _stream_sent(self, response: httpx.Response) -> StreamSent:
        policy, lent = self.policy, self.hand_over()
        return StreamSent(
            response,
            self.attempts,
            self.watch,
            self.note,
            self.most(),
            settle=partial(self.end, lent),
            pace=self._idle_timeout(),
            again=partial(self._again, lent),
            used=lent.used if policy.queues else None,
            scope=policy.scope,
        )

    def _idle_timeout(self) -> IdleTimeout:
        policy, read = self.policy, self.request.timeouts.get("read")
        return IdleTimeout(policy.clock, policy.stream_idle_timeout, read, self.ends)

    def _again(self, lent: Lent, error: APIError) -> StreamFlow:
        """Send the request again after its response, a stream, failed with *error* before the first event."""
        flow = self.until_sent(error)
        self.take_back(lent)
        lent.settle(error)  # only now that the flow runs: until then the stream counts as open
        del error  # break the reference cycle error -> traceback -> frame
        return cast("StreamSent", (yield from flow))

    def _wait_after(self, error: APIError) -> Generator[Effect, Any, None]:
        is_silence = isinstance(error, APITimeoutError)  # the service is working on it: a second request would not help
        wait = self.wait_after(error, may_retry=not is_silence)
        try:
            if wait is None:
                raise error
        finally:
            del error  # break the reference cycle error -> traceback -> frame
        yield from self.pause(wait)

    def _attempt(self) -> Generator[Effect, Any, httpx.Response]:
        """Send the request once, and settle its tickets unless the response is a stream that has yet to be read."""
        attempt = request = self.request
        signer = self.signer
        try:
            key = self.key
            if self.attempts > 1 and self.renew is not None and (renewed := self.renew()) is not None:
                request, key, signer = renewed.request, renewed.key, renewed.signer  # with the settings of this time
            if key is None:
                attempt = self._prepared(request, ())
            else:
                attempt = yield from self._credited(request, key)
            response = yield from self._sent(attempt, signer)
            self.responded(response.headers)
            self.report_headers(response)
            if not 200 <= response.status_code < 300:
                self._refuse(response)
            if self.policy.queues and not self.stream:
                self._count_tokens(response)
        except APIError as error:
            if isinstance(error, APITimeoutError):
                error.allowed = attempt.timeouts.get("read" if error.sent else "connect")
            self._forget_refused(signer, error)
            self.settle(error)
            raise
        except BaseException:
            self.settle(Outcome.ABANDONED)
            raise
        if not self.stream:
            self.settle(OK)
        return response

    def _count_tokens(self, response: httpx.Response) -> None:
        """Record how many tokens *response* says that it used."""
        from ..resilience.token_usage import tokens_in_body  # most clients have no queues

        if (tokens := tokens_in_body(response.content)) is not None:
            self.used(tokens)

    def _sent(self, attempt: HttpRequest, signer: Signer | None) -> Generator[Effect, Any, httpx.Response]:
        """Send *attempt* through the middleware, of which the signer is the innermost."""
        deadline, chain = self.deadline, self.policy.middleware
        if signer is not None:
            chain = (*chain, partial(self._signed, signer))
        response: httpx.Response
        if chain:
            within = None if deadline is None else deadline.within
            response = yield from exchange(chain, attempt, within, stream=self.stream)
        else:
            response = yield Send(attempt, self.stream, None if deadline is None else deadline.within())
        return response

    def _signed(self, signer: Signer, request: HttpRequest) -> Exchange:
        """Sign *request* and send it, as the innermost middleware."""
        self._signed_with = None
        try:
            signed, self._signed_with = yield from signer.signed(request, self.policy.clock)
        except BaseException:
            self.settle(Outcome.UNSENT)
            raise
        if self.watch is not None:
            self.watch.signed(signed.headers)
        response: httpx.Response = yield signed
        return response

    def _forget_refused(self, signer: Signer | None, error: APIError) -> None:
        """Let the signer drop the credential that the service refused."""
        if signer is not None and isinstance(error, AuthenticationError):
            self.renewable = self._signed_with is not None and signer.forget(self._signed_with)

    def _credited(self, request: HttpRequest, key: Key) -> Generator[Effect, Any, HttpRequest]:
        """Return the request of an attempt with a credential. A failure to get it says nothing about the service."""
        deadline = self.deadline
        try:
            credential = bearer("api_key", (yield Ask(key, within=None if deadline is None else deadline.within())))
        except BaseException:
            self.settle(Outcome.UNSENT)
            raise
        return self._prepared(request, ((b"Authorization", credential),))

    def _prepared(self, request: HttpRequest, more: Headers) -> HttpRequest:
        """Return the request of an attempt, with its number, *more* headers, and timeouts within the deadline."""
        deadline = self.deadline
        headers = [*request.headers, (b"X-Attempt", b"%d" % self.attempts), *more]
        timeouts = request.timeouts if deadline is None else _capped(request.timeouts, deadline.left())
        attempt = HttpRequest(request.method, request.url, headers, request.body, timeouts)
        return attempt if self.watch is None else self.watch.sending(attempt, self.attempts, self)

    def _refuse(self, response: httpx.Response) -> None:
        """Raise the error of *response*, unless it is the handshake of a WebSocket that was asked for."""
        if response.status_code == SWITCHING_PROTOCOLS and UPGRADE in self.request.headers:
            return
        from ..decoding.errors import error_from_response  # only failures need it

        raise error_from_response(response, now=self.policy.wall())


def _capped(timeouts: Mapping[str, float | None], left: float) -> Mapping[str, float | None]:
    """Limit every phase to the *left* seconds of the deadline."""
    return {phase: left if limit is None else min(limit, left) for phase, limit in timeouts.items()}

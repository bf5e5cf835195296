"""The body of an answer, read where a caller asks for it: whole or in pieces, blocking or awaiting.

However reading ends, the call is settled, once; it breaks off when the call has to end, or its deadline passes. What
httpx raises becomes ours. Imports `core`, `faults` and the errors, and on use, since they load httpx, `bounded`,
`cutting` and `punctual`; `responses` uses it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from ..core.call_info import Outcome
from ..core.cancellation import CANCELLATIONS
from ..core.execution.deadline import exceeded
from ..core.execution.sent import StreamSent
from ..core.resilience.token_usage import tokens_in_body
from ..errors import APIError, APITimeoutError, DeadlineExceededError, OpenAIError
from ..http.exceptions import read_fault
from ..http.interrupt import interrupt_on
from ..runtime.drivers import within
from ..runtime.timers import TIMERS
from ..runtime.waiting import cut_short

if TYPE_CHECKING:
    import httpx


T = TypeVar("T")


def read_whole(answered: StreamSent) -> bytes:
    """Return the whole body, of `max_response_bytes` at most; raises `ResponseTooLargeError`."""
    from ..http.body_limits import read  # loads httpx

    with _settling(answered), _cut(answered), _in_time(answered):
        read(answered.response, _most(answered.response))
        return _counted(answered)


async def aread_whole(answered: StreamSent) -> bytes:
    """Return the whole body, of `max_response_bytes` at most; raises `ResponseTooLargeError`."""
    from ..http.body_limits import aread  # loads httpx

    with _settling(answered):
        await read_in_time(answered, aread(answered.response, _most(answered.response)))
        return _counted(answered)


def read_pieces(pieces: Iterator[T], answered: StreamSent) -> Iterator[T]:
    """Yield the *pieces* of the body, of which the first must come by the deadline."""
    with _settling(answered), _cut(answered):
        with _in_time(answered):
            piece = next(pieces, None)
        while piece is not None:
            answered.pace.arrived()
            yield piece
            answered.scope.check()
            piece = next(pieces, None)


async def aread_pieces(pieces: AsyncIterator[T], answered: StreamSent) -> AsyncIterator[T]:
    """Yield the *pieces* of the body, of which the first must come by the deadline."""
    with _settling(answered), suppress(StopAsyncIteration):
        while True:
            piece = await read_in_time(answered, anext(pieces))
            answered.pace.arrived()
            yield piece
            answered.scope.check()


@contextmanager
def faults_as_ours() -> Generator[None, None, None]:
    """Turn what httpx raises while a body is read into ours."""
    import httpx  # a response exists, so it is loaded

    try:
        yield
    except httpx.StreamError as exc:
        raise OpenAIError(
            "The body cannot be read any more, or not like this: it was read in pieces, or closed."
        ) from exc
    except TimeoutError:  # how a cut ends the wait: what it was for is known further out
        raise
    except (httpx.HTTPError, OSError) as exc:
        raise read_fault(exc) from exc


@contextmanager
def _settling(answered: StreamSent) -> Generator[None, None, None]:
    """Settle a call as the reading of its body ends, and turn what httpx raises meanwhile into ours."""
    try:
        answered.scope.check()
        with faults_as_ours():
            yield
        answered.scope.check()  # a body may end early for that, with nothing to tell
        answered.settle(Outcome.OK)
    except CANCELLATIONS:
        raise
    except Exception as error:
        if (early := answered.scope.reason()) is not None:
            answered.note(early)
            raise early from error
        if isinstance(error, APIError):
            answered.note(error)
            answered.settle(error)
        raise
    finally:
        answered.settle(Outcome.ABANDONED)


def _cut(answered: StreamSent) -> AbstractContextManager[None]:
    """Have reading break off when the call has to end."""
    from ..http.interrupt import interrupt_on  # loads httpx

    return interrupt_on(answered.scope.cuts, answered.response)


def _in_time(answered: StreamSent) -> AbstractContextManager[None]:
    """Have reading break off at the deadline."""
    return in_time(answered)


def _most(response: httpx.Response) -> int | None:
    """Return how many bytes the transport allows for an answer that is read whole."""
    most: int | None = response.extensions.get("max_response_bytes")
    return most


def _counted(answered: StreamSent) -> bytes:
    """Return the body, which has been read, and tell the limiter how many tokens it says the call took."""
    content = answered.response.content
    if answered.used is not None and (tokens := tokens_in_body(content)) is not None:
        answered.used(tokens)
    return content


@contextmanager
def in_time(answered: StreamSent) -> Generator[None, None, None]:
    """Have what reads the answer, blocking, break off at the deadline: then raise `DeadlineExceededError`."""
    left = answered.pace.until_deadline()
    if left is None:
        yield
        return
    with TIMERS.after(left) as late, interrupt_on((late,), answered.response):
        try:
            yield
        except Exception as error:
            if late.is_given:
                raise _exceeded(answered) from error
            raise
        if late.is_given:  # it may have ended for that, with nothing to tell
            raise _exceeded(answered)


async def read_in_time(answered: StreamSent, work: Awaitable[T]) -> T:
    """Await *work*, which reads the answer, until the call has to end or its deadline: `DeadlineExceededError`."""
    try:
        return await within(answered.pace.until_deadline(), cut_short(work, answered.scope.cuts))
    except APITimeoutError as error:  # what httpx raises is made ours further out: this is the deadline's
        raise _exceeded(answered) from error


def _exceeded(answered: StreamSent) -> DeadlineExceededError:
    request = answered.response.request
    error = exceeded(APITimeoutError(request, message="The body did not arrive in time.", sent=True), None)
    error.attempts, error.max_attempts = answered.attempts, answered.max_attempts
    error.request_id = answered.response.headers.get("x-request-id")
    return error

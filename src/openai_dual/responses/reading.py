"""Read the body of a response where a caller asks for it: completely or in chunks, blocking or awaiting."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Generator, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from ..core.call_info import Outcome
from ..core.cancellation import CANCELLATIONS
from ..core.execution.deadline import exceeded
from ..core.execution.sent import StreamSent
from ..core.resilience.token_usage import tokens_in_body
from ..errors import APIError, APITimeoutError, DeadlineExceededError, StreamAlreadyConsumed
from ..http.exceptions import read_fault
from ..runtime.drivers import within
from ..runtime.waiting import cut_short

if TYPE_CHECKING:
    import httpx


T = TypeVar("T")


def read_whole(answered: StreamSent) -> bytes:
    """Return the complete body, of `max_response_bytes` at most; raises `ResponseTooLargeError`."""
    from ..http.body_limits import read  # loads httpx

    with _settling(answered), _cut(answered), in_time(answered):
        read(answered.response, _most(answered.response))
        return _counted(answered)


async def aread_whole(answered: StreamSent) -> bytes:
    """Return the complete body, of `max_response_bytes` at most; raises `ResponseTooLargeError`."""
    from ..http.body_limits import aread  # loads httpx

    with _settling(answered):
        await readin_time(answered, aread(answered.response, _most(answered.response)))
        return _counted(answered)


def read_chunks(chunks: Iterator[T], answered: StreamSent) -> Iterator[T]:
    """Yield the *chunks* of the body, of which the first must arrive by the deadline."""
    with _settling(answered), _cut(answered):
        with in_time(answered):
            chunk = next(chunks, None)
        while chunk is not None:
            answered.pace.arrived()
            yield chunk
            answered.scope.check()
            chunk = next(chunks, None)


async def aread_chunks(chunks: AsyncIterator[T], answered: StreamSent) -> AsyncIterator[T]:
    """Yield the *chunks* of the body, of which the first must arrive by the deadline."""
    with _settling(answered), suppress(StopAsyncIteration):
        while True:
            chunk = await readin_time(answered, anext(chunks))
            answered.pace.arrived()
            yield chunk
            answered.scope.check()


@contextmanager
def faults_as_ours() -> Generator[None, None, None]:
    """Turn errors of httpx while a body is read into errors of this package."""
    import httpx  # a response exists, so it is loaded

    try:
        yield
    except httpx.StreamError as exc:
        raise StreamAlreadyConsumed from exc
    except TimeoutError:  # a cut ended the wait: the caller knows its reason
        raise
    except (httpx.HTTPError, OSError) as exc:
        raise read_fault(exc) from exc


@contextmanager
def _settling(answered: StreamSent) -> Generator[None, None, None]:
    """Settle a call when its body has been read, and turn errors of httpx into errors of this package."""
    try:
        answered.scope.check()
        with faults_as_ours():
            yield
        answered.scope.check()  # a cancellation may end a body early, without an error
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
    """Interrupt the reading when the call is cancelled."""
    from ..http.interrupt import interrupt_on  # most calls cannot be cancelled

    return interrupt_on(answered.scope.cuts, answered.response)


def _most(response: httpx.Response) -> int | None:
    """Return how many bytes the transport allows for a body that is read completely."""
    most: int | None = response.extensions.get("max_response_bytes")
    return most


def _counted(answered: StreamSent) -> bytes:
    """Return the body that has been read, and report the tokens that it says the call used to the limiter."""
    content = answered.response.content
    if answered.used is not None and (tokens := tokens_in_body(content)) is not None:
        answered.used(tokens)
    return content


@contextmanager
def in_time(answered: StreamSent) -> Generator[None, None, None]:
    """Interrupt a blocking read at the deadline. Raises `DeadlineExceededError` then."""
    left = answered.pace.until_deadline()
    if left is None:
        yield
        return
    from ..http.interrupt import interrupt_on  # most calls have no deadline
    from ..runtime.timers import TIMERS

    with TIMERS.after(left) as late, interrupt_on((late,), answered.response):
        try:
            yield
        except Exception as error:
            if late.is_given:
                raise _exceeded(answered) from error
            raise
        if late.is_given:  # it may have ended for that, with nothing to tell
            raise _exceeded(answered)


async def readin_time(answered: StreamSent, work: Awaitable[T]) -> T:
    """Await *work*, which reads the body. Raises `DeadlineExceededError` at the deadline."""
    try:
        return await within(answered.pace.until_deadline(), cut_short(work, answered.scope.cuts))
    except APITimeoutError as error:  # errors of httpx are turned into ours by the caller: this one is the deadline's
        raise _exceeded(answered) from error


def _exceeded(answered: StreamSent) -> DeadlineExceededError:
    request = answered.response.request
    error = exceeded(APITimeoutError(request, message="The body did not arrive in time.", sent=True), None)
    error.attempts, error.max_attempts = answered.attempts, answered.max_attempts
    error.request_id = answered.response.headers.get("x-request-id")
    return error

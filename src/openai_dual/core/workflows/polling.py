"""Poll a job until it has finished. Pure.

The interval between two polls is the one that the service asks for (`openai-poll-after-ms`), else it grows from a first
value for the kind of job, with jitter.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from math import inf, isfinite
from random import random
from typing import Any, Final, TypedDict, TypeVar

from ..._values import frozen
from ...errors import CallCancelledError, InvalidParameterError, OpenAIError, PartialResultError, PollTimeoutError
from ..calls.call import Call
from ..calls.options import CallKeywords
from ..cancellation import CancelToken
from ..checks import checked_seconds
from ..effects import Sleep
from .steps import Responded, Workflow, afterwards, notify, now, respond

T = TypeVar("T")

HINT: Final = "openai-poll-after-ms"
SHARED: Final = frozenset(
    {"timeout", "deadline", "max_retries", "cancel", "middleware", "validate_requests", "extra_headers", "extra_query"}
)
"""The settings that apply to every request of a helper; a key or a body belongs to one request."""
JITTER: Final = 0.1
"""The share by which a wait may be longer, so that many clients do not poll at the same moment."""
STOP_WITHIN: Final = 10.0
"""Seconds that the cancellation of a job may take; the caller waits for it."""


@frozen
class Rhythm:
    """Seconds between two polls: the first value, the factor by which it grows, and the maximum."""

    first: float
    growth: float = 1.5
    longest: float = 60.0

    def waits(self) -> Iterator[float]:
        """Yield the seconds to wait before each poll."""
        wait = self.first
        while True:
            yield wait
            wait = min(wait * self.growth, max(self.longest, self.first))


class Waiting(TypedDict, total=False):
    """How to poll a job.

    - `poll_interval_ms`: milliseconds between two polls, where the service does not ask for another interval
    - `max_wait_seconds`: timeout, from the first poll; no timeout unless given
    - `on_progress`: called with the job after each poll; in the async client it may be an async function
    - `cancel_if_given_up`: cancel the job too on timeout, when the token of the call is cancelled, when the waiting
      task is cancelled, or on Ctrl-C; by default the job continues
    """

    poll_interval_ms: float | None
    max_wait_seconds: float | None
    on_progress: Callable[[Any], object] | None
    cancel_if_given_up: bool


class PollKeywords(CallKeywords, Waiting, total=False):
    """How to poll a job, and the settings of each request."""


def split(keywords: Mapping[str, Any], *, stoppable: bool = True) -> tuple[Waiting, Any]:
    """Separate the keywords of polling, checked before anything is sent, from the others.

    Raises `ConfigurationError` for an invalid time, `InvalidParameterError` if a job that is not *stoppable* should be
    cancelled.
    """
    waiting: Any = {name: value for name, value in keywords.items() if name in Waiting.__annotations__}
    _check_times(waiting.get("poll_interval_ms"), waiting.get("max_wait_seconds"))
    if waiting.get("cancel_if_given_up") and not stoppable:
        raise InvalidParameterError("cancel_if_given_up: expected False, the service cannot cancel this job")
    return waiting, {name: value for name, value in keywords.items() if name not in waiting}


def _check_times(poll_interval_ms: float | None, max_wait_seconds: float | None) -> None:
    checked_seconds("poll_interval_ms", poll_interval_ms)
    checked_seconds("max_wait_seconds", max_wait_seconds)


def shared(settings: Mapping[str, Any]) -> Any:
    """Return the settings of a helper that apply to every request."""
    return {name: value for name, value in settings.items() if name in SHARED}


def refuse_unknown(helper: str, settings: Mapping[str, Any], hints: Mapping[str, str] = {}) -> None:
    """Raise `TypeError`, as Python does, for a keyword that *helper* does not have, before anything is sent."""
    for name in settings:
        if name not in CallKeywords.__annotations__:
            hint = f" ({hints[name]})" if name in hints else ""
            raise TypeError(f"{helper}() got an unexpected keyword argument {name!r}{hint}")


def unstoppable(settings: Mapping[str, Any]) -> Any:
    """Return the settings of the request that cancels the job, without the token and the deadline of the wait."""
    return shared(settings) | {"cancel": CancelToken(), "deadline": STOP_WITHIN}


def poll(
    look: Call[T],
    finished: Callable[[T], bool],
    rhythm: Rhythm,
    *,
    stop: Call[Any] | None = None,
    poll_interval_ms: float | None = None,
    max_wait_seconds: float | None = None,
    on_progress: Callable[[T], object] | None = None,
    cancel_if_given_up: bool = False,
    since: float | None = None,
    share: Callable[[], float] = random,
) -> Workflow[T]:
    """Send *look* until its value is *finished*, and return the value; the keywords are those of `Waiting`.

    *stop* is the call that cancels the job, if there is one. Time counts from *since*, or from now. Raises
    `PollTimeoutError` with the last value as soon as the next poll would be too late.
    """
    stops = [stop] if cancel_if_given_up and stop is not None else []
    looks = _polled(look, finished, rhythm, poll_interval_ms, max_wait_seconds, on_progress, since, share)
    return (yield from stopping(looks, stops))


def stopping(waiting: Workflow[T], stops: Iterable[Call[Any]]) -> Workflow[T]:
    """Run *waiting*; if it is given up, send *stops*, which cancel the jobs."""
    try:
        return (yield from waiting)
    except GeneratorExit:  # the driver is gone
        raise
    except BaseException as error:
        if isinstance(error, PollTimeoutError | CallCancelledError) or not isinstance(error, Exception):
            for stop in stops:
                yield from afterwards(stop, error)
        raise


def reporting_job(created: Any, waiting: Workflow[T]) -> Workflow[T]:
    """Run *waiting* for a job that the helper has *created*; its errors carry the job.

    Raises `PollTimeoutError`, whose `last` is the latest state of the job, and `PartialResultError` for other errors.
    """
    try:
        return (yield from waiting)
    except PollTimeoutError:
        raise
    except OpenAIError as error:
        raise PartialResultError("The wait was interrupted; `done` is the job.", created, error) from error


def _polled(
    look: Call[T],
    finished: Callable[[T], bool],
    rhythm: Rhythm,
    poll_interval_ms: float | None,
    max_wait_seconds: float | None,
    on_progress: Callable[[T], object] | None,
    since: float | None,
    share: Callable[[], float],
) -> Workflow[T]:
    _check_times(poll_interval_ms, max_wait_seconds)
    if poll_interval_ms is not None:
        rhythm = Rhythm(poll_interval_ms / 1000, growth=1.0)
    ends = inf
    if max_wait_seconds is not None:
        ends = max_wait_seconds + ((yield from now()) if since is None else since)
    cancelled = None if look.options.cancel is None else look.options.cancel.signal
    for wait in rhythm.waits():
        response = yield from _looked(look)
        value = response.parse()
        yield from notify(on_progress, value)
        if finished(value):
            return value
        seconds = _hint(response.headers) or wait * (1 + JITTER * share())
        if (yield from now()) + seconds > ends:
            raise PollTimeoutError(f"{look.path} is not finished after {max_wait_seconds:g} s.", value)
        yield Sleep(seconds, cancelled)
    raise AssertionError("waits have no end")


def _looked(look: Call[T]) -> Workflow[Responded[T]]:
    """Send *look*; its error names the job, which the helper may have created."""
    try:
        return (yield from respond(look))
    except OpenAIError as error:
        error.add_note(f"The error occurred while polling {look.path}; the job continues.")
        raise


def in_status(*working: str) -> Callable[[Any], bool]:
    """Return a test of whether a job is finished: its `status` is none of *working*."""
    return lambda value: value.status not in working


def _hint(headers: Mapping[str, str]) -> float | None:
    """Return the interval that the service asks for, in seconds; None without a usable one."""
    try:
        seconds = float(headers.get(HINT, "")) / 1000
    except ValueError:
        return None
    return seconds if isfinite(seconds) and seconds > 0 else None

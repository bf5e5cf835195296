"""Wait for something that takes its time, by asking after it again and again. Pure.

How long to wait between two looks is what the service asks for (`openai-poll-after-ms`), else what its kind of work
takes, growing, with jitter. Imports the errors, `call`, `effects`, `ending`, `keywords`, `settings` and `steps`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from math import inf, isfinite
from random import random
from typing import Any, Final, TypedDict, TypeVar

from attrs import frozen

from ...errors import CallCancelledError, InvalidParameterError, OpenAIError, PartialResultError, PollTimeoutError
from ..calls.call import Call
from ..calls.options import CallKeywords
from ..cancellation import CancelToken
from ..checks import checked_seconds
from ..effects import Sleep
from .steps import Responded, Workflow, afterwards, notify, now, respond

T = TypeVar("T")

HINT: Final = "openai-poll-after-ms"
SHARED: Final = frozenset({"timeout", "deadline", "max_retries", "cancel", "extra_headers", "extra_query"})
JITTER: Final = 0.1
"""By how much a wait may be longer than it need be, as a share of it: many who wait do not ask at once."""
STOP_WITHIN: Final = 10.0
"""Seconds that cancelling what is given up may take: whoever gave up waits for it."""


@frozen
class Rhythm:
    """Seconds between two looks: at first, by what they grow, and at most."""

    first: float
    growth: float = 1.5
    longest: float = 60.0

    def waits(self) -> Iterator[float]:
        """Yield the seconds to wait, look by look."""
        wait = self.first
        while True:
            yield wait
            wait = min(wait * self.growth, max(self.longest, self.first))


class Waiting(TypedDict, total=False):
    """How to wait for something.

    - `poll_interval_ms`: milliseconds between two looks, where the service does not ask for others
    - `max_wait_seconds`: how long to wait, from the first look on; without end unless given
    - `on_progress`: told every value that is seen; in the async client it may be an async function
    - `cancel_if_given_up`: whether the work at the service is cancelled, too, when `max_wait_seconds` pass, the token
      of the call is given, the task that waits is cancelled or the program interrupted; it goes on unless so asked
    """

    poll_interval_ms: float | None
    max_wait_seconds: float | None
    on_progress: Callable[[Any], object] | None
    cancel_if_given_up: bool


class PollKeywords(CallKeywords, Waiting, total=False):
    """How to wait for something, and the settings of the call that looks after it."""


def split(keywords: Mapping[str, Any], *, stoppable: bool = True) -> tuple[Waiting, Any]:
    """Part how to wait, checked before anything is sent, from the other keywords.

    Raises `ConfigurationError` for a time that is none, `InvalidParameterError` if what is not *stoppable* is to be.
    """
    waiting: Any = {name: value for name, value in keywords.items() if name in Waiting.__annotations__}
    _check_times(waiting.get("poll_interval_ms"), waiting.get("max_wait_seconds"))
    if waiting.get("cancel_if_given_up") and not stoppable:
        raise InvalidParameterError("cancel_if_given_up: expected False, nothing cancels this work")
    return waiting, {name: value for name, value in keywords.items() if name not in waiting}


def _check_times(poll_interval_ms: float | None, max_wait_seconds: float | None) -> None:
    checked_seconds("poll_interval_ms", poll_interval_ms)
    checked_seconds("max_wait_seconds", max_wait_seconds)


def shared(settings: Mapping[str, Any]) -> Any:
    """Keep the settings of a call that hold for those after it too: a key or a body is of one request."""
    return {name: value for name, value in settings.items() if name in SHARED}


def unstoppable(settings: Mapping[str, Any]) -> Any:
    """Keep the settings that hold for cancelling the work: what ends the waiting, a token or a deadline, is not one."""
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
    """Send *look* until its value is *finished*, and return that; the rest is as in `Waiting`.

    *stop* is what cancels the work, if anything does. Time counts from *since* on, or from now. Raises
    `PollTimeoutError` with the last value as soon as the next look would come too late.
    """
    stops = [stop] if cancel_if_given_up and stop is not None else []
    looks = _polled(look, finished, rhythm, poll_interval_ms, max_wait_seconds, on_progress, since, share)
    return (yield from stopping(looks, stops))


def stopping(waiting: Workflow[T], stops: Iterable[Call[Any]]) -> Workflow[T]:
    """Follow *waiting*; where it is given up, send *stops*, which cancel what was waited for."""
    try:
        return (yield from waiting)
    except GeneratorExit:  # nobody follows any more
        raise
    except BaseException as error:
        if isinstance(error, PollTimeoutError | CallCancelledError) or not isinstance(error, Exception):
            for stop in stops:
                yield from afterwards(stop, error)
        raise


def begun(created: Any, waiting: Workflow[T]) -> Workflow[T]:
    """Follow *waiting* for what was only now *created*: what breaks that off, but time, comes with it.

    Raises `PollTimeoutError`, whose `last` is later than what was created, and `PartialResultError` for other errors.
    """
    try:
        return (yield from waiting)
    except PollTimeoutError:
        raise
    except OpenAIError as error:
        raise PartialResultError("The waiting broke off; `done` is what was waited for.", created, error) from error


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
    """Send *look*; a failure says what was waited for, which may have been created only now."""
    try:
        return (yield from respond(look))
    except OpenAIError as error:
        error.add_note(f"This happened while waiting for {look.path}, which goes on.")
        raise


def in_status(*working: str) -> Callable[[Any], bool]:
    """Make a test of whether something is finished: its `status` is none of *working*."""
    return lambda value: value.status not in working


def _hint(headers: Mapping[str, str]) -> float | None:
    """Read what the service asks to wait, in seconds; None if it says nothing that can be used."""
    try:
        seconds = float(headers.get(HINT, "")) / 1000
    except ValueError:
        return None
    return seconds if isfinite(seconds) and seconds > 0 else None

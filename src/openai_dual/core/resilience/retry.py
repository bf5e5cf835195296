"""`Retry`: which failures are retried, and after how long. No clock, no sleep.

The waits come from the generators of the package backoff, which is imported at the first retry.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Literal, TypeAlias

from ..._values import field, frozen
from ...errors import APIConnectionError, APIError, APIStatusError, CircuitOpenError
from ..checks import flag, function, number, one_of, refuse, whole

DEFAULT_STATUSES: Final = frozenset({408, 409, 429, *range(500, 1000)})
HINT_JITTER: Final = 0.1
"""The largest part by which a wait that the service asked for is prolonged, so that clients do not return together."""

Jitter: TypeAlias = Literal["equal", "full", "none"]
"""The range of a wait d: d/2 to d, 0 to d, or d exactly."""

_LOWEST: Final[Mapping[Jitter, float]] = {"equal": 0.5, "full": 0.0, "none": 1.0}


def _uniform(low: float, high: float) -> float:
    from random import uniform  # imported at the first retry

    return uniform(low, high)  # noqa: S311 (jitter, not cryptography)


def _statuses(value: Any) -> Any:
    return frozenset(value) if isinstance(value, Iterable) and not isinstance(value, str) else value


def _checked_statuses(instance: Any, attribute: Any, value: object) -> None:
    usable = isinstance(value, frozenset) and all(isinstance(each, int) and 300 <= each < 1000 for each in value)
    if not usable:
        refuse(instance, attribute, "HTTP statuses from 300 on", value)


def _not_below_initial(retry: Retry, attribute: Any, value: float) -> None:
    if value < retry.initial:
        refuse(retry, attribute, f"initial ({retry.initial:g}) or more", value)


@frozen
class Retry:
    """The retry rules of a client.

    A call is sent at most `max_retries` more times. The waits are `initial` seconds, then `multiplier` times the
    previous one, up to `maximum`, with `jitter`. If the service says how long to wait (`retry-after` or similar
    headers), the call waits at least that long, and fails if that is more than `max_hint` seconds. Responses with one
    of `statuses` are retried; the header `x-should-retry` overrides this. With `retry_ambiguous`, requests with side
    effects are retried even if the service may have processed them. Raises `ConfigurationError`, naming the field.
    """

    max_retries: int = field(default=3, validator=whole(least=0))
    initial: float = field(default=0.5, kw_only=True, validator=number(above=0))
    maximum: float = field(default=60.0, kw_only=True, validator=[number(above=0), _not_below_initial])
    multiplier: float = field(default=2.0, kw_only=True, validator=number(least=1))
    jitter: Jitter = field(  # pyright: ignore[reportAssignmentType] (it takes the default for any string)
        default="equal", kw_only=True, validator=one_of("equal", "full", "none")
    )
    statuses: frozenset[int] = field(
        default=DEFAULT_STATUSES, kw_only=True, converter=_statuses, validator=_checked_statuses, repr=False
    )
    max_hint: float = field(default=120.0, kw_only=True, validator=number(least=0))
    retry_ambiguous: bool = field(default=False, kw_only=True, validator=flag)
    uniform: Callable[[float, float], float] = field(
        default=_uniform, kw_only=True, validator=function, repr=False, eq=False
    )
    """Returns a random number between two others."""

    def waits(self) -> Iterator[float]:
        """Yield the wait before each further attempt, in seconds."""
        from backoff import expo  # imported at the first retry

        waits = expo(base=self.multiplier, factor=self.initial, max_value=self.maximum)
        next(waits)  # the generators of backoff yield None first
        for wait in waits:
            yield self.uniform(_LOWEST[self.jitter] * wait, wait)

    def worthwhile(self, error: APIError, *, repeatable: bool = True) -> bool:
        """Return whether *error* is worth another attempt.

        *repeatable* says that sending the request twice has no side effects.
        """
        if isinstance(error, APIStatusError):
            advised = error.status_code in self.statuses if error.should_retry is None else error.should_retry
            return advised and not error.lasting
        ambiguous = isinstance(error, APIConnectionError) and error.sent
        if isinstance(error, CircuitOpenError):  # of a call within this one
            return False
        return error.retryable and (repeatable or self.retry_ambiguous or not ambiguous)

    def wait(self, error: APIError, waits: Iterator[float]) -> float | None:
        """Return the seconds to wait before the next attempt, None if the service asks for more than `max_hint`."""
        hint = error.retry_after
        if not hint:
            return next(waits)
        return None if hint > self.max_hint else hint + self.uniform(0, HINT_JITTER * hint)

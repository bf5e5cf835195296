"""The events that hooks receive, and `Hooks`.

Every event is a frozen value. Its class names the hook that receives it. Observers receive these events, too.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Final, Literal, TypeAlias

from ..._values import frozen
from ...errors import APIError, CircuitOpenError, ConfigurationError, OpenAIError, RateLimitError
from ..call_info import CallInfo
from ..decoding.rate_limit_headers import RateLimitStatus

CircuitState: TypeAlias = Literal["closed", "open", "half_open"]
LedgerState: TypeAlias = Literal["shared", "split", "refuse", "alone"]
LimitType: TypeAlias = Literal["rpm", "tpm", "rpd", "tpd", "server"]
ExhaustedReason: TypeAlias = Literal[
    "attempts", "budget", "deadline", "hint", "circuit", "bulkhead", "rate_limit", "spend_cap"
]


@frozen
class RetryEvent:
    """An attempt failed, and the next one follows after `delay` seconds."""

    hook: ClassVar[str] = "on_retry"
    call: CallInfo
    attempt: int
    """The number of the attempt that failed."""
    error: APIError
    delay: float
    ambiguous: bool
    """Whether the service may have processed the failed attempt."""


@frozen
class RetriesExhaustedEvent:
    """A retryable failure is not retried."""

    hook: ClassVar[str] = "on_retries_exhausted"
    call: CallInfo
    attempts: int
    error: APIError
    reason: ExhaustedReason
    """Why.

    "hint": the service asked for a longer wait than `max_hint`; "circuit", "bulkhead", "rate_limit", "spend_cap": these
    refused the next attempt.
    """


@frozen
class RateLimitEvent:
    """The service responded with status 429."""

    hook: ClassVar[str] = "on_rate_limit"
    call: CallInfo
    attempt: int
    error: RateLimitError
    limits: RateLimitStatus


@frozen
class RateLimitWaitEvent:
    """The client-side rate limiter would delay an attempt. The hook may return "queue", "wait" or "reject".

    "queue": wait within the limiter's `max_wait` and `max_waiting`; "wait": wait without these bounds; "reject": fail
    at once with `RateLimitWaitError`. With any other result the limiter's own rules apply.
    """

    hook: ClassVar[str] = "on_rate_limit"
    call: CallInfo
    wait: float
    """The expected wait in seconds."""
    waiting: int
    """How many attempts are waiting already."""
    limit_type: LimitType | None = None
    """The limit that causes the wait; "server": the allowance that the service reported; None: too many in flight."""


@frozen
class RateLimitUpdateEvent:
    """A response reported the service's rate limits."""

    hook: ClassVar[str] = "on_rate_limit_update"
    call: CallInfo
    limits: RateLimitStatus


@frozen
class CircuitChangeEvent:
    """A circuit opened, closed, or became half open; `counts` are the calls that led to it."""

    hook: ClassVar[str] = "on_circuit_change"
    key: str
    old: CircuitState
    new: CircuitState
    counts: CallCounts


@frozen
class CircuitRejectedEvent:
    """An attempt was refused because its circuit is open."""

    hook: ClassVar[str] = "on_circuit_rejected"
    call: CallInfo
    error: CircuitOpenError


@frozen
class LedgerChangeEvent:
    """The limits that processes share can no longer be reached, or can be again."""

    hook: ClassVar[str] = "on_ledger_change"
    account: str
    limits: str
    """The model or pattern of the limits; empty for those of all models."""
    old: LedgerState
    new: LedgerState
    """"shared", or what applies meanwhile: "split", "refuse" or "alone"."""
    error: str | None
    """Why the ledger cannot be reached, without credentials."""


@frozen
class OutcomeEvent:
    """A call ended. The call of a stream ends with the stream."""

    hook: ClassVar[str] = "on_outcome"
    call: CallInfo
    outcome: Literal["ok", "error", "abandoned"]
    attempts: int
    seconds: float
    """From the start of the call, including all waits."""
    error: OpenAIError | None


@frozen
class DeprecationEvent:
    """A deprecated feature was used. Reported once for each client and its copies."""

    hook: ClassVar[str] = "on_deprecated"
    feature: str
    """The method of the client, or a parameter of it: "beta.assistants.create", "chat.completions.create(user)"."""
    sunset: str | None
    """When the feature ends, from the `Sunset` header."""
    replacement: str | None
    """What to use instead."""
    parameter: str | None = None
    """The name of the parameter; None for an operation."""

    @property
    def message(self) -> str:
        """The event as a sentence."""
        ends = f" and ends on {self.sunset}" if self.sunset else ""
        instead = f"; use {self.replacement} instead" if self.replacement else ""
        return f"{self.feature} is deprecated{ends}{instead}."


Event: TypeAlias = (
    RetryEvent
    | RetriesExhaustedEvent
    | RateLimitEvent
    | RateLimitWaitEvent
    | RateLimitUpdateEvent
    | CircuitChangeEvent
    | CircuitRejectedEvent
    | LedgerChangeEvent
    | OutcomeEvent
    | DeprecationEvent
)


class _Abort:
    def __repr__(self) -> str:
        return "ABORT"


ABORT: Final = _Abort()
"""The result of `on_retry` that prevents the retry."""


@frozen(kw_only=True)
class Hooks:
    """Functions that receive one kind of event each.

    They are called synchronously, so they should return quickly. An error that one raises is logged and ignored.
    `on_retry` may return another number of seconds to wait, or `ABORT`; `on_rate_limit` may return "queue", "wait" or
    "reject" for a `RateLimitWaitEvent`. Any object with some of these methods works as well.
    """

    on_retry: Callable[[RetryEvent], object] | None = None
    on_retries_exhausted: Callable[[RetriesExhaustedEvent], object] | None = None
    on_rate_limit: Callable[[RateLimitEvent | RateLimitWaitEvent], object] | None = None
    on_rate_limit_update: Callable[[RateLimitUpdateEvent], object] | None = None
    on_circuit_change: Callable[[CircuitChangeEvent], object] | None = None
    on_circuit_rejected: Callable[[CircuitRejectedEvent], object] | None = None
    on_ledger_change: Callable[[LedgerChangeEvent], object] | None = None
    on_outcome: Callable[[OutcomeEvent], object] | None = None
    on_deprecated: Callable[[DeprecationEvent], object] | None = None

    def __attrs_post_init__(self) -> None:
        for name in NAMES:
            if (value := getattr(self, name)) is not None and not callable(value):
                raise ConfigurationError(
                    f"Hooks.{name}: expected a function or None, got {value!r}", setting=f"Hooks.{name}"
                )


NAMES: Final = tuple(Hooks.__annotations__)


@frozen
class CallCounts:
    """The calls within a window of time."""

    calls: int = 0
    failures: int = 0
    slow: int = 0

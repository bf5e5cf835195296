"""The events that hooks receive, and the hooks. Imports the errors and what the events hold.

Every event is a frozen value whose class names the hook it is for. Observers are told these events, and those of
`life` too, which `watch` makes where somebody observes. `listeners` tells them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, Final, Literal, TypeAlias

from attrs import frozen

from ...errors import APIError, CircuitOpenError, ConfigurationError, OpenAIError, RateLimitError
from ..call_info import CallInfo
from ..decoding.rate_limit_headers import RateLimitStatus

CircuitState: TypeAlias = Literal["closed", "open", "half_open"]


LimitType: TypeAlias = Literal["rpm", "tpm", "rpd", "tpd", "server"]


ExhaustedReason: TypeAlias = Literal["attempts", "budget", "deadline", "hint", "circuit", "bulkhead", "rate_limit"]


@frozen
class RetryEvent:
    """A further attempt will be made after `delay` seconds."""

    hook: ClassVar[str] = "on_retry"
    call: CallInfo
    attempt: int
    """The number of the attempt that failed."""
    error: APIError
    delay: float
    ambiguous: bool
    """Whether the failed attempt may have been carried out."""


@frozen
class RetriesExhaustedEvent:
    """A failure was worth another attempt, and there is none."""

    hook: ClassVar[str] = "on_retries_exhausted"
    call: CallInfo
    attempts: int
    error: APIError
    reason: ExhaustedReason
    """What ran out; "hint": the service asked for too long a wait; the last three: what refused the next attempt."""


@frozen
class RateLimitEvent:
    """The service answered with a 429."""

    hook: ClassVar[str] = "on_rate_limit"
    call: CallInfo
    attempt: int
    error: RateLimitError
    limits: RateLimitStatus


@frozen
class RateLimitWaitEvent:
    """The limiter of this side would have an attempt wait; the hook may answer "queue", "wait" or "reject".

    "queue": wait in turn, as long and in a line as long as the limiter allows; "wait": without these bounds; "reject":
    fail at once with `RateLimitWaitError`. Without an answer the limiter's own rules hold.
    """

    hook: ClassVar[str] = "on_rate_limit"
    call: CallInfo
    wait: float
    """The seconds that it will take, as far as can be told."""
    waiting: int
    """How many wait already."""
    limit_type: LimitType | None = None
    """What has to be waited for longest; "server": what the service says is left; None: too many in flight."""


@frozen
class RateLimitUpdateEvent:
    """An answer told of the service's rate limits."""

    hook: ClassVar[str] = "on_rate_limit_update"
    call: CallInfo
    limits: RateLimitStatus


@frozen
class CircuitChangeEvent:
    """A circuit opened, closed, or begins to try whether the service is back; `counts` led to it."""

    hook: ClassVar[str] = "on_circuit_change"
    key: str
    old: CircuitState
    new: CircuitState
    counts: Counts


@frozen
class CircuitRejectedEvent:
    """An attempt was refused because its circuit is open."""

    hook: ClassVar[str] = "on_circuit_rejected"
    call: CallInfo
    error: CircuitOpenError


@frozen
class OutcomeEvent:
    """A call ended; a stream's at the end of the stream."""

    hook: ClassVar[str] = "on_outcome"
    call: CallInfo
    outcome: Literal["ok", "error", "abandoned"]
    attempts: int
    seconds: float
    """From the beginning of the call, all waits included."""
    error: OpenAIError | None


@frozen
class DeprecationEvent:
    """Something was used that the service means to give up; told once for each client and its copies."""

    hook: ClassVar[str] = "on_deprecated"
    feature: str
    """The method of the client, or a parameter of it: "beta.assistants.create", "chat.completions.create(user)"."""
    sunset: str | None
    """When it ends, as the service says it in a header."""
    replacement: str | None
    """What to use in its place."""

    @property
    def message(self) -> str:
        """The same in words."""
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
    | OutcomeEvent
    | DeprecationEvent
)


class _Abort:
    def __repr__(self) -> str:
        return "ABORT"


ABORT: Final = _Abort()
"""What on_retry returns for a call not to be sent again."""


@frozen(kw_only=True)
class Hooks:
    """Functions that are told what happens, one event each. They are called where it happens: let them be quick.

    What one raises is logged, and else ignored. `on_retry` may return another number of seconds to wait, or `ABORT`,
    `on_rate_limit` to a `RateLimitWaitEvent` "queue", "wait" or "reject".
    Any object with some of these methods will do as well.
    """

    on_retry: Callable[[RetryEvent], object] | None = None
    on_retries_exhausted: Callable[[RetriesExhaustedEvent], object] | None = None
    on_rate_limit: Callable[[RateLimitEvent | RateLimitWaitEvent], object] | None = None
    on_rate_limit_update: Callable[[RateLimitUpdateEvent], object] | None = None
    on_circuit_change: Callable[[CircuitChangeEvent], object] | None = None
    on_circuit_rejected: Callable[[CircuitRejectedEvent], object] | None = None
    on_outcome: Callable[[OutcomeEvent], object] | None = None
    on_deprecated: Callable[[DeprecationEvent], object] | None = None

    def __attrs_post_init__(self) -> None:
        for name in NAMES:
            if (value := getattr(self, name)) is not None and not callable(value):
                raise ConfigurationError(f"Hooks.{name}: expected a function or None, got {value!r}")


NAMES: Final = tuple(Hooks.__annotations__)


@frozen
class Counts:
    """The calls of a window of time."""

    calls: int = 0
    failures: int = 0
    slow: int = 0

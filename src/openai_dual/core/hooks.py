"""What is told to whom: the events of a call's life, and the hooks that receive them. Imports the errors and `gates`.

Every event is a frozen value whose class names the hook it is for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import isfinite
from typing import Any, ClassVar, Final, Literal, TypeAlias

from attrs import frozen

from ..errors import APIError, CircuitOpenError, ConfigurationError, OpenAIError, RateLimitError
from .checks import is_number
from .gates import CallInfo, Ended, Outcome
from .ratelimits import RateLimits
from .window import Counts

CircuitState: TypeAlias = Literal["closed", "open", "half_open"]


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
    reason: Literal["attempts", "budget", "deadline", "hint", "circuit"]
    """What ran out; "hint": the service asked for too long a wait; "circuit": its circuit is open."""


@frozen
class RateLimitEvent:
    """The service answered with a 429."""

    hook: ClassVar[str] = "on_rate_limit"
    call: CallInfo
    attempt: int
    error: RateLimitError
    limits: RateLimits


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


Event: TypeAlias = (
    RetryEvent | RetriesExhaustedEvent | RateLimitEvent | CircuitChangeEvent | CircuitRejectedEvent | OutcomeEvent
)


class _Abort:
    def __repr__(self) -> str:
        return "ABORT"


ABORT: Final = _Abort()
"""What on_retry returns for a call not to be sent again."""


@frozen(kw_only=True)
class Hooks:
    """Functions that are told what happens, one event each. They are called where it happens: let them be quick.

    What one raises is logged, and else ignored. `on_retry` may return another number of seconds to wait, or `ABORT`.
    Any object with some of these methods will do as well.
    """

    on_retry: Callable[[RetryEvent], object] | None = None
    on_retries_exhausted: Callable[[RetriesExhaustedEvent], object] | None = None
    on_rate_limit: Callable[[RateLimitEvent], object] | None = None
    on_circuit_change: Callable[[CircuitChangeEvent], object] | None = None
    on_circuit_rejected: Callable[[CircuitRejectedEvent], object] | None = None
    on_outcome: Callable[[OutcomeEvent], object] | None = None

    def __attrs_post_init__(self) -> None:
        for name in NAMES:
            if (value := getattr(self, name)) is not None and not callable(value):
                raise ConfigurationError(f"Hooks.{name}: expected a function or None, got {value!r}")


NAMES: Final = tuple(Hooks.__annotations__)


@frozen
class Listeners:
    """The hooks of a client: a function is told every event, an object those that it has a method for."""

    hooks: tuple[Any, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.hooks)

    def notify(self, event: Event) -> list[Any]:
        """Tell all hooks of *event*, and return what they return."""
        return [_told(hook, event) for hook in self.hooks]

    def delay(self, event: RetryEvent) -> float | None:
        """Announce a retry; return the seconds to wait, as the last hook that gives any says, or None to abort."""
        delay: float | None = event.delay
        for answer in self.notify(event):
            if answer is ABORT:
                return None
            if is_number(answer) and isfinite(answer) and answer >= 0:
                delay = answer
        return delay


NO_HOOKS: Final = Listeners()


def listeners(given: object) -> Listeners:
    """Collect the hooks that a client is *given*: one, or several. Raises `ConfigurationError` for what is none."""
    if isinstance(given, Listeners):
        return given
    several = given if isinstance(given, Iterable) else [] if given is None else [given]
    hooks = tuple(several)
    for hook in hooks:
        if not callable(hook) and not any(hasattr(hook, name) for name in NAMES):
            raise ConfigurationError(f"hooks: expected a function or an object with {NAMES[0]}..., got {hook!r}")
    return Listeners(hooks)


def _told(hook: Any, event: Event) -> Any:
    receive = getattr(hook, event.hook, None) or (hook if callable(hook) else None)
    if receive is None:
        return None
    try:
        return receive(event)
    except Exception:  # whatever it is, it is not the call's failure
        from logging import getLogger  # noqa: PLC0415 (hooks seldom fail)

        getLogger("openai_dual").exception("The hook %s raised an error; it is ignored.", event.hook)
        return None


class OutcomeReport:
    """The ticket of a call as a whole: it reports how it ended."""

    def __init__(self, call: CallInfo, hooks: Listeners, began: float) -> None:
        self._call, self._hooks, self._began = call, hooks, began
        self.attempts = 0

    def settle(self, outcome: Outcome, now: float, took: float) -> None:  # noqa: ARG002 (a ticket's signature)
        """Tell the hooks."""
        error = outcome if isinstance(outcome, OpenAIError) else None
        how: Any = outcome.value if isinstance(outcome, Ended) else "error"
        self._hooks.notify(OutcomeEvent(self._call, how, self.attempts, now - self._began, error))

"""What is told to whom: the events that hooks receive, and those who listen. Imports the errors and `gates`.

Every event is a frozen value whose class names the hook it is for. Observers are told these events, and those of
`life` too, which `watch` makes where somebody observes.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterable
from math import isfinite
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeAlias

from attrs import evolve, field, frozen

from ..errors import (
    APIError,
    CircuitOpenError,
    ConfigurationError,
    OpenAIDeprecationWarning,
    OpenAIError,
    RateLimitError,
)
from .checks import is_number
from .gates import CallInfo, Ended, Outcome
from .ratelimits import RateLimitStatus
from .window import Counts

if TYPE_CHECKING:
    from logging import Logger
    from types import FrameType

    from .call import Call
    from .watch import Watch

LOGGER: Final = "openai_dual"
"""The name of the logger."""
INFO: Final = 20
_FOUND: Final[list[Logger]] = []
"""The logger, once logging has been loaded: every call asks for it."""

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
class Observers:
    """Those who are told everything, in their order; of the end of a call in the opposite one, as contexts end."""

    each: tuple[Any, ...] = ()
    _failed: set[int] = field(init=False, factory=set[int], repr=False)

    @property
    def timed(self) -> bool:
        """Whether one of them wants to know when the phases of an attempt end."""
        return any(getattr(observer, "timed", False) for observer in self.each)

    def tell(self, event: Any) -> list[Any]:
        """Tell all of *event*, and return what they answer."""
        return [self._told(observer, event) for observer in self.each]

    def tell_last(self, event: Any) -> None:
        """Tell all of the end of a call."""
        for observer in reversed(self.each):
            self._told(observer, event)

    def _told(self, observer: Any, event: Any) -> Any:
        try:
            return observer.observe(event)
        except Exception as exc:  # noqa: BLE001 (whatever it is, it is not the call's failure)
            if id(observer) not in self._failed:
                self._failed.add(id(observer))
                _complain(f"The observer {type(observer).__name__} raised an error; from now on that is ignored.", exc)
            return None


def _observers(given: Any) -> Observers:
    return given if isinstance(given, Observers) else Observers(tuple(given))


@frozen
class Listeners:
    """The hooks of a client: a function is told every event, an object those that it has a method for.

    Observers are told these and the events of every call's life. `alarms` are observers too, told even where nobody
    listens, but only what seldom happens; `log` is told everything while somebody reads it.
    """

    hooks: tuple[Any, ...] = ()
    observers: Observers = field(default=Observers(), converter=_observers)
    alarms: Observers = field(default=Observers(), converter=_observers)
    log: Any = None
    deprecations: set[str] = field(factory=set[str], eq=False)
    """The features that have been told of."""

    def __bool__(self) -> bool:
        return bool(self.hooks or self.observers.each)

    def notify(self, event: Event) -> list[Any]:
        """Tell all of *event*, and return what the hooks return."""
        self.observers.tell(event)
        self.alarms.tell(event)
        return [_told(hook, event) for hook in self.hooks]

    def joined_by(
        self, observers: Iterable[Any], *, alarms: Iterable[Any] = (), log: Any, deprecations: set[str]
    ) -> Listeners:
        """Return these listeners and others, for whom *deprecations* have been told of."""
        together = (*self.observers.each, *observers)
        return evolve(self, observers=together, alarms=(*alarms, log), log=log, deprecations=deprecations)

    def warn(self, event: DeprecationEvent) -> None:
        """Warn of something deprecated, and tell all, unless that has been done."""
        if event.feature not in self.deprecations:
            self.deprecations.add(event.feature)
            self.notify(event)
            warnings.warn(event.message, OpenAIDeprecationWarning, stacklevel=_callers_level())

    def watch(
        self, call: CallInfo, clock: Callable[[], float], *, streaming: bool, given: Call[Any] | None
    ) -> Watch | None:
        """Have *call*, which was *given* so, observed; None if nobody does."""
        read = self.log is not None and log_is_read()
        if not (read or self.observers.each):
            return None
        from .watch import Watch  # noqa: PLC0415 (most calls are observed by nobody)

        observers = Observers((*self.observers.each, self.log)) if read else self.observers
        return Watch(observers, call, clock, streaming=streaming, given=given)

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
    everyone = tuple(several)
    observers = tuple(each for each in everyone if callable(getattr(each, "observe", None)))
    hooks = tuple(each for each in everyone if each not in observers)
    for hook in hooks:
        if not callable(hook) and not any(hasattr(hook, name) for name in NAMES):
            raise ConfigurationError(
                f"hooks: expected a function or an object with {NAMES[0]}... or observe, got {hook!r}"
            )
    return Listeners(hooks, observers)


def _told(hook: Any, event: Event) -> Any:
    receive = getattr(hook, event.hook, None) or (hook if callable(hook) else None)
    if receive is None:
        return None
    try:
        return receive(event)
    except Exception as exc:  # noqa: BLE001 (as above)
        _complain(f"The hook {event.hook} raised an error; it is ignored.", exc)
        return None


def _complain(message: str, exc: Exception) -> None:
    from logging import getLogger  # noqa: PLC0415 (listeners seldom fail)

    getLogger(LOGGER).error(message, exc_info=exc)


def _callers_level() -> int:
    """Return the stack level of whoever called this package, as `warnings.warn` counts it where this was called."""
    package, level = __name__.partition(".")[0], 0
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001 (the interpreter's own way to look at the stack)
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == package:
        frame, level = frame.f_back, level + 1
    return level + 1


def log_is_read() -> bool:
    """Tell whether somebody reads the log on level INFO: then logging has been loaded, and set up so."""
    logger = _logger()
    return logger is not None and logger.isEnabledFor(INFO)


def _logger() -> Logger | None:
    if not _FOUND and (logging := sys.modules.get("logging")) is not None:
        _FOUND.append(logging.getLogger(LOGGER))
    return _FOUND[0] if _FOUND else None


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

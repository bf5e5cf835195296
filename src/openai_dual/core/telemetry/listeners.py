"""`Listeners`: everything that a client notifies of its calls: hooks, observers, the log, monitors."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterable
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from ..._values import Factory, evolve, field, frozen
from ...errors import ConfigurationError, OpenAIDeprecationWarning
from ..call_info import CallInfo
from ..checks import is_number
from .hooks import ABORT, NAMES, DeprecationEvent, Event, RetryEvent
from .observers import LOGGER, Observers, log_failure

if TYPE_CHECKING:
    from logging import Logger
    from types import FrameType

    from ..calls.call import Call
    from .call_watch import CallWatch
    from .cost import Prices


INFO: Final = 20


_FOUND: Final[list[Logger]] = []
"""The logger, once logging has been imported. Every call needs it."""


def _observers(given: Any) -> Observers:
    return given if isinstance(given, Observers) else Observers(tuple(given))


def _receive(listeners: Listeners) -> bool:
    return bool(listeners.hooks or listeners.observers.each)


@frozen
class Listeners:
    """Notify the listeners of a client.

    A hook that is a function receives every event of `hooks`, an object those that it has a method for. Observers
    receive these and the events of every call's life. Monitors are observers that receive rare events only, such as
    failed calls and changes of circuits, even where there are no hooks and observers. The log receives everything while
    its level is enabled.
    """

    hooks: tuple[Any, ...] = ()
    observers: Observers = field(default=Observers(), converter=_observers)
    monitors: Observers = field(default=Observers(), converter=_observers)
    log: Any = None
    deprecations: set[str] = field(factory=set[str], eq=False)
    """The deprecated features that were reported."""
    prices: Prices | None = None
    """Returns what a call costs."""
    warn_parameters: bool = False
    """Whether deprecated parameters raise a warning, as deprecated operations always do."""
    receive: bool = field(init=False, eq=False, repr=False, default=Factory(_receive, takes_self=True))
    """Whether there are hooks or observers. Each call asks."""

    def __bool__(self) -> bool:
        return self.receive

    def notify(self, event: Event) -> list[Any]:
        """Notify all of *event*, and return the results of the hooks."""
        self.observers.notify(event)
        self.monitors.notify(event)
        return [_notify(hook, event) for hook in self.hooks]

    def joined_by(
        self,
        observers: Iterable[Any],
        *,
        monitors: Iterable[Any] = (),
        log: Any,
        deprecations: set[str],
        warn_parameters: bool = False,
        prices: Prices | None = None,
    ) -> Listeners:
        """Return these listeners and others, sharing *deprecations*."""
        return evolve(
            self,
            observers=(*self.observers.each, *observers),
            monitors=(*monitors, log),
            log=log,
            deprecations=deprecations,
            warn_parameters=warn_parameters,
            prices=prices,
        )

    def warn(self, event: DeprecationEvent, *, once: bool = False) -> None:
        """Notify all of a deprecated feature, unless that was done before.

        Raise a warning as well for an operation, and for a parameter if the client is set to: at each use, so that
        the filters of `warnings` decide which are shown, or *once*.
        """
        if event.feature not in self.deprecations:
            self.deprecations.add(event.feature)
            self.notify(event)
        elif once:
            return
        if event.parameter is None or self.warn_parameters:
            warnings.warn(event.message, OpenAIDeprecationWarning, stacklevel=_callers_level())

    def watch(
        self, call: CallInfo, clock: Callable[[], float], *, streaming: bool, given: Call[Any] | None
    ) -> CallWatch | None:
        """Return what reports the life of *call* to the observers, None without any; *given* is the call's source."""
        observed = self.observers.each
        if not ((read := self.log is not None and log_is_read()) or observed):
            return None
        from .call_watch import CallWatch  # most calls are not observed

        observers = Observers((*observed, self.log)) if read else self.observers
        return CallWatch(observers, call, clock, streaming=streaming, given=given, prices=self.prices)

    def delay(self, event: RetryEvent) -> float | None:
        """Announce a retry. Return the seconds to wait, which the last hook that returns any sets; None to abort."""
        delay: float | None = event.delay
        for result in self.notify(event):
            if result is ABORT:
                return None
            if is_number(result) and isfinite(result) and result >= 0:
                delay = result
        return delay


NO_HOOKS: Final = Listeners()


def listeners(given: object) -> Listeners:
    """Collect the hooks that a client is *given*: one, or several.

    An object with `observe` is an observer, and a hook too if it has one of the methods of `Hooks`. Raises
    `ConfigurationError` for anything that is neither.
    """
    if isinstance(given, Listeners):
        return given
    several = given if isinstance(given, Iterable) else [] if given is None else [given]
    everyone = tuple(several)
    observers = tuple(each for each in everyone if callable(getattr(each, "observe", None)))
    hooks = tuple(each for each in everyone if _is_hook(each, is_observer=each in observers))
    for each in everyone:
        if each not in observers and each not in hooks:
            raise ConfigurationError(
                f"hooks: expected a function or an object with {NAMES[0]}... or observe, got {each!r}", setting="hooks"
            )
    return Listeners(hooks, observers)


def _is_hook(given: Any, *, is_observer: bool) -> bool:
    """Return whether *given* receives the events of hooks. A callable observer receives them by `observe` already."""
    return any(hasattr(given, name) for name in NAMES) or (callable(given) and not is_observer)


def _notify(hook: Any, event: Event) -> Any:
    receive = getattr(hook, event.hook, None) or (hook if callable(hook) else None)
    if receive is None:
        return None
    try:
        return receive(event)
    except Exception as exc:  # noqa: BLE001 (a hook must not break the call)
        log_failure(f"The hook {event.hook} raised an error. It is ignored.", exc)
        return None


def _callers_level() -> int:
    """Return the stack level of the code that called this package, as `warnings.warn` of our caller counts it."""
    package, level = __name__.partition(".")[0], 0
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001 (the interpreter's own way to look at the stack)
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == package:
        frame, level = frame.f_back, level + 1
    return level + 1


def log_is_read() -> bool:
    """Return whether the log is enabled at level INFO; then logging has been imported and configured."""
    if not _FOUND:
        if (logging := sys.modules.get("logging")) is None:
            return False
        _FOUND.append(logging.getLogger(LOGGER))
    return _FOUND[0].isEnabledFor(INFO)

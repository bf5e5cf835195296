"""Those who listen to a client: hooks, observers, the log, what remembers trouble; and how they are told.

Imports the errors, `checks`, `gates` and `hooks`; `watch` for a call that somebody observes.
"""

from __future__ import annotations

import sys
import warnings
from collections.abc import Callable, Iterable
from math import isfinite
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, field, frozen

from ...errors import ConfigurationError, OpenAIDeprecationWarning
from ..call_info import CallInfo
from ..checks import is_number
from .hooks import ABORT, NAMES, DeprecationEvent, Event, RetryEvent
from .observers import LOGGER, Observers, _complain

if TYPE_CHECKING:
    from logging import Logger
    from types import FrameType

    from ..calls.call import Call
    from .call_watch import Watch


INFO: Final = 20


_FOUND: Final[list[Logger]] = []
"""The logger, once logging has been loaded: every call asks for it."""


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
        observed = self.observers.each
        if not ((read := self.log is not None and log_is_read()) or observed):
            return None
        from .call_watch import Watch  # most calls are observed by nobody

        observers = Observers((*observed, self.log)) if read else self.observers
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


def _callers_level() -> int:
    """Return the stack level of whoever called this package, as `warnings.warn` counts it where this was called."""
    package, level = __name__.partition(".")[0], 0
    frame: FrameType | None = sys._getframe(1)  # noqa: SLF001 (the interpreter's own way to look at the stack)
    while frame is not None and frame.f_globals.get("__name__", "").partition(".")[0] == package:
        frame, level = frame.f_back, level + 1
    return level + 1


def log_is_read() -> bool:
    """Tell whether somebody reads the log on level INFO: then logging has been loaded, and set up so."""
    if not _FOUND:
        if (logging := sys.modules.get("logging")) is None:
            return False
        _FOUND.append(logging.getLogger(LOGGER))
    return _FOUND[0].isEnabledFor(INFO)

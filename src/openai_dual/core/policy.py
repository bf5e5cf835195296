"""What flows go by: the settings of a client in the form that its flows use. Imports what it holds."""

from __future__ import annotations

from collections.abc import Callable

from attrs import frozen

from .budget import RetryBudget
from .effects import HttpRequest
from .ending import UNENDED, Ending
from .gates import Gate, Queue
from .listeners import NO_HOOKS, Listeners
from .middleware import Exchange
from .retry import Retry


@frozen
class Policy:
    """Rules, clocks (steady and of the wall), the deadline in seconds, what is waited for and passed, who is told."""

    retry: Retry
    clock: Callable[[], float]
    wall: Callable[[], float]
    deadline: float | None = None
    budget: RetryBudget | None = None
    gates: tuple[Gate, ...] = ()
    hooks: Listeners = NO_HOOKS
    queues: tuple[Queue, ...] = ()
    stream_idle_timeout: float | None = None
    """Seconds between two events of a stream."""
    ending: Ending = UNENDED
    """What may end the call early."""
    middleware: tuple[Callable[[HttpRequest], Exchange], ...] = ()

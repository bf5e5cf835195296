"""TODO."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias

from ..call_info import CallInfo, OutcomeOrError, WaitReason
from ..effects import Sleep

if TYPE_CHECKING:
    from ..telemetry.hooks import Event

    Notify: TypeAlias = Callable[[Event], list[Any]]


class Ticket(Protocol):
    """One attempt's leave to be sent."""

    def settle(self, outcome: OutcomeOrError, now: float, took: float) -> None:
        """Learn how it ended, on the steady clock, and how many seconds its answer took to begin."""


class Gate(Protocol):
    """Something that attempts must pass."""

    def admit(self, call: CallInfo, now: float, notify: Notify) -> Ticket:
        """Let an attempt in at *now*, on the steady clock, or raise the error that refuses it; *notify* the hooks."""
        ...


class Place(Ticket, Protocol):
    """A ticket that has to be waited for, and that is told what comes back."""

    def pause(self, now: float) -> Sleep | None:
        """Say how long to sleep before asking again, None once the place is taken, or raise what ends the wait."""
        ...

    def answered(self, headers: Mapping[str, str], now: float) -> None:
        """Learn the headers of the answer."""

    def used(self, tokens: int, now: float) -> None:
        """Learn how many tokens it took; it may be told more than once."""


class Queue(Protocol):
    """Something that attempts must wait for."""

    reason: ClassVar[WaitReason]
    """What to call the wait."""

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify) -> Place:
        """Take a place at *now*, wanted before the deadline *ends*, or raise what refuses it; *notify* the hooks."""
        ...

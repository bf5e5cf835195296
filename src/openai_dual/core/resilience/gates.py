"""The protocol between a call and what limits it: gates that attempts pass, queues that they wait in.

A `Gate` admits an attempt and gives it a `Ticket`, or refuses it with an error. A `Queue` gives it a `Place`, a ticket
that has to be waited for. Every ticket is settled exactly once.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias, runtime_checkable

from ..call_info import CallInfo, OutcomeOrError, WaitReason
from ..effects import Ask, Sleep

if TYPE_CHECKING:
    from ..telemetry.hooks import Event

    Notify: TypeAlias = Callable[[Event], list[Any]]


class Settles(Protocol):
    """Anything that is settled when an attempt ends."""

    def settle(self, outcome: OutcomeOrError, now: float, took: float, /) -> None:
        """Record how the attempt ended.

        *now* is on the steady clock, *took* the seconds until its response headers, or until it failed.
        """


class Ticket:
    """The permission to send one attempt. Subclasses override the methods that matter to them."""

    __slots__ = ()

    def settle(self, _outcome: OutcomeOrError, _now: float, _took: float, /) -> None:
        """Record how the attempt ended: see `Settles`."""

    def responded(self, _headers: Mapping[str, str], _now: float, /) -> None:
        """Record the headers of the response."""

    def used(self, _tokens: int, _now: float, /) -> None:
        """Record how many tokens the attempt used; the latest number replaces earlier ones."""

    def conclude(self) -> None:
        """Record that the call failed with this attempt, which has been settled: there is no retry."""


class Gate(Protocol):
    """Something that attempts must pass."""

    def admit(self, call: CallInfo, now: float, notify: Notify, number: int, /) -> Ticket:
        """Admit attempt *number* of a call at *now*, on the steady clock, or raise what refuses it."""
        ...


class Place(Ticket):
    """A ticket that has to be waited for."""

    __slots__ = ()

    def pause(self, _now: float, /) -> Sleep | Ask | None:
        """Return how long to sleep, or what to ask, before the next try; None once the attempt may go.

        Raises what ends the wait.
        """
        return None

    def replied(self, _reply: Any, _now: float, /) -> None:
        """Receive the result of what was asked."""


class Queue(Protocol):
    """Something that attempts must wait for."""

    reason: ClassVar[WaitReason]
    """The name of the wait in events."""

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify, /) -> Place:
        """Take a place at *now*, needed before the deadline *ends*. Raises what refuses it; *notify* the hooks."""
        ...


@runtime_checkable
class TellsOthers(Protocol):
    """A queue that other processes share."""

    def urgent(self, call: CallInfo, notify: Notify, /) -> Place | None:
        """Return a place to wait for after the service limited *call*, if others have to hear of it at once."""
        ...

"""`Reservation`: what one attempt reserves of the limits, and its place in their queue."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from ..call_info import OutcomeOrError
from .gates import Place
from .wait_queue import Waiter

if TYPE_CHECKING:
    from ..effects import Ask, Sleep
    from .token_bucket import Entry, Limit


class Keeper(Protocol):
    """What a reservation needs of its rate limiter."""

    def pause(self, reservation: Reservation, now: float) -> Sleep | Ask | None:
        """Return how long to sleep, or what to ask, before the next try. Raises what ends the wait."""
        ...

    def replied(self, reply: Any, now: float) -> None:
        """Apply the reply of the ledger."""
        ...

    def apply_headers(self, headers: Mapping[str, str], now: float) -> None:
        """Lower the limits to the allowance that the service reports in *headers*."""
        ...

    def adjust(self, reservation: Reservation, tokens: float, now: float) -> None:
        """Replace the estimated tokens of *reservation* by *tokens*."""
        ...

    def settle(self, reservation: Reservation, outcome: OutcomeOrError, began: float, now: float) -> None:
        """Record the end of an attempt that has been in flight since *began*."""
        ...


class Reservation(Place, Waiter):
    """The reservation of one attempt: one request, and the tokens that it may use."""

    __slots__ = ("_began", "_limiter", "amounts", "announce", "entries")

    def __init__(self, limiter: Keeper, tokens: int, now: float, ends: float | None) -> None:
        super().__init__(now, ends)
        self._limiter, self._began = limiter, now
        self.amounts = 1.0, float(tokens)
        """Requests and tokens."""
        self.entries: list[list[tuple[Limit, Entry]]] = []
        """The entries of the reservation in the limits of requests and of tokens."""
        self.announce: Callable[[float], object] | None = None
        """Notifies the hooks of the wait, once it is known that there is one."""

    def pause(self, now: float, /) -> Sleep | Ask | None:
        """Return how long to sleep, or what to ask, before the next try.

        Raises `RateLimitWaitError`, `DeadlineExceededError`.
        """
        self._began = now
        return self._limiter.pause(self, now)

    def replied(self, reply: Any, now: float, /) -> None:
        """Receive the reply of the ledger."""
        self._limiter.replied(reply, now)

    def responded(self, headers: Mapping[str, str], now: float, /) -> None:
        """Apply the allowance that the service reports."""
        self._limiter.apply_headers(headers, now)

    def used(self, tokens: int, now: float, /) -> None:
        """Replace the estimate by the *tokens* that were used."""
        self._limiter.adjust(self, tokens, now)

    def settle(self, outcome: OutcomeOrError, now: float, _took: float, /) -> None:
        """Return the reservation if nothing was sent. Pause all attempts if the service asks for it."""
        self._limiter.settle(self, outcome, self._began, now)

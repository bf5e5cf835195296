"""The messages between a process and the ledger of its account: values only.

A process takes a lease of requests, tokens or dollars, uses it for a quarter of a second, and reports with the next
request what comes back. Times are in seconds on the clock of the ledger.
"""

from __future__ import annotations

from collections.abc import Awaitable
from typing import Literal, NamedTuple, Protocol, TypeAlias

WhenDown: TypeAlias = Literal["split", "refuse", "alone"]
"""What applies while a ledger is away: this process's part of the limits, none of them, or all of them."""


class SharedLimit(NamedTuple):
    """One limit of a kind of amount: *limit* in *period* seconds, of which *burst* at once; 0 does not smooth."""

    limit: float
    period: float
    burst: float

    @property
    def rate(self) -> float:
        """The amount that becomes available in a second."""
        return self.limit / self.period

    @property
    def width(self) -> float:
        """The seconds of a slice of the log: an entry counts for up to one slice longer than the period."""
        return max(1.0, self.period / (60 if self.period <= 3600 else 288))


class Demand(NamedTuple):
    """What a process asks for of one kind of amount: *need* at least, *want* at most."""

    need: float
    want: float
    limits: tuple[SharedLimit, ...]


class Correction(NamedTuple):
    """An amount of a kind that comes back from the lease of second *stamp*; a negative one was used on top of it."""

    kind: int
    stamp: int
    amount: float


class LeaseRequest(NamedTuple):
    """One message of a process to the ledger."""

    name: str
    """Which limits of the account: the pattern of models; empty for all."""
    process: str
    number: int
    """Counts the requests of the process. A request that is repeated gets the reply of the first."""
    life: float
    """Seconds for which the process uses a lease."""
    demands: tuple[Demand, ...]
    corrections: tuple[Correction, ...] = ()
    """In the order of their stamps."""
    hold: float = 0.0
    """Seconds for which all processes pause, after a 429."""


class LeaseReply(NamedTuple):
    """The ledger's reply: what is granted of each kind, or how long to wait."""

    number: int
    granted: tuple[float, ...]
    wait: float
    """The estimated wait in seconds, 0 if granted."""
    poll: float
    """After how many seconds to ask again."""
    hold: float
    """Seconds that are left of the pause after a 429."""
    stamp: int
    """The second of the lease, on the clock of the ledger."""
    alive: int
    """How many processes use the limits."""
    limit: int
    """The number of the limit that causes the wait, over all kinds; -1 for none."""
    left: tuple[float, ...]
    """What is left of each limit in its period, over all kinds."""


class LedgerDown(NamedTuple):
    """In place of a reply: the ledger cannot be reached. *error* says why, without credentials."""

    error: str


class Ledger(Protocol):
    """Where processes take leases. Its methods do not raise: a ledger that fails returns a `LedgerDown`."""

    @property
    def account(self) -> str:
        """The account whose limits these are, for messages."""
        ...

    @property
    def when_down(self) -> WhenDown:
        """What limits apply while the ledger is away."""
        ...

    @property
    def processes(self) -> int | None:
        """The number of processes to split the limits by while the ledger is away; None: those last alive."""
        ...

    @property
    def life(self) -> float:
        """Seconds for which a lease is used."""
        ...

    def identity(self) -> str:
        """Return a new name for a process, different from all others."""
        ...

    def now(self) -> float:
        """Return the time on the clock of the ledger, as far as it is known without asking."""
        ...

    def lease(self, request: LeaseRequest, /) -> LeaseReply | LedgerDown:
        """Return the reply to *request*, blocking."""
        ...

    def alease(self, request: LeaseRequest, /) -> Awaitable[LeaseReply | LedgerDown]:
        """Return the reply to *request*, to be awaited."""
        ...

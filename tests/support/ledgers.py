"""A ledger in memory that can be away, and what a process does with a limiter: asked and waited for by hand."""

from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

from attrs import define, field

from openai_dual.core.call_info import CallInfo, Outcome
from openai_dual.core.effects import Ask, Sleep
from openai_dual.core.resilience.fleet_circuits import CircuitNews, CircuitReport, MemoryCircuits
from openai_dual.core.resilience.leases import LeaseReply, LeaseRequest, LedgerDown, WhenDown
from openai_dual.core.resilience.ledger import MemoryLedger
from openai_dual.core.resilience.rate_limiter import RateLimiter
from openai_dual.core.resilience.reservation import Reservation
from openai_dual.errors import OpenAIError

CLOCK = 1_700_000_000.0
"""The clock of the ledger minus that of the processes."""


@define(eq=False)
class FakeLedger:
    """A `MemoryLedger` at the time of a test, which may be away."""

    account: str = "a"
    when_down: WhenDown = "split"
    processes: int | None = None
    life: float = 0.25
    clock: float = 0.0
    away: bool = False
    lost: bool = False
    """Whether requests arrive, and replies are lost."""
    requests: list[LeaseRequest] = field(factory=list)
    memory: MemoryLedger = field(factory=MemoryLedger)
    shared_circuits: MemoryCircuits = field(factory=MemoryCircuits)
    _names: Any = field(factory=count)

    def identity(self) -> str:
        return f"p{next(self._names)}"

    def now(self) -> float:
        return CLOCK + self.clock

    def lease(self, request: LeaseRequest) -> LeaseReply | LedgerDown:
        self.requests.append(request)
        if self.away:
            return LedgerDown("ConnectionError: away")
        reply = self.memory.lease(request, self.now())
        return LedgerDown("TimeoutError") if self.lost else reply

    def circuits(self, report: CircuitReport) -> CircuitNews | LedgerDown:
        return LedgerDown("ConnectionError: away") if self.away else self.shared_circuits.report(report, self.now())

    async def acircuits(self, report: CircuitReport) -> CircuitNews | LedgerDown:
        return self.circuits(report)

    async def alease(self, request: LeaseRequest) -> LeaseReply | LedgerDown:
        return self.lease(request)


def nobody(_: object) -> list[Any]:
    return []


@define
class Process:
    """One process of a fleet, and its clock."""

    limiter: RateLimiter
    ledger: FakeLedger
    notify: Callable[[Any], list[Any]] = nobody
    waited: float = 0.0

    def take(self, tokens: int = 0, now: float = 0.0, *, ends: float | None = None) -> Reservation:
        """Take a place and wait for it; `waited` has for how long."""
        self.ledger.clock = now
        call = CallInfo("doX", "POST", "https://api.example/v1", tokens=tokens)
        place = self.limiter.join(call, now, ends, self.notify)
        try:
            self.waited = self.wait(place, now)
        except OpenAIError:
            place.settle(Outcome.UNSENT, now, 0.0)
            raise
        return place

    def wait(self, place: Any, now: float) -> float:
        began = now
        while (step := place.pause(now)) is not None:
            if isinstance(step, Ask):
                place.replied(step.function(), now)
            else:
                assert isinstance(step, Sleep)
                assert step.seconds < 1e6, "nothing would wake it"
                now += step.seconds
                self.ledger.clock = now
        return now - began

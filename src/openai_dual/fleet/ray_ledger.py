"""`RayLedger`: the limits that the processes of a Ray cluster share, kept by an actor: no Redis is needed."""

from __future__ import annotations

import asyncio
import os
from importlib import import_module
from time import time
from typing import TYPE_CHECKING, Any, Final

from ..core.resilience.fleet_circuits import CircuitNews, CircuitReport, MemoryCircuits
from ..core.resilience.leases import LeaseReply, LeaseRequest, LedgerDown, WhenDown
from ..core.resilience.ledger import MemoryLedger
from ..errors import ConfigurationError
from .ledger_settings import check_settings

if TYPE_CHECKING:
    from ..core.resilience.leases import Ledger

NAMESPACE: Final = "openai_dual"
STARTS: Final = 60.0
"""Seconds that the start of the actor may take."""


class RayLedger:
    """The limits that the processes of *account* share, in an actor of the Ray cluster that this process is part of.

    The first process that asks starts the actor, which needs no CPU of its own, and lives until the cluster ends or
    `ray.kill(ledger.actor())`. The other settings are those of `SharedLedger`. A ledger can be pickled. Raises
    `ConfigurationError`.
    """

    def __init__(
        self,
        account: str = "default",
        *,
        when_down: WhenDown = "split",
        processes: int | None = None,
        lease: float = 0.25,
        timeout: float = 1.0,
    ) -> None:
        check_settings("RayLedger", account, when_down, processes, lease, timeout)
        self.account, self.processes, self.life = account, processes, float(lease)
        self.when_down: WhenDown = when_down
        self._timeout = timeout
        self._actor: Any = None
        _ray()

    def __repr__(self) -> str:
        return f"RayLedger({self.account!r})"

    def __getstate__(self) -> dict[str, Any]:
        """Return the settings: each process finds the actor by its name."""
        return {**vars(self), "_actor": None}

    def identity(self) -> str:
        """Return a new name for a process, different from all others."""
        return os.urandom(8).hex()

    def now(self) -> float:
        """Return the time on the clock of the actor, as far as it is known without asking."""
        return time()

    def actor(self) -> Any:
        """Return the handle of the actor, which is started if there is none. Raises the errors of Ray."""
        if self._actor is None:
            ray = _ray()
            if not ray.is_initialized():  # Ray would start a cluster
                raise RuntimeError("this process is not part of a Ray cluster: call ray.init() first")
            options = {"name": f"ledger:{self.account}", "namespace": NAMESPACE, "get_if_exists": True}
            made = ray.remote(LedgerActor).options(
                **options, lifetime="detached", num_cpus=0, max_restarts=-1, max_task_retries=0
            )
            actor = made.remote()
            ray.get(actor.ready.remote(), timeout=STARTS)
            self._actor = actor
        return self._actor

    def lease(self, request: LeaseRequest, /) -> LeaseReply | LedgerDown:
        """Return the reply to *request*, blocking."""
        reply: LeaseReply | LedgerDown = self._asked("lease", request)
        return reply

    async def alease(self, request: LeaseRequest, /) -> LeaseReply | LedgerDown:
        """Return the reply to *request*, awaiting."""
        return await asyncio.to_thread(self.lease, request)

    def circuits(self, report: CircuitReport, /) -> CircuitNews | LedgerDown:
        """Return the reply to a *report* of circuits, blocking."""
        news: CircuitNews | LedgerDown = self._asked("circuits", report)
        return news

    async def acircuits(self, report: CircuitReport, /) -> CircuitNews | LedgerDown:
        """Return the reply to a *report* of circuits, awaiting."""
        return await asyncio.to_thread(self.circuits, report)

    def _asked(self, method: str, message: Any) -> Any:
        ray = _ray()
        try:
            return ray.get(getattr(self.actor(), method).remote(message), timeout=self._timeout)
        except Exception as exc:  # noqa: BLE001 (whatever fails, the ledger is away)
            if not isinstance(exc, TimeoutError):
                self._actor = None  # it may have been killed: the next request finds, or starts, another
            return LedgerDown(f"{type(exc).__name__}: {str(exc)[:200]}")


class LedgerActor:
    """What runs in the actor: the ledger of one account, and its circuits."""

    def __init__(self) -> None:
        self._ledger, self._circuits = MemoryLedger(), MemoryCircuits()
        self._now = 0.0

    def ready(self) -> None:
        """Return once the actor has started."""

    def lease(self, request: LeaseRequest) -> LeaseReply:
        """Return the reply to *request*."""
        return self._ledger.lease(request, self._time())

    def circuits(self, report: CircuitReport) -> CircuitNews:
        """Return the reply to a *report* of circuits."""
        return self._circuits.report(report, self._time())

    def _time(self) -> float:
        self._now = max(self._now, time())  # the clock may be set back
        return self._now


def _ray() -> Any:
    """Return the module. Raises `ConfigurationError`."""
    try:
        return import_module("ray")
    except ImportError:
        raise ConfigurationError(
            "RayLedger: expected Ray to be installed: pip install 'openai-dual[ray]'", setting="RayLedger"
        ) from None


if TYPE_CHECKING:

    def is_a_ledger(ledger: RayLedger) -> Ledger:
        """Let the type checkers compare the class with the protocol."""
        return ledger

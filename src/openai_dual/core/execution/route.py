"""`Route`: which endpoint each attempt of a call is sent to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from ..call_info import CallInfo
from ..resilience.endpoints import Endpoints, may_move

if TYPE_CHECKING:
    from ...errors import APIError
    from ..request.build import Composed
    from ..resilience.gates import Queue


class Target:
    """One endpoint of a call: its request, which is built when it is needed, and its queue."""

    def __init__(self, index: int, base_url: str, build: Callable[[], Composed], limits: Any, tokens: int) -> None:
        self.index, self.base_url, self._build, self.limits, self.tokens = index, base_url, build, limits, tokens
        self._composed: Composed | None = None

    @property
    def composed(self) -> Composed:
        """The request for this endpoint."""
        if self._composed is None:
            self._composed = self._build()
        return self._composed

    @property
    def queues(self) -> tuple[Queue, ...]:
        """What attempts at this endpoint wait for."""
        return () if self.limits is None else (self.limits,)

    def info(self, call: CallInfo) -> CallInfo:
        """Return the facts of *call* at this endpoint."""
        return call._replace(url=self.composed.request.url, base=self.base_url, tokens=self.tokens or call.tokens)


class Route:
    """The endpoints that one call may be sent to. *is_open* tells whether the circuit of a call at one is open."""

    def __init__(self, pool: Endpoints, targets: Sequence[Target], is_open: Callable[[CallInfo], bool]) -> None:
        self._pool, self._targets, self._is_open = pool, targets, is_open
        self._current: Target | None = None
        self._tried: set[int] = set()
        """The endpoints that failed since the last wait."""
        self._stays = False

    def order(self, call: CallInfo, now: float) -> list[Target]:
        """Return the endpoints in the order in which the next attempt should try them."""
        if self._stays and self._current is not None:
            return [self._current]
        by_index = {target.index: target for target in self._targets}
        order = [
            by_index[index] for index in self._pool.order(now, self._wait(by_index, call, now)) if index in by_index
        ]
        return sorted(order, key=lambda target: target.index in self._tried)

    def use(self, target: Target) -> None:
        """Record that the next attempt is sent to *target*."""
        self._current = target

    def moves(self, error: APIError, call: CallInfo, now: float) -> bool:
        """Tell whether the next attempt is sent to another endpoint, at once, after *error*."""
        current = self._current
        if current is None:
            return False
        self._pool.failed(current.index, error, now)
        self._stays = not may_move(error, creates=call.creates)
        self._tried.add(current.index)
        by_index = {target.index: target for target in self._targets}
        wait = self._wait(by_index, call, now)
        free = (i for i in by_index if i not in self._tried and not self._pool.held(i, now) and not wait(i))
        if not self._stays and next(free, None) is not None:
            return True
        self._tried.clear()
        return False

    def _wait(self, targets: dict[int, Target], call: CallInfo, now: float) -> Callable[[int], float]:
        def wait(index: int) -> float:
            target = targets.get(index)
            if target is None:
                return 0.0
            info = call._replace(base=target.base_url, tokens=target.tokens)
            if self._is_open(info):
                return OPEN
            return 0.0 if target.limits is None else target.limits.wait_for(info, now)

        return wait


OPEN = 3600.0
"""Seconds for which an endpoint with an open circuit counts as not usable, compared with others."""

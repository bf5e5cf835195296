"""The state of a client as plain values, and its latest errors. No request is made for it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping
from math import isfinite
from time import monotonic, time
from typing import TYPE_CHECKING, Any, Final

from ..core.telemetry.hooks import OutcomeEvent
from ..redaction import REDACTION, mask_keys

if TYPE_CHECKING:
    from ..config.settings import Config
    from ..core.resilience.circuit_breaker import CircuitBreaker
    from ..core.resilience.endpoints import Endpoints

KEPT: Final = 10
"""How many errors are remembered."""


class Troubles:
    """An observer that remembers the latest calls that failed."""

    def __init__(self) -> None:
        self._latest: deque[dict[str, Any]] = deque(maxlen=KEPT)

    def observe(self, event: Any) -> None:
        """Record a failed call; the error itself would keep its response alive."""
        if isinstance(event, OutcomeEvent) and event.error is not None:
            error = event.error
            self._latest.append(
                {
                    "time": time(),
                    "endpoint": event.call.endpoint,
                    "error": type(error).__name__,
                    "message": mask_keys(str(error)),
                    "category": error.category,
                    "status": error.status_code,
                    "request_id": error.request_id,
                    "attempts": event.attempts,
                }
            )

    def latest(self) -> list[dict[str, Any]]:
        """Return the recorded calls, the latest last; `time` is in seconds since 1970."""
        return list(self._latest)


def health(
    options: Config, troubles: Troubles, pool: Mapping[str, int] | None, running: Iterable[Any], *, closed: bool
) -> dict[str, Any]:
    """Return the state of a client with *options*; None stands for a feature that is turned off or unknown."""
    breaker, budget = options.circuit_breaker, options.retry_budget
    limiter, bulkhead = options.rate_limits, options.bulkhead
    return {
        "closed": closed,
        "circuits": None if breaker is None else {mask_keys(key): state for key, state in breaker.states().items()},
        "retry_budget": None if budget is None else {"left": budget.left, "capacity": budget.capacity},
        "rate_limits": None if limiter is None else limiter.state(monotonic()),
        "spend_cap": None if options.spend_cap is None else options.spend_cap.state(monotonic()),
        "endpoints": None if options.endpoints is None else [*_endpoints(options.endpoints, breaker)],
        "bulkhead": None
        if bulkhead is None
        else {
            "limit": bulkhead.limit if isfinite(bulkhead.limit) else None,
            "in_flight": bulkhead.in_flight,
            "waiting": bulkhead.waiting,
        },
        "pool": None if pool is None else dict(pool),
        "sockets": [each.figures() for each in running if hasattr(each, "figures")],
        "last_errors": troubles.latest(),
    }


def _endpoints(pool: Endpoints, breaker: CircuitBreaker | None) -> Iterator[dict[str, Any]]:
    """Yield the state of each endpoint, the preferred one first."""
    now = monotonic()
    for index, each in enumerate(pool.each):
        url = REDACTION.url(each.base_url)
        yield {
            "base_url": url,
            "priority": each.priority,
            "weight": each.weight,
            "circuit": None if breaker is None else breaker.state(url),
            "held_for": pool.held(index, now),
            "rate_limits": None if each.rate_limits is None else each.rate_limits.state(now),
        }

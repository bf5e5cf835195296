"""`Rules`: when a circuit opens and closes; `Result`: what it counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from ..._values import Factory, define, field
from ..checks import number, or_none, whole

if TYPE_CHECKING:
    from ..telemetry.hooks import CallCounts

CONNECTION_FAILURES: Final = 5
"""The connections in a row that cannot be made before a circuit opens."""

_MOST_DOUBLINGS: Final = 60

_fraction = number(above=0, most=1)


def _connection_threshold(rules: Rules) -> int | None:
    return rules.failure_threshold or CONNECTION_FAILURES


class Result(NamedTuple):
    """What a call says about the service."""

    failed: bool
    slow: bool = False
    cause: str = ""
    """The error, for the message of `CircuitOpenError`."""
    broken_since: float | None = None
    """Of a connection that broke: when its attempt started."""


WELL: Final = Result(failed=False)
SLOW: Final = Result(failed=False, slow=True)


@define(eq=False, kw_only=True)
class Rules:
    """When a circuit opens and closes; see `CircuitBreaker`."""

    failure_threshold: int | None = field(default=None, validator=or_none(whole(least=1)))
    connection_threshold: int | None = field(
        default=Factory(_connection_threshold, takes_self=True), validator=or_none(whole(least=1))
    )
    failure_rate: float | None = field(default=0.5, validator=or_none(_fraction))
    slow_rate: float | None = field(default=None, validator=or_none(_fraction))
    slow_seconds: float = field(default=60.0, validator=number(above=0))
    minimum_calls: int = field(default=20, validator=whole(least=1))
    window: float = field(default=60.0, validator=number(above=0))
    first_trial: float = field(default=1.0, validator=number(above=0))
    recovery_time: float = field(default=30.0, validator=number(above=0))
    success_threshold: int = field(default=3, validator=whole(least=1))
    probes: int = field(default=3, validator=whole(least=1))

    def recovery_after(self, failed_rounds: int) -> float:
        """Return the seconds from opening to the next trial: doubled with every round of trials that failed."""
        return min(self.first_trial * 2.0 ** min(failed_rounds, _MOST_DOUBLINGS), self.recovery_time)

    def broken_rate(self, counts: CallCounts) -> str:
        """Return which rate *counts* reach, as text; nothing if they are too few, or reach none."""
        if counts.calls < self.minimum_calls:
            return ""
        if self.failure_rate is not None and counts.failures >= self.failure_rate * counts.calls:
            return f"{counts.failures} of {counts.calls} calls failed"
        if self.slow_rate is not None and counts.slow >= self.slow_rate * counts.calls:
            return f"{counts.slow} of {counts.calls} calls were slow"
        return ""

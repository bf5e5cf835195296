"""`Rules`: when a circuit opens and closes."""

from __future__ import annotations

from typing import Final

from ..._values import Factory, define, field
from ..checks import number, or_none, whole

CONNECTION_FAILURES: Final = 5
"""The connections in a row that cannot be made before a circuit opens."""

_fraction = number(above=0, most=1)


def _connection_threshold(rules: Rules) -> int | None:
    return rules.failure_threshold or CONNECTION_FAILURES


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

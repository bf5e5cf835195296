"""`Policy`: the settings of a client in the form that the flow of a call uses."""

from __future__ import annotations

from collections.abc import Callable

from ..._values import evolve, frozen
from ..calls.call import CallOptions
from ..calls.middleware import Exchange
from ..cancellation import NEVER, CancelScope
from ..checks import checked_deadline, checked_retries
from ..effects import HttpRequest
from ..omit import is_given
from ..resilience.gates import Gate, Queue
from ..resilience.retry import Retry
from ..resilience.retry_budget import RetryBudget
from ..telemetry.listeners import NO_HOOKS, Listeners


@frozen
class Policy:
    """Retry rules, clocks, limits and listeners of a client or of one call."""

    retry: Retry
    clock: Callable[[], float]
    """The steady clock, in seconds."""
    wall: Callable[[], float]
    """The wall clock, in seconds since 1970."""
    deadline: float | None = None
    """Seconds for all attempts of a call."""
    budget: RetryBudget | None = None
    gates: tuple[Gate, ...] = ()
    hooks: Listeners = NO_HOOKS
    queues: tuple[Queue, ...] = ()
    stream_idle_timeout: float | None = None
    """Seconds between two events of a stream."""
    scope: CancelScope = NEVER
    """Cancels the call."""
    middleware: tuple[Callable[[HttpRequest], Exchange], ...] = ()

    def for_call(self, options: CallOptions, scope: CancelScope) -> Policy:
        """Return the policy of a call with *options* that *scope* may cancel. Raises `ConfigurationError`."""
        policy = self
        if is_given(options.max_retries):
            policy = evolve(policy, retry=evolve(policy.retry, max_retries=checked_retries(options.max_retries)))
        if is_given(options.deadline):
            policy = evolve(policy, deadline=checked_deadline(options.deadline))
        if options.middleware:
            policy = evolve(policy, middleware=(*policy.middleware, *options.middleware))
        return policy if scope is policy.scope else evolve(policy, scope=scope)

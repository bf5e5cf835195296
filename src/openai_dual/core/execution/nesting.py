"""Calls within calls: a middleware, transport, hook or key function of the caller that uses our clients.

Retries of two layers multiply, and a call that holds the only place in a bulkhead would wait for itself. So only the
outermost call retries: the calls within it are sent once, and skip the gates and queues that it has passed.
"""

from __future__ import annotations

from contextvars import ContextVar
from types import TracebackType

from ..._values import evolve
from .policy import Policy


class OuterCall:
    """Context manager: marks that a call with *policy* is running. Threads that the caller starts are not within it."""

    __slots__ = ("_outer", "_policy", "is_over")

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self.is_over = False
        """Whether the call has ended. Tasks that it left running are no longer within it."""

    def __enter__(self) -> None:
        self._outer = _RUNNING.get()
        _RUNNING.set(self)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.is_over = True
        _RUNNING.set(self._outer)  # no token: a forgotten task may end in another context than it began in

    def passed(self) -> tuple[object, ...]:
        """Return the gates and queues that this call and the calls around it have passed."""
        outer = self._outer
        own = (*self._policy.gates, *self._policy.queues)
        return own if outer is None or outer.is_over else (*own, *outer.passed())


_RUNNING: ContextVar[OuterCall | None] = ContextVar("openai_dual.running", default=None)


def within_outer_call(policy: Policy) -> Policy:
    """Return the policy of a call that starts here: *policy*, without retries and passed gates if it is within another.

    The gates and queues that the outer calls have passed are left out.
    """
    outer = _RUNNING.get()
    if outer is None or outer.is_over:
        return policy
    passed = outer.passed()
    return evolve(
        policy,
        retry=evolve(policy.retry, max_retries=0),
        gates=tuple(gate for gate in policy.gates if gate not in passed),
        queues=tuple(queue for queue in policy.queues if queue not in passed),
    )

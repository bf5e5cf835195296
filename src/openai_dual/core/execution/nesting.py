"""Calls within calls: what a middleware, a transport, a hook or a key function of the caller's calls by our clients.

Two layers of retries multiply, and whoever holds the only place in a bulkhead would wait for itself. So the outermost
call is the one that decides: those within it are sent once, and need not pass what it has passed. Imports `policy`.
"""

from __future__ import annotations

from contextvars import ContextVar
from types import TracebackType

from attrs import evolve

from .policy import Policy


class Within:
    """As a context: the running of a call that goes by *policy*. Threads of the caller's own begin outside of it."""

    __slots__ = ("_outer", "_policy", "is_over")

    def __init__(self, policy: Policy) -> None:
        self._policy = policy
        self.is_over = False
        """Whether the call has ended: what it left running is on its own."""

    def __enter__(self) -> None:
        self._outer = _RUNNING.get()
        _RUNNING.set(self)

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, tb: TracebackType | None) -> None:
        self.is_over = True
        _RUNNING.set(self._outer)  # no token: a task that is forgotten ends in a context that is not its own

    def passed(self) -> tuple[object, ...]:
        """Return the gates and queues that this call, and those around it, have passed."""
        outer = self._outer
        own = (*self._policy.gates, *self._policy.queues)
        return own if outer is None or outer.is_over else (*own, *outer.passed())


_RUNNING: ContextVar[Within | None] = ContextVar("openai_dual.running", default=None)


def within_outer_call(policy: Policy) -> Policy:
    """Return what a call goes by that begins here and now: *policy*, unless it is within another."""
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

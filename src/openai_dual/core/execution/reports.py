"""What those who listen to a client are told of one call: its answers, its failures, and how it ended.

Imports the errors, `gates`, `hooks`, `policy` and `ratelimits`; `attempts` tells as it decides.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final

from ...errors import APIError, OpenAIError, RateLimitError
from ..call_info import CallInfo, Outcome, OutcomeOrError
from ..decoding.rate_limit_headers import rate_limits
from ..telemetry.hooks import (
    DeprecationEvent,
    ExhaustedReason,
    OutcomeEvent,
    RateLimitEvent,
    RateLimitUpdateEvent,
    RetriesExhaustedEvent,
)
from .policy import Policy

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx

    from ..telemetry.call_watch import Watch

SIGNS: Final = frozenset({b"deprecation", b"sunset", b"Deprecation", b"Sunset"})
"""Headers of answers to what will be given up, as HTTP/2 and HTTP/1.1 write them."""

first: Final = itemgetter(0)


class Reports:
    """Tell those who listen to *policy* of one *call*, and *watch* if somebody observes it."""

    __slots__ = ("_began", "_call", "_over", "_policy", "_report", "sent", "watch")

    def __init__(self, call: CallInfo, policy: Policy, watch: Watch | None) -> None:
        self._call, self._policy, self.watch = call, policy, watch
        self._began = policy.clock()
        self.sent = 0
        """How many attempts were let through."""
        self._over = False
        self._report = OutcomeReport(call, policy, self._began) if policy.hooks else None

    def answered(self, response: httpx.Response) -> None:
        """Tell what the headers of an answer say of the rate limits, and of what will be given up."""
        if self.watch is not None:
            self.watch.answered(response)
        if not SIGNS.isdisjoint(map(first, response.headers.raw)):
            self._warn(response.headers)
        if self._report is not None and (limits := rate_limits(response.headers)).known:
            self._policy.hooks.notify(RateLimitUpdateEvent(self._call, limits))

    def _warn(self, headers: Mapping[str, str]) -> None:
        feature = self._call.name or self._call.endpoint
        self._policy.hooks.warn(DeprecationEvent(feature, headers.get("sunset"), None))

    def limited(self, error: RateLimitError) -> None:
        """Tell of a refusal for rate limits."""
        event = RateLimitEvent(self._call, error.attempts, error, rate_limits(error.response.headers))
        self._policy.hooks.notify(event)

    def exhausted(self, error: APIError, reason: ExhaustedReason) -> None:
        """Tell why there is no attempt after the one that failed of *error*."""
        self._policy.hooks.notify(RetriesExhaustedEvent(self._call, self.sent, error, reason))

    def finish(self, outcome: OutcomeOrError) -> None:
        """Tell how the call ended, unless that has been done."""
        if self._over:
            return
        self._over = True
        if self.watch is not None:
            self.watch.ended(outcome)
        if self._report is not None:
            self._report.tell(outcome)
        elif isinstance(outcome, OpenAIError):
            self.alarm(outcome)

    def alarm(self, error: OpenAIError) -> None:
        """Tell those who remember trouble, and nobody else, of a call that failed of *error*."""
        seconds = self._policy.clock() - self._began
        self._policy.hooks.alarms.tell(OutcomeEvent(self._call, "error", self.sent, seconds, error))


class OutcomeReport:
    """How a call ended, told once: if nobody remembers the call, that it was abandoned."""

    def __init__(self, call: CallInfo, policy: Policy, began: float) -> None:
        self._call, self._policy, self._began = call, policy, began
        self._open = [True]
        self.attempts = 0

    def tell(self, outcome: OutcomeOrError) -> None:
        """Tell the hooks, unless that has been done."""
        try:
            self._open.pop()
        except IndexError:  # by another thread, which closes the same stream
            return
        error = outcome if isinstance(outcome, OpenAIError) else None
        how: Any = outcome.value if isinstance(outcome, Outcome) else "error"
        seconds = self._policy.clock() - self._began
        self._policy.hooks.notify(OutcomeEvent(self._call, how, self.attempts, seconds, error))

    def __del__(self) -> None:
        self.tell(Outcome.ABANDONED)

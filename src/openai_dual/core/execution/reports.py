"""Report one call to the listeners of its client: responses, failures, and how it ended."""

from __future__ import annotations

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

    from ..telemetry.call_watch import CallWatch

DEPRECATION_HEADERS: Final = frozenset({b"deprecation", b"sunset", b"Deprecation", b"Sunset"})
"""As HTTP/2 and HTTP/1.1 write them."""


class Reports:
    """Notify the listeners of *policy* of one *call*, and *watch* if the call is observed."""

    attempts = 0
    """How many attempts were admitted."""
    _is_over = False

    def __init__(self, call: CallInfo, policy: Policy, watch: CallWatch | None) -> None:
        self.call, self.policy, self.watch = call, policy, watch
        self.began = policy.clock()
        self._report = OutcomeReport(call, policy, self.began) if policy.hooks.receive else None

    def count(self) -> None:
        """Count an attempt."""
        self.attempts += 1
        if self._report is not None:
            self._report.attempts = self.attempts

    def report_headers(self, response: httpx.Response) -> None:
        """Report the rate limits and deprecations that the headers of *response* announce."""
        if self.watch is not None:
            self.watch.responded(response)
        for name, _ in response.headers.raw:
            if name in DEPRECATION_HEADERS:
                self._warn(response.headers)
                break
        if self._report is not None and (limits := rate_limits(response.headers)).known:
            self.policy.hooks.notify(RateLimitUpdateEvent(self.call, limits))

    def _warn(self, headers: Mapping[str, str]) -> None:
        feature = self.call.name or self.call.endpoint
        self.policy.hooks.warn(DeprecationEvent(feature, headers.get("sunset"), None), once=True)

    def rate_limited(self, error: RateLimitError) -> None:
        """Report a 429."""
        event = RateLimitEvent(self.call, error.attempts, error, rate_limits(error.response.headers))
        self.policy.hooks.notify(event)

    def exhausted(self, error: APIError, reason: ExhaustedReason) -> None:
        """Report why the attempt that failed with *error* is not retried."""
        self.policy.hooks.notify(RetriesExhaustedEvent(self.call, self.attempts, error, reason))

    def finish(self, outcome: OutcomeOrError) -> None:
        """Report how the call ended, unless that was reported before."""
        if self._is_over:
            return
        self._is_over = True
        if self.watch is not None:
            self.watch.ended(outcome)
        if self._report is not None:
            self._report.finish(outcome)
        elif isinstance(outcome, OpenAIError):
            self.report_failure(outcome)

    def report_failure(self, error: OpenAIError) -> None:
        """Report a call that failed with *error* to the monitors only."""
        seconds = self.policy.clock() - self.began
        self.policy.hooks.monitors.notify(OutcomeEvent(self.call, "error", self.attempts, seconds, error))


class OutcomeReport:
    """Report once how a call ended: as abandoned if all references to the call are gone."""

    def __init__(self, call: CallInfo, policy: Policy, began: float) -> None:
        from ..telemetry.once import Once  # most clients have no hooks

        self._call, self._policy, self._began = call, policy, began
        self._once = Once()
        self.attempts = 0

    def finish(self, outcome: OutcomeOrError) -> None:
        """Notify the hooks, unless that was done before."""
        if not self._once.take():
            return
        error = outcome if isinstance(outcome, OpenAIError) else None
        how: Any = outcome.value if isinstance(outcome, Outcome) else "error"
        seconds = self._policy.clock() - self._began
        self._policy.hooks.notify(OutcomeEvent(self._call, how, self.attempts, seconds, error))

    def __del__(self) -> None:
        self.finish(Outcome.ABANDONED)

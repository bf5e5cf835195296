"""Decide whether and when a call is sent again after a failed attempt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ...errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    BulkheadFullError,
    CircuitOpenError,
    DeadlineExceededError,
    OpenAIError,
    QuotaExceededError,
    RateLimitError,
    RateLimitWaitError,
    SpendCapError,
)
from ..call_info import CallInfo
from ..effects import HttpRequest
from ..telemetry.hooks import ExhaustedReason, RetryEvent
from .admission import Admission
from .deadline import GRACE, Deadline, exceeded
from .policy import Policy

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from ..request.build import Composed
    from ..telemetry.call_watch import CallWatch
    from .route import Route

Renew: TypeAlias = "Callable[[], Composed | None]"
"""Returns the request of a later attempt; None if it is the same as before."""

_REASONS: Final[dict[type[OpenAIError], ExhaustedReason]] = {
    CircuitOpenError: "circuit",
    BulkheadFullError: "bulkhead",
    RateLimitWaitError: "rate_limit",
    SpendCapError: "spend_cap",
    DeadlineExceededError: "deadline",
}
REFUSALS: Final = tuple(_REASONS)
"""The errors of a queue or a gate that refuses an attempt."""


class Retries(Admission):
    """Decide on the next attempt of *call*, which sends *request*; *key* returns a new credential for each attempt."""

    renewable = False
    """Whether the signer has another credential than the one that was rejected."""
    route: Route | None = None
    _renewed = 0
    """How many rejected credentials were replaced."""
    _waits: Iterator[float] | None = None
    _failed: tuple[APIError, ...] = ()
    _spent = _held = 0.0
    """What the budget gave for this attempt, and for the next one."""

    def __init__(
        self,
        request: HttpRequest,
        policy: Policy,
        call: CallInfo,
        watch: CallWatch | None = None,
        key: Callable[[], Any] | None = None,
    ) -> None:
        super().__init__(call, policy, watch)
        self.request, self.key = request, key
        self.deadline = None if policy.deadline is None else Deadline(policy.clock, self.began + policy.deadline)

    @property
    def ends(self) -> float | None:
        """The deadline on the steady clock; None without one."""
        return None if self.deadline is None else self.deadline.ends

    def wait_after(self, error: APIError, *, may_retry: bool = True) -> float | None:
        """Return the seconds to wait before the next attempt, or None if there is none.

        Raises `DeadlineExceededError` if the deadline prevents it.
        """
        self.note(error)
        wait = self._wait(error) if may_retry else None
        self._refuse_if_late(error, wait)
        if wait is None or not self._pay(error):
            return None
        chosen = self._announced(error, wait)
        if chosen is not None:
            self._failed = (*self._failed, error)
            error.__traceback__ = None  # it leads to the frames of this call, and to everything that they hold
        return chosen

    def undecodable(self, error: OpenAIError) -> None:
        """Record that the response cannot be decoded, and report it to the monitors."""
        self.note(error)
        self.report_failure(error)

    def most(self) -> int:
        """Return how many attempts the call may take."""
        return self.policy.retry.max_retries + 1 + self._renewed

    def note(self, error: OpenAIError) -> None:
        """Write into *error* how many attempts were made, and the errors of the earlier ones."""
        error.attempts, error.max_attempts = self.attempts, self.most()
        error.earlier_errors = self._failed
        if error.__cause__ is None and self._failed:
            error.__cause__ = self._failed[-1]
        if isinstance(error, RateLimitError):
            self.rate_limited(error)

    def _wait(self, error: APIError) -> float | None:
        if not self.request.replayable:
            return None
        another = self.key is not None or self.renewable
        if another and not self._renewed and isinstance(error, AuthenticationError):  # once, with a new key
            self._renewed = 1
            return 0.0
        retry = self.policy.retry
        moves = self.route is not None and self.route.moves(error, self.call, self.policy.clock())
        if not retry.worthwhile(error, repeatable=not self.call.creates) and not (
            moves and isinstance(error, QuotaExceededError)
        ):
            return None
        if error.attempts - self._renewed > retry.max_retries:
            self.exhausted(error, "attempts")
            return None
        if moves:
            self.conclude()  # for the endpoint, the call has ended
            return 0.0
        self._waits = self._waits or retry.waits()
        wait = retry.wait(error, self._waits)
        if wait is None:
            self.exhausted(error, "hint")
        return wait

    def _refuse_if_late(self, error: APIError, wait: float | None) -> None:
        """Raise `DeadlineExceededError` if *wait* would cross the deadline, or if it stopped this attempt."""
        if self.deadline is None or self.deadline.allows(wait or 0.0):
            return
        if wait is None and not isinstance(error, APITimeoutError):
            return
        self.refund_retry()
        if wait is not None:  # otherwise the reason was reported, or the error is not worth a retry
            self.exhausted(error, "deadline")
        raise exceeded(error, wait if self.deadline.allows(GRACE) else None) from error

    def _pay(self, error: APIError) -> bool:
        """Take the cost of a retry from the budget. Return False if the budget has too little left."""
        if self.policy.budget is None:
            return True
        held = self.policy.budget.take(error)
        if held is None:
            self.exhausted(error, "budget")
            return False
        self._held = held
        return True

    def refund_retry(self) -> None:
        """Return to the budget the cost of a retry that is not made."""
        if self.policy.budget is not None:
            self.policy.budget.give(self._held)
        self._held = 0.0

    def _announced(self, error: APIError, wait: float) -> float | None:
        """Notify the hooks of the retry. Return the wait that they choose, or None if a hook aborts."""
        ambiguous = isinstance(error, APIConnectionError) and error.sent
        chosen = self.policy.hooks.delay(RetryEvent(self.call, error.attempts, error, wait, ambiguous))
        if chosen is None:
            self.refund_retry()
        elif chosen != wait:
            self._refuse_if_late(error, chosen)
        return chosen

    def instead_of(self, refusal: OpenAIError) -> OpenAIError:
        """Return the error to raise for *refusal*.

        A refused first attempt, or an error of the caller's own, raises the refusal; a refused retry raises the
        previous failure.
        """
        self.refund_retry()
        if not (self._failed and isinstance(refusal, REFUSALS)):
            return refusal
        last = self._failed[-1]
        self.exhausted(last, _REASONS[type(refusal)])
        if not isinstance(refusal, DeadlineExceededError):
            return last
        late = exceeded(last, None)
        late.__cause__ = last
        return late

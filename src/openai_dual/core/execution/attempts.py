"""The attempts of one call: whether and when there is another, and what it has to pass.

Pure but for what it reports. Imports the errors, `budget`, `deadline`, `effects`, `gates`, `hooks`, `policy` and
`reports`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ...errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    AuthenticationError,
    BulkheadFullError,
    CircuitOpenError,
    DeadlineExceededError,
    OpenAIError,
    RateLimitError,
    RateLimitWaitError,
)
from ..call_info import CallInfo, Outcome, OutcomeOrError
from ..effects import Sleep
from ..resilience.retry_budget import Refund
from ..telemetry.hooks import ExhaustedReason, RetryEvent
from .admission import Admission
from .deadline import Deadline, exceeded
from .policy import Policy
from .reports import Reports

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from ..telemetry.call_watch import Watch

_REASONS: Final[dict[type[OpenAIError], ExhaustedReason]] = {
    CircuitOpenError: "circuit",
    BulkheadFullError: "bulkhead",
    RateLimitWaitError: "rate_limit",
    DeadlineExceededError: "deadline",
}
_REFUSALS: Final = tuple(_REASONS)


class Attempts(Reports):
    """Decide on the next attempt of *call*, and report.

    *replayable* tells whether its request can be sent a second time, *renewable* whether a refused key can be renewed.
    """

    __slots__ = ("_failed", "_held", "_renewable", "_renewed", "_replayable", "_spent", "_waits", "deadline")

    def __init__(
        self, call: CallInfo, policy: Policy, watch: Watch | None = None, *, replayable: bool, renewable: bool = False
    ) -> None:
        super().__init__(call, policy, watch)
        self._replayable, self._renewable, self._renewed = replayable, renewable and replayable, 0
        self._waits: Iterator[float] | None = None
        self._failed: tuple[APIError, ...] = ()
        self._spent = self._held = 0.0
        self.deadline = None if policy.deadline is None else Deadline(policy.clock, self._began + policy.deadline)

    @property
    def ends(self) -> float | None:
        """When the deadline is, on the steady clock; None without one."""
        return None if self.deadline is None else self.deadline.ends

    def queue(self, admission: Admission) -> Generator[Sleep, None, None]:
        """Wait in the queues. Raises what refuses the call; a retry that is refused is its last failure again."""
        try:
            yield from admission.wait_in(
                self._policy.queues, self._call, self.ends, self._policy.hooks.notify, self.watch
            )
        except _REFUSALS as refusal:
            raise self._instead_of(refusal)  # noqa: B904 (its cause is set, its context is the refusal)

    def admit(self, admission: Admission) -> None:
        """Pass the gates. Raises what refuses the call; a retry that is refused is its last failure again."""
        try:
            if self.watch is None:
                admission.pass_through(self._policy.gates, self._call, self._policy.hooks.notify)
            else:
                with self.watch.passing(self._policy.gates):
                    admission.pass_through(self._policy.gates, self._call, self._policy.hooks.notify)
        except OpenAIError as refusal:
            raise self._instead_of(refusal)  # noqa: B904 (its cause is set, its context is the refusal)
        self.sent += 1
        if self._report is not None:
            self._report.attempts = self.sent
        self._spent, self._held = self._held, 0.0

    def pause(self, seconds: float) -> Generator[Sleep, None, None]:
        """Wait before the next attempt."""
        if self.watch is None:
            yield Sleep(seconds)
        else:
            with self.watch.waiting("retry", seconds):
                yield Sleep(seconds)

    def _instead_of(self, refusal: OpenAIError) -> OpenAIError:
        """Return what to raise: *refusal* of a first attempt, or if it is the caller's own; else the last failure."""
        self._take_back()
        if not (self._failed and isinstance(refusal, _REFUSALS)):
            return refusal
        last = self._failed[-1]
        self.exhausted(last, _REASONS[type(refusal)])
        if not isinstance(refusal, DeadlineExceededError):
            return last
        late = exceeded(last, None)
        late.__cause__ = last
        return late

    def hand_over(self, admission: Admission) -> Callable[[OutcomeOrError], None]:
        """Leave it to the reader of a stream to say how the call ended."""
        if self._policy.budget is not None:
            admission.hold(Refund(self._policy.budget, self._spent))
        admission.hold(self._policy.scope.open())

        def settle(outcome: OutcomeOrError) -> None:
            admission.settle(outcome)
            self.finish(outcome)

        return settle

    def abandon(self) -> None:
        """Report that nobody waits any more; what a retry took that is not made comes back."""
        self._take_back()
        self.finish(Outcome.ABANDONED)

    def succeed(self) -> None:
        """Return to the budget what it paid for the retries that led to this."""
        budget = self._policy.budget
        if budget is not None:
            budget.earn(self._spent)

    def wait_after(self, error: APIError) -> float | None:
        """Say how many seconds to wait before the next attempt; None if there is none.

        Raises `DeadlineExceededError` if the deadline is why.
        """
        self.note(error)
        wait = self._wait(error)
        self._refuse_if_late(error, wait)
        if wait is None or not self._pay(error):
            return None
        chosen = self._announced(error, wait)
        if chosen is not None:
            self._failed = (*self._failed, error)
            error.__traceback__ = None  # it leads to this call's frames, and through them to what they hold
        return chosen

    def undecodable(self, error: APIError) -> None:
        """Note that the answer failed to be decoded, and tell those who remember trouble."""
        self.note(error)
        self.alarm(error)

    def note(self, error: APIError) -> None:
        """Tell *error* after how many attempts it came, and of what the earlier ones failed."""
        error.attempts, error.max_attempts = self.sent, self._policy.retry.max_retries + 1 + self._renewed
        error.earlier_errors = self._failed
        if error.__cause__ is None and self._failed:
            error.__cause__ = self._failed[-1]
        if isinstance(error, RateLimitError):
            self.limited(error)

    def _wait(self, error: APIError) -> float | None:
        if self._renewable and isinstance(error, AuthenticationError):  # once, with the key that is asked for next
            self._renewable, self._renewed = False, 1
            return 0.0
        retry = self._policy.retry
        if not self._replayable or not retry.worthwhile(error, repeatable=not self._call.creates):
            return None
        if error.attempts - self._renewed > retry.max_retries:
            self.exhausted(error, "attempts")
            return None
        self._waits = self._waits or retry.waits()
        wait = retry.wait(error, self._waits)
        if wait is None:
            self.exhausted(error, "hint")
        return wait

    def _refuse_if_late(self, error: APIError, wait: float | None) -> None:
        """Let the deadline end the call: if a wait would cross it, or if it cut this attempt short."""
        if self.deadline is None or self.deadline.allows(wait or 0.0):
            return
        if wait is None and not isinstance(error, APITimeoutError):
            return
        self._take_back()
        if wait is not None:  # else why there is no other attempt is told, or it was worth none
            self.exhausted(error, "deadline")
        raise exceeded(error, wait) from error

    def _pay(self, error: APIError) -> bool:
        """Take from the budget what the retry costs, if there is as much."""
        if self._policy.budget is None:
            return True
        held = self._policy.budget.take(error)
        if held is None:
            self.exhausted(error, "budget")
            return False
        self._held = held
        return True

    def _take_back(self) -> None:
        """Return to the budget what was taken for a retry that is not made."""
        if self._policy.budget is not None:
            self._policy.budget.give(self._held)
        self._held = 0.0

    def _announced(self, error: APIError, wait: float) -> float | None:
        """Tell the hooks of the retry, and do as they say."""
        ambiguous = isinstance(error, APIConnectionError) and error.sent
        chosen = self._policy.hooks.delay(RetryEvent(self._call, error.attempts, error, wait, ambiguous))
        if chosen is None:
            self._take_back()
        elif chosen != wait:
            self._refuse_if_late(error, chosen)
        return chosen

"""Decide whether and when a call is sent again, and pass the queues and gates of each attempt."""

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
from .deadline import GRACE, Deadline, exceeded
from .policy import Policy
from .reports import Reports

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from ..telemetry.call_watch import CallWatch

_REASONS: Final[dict[type[OpenAIError], ExhaustedReason]] = {
    CircuitOpenError: "circuit",
    BulkheadFullError: "bulkhead",
    RateLimitWaitError: "rate_limit",
    DeadlineExceededError: "deadline",
}
_REFUSALS: Final = tuple(_REASONS)


class Attempts:
    """Decide on the next attempt of *call*.

    *replayable* says whether its request can be sent a second time, *renewable* whether a rejected key can be replaced.
    """

    __slots__ = (
        "_admission", "_call", "_failed", "_held", "_policy", "_renewable", "_renewed", "_replayable", "_spent",
        "_waits", "deadline", "reports",
    )  # fmt: skip

    def __init__(
        self,
        call: CallInfo,
        policy: Policy,
        watch: CallWatch | None = None,
        *,
        replayable: bool,
        renewable: bool = False,
    ) -> None:
        self._call, self._policy = call, policy
        self._admission: Admission | None = None
        self.reports = reports = Reports(call, policy, watch)
        self._replayable, self._renewable, self._renewed = replayable, renewable and replayable, 0
        self._waits: Iterator[float] | None = None
        self._failed: tuple[APIError, ...] = ()
        self._spent = self._held = 0.0
        self.deadline = None if policy.deadline is None else Deadline(policy.clock, reports.began + policy.deadline)

    @property
    def ends(self) -> float | None:
        """The deadline on the steady clock; None without one."""
        return None if self.deadline is None else self.deadline.ends

    def queue(self, admission: Admission) -> Generator[Sleep, None, None]:
        """Wait in the queues. Raises the refusal of a first attempt, or the last failure if a retry is refused."""
        policy = self._policy
        try:
            yield from admission.wait_in(policy.queues, self._call, self.ends, policy.hooks.notify, self.reports.watch)
        except _REFUSALS as refusal:
            raise self._instead_of(refusal)  # noqa: B904 (its cause is set, its context is the refusal)

    def admit(self, admission: Admission) -> None:
        """Pass the gates. Raises the refusal of a first attempt, or the last failure if a retry is refused."""
        policy, watch, number = self._policy, self.reports.watch, self.reports.attempts + 1
        try:
            if watch is None:
                admission.pass_through(policy.gates, self._call, policy.hooks.notify, number)
            else:
                with watch.passing(policy.gates):
                    admission.pass_through(policy.gates, self._call, policy.hooks.notify, number)
        except OpenAIError as refusal:
            raise self._instead_of(refusal)  # noqa: B904 (its cause is set, its context is the refusal)
        self._admission = admission
        self.reports.admitted()
        self._spent, self._held = self._held, 0.0

    def pause(self, seconds: float) -> Generator[Sleep, None, None]:
        """Wait before the next attempt."""
        watch = self.reports.watch
        if watch is None:
            yield Sleep(seconds)
        else:
            with watch.waiting("retry", seconds):
                yield Sleep(seconds)

    def _instead_of(self, refusal: OpenAIError) -> OpenAIError:
        """Return the error to raise for *refusal*.

        A refused first attempt, or an error of the caller's own, raises the refusal; a refused retry raises the
        previous failure.
        """
        self._take_back()
        if not (self._failed and isinstance(refusal, _REFUSALS)):
            return refusal
        last = self._failed[-1]
        self.reports.exhausted(last, _REASONS[type(refusal)])
        if not isinstance(refusal, DeadlineExceededError):
            return last
        late = exceeded(last, None)
        late.__cause__ = last
        return late

    def hand_over(self, admission: Admission) -> Callable[[OutcomeOrError], None]:
        """Return the function by which the reader of a stream reports how the call ended; later calls do nothing."""
        if self._policy.budget is not None:
            admission.hold(Refund(self._policy.budget, self._spent))
        admission.hold(self._policy.scope.open())
        self._admission = None  # a stream that is forgotten settles its tickets by itself

        def settle(outcome: OutcomeOrError) -> None:
            admission.settle(outcome)
            if isinstance(outcome, OpenAIError):
                admission.conclude()
                self.fail(outcome)
            else:
                self.reports.finish(outcome)

        return settle

    def take_back(self, admission: Admission) -> None:
        """Let the outcome of the call count for *admission*, whose stream failed before its first event."""
        self._admission = admission

    def abandon(self) -> None:
        """Report that the caller stopped waiting. The budget gets back the cost of a retry that was not made."""
        self._take_back()
        self.reports.finish(Outcome.ABANDONED)

    def fail(self, error: OpenAIError) -> None:
        """Report that the call ended with *error*."""
        if self._admission is not None:
            self._admission.conclude()
        self.reports.finish(error)

    def succeed(self) -> None:
        """Report the success, and return to the budget the cost of the retries that led to it."""
        budget = self._policy.budget
        if budget is not None:
            budget.earn(self._spent)
        self.reports.finish(Outcome.OK)

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
        self.reports.failed(error)

    @property
    def most(self) -> int:
        """The number of attempts that the call may take."""
        return self._policy.retry.max_retries + 1 + self._renewed

    def note(self, error: OpenAIError) -> None:
        """Write into *error* how many attempts were made, and the errors of the earlier ones."""
        error.attempts, error.max_attempts = self.reports.attempts, self.most
        error.earlier_errors = self._failed
        if error.__cause__ is None and self._failed:
            error.__cause__ = self._failed[-1]
        if isinstance(error, RateLimitError):
            self.reports.rate_limited(error)

    def _wait(self, error: APIError) -> float | None:
        if self._renewable and isinstance(error, AuthenticationError):  # once, with a new key
            self._renewable, self._renewed = False, 1
            return 0.0
        retry = self._policy.retry
        if not self._replayable or not retry.worthwhile(error, repeatable=not self._call.creates):
            return None
        if error.attempts - self._renewed > retry.max_retries:
            self.reports.exhausted(error, "attempts")
            return None
        self._waits = self._waits or retry.waits()
        wait = retry.wait(error, self._waits)
        if wait is None:
            self.reports.exhausted(error, "hint")
        return wait

    def _refuse_if_late(self, error: APIError, wait: float | None) -> None:
        """Raise `DeadlineExceededError` if *wait* would cross the deadline, or if it stopped this attempt."""
        if self.deadline is None or self.deadline.allows(wait or 0.0):
            return
        if wait is None and not isinstance(error, APITimeoutError):
            return
        self._take_back()
        if wait is not None:  # otherwise the reason was reported, or the error is not worth a retry
            self.reports.exhausted(error, "deadline")
        raise exceeded(error, wait if self.deadline.allows(GRACE) else None) from error

    def _pay(self, error: APIError) -> bool:
        """Take the cost of a retry from the budget. Return False if the budget has too little left."""
        if self._policy.budget is None:
            return True
        held = self._policy.budget.take(error)
        if held is None:
            self.reports.exhausted(error, "budget")
            return False
        self._held = held
        return True

    def _take_back(self) -> None:
        """Return to the budget the cost of a retry that is not made."""
        if self._policy.budget is not None:
            self._policy.budget.give(self._held)
        self._held = 0.0

    def _announced(self, error: APIError, wait: float) -> float | None:
        """Notify the hooks of the retry. Return the wait that they choose, or None if a hook aborts."""
        ambiguous = isinstance(error, APIConnectionError) and error.sent
        chosen = self._policy.hooks.delay(RetryEvent(self._call, error.attempts, error, wait, ambiguous))
        if chosen is None:
            self._take_back()
        elif chosen != wait:
            self._refuse_if_late(error, chosen)
        return chosen

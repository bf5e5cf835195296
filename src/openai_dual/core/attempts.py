"""The attempts of one call: how many there were, of what they failed, and whether and when there is another.

Pure but for what it tells the hooks. Imports the errors, `budget`, `gates`, `hooks`, `policy` and `ratelimits`.
"""

from __future__ import annotations

from math import inf
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from ..errors import (
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
from .budget import Refund
from .effects import Sleep
from .gates import Admission, CallInfo, Ended, Outcome
from .hooks import (
    DeprecationEvent,
    ExhaustedReason,
    OutcomeEvent,
    RateLimitEvent,
    RateLimitUpdateEvent,
    RetriesExhaustedEvent,
    RetryEvent,
)
from .listeners import OutcomeReport
from .policy import Policy
from .ratelimits import rate_limits

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping

    import httpx

    from .watch import Watch

_REASONS: Final[dict[type[OpenAIError], ExhaustedReason]] = {
    CircuitOpenError: "circuit",
    BulkheadFullError: "bulkhead",
    RateLimitWaitError: "rate_limit",
    DeadlineExceededError: "deadline",
}
_REFUSALS: Final = tuple(_REASONS)


first: Final = itemgetter(0)
GRACE: Final = 0.02
"""Seconds for which a single timeout that ends with the deadline may come before the deadline itself: it says more."""
SIGNS: Final = frozenset({b"deprecation", b"sunset", b"Deprecation", b"Sunset"})
"""Headers of answers to what will be given up, as HTTP/2 and HTTP/1.1 write them."""


class Attempts:
    """Decide on the next attempt of *call*.

    *replayable* tells whether its request can be sent a second time, *renewable* whether a refused key can be renewed.
    """

    __slots__ = (
        "_began",
        "_call",
        "_ending",
        "_failed",
        "_held",
        "_over",
        "_policy",
        "_renewable",
        "_renewed",
        "_replayable",
        "_report",
        "_spent",
        "_waits",
        "ends",
        "sent",
        "watch",
    )

    def __init__(
        self, call: CallInfo, policy: Policy, watch: Watch | None = None, *, replayable: bool, renewable: bool = False
    ) -> None:
        self._call, self._policy, self._replayable = call, policy, replayable
        self._renewable, self._renewed = renewable and replayable, 0
        self.watch = watch
        """What tells the observers of the call, if there are any."""
        self._over = False
        self._began = policy.clock()
        self._waits: Iterator[float] | None = None
        self._failed: tuple[APIError, ...] = ()
        self._spent = self._held = 0.0
        self.ends = None if policy.deadline is None else self._began + policy.deadline
        """When the deadline is, on the steady clock."""
        self.sent = 0
        """How many attempts were let through."""
        self._report = OutcomeReport(call, policy.hooks, self._began) if policy.hooks else None
        self._ending: Admission | None = None
        if self._report is not None:
            self._ending = Admission(policy.clock)
            self._ending.hold(self._report)

    def left(self) -> float:
        """Return the seconds that the deadline leaves a phase of an attempt; infinity without one."""
        left = inf if self.ends is None else self.ends - self._policy.clock()
        return max(left, 0.001)  # zero would mean "at once" to a transport, or "for ever"

    def within(self) -> float:
        """Return the seconds that the deadline leaves all phases of an attempt together."""
        return self.left() + GRACE

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
        """Return what to raise: *refusal* of a first attempt, of a retry the last failure."""
        self._take_back()
        if not self._failed:
            return refusal
        last = self._failed[-1]
        self._tell_exhausted(last, _REASONS[type(refusal)])
        if not isinstance(refusal, DeadlineExceededError):
            return last
        late = _late(last, None)
        late.__cause__ = last
        return late

    def answered(self, response: httpx.Response) -> None:
        """Tell the hooks what the headers of an answer say of the rate limits, if they do."""
        if self.watch is not None:
            self.watch.answered(response)
        if not SIGNS.isdisjoint(map(first, response.headers.raw)):
            self._warn(response.headers)
        if self._report is not None and (limits := rate_limits(response.headers)).known:
            self._policy.hooks.notify(RateLimitUpdateEvent(self._call, limits))

    def _warn(self, headers: Mapping[str, str]) -> None:
        feature = self._call.name or self._call.endpoint
        self._policy.hooks.warn(DeprecationEvent(feature, headers.get("sunset"), None))

    def hand_over(self, admission: Admission) -> Callable[[Outcome], None]:
        """Leave it to the reader of a stream to say how the call ended."""
        if self._policy.budget is not None:
            admission.hold(Refund(self._policy.budget, self._spent))
        admission.hold(self._policy.ending.open())

        def settle(outcome: Outcome) -> None:
            admission.settle(outcome)
            self.finish(outcome)

        return settle

    def finish(self, outcome: Outcome) -> None:
        """Report how the call ended, unless that has been done."""
        if self._over:
            return
        self._over = True
        if self.watch is not None:
            self.watch.ended(outcome)
        if self._ending is not None:
            self._ending.settle(outcome)
        elif isinstance(outcome, OpenAIError):
            self.alarm(outcome)

    def alarm(self, error: OpenAIError) -> None:
        """Tell those who remember trouble, and nobody else, of a call that failed of *error*."""
        seconds = self._policy.clock() - self._began
        self._policy.hooks.alarms.tell(OutcomeEvent(self._call, "error", self.sent, seconds, error))

    def abandon(self) -> None:
        """Report that nobody waits any more; what a retry took that is not made comes back."""
        self._take_back()
        self.finish(Ended.ABANDONED)

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
            limits = rate_limits(error.response.headers)
            self._policy.hooks.notify(RateLimitEvent(self._call, error.attempts, error, limits))

    def _wait(self, error: APIError) -> float | None:
        if self._renewable and isinstance(error, AuthenticationError):  # once, with the key that is asked for next
            self._renewable, self._renewed = False, 1
            return 0.0
        retry = self._policy.retry
        if not self._replayable or not retry.worthwhile(error, repeatable=not self._call.creates):
            return None
        if error.attempts - self._renewed > retry.max_retries:
            self._tell_exhausted(error, "attempts")
            return None
        self._waits = self._waits or retry.waits()
        wait = retry.wait(error, self._waits)
        if wait is None:
            self._tell_exhausted(error, "hint")
        return wait

    def _refuse_if_late(self, error: APIError, wait: float | None) -> None:
        """Let the deadline end the call: if a wait would cross it, or if it cut this attempt short."""
        now = self._policy.clock()
        if self.ends is None or now + (wait or 0.0) < self.ends:
            return
        if wait is None and not isinstance(error, APITimeoutError):
            return
        self._take_back()
        self._tell_exhausted(error, "deadline")
        raise _late(error, wait) from error

    def _pay(self, error: APIError) -> bool:
        """Take from the budget what the retry costs, if there is as much."""
        if self._policy.budget is None:
            return True
        held = self._policy.budget.take(error)
        if held is None:
            self._tell_exhausted(error, "budget")
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

    def _tell_exhausted(self, error: APIError, reason: ExhaustedReason) -> None:
        self._policy.hooks.notify(RetriesExhaustedEvent(self._call, self.sent, error, reason))


def _late(error: APIError, wait: float | None) -> DeadlineExceededError:
    late = DeadlineExceededError(
        error.request,
        message="The deadline of the call passed." if wait is None else f"The deadline leaves no {wait:.3g} s to wait.",
        sent=isinstance(error, APIConnectionError) and error.sent,
    )
    late.attempts, late.max_attempts, late.request_id = error.attempts, error.max_attempts, error.request_id
    late.retry_after, late.earlier_errors = error.retry_after, (*error.earlier_errors, error)
    return late

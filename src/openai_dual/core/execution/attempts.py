"""Decide whether and when a call is sent again, and pass the queues and gates of each attempt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeAlias

from ..._values import evolve
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
from ..call_info import OK, CallInfo, Outcome, OutcomeOrError
from ..effects import Ask, HttpRequest, Sleep
from ..resilience.retry_budget import Refund
from ..telemetry.hooks import ExhaustedReason, RetryEvent
from .admission import Admission, Lent
from .deadline import GRACE, Deadline, exceeded
from .policy import Policy

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from ..calls.signing import Signer
    from ..request.build import Composed
    from ..resilience.gates import Queue
    from ..telemetry.call_watch import CallWatch
    from .route import Route, Target

Renew: TypeAlias = "Callable[[], Composed | None]"
"""Returns the request of a later attempt; None if it is the same as before."""

_REASONS: Final[dict[type[OpenAIError], ExhaustedReason]] = {
    CircuitOpenError: "circuit",
    BulkheadFullError: "bulkhead",
    RateLimitWaitError: "rate_limit",
    SpendCapError: "spend_cap",
    DeadlineExceededError: "deadline",
}
_REFUSALS: Final = tuple(_REASONS)


class Attempts(Admission):
    """Decide on the next attempt of *call*, which sends *request*; *key* returns a new credential for each attempt."""

    _renewed = 0
    """How many rejected credentials were replaced."""
    renewable = False
    """Whether the signer has another credential than the one that was rejected."""
    _waits: Iterator[float] | None = None
    route: Route | None = None
    renew: Renew | None = None
    signer: Signer | None = None
    _queues: tuple[Queue, ...] | None = None
    """The queues of the client, if each endpoint has others."""
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

    def queue(self) -> Generator[Sleep | Ask, Any, None]:
        """Wait in the queues. Raises the refusal of a first attempt, or the last failure if a retry is refused."""
        try:
            yield from self.wait_in_queues(self.ends)
        except _REFUSALS as refusal:
            raise self._instead_of(refusal)  # noqa: B904 (its cause is set, its context is the refusal)

    def enter(self) -> Generator[Sleep | Ask, Any, None]:
        """Wait in the queues and pass the gates: of the first endpoint that lets the attempt through, if there are any.

        Raises the refusal of a first attempt, or the last failure if a retry is refused.
        """
        if self.route is None:
            yield from self.queue()
            self.admit()
            return
        refusal: OpenAIError | None = None
        try:
            for target in self.route.order(self.call, self.policy.clock()):
                self._turn_to(target)
                try:
                    yield from self.wait_in_queues(self.ends)
                    self._pass()
                except (CircuitOpenError, RateLimitWaitError) as error:
                    refusal = refusal or error
                except OpenAIError as error:
                    raise self._instead_of(error)  # noqa: B904 (its cause is set, its context is the refusal)
                else:
                    self._begin()
                    return
            if refusal is not None:
                raise self._instead_of(refusal)
        finally:
            del refusal  # break the reference cycle error -> traceback -> frame

    def _turn_to(self, target: Target) -> None:
        """Send the next attempt to *target*."""
        if self.route is not None:
            self.route.use(target)
        if self._queues is None:
            self._queues = self.policy.queues
        composed = target.composed
        self.call = target.info(self.call)
        self.request, self.key, self.renew = composed.request, composed.key, None
        self.signer = composed.signer
        self.policy = evolve(self.policy, queues=(*self._queues, *target.queues))

    def admit(self) -> None:
        """Pass the gates. Raises the refusal of a first attempt, or the last failure if a retry is refused."""
        try:
            self._pass()
        except OpenAIError as refusal:
            raise self._instead_of(refusal)  # noqa: B904 (its cause is set, its context is the refusal)
        self._begin()

    def _pass(self) -> None:
        if self.watch is None:
            self.pass_gates()
        else:
            with self.watch.passing(self.policy.gates):
                self.pass_gates()

    def _begin(self) -> None:
        self.count()
        self._spent, self._held = self._held, 0.0

    def pause(self, seconds: float) -> Generator[Sleep, None, None]:
        """Wait before the next attempt."""
        watch = self.watch
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
        self.exhausted(last, _REASONS[type(refusal)])
        if not isinstance(refusal, DeadlineExceededError):
            return last
        late = exceeded(last, None)
        late.__cause__ = last
        return late

    def hand_over(self) -> Lent:
        """Return the tickets of a stream, for its reader to settle."""
        if self.policy.budget is not None:
            self.hold(Refund(self.policy.budget, self._spent))
        self.hold(self.policy.scope.open())
        return self.lend()

    def end(self, lent: Lent, outcome: OutcomeOrError) -> None:
        """Report how the call ended whose response is a stream; later calls do nothing."""
        lent.settle(outcome)
        if isinstance(outcome, OpenAIError):
            lent.tickets.conclude()
            self.fail(outcome)
        else:
            self.finish(outcome)

    def abandon(self) -> None:
        """Report that the caller stopped waiting. The budget gets back the cost of a retry that was not made."""
        self.settle(Outcome.ABANDONED)  # an interrupt may come before the attempt begins
        self._take_back()
        self.finish(Outcome.ABANDONED)

    def fail(self, error: OpenAIError) -> None:
        """Report that the call ended with *error*."""
        self.conclude()
        self.finish(error)

    def succeed(self) -> None:
        """Report the success, and return to the budget the cost of the retries that led to it."""
        budget = self.policy.budget
        if budget is not None:
            budget.earn(self._spent)
        self.finish(OK)

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
        self._take_back()
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

    def _take_back(self) -> None:
        """Return to the budget the cost of a retry that is not made."""
        if self.policy.budget is not None:
            self.policy.budget.give(self._held)
        self._held = 0.0

    def _announced(self, error: APIError, wait: float) -> float | None:
        """Notify the hooks of the retry. Return the wait that they choose, or None if a hook aborts."""
        ambiguous = isinstance(error, APIConnectionError) and error.sent
        chosen = self.policy.hooks.delay(RetryEvent(self.call, error.attempts, error, wait, ambiguous))
        if chosen is None:
            self._take_back()
        elif chosen != wait:
            self._refuse_if_late(error, chosen)
        return chosen

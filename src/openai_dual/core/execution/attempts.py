"""Begin the attempts of a call at the queues and gates, and report how the call ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._values import evolve
from ...errors import CircuitOpenError, OpenAIError, RateLimitWaitError
from ..call_info import OK, Outcome, OutcomeOrError
from ..effects import Ask, Sleep
from ..resilience.retry_budget import Refund
from .admission import Lent
from .retries import REFUSALS, Renew, Retries

if TYPE_CHECKING:
    from collections.abc import Generator

    from ..calls.signing import Signer
    from ..resilience.gates import Queue
    from .route import Target


class Attempts(Retries):
    """Let each attempt wait in the queues and pass the gates, then pause before the next; end the call once."""

    renew: Renew | None = None
    signer: Signer | None = None
    _queues: tuple[Queue, ...] | None = None
    """The queues of the client, if each endpoint has others."""

    def queue(self) -> Generator[Sleep | Ask, Any, None]:
        """Wait in the queues. Raises the refusal of a first attempt, or the last failure if a retry is refused."""
        try:
            yield from self.wait_in_queues(self.ends)
        except REFUSALS as refusal:
            raise self.instead_of(refusal)  # noqa: B904 (its cause is set, its context is the refusal)

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
                    raise self.instead_of(error)  # noqa: B904 (its cause is set, its context is the refusal)
                else:
                    self._begin()
                    return
            if refusal is not None:
                raise self.instead_of(refusal)
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
            raise self.instead_of(refusal)  # noqa: B904 (its cause is set, its context is the refusal)
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
        self.refund_retry()
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

"""How many retries a client may afford: a bucket of tokens that retries empty and successes fill.

While a service fails, every caller would send each call several times over, and keep it from recovering; once the
bucket is empty, calls fail after their first attempt. Imports the errors, `checks`, `forks` and `gates`.
"""

from __future__ import annotations

from threading import Lock

from attrs import define, field

from ...errors import APIError, OpenAIError, PoolTimeoutError, RateLimitError
from ..call_info import OutcomeOrError
from ..checks import number
from ..forks import renew_after_fork


@define(eq=False)
class RetryBudget:
    """Tokens for the retries of all calls of a client and its copies, and of any client it is given to; thread-safe.

    It begins with `capacity` tokens. A retry takes `cost` of them, one after a 429 `throttled_cost`, one for want of a
    free connection none. A call that succeeds at once brings `refund`, one that needed retries what the last one took.
    Raises `ConfigurationError`, naming the field.
    """

    capacity: float = field(default=500.0, validator=number(least=0))
    cost: float = field(default=5.0, kw_only=True, validator=number(above=0))
    throttled_cost: float = field(default=1.0, kw_only=True, validator=number(above=0))
    refund: float = field(default=1.0, kw_only=True, validator=number(least=0))
    _left: float = field(init=False)
    _lock: Lock = field(init=False, factory=Lock, repr=False)

    def __attrs_post_init__(self) -> None:
        self._left = self.capacity
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Unlock it: another thread of the parent may have been counting."""
        self._lock = Lock()

    @property
    def left(self) -> float:
        """The tokens that there are."""
        return self._left

    def take(self, error: APIError) -> float | None:
        """Take what a retry after *error* costs, and return it; None if there is not as much."""
        price = self._price(error)
        with self._lock:
            if self._left < price:
                return None
            self._left -= price
        return price

    def give(self, tokens: float) -> None:
        """Put *tokens* back, up to the capacity."""
        if self._left < self.capacity:
            with self._lock:
                self._left = min(self.capacity, self._left + tokens)

    def earn(self, spent: float) -> None:
        """Put in what a call brings that succeeded, after it *spent* so much on retries."""
        self.give(spent or self.refund)

    def _price(self, error: APIError) -> float:
        if isinstance(error, PoolTimeoutError):
            return 0.0
        return self.throttled_cost if isinstance(error, RateLimitError) else self.cost


class Refund:
    """The ticket of a stream: unless it fails, the budget gets what a call brings that *spent* so much on retries."""

    def __init__(self, budget: RetryBudget, spent: float) -> None:
        self._budget, self._spent = budget, spent

    def settle(self, outcome: OutcomeOrError, now: float, took: float) -> None:  # noqa: ARG002 (a ticket's signature)
        """Put it in, unless *outcome* is an error."""
        if not isinstance(outcome, OpenAIError):
            self._budget.earn(self._spent)

"""`RetryBudget`: a token bucket that retries empty and successes fill.

While a service fails, retries would multiply the load and keep it from recovering. Once the bucket is empty, calls fail
after their first attempt.
"""

from __future__ import annotations

from threading import Lock

from ..._values import define, field
from ...errors import APIError, OpenAIError, PoolTimeoutError, RateLimitError
from ..call_info import OutcomeOrError
from ..checks import number
from ..forks import renew_after_fork


@define(eq=False)
class RetryBudget:
    """Tokens for the retries of all calls of a client, its copies, and other clients that share it; thread-safe.

    The budget starts with `capacity` tokens. A retry takes `cost` tokens, `throttled_cost` after a 429, and none if no
    connection was free. A call that succeeds at once adds `refund`; one that needed retries adds the cost of the last
    retry. Raises `ConfigurationError`, naming the field.
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
        """Replace the lock: another thread of the parent process may have held it."""
        self._lock = Lock()

    @property
    def left(self) -> float:
        """The tokens that are left."""
        return self._left

    def take(self, error: APIError) -> float | None:
        """Take the cost of a retry after *error*, and return it; None if too few tokens are left."""
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
        """Add the tokens of a successful call, which *spent* tokens on its last retry."""
        self.give(spent or self.refund)

    def _price(self, error: APIError) -> float:
        if isinstance(error, PoolTimeoutError):
            return 0.0
        return self.throttled_cost if isinstance(error, RateLimitError) else self.cost


class Refund:
    """The ticket of a stream: unless the stream fails, the budget gets the tokens of a successful call."""

    def __init__(self, budget: RetryBudget, spent: float) -> None:
        self._budget, self._spent = budget, spent

    def settle(self, outcome: OutcomeOrError, _now: float, _took: float, /) -> None:
        """Add the tokens, unless *outcome* is an error."""
        if not isinstance(outcome, OpenAIError):
            self._budget.earn(self._spent)

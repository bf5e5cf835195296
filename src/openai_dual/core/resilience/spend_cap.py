"""`SpendCap`: refuse calls before they cost more than a number of dollars in a period.

It is a rate limiter of millionths of a dollar: each attempt reserves what it may cost, and returns what it did not.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import ceil, isfinite
from typing import TYPE_CHECKING, Any, ClassVar, Final, Literal, TypeAlias, get_args

from ...errors import APIStatusError, ConfigurationError, RateLimitWaitError, SpendCapError
from ..call_info import OK, CallInfo, Outcome, OutcomeOrError, WaitReason
from ..checks import is_number
from ..request.build import model_of
from ..telemetry.cost import Usage, cost_of, usage_in
from ..telemetry.hooks import LimitType
from .gates import Place
from .rate_limiter import RateLimiter
from .rate_limits import RateLimits
from .token_usage import TokenCount, input_tokens, output_tokens

if TYPE_CHECKING:
    from ..calls.call import Call
    from ..effects import Ask, Sleep
    from ..telemetry.cost import Prices
    from .gates import Notify
    from .leases import Ledger

Period: TypeAlias = Literal["hour", "day", "week", "month"]
SECONDS: Final[Mapping[str, float]] = {"hour": 3600.0, "day": 86400.0, "week": 604800.0, "month": 2592000.0}
MILLIONTHS: Final = 1_000_000


class SpendCap:
    """Let calls cost at most *dollars* in any period: the last hour, day (24 hours), week or month (30 days).

    An attempt reserves the price of its estimated input tokens and of the longest response that it allows; when the
    response reports its usage, the difference is returned. A call that would pass the cap raises `SpendCapError`, and
    is not sent. A model without a known price costs nothing. With *shared*, a `SharedLedger`, the processes of an
    account have one cap. Clients may share a cap. Raises `ConfigurationError`.
    """

    reason: ClassVar[WaitReason] = "rate_limit"

    def __init__(self, dollars: float, *, per: Period = "day", shared: Ledger | None = None) -> None:
        if not is_number(dollars) or not isfinite(dollars) or dollars <= 0:
            raise ConfigurationError(
                f"SpendCap.dollars: expected a number above 0, got {dollars!r}", setting="SpendCap.dollars"
            )
        if per not in SECONDS:
            raise ConfigurationError(
                f"SpendCap.per: expected one of {', '.join(get_args(Period))}, got {per!r}", setting="SpendCap.per"
            )
        self.dollars, self.per = float(dollars), per
        self._limiter = _Dollars(self.dollars * MILLIONTHS, SECONDS[per], shared)

    def __repr__(self) -> str:
        return f"SpendCap({self.dollars:g}, per={self.per!r})"

    def left(self, now: float) -> float:
        """Return how many dollars are left at *now*, on the steady clock."""
        return self._limiter.left(now)["tpd"] / MILLIONTHS

    def state(self, now: float) -> dict[str, Any]:
        """Return the state at *now* as plain values."""
        shared = self._limiter.state(now).get("shared")
        state = {"dollars": self.dollars, "per": self.per, "left": self.left(now)}
        return state if shared is None else {**state, "shared": shared}

    def estimate(self, call: Call[Any], prices: Prices) -> float:
        """Return what *call* may cost, in dollars."""
        body = call.body
        if not isinstance(body, Mapping):
            return 0.0
        model = model_of(call)
        usage = Usage(model if isinstance(model, str) else None, input_tokens(body), 0, output_tokens(body))
        return cost_of(usage, prices) or 0.0

    def join(self, call: CallInfo, prices: Prices, now: float, ends: float | None, notify: Notify) -> Place:
        """Reserve what *call* may cost. Raises `SpendCapError`."""
        info = call._replace(tokens=max(1, ceil(call.cost * MILLIONTHS)))
        self._limiter.tell(notify)
        try:
            return _Charge(self, self._limiter.join(info, now, ends, _nobody), call, prices)
        except RateLimitWaitError as refusal:
            raise self.refusal(refusal) from None

    def refusal(self, refusal: RateLimitWaitError) -> SpendCapError:
        """Return the error of a call that would pass the cap."""
        return SpendCapError(
            f"The call may cost more than is left of {self.dollars:g} dollars per {self.per}.",
            retry_after=refusal.retry_after,
        )


def _nobody(_: object) -> list[Any]:
    return []


class SpendQueue:
    """The cap of a client, with its prices, as something that attempts pass."""

    reason: ClassVar[WaitReason] = "rate_limit"

    def __init__(self, cap: SpendCap, prices: Prices) -> None:
        self.cap, self._prices = cap, prices

    def __eq__(self, other: object) -> bool:
        return isinstance(other, SpendQueue) and other.cap is self.cap

    def __hash__(self) -> int:
        return hash(self.cap)

    def estimate(self, call: Call[Any]) -> float:
        """Return what *call* may cost, in dollars."""
        return self.cap.estimate(call, self._prices)

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify, /) -> Place:
        """Reserve what *call* may cost. Raises `SpendCapError`."""
        return self.cap.join(call, self._prices, now, ends, notify)


class _Charge(Place):
    """What one attempt may cost, and then costs."""

    __slots__ = ("_call", "_cap", "_place", "_prices")

    def __init__(self, cap: SpendCap, place: Place, call: CallInfo, prices: Callable[[Usage], Any]) -> None:
        self._cap, self._place, self._call, self._prices = cap, place, call, prices

    def pause(self, now: float, /) -> Sleep | Ask | None:
        """Return what to ask. Raises `SpendCapError`."""
        try:
            return self._place.pause(now)
        except RateLimitWaitError as refusal:
            raise self._cap.refusal(refusal) from None

    def replied(self, reply: Any, now: float, /) -> None:
        """Receive the reply of the ledger."""
        self._place.replied(reply, now)

    def used(self, tokens: int, now: float, /) -> None:
        """Replace the estimate by what the response costs."""
        if isinstance(tokens, TokenCount) and (usage := usage_in(tokens.source, self._call.model)) is not None:
            dollars = cost_of(usage, self._prices)
            if dollars is not None:
                self._place.used(ceil(dollars * MILLIONTHS), now)

    def settle(self, outcome: OutcomeOrError, now: float, took: float, /) -> None:
        """Return the reservation if nothing was sent, or the service refused it."""
        is_free = outcome is Outcome.UNSENT or isinstance(outcome, APIStatusError) or _is_unsent(outcome)
        self._place.settle(Outcome.UNSENT if is_free else OK, now, took)


def _is_unsent(outcome: OutcomeOrError) -> bool:
    return not isinstance(outcome, Outcome) and getattr(outcome, "sent", True) is False


class _Dollars(RateLimiter):
    """Millionths of a dollar as the tokens of a period."""

    def __init__(self, most: float, period: float, shared: Ledger | None) -> None:
        self._period = period
        limits = RateLimits(tokens_per_day=max(1.0, most), queueing=False, adjust_from_headers=False)
        super().__init__(limits, shared=shared, name="spend")

    def tell(self, notify: Notify) -> None:
        """Notify the listeners of this client when the ledger is lost, or back."""
        self._notify = notify

    def periods(self) -> list[list[tuple[LimitType, float, float]]]:
        """Return the one limit, in its own period."""
        return [[], [("tpd", self.limits.tokens_per_day or 1.0, self._period)]]

"""`ModelLimits`: a rate limiter for each model, or for each pattern of models."""

from __future__ import annotations

from collections.abc import Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

from ...errors import ConfigurationError
from ..call_info import CallInfo, WaitReason
from ..calls.call import Call
from ..request.build import model_of
from .gates import Place
from .rate_limiter import RateLimiter
from .rate_limits import RateLimits

if TYPE_CHECKING:
    from .gates import Notify


Limits: TypeAlias = "RateLimits | RateLimiter | ModelLimits | Mapping[str, RateLimits | RateLimiter]"
"""What the setting `rate_limits` can be."""


class ModelLimits:
    """Keep the calls of each model within the limits of its name, or of the first pattern that matches it.

    *limits* has a limiter, or `RateLimits`, for each name or pattern with `*` and `?`; "*" is for all other models.
    An exact name goes before patterns. All models of a pattern share its limits. A model that nothing matches, and a
    call without a model, have no limits. Raises `ConfigurationError`.
    """

    reason: ClassVar[WaitReason] = "rate_limit"

    def __init__(self, limits: Mapping[str, RateLimits | RateLimiter]) -> None:
        self.limiters: dict[str, RateLimiter] = {}
        """The limiters, by the names and patterns that were given."""
        if not limits:
            raise ConfigurationError(
                "rate_limits: expected limits for a model, got an empty mapping", setting="rate_limits"
            )
        self.limiters |= {pattern: _limiter(pattern, each) for pattern, each in limits.items()}
        self._found: dict[str, RateLimiter | None] = {}

    def __repr__(self) -> str:
        return f"ModelLimits({self.limiters})"

    def limiter_of(self, model: str | None) -> RateLimiter | None:
        """Return the limiter of *model*; None if it has no limits."""
        if not isinstance(model, str):
            return None
        if model not in self._found:
            if len(self._found) >= MOST_MODELS:
                self._found.clear()
            matching = (each for pattern, each in self.limiters.items() if fnmatchcase(model, pattern))
            self._found[model] = self.limiters.get(model) or next(matching, None)
        return self._found[model]

    def estimate(self, call: Call[Any]) -> int:
        """Return how many tokens *call* may use; 0 for a model without limits."""
        limiter = self.limiter_of(model_of(call))
        return 0 if limiter is None else limiter.limits.estimate(call)

    def join(self, call: CallInfo, now: float, ends: float | None, notify: Notify, /) -> Place:
        """Take a place in the queue of the model of *call*. Raises `RateLimitWaitError`."""
        limiter = self.limiter_of(call.model)
        return NOT_LIMITED if limiter is None else limiter.join(call, now, ends, notify)

    def urgent(self, call: CallInfo, notify: Notify, /) -> Place | None:
        """Return a place to wait for, if other processes have to hear at once that the service has limited *call*."""
        limiter = self.limiter_of(call.model)
        return None if limiter is None else limiter.urgent(call, notify)

    def wait_for(self, call: CallInfo, now: float) -> float:
        """Return how long *call* would wait, as far as is known."""
        limiter = self.limiter_of(call.model)
        return 0.0 if limiter is None else limiter.wait_for(call, now)

    def state(self, now: float) -> dict[str, Any]:
        """Return the state of each limiter, as plain values."""
        return {pattern: limiter.state(now) for pattern, limiter in self.limiters.items()}


MOST_MODELS = 1000
"""How many names of models are remembered with their limiters."""
NOT_LIMITED = Place()


def _limiter(pattern: object, given: object) -> RateLimiter:
    if not isinstance(pattern, str) or not pattern:
        raise ConfigurationError(f"rate_limits: expected names of models, got {pattern!r}", setting="rate_limits")
    if isinstance(given, RateLimits):
        return RateLimiter(given)
    if isinstance(given, RateLimiter):
        return given.named(pattern)
    raise ConfigurationError(
        f"rate_limits: expected RateLimits or a RateLimiter for {pattern!r}, got {given!r}", setting="rate_limits"
    )


def limiter(given: object) -> RateLimiter | ModelLimits:
    """Return *given* if it limits calls, or a limiter for `RateLimits`, or for a mapping from models to them.

    Raises `ConfigurationError` for anything else.
    """
    if isinstance(given, RateLimiter | ModelLimits):
        return given
    if isinstance(given, RateLimits):
        return RateLimiter(given)
    if isinstance(given, Mapping):
        return ModelLimits(given)
    raise ConfigurationError(
        f"rate_limits: expected RateLimits, a RateLimiter, a mapping of models to them, or None, got {given!r}",
        setting="rate_limits",
    )

"""What a bulk run has used, and the conditions that stop it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._values import frozen
from ..core.checks import is_number, is_whole
from ..core.resilience.token_usage import input_tokens, output_tokens
from ..core.telemetry.cost import Prices, Usage, cost_of
from ..errors import AuthenticationError, ConfigurationError, QuotaExceededError
from .progress import BulkBatch, BulkProgress, ModelTotals

if TYPE_CHECKING:
    from ..errors import OpenAIError

EQUAL_ERRORS = 3
"""Equal errors of the key or the quota, one after another, that stop a run: later requests would fail too."""
FEWEST = 20
"""A share of errors is that of at least this number of results: a first failure is not 100 %."""


@frozen
class Stops:
    """The limits of a run; None is no limit."""

    max_cost: float | None = None
    max_tokens: int | None = None
    max_errors: int | float | None = None
    """A number of errors, or below 1 their share."""


def stops_of(max_cost: object, max_tokens: object, max_errors: object, prices: Prices | None) -> Stops:
    """Check the limits of a run. Raises `ConfigurationError`, naming the argument."""
    if max_cost is not None and (not is_number(max_cost) or not max_cost > 0):
        raise _refused("max_cost", "dollars above 0", max_cost)
    if max_cost is not None and prices is None:
        raise ConfigurationError(
            "max_cost: the client has no prices; pass prices=True, or a function, to the client", setting="max_cost"
        )
    if max_tokens is not None and (not is_whole(max_tokens) or max_tokens < 1):
        raise _refused("max_tokens", "a whole number, 1 or more", max_tokens)
    return Stops(max_cost, max_tokens, _errors(max_errors))


def _errors(given: object) -> int | float | None:
    value: Any = given
    if isinstance(given, str) and given.strip().endswith("%"):
        try:
            value = float(given.strip()[:-1]) / 100
        except ValueError:
            raise _refused("max_errors", "a number, or a share such as '5%'", given) from None
        if not 0 <= value <= 1:
            raise _refused("max_errors", "a share from 0% to 100%", given)
        return value if 0 < value < 1 else (0 if value == 0 else None)
    if value is None or (is_whole(value) and value >= 0) or (is_number(value) and 0 < value < 1):
        return value
    raise _refused("max_errors", "a whole number, a share between 0 and 1, or one such as '5%'", given)


def _refused(name: str, expected: str, value: object) -> ConfigurationError:
    return ConfigurationError(f"{name}: expected {expected}, got {value!r}", setting=name)


class _Used:
    """What was used, as a sum that grows."""

    def __init__(self, *, priced: bool) -> None:
        self.done = self.input_tokens = self.cached_tokens = self.output_tokens = self.reasoning_tokens = 0
        self.cost = 0.0 if priced else None

    def add(self, usage: Usage, cost: float | None) -> None:
        """Add the usage of one request."""
        self.done += 1
        self.input_tokens += usage.input_tokens
        self.cached_tokens += usage.cached_tokens
        self.output_tokens += usage.output_tokens
        self.reasoning_tokens += usage.reasoning_tokens
        if self.cost is not None and cost is not None:
            self.cost += cost


class Tally:
    """Counts the results of a run and what its running requests may use."""

    def __init__(self, stops: Stops, prices: Prices | None) -> None:
        self._stops, self._prices = stops, prices
        self._used = _Used(priced=prices is not None)
        self._models: dict[tuple[str | None, str | None], _Used] = {}
        self._done = self._failed = self._resumed = self._failed_now = 0
        self._reserved: dict[int, tuple[int, float]] = {}
        self._tokens, self._dollars = 0, 0.0
        """The sums of what is reserved."""

    @property
    def has_budget(self) -> bool:
        """Whether there is a limit of money or tokens."""
        return self._stops.max_cost is not None or self._stops.max_tokens is not None

    def progress(
        self, total: int | None = None, seconds: float = 0.0, batches: tuple[BulkBatch, ...] = ()
    ) -> BulkProgress:
        """Return what was counted so far."""
        used = self._used
        return BulkProgress(
            done=self._done,
            failed=self._failed,
            resumed=self._resumed,
            total=total,
            input_tokens=used.input_tokens,
            cached_tokens=used.cached_tokens,
            output_tokens=used.output_tokens,
            reasoning_tokens=used.reasoning_tokens,
            cost=used.cost,
            models=tuple(
                ModelTotals(model=key[0], service_tier=key[1], **vars(each)) for key, each in self._models.items()
            ),
            batches=batches,
            seconds=seconds,
        )

    def resume(self, usage: Usage | None, *, failed: bool) -> None:
        """Count a result of an earlier run."""
        self._resumed += 1
        self._count(usage, failed=failed)

    def _count(self, usage: Usage | None, *, failed: bool) -> None:
        self._done += 1
        self._failed += failed
        if usage is not None:
            cost = None if self._prices is None else cost_of(usage, self._prices)
            self._used.add(usage, cost)
            key = usage.model, usage.service_tier
            if key not in self._models:
                self._models[key] = _Used(priced=self._prices is not None)
            self._models[key].add(usage, cost)

    def reserve(
        self, line: int, body: Mapping[str, Any], *, tier: str | None = None, always: bool = False
    ) -> str | None:
        """Reserve what a request may use; return the limit that it would pass, and reserve nothing then.

        *tier* is the service tier of the request. With *always* the request was sent already, whatever the limits.
        """
        if not self.has_budget:
            return None
        self.release(line)
        model, used, stops = body.get("model"), self._used, self._stops
        mean = used.output_tokens // self._done if self._done else 0
        usage = Usage(
            model if isinstance(model, str) else None, input_tokens(body), 0, output_tokens(body) or mean, tier
        )
        tokens = usage.input_tokens + usage.output_tokens
        dollars = 0.0 if self._prices is None else cost_of(usage, self._prices) or 0.0
        if not always:
            all_tokens = used.input_tokens + used.output_tokens + self._tokens + tokens
            if stops.max_tokens is not None and all_tokens > stops.max_tokens:
                return "max_tokens"
            if stops.max_cost is not None and (used.cost or 0.0) + self._dollars + dollars > stops.max_cost:
                return "max_cost"
        self._reserved[line] = tokens, dollars
        self._tokens, self._dollars = self._tokens + tokens, self._dollars + dollars
        return None

    def release(self, line: int) -> None:
        """Give back what the request of *line* reserved."""
        tokens, dollars = self._reserved.pop(line, (0, 0.0))
        self._tokens -= tokens
        self._dollars = self._dollars - dollars if self._reserved else 0.0  # no rounding error remains

    def count(self, usage: Usage | None, *, failed: bool) -> str | None:
        """Count a result; return "max_errors" if there are too many errors now."""
        self._count(usage, failed=failed)
        self._failed_now += failed
        most, new = self._stops.max_errors, self._done - self._resumed
        if most is None:
            return None
        allowed = most * max(new, FEWEST) if isinstance(most, float) else most
        return "max_errors" if failed and self._failed_now > allowed else None


class Streak:
    """Holds results that fail because of the key or the quota back, until another result shows that others do not.

    Those that are held back when a run stops are not written, so that the next run sends them again.
    """

    def __init__(self) -> None:
        self.held: list[Any] = []
        self._kind: tuple[str, str | None] | None = None

    def kind(self, error: OpenAIError | None) -> tuple[str, str | None] | None:
        """Return what *error* is an error of, "key" or "quota", with its code; None for others."""
        if isinstance(error, AuthenticationError):
            return "key", error.code
        return ("quota", error.code) if isinstance(error, QuotaExceededError) else None

    def take(self, result: Any, error: OpenAIError | None) -> tuple[list[Any], str | None]:
        """Take a result; return the results that can be written now, and the reason to stop."""
        kind = self.kind(error)
        if kind is not None and kind == self._kind:
            self.held.append(result)
            return [], kind[0] if len(self.held) >= EQUAL_ERRORS else None
        released, self._kind = self.held, kind
        self.held = [] if kind is None else [result]
        return ([*released, result] if kind is None else released), None

"""What a bulk run has used, and the conditions that stop it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .._values import evolve, frozen
from ..core.checks import is_number, is_whole
from ..core.resilience.token_usage import input_tokens, output_tokens
from ..core.telemetry.cost import Prices, Usage, cost_of
from ..errors import AuthenticationError, ConfigurationError, QuotaExceededError

if TYPE_CHECKING:
    from ..errors import OpenAIError

EQUAL_ERRORS = 3
"""Equal errors of the key or the quota, one after another, that stop a run: later requests would fail too."""
FEWEST = 20
"""A share of errors is that of at least this number of results: a first failure is not 100 %."""


@frozen(kw_only=True)
class BulkProgress:
    """The state of a bulk run: what is done, and what it has used, earlier runs with the same output included."""

    done: int = 0
    """Lines that have a result."""
    failed: int = 0
    """Those whose result is an error."""
    resumed: int = 0
    """Those that had a result when this run started."""
    total: int | None = None
    """Lines of the source, if that is known."""
    input_tokens: int = 0
    cached_tokens: int = 0
    """Those of the input tokens that came from the cache."""
    output_tokens: int = 0
    cost: float | None = None
    """In dollars; None without `prices`, and 0 for what they do not know."""
    seconds: float = 0.0
    """The duration of this run."""

    @property
    def rate(self) -> float:
        """Results per second of this run."""
        return (self.done - self.resumed) / self.seconds if self.seconds > 0 else 0.0

    @property
    def eta(self) -> float | None:
        """Seconds until all lines are done; None if that is unknown."""
        return None if self.total is None or not self.rate else max(self.total - self.done, 0) / self.rate


@frozen(kw_only=True)
class BulkReport(BulkProgress):
    """The result of a bulk run."""

    stopped: str | None = None
    """Why it ended before the last line: "max_cost", "max_tokens", "max_errors", "key", "quota" or "interrupted"."""


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


class Tally:
    """Counts the results of a run and what its running requests may use."""

    def __init__(self, stops: Stops, prices: Prices | None) -> None:
        self._stops, self._prices = stops, prices
        self.progress = BulkProgress(cost=None if prices is None else 0.0)
        self._failed_now = 0
        self._reserved: dict[int, tuple[int, float]] = {}

    def resume(self, usage: Usage | None, *, failed: bool) -> None:
        """Count a result of an earlier run."""
        self._count(usage, failed=failed, resumed=1)

    def _count(self, usage: Usage | None, *, failed: bool, resumed: int = 0) -> None:
        was, used = self.progress, usage or Usage(None, 0, 0, 0)
        cost = was.cost
        if cost is not None and usage is not None and self._prices is not None:
            cost += cost_of(usage, self._prices) or 0.0
        self.progress = evolve(
            was,
            done=was.done + 1,
            failed=was.failed + failed,
            resumed=was.resumed + resumed,
            input_tokens=was.input_tokens + used.input_tokens,
            cached_tokens=was.cached_tokens + used.cached_tokens,
            output_tokens=was.output_tokens + used.output_tokens,
            cost=cost,
        )

    def reserve(self, line: int, body: Mapping[str, Any]) -> str | None:
        """Reserve what a request may use; return the limit that it would pass, and reserve nothing then."""
        stops, done = self._stops, self.progress
        if stops.max_cost is None and stops.max_tokens is None:
            return None
        model = body.get("model")
        mean = done.output_tokens // done.done if done.done else 0
        usage = Usage(
            model if isinstance(model, str) else None, input_tokens(body), 0, output_tokens(body) or mean, None
        )
        tokens = usage.input_tokens + usage.output_tokens
        dollars = 0.0 if self._prices is None else cost_of(usage, self._prices) or 0.0
        running = self._reserved.values()
        if stops.max_tokens is not None:
            used = done.input_tokens + done.output_tokens
            if used + sum(each for each, _ in running) + tokens > stops.max_tokens:
                return "max_tokens"
        if (
            stops.max_cost is not None
            and (done.cost or 0.0) + sum(each for _, each in running) + dollars > stops.max_cost
        ):
            return "max_cost"
        self._reserved[line] = tokens, dollars
        return None

    def release(self, line: int) -> None:
        """Give back what the request of *line* reserved."""
        self._reserved.pop(line, None)

    def count(self, usage: Usage | None, *, failed: bool) -> str | None:
        """Count a result; return "max_errors" if there are too many errors now."""
        self._count(usage, failed=failed)
        self._failed_now += failed
        most, new = self._stops.max_errors, self.progress.done - self.progress.resumed
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

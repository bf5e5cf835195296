"""The state of a bulk run, and its report: what is done, what it has used, which batches are enqueued. Values only."""

from __future__ import annotations

from .._values import frozen


@frozen(kw_only=True)
class ModelTotals:
    """What the successful requests for one model, with one service tier, have used."""

    model: str | None
    service_tier: str | None
    """As the responses state it; "batch" for requests that were part of a batch."""
    done: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    """Those of the input tokens that came from the cache."""
    output_tokens: int = 0
    reasoning_tokens: int = 0
    """Those of the output tokens that are reasoning."""
    cost: float | None = None
    """In dollars; None without `prices`, and 0 for what they do not know."""


@frozen(kw_only=True)
class BulkBatch:
    """A batch of a bulk run that has not ended."""

    id: str
    status: str | None
    model: str | None
    requests: int
    completed: int
    """Requests that the service has completed; their results come when the batch ends."""
    failed: int


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
    reasoning_tokens: int = 0
    """Those of the output tokens that are reasoning."""
    cost: float | None = None
    """In dollars; None without `prices`, and 0 for what they do not know."""
    models: tuple[ModelTotals, ...] = ()
    """The same by model and service tier, in the order in which they came."""
    batches: tuple[BulkBatch, ...] = ()
    """The batches that are enqueued."""
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
    """Why it ended before the last line.

    "max_cost", "max_tokens", "max_errors", "key", "quota", "cancelled" (by `bulk.cancel`) or "interrupted".
    """

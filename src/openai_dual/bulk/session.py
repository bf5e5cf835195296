"""One bulk run: which requests it sends, what becomes of their results, when it stops. Both clients share it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any

from .._values import evolve, fields
from ..core.calls.call import Call
from ..core.cancellation import CANCELLATIONS, CancelToken
from ..core.effects import Sleep
from ..core.request.build import extended, model_of
from ..core.workflows.steps import Responded, Workflow, execute, respond
from ..errors import CircuitOpenError, ConfigurationError, OpenAIError
from .journal import Done
from .progress import BulkProgress, BulkReport
from .records import BulkResult, Outcome, failed, succeeded
from .requests import Item, item_of
from .sources import AsyncReader, Reader
from .tally import Stops, Streak, Tally

if TYPE_CHECKING:
    from ..core.telemetry.cost import Prices
    from .interrupts import Interrupts
    from .journal import Journal
    from .progress import BulkBatch
    from .template import Template

PAUSE = 1.0
"""Seconds until a request is tried again that an open circuit has refused, if the circuit does not say when."""


class Session:
    """One run with a journal."""

    def __init__(
        self,
        reader: Reader | AsyncReader,
        template: Template | None,
        journal: Journal,
        stops: Stops,
        prices: Prices | None,
        interrupts: Interrupts,
        clock: Callable[[], float],
    ) -> None:
        self._reader, self.template, self.journal = reader, template, journal
        self.rows: Any = iter(reader) if isinstance(reader, Reader) else aiter(reader)
        """The lines of the source that were not read yet, with their numbers."""
        self._tally, self._streak = Tally(stops, prices), Streak()
        self.interrupts, self._clock, self._began = interrupts, clock, clock()
        self._stopped: str | None = None
        self._spent: str | None = None
        self._fatal: OpenAIError | None = None
        self._early = Done()
        self.batches: tuple[BulkBatch, ...] = ()
        """The batches that are enqueued."""
        for each in journal.resume():
            self._tally.resume(each.usage, failed=each.failed)

    @property
    def stopped(self) -> str | None:
        """Why no further request is sent, if that is so."""
        return self._stopped or self._spent

    @property
    def is_out_of_budget(self) -> bool:
        """Whether the next request would pass the limit of money or tokens; those that were sent are awaited."""
        return self._spent is not None

    @property
    def is_over(self) -> bool:
        """Whether the run ends now."""
        return bool(self._stopped or self._fatal or self.interrupts.count or self.interrupts.token.is_cancelled)

    @property
    def has_budget(self) -> bool:
        """Whether there is a limit of money or tokens."""
        return self._tally.has_budget

    @property
    def held(self) -> set[int]:
        """The lines whose results are held back: failures of the key or the quota."""
        return {each.line for each in self._streak.held}

    def is_of_account(self, error: OpenAIError | None) -> bool:
        """Return whether *error* is one of the key or the quota."""
        return self._streak.kind(error) is not None

    def stop(self, reason: str) -> None:
        """End the run, because of *reason*."""
        self._stopped = self._stopped or reason

    def reserve(self, line: int, body: Mapping[str, Any], *, tier: str | None = None, always: bool = False) -> bool:
        """Reserve what a request may use; if that would pass a limit, send no further one, and return True."""
        reason = self._tally.reserve(line, body, tier=tier, always=always)
        self._spent = self._spent or reason
        return reason is not None

    def afetch(self, count: int) -> Callable[[], Any] | None:
        """Return a function that awaits the next rows of a source that is awaited; None for others."""
        if isinstance(self._reader, Reader):
            return None

        async def fetch() -> list[tuple[int, Any]]:
            chunk: list[tuple[int, Any]] = []
            while len(chunk) < count and (row := await anext(self.rows, None)) is not None:
                chunk.append(row)
            return chunk

        return fetch

    def parts(self, left: Iterable[Item] = ()) -> Iterator[Workflow[Outcome]]:
        """Yield the workflows of *left*, and of the lines that have no result, until the run stops."""
        return self._of(chain(self._noted(left), (self._item(line, raw) for line, raw in self.rows)))

    def _noted(self, left: Iterable[Item]) -> Iterator[Item]:
        """Yield *left*; its lines are not taken from the source again, although they have no result yet."""
        for item in left:
            self._early.add(item.line)
            yield item

    async def aparts(self, left: Iterable[Item] = ()) -> AsyncIterator[Workflow[Outcome]]:
        """Yield what `parts` yields, of a source that is awaited."""
        for part in self._of(self._noted(left)):
            yield part
        while not self._halted() and (row := await anext(self.rows, None)) is not None:
            for part in self._of([self._item(*row)]):
                yield part

    def _of(self, items: Iterable[Item | None]) -> Iterator[Workflow[Outcome]]:
        for item in items:
            if self._halted():
                return
            if item is not None and (part := self._part(item)) is not None:
                yield part

    def _item(self, line: int, raw: Any) -> Item | None:
        """Return the request of a line of the source, if it has no result."""
        is_done = line in self.journal.done or line in self._early
        return None if is_done else item_of(line, raw, self.template)

    def _part(self, item: Item) -> Workflow[Outcome] | None:
        """Return the workflow of *item*; None if it would pass a limit."""
        if item.call is not None and self.reserve(item.line, _body(item.call)):
            return None
        return answered(item, self.interrupts.token, self._halted)

    def _halted(self) -> bool:
        return bool(self.stopped or self._fatal or self.interrupts.count)

    def take(self, outcome: Outcome) -> BulkProgress | None:
        """Write the result of a request; return the progress, or None if nothing was written."""
        self._tally.release(outcome.line)
        if isinstance(outcome.error, (*CANCELLATIONS, ConfigurationError)):
            if self.interrupts.count < 2:
                self._fatal = self._fatal or outcome.error
            return None
        ready, reason = self._streak.take(outcome, outcome.error)
        self._stopped = self._stopped or reason
        for each in ready:
            self._write(each)
        return self.progress() if ready else None

    def _write(self, outcome: Outcome) -> None:
        self.journal.write(outcome.record)
        self.journal.done.add(outcome.line)
        reason = self._tally.count(outcome.usage, failed=outcome.error is not None)
        self._stopped = self._stopped or reason

    def progress(self) -> BulkProgress:
        """Return the state of the run."""
        return self._tally.progress(self._reader.total, self._clock() - self._began, self.batches)

    def report(self) -> BulkReport:
        """Return the report of the run once all its requests have ended. Raises what made it impossible."""
        if not (self._stopped in {"key", "quota"} or self.interrupts.token.is_cancelled):
            for each in self._streak.held:
                self._write(each)
        if self._fatal is not None:
            raise self._fatal
        now = self.progress()
        stopped = self.stopped or ("interrupted" if self.interrupts.count else None)
        facts = {each.name: getattr(now, each.name) for each in fields(BulkProgress)}
        return BulkReport(**facts, stopped=stopped)


def _body(call: Call[Any]) -> Mapping[str, Any]:
    body: Mapping[str, Any] = extended(call.body, call.options.extra_body)
    return body


def answered(item: Item, token: CancelToken, halted: Callable[[], bool]) -> Workflow[Outcome]:
    """Send the request of *item*; return its outcome, also if it fails."""
    if item.call is None:
        return failed(item.line, item.custom_id, item.error or OpenAIError("There is no request."))
    call, model = _as_json(item.call, token), model_of(item.call)
    try:
        response: Responded[Any] = yield from _sent(call, token, halted)
        body: Any = response.parse()
    except OpenAIError as error:
        return failed(item.line, item.custom_id, error)
    plain = body.to_dict() if hasattr(body, "to_dict") else body
    status, request_id = getattr(response, "status_code", 200), response.headers.get("x-request-id")
    return succeeded(item.line, item.custom_id, status, request_id, plain, model if isinstance(model, str) else None)


def _sent(call: Call[Any], token: CancelToken, halted: Callable[[], bool]) -> Workflow[Responded[Any]]:
    """Send *call*; while a circuit is open, wait: otherwise all lines that are left would fail at once."""
    while True:
        try:
            return (yield from respond(call))
        except CircuitOpenError as error:
            if halted():
                raise
            yield Sleep(error.retry_after or PAUSE, token.signal)


def _as_json(call: Call[Any], token: CancelToken) -> Call[Any]:
    """Return *call* with a result that is JSON, as it came; *token* cancels it."""
    return call.replace(decode=_unchanged, options=evolve(call.options, cancel=token))


def _unchanged(value: Any) -> Any:
    return value


def typed(items: Iterable[Item]) -> Iterator[Workflow[BulkResult[Any]]]:
    """Yield a workflow for each of *items*, whose result has the value of the call or its error."""
    return (_typed(item) for item in items)


def _typed(item: Item) -> Workflow[BulkResult[Any]]:
    if item.call is None:
        return BulkResult(item.line, item.custom_id, error=item.error)
    try:
        return BulkResult(item.line, item.custom_id, value=(yield from execute(item.call)))
    except OpenAIError as error:
        return BulkResult(item.line, item.custom_id, error=error)

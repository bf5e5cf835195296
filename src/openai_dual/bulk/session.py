"""One bulk run: which requests it sends, what becomes of their results, when it stops. Both clients share it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .._values import evolve
from ..core.calls.call import Call
from ..core.cancellation import CANCELLATIONS, CancelToken
from ..core.effects import Sleep
from ..core.request.build import extended, model_of
from ..core.workflows.steps import Responded, Workflow, execute, respond
from ..errors import CircuitOpenError, ConfigurationError, OpenAIError
from .records import BulkResult, Outcome, failed, succeeded
from .requests import Item, item_of
from .tally import BulkProgress, BulkReport, Stops, Streak, Tally

if TYPE_CHECKING:
    from ..core.telemetry.cost import Prices
    from .interrupts import Interrupts
    from .journal import Journal
    from .sources import Reader
    from .template import Template

PAUSE = 1.0
"""Seconds until a request is tried again that an open circuit has refused, if the circuit does not say when."""


class Session:
    """One run with a journal."""

    def __init__(
        self,
        reader: Reader,
        template: Template | None,
        journal: Journal,
        stops: Stops,
        prices: Prices | None,
        interrupts: Interrupts,
        clock: Callable[[], float],
    ) -> None:
        self._reader, self._template, self._journal = reader, template, journal
        self._tally, self._streak = Tally(stops, prices), Streak()
        self._interrupts, self._clock, self._began = interrupts, clock, clock()
        self._stopped: str | None = None
        self._fatal: OpenAIError | None = None
        for each in journal.resume():
            self._tally.resume(each.usage, failed=each.failed)

    def parts(self) -> Iterator[Workflow[Outcome]]:
        """Yield the workflows of the lines that have no result, until the run stops."""
        for line, raw in self._reader:
            if self._halted():
                return
            if line in self._journal.done:
                continue
            item = item_of(line, raw, self._template)
            if item.call is not None and (reason := self._tally.reserve(line, _body(item.call))):
                self._stopped = self._stopped or reason
                return
            yield answered(item, self._interrupts.token, self._halted)

    def _halted(self) -> bool:
        return bool(self._stopped or self._fatal or self._interrupts.count)

    def take(self, outcome: Outcome) -> BulkProgress | None:
        """Write the result of a request; return the progress, or None if nothing was written."""
        self._tally.release(outcome.line)
        if isinstance(outcome.error, (*CANCELLATIONS, ConfigurationError)):
            if self._interrupts.count < 2:
                self._fatal = self._fatal or outcome.error
            return None
        ready, reason = self._streak.take(outcome, outcome.error)
        self._stopped = self._stopped or reason
        for each in ready:
            self._write(each)
        return self._progress() if ready else None

    def _write(self, outcome: Outcome) -> None:
        self._journal.write(outcome.record)
        self._journal.done.add(outcome.line)
        reason = self._tally.count(outcome.usage, failed=outcome.error is not None)
        self._stopped = self._stopped or reason

    def _progress(self) -> BulkProgress:
        return evolve(self._tally.progress, total=self._reader.total, seconds=self._clock() - self._began)

    def report(self) -> BulkReport:
        """Return the report of the run once all its requests have ended. Raises what made it impossible."""
        if not (self._stopped in {"key", "quota"} or self._interrupts.token.is_cancelled):
            for each in self._streak.held:
                self._write(each)
        if self._fatal is not None:
            raise self._fatal
        now = self._progress()
        stopped = self._stopped or ("interrupted" if self._interrupts.count else None)
        return BulkReport(
            done=now.done,
            failed=now.failed,
            resumed=now.resumed,
            total=now.total,
            input_tokens=now.input_tokens,
            cached_tokens=now.cached_tokens,
            output_tokens=now.output_tokens,
            cost=now.cost,
            seconds=now.seconds,
            stopped=stopped,
        )


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

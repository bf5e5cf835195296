"""`client.bulk`: many requests from a file or an iterable, and their results in a file, or one by one."""

from __future__ import annotations

import os
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Callable, Generator, Iterator
from contextlib import AbstractContextManager, aclosing, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..core.effects import Ask
from ..core.signals import heard
from ..core.workflows.many import checked_at_once
from ..errors import ConfigurationError
from ..runtime.feeding import afed
from ..runtime.gather import atogether, together
from ..runtime.results import AsyncResults, Results
from .batches.cancelling import cancel_batches
from .batches.parts import Mode
from .batches.plan import By, Plan, plan_of
from .batches.room import Enqueued
from .batches.run import BatchRun
from .failures import write_failures
from .interrupts import Interrupts
from .journal import Journal
from .progress import BulkProgress, BulkReport
from .requests import Item, item_of
from .session import Session, typed
from .sources import AsyncReader, Source, opened
from .tally import Stops, stops_of
from .template import Template

if TYPE_CHECKING:
    from .._generated.models.batch import Batch
    from ..core.calls.call import Call
    from ..core.cancellation import CancelToken
    from ..core.telemetry.cost import Prices
    from ..core.workflows.steps import Workflow
    from .records import BulkResult

Progress = Callable[[BulkProgress], object]


class _Bulk:
    """What both kinds share: checked arguments, opened files."""

    def __init__(self, executor: Any, prices: Prices | None, cancel: CancelToken | None = None) -> None:
        self._executor, self._prices, self._cancel = executor, prices, cancel

    def _run(
        self,
        source: Source | AsyncReader,
        out: str | os.PathLike[str],
        template: Call[Any] | None,
        retry_failed: bool | Literal["all"],
        errors: str | os.PathLike[str] | None,
        stops: Stops,
        plan: Plan,
        on_progress: Progress | None,
    ) -> AbstractContextManager[tuple[Session, BatchRun | None]]:
        made = None if template is None else Template(template)
        plan.check_template(made)
        path, failures = _output(out, "out"), None if errors is None else _output(errors, "errors")
        clock = self._executor.conduct.clock

        @contextmanager
        def session() -> Generator[tuple[Session, BatchRun | None], None, None]:
            tokens = (self._cancel, None if made is None else made.call.options.cancel)
            signals = [token.signal for token in tokens if token is not None]
            with (
                Interrupts() as interrupts,
                heard(interrupts.token.cancel, signals),
                opened(source, count=on_progress is not None) as reader,
                closing(Journal(path, _identity(source, reader.identity, made), clock.monotonic)) as journal,
            ):
                if retry_failed:
                    journal.drop(lambda each: each.failed and (retry_failed == "all" or each.worth_a_retry))
                run = Session(reader, made, journal, stops, self._prices, interrupts, clock.monotonic)
                try:
                    yield run, plan.batches(run, self._executor, clock, on_progress)
                finally:
                    if failures is not None:
                        write_failures(path, failures)

        return session()

    def _items(self, source: Source, template: Call[Any] | None) -> Iterator[Item]:
        made = None if template is None else Template(template)
        with opened(source) as reader:
            for line, raw in reader:
                yield item_of(line, raw, made)


def _output(out: object, setting: str) -> Path:
    if not isinstance(out, str | os.PathLike) or not str(out) or str(out) == "-":
        raise ConfigurationError(f"{setting}: expected the path of a file, got {out!r}", setting=setting)
    path = Path(out).expanduser()
    if path.suffix in {".gz", ".zst", ".parquet"}:
        raise ConfigurationError(f"{setting}: expected a file of JSON lines, got {str(path)!r}", setting=setting)
    return path


def _identity(source: object, content: Any, template: Template | None) -> dict[str, Any]:
    """Return what the state of a run keeps of its source and template."""
    name = os.path.abspath(source) if isinstance(source, str | os.PathLike) and source != "-" else None  # noqa: PTH100 (of either type)
    call = None if template is None else template.call
    return {
        "version": 1,
        "source": dict(content),
        "template": None if template is None else template.fingerprint,
        "path": name,
        "operation": call and call.operation.name,
        "body": template and template.body,
    }


class Bulk(_Bulk):
    """Bulk runs, blocking."""

    def run(
        self,
        source: Source,
        out: str | os.PathLike[str],
        *,
        template: Call[Any] | None = None,
        mode: Mode = "live",
        at_once: int = 8,
        enqueued_tokens: Enqueued = None,
        by: By = None,
        max_cost: float | None = None,
        max_tokens: int | None = None,
        max_errors: float | str | None = None,
        retry_failed: bool | Literal["all"] = False,
        errors: str | os.PathLike[str] | None = None,
        on_progress: Progress | None = None,
    ) -> BulkReport:
        """Send a request for each line or row of *source*, and append the results to *out*.

        *source* is a path (JSON lines, also `.gz` and `.zst`; `.parquet`), "-" for standard input, or an iterable.
        Without *template* each item is a line of the Batch API: `custom_id`, `method`, `url`, `body`. With a
        *template*, `method.call(...)`, it is a row: `{column}` in the strings of the request stands for its value.

        *mode* "live" sends single calls, *at_once* at a time. "batch" sends batches of up to 50,000 requests, as many
        at a time as *enqueued_tokens* allows (of all models, or by names or patterns of models), polls them, and sends
        requests again that have no result. "auto" does the same, and sends what the batches leave unanswered as single
        calls: once they have ended, or from the time *by*: seconds or a timedelta after the first run with this output,
        or a datetime. Batches that have not ended by then are cancelled.

        *out* receives a result line of the Batch API for each request, with the number of the line in the source, in
        the order in which they end. A run that was interrupted, also by `kill -9`, resumes with the same arguments:
        lines that have a result are not sent again, and batches that were created are found. With *retry_failed*,
        failures that may succeed now are sent again, or "all" failures. *errors* is a file that receives a copy of all
        failures when the run ends.

        No further request is sent once *max_cost* (dollars; needs `prices`) or *max_tokens* would be passed, there are
        more than *max_errors* (a number, or a share such as "5%"), or three equal errors of the key or quota come one
        after another. The first Ctrl-C waits for the running requests, but not for batches, the second cancels the
        requests and raises `KeyboardInterrupt`. *on_progress* is called with a `BulkProgress` after each result, in
        batches after each poll and some results.

        Returns the report: `stopped` says why the run ended early. Raises `ConfigurationError` for an argument that
        cannot be used, and for an output that belongs to another source or template.
        """
        stops = stops_of(max_cost, max_tokens, max_errors, self._prices)
        plan = plan_of(mode, enqueued_tokens, by)
        most = checked_at_once(at_once)
        with self._run(source, out, template, retry_failed, errors, stops, plan, on_progress) as (run, batches):
            if batches is not None:
                self._executor.follow(batches.steps())
            if mode != "batch":
                left = () if batches is None else batches.left()
                with closing(together(run.parts(left), self._executor.follow, most, ordered=False)) as outcomes:
                    for outcome in outcomes:
                        progress = run.take(outcome)
                        if on_progress is not None and progress is not None:
                            self._executor.step(_told(on_progress, progress))
            if batches is not None:
                batches.close()
            return run.report()

    def iter(
        self, rows: Source, *, template: Call[Any] | None = None, at_once: int = 8, ordered: bool = True
    ) -> Iterator[BulkResult[Any]]:
        """Send a request for each line or row of *rows*, as `run` does, and yield the results instead of writing them.

        Results come in the order of the rows, or as they finish if not *ordered*. `value` of a result is what the
        method would have returned, or raises its error: other requests continue. Leaving the loop drops requests that
        have not started. Raises `ConfigurationError`.
        """
        parts = typed(self._items(rows, template))
        return Results(together(parts, self._executor.follow, checked_at_once(at_once), ordered=ordered))

    def cancel(self, out: str | os.PathLike[str]) -> list[Batch]:
        """Cancel the batches of the run with the output *out*, and return them as they are now.

        A run that is active collects the results that the batches have so far, and ends with `stopped="cancelled"`;
        else the next run collects them. Raises `ConfigurationError` if *out* is not the output of a run.
        """
        found: list[Batch] = self._executor.follow(cancel_batches(_output(out, "out")))
        return found


class AsyncBulk(_Bulk):
    """Bulk runs, awaiting."""

    async def run(
        self,
        source: Source | AsyncIterable[Any],
        out: str | os.PathLike[str],
        *,
        template: Call[Any] | None = None,
        mode: Mode = "live",
        at_once: int = 8,
        enqueued_tokens: Enqueued = None,
        by: By = None,
        max_cost: float | None = None,
        max_tokens: int | None = None,
        max_errors: float | str | None = None,
        retry_failed: bool | Literal["all"] = False,
        errors: str | os.PathLike[str] | None = None,
        on_progress: Progress | None = None,
    ) -> BulkReport:
        """Send a request for each line or row of *source*, and append the results to *out*: see `Bulk.run`.

        *source* may also be an async iterable. Files are read and written on the event loop. *on_progress* may be an
        async function.
        """
        stops = stops_of(max_cost, max_tokens, max_errors, self._prices)
        plan = plan_of(mode, enqueued_tokens, by)
        most = checked_at_once(at_once)
        given: Any = await AsyncReader.of(source) if isinstance(source, AsyncIterable) else source
        with self._run(given, out, template, retry_failed, errors, stops, plan, on_progress) as (run, batches):
            if batches is not None:
                await self._executor.follow(batches.steps())
            if mode != "batch":
                left = () if batches is None else batches.left()
                if isinstance(given, AsyncReader):
                    results = afed(run.aparts(left), self._executor.follow, most, ordered=False)
                else:
                    results = atogether(run.parts(left), self._executor.follow, most, ordered=False)
                async with aclosing(results) as outcomes:
                    async for outcome in outcomes:
                        progress = run.take(outcome)
                        if on_progress is not None and progress is not None:
                            await self._executor.step(_told(on_progress, progress))
            if batches is not None:
                batches.close()
            return run.report()

    def iter(
        self,
        rows: Source | AsyncIterable[Any],
        *,
        template: Call[Any] | None = None,
        at_once: int = 8,
        ordered: bool = True,
    ) -> AsyncIterator[BulkResult[Any]]:
        """Send a request for each line or row of *rows*, and yield the results: see `Bulk.iter`.

        *rows* may also be an async iterable. Leaving the loop cancels the requests that have not finished.
        """
        most = checked_at_once(at_once)
        if isinstance(rows, AsyncIterable):
            made = None if template is None else Template(template)
            return AsyncResults(afed(_atyped(rows, made), self._executor.follow, most, ordered=ordered))
        parts = typed(self._items(rows, template))
        return AsyncResults(atogether(parts, self._executor.follow, most, ordered=ordered))

    async def cancel(self, out: str | os.PathLike[str]) -> list[Batch]:
        """Cancel the batches of the run with the output *out*, and return them as they are now: see `Bulk.cancel`."""
        found: list[Batch] = await self._executor.follow(cancel_batches(_output(out, "out")))
        return found


async def _atyped(
    rows: AsyncIterable[Any], template: Template | None
) -> AsyncGenerator[Workflow[BulkResult[Any]], None]:
    async for line, raw in await AsyncReader.of(rows):
        for part in typed([item_of(line, raw, template)]):
            yield part


def _told(listener: Progress, progress: BulkProgress) -> Ask:
    return Ask(lambda: listener(progress), "on_progress")

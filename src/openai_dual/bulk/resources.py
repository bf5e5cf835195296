"""`client.bulk`: many requests from a file or an iterable, and their results in a file, or one by one."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import AbstractContextManager, aclosing, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from ..core.effects import Ask
from ..core.signals import heard
from ..core.workflows.many import checked_at_once
from ..errors import ConfigurationError
from ..runtime.gather import atogether, together
from ..runtime.results import AsyncResults, Results
from .interrupts import Interrupts
from .journal import Journal
from .requests import Item, item_of
from .session import Session, typed
from .sources import Source, opened
from .tally import BulkProgress, BulkReport, stops_of
from .template import Template

if TYPE_CHECKING:
    from ..core.calls.call import Call
    from ..core.cancellation import CancelToken
    from ..core.telemetry.cost import Prices
    from .records import BulkResult

Progress = Callable[[BulkProgress], object]


class _Bulk:
    """What both kinds share: checked arguments, opened files."""

    def __init__(self, executor: Any, prices: Prices | None, cancel: CancelToken | None = None) -> None:
        self._executor, self._prices, self._cancel = executor, prices, cancel

    def _session(
        self,
        source: Source,
        out: str | os.PathLike[str],
        template: Call[Any] | None,
        mode: str,
        max_cost: float | None,
        max_tokens: int | None,
        max_errors: float | str | None,
        retry_failed: bool | Literal["all"],
        *,
        count: bool,
    ) -> AbstractContextManager[Session]:
        if mode != "live":
            raise ConfigurationError(f"mode: expected 'live', got {mode!r}", setting="mode")
        made = None if template is None else Template(template)
        stops = stops_of(max_cost, max_tokens, max_errors, self._prices)
        path = _output(out)
        clock = self._executor.policy.clock

        @contextmanager
        def session() -> Generator[Session, None, None]:
            tokens = (self._cancel, None if made is None else made.call.options.cancel)
            signals = [token.signal for token in tokens if token is not None]
            with (
                Interrupts() as interrupts,
                heard(interrupts.token.cancel, signals),
                opened(source, count=count) as reader,
            ):
                journal = Journal(path, _identity(source, reader.identity, made), clock)
                with closing(journal):
                    if retry_failed:
                        journal.drop(lambda each: each.failed and (retry_failed == "all" or each.worth_a_retry))
                    yield Session(reader, made, journal, stops, self._prices, interrupts, clock)

        return session()

    def _items(self, source: Source, template: Call[Any] | None) -> Iterator[Item]:
        made = None if template is None else Template(template)
        with opened(source) as reader:
            for line, raw in reader:
                yield item_of(line, raw, made)


def _output(out: object) -> Path:
    if not isinstance(out, str | os.PathLike) or not str(out) or str(out) == "-":
        raise ConfigurationError(f"out: expected the path of a file, got {out!r}", setting="out")
    path = Path(out).expanduser()
    if path.suffix in {".gz", ".zst", ".parquet"}:
        raise ConfigurationError(f"out: expected a file of JSON lines, got {str(path)!r}", setting="out")
    return path


def _identity(source: Source, content: Any, template: Template | None) -> dict[str, Any]:
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
        mode: Literal["live"] = "live",
        at_once: int = 8,
        max_cost: float | None = None,
        max_tokens: int | None = None,
        max_errors: float | str | None = None,
        retry_failed: bool | Literal["all"] = False,
        on_progress: Progress | None = None,
    ) -> BulkReport:
        """Send a request for each line or row of *source*, *at_once* at a time, and append the results to *out*.

        *source* is a path (JSON lines, also `.gz` and `.zst`; `.parquet`), "-" for standard input, or an iterable.
        Without *template* each item is a line of the Batch API: `custom_id`, `method`, `url`, `body`. With a
        *template*, `method.call(...)`, it is a row: `{column}` in the strings of the request stands for its value.

        *out* receives a result line of the Batch API for each request, with the number of the line in the source, in
        the order in which they end. A run that was interrupted, also by `kill -9`, resumes with the same arguments:
        lines that have a result are not sent again. With *retry_failed*, failures that may succeed now are sent again,
        or "all" failures.

        No further request is sent once *max_cost* (dollars; needs `prices`) or *max_tokens* would be passed, there are
        more than *max_errors* (a number, or a share such as "5%"), or three equal errors of the key or quota come one
        after another. The first Ctrl-C waits for the running requests, the second cancels them and raises
        `KeyboardInterrupt`. *on_progress* is called with a `BulkProgress` after each result.

        Returns the report: `stopped` says why the run ended early. Raises `ConfigurationError` for an argument that
        cannot be used, and for an output that belongs to another source or template.
        """
        session = self._session(
            source, out, template, mode, max_cost, max_tokens, max_errors, retry_failed, count=on_progress is not None
        )
        most = checked_at_once(at_once)
        with session as run:
            with closing(together(run.parts(), self._executor.follow, most, ordered=False)) as outcomes:
                for outcome in outcomes:
                    progress = run.take(outcome)
                    if on_progress is not None and progress is not None:
                        self._executor.step(_told(on_progress, progress))
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


class AsyncBulk(_Bulk):
    """Bulk runs, awaiting."""

    async def run(
        self,
        source: Source,
        out: str | os.PathLike[str],
        *,
        template: Call[Any] | None = None,
        mode: Literal["live"] = "live",
        at_once: int = 8,
        max_cost: float | None = None,
        max_tokens: int | None = None,
        max_errors: float | str | None = None,
        retry_failed: bool | Literal["all"] = False,
        on_progress: Progress | None = None,
    ) -> BulkReport:
        """Send a request for each line or row of *source*, and append the results to *out*: see `Bulk.run`.

        The source is read, and the output written, on the event loop. *on_progress* may be an async function.
        """
        session = self._session(
            source, out, template, mode, max_cost, max_tokens, max_errors, retry_failed, count=on_progress is not None
        )
        most = checked_at_once(at_once)
        with session as run:
            async with aclosing(atogether(run.parts(), self._executor.follow, most, ordered=False)) as outcomes:
                async for outcome in outcomes:
                    progress = run.take(outcome)
                    if on_progress is not None and progress is not None:
                        await self._executor.step(_told(on_progress, progress))
            return run.report()

    def iter(
        self, rows: Source, *, template: Call[Any] | None = None, at_once: int = 8, ordered: bool = True
    ) -> AsyncIterator[BulkResult[Any]]:
        """Send a request for each line or row of *rows*, and yield the results: see `Bulk.iter`.

        Leaving the loop cancels the requests that have not finished.
        """
        parts = typed(self._items(rows, template))
        return AsyncResults(atogether(parts, self._executor.follow, checked_at_once(at_once), ordered=ordered))


def _told(listener: Progress, progress: BulkProgress) -> Ask:
    return Ask(lambda: listener(progress), "on_progress")

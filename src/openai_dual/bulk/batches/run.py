"""A run by batches: fill the queue, poll, write results, send the other lines again. Both clients share it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from ...core.cancellation import CANCELLATIONS
from ...core.effects import Ask, Sleep
from ...core.workflows.polling import Rhythm
from ...core.workflows.steps import notify, now
from ...errors import InvalidParameterError, OpenAIError
from ..journal import Done
from ..progress import BulkBatch, BulkProgress
from ..records import BATCH, failed
from ..requests import Item, item_of
from .lines import (
    ENDPOINTS,
    body_of,
    refuse_endpoint,
    request_of,
    spooled_body,
    spooled_item,
)
from .outcomes import Outcomes
from .parts import WORKING, Mode, Part
from .queue import PartQueue
from .refusals import refusal_of_batch, refusal_of_error
from .room import Room
from .service import Service, is_passing
from .spool import Spool
from .state_log import StateLog

if TYPE_CHECKING:
    from ..._generated.models.batch import Batch
    from ...core.signals import Signal
    from ...core.workflows.steps import Workflow
    from ..session import Session

MOST_BATCHES: Final = 50
"""Batches that are enqueued at a time, whatever the limit of tokens."""
AHEAD: Final = 4
"""Parts that may wait for their turn: the source is not read further meanwhile."""
CHUNK: Final = 256
"""Lines that are read or written between two looks at what else happens."""
RHYTHM: Final = Rhythm(30.0, longest=300.0)


class BatchRun:
    """The batches of one run. *deadline* is the moment, on the clock of workflows, from which the rest is sent live."""

    def __init__(
        self,
        session: Session,
        executor: Any,
        log: StateLog,
        mode: Mode,
        room: Room,
        deadline: float | None,
        on_progress: Callable[[BulkProgress], object] | None,
    ) -> None:
        self._session, self._log, self._mode, self._room = session, log, mode, room
        self._deadline, self._on_progress = deadline, on_progress
        path = session.journal.path
        self._spool = Spool(path.with_name(f"{path.name}.batches"), log.facts.name)
        self._service = Service(executor, log, self._spool, session.interrupts.token, self)
        self._queue = PartQueue(log, self._spool, room)
        self._outcomes = Outcomes(session, log, self._spool, self._queue, room, mode)
        self._taken = Done()
        """The lines of parts: they are not taken from the source again."""
        self._exhausted = False
        self._rhythm = RHYTHM.waits()

    @property
    def woken(self) -> Signal:
        """Given when the run is interrupted."""
        return self._session.interrupts.woken

    @property
    def halted(self) -> bool:
        """Whether the run ends now; batches that are enqueued continue, and the next run collects them."""
        return self._session.is_over

    def steps(self) -> Workflow[None]:
        """Run the batches to their end, or until the run stops."""
        try:
            self._recover()
            while not self.halted and (yield from self._turn()):
                pass
            if self._queue.closing == "cancelled":
                self._session.stop("cancelled")
            if self._session.stopped == "max_errors":
                yield from self._cancel_all()
        except CANCELLATIONS:
            if self._session.interrupts.count < 2:
                raise
        except OpenAIError as error:
            refusal = refusal_of_error(error)
            if refusal is not None and refusal.kind in {"key", "quota"}:
                self._session.stop(refusal.kind)
            elif not (self.halted and is_passing(error)):
                raise
        finally:
            self._queue.distributor.close()

    def left(self) -> Iterator[Item]:
        """Yield the requests that were read from the source, and are to be sent live now."""
        for part in self._queue.parked:
            for text in self._spool.items(part, lambda line: line not in self._session.journal.done):
                yield spooled_item(text, self._session.template)

    def close(self) -> None:
        """Remove the files of parts that have ended."""
        self._spool.clean(set(self._log.parts))

    def _recover(self) -> None:
        """Continue the parts of earlier runs."""
        self._spool.clean(set(self._log.parts))
        for part in list(self._log.parts.values()):
            if part.batch_id is None and not part.creating and not self._spool.has(part):
                self._log.end(part)
                continue
            for line in part:
                self._taken.add(line)
            if self._session.has_budget:
                for text in self._spool.lines(part):
                    self._session.reserve(*spooled_body(text), tier=BATCH, always=True)
            if part.batch_id is None:
                self._queue.ready.append(part)
            else:
                self._queue.running[part.number] = part

    def _turn(self) -> Workflow[bool]:
        """Do all that can be done now; wait if that was nothing. Return False at the end of the run."""
        yield from self._look_around()
        if self._queue.closing:
            yield from self._close_down()
        else:
            yield from self._fill()
        if not self._queue.running and not self._queue.ready:
            return False
        if self.halted:
            return True
        ended, wait = yield from self._round()
        self._show()
        yield from notify(self._on_progress, self._session.progress())
        if ended:
            self._rhythm = RHYTHM.waits()
        elif not self.halted:
            yield Sleep((yield from self._until(wait)), self.woken)
        return True

    def _look_around(self) -> Workflow[None]:
        if self._log.asks_to_cancel():
            self._queue.closing = "cancelled"
        elif not self._queue.closing and self._deadline is not None and (yield from now()) >= self._deadline:
            self._queue.closing = "late"

    def _until(self, wait: float | None) -> Workflow[float]:
        """Return the seconds to wait: as the service asks, and not beyond a moment at which something is due."""
        moment = yield from now()
        due = self._queue.due(moment)
        if self._deadline is not None and not self._queue.closing:
            due.append(self._deadline - moment)
        return max(min([next(self._rhythm) if wait is None else wait, *due]), 0.0)

    def _fill(self) -> Workflow[None]:
        """Create batches as long as there is room, and read the source for them."""
        while not self.halted:
            moment = yield from now()
            part = next((each for each in self._queue.ready if self._queue.fits(each, moment)), None)
            if part is not None and len(self._queue.running) < MOST_BATCHES:
                self._queue.ready.remove(part)
                yield from self._start(part)
            elif not self._exhausted and len(self._queue.ready) < AHEAD and len(self._queue.running) < MOST_BATCHES:
                yield from self._read_more()
            else:
                return

    def _read_more(self) -> Workflow[None]:
        """Read the source until a part is complete, or the source ends."""
        parts: list[Part] = []
        while not parts and not self._exhausted and not self.halted:
            chunk = yield Ask(self._fetch, "source", None, self._session.afetch(CHUNK))
            for line, raw in chunk:
                parts += self._spooled(line, raw)
                if self._session.is_out_of_budget:
                    break
            if not chunk or self._session.is_out_of_budget:
                self._exhausted = True
                parts += self._queue.distributor.finish()
        for part in parts:
            self._admit(part)

    def _fetch(self) -> list[tuple[int, Any]]:
        return list(islice(self._session.rows, CHUNK))

    def _spooled(self, line: int, raw: Any) -> list[Part]:
        """Write a line of the source to a file; return the parts that are complete now."""
        if line in self._session.journal.done or line in self._taken:
            return []
        item = item_of(line, raw, self._session.template)
        try:
            if item.call is None:
                raise item.error or InvalidParameterError(f"line {line}: there is no request")
            request = request_of(item)
            if self._mode == "batch":
                refuse_endpoint(line, request.endpoint)
            if self._session.reserve(line, body_of(item.call), tier=BATCH):
                return []
            return self._queue.distributor.add(request)
        except OpenAIError as error:
            self._session.take(failed(line, item.custom_id, error))
            return []

    def _admit(self, part: Part) -> None:
        if part.endpoint in ENDPOINTS:
            self._queue.ready.append(self._log.add(part))
        else:
            self._queue.parked.append(part)

    def _start(self, part: Part) -> Workflow[None]:
        """Upload the file of *part*, and create its batch."""
        most = self._room.limit(part.model)
        if (
            most is not None
            and part.tokens > most
            and part.requests > 1
            and part.batch_id is None
            and not part.creating
        ):
            self._queue.divide(part)
            return
        try:
            if part.file_id is None:
                part = yield from self._service.steady(partial(self._service.uploaded, part))
            part, _ = yield from self._service.steady(lambda: self._service.created(self._log.parts[part.number]))
        except OpenAIError as error:
            part = self._log.parts[part.number]
            refusal = refusal_of_error(error)
            if refusal is None:
                self._queue.ready.appendleft(part)
                raise
            self._outcomes.refused(part, refusal, (yield from now()))
        else:
            self._queue.running[part.number] = part
            self._show()
            yield from notify(self._on_progress, self._session.progress())

    def _round(self) -> Workflow[tuple[bool, float | None]]:
        """Poll each batch once; return whether one has ended, and the seconds that the service asks to wait."""
        ended, hints = False, list[float]()
        for part in list(self._queue.running.values()):
            if self.halted:
                break
            batch, hint = yield from self._service.steady(partial(self._service.polled, part))
            part = self._seen(part, batch)  # noqa: PLW2901 (the same part in its new state)
            if batch is not None and batch.status in WORKING:
                hints += [] if hint is None else [hint]
            else:
                yield from self._ended(part, batch)
                ended = True
        return ended, min(hints, default=None)

    def _seen(self, part: Part, batch: Batch | None) -> Part:
        """Record a new state of a batch, for `status`."""
        counts: Any = None if batch is None else batch.request_counts
        known = (None if batch is None else batch.status, getattr(counts, "completed", 0), getattr(counts, "failed", 0))
        if batch is not None and known != (part.status, part.completed, part.failed):
            part = self._log.note(part, status=known[0], completed=known[1], failed=known[2])
            self._queue.running[part.number] = part
        return part

    def _ended(self, part: Part, batch: Batch | None) -> Workflow[None]:
        """Write the results of a batch that has ended, and send again what has none."""
        if batch is not None and batch.status == "failed":
            self._queue.ended(part)
            self._outcomes.refused(part, refusal_of_batch(batch), (yield from now()))
            return
        for file_id in (None, None) if batch is None else (batch.output_file_id, batch.error_file_id):
            if file_id:
                yield from self._collect(part, file_id)
        self._queue.ended(part)
        self._outcomes.finish(part, "gone" if batch is None else batch.status)

    def _collect(self, part: Part, file_id: str) -> Workflow[None]:
        """Download a result file, and write its results."""
        path = self._spool.results(part.number, file_id)
        self._spool.folder.mkdir(exist_ok=True)
        if not (yield from self._service.steady(partial(self._service.downloaded, file_id, path))):
            return
        with path.open("rb") as file:
            while chunk := list(islice(file, CHUNK)):
                for text in chunk:
                    self._outcomes.answered(part, text)
                self._show()
                yield from notify(self._on_progress, self._session.progress())
        path.unlink(missing_ok=True)

    def _close_down(self) -> Workflow[None]:
        """Cancel the batches, once, and keep the parts that have none for the end."""
        for part in [*self._queue.ready, *self._queue.distributor.finish()]:
            if part.creating and (batch := (yield from self._service.orphan(part))) is not None:
                self._queue.running[part.number] = self._log.note(
                    part, batch_id=batch.id, status=batch.status, creating=False
                )
                continue
            if self._queue.closing == "late":
                self._queue.parked.append(part)
            if part.number in self._log.parts:
                self._log.end(part)
        self._queue.ready.clear()
        yield from self._cancel_all()

    def _cancel_all(self) -> Workflow[None]:
        for part in list(self._queue.running.values()):
            if part.status != "cancelling" and part.status in WORKING:
                batch = yield from self._service.steady(partial(self._service.cancelled, part))
                self._seen(part, batch)

    def _show(self) -> None:
        self._session.batches = tuple(
            BulkBatch(
                id=str(part.batch_id),
                status=part.status,
                model=part.model,
                requests=part.requests,
                completed=part.completed,
                failed=part.failed,
            )
            for part in self._queue.running.values()
            if part.status in WORKING
        )

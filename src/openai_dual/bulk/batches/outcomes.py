"""The results of batches: lines that are written, sent again, or failed, and batches that the service refuses."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from ...errors import InvalidParameterError
from ..records import failed
from .lines import answer_of, spooled_line, unanswered
from .parts import Mode, Part
from .queue import PartQueue
from .refusals import Refusal
from .room import HALVED, Room, pause
from .spool import Spool
from .state_log import StateLog

if TYPE_CHECKING:
    from ..session import Session

TRIES: Final = 3
"""How often a line is part of a batch before its failure is its result."""


class Outcomes:
    """Decides what becomes of the lines of a batch that has ended or was refused."""

    def __init__(self, session: Session, log: StateLog, spool: Spool, queue: PartQueue, room: Room, mode: Mode) -> None:
        self._session, self._log, self._spool = session, log, spool
        self._queue, self._room, self._mode = queue, room, mode
        self._refusals: dict[str | None, int] = {}
        """Refusals in a row because of the tokens of a model."""
        self._uploaded_again: set[int] = set()

    def answered(self, part: Part, text: bytes) -> None:
        """Write a result, unless its request is to be sent again."""
        found = answer_of(text)
        if found is None or found.outcome.line in self._session.journal.done:
            return
        if found.outcome.line in self._session.held:
            return
        again = found.worth_a_retry and (part.tries < TRIES or bool(self._queue.closing))
        if not again or self._session.is_of_account(found.outcome.error):
            self._session.take(found.outcome)

    def finish(self, part: Part, status: str) -> None:
        """End *part*; its lines without a result are sent again, in another batch or live."""
        done, held = self._session.journal.done, self._session.held
        self._refusals.pop(part.model, None)
        left = {line for line in part if line not in done and line not in held}
        if left and self._queue.closing != "cancelled" and self._spool.has(part):
            if self._mode != "batch" or self._queue.closing:
                self._queue.parked.append(part)
            elif part.tries < TRIES:
                self._queue.replace(part, left.__contains__, part.tries + 1)
                return
            else:
                self._fail(part, left.__contains__, f"batch_{status}", f"The batch is {status}, without a response.")
        self._log.end(part)
        if part not in self._queue.parked:
            self._spool.remove(part)

    def _fail(self, part: Part, wanted: Callable[[int], bool], code: str, message: str) -> None:
        for text in self._spool.items(part, wanted):
            self._session.take(unanswered(*spooled_line(text), code, message))

    def refused(self, part: Part, refusal: Refusal, moment: float) -> None:
        """Handle a batch that was not created, or has failed, without a result."""
        part = self._log.note(part, batch_id=None, status=None, creating=False)
        if refusal.kind == "tokens":
            self._too_many_tokens(part, refusal, moment)
        elif refusal.kind in {"key", "quota"}:
            self._queue.ready.appendleft(part)
            self._session.stop(refusal.kind)
        elif refusal.kind == "file" and part.number not in self._uploaded_again:
            self._uploaded_again.add(part.number)
            self._queue.ready.appendleft(self._log.note(part, file_id=None))
        elif refusal.kind == "lines":
            self._drop_lines(part, refusal)
        elif self._mode == "batch":
            self._fail(part, lambda line: line not in self._session.journal.done, refusal.code, refusal.message)
            self._queue.drop(part)
        else:
            self._queue.parked.append(part)
            self._log.end(part)

    def _too_many_tokens(self, part: Part, refusal: Refusal, moment: float) -> None:
        """Create the batch later: once another one has ended, or after a pause if the run has no other."""
        self._room.learn(part.model, refusal.message)
        if self._queue.enqueued(part.model):
            self._queue.block(part.model)
            self._queue.ready.appendleft(part)
            return
        count = self._refusals[part.model] = self._refusals.get(part.model, 0) + 1
        self._queue.block(part.model, moment + pause(count))
        limit = self._room.limit(part.model)
        too_large = limit is not None and part.tokens > limit
        if part.requests > 1 and (too_large or count % HALVED == 0):
            self._queue.divide(part)
        elif part.requests == 1 and too_large:
            self._fail(part, lambda _: True, refusal.code, refusal.message)
            self._queue.drop(part)
            self._queue.block(part.model, moment)
        else:
            self._queue.ready.appendleft(part)

    def _drop_lines(self, part: Part, refusal: Refusal) -> None:
        """Write the failures of invalid lines, and send the others again."""
        for number, text in enumerate(self._spool.lines(part), 1):
            if number in refusal.lines:
                code, message = refusal.lines[number]
                line, custom_id = spooled_line(text)
                self._session.take(failed(line, custom_id, InvalidParameterError(f"{code}: {message}")))
        left = {line for line in part if line not in self._session.journal.done}
        if left:
            self._queue.replace(part, left.__contains__, part.tries)
        else:
            self._queue.drop(part)

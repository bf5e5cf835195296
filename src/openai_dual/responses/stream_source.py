"""The response that a stream reads: which items come next, when it is over, and what an error in it means.

Everything here is the same for both clients; `stream` waits for the chunks.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import TYPE_CHECKING, Any, Generic, NoReturn, TypeVar

from ..core.call_info import Outcome, OutcomeOrError
from ..core.calls.call import StreamCall
from ..core.cancellation import CANCELLATIONS
from ..core.execution.sent import StreamSent
from ..core.resilience.token_usage import counting
from ..core.streaming.event_reader import END, EventReader
from ..errors import APIError, OpenAIError, StreamInterrupted

if TYPE_CHECKING:
    from ..core.effects import Effect

E = TypeVar("E")


class StreamSource(Generic[E]):
    """A response whose headers have arrived and whose body is read event by event.

    It is apart from the stream: whatever continues to read does not keep alive a stream that its owner dropped.
    """

    def __init__(self, sent: StreamSent, call: StreamCall[E]) -> None:
        self.call = call
        self.closed = False
        self.reading = False
        """Whether a thread or task is waiting for the next item."""
        self.take(sent)

    def take(self, sent: StreamSent) -> None:
        """Read *sent* from now on."""
        self._sent, self.response = sent, sent.response
        self.pace, self.scope = sent.pace, sent.scope
        call = self.call if sent.used is None else counting(self.call, sent.used)
        self.reader = EventReader(call, sent.response, None if sent.watch is None else sent.watch.chunk)
        self.started = self.ended = False
        self._failure: BaseException | None = None
        """The error of an item that `ready` could not return."""
        self._at_end = False
        self._lost = ""
        """The class of the error after which the rest of the body cannot be read any more."""

    def check_readable(self) -> None:
        """Raise `StreamInterrupted` after an error: the rest is lost. Raise `ValueError` if another task reads."""
        if self._lost and not self.closed:
            raise self._interrupted()
        if self.reading:
            raise ValueError("The stream is being read already, by another thread or task.")

    def ready(self) -> E:
        """Return the next item if it has arrived and nothing stands against it; `END` if `next_item` must decide."""
        if self.reading or self.closed or self.scope.is_due:
            return END  # type: ignore[no-any-return]  # it stands for an item
        try:
            return self.reader.next_item()
        except BaseException as error:  # noqa: BLE001 (`next_item` raises it)
            self._failure = error
            return END  # type: ignore[no-any-return]  # as above

    def next_item(self) -> E:
        """Return the next item of what has arrived; `END` if there is none."""
        if self._failure is not None:
            error, self._failure = self._failure, None
            try:
                raise error
            finally:
                del error  # break the reference cycle error -> traceback -> frame
        if self.scope.is_due:
            self.reader.discard()
        return self.reader.next_item()

    def needs_chunk(self) -> bool:
        """Tell whether to wait for more of the body. Raises `APITimeoutError` if the next event is overdue."""
        if self._at_end or self._is_over():
            return False
        if not self.started:
            self.started = True
            self.pace.wait()
        elif self.reader.has_new():
            self.pace.arrived()
        elif late := self.pace.overdue():
            raise late
        return True

    def add(self, chunk: bytes) -> None:
        """Add a *chunk* of the body; an empty one is its end."""
        if chunk:
            self.reader.add(chunk)
            return
        self._at_end = True
        if not self._is_over():
            self.reader.end()

    def _is_over(self) -> bool:
        """Tell whether no further item is yielded. Raises the reason of a cancellation."""
        if self.closed or self.reader.complete:
            return True
        if self.scope.is_due:
            self.scope.check()
        return False

    def finish(self) -> None:
        """Settle the call: the stream was read to its end, or was closed."""
        self.ended = True
        self.reader.discard()
        self.settle(Outcome.ABANDONED if self.closed else Outcome.OK)

    def settle(self, outcome: OutcomeOrError) -> None:
        """Record how the call ended; only the first outcome counts."""
        self._sent.settle(Outcome.OK if self.reader.complete else outcome)

    def lose(self, error: BaseException) -> None:
        """Give up the rest of the body because of *error*, and settle the call."""
        self._lost = type(error).__name__
        self.reader.discard()
        self.settle(Outcome.ABANDONED)

    def failed(self, error: BaseException) -> Generator[Effect, Any, StreamSent]:
        """Return the flow that sends the request again after *error*; else raise what the caller gets.

        An error before the first event schedules another attempt. A later one is raised as `StreamInterrupted`, with
        the events so far. Whatever else interrupts the reading is raised unchanged.
        """
        self._lost = type(error).__name__
        self.reader.discard()
        if isinstance(error, Exception) and (reason := self.scope.reason()) is not None:
            self._cancelled(reason, error)
        if not isinstance(error, APIError):
            self.settle(Outcome.ABANDONED)
            raise error
        if self._sent.again is not None and not (self.reader.started or self.closed):
            return self._sent.again(error)
        shown = self.reader.with_partial(error)
        self._number(shown)
        self.settle(shown)
        try:
            if shown is error:
                raise error
            raise shown from error.__cause__ or error
        finally:
            del shown, error  # break the reference cycle error -> traceback -> frame

    def _cancelled(self, reason: OpenAIError, error: Exception) -> NoReturn:
        self.settle(Outcome.ABANDONED)
        reason.partial = self.reader.yielded()
        self._number(reason)
        try:
            raise reason from (None if isinstance(error, CANCELLATIONS) else error)
        finally:
            del reason, error  # break the reference cycle error -> traceback -> frame

    def _interrupted(self) -> StreamInterrupted:
        error = StreamInterrupted(
            message=f"The stream cannot be read any further: {self._lost} interrupted it.",
            request=self.response.request,
        )
        error.partial = self.reader.yielded()
        self._number(error)
        return error

    def _number(self, error: OpenAIError) -> None:
        """Write into *error* after which attempt of how many it occurred."""
        error.attempts, error.max_attempts = self._sent.attempts, self._sent.max_attempts


__all__ = ["END", "StreamSource"]

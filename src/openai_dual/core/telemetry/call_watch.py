"""One call under observation: it tells the observers what happens, and keeps what the last event sums up.

Made only for a call that somebody observes. Imports the errors, `breaker`, `call`, `effects`, `findings`,
`gates`, `jsons`, `life`, `payload` and `watched`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeGuard, TypeVar

from ...errors import APIStatusError, MalformedJSONError, OpenAIError
from ..call_info import CallInfo, Outcome, OutcomeOrError
from ..calls.call import Call, Form
from ..effects import HttpRequest
from ..jsons import loads
from .attempt_watch import AttemptWatch, how
from .events import CallFinished, CallStarted, Decoded, GatePassed, Reason, StreamChunk, WaitEnded, WaitStarted
from .payload import Payload, no_keys
from .summary import ResponseSummary, inputs

if TYPE_CHECKING:
    import httpx

    from .observers import Observers

T = TypeVar("T")


class HasCircuits(Protocol):
    """A gate with a circuit for each key: a circuit breaker."""

    def key_of(self, call: CallInfo) -> str:
        """Return the key of the circuit that *call* uses."""
        ...

    def state(self, key: str) -> Literal["closed", "open", "half_open"]:
        """Return the state of the circuit of *key*."""
        ...


class HoldsTickets(Protocol):
    """Settles the tickets of an attempt when it ends."""

    def hold(self, ticket: AttemptWatch, /) -> None:
        """Settle *ticket*, too."""


def has_circuits(gate: object) -> TypeGuard[HasCircuits]:
    """Tell circuit breakers from other gates, without loading them."""
    return hasattr(gate, "key_of")


class Watch:
    """Tell *observers* of *call*, from now on until it is finished or nobody remembers it."""

    def __init__(
        self,
        observers: Observers,
        call: CallInfo,
        clock: Callable[[], float],
        *,
        streaming: bool,
        given: Call[Any] | None,
    ) -> None:
        self._observers, self._clock, self.call = observers, clock, call
        self._began = clock()
        self._open = [True]
        self._streaming = streaming
        self._findings = ResponseSummary()
        self._attempt: AttemptWatch | None = None
        self._attempts = self._chunks = 0
        self._first_chunk: float | None = None
        self._waited: dict[Reason, float] = {}
        body = None if given is None else given.body
        self._form = body.fields if isinstance(body, Form) else None
        self._is_file = given is not None and given.operation.answer == "binary"
        observers.tell(CallStarted(call, self._began, streaming, inputs(call.name, body)))

    @contextmanager
    def waiting(self, reason: Reason, seconds: float) -> Generator[None, None, None]:
        """Tell of a wait of about so many *seconds*, which is what happens inside."""
        began = self._clock()
        self._observers.tell(WaitStarted(self.call, began, reason, seconds))
        try:
            yield
        finally:
            now = self._clock()
            self._waited[reason] = self._waited.get(reason, 0.0) + now - began
            self._observers.tell(WaitEnded(self.call, now, reason, now - began))

    @contextmanager
    def passing(self, gates: Iterable[object]) -> Generator[None, None, None]:
        """Tell what the circuit breakers among *gates* make of the attempt that passes them inside."""
        began, refusal = self._clock(), None
        try:
            yield
        except OpenAIError as error:
            refusal = error
            raise
        finally:
            now = self._clock()
            for gate in gates:
                if has_circuits(gate):
                    key = gate.key_of(self.call)
                    event = GatePassed(self.call, now, key, gate.state(key), now - began, refusal)
                    self._observers.tell(event)
            del refusal  # its traceback leads here

    def sending(self, request: HttpRequest, number: int, admission: HoldsTickets) -> HttpRequest:
        """Tell of an attempt, and of its end once *admission* is settled; return what is to be sent."""
        self._attempts = number
        self._attempt = AttemptWatch(
            self.call, self._observers, self._clock, request, number, form=self._form, is_file=self._is_file
        )
        admission.hold(self._attempt)
        return self._attempt.begin()

    def answered(self, response: httpx.Response) -> None:
        """Note the answer to the attempt that was sent last."""
        if self._attempt is not None:
            self._attempt.answered(response)

    def chunk(self, value: Any, data: bytes) -> None:
        """Tell of an event of the stream: *data*, parsed as *value*."""
        now = self._clock()
        self._chunks += 1
        if self._first_chunk is None:
            self._first_chunk = now - self._began
        self._findings.add(value)
        keys = no_keys if self._attempt is None else self._attempt.keys
        self._observers.tell(StreamChunk(self.call, now, self._chunks, len(data), Payload(data, len(data), keys)))

    def decode(self, read: Callable[[], T]) -> T:
        """Return the value that *read* makes of the answer: with it, or the error it raises, the call is over."""
        if not self._open:
            return read()
        outcome: OutcomeOrError = Outcome.ABANDONED
        began = self._clock()
        try:
            value = read()
            outcome = Outcome.OK
            self._findings.add(value if isinstance(value, dict) else getattr(value, "_data", None))
        except OpenAIError as error:
            outcome = error
            raise
        finally:
            now = self._clock()
            error_found = outcome if isinstance(outcome, OpenAIError) else None
            self._observers.tell(Decoded(self.call, now, now - began, error_found))
            self._finish(outcome)
            del outcome, error_found  # their tracebacks lead here
        return value

    def hand_over(self, response: httpx.Response) -> None:
        """Finish a call whose answer the caller reads for himself."""
        if self._open and not self._streaming:
            with suppress(MalformedJSONError):  # it need not be JSON
                self._findings.add(None if self._is_file else loads(response.content))
            self._finish(Outcome.OK)

    def ended(self, outcome: OutcomeOrError) -> None:
        """Learn how the attempts ended; of an answer that has been read it is yet to be seen what it is worth."""
        if outcome is not Outcome.OK or self._streaming:
            self._finish(outcome)

    def _finish(self, outcome: OutcomeOrError) -> None:
        try:
            self._open.pop()
        except IndexError:
            return
        now = self._clock()
        last = self._attempt
        if last is not None:  # forgotten as a whole, it may come before its ticket
            last.settle(outcome, now, 0.0)
            self._findings.show(last.keys.mask)
        error = outcome if isinstance(outcome, OpenAIError) else None
        status, request_id = (None, None) if last is None else (last.status, last.request_id)
        if isinstance(error, APIStatusError):
            status, request_id = error.status_code, error.request_id or request_id
        self._observers.tell_last(
            CallFinished(
                self.call, now, now - self._began, how(outcome), error, self._attempts, status, request_id,
                self._findings, self._chunks, self._first_chunk, self._waited,
            )
        )  # fmt: skip
        self._attempt = None

    def __del__(self) -> None:
        self._finish(Outcome.ABANDONED)

"""One call under observation: it tells the observers what happens, and keeps what the last event sums up.

Made only for a call that somebody observes. Imports the errors, `breaker`, `call`, `effects`, `findings`, `gates`,
`hooks`, `jsons`, `life`, `payload` and `phases`.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from attrs import evolve

from ..errors import APIStatusError, MalformedJSONError, OpenAIError
from .breaker import CircuitBreaker
from .call import Call, Form
from .effects import HttpRequest
from .findings import Findings, inputs
from .gates import Admission, CallInfo, Ended, Gate, Outcome
from .jsons import loads
from .life import (
    AttemptFinished,
    AttemptStarted,
    CallFinished,
    CallStarted,
    Decoded,
    GatePassed,
    Reason,
    StreamChunk,
    WaitEnded,
    WaitStarted,
)
from .payload import Payload, bearer
from .phases import Phases

if TYPE_CHECKING:
    import httpx

    from .hooks import Observers

T = TypeVar("T")


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
        self._findings = Findings()
        self._attempt: _Attempt | None = None
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
    def passing(self, gates: Sequence[Gate]) -> Generator[None, None, None]:
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
                if isinstance(gate, CircuitBreaker):
                    key = gate.key_of(self.call)
                    event = GatePassed(self.call, now, key, gate.state(key), now - began, refusal)
                    self._observers.tell(event)
            del refusal  # its traceback leads here

    def sending(self, request: HttpRequest, number: int, admission: Admission) -> HttpRequest:
        """Tell of an attempt, and of its end once *admission* is settled; return what is to be sent."""
        self._attempts = number
        self._attempt = _Attempt(self, request, number, self._clock, self._form, is_file=self._is_file)
        admission.hold(self._attempt)
        return self._attempt.begin(self._observers)

    def answered(self, response: httpx.Response) -> None:
        """Note the answer to the attempt that was sent last."""
        if self._attempt is not None:
            self._attempt.response = response

    def chunk(self, value: Any, data: bytes) -> None:
        """Tell of an event of the stream: *data*, parsed as *value*."""
        now = self._clock()
        self._chunks += 1
        if self._first_chunk is None:
            self._first_chunk = now - self._began
        self._findings.add(value)
        key = "" if self._attempt is None else self._attempt.key
        self._observers.tell(StreamChunk(self.call, now, self._chunks, len(data), Payload(data, len(data), key)))

    def decode(self, read: Callable[[], T]) -> T:
        """Return the value that *read* makes of the answer: with it, or the error it raises, the call is over."""
        if not self._open:
            return read()
        outcome: Outcome = Ended.ABANDONED
        began = self._clock()
        try:
            value = read()
            outcome = Ended.OK
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
                self._findings.add(loads(response.content))
            self._finish(Ended.OK)

    def ended(self, outcome: Outcome) -> None:
        """Learn how the attempts ended; of an answer that has been read it is yet to be seen what it is worth."""
        if outcome is not Ended.OK or self._streaming:
            self._finish(outcome)

    def _finish(self, outcome: Outcome) -> None:
        try:
            self._open.pop()
        except IndexError:
            return
        now = self._clock()
        last = self._attempt
        if last is not None:  # forgotten as a whole, it may come before its ticket
            last.settle(outcome, now, 0.0)
        error = outcome if isinstance(outcome, OpenAIError) else None
        status, request_id = (None, None) if last is None else (last.status, last.request_id)
        if isinstance(error, APIStatusError):
            status, request_id = error.status_code, error.request_id or request_id
        self._observers.tell_last(
            CallFinished(
                self.call, now, now - self._began, _how(outcome), error, self._attempts, status, request_id,
                self._findings, self._chunks, self._first_chunk, self._waited,
            )
        )  # fmt: skip
        self._attempt = None

    def __del__(self) -> None:
        self._finish(Ended.ABANDONED)


class _Attempt:
    """The ticket of an attempt under observation."""

    def __init__(
        self, watch: Watch, request: HttpRequest, number: int, clock: Callable[[], float], form: Any, *, is_file: bool
    ) -> None:
        self._call, self._observers, self._request, self._number = watch.call, watch._observers, request, number  # noqa: SLF001 (one module)
        self._began = clock()
        self._phases = Phases(clock) if self._observers.timed else None
        self._open, self._form, self._is_file = [True], form, is_file
        self.key = bearer(request.headers)
        self.response: httpx.Response | None = None

    @property
    def status(self) -> int | None:
        """The HTTP status, once there is one."""
        return None if self.response is None else self.response.status_code

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, once there is one."""
        return None if self.response is None else self.response.headers.get("x-request-id")

    def begin(self, observers: Observers) -> HttpRequest:
        """Tell of the attempt, and return its request with what the observers add."""
        body = self._request.body
        kind = next((value.decode("latin-1") for name, value in self._request.headers if name == b"Content-Type"), "")
        payload = Payload(body if isinstance(body, bytes) else self._form, self._sent, self.key, kind)
        answers = observers.tell(AttemptStarted(self._call, self._began, self._number, payload))
        extra = [(name.encode(), value.encode()) for answer in answers for name, value in dict(answer or {}).items()]
        trace = None if self._phases is None else self._phases.note
        return evolve(self._request, headers=[*self._request.headers, *extra], trace=trace)

    @property
    def _sent(self) -> int | None:
        body = self._request.body
        return 0 if body is None else len(body) if isinstance(body, bytes) else body.length

    def settle(self, outcome: Outcome, now: float, took: float) -> None:  # noqa: ARG002 (a ticket's signature)
        """Tell how it ended, once."""
        try:
            self._open.pop()
        except IndexError:
            return
        phases = {} if self._phases is None else self._phases.since(self._began)
        received = None if self.response is None else self.response.num_bytes_downloaded
        error = outcome if isinstance(outcome, OpenAIError) else None
        self._observers.tell(
            AttemptFinished(
                self._call, now, self._number, now - self._began, _how(outcome), error, self.status, self.request_id,
                self._sent, received, phases, self._payload(),
            )
        )  # fmt: skip

    def _payload(self) -> Payload | None:
        response = self.response
        if response is None or not response.is_closed:
            return None
        content = getattr(response, "_content", b"")
        kind = response.headers.get("content-type", "")
        return Payload(
            content, len(content), self.key, f"file {kind}" if self._is_file and response.is_success else kind
        )


def _how(outcome: Outcome) -> Literal["ok", "error", "abandoned"]:
    if outcome is Ended.OK:
        return "ok"
    return "abandoned" if isinstance(outcome, Ended) else "error"

"""`CallWatch`: report the events of one call to observers, and collect what the last event sums up.

It is made only for a call that is observed.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Protocol, TypeGuard, TypeVar

from ...errors import APIStatusError, MalformedJSONError, OpenAIError
from ..call_info import CallInfo, Outcome, OutcomeOrError
from ..calls.call import Call, Form
from ..effects import Headers, HttpRequest
from ..jsons import loads
from .attempt_watch import AttemptWatch, outcome_of
from .events import CallFinished, CallStarted, Decoded, GatePassed, Reason, StreamChunk, WaitEnded, WaitStarted
from .observers import log_failure
from .once import Once
from .payload import Payload, no_keys
from .summary import ResponseSummary, inputs

if TYPE_CHECKING:
    import httpx

    from .cost import Prices
    from .hooks import CircuitState
    from .observers import Observers

T = TypeVar("T")


class HasCircuits(Protocol):
    """A gate with a circuit for each key: a circuit breaker."""

    def circuit_of(self, call: CallInfo) -> tuple[str, CircuitState]:
        """Return key and state of the circuit that decides on *call*."""
        ...


class HoldsTickets(Protocol):
    """Settles the tickets of an attempt when the attempt ends."""

    def hold(self, ticket: AttemptWatch, /) -> None:
        """Settle *ticket* together with the others."""


def has_circuits(gate: object) -> TypeGuard[HasCircuits]:
    """Return whether *gate* is a circuit breaker, without importing that module."""
    return hasattr(gate, "circuit_of")


class CallWatch:
    """Notify *observers* of *call* until it is finished, or all references to it are gone."""

    def __init__(
        self,
        observers: Observers,
        call: CallInfo,
        clock: Callable[[], float],
        *,
        streaming: bool,
        given: Call[Any] | None,
        prices: Prices | None = None,
    ) -> None:
        self._observers, self._clock, self.call = observers, clock, call
        self._began = clock()
        self._once = Once()
        self._streaming = streaming
        self._summary = ResponseSummary()
        self._prices = prices
        self._attempt: AttemptWatch | None = None
        self._attempts = self._chunks = 0
        self._first_chunk: float | None = None
        self._waited: dict[Reason, float] = {}
        body = None if given is None else given.body
        self._form = body.fields if isinstance(body, Form) else None
        self._is_file = given is not None and given.operation.answer == "binary"
        observers.notify(CallStarted(call, self._began, streaming, inputs(call.name, body)))

    @contextmanager
    def waiting(self, reason: Reason, seconds: float) -> Generator[None, None, None]:
        """Context manager around a wait that is expected to take *seconds*: report its start and its end."""
        began = self._clock()
        self._observers.notify(WaitStarted(self.call, began, reason, seconds))
        try:
            yield
        finally:
            now = self._clock()
            self._waited[reason] = self._waited.get(reason, 0.0) + now - began
            self._observers.notify(WaitEnded(self.call, now, reason, now - began))

    @contextmanager
    def passing(self, gates: Iterable[object]) -> Generator[None, None, None]:
        """Context manager around passing *gates*: report the decisions of the circuit breakers among them."""
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
                    event = GatePassed(self.call, now, *gate.circuit_of(self.call), now - began, refusal)
                    self._observers.notify(event)
            del refusal  # break the reference cycle error -> traceback -> frame

    def sending(self, request: HttpRequest, number: int, admission: HoldsTickets) -> HttpRequest:
        """Report an attempt, and its end once *admission* is settled. Return the request to send."""
        self._attempts = number
        self._attempt = AttemptWatch(
            self.call, self._observers, self._clock, request, number, form=self._form, is_file=self._is_file
        )
        admission.hold(self._attempt)
        return self._attempt.begin()

    def signed(self, headers: Headers) -> None:
        """Mask the credentials in *headers* in all that is reported of the latest attempt."""
        if self._attempt is not None:
            self._attempt.keys.add(headers)

    def responded(self, response: httpx.Response) -> None:
        """Record the response to the latest attempt."""
        if self._attempt is not None:
            self._attempt.responded(response)

    def chunk(self, value: Any, data: bytes) -> None:
        """Report an event of the stream: *data*, parsed as *value*."""
        now = self._clock()
        self._chunks += 1
        if self._first_chunk is None:
            self._first_chunk = now - self._began
        self._summary.add(value)
        keys = no_keys if self._attempt is None else self._attempt.keys
        self._observers.notify(StreamChunk(self.call, now, self._chunks, len(data), Payload(data, len(data), keys)))

    def decode(self, read: Callable[[], T]) -> T:
        """Return the result of *read*, which decodes the response. The call ends with it, or with the error raised."""
        if self._once.is_taken:
            return read()
        outcome: OutcomeOrError = Outcome.ABANDONED
        began = self._clock()
        try:
            value = read()
            outcome = Outcome.OK
            self._summary.add(value if isinstance(value, dict) else getattr(value, "_data", None))
        except OpenAIError as error:
            outcome = error
            raise
        finally:
            now = self._clock()
            error_found = outcome if isinstance(outcome, OpenAIError) else None
            self._observers.notify(Decoded(self.call, now, now - began, error_found))
            self._finish(outcome)
            del outcome, error_found  # break the reference cycle error -> traceback -> frame
        return value

    def hand_over(self, response: httpx.Response) -> None:
        """Finish a call whose response the caller reads without us."""
        if not (self._once.is_taken or self._streaming):
            with suppress(MalformedJSONError):  # it need not be JSON
                self._summary.add(None if self._is_file else loads(response.content))
            self._finish(Outcome.OK)

    def ended(self, outcome: OutcomeOrError) -> None:
        """Record how the attempts ended. A response that was read has yet to be decoded, so the call is not over."""
        if outcome is not Outcome.OK or self._streaming:
            self._finish(outcome)

    def _finish(self, outcome: OutcomeOrError) -> None:
        if not self._once.take():
            return
        now = self._clock()
        last = self._attempt
        if last is not None:  # if the call is forgotten, this may run before the attempt is settled
            last.settle(outcome, now, 0.0)
            self._summary.show(last.keys.mask)
        error = outcome if isinstance(outcome, OpenAIError) else None
        status, request_id = (None, None) if last is None else (last.status, last.request_id)
        if isinstance(error, APIStatusError):
            status, request_id = error.status_code, error.request_id or request_id
        cost = None if self._prices is None else self._cost(self._prices)
        finished = CallFinished(
            call=self.call,
            at=now,
            seconds=now - self._began,
            outcome=outcome_of(outcome),
            error=error,
            attempts=self._attempts,
            status=status,
            request_id=request_id,
            findings=self._summary,
            chunks=self._chunks,
            first_chunk=self._first_chunk,
            waited=self._waited,
            cost=cost,
        )
        self._observers.notify_last(finished)
        self._attempt = None

    def _cost(self, prices: Prices) -> float | None:
        """Return what the call cost; None if the response states no usage, or there is no price."""
        from .cost import Usage, cost_of  # few clients ask

        found = self._summary
        if found.input_tokens is None and found.output_tokens is None:
            return None
        model = found.model or self.call.model
        cached, tier = found.cached_tokens or 0, found.service_tier
        try:
            return cost_of(Usage(model, found.input_tokens or 0, cached, found.output_tokens or 0, tier), prices)
        except Exception as exc:  # noqa: BLE001 (what a function of the caller raises must not break the call)
            log_failure("The function given as prices raised an error. It is ignored.", exc)
            return None

    def __del__(self) -> None:
        self._finish(Outcome.ABANDONED)

"""Responses over a socket: `response.create` in lanes, `response.steer`, `response.inject`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, ClassVar, Final

from ...messages import Json, Refusal
from ...services.responses import input_items
from ..dialogue import Dialogue
from ..opening import Opening
from ..outputs import Event, Output
from .flight import CALLS, Flight, Steer
from .memory import Memory

MOST_ACTIVE: Final = 16
"""The maximum number of responses in flight."""
MOST_LANES: Final = 32
"""The maximum number of named lanes of a connection."""
MOST_STEERS: Final = 8
"""The maximum number of steers that wait for one response."""
KNOWN: Final = 64
"""The number of responses that can be steered, or refuse it because they have completed."""
OF_TRANSPORT: Final = ("type", "stream_id", "generate", "stream", "background")
"""Fields of the event that are not settings of the response."""
UNNAMED: Final = ""
"""The lane of events without a `stream_id`."""


class ResponsesDialogue(Dialogue):
    """Responses in lanes: in order within a lane, interleaved between lanes."""

    expiry_code: ClassVar[str] = "websocket_connection_limit_reached"

    def __init__(self, opening: Opening) -> None:
        super().__init__(opening)
        self._memory = Memory()
        self._flights: list[Flight] = []
        self._names: set[str] = set()
        self._waiting: dict[str, list[Json]] = {}
        """Input of steers that waits for other input, by the id of the response."""
        self.handlers = {"response.create": self._create, "response.steer": self._steer}
        if opening.channel.name.startswith("beta."):
            self.handlers = {**self.handlers, "response.inject": self._inject}

    @property
    def expiry_message(self) -> str:
        """The message of the error before the end."""
        return "This connection has reached its limit of 60 minutes; open a new one to continue."

    def error(self, refusal: Refusal, event: Event) -> Event:
        """Return the error event for *refusal*, in the lane of the client's event."""
        told = {"type": refusal.kind, "code": refusal.code, "message": refusal.message, "param": refusal.param}
        lane = event.get("stream_id")
        place = {"stream_id": lane} if isinstance(lane, str) and lane else {}
        return {"type": "error", "status": refusal.status, "error": told, **place}

    def _check(self, event: Json) -> None:
        try:
            super()._check(event)
        except Refusal as refusal:
            if refusal.param == "stream_id":
                raise Refusal(400, refusal.message, param="stream_id", code="invalid_stream_id") from None
            raise

    def _create(self, event: Event) -> Iterable[Output]:
        lane = event.get("stream_id")
        self._check_limits(lane)
        body = {name: value for name, value in event.items() if name not in OF_TRANSPORT}
        if waiting := self._waiting.pop(str(body.get("previous_response_id")), None):
            body["input"] = [*_listed(body.get("input")), *waiting]
        self._start(lane, body, warm_up=event.get("generate") is False)
        return ()

    def _start(self, lane: str | None, body: dict[str, Json], *, warm_up: bool = False) -> None:
        flight = Flight(self.opening, self._memory, lane, body, self.error, warm_up=warm_up)
        self._flights = [*self._flights[-KNOWN:], flight]
        self.lanes.start(lane or UNNAMED, flight.events())

    def _check_limits(self, lane: str | None) -> None:
        """Refuse a response beyond the limits of a connection."""
        code = "websocket_stream_limit_reached"
        if sum(not one.over for one in self._flights) >= MOST_ACTIVE:
            message = f"A connection has at most {MOST_ACTIVE} responses in progress."
            raise Refusal(429, message, param="stream_id" if lane else None, code=code)
        if lane and lane not in self._names and len(self._names) >= MOST_LANES:
            raise Refusal(429, f"A connection has at most {MOST_LANES} streams.", param="stream_id", code=code)
        self._names |= {lane} if lane else set()

    def _steer(self, event: Event) -> Iterator[Output]:
        key, given = event["previous_response_id"], _listed(event["input"])
        steer, flight = Steer(self.state.new_id("steer_"), given), self._flight(key)
        if refused := _refused(flight):
            yield _failed(flight, refused, steer, event)
            return
        assert flight is not None  # noqa: S101 (it would have been refused)
        yield flight.event("response.steer.accepted", {"steer": {"id": steer.id, "previous_response_id": key}})
        if flight.over and _answers(flight.calls, given):
            self._start(flight.lane, {**flight.body, "previous_response_id": key, "input": given})
        elif flight.over:
            yield flight.pending(steer)
        else:
            flight.steers.append(steer)
        if flight.calls and not _answers(flight.calls, given):
            self._waiting.setdefault(key, []).extend(given)

    def _inject(self, event: Event) -> Iterator[Output]:
        key, given = event["response_id"], event["input"]
        flight = self._flight(key)
        if flight is not None and not flight.over:
            self._memory.keep(key, [*self._memory[key], *input_items.read(self.state, given)])
            yield flight.event("response.inject.created", {"response_id": key})
            return
        error = {"code": "response_not_found", "message": "The response was not found on this connection."}
        if flight is not None:
            error = {"code": "response_already_completed", "message": "The response has already completed."}
        fields = {"response_id": key, "input": given, "error": error}
        yield _event_of(flight, "response.inject.failed", fields)

    def _flight(self, key: str) -> Flight | None:
        return next((one for one in self._flights if one.id == key), None)


def _listed(given: Json) -> list[Json]:
    """Return an input as a list of items."""
    if isinstance(given, str):
        return [{"type": "message", "role": "user", "content": given}]
    return [*(given or ())]


def _answers(calls: Iterable[Json], given: Iterable[Json]) -> bool:
    """Return whether *given* has the answers to all *calls*."""
    answered = {(item["type"], item.get("call_id") or item.get("approval_request_id")) for item in given}
    return all((CALLS[one["type"]], one.get("call_id") or one["id"]) in answered for one in calls)


def _refused(flight: Flight | None) -> tuple[str, str] | None:
    """Return code and message of the error if a steer of *flight* is refused."""
    if flight is None:
        return "response_not_found", "The response was not found on this connection."
    if flight.over and not flight.calls:
        return "response_already_completed", "The response has already completed."
    if len(flight.steers) >= MOST_STEERS:
        return "too_many_pending_steers", "Too many steers wait for this response."
    return None


def _failed(flight: Flight | None, refused: tuple[str, str], steer: Steer, event: Event) -> Event:
    code, message = refused
    error = {"type": "invalid_request_error", "code": code, "message": message}
    told = {"id": steer.id, "input": event["input"], "previous_response_id": event["previous_response_id"]}
    fields: dict[str, Any] = {"steer": told, "error": error}
    return _event_of(flight, "response.steer.failed", fields)


def _event_of(flight: Flight | None, kind: str, fields: dict[str, Any]) -> Event:
    """Return an event of *flight*, or without a lane if the response is unknown."""
    return flight.event(kind, fields) if flight else {"type": kind, **fields, "sequence_number": 0}

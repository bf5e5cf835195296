"""The base of all dialogues: read client events, check them, call their handlers, and turn refusals into errors."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, ClassVar, TypeAlias

from ..messages import Json, Refusal
from ..request.json_parsing import parse_json
from ..request.refusals import refusal_of
from .lanes import Lanes
from .opening import Opening
from .outputs import Event, HangUp, Output

Handler: TypeAlias = Callable[[Event], Iterable[Output]]

LIFETIME = 3600
"""Seconds after which the service closes a socket."""


class Dialogue:
    """A dialogue over one socket.

    `open` and `receive` return what is sent at once, `next` what is sent while responses are in progress.
    """

    expiry_code: ClassVar[str] = "session_expired"
    handlers: Mapping[str, Handler]
    """The function that handles a client event, by its type; set by the class of the dialogue."""

    def __init__(self, opening: Opening) -> None:
        self.opening, self.state = opening, opening.state
        self.lanes = Lanes()
        self.push: Callable[[Output], None] = _nothing
        """Sends an event that another socket has caused."""
        self._age = 0

    def open(self) -> Iterable[Output]:
        """Return the first events."""
        return ()

    def receive(self, message: str) -> list[Output]:
        """Return the answer to a client event; an invalid one is answered with an error event."""
        event: Json = None
        try:
            event = _parsed(message)
            self._check(event)
            return list(self.handlers[event["type"]](event))
        except Refusal as refusal:
            return [self.error(refusal, event if isinstance(event, dict) else {})]

    def refuse(self, message: str, refusal: Refusal) -> Event:
        """Return the error event that answers a client event with *refusal*."""
        try:
            event = _parsed(message)
        except Refusal:
            event = {}
        return self.error(refusal, event if isinstance(event, dict) else {})

    def next(self, now: float) -> Output | None:
        """Return the next event of the responses in progress, if there is one."""
        return self.lanes.next(now)

    def close(self) -> None:
        """Take note that the connection has ended."""

    def wait(self, now: float) -> float | None:
        """Return the seconds until `next` has an event; None if no response is in progress."""
        return self.lanes.wait(now)

    def pass_time(self, seconds: int) -> list[Output]:
        """Let time pass: after an hour the socket expires."""
        self._age += seconds
        return self.expire() if self._age >= LIFETIME else []

    def expire(self) -> list[Output]:
        """Return the end that the service forces after an hour."""
        refusal = Refusal(400, self.expiry_message, code=self.expiry_code)
        return [self.error(refusal, {}), HangUp(1001, self.expiry_code)]

    @property
    def expiry_message(self) -> str:
        """The message of the error before the end."""
        return f"Your session reached the maximum duration of {LIFETIME // 60} minutes."

    def error(self, refusal: Refusal, event: Event) -> Event:
        """Return the error event for *refusal*, with the id of the client's *event*."""
        told = {"type": refusal.kind, "code": refusal.code, "message": refusal.message, "param": refusal.param}
        return self.event("error", error=told | {"event_id": event.get("event_id")})

    def event(self, kind: str, **fields: Any) -> Event:
        """Return a server event."""
        return {"type": kind, "event_id": self.state.new_id("event_"), **fields}

    def _check(self, event: Json) -> None:
        if not isinstance(event, dict) or not isinstance(event.get("type"), str):
            raise Refusal(400, "An event is an object with a 'type'.", param="type", code="missing_required_parameter")
        if event["type"] not in self.handlers:
            supported = ", ".join(repr(name) for name in self.handlers)
            message = f"Invalid value: {event['type']!r}. Supported values are: {supported}."
            raise Refusal(400, message, param="type", code="invalid_value")
        problem = self.opening.request_checker.problem({"$ref": self.opening.channel.sent}, event)
        if problem:
            raise refusal_of(problem)


def _nothing(_: Output) -> None:
    """Ignore the event: there is no socket yet."""


def _parsed(message: str) -> Json:
    try:
        return parse_json(message)
    except ValueError:
        raise Refusal(400, "The event could not be parsed as JSON.", code="invalid_json") from None

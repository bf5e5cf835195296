"""Which request an event belongs to, and what a chained request need not send again. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any, Final

from ..._values import define, field
from ...core.jsons import dumps
from ...core.streaming.completion import CONTINUED
from ..protocol.shapes import mapping, mappings
from .steering import STEERS, Data, Steering, as_items

MOST_IN_FLIGHT: Final = 16
"""Responses that the service works on at the same time, per connection."""
MOST_UNCLAIMED: Final = 1000
"""Events that are kept for the iteration over the connection; older ones are dropped."""
ENDS: Final = frozenset({"response.completed", "response.failed", "response.incomplete", "error"})
"""Events after which a request has no more."""
NOT_OVER_SOCKETS: Final = frozenset({"stream", "stream_options", "background"})
"""Parameters of the HTTP call that the event does not have."""
EXPIRED: Final = "websocket_connection_limit_reached"
FORGOTTEN: Final = "previous_response_not_found"
ONCE_MORE: Final = frozenset({EXPIRED, FORGOTTEN})
"""Codes of refusals after which the whole input is sent on a new connection, once."""
NOT_REPLAYED: Final = frozenset({"parsed", "parsed_arguments", "created_by", "status"})
"""Fields of output items that an input does not have."""


@define(eq=False)
class Inbox:
    """The events of one request, in order."""

    lane: str | None
    sent: bool = False
    """Whether the request was sent; until then it waits in line."""
    generation: int = 0
    """The connection that the request was sent over."""
    events: deque[Data] = field(factory=deque)
    error: BaseException | None = None
    """Why no more events come."""
    ended: bool = False
    response_id: str | None = None
    """The id of the response whose events come."""
    awaiting: bool = False
    """Whether the response has ended, and a steer of it is still open."""
    inputs: deque[list[Any]] = field(factory=deque)
    """What began each successor of the response, if it is steered."""

    @property
    def is_decided(self) -> bool:
        """Whether it is known if more comes after a response has ended."""
        return bool(self.events or self.error or not self.awaiting)


@define
class Chain:
    """What one lane has sent and received, so that a request need not send it again."""

    last_id: str | None = None
    items: list[Any] = field(factory=list)

    def shortened(self, body: Data) -> Data:
        """Return *body* as the next link: with the id of the previous response; unless it names one itself."""
        if self.last_id is None or body.get("previous_response_id"):
            return body
        return {**body, "previous_response_id": self.last_id}

    def whole(self, body: Data) -> Data:
        """Return *body* with everything that the chain has before it, for a connection that knows nothing of it."""
        rest = {name: value for name, value in body.items() if name != "previous_response_id"}
        return {**rest, "input": [*self.items, *as_items(body.get("input"))]}

    def extend(self, body: Data, response: Any) -> None:
        """Take in a request and its response."""
        given = mapping(response)
        name = given.get("id")
        self.last_id = name if isinstance(name, str) else None
        self.items += [*as_items(body.get("input")), *map(_as_input, mappings(given.get("output")))]


def _as_input(item: Data) -> Data:
    return {name: value for name, value in item.items() if name not in NOT_REPLAYED}


class Lanes:
    """The requests of one connection: each lane works on one after the other."""

    def __init__(self) -> None:
        self._lanes: dict[str | None, deque[Inbox]] = {}
        self._foreign: set[str | None] = set()
        """The lanes on which a response is in progress that belongs to no request."""
        self.steering = Steering()
        self.unclaimed: deque[Any] = deque(maxlen=MOST_UNCLAIMED)
        """Events that belong to no request."""
        self.chains: dict[str | None, Chain] = {}

    @property
    def in_flight(self) -> int:
        """The number of requests under way."""
        return sum(inbox.sent for line in self._lanes.values() for inbox in line)

    def open(self, lane: str | None) -> Inbox:
        """Put a request in the line of *lane*."""
        inbox = Inbox(lane)
        self._lanes.setdefault(lane, deque()).append(inbox)
        return inbox

    def may_begin(self, inbox: Inbox) -> bool:
        """Tell whether it is the turn of *inbox*: an error that names only its lane is then its own."""
        return self._lanes[inbox.lane][0] is inbox and self.in_flight < MOST_IN_FLIGHT

    def begin(self, inbox: Inbox, generation: int = 0) -> None:
        """Note that the request of *inbox* is sent now."""
        inbox.sent, inbox.generation = True, generation

    def leave(self, inbox: Inbox) -> None:
        """Note that nobody reads *inbox* any more; its later events are dropped."""
        inbox.events.clear()
        inbox.ended = inbox.ended or inbox.error is not None
        if inbox.ended or not inbox.sent:
            self._drop(inbox)

    def _drop(self, inbox: Inbox) -> None:
        line = self._lanes.get(inbox.lane)
        if line is not None and inbox in line:
            line.remove(inbox)
            if not line:
                del self._lanes[inbox.lane]

    def route(self, event: Data) -> Inbox | None:
        """Give *event* to the request it belongs to, and return that; None if it belongs to none."""
        found, kind = event.get("stream_id"), str(event.get("type"))
        lane = found if isinstance(found, str) else None
        line = self._lanes.get(lane)
        inbox = line[0] if line and line[0].sent else None
        if kind.startswith(STEERS):
            self.steering.settle(event)
            if inbox is not None and inbox.awaiting and not self.steering.awaits(inbox.response_id):
                self._end(inbox)  # its input waits for other input, or was given back
            inbox = None
        elif kind == "response.created":
            self._begin_response(inbox, lane, event.get("response"))
        if inbox is None or (lane in self._foreign and kind != "error"):
            self.unclaimed.append(event)
            if kind in ENDS:
                self._foreign.discard(lane)
            return None
        inbox.events.append(event)
        if kind in ENDS:
            inbox.awaiting = is_steered(event) or (kind != "error" and self.steering.awaits(inbox.response_id))
            if not inbox.awaiting:
                self._end(inbox)
        return inbox

    def _begin_response(self, inbox: Inbox | None, lane: str | None, response: Any) -> None:
        """Note whose response begins: a request's own, the successor of it, or another one."""
        fields: Data = response if response.__class__ is dict else {}
        parent = fields.get("previous_response_id")
        follows = self.steering.awaits(parent)
        given = self.steering.successor(parent)
        if inbox is None or (follows and inbox.response_id != parent):
            self._foreign.add(lane)
            return
        if inbox.awaiting:
            inbox.awaiting = False
            inbox.inputs.append(given)
        name = fields.get("id")
        inbox.response_id = name if isinstance(name, str) else None

    def _end(self, inbox: Inbox) -> None:
        inbox.ended, inbox.awaiting = True, False
        self._drop(inbox)

    def fail(self, error: BaseException) -> None:
        """End all requests that were sent with *error*: their events are lost."""
        for inbox in [inbox for line in self._lanes.values() for inbox in line if inbox.sent]:
            inbox.error = error
            self._drop(inbox)
        self._foreign.clear()
        self.steering.clear()

    def chain(self, lane: str | None) -> Chain:
        """Return the chain of *lane*."""
        return self.chains.setdefault(lane, Chain())


def creation(body: Data, lane: str | None) -> Data:
    """Return the event that asks for the response of a request's *body*."""
    fields = {name: value for name, value in body.items() if name not in NOT_OVER_SOCKETS}
    return {"type": "response.create", **fields, **({} if lane is None else {"stream_id": lane})}


def error_code(event: Data) -> str | None:
    """Return the code of an error event; None for other events."""
    if event.get("type") != "error":
        return None
    error = event.get("error")
    found = (error if isinstance(error, Mapping) else event).get("code")
    return found if isinstance(found, str) else ""


def error_status(event: Data) -> int:
    """Return the HTTP status that an error event stands for."""
    found = event.get("status", event.get("status_code"))
    return found if isinstance(found, int) and 400 <= found < 600 else 400 if error_code(event) else 500


def error_body(event: Data) -> bytes:
    """Return the HTTP body that an error event stands for."""
    error = event.get("error")
    return dumps({"error": error if isinstance(error, Mapping) else dict(event)})


def is_steered(event: Data) -> bool:
    """Tell whether *event* ends a response that a successor continues."""
    response = event.get("response")
    if event.get("type") != "response.incomplete" or not isinstance(response, Mapping):
        return False
    details = response.get("incomplete_details")
    return isinstance(details, Mapping) and details.get("reason") == "steered"


def frame(event: Data, *, continued: bool = False) -> bytes:
    """Return *event* as the server-sent event that HTTP would have brought.

    *continued* says that it ends a response, but not the stream.
    """
    fields = {name: value for name, value in event.items() if name != "stream_id"}
    head = f"event: {CONTINUED}\n".encode() if continued else b""
    return head + b"data: " + dumps(fields) + b"\n\n"

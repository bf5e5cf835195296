"""Which request an event belongs to, and what a chained request need not send again. Pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any, Final

from ..._values import define, field
from ...core.jsons import dumps

Data = dict[str, Any]

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
    generation: int = 0
    """The connection that the request was sent over."""
    events: deque[Data] = field(factory=deque)
    error: BaseException | None = None
    """Why no more events come."""
    ended: bool = False


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

    def extend(self, body: Data, response: Mapping[str, Any]) -> None:
        """Take in a request and its response."""
        name = response.get("id")
        self.last_id = name if isinstance(name, str) else None
        output = [item for item in response.get("output") or () if item.__class__ is dict]
        self.items += [*as_items(body.get("input")), *(_as_input(item) for item in output)]


def as_items(given: Any) -> list[Any]:
    """Return an input as a list of items."""
    if given is None:
        return []
    return [{"role": "user", "content": given}] if isinstance(given, str) else list(given)


def _as_input(item: Data) -> Data:
    return {name: value for name, value in item.items() if name not in NOT_REPLAYED}


class Lanes:
    """The requests under way on one connection: each lane works on one after the other."""

    def __init__(self) -> None:
        self._lanes: dict[str | None, deque[Inbox]] = {}
        self.unclaimed: deque[Any] = deque(maxlen=MOST_UNCLAIMED)
        """Events that belong to no request."""
        self.chains: dict[str | None, Chain] = {}

    @property
    def in_flight(self) -> int:
        """The number of requests under way."""
        return sum(len(line) for line in self._lanes.values())

    def open(self, lane: str | None, generation: int = 0) -> Inbox:
        """Begin a request on *lane*."""
        inbox = Inbox(lane, generation)
        self._lanes.setdefault(lane, deque()).append(inbox)
        return inbox

    def leave(self, inbox: Inbox) -> None:
        """Note that nobody reads *inbox* any more; its later events are dropped."""
        inbox.events.clear()
        inbox.ended = inbox.ended or inbox.error is not None
        if inbox.ended:
            self._drop(inbox)

    def _drop(self, inbox: Inbox) -> None:
        line = self._lanes.get(inbox.lane)
        if line is not None and inbox in line:
            line.remove(inbox)
            if not line:
                del self._lanes[inbox.lane]

    def route(self, event: Data) -> Inbox | None:
        """Give *event* to the request it belongs to, and return that; None if it belongs to none."""
        lane = event.get("stream_id")
        line = self._lanes.get(lane if isinstance(lane, str) else None)
        kind = str(event.get("type"))
        if not line or kind.startswith("response.steer"):
            self.unclaimed.append(event)
            return None
        inbox = line[0]
        inbox.events.append(event)
        if kind in ENDS:
            inbox.ended = True
            self._drop(inbox)
        return inbox

    def fail(self, error: BaseException) -> None:
        """End all requests with *error*: their events are lost."""
        for line in list(self._lanes.values()):
            for inbox in list(line):
                inbox.error = error
        self._lanes.clear()

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


def frame(event: Data) -> bytes:
    """Return *event* as the server-sent event that HTTP would have brought."""
    fields = {name: value for name, value in event.items() if name != "stream_id"}
    return b"data: " + dumps(fields) + b"\n\n"

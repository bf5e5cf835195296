"""Resume the stream of a stored response after an interruption. Pure."""

from __future__ import annotations

from typing import Any, TypeVar
from urllib.parse import quote, unquote

from ..._values import evolve
from ...errors import InvalidParameterError
from ..calls.call import StreamCall

E = TypeVar("E")


class Position:
    """The position in the stream of *call*: the id of the response and the number of the last event."""

    def __init__(self, call: StreamCall[Any]) -> None:
        follows = call.operation.events == "responses" and call.operation.method == "GET"
        self.response_id = unquote(call.path.rpartition("/")[2]) if follows else None
        self.number = dict(call.query).get("starting_after") if follows else None

    def see(self, event: dict[str, Any]) -> None:
        """Update the position from *event*, as parsed JSON."""
        number, response = event.get("sequence_number"), event.get("response")
        if isinstance(number, int):
            self.number = number
        if isinstance(response, dict) and isinstance(response.get("id"), str):
            self.response_id = response["id"]  # another one begins if the response is steered


def resuming(call: StreamCall[E], position: Position) -> StreamCall[E]:
    """Return the call that streams the events after *position*: GET /responses/{response_id} with `starting_after`.

    Raises `InvalidParameterError` for a stream that cannot be resumed.
    """
    operation, body = call.operation, call.body
    if operation.events != "responses":
        raise InvalidParameterError(f"resume: expected the stream of a stored response, got one of {operation.id}")
    if isinstance(body, dict) and body.get("store") is False:
        raise InvalidParameterError("resume: the response is not stored; pass store=True or background=True")
    if position.response_id is None:
        raise InvalidParameterError("resume: no event with the id of the response arrived; send the request again")
    follow = evolve(
        operation,
        id=operation.id.replace("create", "get"),
        method="GET",
        path="/responses/{response_id}",
        name="responses.retrieve",
    )
    query = {**dict(call.query), "stream": True}
    if position.number is not None:
        query["starting_after"] = position.number
    path = f"/responses/{quote(position.response_id, safe='')}"
    options = evolve(call.options, extra_body=None)
    return StreamCall(follow, call.decode, path, tuple(query.items()), call.headers, options=options)

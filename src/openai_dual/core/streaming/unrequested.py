"""An event stream in the place of a JSON response, from servers that stream by default: it is accumulated. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from ..._values import evolve
from ..calls.call import Call, EventKind, StreamCall
from ..decoding.model import Model
from .accumulate_chat import ChatAccumulator
from .accumulate_completion import CompletionAccumulator
from .accumulate_response import ResponseAccumulator
from .event_reader import EventReader

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")


class _Accumulator(Protocol):
    def add(self, event: dict[str, Any], /) -> object: ...
    def to_dict(self) -> dict[str, Any]: ...


ACCUMULATORS: Final[dict[str, tuple[EventKind, type[_Accumulator]]]] = {
    "createChatCompletion": ("chat", ChatAccumulator),
    "createCompletion": ("completions", CompletionAccumulator),
    "createResponse": ("responses", ResponseAccumulator),
}
"""The operations whose events add up to their response."""


def accumulated(call: Call[T], response: httpx.Response) -> T:
    """Return the value of *call*, from the events of *response*. Raises the errors of a stream."""
    kind, accumulator_class = ACCUMULATORS[call.operation.id]
    accumulator = accumulator_class()
    stream: StreamCall[dict[str, Any]] = StreamCall(
        evolve(call.operation, events=kind), dict, call.path, body=call.body
    )
    reader = EventReader(stream, response)
    for events in (reader.feed(response.content), reader.finish()):
        for event in events:
            accumulator.add(event)
        if reader.complete:
            break
    value = call.decode(accumulator.to_dict())
    if isinstance(value, Model):
        value._request_id = response.headers.get("x-request-id")  # noqa: SLF001 (the field is for this)
    return value

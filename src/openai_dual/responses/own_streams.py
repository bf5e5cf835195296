"""Streams over a response of the caller's, and streams of the caller's classes."""

from __future__ import annotations

from typing import Any, TypeVar

from ..core.calls.call import Operation, StreamCall
from ..core.decoding.casts import argument_of, chunk_of
from ..core.execution.sent import StreamSent
from .stream_source import StreamSource

S = TypeVar("S")


def source_of(stream: type, cast_to: Any, response: Any) -> StreamSource[Any] | None:
    """Return what a stream of the class *stream* reads: *response*, each event as *cast_to*. None without a response.

    *cast_to* may be left out, or None, if the class names the type of its events.
    """
    if response is None:
        return None
    kind = cast_to if cast_to is not None else argument_of(stream, object)
    from ..http.handed_over import response_of  # loads httpx

    operation = Operation(id=f"{stream.__name__} of a response", method="GET", path="")
    return StreamSource(StreamSent(response_of(response), 1), StreamCall(operation, chunk_of(kind), ""))


def adopted(cls: type[S], stream: Any) -> S:
    """Return *stream* as an instance of *cls*, a class below its own; what *stream* reads moves there."""
    if isinstance(stream, cls):
        return stream
    made: Any = cls.__new__(cls)
    vars(made).update(vars(stream))
    vars(stream).pop("_source")  # its end must not close what the other one reads
    adopted_stream: S = made
    return adopted_stream


def iterated(cls: Any) -> None:
    """Let iterating over a stream of *cls* yield what its own `__stream__` yields."""

    def advance(self: Any) -> Any:
        return next(_events(self))

    cls.__next__ = advance


def aiterated(cls: Any) -> None:
    """Let iterating over a stream of *cls* yield what its own `__stream__` yields."""

    async def advance(self: Any) -> Any:
        return await anext(_events(self))

    cls.__anext__ = advance


def _events(stream: Any) -> Any:
    attributes = vars(stream)
    if "_events" not in attributes:
        attributes["_events"] = stream.__stream__()
    return attributes["_events"]

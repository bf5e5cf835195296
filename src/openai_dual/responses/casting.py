"""The call of a response, changed so that its value is of another type: `parse(to=)` of raw responses."""

from __future__ import annotations

from functools import partial
from typing import Any, get_origin

from .._values import evolve
from ..core.calls.call import Call, StreamCall
from ..errors import InvalidParameterError


def cast_call(call: Call[Any], to: Any) -> Call[Any]:
    """Return *call* with a value of the type *to*; of a stream that is `Stream[X]`, or a class below it.

    Raises `InvalidParameterError` for a type that the response cannot be.
    """
    from ..core.decoding.casts import argument_of, cast_of, chunk_of  # few callers name a type
    from .own_streams import adopted
    from .stream import AsyncStream, Stream

    cls: Any = get_origin(to) or to
    is_stream = isinstance(cls, type) and issubclass(cls, Stream | AsyncStream)
    if isinstance(call, StreamCall):
        if not is_stream:
            raise InvalidParameterError(f"to: expected Stream[...] or AsyncStream[...] for a stream, got {to!r}")
        decode = chunk_of(argument_of(to, object))
        return call.replace(decode=decode, wrap=partial(adopted, cls))
    if is_stream:
        operation = evolve(call.operation, events=None)
        return StreamCall(operation, chunk_of(argument_of(to, object)), call.path, options=call.options)
    cast = cast_of(to, "to")
    operation = evolve(call.operation, answer=cast.answer)
    return Call(operation, cast.decode, call.path, call.query, call.headers, call.body, call.options)

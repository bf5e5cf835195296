"""The steps in which a reply is sent: complete or in chunks, with pauses, or truncated.

This module only decides; `http.connection` performs the steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from random import Random
from typing import TypeAlias

from attrs import evolve, frozen

from ..messages import Refusal, Reply
from .fault import Fault
from .pacing import Pacing, cut

POLL = 0.02
"""Seconds between two looks for the next event of a stream that has none yet."""
FIRST_OF_SEVERAL = 0xC0
"""In UTF-8, a byte from this value on starts a character of several bytes."""


@frozen
class Interim:
    """Send an interim response (1xx)."""

    status: int


@frozen
class Head:
    """Send status and headers. With a *length*, the body has this size; else it is chunked."""

    status: int
    content_type: str | None
    headers: dict[str, str]
    length: int | None


@frozen
class Pause:
    """Wait."""

    seconds: float


@frozen
class Drip:
    """From now on, wait before each byte."""

    seconds: float


@frozen
class Break:
    """Close the connection, with a reset (RST) if *reset*. It is the last step."""

    reset: bool = False


@frozen
class Refuse:
    """Refuse new connections and close the existing ones, for a time."""

    seconds: float


@frozen
class Drop:
    """Reset the next new connections."""

    connections: int


@frozen
class Trailing:
    """Send bytes after the complete response, and in one piece with its body."""

    data: bytes


STRAY = b'{"error":{"message":"This response was never requested.","type":"stray","param":null,"code":null}}'
TRAILING: Mapping[str, bytes] = {
    "junk": b"junk after the response\r\n",
    "response": b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
    % (len(STRAY), STRAY),
}

Step: TypeAlias = Interim | Head | Pause | Drip | Break | Refuse | Drop | Trailing | bytes
"""A step of sending a reply; bytes are a chunk of the body.

After the last step the reply is complete, except `Break`.
"""


def steps(reply: Reply, fault: Fault | None, pacing: Pacing, random: Random) -> Iterable[Step]:
    """Return the steps in which *reply* is sent.

    A fault at a position that *reply* does not have is refused with 400: a test with a fault that does nothing proves
    nothing.
    """
    delay = [Pause(reply.delay)] if reply.delay else []
    if fault is None:
        return chain(delay, [_head(reply)], _pieces(reply, pacing, random))
    if fault.unanswered:
        return [*delay, *steps_before(fault), Break(fault.reset)]
    trailing = [Trailing(TRAILING[fault.trailing])] if fault.trailing else []
    return chain(delay, steps_before(fault), trailing, [_head(reply)], _body_steps(reply, fault, pacing, random))


def _head(reply: Reply) -> Head:
    length = len(reply.body) if isinstance(reply.body, bytes) else None
    return Head(reply.status, reply.content_type, dict(reply.headers), length)


def _pieces(reply: Reply, pacing: Pacing, random: Random) -> Iterator[Step]:
    if isinstance(reply.body, bytes):
        yield reply.body
        return
    if pacing.first:
        yield Pause(pacing.first)
    for index, piece in enumerate(cut(reply.body, pacing.chunks, random)):
        if index and pacing.pace:
            yield Pause(pacing.pace)
        yield piece or Pause(POLL)


def steps_before(fault: Fault) -> Iterator[Step]:
    """Yield the steps before the response."""
    if fault.slow:
        yield Pause(fault.slow)
    if fault.drip:
        yield Drip(fault.drip)
    if fault.interim:
        yield Interim(fault.interim)
    if fault.refuse:
        yield Refuse(fault.refuse)
    if fault.drop:
        yield Drop(fault.drop)


def _body_steps(reply: Reply, fault: Fault, pacing: Pacing, random: Random) -> Iterable[Step]:
    if fault.early and fault.reset:
        return [*_pieces(reply, pacing, random), Break(reset=True)]
    if not (fault.stall or fault.cut or fault.reset):
        return _pieces(reply, evolve(pacing, pace=fault.pace or pacing.pace), random)
    first, rest = _split(reply.body, fault)
    pause = [Pause(fault.stall)] if fault.stall else []
    return [*first, *pause, *([Break(fault.reset)] if fault.cut or fault.reset else rest)]


def _split(body: bytes | Iterable[bytes], fault: Fault) -> tuple[list[bytes], list[bytes]]:
    """Split *body* at the position of *fault*; the default is the middle."""
    events = [body] if isinstance(body, bytes) else list(body)
    after = fault.after or 0
    rest = b"".join(events[after:])
    place = _offset(rest, fault)
    if after > len(events) or place is None or place > len(rest) or (place == len(rest) and isinstance(body, bytes)):
        raise Refusal(
            400,
            f"The response has no such position for the fault: it has {len(events)} events; after them {rest[:80]!r}.",
        )
    return [piece for piece in (*events[:after], rest[:place]) if piece], [rest[place:]]


def _offset(rest: bytes, fault: Fault) -> int | None:
    """Return the offset of the fault in *rest*; None if there is no multi-byte character to split."""
    if fault.at == "character":
        return next((index + 1 for index, byte in enumerate(rest) if byte >= FIRST_OF_SEVERAL), None)
    if fault.at == "half" or (fault.at is None and fault.after is None):
        return len(rest) // 2
    return fault.at or 0

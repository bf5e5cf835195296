"""How an answer goes over a connection, step by step: whole or in pieces, with pauses, or not to its end.

Purely decides; `server` performs the steps.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from random import Random
from typing import TypeAlias

from attrs import evolve, frozen

from ..messages import Refusal, Reply
from .fault import Fault
from .pacing import Pacing, cut

FIRST_OF_SEVERAL = 0xC0
"""From this value on, a byte begins a character of several bytes in UTF-8 (below: one byte, or a later one)."""


@frozen
class Interim:
    """Send an interim answer (1xx)."""

    status: int


@frozen
class Head:
    """Send status and headers; a *length* that is known goes along, else the body goes in chunks."""

    status: int
    content_type: str | None
    headers: dict[str, str]
    length: int | None


@frozen
class Pause:
    """Wait so many seconds."""

    seconds: float


@frozen
class Drip:
    """From now on, wait so many seconds before each byte."""

    seconds: float


@frozen
class Break:
    """Close the connection, with a reset (RST) if so wanted; nothing comes after it."""

    reset: bool = False


@frozen
class Refuse:
    """Refuse new connections, and drop those there are, for so many seconds."""

    seconds: float


@frozen
class Drop:
    """Reset the next so many new connections as soon as they are made."""

    connections: int


Step: TypeAlias = Interim | Head | Pause | Drip | Break | Refuse | Drop | bytes
"""Bytes are a piece of the body; after the last step the answer is complete, unless that is `Break`."""


def steps(reply: Reply, fault: Fault | None, pacing: Pacing, random: Random) -> Iterable[Step]:
    """Say what happens on the connection, one step after the other.

    A fault at a place that *reply* does not have is refused with 400: it would do nothing, and so prove nothing.
    """
    delay = [Pause(reply.delay)] if reply.delay else []
    if fault is None:
        return chain(delay, [_head(reply)], _pieces(reply, pacing, random))
    if fault.unanswered:
        return [*delay, *_before(fault), Break(fault.reset)]
    return chain(delay, _before(fault), [_head(reply)], _within(reply, fault, pacing, random))


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
        yield piece


def _before(fault: Fault) -> Iterator[Step]:
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


def _within(reply: Reply, fault: Fault, pacing: Pacing, random: Random) -> Iterable[Step]:
    if not (fault.stall or fault.cut or fault.reset):
        return _pieces(reply, evolve(pacing, pace=fault.pace or pacing.pace), random)
    first, rest = _divided(reply.body, fault)
    pause = [Pause(fault.stall)] if fault.stall else []
    return [*first, *pause, *([Break(fault.reset)] if fault.cut or fault.reset else rest)]


def _divided(body: bytes | Iterable[bytes], fault: Fault) -> tuple[list[bytes], list[bytes]]:
    """Divide *body* where *fault* happens; without a place, that is its middle."""
    events = [body] if isinstance(body, bytes) else list(body)
    after = fault.after or 0
    rest = b"".join(events[after:])
    place = _offset(rest, fault)
    if after > len(events) or place is None or place > len(rest) or (place == len(rest) and isinstance(body, bytes)):
        raise Refusal(400, f"There is no such place in this answer for the fault: {len(events)} events, {rest[:80]!r}.")
    return [piece for piece in (*events[:after], rest[:place]) if piece], [rest[place:]]


def _offset(rest: bytes, fault: Fault) -> int | None:
    """Count the bytes of *rest* before the fault; None if it has no character of several bytes to happen in."""
    if fault.at == "character":
        return next((index + 1 for index, byte in enumerate(rest) if byte >= FIRST_OF_SEVERAL), None)
    if fault.at == "half" or (fault.at is None and fault.after is None):
        return len(rest) // 2
    return fault.at or 0

"""The pace of streams: the size of the chunks and the pauses between them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from ...core.checks import number, refuse

RANDOM_PIECE = 64
"""The maximum size of random chunks, in bytes."""

Cut: TypeAlias = Literal["event", "whole", "random"]
Chunks: TypeAlias = int | Cut
CHUNKS: tuple[Cut, ...] = ("event", "whole", "random")


def _chunks(instance: Any, attribute: Any, value: object) -> None:
    if value not in CHUNKS and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        refuse(instance, attribute, f"a whole number of bytes, 1 or more, or one of {', '.join(CHUNKS)}", value)


@frozen(kw_only=True)
class Pacing:
    """The chunks and pauses of streams. Times are in seconds. Raises `ConfigurationError`."""

    chunks: Chunks = field(default="event", validator=_chunks)
    """The size of a chunk: one event, a number of bytes, the complete stream, or random sizes."""
    pace: float = field(default=0.0, validator=number(least=0))
    """The pause between two chunks."""
    first: float = field(default=0.0, validator=number(least=0))
    """The pause between the headers and the first chunk."""


AT_ONCE = Pacing()


def cut(events: Iterable[bytes], chunks: Chunks, random: Random) -> Iterable[bytes]:
    """Cut a stream of events into chunks."""
    match chunks:
        case "event":
            return events
        case "whole":
            return [b"".join(events)]
        case _:
            return _cut_to_size(events, chunks, random)


def _cut_to_size(events: Iterable[bytes], chunks: int | Literal["random"], random: Random) -> Iterator[bytes]:
    left = b""
    for event in events:
        if not event:
            yield left
            left = b""
        left += event
        while len(left) >= (size := random.randint(1, RANDOM_PIECE) if chunks == "random" else chunks):
            piece, left = left[:size], left[size:]
            yield piece
    if left:
        yield left

"""How streams are cut into what is sent at a time, and the pauses between: a setting, and the cutting."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from random import Random
from typing import Any, Literal, TypeAlias

from attrs import field, frozen

from ...core.checks import number, refuse

RANDOM_PIECE = 64
"""The most bytes of a piece whose size is left to chance."""

Cut: TypeAlias = Literal["event", "whole", "random"]
Chunks: TypeAlias = int | Cut
CHUNKS: tuple[Cut, ...] = ("event", "whole", "random")


def _chunks(instance: Any, attribute: Any, value: object) -> None:
    if value not in CHUNKS and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        refuse(instance, attribute, f"a whole number of bytes, 1 or more, or one of {', '.join(CHUNKS)}", value)


@frozen(kw_only=True)
class Pacing:
    """How streams are cut and how quickly they go out; times are seconds. Raises `ConfigurationError`."""

    chunks: Chunks = field(default="event", validator=_chunks)
    """What is sent at a time: an event, so many bytes, the whole stream, or as many bytes as the seed says."""
    pace: float = field(default=0.0, validator=number(least=0))
    """The pause between two of them."""
    first: float = field(default=0.0, validator=number(least=0))
    """The pause before the first, the head being sent."""


AT_ONCE = Pacing()


def cut(events: Iterable[bytes], chunks: Chunks, random: Random) -> Iterable[bytes]:
    """Cut a stream, given event by event, into what is sent at a time."""
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
        left += event
        while len(left) >= (size := random.randint(1, RANDOM_PIECE) if chunks == "random" else chunks):
            piece, left = left[:size], left[size:]
            yield piece
    if left:
        yield left

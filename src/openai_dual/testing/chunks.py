"""Cut the body of a response into the chunks of a replay. Pure.

whole       the body in one chunk
event       a chunk for each event of a stream; a body without blank lines is one chunk
byte        a chunk for each byte
N           chunks of N bytes
random:N    chunks of 1 to 40 bytes, the same for the same seed N
"""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from random import Random
from typing import TypeAlias

import httpx

from ..errors import ConfigurationError

Cut: TypeAlias = int | str
"""How to cut: a number of bytes, or one of the words above."""

Cutter: TypeAlias = Callable[[bytes], Iterator[bytes]]

LONGEST_RANDOM = 40

_EVENT = re.compile(rb".*?(?:\r\n\r\n|\n\n|\r\r)|.+\Z", re.DOTALL)


def cutter(cut: Cut) -> Cutter:
    """Return the function that cuts as *cut* says. Raises `ConfigurationError` for an unknown *cut*."""
    word, _, seed = str(cut).partition(":")
    if word.isdecimal() and int(word) and not seed:
        return partial(_pieces, size=int(word))
    if word == "random" and seed.isdecimal():
        return partial(_random, seed=int(seed))
    known: dict[str, Cutter] = {"whole": _whole, "event": _events, "byte": partial(_pieces, size=1)}
    if str(cut) not in known:
        raise ConfigurationError(f"cut: expected whole, event, byte, random:SEED or a number of bytes, got {cut!r}")
    return known[word]


def _whole(body: bytes) -> Iterator[bytes]:
    if body:
        yield body


def _events(body: bytes) -> Iterator[bytes]:
    return (found[0] for found in _EVENT.finditer(body))


def _pieces(body: bytes, size: int) -> Iterator[bytes]:
    return (body[at : at + size] for at in range(0, len(body), size))


def _random(body: bytes, seed: int) -> Iterator[bytes]:
    random, at = Random(seed), 0  # noqa: S311 (where to cut is no secret)
    while at < len(body):
        size = random.randint(1, LONGEST_RANDOM)
        yield body[at : at + size]
        at += size


class ChunkedBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The body of a response, in *pieces*; sync or async."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece

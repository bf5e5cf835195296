"""Cut the body of an answer into the pieces that a replay hands out. Pure.

whole       the body in one piece
event       a piece for each event of a stream: a body without blank lines stays whole
byte        a piece for each byte
N           pieces of N bytes
random:N    pieces of 1 to 40 bytes, the same ones for the same seed N
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
    """Return what cuts as *cut* says. Raises `ConfigurationError` if it says nothing known."""
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
    """The body of an answer, in *pieces*; blocking or awaiting."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self._pieces:
            yield piece

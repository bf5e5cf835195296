"""Which type a class of streams has."""

from __future__ import annotations

from typing import Generic, TypeVar

import pytest

from openai_dual import AsyncStream, Stream
from openai_dual.dropin import stream_types

T = TypeVar("T")


class OfBytes(Stream[bytes]):
    """A stream of one type."""


class Mine(Stream[T], Generic[T]):
    """A stream of any type."""


class Derived(OfBytes):
    """A stream below another."""


@pytest.mark.parametrize(
    ("stream", "expected"),
    [(Stream[int], int), (AsyncStream[str], str), (OfBytes, bytes), (Mine[float], float), (Derived, bytes)],
)
def test_the_type_of_the_events(stream: object, expected: type) -> None:
    assert expected is stream_types.extract_stream_chunk_type(stream)


@pytest.mark.parametrize("stream", [Stream, int, Mine])
def test_a_class_without_one_is_an_error(stream: type) -> None:
    with pytest.raises(RuntimeError, match=r"type argument"):
        stream_types.extract_stream_chunk_type(stream)


def test_what_is_a_stream() -> None:
    assert [True, True, True, False] == [
        stream_types.is_stream_class_type(each) for each in (Stream, OfBytes, AsyncStream[int], list[int])
    ]

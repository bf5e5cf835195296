"""Bodies are cut as requested, and completely."""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.errors import ConfigurationError
from openai_dual.testing.chunks import ChunkedBody, Cut, cutter

STREAM = b"data: 1\n\ndata: 2\r\n\r\ndata: 3\r\rrest"


@pytest.mark.parametrize(
    ("cut", "pieces"),
    [
        ("whole", [STREAM]),
        ("event", [b"data: 1\n\n", b"data: 2\r\n\r\n", b"data: 3\r\r", b"rest"]),
        ("byte", [bytes([byte]) for byte in STREAM]),
        (20, [STREAM[:20], STREAM[20:]]),
        ("20", [STREAM[:20], STREAM[20:]]),
    ],
)
def test_a_body_is_cut(cut: Cut, pieces: list[bytes]) -> None:
    assert pieces == list(cutter(cut)(STREAM))
    assert [] == list(cutter(cut)(b""))


@pytest.mark.parametrize("cut", ["", "words", "random", "random:x", "event:1", "3:4", 0, -1, "0"])
def test_a_cut_that_means_nothing_is_refused(cut: Cut) -> None:
    with pytest.raises(ConfigurationError) as caught:
        cutter(cut)

    assert str(caught.value).startswith("cut: expected ")
    assert repr(cut) in str(caught.value)


@given(st.binary(max_size=300), st.sampled_from(["whole", "event", "byte", 1, 7, "random:0", "random:1"]))
def test_the_pieces_are_the_body(body: bytes, cut: Cut) -> None:
    pieces = list(cutter(cut)(body))

    assert body == b"".join(pieces)
    assert all(pieces)


def test_a_seed_decides_where_is_cut_at_random() -> None:
    body = bytes(1000)

    assert list(cutter("random:1")(body)) == list(cutter("random:1")(body))
    assert list(cutter("random:1")(body)) != list(cutter("random:2")(body))
    assert set(map(len, cutter("random:1")(body))) <= set(range(1, 41))


def test_the_pieces_can_be_awaited() -> None:
    async def read() -> list[bytes]:
        return [piece async for piece in ChunkedBody(cutter(4)(b"123456"))]

    assert [b"1234", b"56"] == asyncio.run(read()) == list(ChunkedBody(cutter(4)(b"123456")))

"""Bytes decoded to events, in any framing that servers send."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.streaming.sse import Event, EventDecoder, EventTooLargeError


def decoded(*chunks: bytes, limit: int = 1 << 20) -> list[Event]:
    decoder = EventDecoder(limit)
    return [event for chunk in chunks for event in decoder.feed(chunk)] + list(decoder.flush())


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (b"", []),
        (b"data: a\n\n", [Event(b"a")]),
        (b"data:a\n\n", [Event(b"a")]),
        (b"data:  a\n\n", [Event(b" a")]),
        (b"data: a\r\n\r\ndata: b\r\n\r\n", [Event(b"a"), Event(b"b")]),
        (b"data: a\r\rdata: b\r\r", [Event(b"a"), Event(b"b")]),
        (b"data: a\r\n\n\rdata: b\r\n\r\r\n", [Event(b"a"), Event(b"b")]),
        (b"data: a\ndata\ndata: b\n\n", [Event(b"a\n\nb")]),
        (b"\xef\xbb\xbfdata: a\n\n", [Event(b"a")]),
        (b"data: a\n\n\xef\xbb\xbfdata: b\n\n", [Event(b"a")]),
        (b": comment\n\n:\n\ndata: a\n: more\n\n", [Event(b"a")]),
        (b"event: ping\n\ndata: a\n\n", [Event(b"a")]),
        (b"retry: 10\n\nid: 7\n\ndata: a\n\n", [Event(b"a", id="7")]),
        (b"data:\n\ndata\n\n\n\n", []),
        (b"event: done\ndata: [DONE]\n\ndata: b\n\n", [Event(b"[DONE]", "done"), Event(b"b")]),
        (
            b"id: 1\ndata: a\n\ndata: b\n\nid: 2\0\ndata: c\n\n",
            [Event(b"a", id="1"), Event(b"b", id="1"), Event(b"c", id="1")],
        ),
        (b"data: a\n\ndata: cut", [Event(b"a"), Event(b"cut")]),
        (b"data: a\n", [Event(b"a")]),
        (b"unknown: x\ndatax: y\n\n", []),
        ("data: \u2028 \x85 \x0c é\n\n".encode(), [Event("\u2028 \x85 \x0c é".encode())]),
        (b'data: {"n":1}\ndata: {"n":2}\ndata: [DONE]\n', [Event(b'{"n":1}'), Event(b'{"n":2}'), Event(b"[DONE]")]),
        (b'data:{"n":1}\r\ndata:{"n":2}\r\n', [Event(b'{"n":1}'), Event(b'{"n":2}')]),
        (
            b'event: a\ndata: {"n":1}\nevent: b\ndata: {"n":2}\ndata: {"n":3}\n\n',
            [Event(b'{"n":1}', "a"), Event(b'{"n":2}', "b"), Event(b'{"n":3}')],
        ),
        (b'data: {"n":1}\nevent: late\n\ndata: b\n\n', [Event(b'{"n":1}', "late"), Event(b"b")]),
        (b'data: {"a": {}\ndata: , "b": {}}\n\n', [Event(b'{"a": {}\n, "b": {}}')]),
        (b"event: \xff\ndata: \xff\n\n", [Event(b"\xff", "\ufffd")]),
    ],
)
def test_a_body_is_decoded_to_its_events(body: bytes, expected: list[Event]) -> None:
    assert expected == decoded(body)


LINES = st.sampled_from(
    [
        b"data: a",
        b"data: \xc3\xa9\xe2\x82\xac",
        b"data:",
        b"data",
        b"event: x",
        b": c",
        b"id: 1",
        b"",
        b"",
        b"\xef\xbb\xbf",
        b"x",
    ]
)
ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])
LINE_FEEDS = st.just(b"\n")
"""Nearly all servers end lines so: their events are decoded in a shorter way."""
BODIES = (st.lists(st.tuples(LINES, ENDS)) | st.lists(st.tuples(LINES, LINE_FEEDS))).map(
    lambda lines: b"".join(line + end for line, end in lines)
)


@given(body=BODIES, cuts=st.lists(st.integers(0, 200)))
def test_where_a_body_is_cut_makes_no_difference(body: bytes, cuts: list[int]) -> None:
    places = [0, *sorted(min(cut, len(body)) for cut in cuts), len(body)]
    chunks = [body[start:end] for start, end in pairwise(places)]
    assert decoded(body) == decoded(*chunks) == decoded(*(bytes([byte]) for byte in body))


@pytest.mark.parametrize("end", [b"\n\n", b"\r\r", b"\r\n\r\n", b"\r\n\r"])
def test_an_event_is_not_held_back_for_a_line_feed_that_may_follow(end: bytes) -> None:
    assert [Event(b"a")] == list(EventDecoder().feed(b"data: a" + end))


@pytest.mark.parametrize(
    "chunks",
    [
        [b"data: " + b"x" * 20],
        [b"data: " + b"x" * 20 + b"\n\n"],
        [b"data: 1234\n"] * 3,
        [b"event: 123\n"] * 3,
        [b": " + b"x" * 20],
        [b"x"] * 21,
    ],
)
def test_an_event_beyond_the_bound_is_refused(chunks: list[bytes]) -> None:
    with pytest.raises(EventTooLargeError, match="exceeds 20 bytes"):
        decoded(b"data: before\n\n", *chunks, limit=20)


def test_the_bound_is_for_one_event_and_comments_do_not_add_up() -> None:
    body = b"data: 12345678\n\n: comment\n: comment\n: comment\ndata: 12345678\n\n"
    assert [Event(b"12345678")] * 2 == decoded(body, limit=20)


def test_events_before_an_oversized_one_are_delivered() -> None:
    with pytest.raises(EventTooLargeError) as caught:
        EventDecoder(10).feed(b"data: a\n\ndata: 0123456789\n\n")
    assert [Event(b"a")] == caught.value.before


def test_time_is_linear_in_the_bytes() -> None:
    size = 1 << 20
    decoder = EventDecoder()
    events = [event for byte in [b"data: ", *[b"x"] * size, b"\n\n"] for event in decoder.feed(byte)]
    assert [Event(b"x" * size)] == events

"""The head of a request: what is written, and what is refused because it would begin another line or request."""

from __future__ import annotations

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.http.wire.request_head import BodyFraming, InvalidRequestError, request_head

HOST = (b"Host", b"api.example")


def test_a_head_is_written() -> None:
    head = b"POST /v1/x?y=1 HTTP/1.1\r\nHost: api.example\r\nX: a  b\t\xffc\r\nEmpty: \r\nContent-Length: 12\r\n\r\n"
    headers = [HOST, (b"X", b"a  b\t\xffc"), (b"Empty", b""), (b"Content-Length", b"12")]

    assert request_head(b"POST", b"/v1/x?y=1", headers) == (head, 12)


@pytest.mark.parametrize(
    ("framing", "length"),
    [
        ([], 0),
        ([(b"content-length", b"0")], 0),
        ([(b"transfer-encoding", b"Chunked")], None),
        ([(b"X-Content-Length", b"9")], 0),
    ],
)
def test_the_length_of_the_body_is_told(framing: list[tuple[bytes, bytes]], length: int | None) -> None:
    assert request_head(b"POST", b"/", [HOST, *framing])[1] == length


@pytest.mark.parametrize(
    "bad", [b"\r", b"\n", b"\r\n", b"\0", b"\x0b", b"\x7f", b"\r\nX: y", b" /x HTTP/1.1\r\nA: b\r\n\r\nGET"]
)
@pytest.mark.parametrize("place", ["method", "target", "name", "value"])
def test_control_characters_are_refused_everywhere(place: str, bad: bytes) -> None:
    parts = {"method": b"GET", "target": b"/x", "name": b"A", "value": b"b"}
    parts[place] += bad + b"c"
    with pytest.raises(InvalidRequestError):
        request_head(parts["method"], parts["target"], [HOST, (parts["name"], parts["value"])])


@pytest.mark.parametrize(
    ("method", "target", "headers"),
    [
        (b"", b"/", [HOST]),
        (b"GET", b"", [HOST]),
        (b"GET ", b"/", [HOST]),
        (b" GET", b"/", [HOST]),
        (b"GET /x", b"", [HOST]),
        (b"GET", b"/a b", [HOST]),
        (b"GET", b"/a ", [HOST]),
        (b"GET", b"/\xe9", [HOST]),
        (b"G(T", b"/", [HOST]),
        (b"GET", b"/", [HOST, (b"", b"x")]),
        (b"GET", b"/", [HOST, (b"A ", b"x")]),
        (b"GET", b"/", [HOST, (b" A", b"x")]),
        (b"GET", b"/", [HOST, (b"A: b", b"x")]),
        (b"GET", b"/", [HOST, (b"\xc4", b"x")]),
        (b"GET", b"/", [HOST, (b"A", b" x")]),
        (b"GET", b"/", [HOST, (b"A", b"x ")]),
        (b"GET", b"/", [HOST, (b"A", b"x\t")]),
        (b"GET", b"/", [HOST, (b"A", b" ")]),
        (b"GET", b"/", []),
        (b"GET", b"/", [HOST, HOST]),
    ],
)
def test_what_is_no_request_is_refused(method: bytes, target: bytes, headers: list[tuple[bytes, bytes]]) -> None:
    with pytest.raises(InvalidRequestError):
        request_head(method, target, headers)


@pytest.mark.parametrize(
    "framing",
    [
        [(b"Content-Length", b"2"), (b"Content-Length", b"2")],
        [(b"Content-Length", b"2"), (b"Transfer-Encoding", b"chunked")],
        [(b"Transfer-Encoding", b"chunked"), (b"Content-Length", b"2")],
        [(b"Transfer-Encoding", b"chunked"), (b"Transfer-Encoding", b"chunked")],
        *([(b"Transfer-Encoding", value)] for value in (b"gzip", b"gzip, chunked", b"chunked, chunked", b"")),
        *([(b"Content-Length", value)] for value in (b"", b"-2", b"+2", b"2,2", b"0x2", b"2.0", b"\xb2", b"9" * 20)),
    ],
)
def test_a_body_has_one_end(framing: list[tuple[bytes, bytes]]) -> None:
    with pytest.raises(InvalidRequestError):
        request_head(b"POST", b"/", [HOST, *framing])


@given(st.lists(st.tuples(st.text("aZ-: \r\n\0", max_size=3), st.text("b: \t\r\n\0\x7f\xe9", max_size=5)), max_size=3))
def test_what_is_written_is_read_as_the_same_request(headers: list[tuple[str, str]]) -> None:
    wanted = [HOST, *((name.encode(), value.encode("latin-1")) for name, value in headers)]
    try:
        head, _ = request_head(b"GET", b"/", wanted)
    except InvalidRequestError:
        return
    server = h11.Connection(h11.SERVER)
    server.receive_data(head)
    request = server.next_event()

    assert isinstance(request, h11.Request)
    assert list(request.headers) == [(name.lower(), value) for name, value in wanted]
    assert isinstance(server.next_event(), h11.EndOfMessage)
    assert server.trailing_data == (b"", False)


@pytest.mark.parametrize(
    ("length", "pieces", "sent"),
    [
        (0, [], b""),
        (5, [b"he", b"", b"llo"], b"hello"),
        (None, [], b"0\r\n\r\n"),
        (None, [b"x" * 10, b"", b"y"], b"a\r\nxxxxxxxxxx\r\n1\r\ny\r\n0\r\n\r\n"),
    ],
)
def test_a_body_is_framed(length: int | None, pieces: list[bytes], sent: bytes) -> None:
    framing = BodyFraming(length)

    assert b"".join([*map(framing.framed, pieces), framing.end()]) == sent


def test_a_body_has_the_length_that_was_announced() -> None:
    with pytest.raises(InvalidRequestError, match="longer"):
        BodyFraming(4).framed(b"hello")
    short = BodyFraming(6)
    short.framed(b"hello")
    with pytest.raises(InvalidRequestError, match="shorter"):
        short.end()

"""Responses: any split of their bytes gives what h11 gives, and what could be read in two ways is refused."""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import h11
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.http.wire.response_parser import MAX_UNREAD, InvalidResponseError, ResponseParser

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"


class Read(NamedTuple):
    """What a parser made of a response."""

    status: int
    reason: bytes
    headers: list[tuple[bytes, bytes]]
    body: bytes
    reusable: bool


def read(parts: list[bytes], method: bytes = b"GET", *, ends: bool = False) -> Read:
    """Read *parts*; raises `InvalidResponseError`, also if the response is not complete."""
    parser = ResponseParser(method)
    body = b""
    for part in parts:
        parser.feed(part)
        body += parser.take()
    if ends or not parser.is_complete:
        parser.end()
    return Read(parser.status, parser.reason, parser.headers, body, parser.is_reusable)


def read_by_h11(data: bytes, method: bytes, *, ends: bool) -> Read:
    client = h11.Connection(h11.CLIENT)
    client.send(h11.Request(method=method, target=b"/", headers=[(b"host", b"x")]))
    client.send(h11.EndOfMessage())
    client.receive_data(data)
    if ends:
        client.receive_data(b"")
    body, head = b"", None
    while not isinstance(event := client.next_event(), h11.EndOfMessage):
        if isinstance(event, h11.Response):
            head = event
        elif isinstance(event, h11.Data):
            body += event.data
        elif event is h11.NEED_DATA:
            raise h11.RemoteProtocolError("not complete")
    assert head is not None
    reusable = client.their_state is h11.DONE and not client.trailing_data[0] and not ends
    return Read(head.status_code, head.reason, head.headers.raw_items(), body, reusable)


COMPLETE = {
    "length": (b"GET", OK + b"Content-Length: 5\r\n\r\nhello"),
    "no body": (b"GET", OK + b"Content-Length: 0\r\n\r\n"),
    "chunks": (b"GET", CHUNKED + b"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n"),
    "no chunks": (b"GET", CHUNKED + b"0\r\n\r\n"),
    "trailers": (b"GET", CHUNKED + b"3\r\nabc\r\n0\r\nX-T: 1\r\nSet-Cookie: x\r\n\r\n"),
    "last of its connection": (b"GET", OK + b"Content-Length: 2\r\nConnection: x, Close\r\n\r\nhi"),
    "100": (b"POST", b"HTTP/1.1 100 Continue\r\n\r\n" + OK + b"Content-Length: 2\r\n\r\nhi"),
    "103": (b"GET", b"HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" * 2 + OK + b"Content-Length: 2\r\n\r\nhi"),
    "HEAD": (b"HEAD", OK + b"Content-Length: 5\r\n\r\n"),
    "HEAD, last": (b"HEAD", OK + b"Content-Length: 5\r\nConnection: close\r\n\r\n"),
    "204": (b"GET", b"HTTP/1.1 204 No Content\r\n\r\n"),
    "204 with a length": (b"GET", b"HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\n"),
    "304 with a length": (b"GET", b"HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n"),
    "no reason": (b"GET", b"HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n"),
    "an empty reason": (b"GET", b"HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n"),
    "a reason in Latin-1": (b"GET", b"HTTP/1.1 200 Gr\xfc\xdf\r\nContent-Length: 0\r\n\r\n"),
    "spaces": (b"GET", OK + b"A:\r\nB: \r\nC:  x \t \r\nD:y z\xff\r\nContent-Length: \t2 \r\n\r\nhi"),
    "1.0": (b"GET", b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi"),
    "upgrade offered": (b"GET", OK + b"Upgrade: h2\r\nConnection: Upgrade\r\nContent-Length: 2\r\n\r\nhi"),
    "line ends in the body": (b"GET", OK + b"Content-Length: 5\r\n\r\na\r\n\r\n"),
    "status 999": (b"GET", b"HTTP/1.1 999 X\r\nContent-Length: 0\r\n\r\n"),
}


@pytest.mark.parametrize("name", COMPLETE)
def test_a_response_is_read_as_by_h11_however_it_is_cut(name: str) -> None:
    method, data = COMPLETE[name]
    wanted = read_by_h11(data, method, ends=False)

    assert read([data], method) == wanted
    assert read([bytes([each]) for each in data], method) == wanted
    for cut in range(1, len(data)):
        assert read([data[:cut], data[cut:]], method) == wanted


UNTIL_CLOSE = OK + b"X: y\r\n\r\nhello"


def test_without_a_length_the_connection_ends_the_body() -> None:
    wanted = read_by_h11(UNTIL_CLOSE, b"GET", ends=True)
    for cut in range(1, len(UNTIL_CLOSE)):
        assert read([UNTIL_CLOSE[:cut], UNTIL_CLOSE[cut:]], ends=True) == wanted
    assert wanted.body == b"hello"


NAMES = st.sampled_from([b"Server", b"X-A", b"x", b"Date"])
VALUES = st.binary(max_size=8).map(lambda value: bytes(each for each in value if each in b"ab: \t\xe4,=;"))


@st.composite
def responses(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """A method, and a response to it."""
    status = draw(st.sampled_from([b"200 OK", b"201", b"404 Not Found", b"503 \xff", b"204 None", b"304 Same"]))
    headers = draw(st.lists(st.tuples(NAMES, VALUES), max_size=4))
    body = draw(st.binary(max_size=60))
    framing = draw(st.sampled_from([b"Content-Length: %d" % len(body), b"Transfer-Encoding: chunked"]))
    if framing.startswith(b"T"):
        pieces = [body[at : at + 7] for at in range(0, len(body), 7)]
        body = b"".join(b"%x;a=b\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"
    if status.startswith((b"204", b"304")):
        framing, body = b"Content-Length: 9", b""
    early = draw(st.sampled_from([b"", b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 Hints\r\nA: b\r\n\r\n"]))
    lines = [b"HTTP/1.1 " + status, *(b"%b: %b" % header for header in headers), framing]
    return draw(st.sampled_from([b"GET", b"POST"])), early + b"\r\n".join(lines) + b"\r\n\r\n" + body


@given(responses(), st.lists(st.integers(0, 300), max_size=6))
def test_any_response_is_read_as_by_h11_however_it_is_cut(response: tuple[bytes, bytes], cuts: list[int]) -> None:
    method, data = response
    edges = [0, *sorted(cuts), len(data)]
    parts = [part for start, end in pairwise(edges) if (part := data[start:end])]
    wanted, actual = read_by_h11(data, method, ends=False), read(parts, method)

    blank = bool(wanted.body) and not wanted.body.strip(b"\r\n")
    assert (actual if not blank else actual._replace(reusable=wanted.reusable)) == wanted


@given(st.binary(max_size=200), st.lists(st.integers(0, 300), max_size=6), st.sampled_from([b"", OK, CHUNKED]))
def test_any_bytes_are_a_response_or_refused(data: bytes, cuts: list[int], start: bytes) -> None:
    data = start + data
    edges = [0, *sorted(cuts), len(data)]
    parts = [part for begin, end in pairwise(edges) if (part := data[begin:end])]
    try:
        whole = read([data], ends=True)
    except InvalidResponseError:
        return
    assert read(parts, ends=True) == whole


REFUSED = {
    "nothing": b"",
    "garbage": b"\x16\x03\x01 what\r\n\r\n",
    "half a head": b"HTTP/1.1 200 O",
    "half a body": OK + b"Content-Length: 50\r\n\r\nhello",
    "half a chunk": CHUNKED + b"9\r\nabc",
    "no last chunk": CHUNKED + b"3\r\nabc\r\n",
    "two equal lengths": OK + b"Content-Length: 2\r\nContent-Length: 2\r\n\r\nhi",
    "two lengths": OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\nhi!",
    "a list of lengths": OK + b"Content-Length: 2, 2\r\n\r\nhi",
    "a negative length": OK + b"Content-Length: -2\r\n\r\nhi",
    "a signed length": OK + b"Content-Length: +2\r\n\r\nhi",
    "no length in Content-Length": OK + b"Content-Length:\r\n\r\nhi",
    "a huge length": OK + b"Content-Length: 99999999999999999999\r\n\r\nhi",
    "length, chunks": OK + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
    "chunks, length": OK + b"Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
    "gzip, chunked": OK + b"Transfer-Encoding: gzip, chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
    "chunked, identity": OK + b"Transfer-Encoding: chunked, identity\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
    "identity": OK + b"Transfer-Encoding: identity\r\n\r\nhi",
    "chunked twice": OK + b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n",
    "a chunk size with x": CHUNKED + b"0x2\r\nhi\r\n0\r\n\r\n",
    "a signed chunk size": CHUNKED + b"+2\r\nhi\r\n0\r\n\r\n",
    "a huge chunk size": CHUNKED + b"fffffffffffffffffffff\r\nhi\r\n0\r\n\r\n",
    "a chunk that goes on": CHUNKED + b"2\r\nhi0\r\n\r\n",
    "a folded header": OK + b"X: a\r\n  b\r\nContent-Length: 2\r\n\r\nhi",
    "a folded first header": OK + b" X: a\r\nContent-Length: 2\r\n\r\nhi",
    "bare line feeds": b"HTTP/1.1 200 OK\nContent-Length: 2\n\nhi",
    "a bare line feed in the head": OK + b"A: b\nContent-Length: 2\r\n\r\nhi",
    "a bare line feed in chunks": CHUNKED + b"2\nhi\r\n0\r\n\r\n",
    "a bare line feed after chunks": CHUNKED + b"2\r\nhi\n0\r\n\r\n",
    "a bare line feed in trailers": CHUNKED + b"2\r\nhi\r\n0\r\nA: b\n\r\n",
    "a space before the colon": OK + b"Content-Length : 2\r\n\r\nhi",
    "NUL in a value": OK + b"X: a\0b\r\nContent-Length: 2\r\n\r\nhi",
    "CR in a value": OK + b"X: a\rb\r\nContent-Length: 2\r\n\r\nhi",
    "a header without a name": OK + b": a\r\nContent-Length: 2\r\n\r\nhi",
    "a bad name": OK + b"X(: a\r\nContent-Length: 2\r\n\r\nhi",
    "101": b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\nraw",
    "101 without a protocol": b"HTTP/1.1 101 Switching\r\n\r\n",
    "status 99": b"HTTP/1.1 99 X\r\n\r\n",
    "status 099": b"HTTP/1.1 099 X\r\n\r\n",
    "status 1000": b"HTTP/1.1 1000 X\r\n\r\n",
    "version 2.0": b"HTTP/2.0 200 OK\r\nContent-Length: 2\r\n\r\nhi",
    "version 1.2": b"HTTP/1.2 200 OK\r\nContent-Length: 2\r\n\r\nhi",
    "version 0.9": b"HTTP/0.9 200 OK\r\nContent-Length: 2\r\n\r\nhi",
    "RTSP": b"RTSP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi",
    "ICE": b"ICE/1.0 200 OK\r\nContent-Length: 2\r\n\r\nhi",
    "a blank line first": b"\r\n" + OK + b"Content-Length: 2\r\n\r\nhi",
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_can_be_read_in_two_ways_is_refused_however_it_is_cut(name: str) -> None:
    data = REFUSED[name]
    splits = [[data], [bytes([each]) for each in data], *([data[:cut], data[cut:]] for cut in range(1, len(data)))]
    for parts in splits:
        with pytest.raises(InvalidResponseError):
            read([part for part in parts if part])


SURPLUS = [
    OK + b"Content-Length: 4\r\n\r\nevil",
    b"\r\n",
    b"\n",
    b"\r",
    b"\r\n\r\n",
    b"\r\n\r\n\r\n",
    b"x",
    b"\0",
    b"0\r\n\r\n",
    b"H",
]


@pytest.mark.parametrize("name", COMPLETE)
@pytest.mark.parametrize("surplus", SURPLUS)
def test_a_connection_with_bytes_after_the_response_is_not_used_again(name: str, surplus: bytes) -> None:
    method, data = COMPLETE[name]
    wanted = read([data], method)._replace(reusable=False)
    whole = data + surplus

    assert read([data, surplus], method) == wanted
    for cut in range(len(whole)):
        assert read([part for part in (whole[:cut], whole[cut:]) if part], method) == wanted


def test_a_body_after_head_is_not_read() -> None:
    assert read([OK + b"Content-Length: 5\r\n\r\nhello"], b"HEAD")[3:] == (b"", False)


def test_chunks_after_head_are_not_trusted() -> None:
    assert read([CHUNKED], b"HEAD")[3:] == (b"", False)
    assert read([CHUNKED + b"0\r\n\r\n"], b"HEAD")[3:] == (b"", False)


def test_a_response_of_1_0_is_the_last_of_its_connection() -> None:
    parser = ResponseParser(b"GET")
    parser.feed(b"HTTP/1.0 200 OK\r\nContent-Length: 2\r\nConnection: keep-alive\r\n\r\nhi")

    assert (parser.version, parser.is_complete, parser.is_reusable) == (b"HTTP/1.0", True, False)


@pytest.mark.parametrize(
    "endless",
    [
        (OK + b"X: ", b"a" * 1000),
        (OK, b"A: b\r\n" * 100),
        (b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 40),
        (CHUNKED + b"0\r\n", b"A: b\r\n" * 100),
        (CHUNKED + b"2;", b"a" * 1000),
        (b"HTTP/1.1 200 ", b"a" * 1000),
    ],
    ids=["value", "headers", "informational", "trailers", "extension", "reason"],
)
def test_nothing_without_a_bound_is_read(endless: tuple[bytes, bytes]) -> None:
    start, part = endless
    parser = ResponseParser(b"GET")
    for piece in filter(None, (start, *[part] * (MAX_UNREAD // len(part) - 1))):
        parser.feed(piece)
    with pytest.raises(InvalidResponseError, match="more than"):
        read_on(parser, part * 3)


def read_on(parser: ResponseParser, data: bytes) -> None:
    for start in range(0, len(data), 1000):
        parser.feed(data[start : start + 1000])


def test_a_head_within_the_bound_is_read() -> None:
    assert read([OK + b"X: " + b"a" * 60_000 + b"\r\nContent-Length: 2\r\n\r\nhi"]).body == b"hi"


def test_the_body_is_taken_once() -> None:
    parser = ResponseParser(b"GET")
    parser.feed(OK + b"Content-Length: 10\r\n\r\nhel")
    parser.feed(b"lo")

    assert (parser.pending > 0, parser.take(), parser.take(), parser.pending) == (True, b"hello", b"", 0)
    assert not parser.is_complete

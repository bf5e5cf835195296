"""HTTP/1.1 over a socket."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from openai_dual.emulator import Emulator
from tests.unit.emulator.conftest import KEY

HEADERS = {"authorization": f"Bearer {KEY}"}


@pytest.fixture
def line(emulator: Emulator) -> Iterator[socket.socket]:
    """A bare connection."""
    url = httpx.URL(emulator.base_url)
    with socket.create_connection((url.host, url.port or 0), timeout=5) as connection:
        yield connection


def test_a_chunked_body_and_100_continue(line: socket.socket) -> None:
    head = b"POST /v1/moderations HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\n"
    line.sendall(head + b"expect: 100-continue\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n")
    first = line.recv(100)
    line.sendall(b'6\r\n{"inpu\r\n9\r\nt":"Hi"}\x20\r\n0\r\n\r\n')
    answer = b"".join(iter(lambda: line.recv(65536), b""))

    assert first.startswith(b"HTTP/1.1 100")
    assert answer.startswith(b"HTTP/1.1 200")


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        pytest.param(b"this is not HTTP\r\n\r\n", 400, id="a sentence"),
        pytest.param(b"\x16\x03\x01\x02\x00\x01\x00", 400, id="TLS"),
        pytest.param(b"GET /v1/models HTTP/1.1\r\n\r\n", 400, id="no host"),
        pytest.param(b"POST /v1/files HTTP/1.1\r\nhost: x\r\ncontent-length: x\r\n\r\n", 400, id="no length"),
        pytest.param(
            b"POST /v1/files HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n", 400, id="no chunk"
        ),
        pytest.param(b"GET /v1/models HTTP/1.1\r\nhost: x\r\nx: " + b"a" * 20_000, 431, id="far too long"),
    ],
)
def test_input_that_is_not_http_is_refused_and_ends_the_connection(
    line: socket.socket, sent: bytes, status: int
) -> None:
    line.sendall(sent)
    head, _, body = b"".join(iter(lambda: line.recv(65536), b"")).partition(b"\r\n\r\n")

    assert head.startswith(b"HTTP/1.1 %d" % status)
    assert b"x-request-id: req_" in head
    assert "This is not HTTP" in json.loads(body.decode())["error"]["message"]


def test_a_response_to_head_has_no_body(emulator: Emulator) -> None:
    with httpx.Client(base_url=emulator.base_url, headers=HEADERS, trust_env=False) as client:
        answers = [client.head("/models"), client.get("/models")]

    assert [405, 200] == [answer.status_code for answer in answers]
    assert b"" == answers[0].content


def test_a_connection_is_reused(emulator: Emulator) -> None:
    with httpx.Client(base_url=emulator.base_url, headers=HEADERS, trust_env=False) as client:
        ports = {client.get("/models").extensions["network_stream"].get_extra_info("client_addr") for _ in range(3)}

    assert 1 == len(ports)


def test_many_at_once_are_answered(emulator: Emulator) -> None:
    with (
        httpx.Client(base_url=emulator.base_url, headers=HEADERS, trust_env=False) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        answers = list(pool.map(lambda number: client.get(f"/models/m-{number}").json()["id"], range(50)))

    assert [f"m-{number}" for number in range(50)] == answers

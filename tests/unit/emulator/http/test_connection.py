"""Starting, stopping, HTTP itself, and the journal."""

from __future__ import annotations

import asyncio
import json
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import Mock

import httpx
import pytest

from openai_dual.emulator import Emulator, __main__
from tests.unit.emulator.conftest import KEY

HEADERS = {"authorization": f"Bearer {KEY}"}


def test_it_runs_inside_with_and_no_longer() -> None:
    with Emulator() as server:
        assert 200 == httpx.get(f"{server.base_url}/models", headers=HEADERS, trust_env=False).status_code

    with pytest.raises(httpx.ConnectError):
        httpx.get(f"{server.base_url}/models", headers=HEADERS, trust_env=False)


def test_it_runs_inside_async_with() -> None:
    async def status() -> int:
        async with Emulator() as server, httpx.AsyncClient(trust_env=False) as client:
            return (await client.get(f"{server.base_url}/models", headers=HEADERS)).status_code

    assert 200 == asyncio.run(status())


def test_it_stops_while_connections_are_open() -> None:
    fault = {"x-emulator-fault": "stall=60"}
    with httpx.Client(headers=HEADERS, trust_env=False) as client, Emulator() as server:
        client.get(f"{server.base_url}/models")
        response = client.send(client.build_request("GET", f"{server.base_url}/models", headers=fault), stream=True)

    assert 200 == response.status_code


def test_it_listens_on_loopback_unless_told_otherwise() -> None:
    with Emulator() as server:
        assert server.base_url.startswith("http://127.0.0.1:")


def test_nobody_is_given_the_port_while_connections_are_refused() -> None:
    with Emulator() as server:
        url = httpx.URL(server.base_url)
        with server.refusing(), socket.socket() as other:
            with pytest.raises(OSError, match="Address already in use"):
                other.bind((url.host, url.port))
            with pytest.raises(httpx.ConnectError):
                httpx.get(f"{url}/models", headers=HEADERS, trust_env=False)

        assert 200 == httpx.get(f"{url}/models", headers=HEADERS, trust_env=False).status_code


def test_an_address_that_is_taken_is_an_error() -> None:
    with Emulator() as server, pytest.raises(OSError, match="address already in use"):
        Emulator(port=httpx.URL(server.base_url).port or 0).start()


def test_a_port_that_is_none_is_an_error() -> None:
    with pytest.raises(OverflowError):
        Emulator(port=99999).start()


def test_it_has_no_address_before_it_runs() -> None:
    with pytest.raises(RuntimeError, match="inside `with`"):
        _ = Emulator().base_url


def test_it_runs_on_the_loop_of_its_caller() -> None:
    async def statuses() -> list[int]:
        async with Emulator().on_this_loop() as server, httpx.AsyncClient(trust_env=False, headers=HEADERS) as client:
            answers = await asyncio.gather(*(client.get(f"{server.base_url}/models") for _ in range(3)))
            return [answer.status_code for answer in answers]

    assert [200, 200, 200] == asyncio.run(statuses())


@contextmanager
def command(*arguments: str) -> Iterator[str]:
    """Run the command, and give the address that it prints; interrupted, it ends without a complaint."""
    parts = [sys.executable, "-m", "openai_dual.emulator", *arguments]
    ours = signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background would have it ignored
    try:
        begun = subprocess.Popen(parts, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    finally:
        signal.signal(signal.SIGINT, ours)
    with begun as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.send_signal(signal.SIGINT)
    assert 0 == process.returncode


def test_the_command_prints_its_address_and_serves_until_interrupted() -> None:
    with command("--seed", "7") as base_url:
        assert 200 == httpx.get(f"{base_url}/models", headers=HEADERS, trust_env=False).status_code


def test_the_command_takes_faults_limits_a_pace_and_a_script(tmp_path: Path) -> None:
    script = tmp_path / "script.json"
    script.write_text('["Hello"]')
    limits = "requests-per-minute=3; tokens-per-minute=100000"
    fault = ("--fault", "status=503; path=/models", "--rate", "1", "--fault", "status=500; path=/files; rate=1")
    others = ("--limits", limits, "--chunks", "1", "--pace", "0.0001", "--first", "0.001", "--script", str(script))
    body = {"model": "gpt-4o", "input": "Hi"}
    with (
        command(*fault, *others) as base_url,
        httpx.Client(base_url=base_url, headers=HEADERS, trust_env=False) as client,
    ):
        assert [503, 500] == [client.get(path).status_code for path in ("/models", "/files")]
        assert "Hello" in client.post("/responses", json=body | {"stream": True}).text
        assert 429 == client.get("/models").status_code


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--fault", "explode"], "expected one of .*, got 'explode'"),
        (["--fault", "status=99"], "Fault.status: expected a status"),
        (["--fault", "close", "--rate", "7"], "Fault.rate: expected a number"),
        (["--limits", "requests=3"], "there is no 'requests'"),
        (["--limits", "requests-per-minute=many"], "RateLimit.requests_per_minute: expected a whole number"),
        (["--chunks", "some"], "--chunks: expected"),
        (["--chunks", "0"], "Pacing.chunks: expected"),
        (["--pace", "-1"], "Pacing.pace: expected"),
        (["--script", "no-such-file.json"], "no-such-file.json: expected a file"),
        (["--port", "99999"], "port must be"),
        (["--port", "many"], "--port: invalid int"),
    ],
)
def test_the_command_says_what_is_wrong_with_an_option(
    arguments: list[str], complaint: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["emulator", *arguments])
    with pytest.raises(SystemExit) as caught:
        __main__.main()

    assert 2 == caught.value.code
    assert re.search(complaint, capsys.readouterr().err)


@pytest.mark.parametrize(("host", "warned"), [("127.0.0.1", False), ("localhost", False), ("0.0.0.0", True)])
def test_the_command_says_if_other_machines_can_reach_it(
    host: str, warned: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["emulator", "--host", host])
    monkeypatch.setattr(__main__, "Event", lambda: Mock(wait=Mock(side_effect=KeyboardInterrupt)))
    __main__.main()

    assert warned == ("other machines" in capsys.readouterr().err)


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
def test_what_is_no_http_is_refused_and_ends_the_connection(line: socket.socket, sent: bytes, status: int) -> None:
    line.sendall(sent)
    head, _, body = b"".join(iter(lambda: line.recv(65536), b"")).partition(b"\r\n\r\n")

    assert head.startswith(b"HTTP/1.1 %d" % status)
    assert b"x-request-id: req_" in head
    assert "This is not HTTP" in json.loads(body.decode())["error"]["message"]


def test_an_answer_to_head_has_no_body(emulator: Emulator) -> None:
    with httpx.Client(base_url=emulator.base_url, headers=HEADERS, trust_env=False) as client:
        answers = [client.head("/models"), client.get("/models")]

    assert [405, 200] == [answer.status_code for answer in answers]
    assert b"" == answers[0].content


def test_a_connection_is_kept(emulator: Emulator) -> None:
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


def test_the_journal_tells_what_was_sent_without_credentials(emulator: Emulator, api: httpx.Client) -> None:
    api.post(
        "/moderations",
        json={"input": "Hi"},
        params={"a": "b"},
        headers={"openai-organization": "org-secret", "x-mine": "1"},
    )
    sent = emulator.requests[-1]

    assert ("POST", "/v1/moderations", (("a", "b"),), {"input": "Hi"}) == (
        sent.method,
        sent.path,
        sent.query,
        sent.body,
    )
    assert "1" == sent.headers["x-mine"]
    assert KEY not in repr(sent)
    assert "org-secret" not in repr(sent)


def test_the_journal_tells_of_files_without_their_content(emulator: Emulator, api: httpx.Client) -> None:
    api.post("/files", data={"purpose": "batch"}, files={"file": ("a.jsonl", b"{}\n", "application/jsonl")})

    assert [
        ("purpose", "batch"),
        ("file", {"filename": "a.jsonl", "content_type": "application/jsonl", "bytes": 3}),
    ] == emulator.requests[-1].body


@pytest.mark.parametrize(("content", "body"), [(b"", None), (b"{", b"{")])
def test_the_journal_keeps_what_it_cannot_read(
    emulator: Emulator, api: httpx.Client, content: bytes, body: bytes | None
) -> None:
    api.post("/moderations", content=content)

    assert body == emulator.requests[-1].body


def test_the_journal_tells_what_was_answered() -> None:
    with Emulator() as server, httpx.Client(base_url=server.base_url, headers=HEADERS, trust_env=False) as client:
        client.get("/models")
        client.get("/nothing")
        client.post("/chat/completions", json={"model": "gpt-4o"})
        with pytest.raises(httpx.RemoteProtocolError):
            client.get("/files", headers={"x-emulator-fault": "close"})

        assert [("listModels", 200), (None, 404), ("createChatCompletion", 400), ("listFiles", None)] == [
            (one.operation, one.status) for one in server.requests
        ]
        assert server.last_request == server.requests[-1]
        server.clear()
        assert () == server.requests
        with pytest.raises(IndexError):
            _ = server.last_request


def test_a_script_answers_over_the_socket() -> None:
    with Emulator(script=["Hello"]) as server, httpx.Client(headers=HEADERS, trust_env=False) as client:
        body = {"model": "gpt-4o", "input": "Hi"}
        before = client.post(f"{server.base_url}/responses", json=body).json()
        server.script("Never reached: the first answer stays")

        assert "Hello" == before["output"][0]["content"][0]["text"]
        assert (
            "Hello" == client.post(f"{server.base_url}/responses", json=body).json()["output"][0]["content"][0]["text"]
        )

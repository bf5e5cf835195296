"""Measure the emulator: its start-up time and the CPU time of a small chat call.

It runs in its own process, as users run it, with compiled modules. The client is a bare socket. 1,000 us per call are
1,000 calls per second on one core.
"""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from . import payloads
from .measure import MICROSECONDS, ROUNDS
from .table import Bound, Row

CALLS = 300
"""Calls per round."""

TICKS = os.sysconf("SC_CLK_TCK")
"""Clock ticks per second, the unit in which the kernel reports CPU time of other processes."""


def rows() -> Iterator[Row]:
    """Measure start-up and calls."""
    yield Row("emulator, from its start until it serves", "ms CPU", {"ours": _until_ready()}, [Bound(500)])
    yield Row("emulator, a small chat call", "us CPU of its own", {"ours": _per_call()}, [Bound(1000)])


def _until_ready() -> float:
    """Return the minimum CPU time of all rounds, including the start of the interpreter."""
    times: list[float] = []
    for _ in range(ROUNDS):
        with running() as (process, _):
            times.append(_cpu(process))
    return min(times) * 1000


def _per_call() -> float:
    with running() as (process, url):
        address = urlsplit(url)
        with socket.create_connection((address.hostname, address.port)) as connection:
            _call(connection, CALLS)
            return min(_round(process, connection) for _ in range(ROUNDS))


def _round(process: int, connection: socket.socket) -> float:
    start = _cpu(process)
    _call(connection, CALLS)
    return (_cpu(process) - start) / CALLS * MICROSECONDS


def _call(connection: socket.socket, times: int) -> None:
    body = json.dumps({"model": "bench-model-1", "messages": payloads.messages(1)}).encode()
    head = (
        "POST /v1/chat/completions HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer bench\r\n"
        f"content-type: application/json\r\ncontent-length: {len(body)}\r\n\r\n"
    )
    for _ in range(times):
        connection.sendall(head.encode() + body)
        _read_answer(connection)


def _read_answer(connection: socket.socket) -> None:
    received = b""
    while b"\r\n\r\n" not in received:
        received += connection.recv(65536)
    head, _, body = received.partition(b"\r\n\r\n")
    length = int(head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0])
    while len(body) < length:
        body += connection.recv(65536)
    if not head.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(f"the emulator refused a call: {body!r}")


def _cpu(process: int) -> float:
    """Return the CPU time of another process in seconds, user and system."""
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


@contextmanager
def running(*options: str) -> Generator[tuple[int, str], None, None]:
    """Start the emulator with command-line *options*; yield its process and its address once it is ready."""
    command = [sys.executable, "-m", "openai_dual.emulator", *options]
    compiled = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=compiled) as process:
        assert process.stdout is not None
        try:
            yield process.pid, process.stdout.readline().strip()
        finally:
            process.kill()

"""Circuits that real processes share over a real server: opened by a quorum, tried once for all, closed for all."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any, ClassVar

import pytest

from tests.support.paths import ROOT
from tests.support.redis_server import RedisServer, skip_without

PROCESS = ROOT / "tests" / "system" / "fleet" / "circuit_process.py"
MEMBERS = "abcd"
FIRST_TRIAL = 2.5
"""Seconds until the trial of a circuit: long enough to see on a busy machine that it is open."""
REPORT = 1.1
"""Seconds after which the next call of a process asks the ledger."""
MODEL = b'{"id": "m", "object": "model", "created": 1, "owned_by": "o"}'


class Service(BaseHTTPRequestHandler):
    """Fails for some members; holds responses back until it is released."""

    hits: ClassVar[Counter[str]] = Counter()
    failing: ClassVar[set[str]] = set()
    released: ClassVar[Event] = Event()

    def do_GET(self) -> None:
        name = self.headers["x-name"]
        self.hits[name] += 1
        self.released.wait(30)
        self.send_response(500 if name in self.failing else 200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(MODEL)))
        self.end_headers()
        self.wfile.write(MODEL)

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture
def service() -> Iterator[str]:
    """Start the service; return its URL."""
    Service.hits.clear()
    Service.failing.clear()
    Service.released.set()
    with ThreadingHTTPServer(("127.0.0.1", 0), Service) as server:
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture
def ledger() -> Iterator[str]:
    skip_without()
    with tempfile.TemporaryDirectory() as directory:
        made = RedisServer(Path(directory))
        made.start()
        yield made.url
        made.kill()


Calls = Callable[[str], dict[str, "Future[str]"]]


@pytest.fixture
def calls(service: str, ledger: str) -> Iterator[Calls]:
    """Return a function that lets members, each a process, make a call at the same time."""
    started = {
        name: subprocess.Popen(
            [sys.executable, str(PROCESS), ledger, service, name, str(FIRST_TRIAL)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for name in MEMBERS
    }

    def line(process: subprocess.Popen[str]) -> str:
        assert process.stdout is not None
        return process.stdout.readline().strip()

    def call(name: str) -> str:
        stdin = started[name].stdin
        assert stdin is not None
        stdin.write("\n")
        stdin.flush()
        return line(started[name])

    with ThreadPoolExecutor(len(MEMBERS)) as threads:
        assert ["ready"] * len(MEMBERS) == [line(each) for each in started.values()]
        yield lambda names: {name: threads.submit(call, name) for name in names}
        Service.released.set()
        for each in started.values():
            each.communicate(timeout=30)


def outcomes(calls: Calls, names: str = MEMBERS) -> dict[str, str]:
    return {name: future.result(30) for name, future in calls(names).items()}


def test_a_quorum_opens_a_circuit_for_all_and_one_trial_closes_it(calls: Calls) -> None:
    assert dict.fromkeys(MEMBERS, "ok") == outcomes(calls)

    Service.failing |= {"a"}  # one host with a bad network does not stop the others
    assert ["failed", "open"] == [outcomes(calls, "a")["a"] for _ in range(2)]
    time.sleep(REPORT)
    assert dict.fromkeys("bcd", "ok") == outcomes(calls, "bcd")

    Service.failing |= {"b"}  # two of four do
    assert ["failed", "open"] == [outcomes(calls, "b")["b"] for _ in range(2)]
    time.sleep(REPORT)
    Service.hits.clear()
    assert dict.fromkeys("cd", "open") == outcomes(calls, "cd")
    assert {} == Service.hits

    time.sleep(FIRST_TRIAL)
    Service.failing.clear()
    Service.released.clear()
    trial = calls(MEMBERS)
    until = time.monotonic() + 30
    while sum(each.done() for each in trial.values()) < len(MEMBERS) - 1 and time.monotonic() < until:
        time.sleep(0.01)
    assert {"open"} == {each.result() for each in trial.values() if each.done()}
    assert 1 == Service.hits.total()

    Service.released.set()
    (tried,) = Service.hits
    assert "ok" == trial[tried].result(30)
    assert "ok" == outcomes(calls, tried)[tried]  # with the report
    assert dict.fromkeys(MEMBERS, "ok") == outcomes(calls)

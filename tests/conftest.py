"""Fixtures of all tests: both clients behind one fixture, no waiting, and an environment without settings."""

from __future__ import annotations

import signal
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, settings

from openai_dual.runtime.clock import replaced_clock
from tests.support.clients import KINDS, Driver, Kind
from tests.support.clocks import WaitlessClock
from tests.support.transports import hide_httptools

collect_ignore = ["unit/http/wire/test_response_parser.py"] if hide_httptools() else []

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # of a job in the background, and of all that it starts
    signal.signal(signal.SIGINT, signal.default_int_handler)

# The duration of an example depends on the load of the machine; the first one in a fresh tree builds a table of all
# characters.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")


@pytest.fixture(autouse=True)
def _silent_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "ADMIN_KEY", "ORG_ID", "PROJECT_ID", "BASE_URL", "LOG"):
        monkeypatch.delenv(f"OPENAI_{name}", raising=False)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


@pytest.fixture
def library() -> str:
    """Return the library of the HTTP client."""
    return "httpx"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Run the tests of a module that names `LIBRARIES` with the HTTP clients of each."""
    libraries = getattr(metafunc.module, "LIBRARIES", ())
    if libraries and "library" in metafunc.fixturenames:
        metafunc.parametrize("library", libraries)


@pytest.fixture
def dual(kind: Kind, library: str) -> Iterator[Callable[..., Driver]]:
    """Open a client of either kind; *handler* is a function of the request, or a list of responses."""
    with ExitStack() as opened:

        def open_client(handler: Any, **options: Any) -> Driver:
            answer = handler if callable(handler) else script(handler)
            return opened.enter_context(Driver(kind, httpx.MockTransport(answer), library=library, **options))

        yield open_client


def script(answers: list[httpx.Response | Exception]) -> Callable[[httpx.Request], httpx.Response]:
    remaining = iter(answers)

    def answer(_: httpx.Request) -> httpx.Response:
        found = next(remaining)
        if isinstance(found, Exception):
            raise found
        return found

    return answer


@pytest.fixture
def waits() -> Iterator[list[float]]:
    """Replace waiting in both clients; the list has the seconds of each wait."""
    waited: list[float] = []
    with replaced_clock(WaitlessClock(waited.append)):
        yield waited

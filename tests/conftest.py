"""What all tests share: both clients behind one fixture, and an environment that says nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, settings

from openai_dual.runtime.clock import replaced_clock
from tests.support.clients import KINDS, Driver, Kind
from tests.support.clocks import WaitlessClock

# How long examples take says how busy the machine is, and nothing else; in a fresh tree the first waits for a table of
# all characters.
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
def dual(kind: Kind) -> Iterator[Callable[..., Driver]]:
    """Open a client of either kind whose requests *handler* answers; a list of answers is given out in turn."""
    with ExitStack() as opened:

        def open_client(handler: Any, **options: Any) -> Driver:
            answer = handler if callable(handler) else script(handler)
            return opened.enter_context(Driver(kind, httpx.MockTransport(answer), **options))

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
    """Let no client wait; the list has the seconds that they would have waited."""
    waited: list[float] = []
    with replaced_clock(WaitlessClock(waited.append)):
        yield waited

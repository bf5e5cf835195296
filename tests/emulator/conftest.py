"""One emulator for all tests here; what they upload or break is theirs alone, by name."""

from __future__ import annotations

from collections.abc import Iterator

import httpx
import pytest

from openai_dual.emulator import Emulator
from tests.support.clients import KINDS, Driver

KEY = "sk-emulator-test"


@pytest.fixture(scope="session")
def emulator() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server


@pytest.fixture(scope="session")
def api(emulator: Emulator) -> Iterator[httpx.Client]:
    """A bare HTTP client with a key."""
    headers = {"authorization": f"Bearer {KEY}"}
    with httpx.Client(base_url=emulator.base_url, headers=headers, trust_env=False) as client:
        yield client


@pytest.fixture(params=KINDS)
def driver(request: pytest.FixtureRequest, emulator: Emulator) -> Iterator[Driver]:
    """A client of each kind."""
    with Driver(request.param, base_url=emulator.base_url) as driver:
        yield driver

"""A fresh emulator for each test, and clients that do not retry."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from openai_dual.emulator import Emulator
from tests.support.clients import Driver, Kind

PATIENCE = 0.5
"""The read timeout of the clients in seconds: pauses are much shorter or much longer."""
TIMEOUT = httpx.Timeout(20, read=PATIENCE)


@pytest.fixture
def emulator() -> Iterator[Emulator]:
    with Emulator() as server:
        yield server


@pytest.fixture
def driver(kind: Kind, emulator: Emulator) -> Iterator[Driver]:
    with Driver(kind, base_url=emulator.base_url, timeout=TIMEOUT) as driver:
        yield driver


def pool(driver: Driver) -> dict[str, int]:
    """Count the connections that the client holds."""

    async def health() -> dict[str, int]:  # the async client's connections belong to its event loop
        found: dict[str, int] = driver.client.health()["pool"]
        return found

    counts: dict[str, int] = driver.finish(health())
    return counts


def assert_still_works(driver: Driver) -> None:
    """Assert that the client has recovered: the next call succeeds, over its only connection."""
    model: Any = driver.call("models.retrieve", "gpt-4o", timeout=20)

    assert "gpt-4o" == model.id
    assert {"open": 1, "idle": 1}.items() <= pool(driver).items()

"""`steady` accepts a call of every operation: it checks path, query and body against the description."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.arguments import arguments
from tests.support.clients import KINDS, Driver
from tests.support.description import operations
from tests.support.facade import places

NOT_READ = {"create-realtime-call": {"session"}}
"""Form fields that the description encodes as JSON parts: steady expects text and refuses them."""


@pytest.fixture(scope="module", params=KINDS)
def driver(request: pytest.FixtureRequest, steady: str) -> Iterator[Driver]:
    with Driver(request.param, base_url=steady) as driver:
        yield driver


@pytest.mark.parametrize("full", [False, True], ids=["required", "all"])
@pytest.mark.parametrize("operation_id", operations())
def test_steady_accepts_the_call(operation_id: str, full: bool, driver: Driver) -> None:
    unread = NOT_READ.get(operation_id, set())
    keywords = {
        name: value for name, value in arguments(operation_id, full=full).keywords.items() if name not in unread
    }

    response = driver.call(f"{places()[operation_id].name}.raw", **keywords)

    assert "true" == response.headers["x-steady-request-valid"]

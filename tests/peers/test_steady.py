"""`steady` accepts a call of every operation: it checks path, query and body against the description."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.arguments import arguments
from tests.support.clients import KINDS, Driver
from tests.support.description import operations
from tests.support.facade import places

REFUSED_WRONGLY = {
    ("create-realtime-call", True): "it takes each value of a form for text, so no number inside an object suits it",
}
"""(operation, all arguments?) that steady refuses although the request is right, and why."""


@pytest.fixture(scope="module", params=KINDS)
def driver(request: pytest.FixtureRequest, steady: str) -> Iterator[Driver]:
    with Driver(request.param, base_url=steady) as driver:
        yield driver


@pytest.mark.parametrize("full", [False, True], ids=["required", "all"])
@pytest.mark.parametrize("operation_id", operations())
def test_steady_accepts_the_call(operation_id: str, full: bool, driver: Driver) -> None:
    if reason := REFUSED_WRONGLY.get((operation_id, full)):
        pytest.skip(reason)
    keywords = arguments(operation_id, full=full).keywords

    response = driver.call(f"{places()[operation_id].name}.raw", **keywords)

    assert "true" == response.headers["x-steady-request-valid"]

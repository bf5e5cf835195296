"""`steady` accepts a call of every operation: it checks path, query and body against the description."""

from __future__ import annotations

import pytest

from tests.support.arguments import arguments
from tests.support.clients import KINDS, Driver, Kind
from tests.support.description import operations
from tests.support.facade import places

REFUSED_WRONGLY: dict[tuple[str, bool], str] = {}
"""(operation, all arguments?) that steady refuses although the request is right, and why."""


@pytest.mark.parametrize("full", [False, True], ids=["required", "all"])
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("operation_id", operations())
def test_steady_accepts_the_call(operation_id: str, kind: Kind, full: bool, steady: str) -> None:
    if reason := REFUSED_WRONGLY.get((operation_id, full)):
        pytest.skip(reason)
    keywords = arguments(operation_id, full=full).keywords

    with Driver(kind, base_url=steady) as driver:
        response = driver.call(f"{places()[operation_id].name}.raw", **keywords)

    assert "true" == response.headers["x-steady-request-valid"]

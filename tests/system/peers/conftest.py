"""Start each peer once per run; their tests stay in one worker process."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.paths import ROOT
from tests.system.peers.servers import binary, free_port, running

HERE = Path(__file__).parent
SPELLING = ("query-array", "form-array", "query-object", "form-object")
FIXTURES = Path(__file__).with_name("fixtures")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.xdist_group("peers"))


@pytest.fixture(scope="session")
def steady() -> Iterator[str]:
    """Serve `openapi.yaml` and check every request against it; its paths have no /v1."""
    port = free_port()
    spelling = [f"--validator-{what}-format=brackets" for what in SPELLING]
    command = [
        str(binary("steady")),
        "--quiet",
        "--host",
        "127.0.0.1",
        "-p",
        str(port),
        *spelling,
        str(ROOT / "openapi.yaml"),
    ]
    with running(command, port, "/_x-steady/health") as address:
        yield address


@pytest.fixture(scope="session")
def llmock() -> Iterator[str]:
    """Serve the responses of `fixtures/`, with streams like those of the service."""
    port = free_port()
    command = [str(binary("llmock")), "-h", "127.0.0.1", "-p", str(port), "-f", str(FIXTURES), "--log-level", "silent"]
    with running(command, port, "/ready") as address:
        yield f"{address}/v1"

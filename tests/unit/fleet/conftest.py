"""A server of Redis, or of Valkey, for the tests of this folder."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.redis_server import SERVERS, RedisServer, skip_without


@pytest.fixture(scope="module", params=SERVERS)
def server(request: pytest.FixtureRequest) -> Iterator[RedisServer]:
    """A running server; the path of its socket is short, as the system wants it."""
    skip_without(request.param)
    with tempfile.TemporaryDirectory() as directory:
        made = RedisServer(Path(directory), request.param)
        made.start()
        yield made
        made.kill()

"""Six processes share one limit, over a real server: never over, nearly all used, in fair shares; also without it."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.fleets import over, run_fleet
from tests.support.redis_server import RedisServer, skip_without

RPM, TPM = 12_000, 6_000_000
SLACK = 10
"""Requests by which a busy machine may blur the measured time."""


@pytest.fixture
def server() -> Iterator[RedisServer]:
    skip_without()
    with tempfile.TemporaryDirectory() as directory:
        made = RedisServer(Path(directory))
        made.start()
        yield made
        made.kill()


def test_a_fleet_is_never_over_and_shares_fairly(server: RedisServer) -> None:
    results = run_fleet(server.url, 6, 10, RPM, TPM)
    shares = [len(each["uses"]) for each in results]

    assert (0, 0) == tuple(max(0, each - SLACK) for each in over(results, RPM, TPM))
    assert sum(shares) >= 0.85 * RPM / 6
    assert max(shares) <= 2 * min(shares)
    assert {"shared"} == {each["state"] for each in results}


def test_a_fleet_is_not_over_while_its_server_is_restarted(server: RedisServer) -> None:
    def restart() -> None:
        time.sleep(2)
        server.kill()
        time.sleep(2)
        server.start()

    results = run_fleet(server.url, 4, 8, RPM, TPM, restart)

    assert over(results, RPM, TPM)[0] <= RPM / 60 + SLACK  # the empty server has a whole burst
    assert {"shared"} == {each["state"] for each in results}


def test_a_fleet_is_not_over_while_its_server_is_stopped(server: RedisServer) -> None:
    def pause() -> None:
        time.sleep(2)
        server.pause()
        time.sleep(3)
        server.resume()

    results = run_fleet(server.url, 4, 8, RPM, TPM, pause)

    assert over(results, RPM, TPM)[0] <= SLACK

"""Attempts from a recording are made, waited for and ended as they were when recorded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import vcr

from openai_dual import RateLimitError
from tests.support.clients import Driver, Kind
from tests.support.flows import Script, response
from tests.support.loopback import Loopback

HEADERS = {"retry-after": "3", "x-request-id": "req_1"}
LIMITED = b"HTTP/1.1 429 No\r\nretry-after: 3\r\nx-request-id: req_1\r\ncontent-length: 2\r\n\r\n{}"
ANSWER = b'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 10\r\n\r\n{"id":"m"}'


@pytest.mark.parametrize("answers", [[LIMITED, ANSWER], [LIMITED] * 4], ids=["overcome", "in vain"])
def test_a_replayed_recording_behaves_as_a_script(
    kind: Kind, answers: list[bytes], waits: list[float], tmp_path: Path
) -> None:
    found: list[Any] = []
    with Loopback(*[[answer] for answer in answers]) as server:
        for played in (0, len(answers)):
            with vcr.use_cassette(str(tmp_path / "cassette.yaml")) as cassette:
                found.append((call(kind, server.url), waits.copy()))
                assert played == cassette.play_count
            waits.clear()

    script = Script([response(429, HEADERS) if answer is LIMITED else response(200) for answer in answers], kind=kind)
    attempts = script.fail().attempts if answers[-1] is LIMITED else script.run().attempts
    (recorded, first), (again, second) = found
    assert recorded == again == attempts == len(answers)
    assert [3.0 <= wait <= 3.3 for wait in (*first, *second)] == [True] * len(script.waits) * 2


def call(kind: Kind, url: str) -> int:
    with Driver(kind, base_url=url, max_retries=3) as driver:
        try:
            attempts: int = driver.call("models.retrieve.raw", "m").retries_taken + 1
        except RateLimitError as error:
            return error.attempts
    return attempts

"""Replay the cassettes; while recording, use the emulator or the real service."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from attrs import frozen

from openai_dual.emulator import Emulator
from openai_dual.testing import cassette, no_waits
from tests.support.live import BASE_URL, BUDGET, KEY, LIVE

ORIGIN = "https://api.openai.com"


@frozen
class Service:
    """The settings of a client, and whether its responses are being recorded."""

    base_url: str
    api_key: str
    recording: bool


@pytest.fixture
def service(openai_cassette: cassette) -> Iterator[Service]:
    if openai_cassette.replays:
        with no_waits():
            yield Service(ORIGIN + "/v1", "key-of-nobody", recording=False)
    elif LIVE:
        BUDGET.check()
        yield Service(BASE_URL, KEY, recording=True)
    else:
        with no_waits(), Emulator() as server:
            yield Service(server.base_url, "key-of-nobody", recording=True)

"""Headers of every response, and the seed.

Covers: state, messages.
"""

from __future__ import annotations

import httpx
import pytest

from openai_dual.emulator import Emulator
from tests.unit.emulator.conftest import KEY


def test_every_response_has_the_headers_of_the_service(api: httpx.Client) -> None:
    headers = api.get("/models").headers

    assert headers["x-request-id"].startswith("req_")
    assert headers["x-request-id"] != api.get("/models").headers["x-request-id"]
    assert ("10000", "9999", "6ms") == tuple(
        headers[f"x-ratelimit-{name}-requests"] for name in ("limit", "remaining", "reset")
    )
    assert {"openai-processing-ms", "openai-version", "x-ratelimit-remaining-tokens"} <= set(headers)


@pytest.mark.parametrize(("seeds", "same"), [((1, 1), True), ((1, 2), False)])
def test_the_seed_determines_the_responses(seeds: tuple[int, int], same: bool) -> None:
    answers = []
    for seed in seeds:
        with Emulator(seed=seed) as server:
            paths = ["/vector_stores", "/realtime/client_secrets", "/threads"]
            headers = {"authorization": f"Bearer {KEY}"}
            with httpx.Client(base_url=server.base_url, headers=headers, trust_env=False) as api:
                answers.append([api.post(path, json={}).raise_for_status().json() for path in paths])

    assert same == (answers[0] == answers[1])

"""Client secrets of realtime sessions."""

from __future__ import annotations

from typing import Any

import httpx
import pytest


@pytest.mark.parametrize(
    ("body", "session"),
    [
        ({}, {"type": "realtime", "object": "realtime.session", "model": "gpt-realtime"}),
        (
            {"session": {"type": "realtime", "model": "gpt-realtime-2", "instructions": "Be kind."}},
            {"model": "gpt-realtime-2", "instructions": "Be kind."},
        ),
        ({"session": {"type": "transcription"}}, {"object": "realtime.transcription_session"}),
    ],
)
def test_a_client_secret_is_created(api: httpx.Client, body: Any, session: dict[str, str]) -> None:
    first, second = (api.post("/realtime/client_secrets", json=body).raise_for_status().json() for _ in range(2))

    assert first["value"].startswith("ek_")
    assert first["value"] != second["value"]
    assert session.items() <= first["session"].items()


def test_a_secret_has_the_requested_lifetime(api: httpx.Client) -> None:
    usual = api.post("/realtime/client_secrets", json={}).json()["expires_at"]
    short = api.post("/realtime/client_secrets", json={"expires_after": {"seconds": 10}}).json()["expires_at"]

    assert 590 > usual - short > 0

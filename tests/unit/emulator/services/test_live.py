"""Live sessions over HTTP follow their states."""

from __future__ import annotations

import httpx

from tests.unit.emulator.sample_resources import LIVE

FORK = {"transport": LIVE["transport"]}


def test_a_session_is_forked_ended_and_recorded(api: httpx.Client) -> None:
    place = f"/live/sessions/{api.post('/live/sessions', json=LIVE).raise_for_status().json()['session']['id']}"

    assert api.post(f"{place}/fork", json=FORK).raise_for_status().json()["session"]["id"] not in place
    assert api.get(f"{place}/content").status_code == 400
    assert api.post(f"{place}/hangup").status_code == 200
    assert api.get(f"{place}/content").content
    assert api.post(f"{place}/hangup").status_code == 400


def test_an_unknown_session_cannot_be_ended(api: httpx.Client) -> None:
    assert api.post("/live/sessions/live_unknown/hangup").status_code == 404

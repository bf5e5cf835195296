"""Moderations flag violence."""

from __future__ import annotations

import httpx


def test_moderations_flag_violence(api: httpx.Client) -> None:
    results = api.post("/moderations", json={"input": ["I love you", "I will kill you"]}).json()["results"]

    assert [False, True] == [result["flagged"] for result in results]
    assert results[1]["categories"]["violence"]

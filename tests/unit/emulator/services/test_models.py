"""Models are listed, and any other name is accepted."""

from __future__ import annotations

import httpx


def test_models_are_listed_and_every_name_is_accepted(api: httpx.Client) -> None:
    assert "gpt-4o-mini" in [model["id"] for model in api.get("/models").json()["data"]]
    assert "my-model" == api.get("/models/my-model").json()["id"]
    assert api.delete("/models/ft:gpt-4o:me").json()["deleted"]

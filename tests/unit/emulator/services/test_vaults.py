"""Vaults and credentials are stored; secrets are not returned."""

from __future__ import annotations

import httpx


def test_the_secret_of_a_credential_is_not_returned(api: httpx.Client) -> None:
    vault = api.post("/vaults", json={"name": "mine", "metadata": {"team": "a"}}).raise_for_status().json()
    auth = {"type": "static_bearer", "token": "very-secret", "mcp_server_url": "https://mcp.example.com"}
    made = api.post(f"/vaults/{vault['id']}/credentials", json={"name": "a", "auth": auth}).raise_for_status()
    found = api.get(f"/vaults/{vault['id']}/credentials/{made.json()['id']}")

    assert "very-secret" not in made.text + found.text
    assert found.json()["vault_id"] == vault["id"]
    assert found.json()["auth"]["type"] == "static_bearer"


def test_a_deleted_vault_is_gone(api: httpx.Client) -> None:
    place = f"/vaults/{api.post('/vaults', json={}).json()['id']}"

    assert api.delete(place).json()["deleted"] is True
    assert api.get(place).status_code == 404

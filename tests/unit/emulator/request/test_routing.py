"""A request's method, path and query select the operation."""

from __future__ import annotations

import httpx


def test_one_address_has_two_operations_distinguished_by_the_query(api: httpx.Client) -> None:
    body = {"model": "gpt-4o", "input": "Hi"}

    assert 200 == api.post("/responses", params={"beta": "true"}, json=body).status_code

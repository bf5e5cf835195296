"""Which library a client comes from."""

from __future__ import annotations

import sys

import httpx
import httpx2
import pytest

from openai_dual.config.http_clients import library_of


def test_the_library_of_a_client() -> None:
    assert ["httpx", "httpx2"] == [library_of(client, "Client") for client in (httpx.Client(), httpx2.Client())]
    assert [None, None] == [library_of(client, "AsyncClient") for client in (httpx.Client(), object())]


def test_a_library_that_is_not_loaded_has_no_clients(monkeypatch: pytest.MonkeyPatch) -> None:
    client = httpx2.Client()
    monkeypatch.delitem(sys.modules, "httpx2")

    assert None is library_of(client, "Client")

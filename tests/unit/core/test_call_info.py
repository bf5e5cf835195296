"""The facts of a call name its endpoint and its origin."""

from __future__ import annotations

import pytest

from openai_dual.core.call_info import CallInfo


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://api.example/v1/models", "https://api.example"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("http://[::1]:8080/v1?x=/", "http://[::1]:8080"),
    ],
)
def test_the_origin_is_scheme_host_and_port(url: str, origin: str) -> None:
    assert origin == CallInfo("getModel", "GET", url).origin


def test_the_endpoint_is_the_same_for_all_ids() -> None:
    info = CallInfo("getModel", "GET", "https://api.example/v1/models/gpt-x", path="/models/{model}")

    assert "GET /models/{model}" == info.endpoint


def test_undocumented_operations_share_an_endpoint() -> None:
    assert "POST other" == CallInfo("post", "POST", "https://api.example/v1/new").endpoint

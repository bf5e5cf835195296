"""The part of a request that all calls of a client share."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual import Config
from openai_dual.client.defaults import defaults_of
from openai_dual.core.secrets import SecretBytes


def headers(kind: str, **settings: Any) -> dict[bytes, bytes]:
    return dict(defaults_of(Config(**settings), "agent/1").authorized[kind])


@pytest.mark.parametrize(
    ("settings", "kind", "name", "value"),
    [
        ({"api_key": "k"}, "bearer", b"Authorization", b"Bearer k"),
        ({"admin_api_key": "a"}, "admin", b"Authorization", b"Bearer a"),
        ({"api_key": "k", "api_key_header": "X-Api-Key"}, "bearer", b"X-Api-Key", b"k"),
        ({"admin_api_key": "a", "api_key_header": "X-Api-Key"}, "admin", b"Authorization", b"Bearer a"),
    ],
)
def test_a_key_goes_into_its_header(settings: dict[str, Any], kind: str, name: bytes, value: bytes) -> None:
    found = headers(kind, **settings)[name]

    assert bytes(found) == value
    assert isinstance(found, SecretBytes)


def test_a_function_gives_the_key_later() -> None:
    def provider() -> str:
        return "k"

    defaults = defaults_of(Config(api_key=provider), "agent/1")

    assert defaults.provider is provider
    assert "bearer" not in defaults.authorized


def test_the_query_of_the_base_url_is_sent_with_every_request() -> None:
    defaults = defaults_of(Config(api_key="k", base_url="https://gw.example/v1/?tenant=7"), "agent/1")

    assert (defaults.base_url, defaults.fixed_query) == ("https://gw.example/v1", "tenant=7")


def test_default_headers_go_before_our_own() -> None:
    found = headers("bearer", api_key="k", project="p", default_headers={"user-agent": "mine", "X-Team": "blue"})
    lower = {name.lower(): value for name, value in found.items()}

    assert lower[b"user-agent"] == b"mine"
    assert lower[b"x-team"] == b"blue"
    assert lower[b"openai-project"] == b"p"
    assert b"openai-organization" not in lower

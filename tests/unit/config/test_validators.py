"""Converters and validators of settings that need more than one rule of `core.checks`."""

from __future__ import annotations

import ssl
from typing import Any

import httpx
import pytest

from openai_dual import Config, ConfigurationError
from openai_dual.core.secrets import Secret

VALID: list[dict[str, Any]] = [
    {"api_key": "sk-1"},
    {"api_key": lambda: "sk-1"},
    {"api_key_header": "X-Api-Key"},
    {"default_headers": {"X-Team": "blue"}},
    {"default_query": {"a": [1, 2]}},
    {"ca_bundle": "ca.pem"},
    {"cert": "cert.pem"},
    {"cert": ("cert.pem", "key.pem", "password")},
    {"verify": ssl.create_default_context()},
    {"proxy": "socks5h://proxy:1080"},
    {"bulkhead": 3},
    {"log_level": "info"},
]


@pytest.mark.parametrize("settings", VALID)
def test_valid_settings_are_accepted(settings: dict[str, Any]) -> None:
    Config(**settings)


@pytest.mark.parametrize(
    "settings",
    [
        {"api_key": "two\nlines"},
        {"admin_api_key": lambda: "sk-1"},
        {"api_key_header": ""},
        {"api_key_header": "X Key"},
        {"api_key": lambda: "sk-1", "api_key_header": "X-Api-Key"},
        {"default_headers": {1: "a"}},
        {"default_headers": {"X-Team": "blue\n"}},
        {"default_query": [("a", "b")]},
        {"ca_bundle": ""},
        {"cert": ()},
        {"cert": ("a", "b", "c", "d")},
        {"verify": "yes"},
        {"proxy": "ftp://proxy"},
        {"proxy": 5},
        {"bulkhead": "many"},
        {"rate_limits": 5},
        {"tracing": "yes"},
        {"metrics": 1},
        {"log_level": "loud"},
        {"hooks": 5},
        {"middleware": 5},
        {"cancel": "now"},
    ],
)
def test_an_invalid_setting_is_named(settings: dict[str, Any]) -> None:
    name = list(settings)[-1]
    with pytest.raises(ConfigurationError, match=f"^{name}: ") as caught:
        Config(**settings)

    assert caught.value.setting == name


def test_values_are_converted() -> None:
    config = Config(api_key="sk-1", base_url=httpx.URL("https://api.example/v1/"), cert=["a", "b", "c"], tracing=False)

    assert config.api_key == Secret("sk-1")
    assert config.base_url == "https://api.example/v1"
    assert config.cert == ("a", "b", Secret("c"))
    assert config.tracing is None

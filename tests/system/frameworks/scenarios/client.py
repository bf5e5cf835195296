"""The client of a scenario: the official one, this package's by the hook, or this package's handed over."""

from __future__ import annotations

import sys
from typing import Any

import openai

base_url, way = sys.argv[1:]

if way == "recognised":
    import openai_dual
    from openai_dual import dropin

    dropin.recognise()

PATIENCE = 0.5
"""Seconds that the clients of the error scenarios wait."""
FAILING = {
    "auth": "gpt-4o-denied",
    "rate limit": "gpt-4o-limited",
    "bad request": "gpt-4o-refused",
    "not found": "no-such-model",
    "server error": "gpt-4o-broken",
    "timeout": "gpt-4o-slow",
    "connection": "gpt-4o-gone",
}
"""Errors, each with the model for which the emulator of the test causes it."""


def make_client(address: str = base_url, **settings: Any) -> Any:
    """Return an async client of the way."""
    return _make("AsyncOpenAI", address, settings)


def make_sync_client(address: str = base_url, **settings: Any) -> Any:
    """Return a sync client of the way."""
    return _make("OpenAI", address, settings)


def _make(name: str, address: str, settings: dict[str, Any]) -> Any:
    kind: Any = getattr(openai_dual if way == "recognised" else openai, name)
    return kind(**{"api_key": "sk-test", "base_url": address, "max_retries": 0, **settings})

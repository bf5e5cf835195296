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


def make_client(address: str) -> Any:
    """Return an async client of the way."""
    kind: Any = openai_dual.AsyncOpenAI if way == "recognised" else openai.AsyncOpenAI
    return kind(api_key="sk-test", base_url=address, max_retries=0)

"""Create the measured clients with equal settings: ours, the official SDK, and bare httpx.

The official SDK is loaded by name, so that type checkers and linters work where it is not installed.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any

import httpx

from openai_dual import AsyncOpenAI, OpenAI

KEY = "sk-bench"
HEADERS = {"Authorization": f"Bearer {KEY}"}


def official(name: str) -> Any:
    """Return the object called *name*, a dotted path, of the official SDK."""
    module, _, attribute = f"openai.{name}".rpartition(".")
    return getattr(import_module(module), attribute)


def ours(url: str) -> OpenAI:
    """Return our sync client for the server at *url*."""
    return OpenAI(api_key=KEY, base_url=url)


def ours_async(url: str) -> AsyncOpenAI:
    """Return our async client for the server at *url*."""
    return AsyncOpenAI(api_key=KEY, base_url=url)


def theirs(url: str) -> Any:
    """Return the official sync client for the server at *url*."""
    return official("OpenAI")(api_key=KEY, base_url=url)


def theirs_async(url: str) -> Any:
    """Return the official async client for the server at *url*."""
    return official("AsyncOpenAI")(api_key=KEY, base_url=url)


def bare(url: str) -> httpx.Client:
    """Return an httpx client for the server at *url*."""
    return httpx.Client(base_url=url, headers=HEADERS)


def bare_async(url: str) -> httpx.AsyncClient:
    """Return an async httpx client for the server at *url*."""
    return httpx.AsyncClient(base_url=url, headers=HEADERS)

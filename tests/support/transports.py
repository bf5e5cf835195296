"""The two kinds of connections of our clients: our own, and those of httpcore, which serve without httptools."""

from __future__ import annotations

import os
import sys
from typing import Any, Final

import pytest

CONNECTIONS: Final = ("own", "httpcore")
HIDE: Final = "OPENAI_TEST_HTTPCORE"
"""A variable of the environment: with it, all tests run as if httptools was not installed."""


def hide_httptools() -> bool:
    """Have `import httptools` fail in this process, if the environment asks for it; return whether it does."""
    hidden = bool(os.environ.get(HIDE))
    if hidden:
        sys.modules["httptools"] = None  # type: ignore[assignment]  # what makes an import fail
    return hidden


def sync_transport(connections: str) -> Any:
    """Return the transport of the blocking client for this kind of connections; skip the test if there is none."""
    if connections == "own":
        pytest.importorskip("httptools")
        from openai_dual.http.direct.sync_transport import DirectTransport

        return DirectTransport
    from openai_dual.http.sync_pool import InterruptibleTransport

    return InterruptibleTransport


def async_transport(connections: str) -> Any:
    """Return that of the async client."""
    if connections == "own":
        pytest.importorskip("httptools")
        from openai_dual.http.direct.async_transport import AsyncDirectTransport

        return AsyncDirectTransport
    from openai_dual.http.async_pool import FreeListTransport

    return FreeListTransport


def use_connections(connections: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have clients use this kind of connections from now on; skip the test if there is none."""
    sync_transport(connections), async_transport(connections)
    monkeypatch.setattr("openai_dual.http.clients.direct_transport", lambda: sync_transport(connections))
    monkeypatch.setattr("openai_dual.http.async_clients.direct_transport", lambda: async_transport(connections))

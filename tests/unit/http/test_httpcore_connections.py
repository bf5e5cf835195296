"""Connections of httpcore in a free list: not used again if bytes came that nobody asked for. Covers: async_pool."""

from __future__ import annotations

import ssl
from types import SimpleNamespace
from typing import Any

import pytest

from openai_dual.http.async_pool import HttpcoreConnection


class Decrypted:
    """A TLS object that has bytes, or raises."""

    def __init__(self, result: bytes | Exception) -> None:
        self.result = result

    def read(self, _: int) -> bytes:
        if isinstance(self.result, Exception):
            raise self.result
        return self.result


class Idle(SimpleNamespace):
    """An idle HTTP/1.1 connection that got *trailing* bytes, over TLS or without it."""

    def __init__(self, tls: Any, trailing: bytes = b"") -> None:
        network, state = SimpleNamespace(tls=tls), SimpleNamespace(trailing_data=(trailing, False))
        super().__init__(_connection=SimpleNamespace(_h11_state=state, _network_stream=network))

    handle_async_request = can_handle_request = has_expired = aclose = None

    def is_available(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("idle", "kept"),
    [
        (Idle(None), True),
        (Idle(None, b"x"), False),
        (Idle(Decrypted(ssl.SSLWantReadError())), True),
        (Idle(Decrypted(b"H")), False),
        (Idle(Decrypted(b"")), False),
        (Idle(Decrypted(ssl.SSLZeroReturnError())), False),
    ],
)
def test_a_connection_with_bytes_inside_tls_is_not_kept(idle: Any, kept: bool) -> None:
    assert HttpcoreConnection(idle).is_available() is kept

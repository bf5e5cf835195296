"""Settings of our own connections: how many there are, how long they live, how they are probed."""

from __future__ import annotations

import socket
from typing import Final

import httpx

LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=90.0)
MAX_REDIRECTS: Final = 5
_KEEPALIVE: Final = {"TCP_KEEPIDLE": 60, "TCP_KEEPALIVE": 60, "TCP_KEEPINTVL": 60, "TCP_KEEPCNT": 5}
"""Seconds of silence before the first probe (the names on Linux and macOS), seconds between probes, lost probes."""


def socket_options() -> list[tuple[int, int, int]]:
    """Return the options that make the system probe silent connections."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    known = ((getattr(socket, name, None), value) for name, value in _KEEPALIVE.items())
    return options + [(socket.IPPROTO_TCP, option, value) for option, value in known if option is not None]

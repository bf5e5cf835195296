"""Settings of our own connections."""

from __future__ import annotations

import socket

from openai_dual.http.network import LIMITS, socket_options


def test_silent_connections_are_probed() -> None:
    with socket.socket() as made:
        for level, option, value in socket_options():
            made.setsockopt(level, option, value)

        assert made.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE) == 1


def test_limits_are_those_of_the_documentation() -> None:
    assert LIMITS.max_connections == 1000
    assert LIMITS.max_keepalive_connections == 100
    assert LIMITS.keepalive_expiry == 90.0

"""What a connection is made to, and with which settings."""

from __future__ import annotations

import ssl
from typing import Any, Final, NamedTuple

import httpx

_PORTS: Final = {b"http": 80, b"https": 443}
_MAX_KNOWN: Final = 1024


class Origin(NamedTuple):
    """The scheme, host and port of a URL."""

    scheme: bytes
    host: bytes
    port: int

    @property
    def is_encrypted(self) -> bool:
        """Whether the connection uses TLS."""
        return self.scheme == b"https"


class ConnectionSettings(NamedTuple):
    """The settings of the connections of a client."""

    context: ssl.SSLContext
    limits: httpx.Limits
    socket_options: list[tuple[int, int, int]]


def origin_of(scheme: bytes, host: bytes, port: int | None) -> Origin:
    """Return the origin of a URL. Raises `httpx.UnsupportedProtocol` for one that is not http or https."""
    usual = _PORTS.get(scheme)
    if usual is None:
        raise httpx.UnsupportedProtocol(f"a URL begins with http:// or https://, not {scheme.decode()}://")
    return Origin(scheme, host, port or usual)


class Origins:
    """The origins of the URLs of requests; making one costs more than finding it."""

    def __init__(self) -> None:
        self._known: dict[tuple[bytes, bytes, int | None], Origin] = {}

    def of(self, url: httpx.URL) -> Origin:
        """Return the origin of *url*. Raises `httpx.UnsupportedProtocol`."""
        key = (url.raw_scheme, url.raw_host, url.port)
        found = self._known.get(key)
        if found is None:
            found = origin_of(*key)
            if len(self._known) < _MAX_KNOWN:
                self._known[key] = found
        return found


def server_name(origin: Origin, extensions: Any) -> str:
    """Return the name that the certificate of the server must have."""
    name = extensions.get("sni_hostname")
    return origin.host.decode("ascii") if name is None else name if isinstance(name, str) else name.decode("ascii")

"""Measure the steps to the service: look the host up, connect, agree on TLS. Each step needs the one before."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from time import perf_counter
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

from .failures import UNAVAILABLE, CommandError

if TYPE_CHECKING:
    from ..config.settings import Config

T = TypeVar("T")
PORTS = {"http": 80, "https": 443}


class Step(NamedTuple):
    """One step: its name, how long it took in milliseconds, and what it found."""

    name: str
    milliseconds: float
    found: dict[str, Any]


class Route(NamedTuple):
    """Where connections to the service lead: to its host, or to a proxy."""

    scheme: str
    host: str
    port: int
    through_proxy: bool
    """Whether it is the host of a proxy: then TLS is agreed on through it, which only the request measures."""


def route_of(config: Config) -> Route:
    """Return where a client with *config* connects to."""
    from ..http.proxies import proxy_of  # loads httpx

    proxy = proxy_of(config)
    parts = urlsplit(proxy or config.base_url)
    return Route(parts.scheme, parts.hostname or "", parts.port or PORTS.get(parts.scheme, 443), proxy is not None)


def steps(route: Route, config: Config, seconds: float = 10.0) -> Iterator[Step]:
    """Yield the steps as they are done; each may take *seconds*. Raises `CommandError`, naming the step."""
    with ExitStack() as stack:
        found, took = _timed("dns", route, lambda: socket.getaddrinfo(route.host, route.port, type=socket.SOCK_STREAM))
        addresses = list(dict.fromkeys(str(each[4][0]) for each in found))
        yield Step("dns", took, {"host": route.host, "addresses": addresses, "proxy": route.through_proxy})
        connection, took = _timed("tcp", route, lambda: _connected(found, seconds))
        stack.enter_context(connection)
        yield Step("tcp", took, {"address": connection.getpeername()[0], "port": route.port})
        if route.scheme == "https" and not route.through_proxy:
            from ..http.tls import tls_context  # loads httpx

            context = tls_context(config)
            secured, took = _timed("tls", route, lambda: context.wrap_socket(connection, server_hostname=route.host))
            stack.enter_context(secured)
            yield Step("tls", took, _certificate(secured))


def _connected(found: list[Any], seconds: float) -> socket.socket:
    """Connect to the first address that accepts. Raises the error of the last one."""
    failure: OSError | None = None
    for family, kind, protocol, _, address in found:
        connection = socket.socket(family, kind, protocol)
        connection.settimeout(seconds)
        try:
            connection.connect(address)
        except OSError as error:
            connection.close()
            failure = error
        else:
            return connection
    raise failure or OSError("the name has no address")


def _timed(step: str, route: Route, work: Callable[[], T]) -> tuple[T, float]:
    started = perf_counter()
    try:
        return work(), round((perf_counter() - started) * 1000, 1)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or getattr(error, "reason", None) or error
        raise CommandError(f"{step}: {route.host}:{route.port}: {reason}", UNAVAILABLE) from None


def _certificate(secured: ssl.SSLSocket) -> dict[str, Any]:
    certificate: Any = secured.getpeercert() or {}  # empty if it is not verified
    issuer = {name: value for pairs in certificate.get("issuer", ()) for name, value in pairs}
    cipher = secured.cipher()
    return {
        "version": secured.version(),
        "cipher": cipher[0] if cipher else None,
        "issuer": issuer.get("organizationName"),
        "expires": certificate.get("notAfter"),
    }

"""How our own clients connect: TLS, proxies, redirects, limits. Imports httpx, `config`, `redaction` and the errors.

Used by `httpclients`, when it makes a client, and `messages` (origins).
"""

from __future__ import annotations

import socket
import ssl
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.request import getproxies

import httpx

from ..config.settings import Config
from ..core.secrets import Secret
from ..errors import ConfigurationError
from ..redaction import is_secret

LIMITS: Final = httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=90.0)
MAX_REDIRECTS: Final = 5
_KEEPALIVE = {"TCP_KEEPIDLE": 60, "TCP_KEEPALIVE": 60, "TCP_KEEPINTVL": 60, "TCP_KEEPCNT": 5}
"""Seconds of silence before the first probe (by its names on Linux and macOS), between probes; lost ones to give up."""


def socket_options() -> list[tuple[int, int, int]]:
    """Have connections probed while they are silent."""
    options = [(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)]
    known = ((getattr(socket, name, None), value) for name, value in _KEEPALIVE.items())
    return options + [(socket.IPPROTO_TCP, option, value) for option, value in known if option is not None]


def tls(config: Config) -> ssl.SSLContext:
    """Make the TLS context: verified, of version 1.2 at least, unless *config* has one of its own."""
    context = config.verify if isinstance(config.verify, ssl.SSLContext) else _context(config)
    if config.cert is not None:
        with _named("cert"):
            parts = (config.cert,) if isinstance(config.cert, str) else config.cert
            context.load_cert_chain(*(part.reveal() if isinstance(part, Secret) else part for part in parts))
    return context


def _context(config: Config) -> ssl.SSLContext:
    if config.ca_bundle is not None and config.verify is True:
        with _named("ca_bundle"):
            folder = Path(config.ca_bundle).is_dir()
            context = ssl.create_default_context(
                cafile=None if folder else config.ca_bundle, capath=config.ca_bundle if folder else None
            )
    else:
        context = httpx.create_ssl_context(verify=config.verify, trust_env=config.trust_env)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


@contextmanager
def _named(setting: str) -> Generator[None, None, None]:
    try:
        yield
    except (OSError, ValueError) as exc:
        reason = getattr(exc, "reason", None) or getattr(exc, "strerror", None) or type(exc).__name__
        raise ConfigurationError(f"{setting}: the file cannot be used: {reason}") from None


@contextmanager
def checked_environment() -> Generator[None, None, None]:
    """Name the environment as what is wrong where httpx cannot make a client of its proxies and certificates."""
    try:
        yield
    except ConfigurationError:
        raise
    except (ImportError, OSError, ValueError, httpx.InvalidURL) as exc:
        raise ConfigurationError(
            "http_client: the proxy, or the proxies (*_PROXY) or certificates (SSL_CERT_*) of the environment,"
            f" cannot be used: {exc}"
        ) from exc


def direct_settings(config: Config) -> dict[str, Any] | None:
    """Return the settings of our own transport; None where there is a proxy, which httpx then sees to."""
    if config.proxy is not None or (config.trust_env and getproxies().keys() & {"http", "https", "all"}):
        return None
    return {"verify": tls(config), "limits": LIMITS, "socket_options": socket_options()}


def client_settings(config: Config, direct: object) -> dict[str, Any]:
    """Return the settings of the client around our own transport, or of one that makes its own for the proxy."""
    own = {} if direct is not None else {"verify": tls(config), "proxy": config.proxy, "trust_env": config.trust_env}
    return {"max_redirects": MAX_REDIRECTS, **own}


def stay_home(request: httpx.Request) -> None:
    """Drop what tells of the account from a request that a redirect takes to another origin; refuse to leave TLS."""
    home = request.extensions.get("home")
    if home is None or home == origin(request.url):
        return
    if home[0] == "https" and request.url.scheme != "https":
        raise httpx.UnsupportedProtocol("the server redirects from https to http", request=request)
    for name in [name for name in request.headers if is_secret(name)]:
        del request.headers[name]


async def astay_home(request: httpx.Request) -> None:
    """Do as `stay_home`."""
    stay_home(request)


def origin(url: httpx.URL) -> tuple[str, bytes]:
    """Return what keys must not leave."""
    return url.scheme, url.netloc

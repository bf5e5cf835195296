"""What the message of a failed connection says: what failed, where to, why in the system's words, and what to do."""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import ssl

    import httpx

PLAIN_HTTP: Final = frozenset({"WRONG_VERSION_NUMBER", "HTTP_REQUEST", "UNKNOWN_PROTOCOL", "RECORD_LAYER_FAILURE"})
"""Reasons of OpenSSL for bytes that are not TLS, which a server that speaks plain http sends."""


def chain(exc: BaseException | None) -> Iterator[BaseException]:
    """Yield *exc* and what led to it, nearest first; of several failures at the same time the first."""
    while exc is not None:
        yield exc
        inner = exc.exceptions[0] if isinstance(exc, BaseExceptionGroup) else None
        exc = inner or exc.__cause__ or exc.__context__


def reason(exc: BaseException) -> str:
    """Return the reason of *exc* in the words of the system where it has a number, else in its own."""
    for each in chain(exc):
        if isinstance(each, OSError) and each.errno and type(each).__module__ == "builtins":
            return f"{os.strerror(each.errno).lower()} (errno {each.errno})"
    return str(exc) or type(exc).__name__


def origin(request: httpx.Request | None) -> str:
    """Return scheme, host and port of *request*; a phrase if it is not known. A URL's user is not in it."""
    if request is None:
        return "the server"
    url = request.url
    host = f"[{url.host}]" if ":" in url.host else url.host
    return f"{url.scheme}://{host}" + (f":{url.port}" if url.port else "")


def not_connected(exc: BaseException, request: httpx.Request | None) -> str:
    """Return the message of a connection that could not be opened."""
    return f"Cannot connect to {origin(request)}: {reason(exc)}"


def broken(exc: BaseException) -> str:
    """Return the message of a connection that failed after it was open, or of a response that breaks the protocol."""
    return f"Connection error: {reason(exc)}"


def no_address(exc: BaseException, request: httpx.Request | None) -> str:
    """Return the message of a host name without an address."""
    host = request.url.host if request is not None else "the server"
    return f"Cannot connect to {origin(request)}: the name {host} cannot be resolved ({exc}); check base_url"


def bad_certificate(exc: ssl.SSLCertVerificationError, request: httpx.Request | None) -> str:
    """Return the message of a certificate that is not accepted."""
    why = getattr(exc, "verify_message", "") or str(exc) or "verification failed"
    return f"Cannot connect to {origin(request)}: its certificate is not accepted: {why}; ca_bundle= trusts your own CA"


def no_tls(exc: ssl.SSLError, request: httpx.Request | None) -> str:
    """Return the message of a server whose bytes are not TLS."""
    why = (getattr(exc, "reason", None) or "no TLS").replace("_", " ").lower()
    return f"Cannot connect to {origin(request)} with TLS: {why}; does the server speak plain http?"


def timed_out(phase: str, seconds: float | None) -> str:
    """Return the message of a *phase* of a request that took longer than its *seconds*."""
    limit = "" if seconds is None else f" after {seconds:g} s"
    what = {"connect": "connecting", "write": "sending", "pool": "waiting for a connection"}.get(
        phase, "waiting for bytes"
    )
    return f"Request timed out{limit} ({phase}): {what} took too long; timeout= sets the limit"

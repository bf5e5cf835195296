"""Map the exceptions of httpx, of TLS and of the system to the errors of this package."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..errors import APIConnectionError, APITimeoutError, DNSError, PoolTimeoutError, TLSError, TooManyRedirectsError
from ..redaction import masked
from .failure_text import (
    PLAIN_HTTP,
    bad_certificate,
    broken,
    chain,
    no_address,
    no_tls,
    not_connected,
    origin,
    timed_out,
)

if TYPE_CHECKING:
    import httpx

    from ..core.effects import HttpRequest

_REFUSAL_OF_PROXY: Final = re.compile(
    r"4(?!08|29)\d\d\b|Invalid username/password|Requested .* from proxy server|.*not allowed by ruleset"
    r"|Username and password authentication failure|No acceptable authentication"
)
"""How a message of httpcore or python-socks begins if a proxy refuses the connection: it would refuse the next too."""


def fault(exc: Exception, sending: HttpRequest | None = None) -> APIConnectionError | None:
    """Return our error for an exception of httpx or TLS; None for any other exception.

    *sending* is the request that was being sent; transports raise exceptions that do not know theirs.
    """
    import httpx  # loaded already, if the exception is httpx's

    if not isinstance(exc, httpx.HTTPError):
        return _tls_error(exc, sending)
    sent = not isinstance(exc, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError)
    request = _request_of(exc) or _request(sending)
    _mask(exc, request)
    if isinstance(exc, httpx.TimeoutException):
        phase = type(exc).__name__.removesuffix("Timeout").lower()
        kind = PoolTimeoutError if phase == "pool" else APITimeoutError
        return kind(request, message=timed_out(phase, _limit(request, phase)), sent=sent)
    if isinstance(exc, httpx.TooManyRedirects):
        return TooManyRedirectsError(message=broken(exc), request=request, sent=True)
    if failure := _never_connected(exc, request):
        return failure
    message = not_connected(exc, request) if isinstance(exc, httpx.ConnectError) else broken(exc)
    if isinstance(exc, httpx.ProxyError):
        message = f"Cannot connect to {origin(request)}: the proxy refused the connection: {exc}"
    error = APIConnectionError(message=message, request=request, sent=sent)
    error.retryable = isinstance(exc, httpx.TransportError) and not _is_final(exc)
    return error


def _limit(request: httpx.Request | None, phase: str) -> float | None:
    """Return the seconds that *request* had for *phase*."""
    limits = {} if request is None else request.extensions.get("timeout") or {}
    limit: float | None = limits.get(phase)
    return limit


def _is_final(exc: httpx.TransportError) -> bool:
    """Tell whether a retry fails in the same way."""
    import httpx  # loaded already: the exception is httpx's

    refused = isinstance(exc, httpx.ProxyError) and _REFUSAL_OF_PROXY.match(str(exc)) is not None
    return refused or isinstance(exc, httpx.UnsupportedProtocol)


def read_fault(exc: Exception) -> APIConnectionError:
    """Return our error for an exception of reading: httpx's, TLS's or the system's."""
    return fault(exc) or APIConnectionError(message=broken(exc), sent=True)


def _mask(exc: BaseException | None, request: httpx.Request | None) -> None:
    """Mask credentials of *request* in the texts of *exc* and its causes: they are shown with our error."""
    while exc is not None:
        exc.args = tuple(masked(arg, request) for arg in exc.args)
        exc = exc.__cause__ or exc.__context__


def _tls_error(exc: Exception, sending: HttpRequest | None) -> APIConnectionError | None:
    """Return our error for an exception of TLS, which httpcore does not map in async reads."""
    from ssl import SSLError  # loaded with httpx

    if not isinstance(exc, SSLError):
        return None
    request = _request(sending)
    return _never_connected(exc, request) or APIConnectionError(message=broken(exc), request=request, sent=True)


def _request(sending: HttpRequest | None) -> httpx.Request | None:
    from .requests import direct_request  # loads httpx

    return None if sending is None else direct_request(sending)


def _request_of(exc: httpx.HTTPError) -> httpx.Request | None:
    try:
        return exc.request
    except RuntimeError:  # raised outside of any request
        return None


def _never_connected(exc: Exception, request: httpx.Request | None) -> APIConnectionError | None:
    """Return the error that says why there is no connection, if there is a class for the reason."""
    from socket import gaierror  # loaded with httpx
    from ssl import SSLCertVerificationError, SSLError

    for each in chain(exc):
        if isinstance(each, SSLCertVerificationError):
            return TLSError(message=bad_certificate(each, request), request=request)
        if isinstance(each, SSLError) and getattr(each, "reason", None) in PLAIN_HTTP:
            return TLSError(message=no_tls(each, request), request=request)
        if isinstance(each, gaierror):
            return DNSError(message=no_address(each, request), request=request)
    return None

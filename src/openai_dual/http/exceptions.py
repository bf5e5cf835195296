"""Map the exceptions of httpx, of TLS and of the system to the errors of this package."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..errors import APIConnectionError, APITimeoutError, DNSError, PoolTimeoutError, TLSError, TooManyRedirectsError
from ..redaction import masked

if TYPE_CHECKING:
    import httpx

_REFUSAL_OF_PROXY: Final = re.compile(
    r"4(?!08|29)\d\d\b|Invalid username/password|Requested .* from proxy server|.*not allowed by ruleset"
)
"""How httpcore's message begins if an HTTP or SOCKS proxy refuses the connection: it would refuse the next one too."""


def fault(exc: Exception) -> APIConnectionError | None:
    """Return our error for an exception of httpx or TLS; None for any other exception."""
    import httpx  # loaded already, if the exception is httpx's

    if not isinstance(exc, httpx.HTTPError):
        return _tls_error(exc)
    sent = not isinstance(exc, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout | httpx.ProxyError)
    request = _request_of(exc)
    if isinstance(exc, httpx.TimeoutException):
        phase = type(exc).__name__.removesuffix("Timeout").lower()
        kind = PoolTimeoutError if phase == "pool" else APITimeoutError
        return kind(request, message=f"Request timed out ({phase}).", sent=sent)
    _mask(exc, request)
    reason = str(exc) or type(exc).__name__
    if isinstance(exc, httpx.TooManyRedirects):
        return TooManyRedirectsError(message=f"Connection error: {reason}", request=request, sent=True)
    if failure := _never_connected(exc):
        return failure(message=f"Connection error: {reason}", request=request)
    if isinstance(exc, httpx.ProxyError):
        reason = f"the proxy refused the connection: {reason}"
    error = APIConnectionError(message=f"Connection error: {reason}", request=request, sent=sent)
    error.retryable = isinstance(exc, httpx.TransportError) and not _is_final(exc)
    return error


def _is_final(exc: httpx.TransportError) -> bool:
    """Tell whether a retry fails in the same way."""
    import httpx  # loaded already: the exception is httpx's

    refused = isinstance(exc, httpx.ProxyError) and _REFUSAL_OF_PROXY.match(str(exc)) is not None
    return refused or isinstance(exc, httpx.UnsupportedProtocol)


def read_fault(exc: Exception) -> APIConnectionError:
    """Return our error for an exception of reading: httpx's, TLS's or the system's."""
    return fault(exc) or APIConnectionError(message=f"Connection error: {exc}", sent=True)


def _mask(exc: BaseException | None, request: httpx.Request | None) -> None:
    """Mask credentials of *request* in the texts of *exc* and its causes: they are shown with our error."""
    while exc is not None:
        exc.args = tuple(masked(arg, request) for arg in exc.args)
        exc = exc.__cause__ or exc.__context__


def _tls_error(exc: Exception) -> APIConnectionError | None:
    """Return our error for an exception of TLS, which httpcore does not map in async reads."""
    from ssl import SSLError  # loaded with httpx

    return APIConnectionError(message=f"Connection error: {exc}", sent=True) if isinstance(exc, SSLError) else None


def _request_of(exc: httpx.HTTPError) -> httpx.Request | None:
    try:
        return exc.request
    except RuntimeError:  # raised outside of any request
        return None


def _never_connected(exc: BaseException | None) -> type[APIConnectionError] | None:
    """Return the class for the reason why there is no connection, if there is a class for it."""
    from socket import gaierror  # loaded with httpx
    from ssl import SSLCertVerificationError

    while exc is not None:
        if isinstance(exc, SSLCertVerificationError):
            return TLSError
        if isinstance(exc, gaierror):
            return DNSError
        exc = exc.__cause__ or exc.__context__
    return None

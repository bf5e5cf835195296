"""What went wrong on the wire, as our errors: from httpx's exceptions, and those of TLS and of the system.

Imports the errors and `redaction`; httpx when something went wrong. Those who send and those who read use it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import APIConnectionError, APITimeoutError, DNSError, PoolTimeoutError, TLSError, TooManyRedirectsError
from ..redaction import masked

if TYPE_CHECKING:
    import httpx


def fault(exc: Exception) -> APIConnectionError | None:
    """Make our error of what httpx raised while sending or receiving; None for what is not httpx's."""
    import httpx  # loaded already, if it is httpx's

    if not isinstance(exc, httpx.HTTPError):
        return _of_tls(exc)
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
    error = APIConnectionError(message=f"Connection error: {reason}", request=request, sent=sent)
    error.retryable = isinstance(exc, httpx.TransportError) and not isinstance(exc, httpx.UnsupportedProtocol)
    return error


def read_fault(exc: Exception) -> APIConnectionError:
    """Make our error of what reading raised: httpx's, or the system's where it comes through."""
    return fault(exc) or APIConnectionError(message=f"Connection error: {exc}", sent=True)


def _mask(exc: BaseException | None, request: httpx.Request | None) -> None:
    """Mask what was sent with *request* in the texts of *exc* and its causes, which our error is shown with."""
    while exc is not None:
        exc.args = tuple(masked(arg, request) for arg in exc.args)
        exc = exc.__cause__ or exc.__context__


def _of_tls(exc: Exception) -> APIConnectionError | None:
    """Make our error of what TLS raised while reading, which httpcore lets through where it awaits."""
    from ssl import SSLError  # loaded with httpx

    return APIConnectionError(message=f"Connection error: {exc}", sent=True) if isinstance(exc, SSLError) else None


def _request_of(exc: httpx.HTTPError) -> httpx.Request | None:
    try:
        return exc.request
    except RuntimeError:  # raised outside of any request
        return None


def _never_connected(exc: BaseException | None) -> type[APIConnectionError] | None:
    """Find out why no connection was made, where there is a class for that."""
    from socket import gaierror  # loaded with httpx
    from ssl import SSLCertVerificationError

    while exc is not None:
        if isinstance(exc, SSLCertVerificationError):
            return TLSError
        if isinstance(exc, gaierror):
            return DNSError
        exc = exc.__cause__ or exc.__context__
    return None

"""The errors that exceptions of httpx, TLS and the system become, and whether they are retried."""

from __future__ import annotations

import socket
import ssl

import httpx
import pytest

from openai_dual import errors
from openai_dual.http.exceptions import fault, read_fault


def caused_by(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


@pytest.mark.parametrize(
    ("exception", "kind", "sent", "retryable"),
    [
        (httpx.ConnectError("refused"), errors.APIConnectionError, False, True),
        (httpx.ReadError("reset"), errors.APIConnectionError, True, True),
        (httpx.RemoteProtocolError("no response"), errors.APIConnectionError, True, True),
        (httpx.UnsupportedProtocol("ftp"), errors.APIConnectionError, True, False),
        (httpx.DecodingError("broken"), errors.APIConnectionError, True, False),
        (httpx.ConnectTimeout("slow"), errors.APITimeoutError, False, True),
        (httpx.ReadTimeout("slow"), errors.APITimeoutError, True, True),
        (httpx.PoolTimeout("busy"), errors.PoolTimeoutError, False, True),
        (httpx.TooManyRedirects("again"), errors.TooManyRedirectsError, True, False),
        (caused_by(httpx.ConnectError("name"), socket.gaierror()), errors.DNSError, False, True),
        (caused_by(httpx.ConnectError("tls"), ssl.SSLCertVerificationError()), errors.TLSError, False, False),
        (ssl.SSLError("record"), errors.APIConnectionError, True, True),
    ],
)
def test_exceptions_become_errors(
    exception: Exception, kind: type[errors.APIConnectionError], sent: bool, retryable: bool
) -> None:
    error = fault(exception)

    assert type(error) is kind
    assert error.sent is sent
    assert error.retryable is retryable


@pytest.mark.parametrize(
    ("reason", "retryable"),
    [
        ("407 Proxy Authentication Required", False),
        ("403 Forbidden", False),
        ("400 Bad Request", False),
        ("408 Request Timeout", True),
        ("429 Too Many Requests", True),
        ("502 Bad Gateway", True),
        ("4070 is no status", True),
        ("Invalid username/password", False),
        ("Requested NO AUTHENTICATION REQUIRED from proxy server, but got USERNAME/PASSWORD.", False),
        ("Proxy Server could not connect: Connection not allowed by ruleset.", False),
        ("Proxy Server could not connect: Host unreachable.", True),
    ],
)
def test_a_proxy_that_refuses_is_asked_once(reason: str, retryable: bool) -> None:
    error = fault(httpx.ProxyError(reason))

    assert error is not None
    assert error.retryable is retryable
    assert error.sent is False
    assert reason in str(error)


def test_other_exceptions_are_not_ours() -> None:
    assert fault(ValueError()) is None
    assert str(read_fault(OSError("gone"))) == "Connection error: gone"


def test_credentials_in_the_reason_are_masked() -> None:
    request = httpx.Request("GET", "https://api.example", headers={"Authorization": "Bearer sk-a-secret-key"})
    exception = httpx.ReadError("echo of sk-a-secret-key", request=request)

    assert "sk-a-secret-key" not in str(fault(exception)) + str(exception)

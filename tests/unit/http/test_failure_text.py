"""The reason of a failed connection, in the system's words, and where the connection was to."""

from __future__ import annotations

import errno
import ssl

import httpx
import pytest

from openai_dual.http.failure_text import bad_certificate, chain, no_tls, origin, reason, timed_out


def caused(error: BaseException, *causes: BaseException) -> BaseException:
    nearest = error
    for cause in causes:
        nearest.__cause__ = cause
        nearest = cause
    return error


REFUSED = ConnectionRefusedError(errno.ECONNREFUSED, "Connect call failed ('127.0.0.1', 1)")


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (
            caused(httpx.ConnectError("All connection attempts failed"), OSError("all"), REFUSED),
            "connection refused (errno 111)",
        ),
        (
            caused(httpx.ConnectError("several"), ExceptionGroup("several", [REFUSED, OSError("other")])),
            "connection refused (errno 111)",
        ),
        (OSError(errno.ENETUNREACH, "x"), "network is unreachable (errno 101)"),
        (httpx.ConnectError("no number"), "no number"),
        (httpx.ConnectError(""), "ConnectError"),
        (ssl.SSLError(1, "[SSL] bad"), "[SSL] bad"),
    ],
)
def test_the_reason_is_in_the_words_of_the_system(error: BaseException, expected: str) -> None:
    assert expected in reason(error)


def test_the_chain_ends_at_the_first_error() -> None:
    inner, outer = ValueError("inner"), KeyError("outer")
    outer.__context__ = inner

    assert [outer, inner] == list(chain(outer))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://api.example/v1/x?key=1", "https://api.example"),
        ("http://user:secret@h:81/v1", "http://h:81"),
        ("http://[::1]:80/", "http://[::1]"),
    ],
)
def test_the_origin_has_no_user(url: str, expected: str) -> None:
    assert expected == origin(httpx.Request("GET", url))


def test_an_unknown_request_has_no_origin() -> None:
    assert "the server" == origin(None)


def test_tls_failures_say_what_to_do() -> None:
    request = httpx.Request("GET", "https://h/")
    wrong = ssl.SSLError(1, "wrong")
    wrong.reason = "WRONG_VERSION_NUMBER"
    refused = ssl.SSLCertVerificationError(1, "x")
    refused.verify_message = "self-signed certificate"

    assert "Cannot connect to https://h with TLS: wrong version number; does the server speak plain http?" == no_tls(
        wrong, request
    )
    assert (
        "Cannot connect to https://h: its certificate is not accepted: self-signed certificate;"
        " ca_bundle= trusts your own CA"
    ) == bad_certificate(refused, request)


@pytest.mark.parametrize(
    ("phase", "seconds", "expected"),
    [
        ("read", 5.0, "Request timed out after 5 s (read): waiting for bytes took too long; timeout= sets the limit"),
        ("pool", None, "Request timed out (pool): waiting for a connection took too long; timeout= sets the limit"),
    ],
)
def test_a_timeout_names_phase_and_limit(phase: str, seconds: float | None, expected: str) -> None:
    assert expected == timed_out(phase, seconds)

"""Credentials of redirected requests."""

from __future__ import annotations

import httpx
import pytest

from openai_dual.http.redirects import origin, protect_credentials

HEADERS = {"Authorization": "Bearer k", "api-key": "k", "OpenAI-Organization": "o", "X-Other": "x"}


@pytest.mark.parametrize(
    ("target", "kept"),
    [
        ("https://api.example/other", True),
        ("https://api.example:8443/v1", False),
        ("https://sub.api.example/v1", False),
        ("https://elsewhere.example/v1", False),
    ],
)
def test_credentials_stay_with_their_origin(target: str, kept: bool) -> None:
    first = httpx.URL("https://api.example/v1")
    request = httpx.Request("POST", target, headers=HEADERS, extensions={"origin": origin(first)})
    protect_credentials(request)

    assert ("authorization" in request.headers, "api-key" in request.headers) == (kept, kept)
    assert ("openai-organization" in request.headers) is kept
    assert request.headers["x-other"] == "x"


def test_a_redirect_does_not_leave_tls() -> None:
    request = httpx.Request("POST", "http://api.example/v1", extensions={"origin": ("https", b"api.example")})
    with pytest.raises(httpx.UnsupportedProtocol, match="from https to http"):
        protect_credentials(request)

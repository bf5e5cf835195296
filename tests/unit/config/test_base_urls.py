"""Base URLs: which hosts a key can be sent to, and what people paste by mistake."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual import ConfigurationError
from openai_dual.config.base_urls import checked_base_url


@pytest.mark.parametrize(
    "host",
    [
        *("localhost:8000", "a.localhost", "127.0.0.1:8000", "[::1]:8000", "10.1.2.3", "172.16.0.1", "192.168.0.110"),
        *("[fd7a:115c:a1e0::1]:8000", "[fe80::1]", "169.254.1.1", "[::ffff:10.0.0.1]"),
        *("100.64.0.1", "100.127.255.254", "box.tailnet.ts.net:8000"),
        *("vllm:8000", "gpu01", "box.local", "llm.svc.internal", "box.local."),
    ],
)
def test_local_and_private_hosts_need_no_encryption(host: str) -> None:
    assert checked_base_url(f"http://{host}/v1") == f"http://{host}/v1"


@pytest.mark.parametrize(
    "host",
    [
        *("anywhere.example", "gpu.corp.example", "8.8.8.8", "[2001:4860::1]", "[::ffff:8.8.8.8]", "local.example"),
        *("100.63.255.255", "100.128.0.1", "ts.net", "evil-ts.net", "box.ts.net.example"),
    ],
)
def test_other_hosts_need_https_or_permission(host: str) -> None:
    with pytest.raises(ConfigurationError, match=r"unencrypted.*allow_http=True") as caught:
        checked_base_url(f"http://{host}/v1")

    assert caught.value.setting == "base_url"
    assert host.strip("[]") in str(caught.value)
    assert checked_base_url(f"http://{host}/v1", allow_http=True)
    assert checked_base_url(f"https://{host}/v1")


@pytest.mark.parametrize("host", ["api.openai.com", "api.openai.com.", "API.OpenAI.com", "eu.api.openai.com"])
def test_openai_is_never_reached_without_encryption(host: str) -> None:
    with pytest.raises(ConfigurationError, match="never sent to OpenAI without encryption"):
        checked_base_url(f"http://{host}/v1", allow_http=True)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("https://api.example/v1/chat/completions", "leave out /chat/completions"),
        ("https://api.example/v1/responses/", "leave out /responses"),
        ("https://api.example/v1/embeddings?tenant=1", "leave out /embeddings"),
        ("https://api.example/v1#", "leave out the #"),
        ("https://api.example/v1#section", "leave out the #"),
        ("https://user:pass@api.example", "no credentials"),
        ("api.example/v1", "expected http"),
        ("localhost:8000/v1", "expected http"),
        ("https://", "expected http"),
        ("https://api.example:0", "expected http"),
        ("https://[::1", "it is not a URL"),
        ("https://api.example/a b", "expected http"),
        (5, "a URL as a string, got int"),
    ],
)
def test_a_url_that_cannot_be_used_is_refused_with_a_reason(url: object, reason: str) -> None:
    with pytest.raises(ConfigurationError, match=r"^base_url: ") as caught:
        checked_base_url(url, allow_http=True)

    assert reason in str(caught.value)
    assert "pass@" not in str(caught.value)


@given(st.text())
def test_any_text_is_a_url_or_refused(text: str) -> None:
    try:
        assert checked_base_url(f"http://{text}") == f"http://{text}"
    except ConfigurationError as error:
        assert error.setting == "base_url"  # noqa: PT017 (both outcomes are fine)

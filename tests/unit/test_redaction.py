"""One list says what is a credential: in headers, URLs, JSON and text; a user adds names to it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.redaction import REDACTION, Redaction, find_keys, is_secret, mask_keys, sent_with

KEY = "sk-proj-" + "a1B2" * 6


@pytest.mark.parametrize(
    "name",
    [
        "Authorization",
        "proxy-authorization",
        "api-key",
        "X-API-Key",
        "cookie",
        "Set-Cookie",
        "openai-organization",
        "OpenAI-Project",
        "x-amz-security-token",
        "x-client-secret",
        "sig",
        "X-Amz-Signature",
    ],
)
def test_a_name_of_the_list_is_secret(name: str) -> None:
    assert is_secret(name)
    assert {name: "***"} == REDACTION.headers({name: "anything"})


@pytest.mark.parametrize(
    "name", ["content-type", "x-ratelimit-limit-tokens", "Idempotency-Key", "x-request-id", "openai-beta", "after"]
)
def test_other_names_are_not(name: str) -> None:
    assert {name: "anything"} == REDACTION.headers({name: "anything"})


@pytest.mark.parametrize(
    ("url", "redacted"),
    [
        ("https://api.example/v1/files?after=file-1&limit=2", "https://api.example/v1/files?after=file-1&limit=2"),
        ("https://me:secret@proxy.example/x", "https://***@proxy.example/x"),
        ("https://h/x?api-key=abc&b=1", "https://h/x?api-key=***&b=1"),
        ("https://h/x?se=2026&sig=abc%3D", "https://h/x?se=2026&sig=***"),
        (f"https://h/{KEY}/x", "https://h/***/x"),
        ("https://h/x?mail=a@b", "https://h/x?mail=a@b"),
    ],
)
def test_urls(url: str, redacted: str) -> None:
    assert redacted == REDACTION.url(url)


@pytest.mark.parametrize(
    ("value", "redacted"),
    [
        ({"api_key": "abc", "model": "m"}, {"api_key": "***", "model": "m"}),
        ({"Api-Key": "abc"}, {"Api-Key": "***"}),
        (
            {"client_secret": {"value": "abc", "expires_at": 1, "of": [KEY]}},
            {"client_secret": {"value": "***", "expires_at": 1, "of": ["***"]}},
        ),
        (
            {"domain_secrets": [{"domain": "d", "name": "n", "value": "v"}]},
            {"domain_secrets": [{"domain": "d", "name": "n", "value": "***"}]},
        ),
        (
            {"object": "organization.admin_api_key", "id": "key_1", "value": "v"},
            {"object": "organization.admin_api_key", "id": "key_1", "value": "***"},
        ),
        ({"value": "ek_" + "1" * 8, "expires_at": 1}, {"value": "***", "expires_at": 1}),
        ({"headers": {"X-Key": "v", "accept": "a"}}, {"headers": {"X-Key": "***", "accept": "a"}}),
        ({"headers": "text", "client_secret": None}, {"headers": "text", "client_secret": None}),
        ({"key": "region", "value": "us", "token": " a", "max_tokens": 5}, None),
        ([1, None, True, {"a": [f"use {KEY}, please"]}], [1, None, True, {"a": ["use ***, please"]}]),
        ({"url": "https://u:p@h/f?sig=s"}, {"url": "https://***@h/f?sig=***"}),
    ],
)
def test_json(value: object, redacted: object) -> None:
    assert (value if redacted is None else redacted) == REDACTION.json(value)


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        (f"Incorrect API key provided: {KEY}.", "Incorrect API key provided: ***."),
        ("Authorization: Bearer abc.def-ghi", "Authorization: Bearer ***"),
        ("whsec_" + "x" * 9, "***"),
        ("a task-force-of-many, a desk-organizer", "a task-force-of-many, a desk-organizer"),
        ("sk-short", "sk-short"),
        ("sk-admin...xyz", "sk-admin...xyz"),
    ],
)
def test_text_that_looks_like_a_key(text: str, masked: str) -> None:
    assert masked == mask_keys(text)
    assert (masked != text) == bool(find_keys(text))


def test_a_user_adds_names() -> None:
    mine = Redaction(["X-Tenant", "account_number"])

    assert {"x-tenant": "***", "other": "o"} == mine.headers({"x-tenant": "t", "other": "o"})
    assert "https://h/?x-tenant=***" == mine.url("https://h/?x-tenant=1")
    assert {"Account-Number": "***", "inner": {"x_tenant": "***"}} == mine.json(
        {"Account-Number": "7", "inner": {"x_tenant": "t"}}
    )


PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(alphabet="aeio &/:?", max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from("abcd"), inner, max_size=3),
)


@given(PLAIN)
def test_values_without_a_credential_are_unchanged(value: object) -> None:
    assert value == REDACTION.json(value)


@given(st.text(max_size=20), st.text(max_size=20))
def test_no_key_is_left_in_any_text(before: str, after: str) -> None:
    assert [] == find_keys(mask_keys(f"{before} {KEY} {after}"))


@pytest.mark.parametrize(
    ("headers", "url", "expected"),
    [
        ([("Authorization", "Bearer 123456789")], "https://a.example/x", ["123456789"]),
        ([("api-key", "12345678"), ("X-Auth-Token", "123456789")], "https://a.example/x", ["123456789", "12345678"]),
        ([("api-key", "short"), ("A", "123456789"), ("OpenAI-Project", "123456789")], "https://a.example/x", []),
        ([], "https://a.example/x?api-key=1234%205678&q=123456789#f", ["1234 5678"]),
    ],
)
def test_the_credentials_of_a_request_are_found(headers: list[tuple[str, str]], url: str, expected: list[str]) -> None:
    assert expected == sent_with(headers, url)

"""No credential shows in a repr, a format, a copy or a pickle; wrapped values work as those they wrap."""

from __future__ import annotations

import pickle
from copy import copy, deepcopy
from typing import Any

import pytest

from openai_dual.core.secrets import (
    Secret,
    SecretBytes,
    SecretURL,
    SecretValues,
    bearer,
    checked_header,
    shielded,
    unshown,
    with_secrets,
)
from openai_dual.errors import ConfigurationError

KEY = "sk-canary-0123456789"


@pytest.mark.parametrize(
    "wrapped",
    [
        Secret(KEY),
        SecretBytes(b"Bearer " + KEY.encode()),
        SecretURL(f"https://user:{KEY}@host/?api_key={KEY}"),
        SecretValues({"X-Other": KEY}),
    ],
    ids=lambda value: type(value).__name__,
)
def test_reprs_show_no_credential(wrapped: Any) -> None:
    assert KEY not in repr(wrapped)
    assert KEY not in repr([wrapped])


def test_a_secret_formats_as_its_mask_and_reveals_itself_on_request() -> None:
    secret = Secret(KEY)

    assert "***  " == f"{secret:<5}"
    assert "***" == str(secret)
    assert KEY == secret.reveal()
    assert {secret} == {Secret(KEY)}
    assert secret is copy(secret)
    assert secret is deepcopy([secret])[0]


def test_a_secret_is_not_pickled() -> None:
    with pytest.raises(TypeError, match="pass the credential to the new process yourself"):
        pickle.dumps(Secret(KEY))


def test_header_bytes_are_sent_in_full_and_pickled_masked() -> None:
    value = bearer("api_key", Secret(KEY))

    assert b"Bearer " + KEY.encode() == bytes(value)
    assert KEY == value.credential
    assert value is copy(value)
    assert value is deepcopy(value)
    assert b"***" == pickle.loads(pickle.dumps(value))


@pytest.mark.parametrize(
    ("value", "got"),
    [
        *((text, "") for text in (" x", "x ", "a\nb", "ä", "a\tb", Secret("a\nb"))),
        (None, ", got NoneType"),
        (5, ", got int"),
    ],
)
def test_header_values_are_one_line_of_printable_ascii(value: object, got: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        checked_header("api_key", value)

    assert f"api_key: expected one line of printable ASCII without surrounding blanks{got}" == str(caught.value)


@pytest.mark.parametrize("value", ["", Secret("")])
def test_an_empty_value_is_said_to_be_empty(value: object) -> None:
    with pytest.raises(ConfigurationError) as caught:
        checked_header("api_key", value)

    assert "api_key: api_key is empty; expected one line of printable ASCII" == str(caught.value)


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("api_key", KEY, Secret),
        ("admin_api_key", KEY, Secret),
        ("webhook_secret", KEY, Secret),
        ("base_url", "https://host", SecretURL),
        ("proxy", "http://user:pw@host", SecretURL),
        ("default_headers", {"a": "b"}, SecretValues),
        ("default_query", {"a": "b"}, SecretValues),
        ("organization", "org", str),
        ("api_key", Secret(KEY), Secret),
        ("api_key", len, type(len)),
        ("base_url", None, type(None)),
    ],
)
def test_settings_are_wrapped_by_their_names(name: str, value: Any, kind: type) -> None:
    assert kind is type(shielded(name, value))
    assert kind is type(with_secrets({name: value})[name])


def test_of_a_certificate_the_password_alone_is_wrapped() -> None:
    assert ("a.pem", "b.pem", Secret("pw")) == shielded("cert", ["a.pem", "b.pem", "pw"])
    assert "a.pem" == shielded("cert", "a.pem")


def test_values_without_names_are_returned_unchanged() -> None:
    assert unshown(None) is None
    assert {"a": 1} == unshown({"a": 1})

"""Settings of a client: arguments, defaults and refusals before any request.

Covers: client.clients, client.base, client.properties, client.defaults.
"""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any

import httpx
import pytest

import openai_dual
from openai_dual import AsyncOpenAI, ConfigurationError, MissingCredentialsError, OpenAI, Retry, Timeout, omit
from openai_dual.config.resolve import effective
from openai_dual.config.settings import Config
from openai_dual.core.secrets import Secret
from openai_dual.types.chat import ChatCompletion


@pytest.fixture(params=[OpenAI, AsyncOpenAI])
def Client(request: pytest.FixtureRequest) -> Any:  # noqa: N802 (a class)
    return request.param


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"timeout": -1}, "timeout"),
        ({"timeout": "5"}, "timeout"),
        ({"timeout": True}, "timeout"),
        ({"timeout": float("nan")}, "timeout"),
        ({"timeout": Timeout(-3)}, "timeout"),
        ({"timeout": {"read": 3}}, "timeout"),
        ({"max_retries": -1}, "max_retries"),
        ({"max_retries": 1.5}, "max_retries"),
        ({"retry": 5}, "retry"),
        ({"retry": None, "max_retries": 2}, "max_retries"),
        ({"deadline": 0}, "deadline"),
        ({"base_url": "api.example"}, "base_url"),
        ({"base_url": "ftp://api.example"}, "base_url"),
        ({"base_url": "https://"}, "base_url"),
        ({"base_url": "https://api.example:port/"}, "base_url"),
        ({"base_url": "https://api .example/"}, "base_url"),
        ({"base_url": "https://api\n.example/"}, "base_url"),
        ({"base_url": "https://api.example/v1#a"}, "base_url"),
        ({"base_url": "http://api.example/v1"}, "base_url"),
        ({"base_url": "http://api.openai.com/v1", "allow_http": True}, "base_url"),
        ({"allow_http": 1}, "allow_http"),
        ({"verify": "no"}, "verify"),
        ({"ca_bundle": 5}, "ca_bundle"),
        ({"cert": ("a", 5)}, "cert"),
        ({"proxy": "proxy:8080"}, "proxy"),
        ({"trust_env": "yes"}, "trust_env"),
        ({"max_response_bytes": 0}, "max_response_bytes"),
        ({"webhook_secret": 5}, "webhook_secret"),
        ({"base_url": 5}, "base_url"),
        ({"api_key": ""}, "api_key"),
        ({"api_key": 5}, "api_key"),
        ({"api_key": "line\nbreak"}, "api_key"),
        ({"admin_api_key": "\u20ac"}, "admin_api_key"),
        ({"organization": " "}, "organization"),
        ({"project": 1}, "project"),
        ({"default_headers": [("a", "b")]}, "default_headers"),
        ({"default_headers": {"a b": "c"}}, "default_headers"),
        ({"default_headers": {"a": None}}, "default_headers"),
        ({"default_query": "a=b"}, "default_query"),
        ({"default_query": {"a": object()}}, "default_query"),
        ({"http_client": object()}, "http_client"),
    ],
)
def test_what_is_wrong_is_named(Client: Any, settings: dict[str, Any], named: str) -> None:  # noqa: N803 (a class)
    with pytest.raises(ConfigurationError) as caught:
        Client(**{"api_key": "key"} | settings)

    assert str(caught.value).startswith(f"{named}: ")
    assert caught.value.setting == named


def test_omitted_settings_are_not_given(Client: Any) -> None:  # noqa: N803 (a class)
    names = ["organization", "project", "base_url", "timeout", "max_retries", "deadline", "default_headers",
             "default_query", "admin_api_key", "http_client"]  # fmt: skip

    assert Client(api_key="key")._options == Client(api_key="key", **dict.fromkeys(names, omit))._options


@pytest.mark.parametrize("nothing", [None, omit])
def test_a_copy_keeps_what_is_given_as_nothing(Client: Any, nothing: Any) -> None:  # noqa: N803 (a class)
    client = Client(api_key="key", base_url="http://localhost:1", max_retries=5, default_headers={"A": "b"})
    names = ["api_key", "admin_api_key", "base_url", "max_retries", "default_headers", "default_query", "http_client"]

    assert client._options == client.with_options(**dict.fromkeys(names, nothing))._options


def test_a_copy_is_checked_as_a_client_is(Client: Any) -> None:  # noqa: N803 (a class)
    for name in ("default_headers", "default_query"):
        with pytest.raises(ConfigurationError, match=f"^{name}: "):
            Client(api_key="key").with_options(**{name: ["a"]})


def test_a_client_of_the_other_kind_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"expected an httpx\.Client or httpx2\.Client, got httpx.AsyncClient"):
        OpenAI(api_key="key", http_client=httpx.AsyncClient())  # type: ignore[arg-type]  # that is what is wrong
    with pytest.raises(
        ConfigurationError, match=r"expected an httpx\.AsyncClient or httpx2\.AsyncClient, got httpx.Client"
    ):
        AsyncOpenAI(api_key="key", http_client=httpx.Client())  # type: ignore[arg-type]  # that is what is wrong


def test_one_key_is_needed_and_enough(Client: Any) -> None:  # noqa: N803 (a class)
    with pytest.raises(MissingCredentialsError, match="OPENAI_API_KEY"):
        Client()

    assert "https://api.openai.com/v1" == Client(api_key="key").base_url
    assert "https://api.openai.com/v1" == Client(admin_api_key="key").base_url


def test_the_environment_fills_in_what_is_not_given() -> None:
    environment = {
        "OPENAI_API_KEY": "from-environment",
        "OPENAI_ORG_ID": "org",
        "OPENAI_PROJECT_ID": "",
        "OPENAI_BASE_URL": "http://localhost:1/v1/",
    }
    options = effective({"api_key": "given"}, variable=environment.get)

    assert Config(api_key="given", organization="org", base_url="http://localhost:1/v1") == options


def test_settings_are_readable(Client: Any) -> None:  # noqa: N803 (a class)
    client = Client(
        api_key="key", base_url=httpx.URL("https://api.example/v1/"), organization="o", project="p", timeout=3
    )

    assert ("https://api.example/v1", "o", "p", 3, 3, False) == (
        client.base_url, client.organization, client.project, client.timeout, client.max_retries, client.is_closed(),
    )  # fmt: skip
    assert Timeout(600, connect=5) == Client(api_key="key").timeout == openai_dual.DEFAULT_TIMEOUT
    assert None is Client(api_key="key", timeout=None).timeout


@pytest.mark.parametrize(
    ("settings", "expected"),
    [({}, Timeout(600, connect=5)), ({"timeout": 7}, Timeout(7)), ({"timeout": None}, Timeout(None))],
)
def test_a_timeout_that_the_callers_client_was_given_counts(settings: dict[str, Any], expected: Timeout) -> None:
    assert expected == OpenAI(api_key="key", http_client=httpx.Client(**settings)).timeout


@pytest.mark.parametrize(("settings", "expected"), [({}, 3), ({"timeout": 7}, Timeout(7))])
def test_a_copy_heeds_the_timeout_of_the_client_it_is_given(settings: dict[str, Any], expected: Any) -> None:
    client = OpenAI(api_key="key", timeout=3)

    assert expected == client.with_options(http_client=httpx.Client(**settings)).timeout
    assert 4 == client.with_options(http_client=httpx.Client(**settings), timeout=4).timeout


def test_a_client_is_no_client_of_another() -> None:
    with pytest.raises(
        ConfigurationError, match=r"^http_client: expected an httpx\.Client or httpx2\.Client, got .*OpenAI"
    ):
        OpenAI(api_key="key", http_client=OpenAI(api_key="key"))  # type: ignore[arg-type]  # what is refused


def test_secrets_do_not_show() -> None:
    secret = Secret("sk-secret")
    options = Config(api_key="sk-secret", default_headers={"a": "sk-secret"}, default_query={"a": "sk-secret"})
    shown = [repr(secret), str(secret), f"{secret}", f"{secret:>20}", repr(options)]

    assert [] == [text for text in shown if "sk-secret" in text]
    assert "sk-secret" == secret.reveal()
    with pytest.raises(TypeError):
        pickle.dumps(secret)


def test_names_that_people_import() -> None:
    assert OpenAI is openai_dual.Client
    assert AsyncOpenAI is openai_dual.AsyncClient
    assert openai_dual.omit is openai_dual.NOT_GIVEN is openai_dual.not_given
    assert openai_dual.BaseModel in ChatCompletion.__mro__
    assert 1000 == openai_dual.DEFAULT_CONNECTION_LIMITS.max_connections
    assert ("a.txt", Path("/b/a.txt")) == openai_dual.file_from_path("/b/a.txt")
    assert type(None) is openai_dual.NoneType
    assert "openai-dual" == openai_dual.__title__
    assert issubclass(openai_dual.DefaultHttpxClient, httpx.Client)
    assert issubclass(openai_dual.DefaultAsyncHttpxClient, httpx.AsyncClient)
    with pytest.raises(AttributeError):
        _ = openai_dual.nothing


def test_own_httpx_clients_have_our_defaults() -> None:
    with openai_dual.DefaultHttpxClient() as client:
        assert (Timeout(600, connect=5), True) == (client.timeout, client.follow_redirects)
    with openai_dual.DefaultHttpxClient(timeout=1, follow_redirects=False) as client:
        assert (Timeout(1), False) == (client.timeout, client.follow_redirects)


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        ({}, Retry()),
        ({"max_retries": 5}, Retry(5)),
        ({"retry": Retry(initial=2)}, Retry(3, initial=2)),
        ({"retry": Retry(initial=2), "max_retries": 1}, Retry(1, initial=2)),
        ({"retry": None}, Retry(0)),
        ({"retry": None, "max_retries": 0}, Retry(0)),
    ],
)
def test_retrying_is_set_as_a_whole_or_by_number(Client: Any, settings: dict[str, Any], expected: Retry) -> None:  # noqa: N803 (a class)
    client, plain = Client(api_key="key", **settings), Client(api_key="key")

    assert expected == client._executor.policy.retry == plain.with_options(**settings)._executor.policy.retry
    assert expected.max_retries == client.max_retries


def test_a_number_of_retries_leaves_the_other_rules_of_a_copy() -> None:
    client: Any = OpenAI(api_key="key", retry=Retry(7, initial=2))

    assert Retry(1, initial=2) == client.with_options(max_retries=1)._executor.policy.retry
    assert Retry(7, initial=2) == client.with_options(timeout=1)._executor.policy.retry

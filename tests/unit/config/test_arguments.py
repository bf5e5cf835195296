"""Which of the arguments count as given, and what an `http_client` changes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual import Config, ConfigurationError, omit
from openai_dual.config.arguments import beside_client, changed_settings, first_settings, given_settings

KEY = "sk-a-key-nobody-may-see"


@pytest.mark.parametrize(
    ("given", "counting"),
    [
        ({"timeout": 3, "project": None, "deadline": omit}, {"timeout": 3}),
        ({"timeout": None, "retry": None}, {"timeout": None, "retry": None}),
        ({"max_response_bytes": None}, {"max_response_bytes": None}),
        ({"organization": None, "bulkhead": None, "api_key": None}, {}),
    ],
)  # fmt: skip
def test_none_counts_in_a_new_client_where_it_turns_off(given: dict[str, Any], counting: dict[str, Any]) -> None:
    assert first_settings(given) == counting


def test_none_counts_in_a_copy_where_it_turns_off_or_removes() -> None:
    given = {"organization": None, "bulkhead": None, "retry": None, "api_key": None, "base_url": omit}

    assert changed_settings(given, Config()) == {"organization": None, "bulkhead": None, "retry": None}


def test_headers_and_queries_of_a_copy_extend_those_of_its_original() -> None:
    current = Config(default_headers={"A": "1", "B": "2"}, default_query={"q": "1"})

    assert changed_settings({"default_headers": {"B": "3"}, "default_query": {"r": "2"}}, current) == {
        "default_headers": {"A": "1", "B": "3"},
        "default_query": {"q": "1", "r": "2"},
    }


def test_unknown_names_are_refused() -> None:
    with pytest.raises(
        ConfigurationError, match=r"^timeuot: there is no such setting; did you mean timeout\?$"
    ) as caught:
        first_settings({"timeuot": 5})

    assert caught.value.setting == "timeuot"


def test_credentials_among_the_arguments_are_wrapped() -> None:
    given = given_settings({"api_key": KEY, "timeout": 3, "self": object()})

    assert given.keys() == {"api_key", "timeout"}
    assert KEY not in repr(given)


@pytest.mark.parametrize(
    ("timeout", "settings", "expected"),
    [(5, {}, None), (7, {}, 7), (7, {"timeout": 3}, 3), (None, {}, None)],
)
def test_the_timeout_of_an_http_client_counts_if_somebody_chose_it(
    timeout: float | None, settings: dict[str, Any], expected: float | None
) -> None:
    found = beside_client(httpx.Client(timeout=timeout), "Client", settings)

    if timeout == 5:
        assert found == {}
    else:
        assert httpx.Timeout(found["timeout"]) == httpx.Timeout(expected)


@pytest.mark.parametrize("given", [object(), httpx.AsyncClient(), httpx.Client, "client"])
def test_only_a_client_of_httpx_is_one(given: object) -> None:
    with pytest.raises(ConfigurationError, match=r"^http_client: expected an httpx\.Client or httpx2\.Client, got "):
        beside_client(given, "Client", {})


def test_settings_of_the_connections_are_refused_where_they_do_nothing(Client: Any) -> None:  # noqa: N803 (a class)
    with pytest.raises(ConfigurationError, match=r"^proxy: belongs to the connections"):
        Client(api_key=KEY).with_options(proxy="http://proxy")
    with pytest.raises(ConfigurationError, match=r"^ca_bundle: expected nothing beside http_client"):
        Client(api_key=KEY, http_client=object(), ca_bundle="ca.pem")

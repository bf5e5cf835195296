"""Clients of Azure and their copies: addresses, versions and credentials of the requests they send."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual import AsyncAzureOpenAI, AzureOpenAI, ConfigurationError
from tests.support.clients import Driver, Kind

HERE: dict[str, Any] = {"azure_endpoint": "https://me.azure.example", "api_version": "2024-10-21", "api_key": "key"}
ROOT = "https://me.azure.example/openai"


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("OPENAI_API_VERSION", "AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN"):
        monkeypatch.delenv(name, raising=False)


def sent(kind: Kind, given: dict[str, Any], *changes: dict[str, Any]) -> httpx.Request:
    """Return the request of a chat that a client sends, or its copy with *changes*."""
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"id": "c", "choices": [], "object": "chat.completion"})

    http: Any = (httpx.Client if kind == "sync" else httpx.AsyncClient)(transport=httpx.MockTransport(answer))
    made: Any = AzureOpenAI if kind == "sync" else AsyncAzureOpenAI
    with Driver(kind) as driver:
        driver.client = made(http_client=http, **given)
        for each in changes:
            driver.client = driver.client.with_options(**each)
        driver.call("chat.completions.create", model="gpt 4", messages=[])
    return requests[0]


@pytest.mark.parametrize(
    ("changes", "url"),
    [
        ({"timeout": 3}, f"{ROOT}/deployments/gpt%204/chat/completions?api-version=2024-10-21"),
        ({"api_version": "2025-01-01"}, f"{ROOT}/deployments/gpt%204/chat/completions?api-version=2025-01-01"),
        ({"api_version": "preview"}, f"{ROOT}/v1/chat/completions?api-version=preview"),
        ({"azure_deployment": "d"}, f"{ROOT}/deployments/d/chat/completions?api-version=2024-10-21"),
        (
            {"azure_endpoint": "https://other.example"},
            "https://other.example/openai/deployments/gpt%204/chat/completions?api-version=2024-10-21",
        ),
        (
            {"base_url": "https://gateway.example/x"},
            "https://gateway.example/x/deployments/gpt%204/chat/completions?api-version=2024-10-21",
        ),
        ({"azure_endpoint": f"{ROOT}/v1"}, f"{ROOT}/v1/chat/completions"),
    ],
)
def test_a_copy_has_another_address(kind: Kind, changes: dict[str, Any], url: str) -> None:
    assert str(sent(kind, HERE, changes).url) == url
    assert str(sent(kind, HERE, changes, {"timeout": 5}).url) == url


@pytest.mark.parametrize(
    ("changes", "headers"),
    [
        ({}, ("key", None)),
        ({"azure_ad_token": "token"}, (None, "Bearer token")),
        ({"azure_ad_token_provider": lambda: "token"}, (None, "Bearer token")),
        ({"api_key": "other"}, ("other", None)),
        ({"api_key": lambda: "other"}, (None, "Bearer other")),
    ],
)
def test_a_copy_has_another_credential(
    kind: Kind, changes: dict[str, Any], headers: tuple[str | None, str | None]
) -> None:
    for before in ({}, {"azure_ad_token": "before"}):
        request = sent(kind, HERE, *([before] if before and changes else []), changes)

        assert (request.headers.get("api-key"), request.headers.get("authorization")) == headers


def test_a_target_uri_is_all_that_is_needed(kind: Kind) -> None:
    uri = f"{ROOT}/deployments/mine/chat/completions?api-version=2024-10-21"

    assert str(sent(kind, {"azure_endpoint": uri, "api_key": "key"}).url) == uri
    assert str(sent(kind, {"base_url": uri, "api_key": "key"}).url) == uri


@pytest.mark.parametrize("changes", [{"azure_deployment": "d"}, {"azure_deployment": "d", "api_version": "v1"}])
def test_a_deployment_is_refused_where_it_has_no_effect(changes: dict[str, Any]) -> None:
    client = AzureOpenAI(azure_endpoint=f"{ROOT}/v1", api_key="key")
    with pytest.raises(ConfigurationError, match=r"^azure_deployment: .*pass the name of the deployment as model"):
        client.with_options(**changes)


def test_the_environment_gives_the_version_and_the_endpoint(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://me.azure.example")
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-10-21")

    assert str(sent(kind, {"api_key": "key"}).url).startswith(f"{ROOT}/deployments/")
    assert sent(kind, {"api_key": "key"}, {"azure_endpoint": f"{ROOT}/v1"}).url.path == "/openai/v1/chat/completions"


@pytest.mark.parametrize(
    ("assigned", "url", "headers"),
    [
        ({"api_key": "other"}, f"{ROOT}/deployments/gpt%204/chat/completions?api-version=2024-10-21", ("other", None)),
        (
            {"base_url": f"{ROOT}/v1"},
            f"{ROOT}/v1/chat/completions",
            (None, "Bearer token"),
        ),
        (
            {"base_url": "https://gateway.example/x"},
            "https://gateway.example/x/deployments/gpt%204/chat/completions?api-version=2024-10-21",
            (None, "Bearer token"),
        ),
    ],
)
def test_settings_can_be_assigned(assigned: dict[str, Any], url: str, headers: tuple[str | None, str | None]) -> None:
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        return httpx.Response(200, json={"id": "c", "choices": [], "object": "chat.completion"})

    http = httpx.Client(transport=httpx.MockTransport(answer))
    client = AzureOpenAI(**HERE | {"api_key": None}, azure_ad_token="token", http_client=http)
    for name, value in assigned.items():
        setattr(client, name, value)
    client.chat.completions.create(model="gpt 4", messages=[])

    assert str(requests[0].url) == url
    assert (requests[0].headers.get("api-key"), requests[0].headers.get("authorization")) == headers

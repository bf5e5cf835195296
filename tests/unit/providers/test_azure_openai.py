"""Azure OpenAI as a provider of `OpenAI`: it does what `AzureOpenAI` does."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from openai_dual import AsyncAzureOpenAI, AzureOpenAI, ConfigurationError, MissingCredentialsError
from openai_dual.providers import azure
from tests.support.clients import Driver, Kind

NOBODY: dict[str, Any] = {"api_key": None, "admin_api_key": None}
DATED: dict[str, Any] = {"azure_endpoint": "https://me.openai.azure.com", "api_version": "2024-10-21"}


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("API_KEY", "AD_TOKEN", "ENDPOINT"):
        monkeypatch.delenv(f"AZURE_OPENAI_{name}", raising=False)


@pytest.mark.parametrize(
    "credential",
    [{"api_key": "k"}, {"azure_ad_token": "t"}, {"azure_ad_token_provider": lambda: "t"}],
)
def test_the_provider_sends_what_the_client_of_azure_sends(kind: Kind, credential: dict[str, Any]) -> None:
    seen: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"data": [], "object": "list", "model": "m"})

    makers: Any = {"sync": AzureOpenAI, "async": AsyncAzureOpenAI}
    transport = httpx.MockTransport(answer)
    clients = (
        Driver(kind, transport, **NOBODY, provider=azure(**DATED, **credential)),
        Driver(kind, transport, makers=makers, **{"admin_api_key": None, "api_key": None, **DATED, **credential}),
    )
    for driver in clients:
        with driver:
            driver.call("embeddings.create", model="deployed", input="x")

    assert seen[0].url == seen[1].url
    assert "/openai/deployments/deployed/embeddings" == seen[0].url.path
    for name in ("authorization", "api-key"):
        assert seen[0].headers.get(name) == seen[1].headers.get(name)


def test_a_function_gives_another_token_after_a_refusal(kind: Kind) -> None:
    names, seen = iter(["a", "b"]), list[str]()

    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request.headers["authorization"])
        return httpx.Response(401 if len(seen) == 1 else 200, json={"id": "m"})

    provider = azure(
        azure_endpoint="https://me.openai.azure.com/openai/v1", azure_ad_token_provider=lambda: next(names)
    )
    with Driver(kind, httpx.MockTransport(answer), **NOBODY, provider=provider) as driver:
        driver.call("models.retrieve", "m")

    assert ["Bearer a", "Bearer b"] == seen


def test_environment_variables_are_those_of_azure(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://env.openai.azure.com")
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", "k")
    monkeypatch.setenv("OPENAI_API_VERSION", "2024-10-21")

    assert "https://env.openai.azure.com/openai?api-version=2024-10-21" == azure().base_url


@pytest.mark.parametrize("setting", ["provider", "workload_identity", "data_residency"])
def test_the_client_of_azure_refuses_settings_of_other_services(kind: Kind, setting: str) -> None:
    maker: Any = AzureOpenAI if kind == "sync" else AsyncAzureOpenAI
    with pytest.raises(ConfigurationError) as caught:
        maker(**DATED, api_key="k", **{setting: "eu"})

    assert setting == caught.value.setting


def test_without_a_credential_it_is_refused() -> None:
    with pytest.raises(MissingCredentialsError):
        azure(**DATED)
    with pytest.raises(ConfigurationError, match="api_key"):
        azure(**DATED, api_key="two\nlines")

"""`BedrockOpenAI` and `AsyncBedrockOpenAI`: the older names of the provider of Amazon Bedrock."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_dual import AsyncBedrockOpenAI, BedrockOpenAI, ConfigurationError
from tests.support.aws import ACCESS, SECRET, SESSION, Signature, verified
from tests.support.clients import Driver, Kind

MAKERS: Any = {"sync": BedrockOpenAI, "async": AsyncBedrockOpenAI}
NOBODY: dict[str, Any] = {"api_key": None, "admin_api_key": None}
STATIC: dict[str, Any] = {"aws_access_key_id": ACCESS, "aws_secret_access_key": SECRET, "aws_session_token": SESSION}


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("AWS_BEARER_TOKEN_BEDROCK", "AWS_REGION", "AWS_DEFAULT_REGION", "AWS_BEDROCK_BASE_URL", "AWS_PROFILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))


@pytest.fixture
def seen() -> list[httpx.Request]:
    return []


def opened(kind: Kind, seen: list[httpx.Request], **options: Any) -> Driver:
    def answer(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, json={"id": "m"})

    return Driver(kind, httpx.MockTransport(answer), makers=MAKERS, **NOBODY | options)


def test_requests_are_signed_or_have_the_token(kind: Kind, seen: list[httpx.Request]) -> None:
    with opened(kind, seen, aws_region="eu-west-1", **STATIC) as driver:
        driver.call("models.retrieve", "m")

        assert ("eu-west-1", None) == (driver.client.aws_region, driver.client.api_key)
    with opened(kind, seen, aws_region="eu-west-1", bedrock_token_provider=lambda: "of-a-function") as driver:
        driver.call("models.retrieve", "m")

    signed = seen[0]
    found = verified(signed.method, str(signed.url), dict(signed.headers), signed.content, token=SESSION)
    assert Signature(ACCESS, "eu-west-1", "bedrock-mantle") == found
    assert "Bearer of-a-function" == seen[1].headers["authorization"]


def test_copies_and_assignments_change_credential_region_and_address(kind: Kind, seen: list[httpx.Request]) -> None:
    with opened(kind, seen, aws_region="eu-west-1", api_key="first", organization="org") as driver:
        client = driver.client
        copies = [
            client.with_options(timeout=3),
            client.with_options(aws_region="us-east-1"),
            client.copy(api_key="second"),
            client.with_options(bedrock_token_provider=lambda: "third", default_headers={"X-Team": "a"}),
            client.with_options(base_url="https://gate.example/v1"),
        ]
        client.api_key = "assigned"
        client.base_url = "https://other.example/v1"
        for each in (*copies, client):
            driver.finish(each.models.retrieve("m"))

    assert [
        ("bedrock-mantle.eu-west-1.api.aws", "Bearer first"),
        ("bedrock-mantle.us-east-1.api.aws", "Bearer first"),
        ("bedrock-mantle.eu-west-1.api.aws", "Bearer second"),
        ("bedrock-mantle.eu-west-1.api.aws", "Bearer third"),
        ("gate.example", "Bearer first"),
        ("other.example", "Bearer assigned"),
    ] == [(request.url.host, request.headers["authorization"]) for request in seen]
    assert {"org"} == {request.headers.get("openai-organization") for request in seen}
    assert "a" == seen[3].headers["x-team"]


def test_the_environment_of_aws_counts(kind: Kind, seen: list[httpx.Request], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_BEARER_TOKEN_BEDROCK", "env")
    monkeypatch.setenv("AWS_REGION", "ap-south-1")
    with opened(kind, seen) as driver:
        driver.call("models.retrieve", "m")

        assert "ap-south-1" == driver.client.aws_region == MAKERS[kind].from_env().aws_region
    assert "Bearer env" == seen[0].headers["authorization"]


@pytest.mark.parametrize(
    ("setting", "given"),
    [
        ("aws_region", {"api_key": "k"}),
        ("aws_region", {"aws_region": "nowhere", "api_key": "k"}),
        ("aws_secret_access_key", {"aws_region": "us-east-1", "aws_access_key_id": "a"}),
        ("bedrock_token_provider", {"aws_region": "us-east-1", "bedrock_token_provider": lambda: "t", "api_key": "k"}),
        ("api_key", {"aws_region": "us-east-1", "api_key": lambda: "k"}),
        ("admin_api_key", {"aws_region": "us-east-1", "api_key": "k", "admin_api_key": "a"}),
        ("provider", {"aws_region": "us-east-1", "api_key": "k", "provider": object()}),
        ("data_residency", {"aws_region": "us-east-1", "api_key": "k", "data_residency": "eu"}),
        ("workload_identity", {"aws_region": "us-east-1", "api_key": "k", "workload_identity": {}}),
    ],
)
def test_settings_are_refused_by_their_own_names(kind: Kind, setting: str, given: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        opened(kind, [], **given)

    assert setting == caught.value.setting


def test_the_client_of_the_module_can_be_one(monkeypatch: pytest.MonkeyPatch) -> None:
    from types import ModuleType

    from openai_dual.client.module_client import client_of

    monkeypatch.setenv("AWS_REGION", "us-east-1")
    monkeypatch.delenv("OPENAI_API_TYPE", raising=False)
    module = ModuleType("program")
    vars(module)["bedrock_token_provider"] = lambda: "t"
    first = client_of(module)
    monkeypatch.setenv("OPENAI_API_TYPE", "amazon-bedrock")
    other = ModuleType("other")
    vars(other)["api_key"] = "k"
    third = ModuleType("third")
    vars(third)["api_type"] = "gopher"

    assert (BedrockOpenAI, BedrockOpenAI) == (type(first), type(client_of(other)))
    with pytest.raises(ConfigurationError, match="api_type: expected one of openai, azure, amazon-bedrock"):
        client_of(third)

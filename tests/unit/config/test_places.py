"""Regions, identities and providers: which base URL follows from them, and what they exclude."""

from __future__ import annotations

from pathlib import Path
from typing import Any, get_args

import httpx
import pytest

from openai_dual import Config, ConfigurationError
from openai_dual.auth import x509_workload_identity
from openai_dual.auth.shapes import DataResidency
from openai_dual.config.places import MTLS_REGIONS, REGIONS, address_of, overridden
from openai_dual.providers import bedrock
from tests.support.clients import Driver, Kind

X509: Any = x509_workload_identity(identity_provider_id="i", service_account_id="s")
JWT: Any = {
    "identity_provider_id": "i",
    "service_account_id": "s",
    "provider": {"token_type": "jwt", "get_token": lambda: "t"},
}


def opened(kind: Kind, **given: Any) -> Driver:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
    return Driver(kind, transport, **{"admin_api_key": None} | given)


def test_the_type_lists_the_regions() -> None:
    assert REGIONS == get_args(DataResidency)


@pytest.mark.parametrize("region", REGIONS)
def test_a_region_has_an_address(kind: Kind, region: str) -> None:
    host = "api.openai.com" if region == "global" else f"{region}.api.openai.com"
    with opened(kind, data_residency=region) as driver:
        assert f"https://{host}/v1" == driver.client.base_url


@pytest.mark.parametrize("region", MTLS_REGIONS)
def test_a_region_has_an_address_for_certificates(kind: Kind, region: str) -> None:
    host = "mtls.api.openai.com" if region == "global" else f"mtls-{region}.api.openai.com"
    with opened(kind, api_key=None, workload_identity=X509, data_residency=region) as driver:
        assert f"https://{host}/v1" == driver.client.base_url


def test_a_region_counts_more_than_the_url_of_the_environment(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "https://env.example/v1")
    with opened(kind, data_residency="eu") as driver:
        assert "https://eu.api.openai.com/v1" == driver.client.base_url
    monkeypatch.setenv("OPENAI_DATA_RESIDENCY", "us")
    with opened(kind, base_url="https://own.example") as driver:
        assert "https://own.example" == driver.client.base_url
    with pytest.raises(ConfigurationError, match="from environment variable"):
        opened(kind)
    monkeypatch.delenv("OPENAI_BASE_URL")
    with opened(kind) as driver:
        assert "https://us.api.openai.com/v1" == driver.client.base_url


def test_a_file_gives_a_region(kind: Kind, tmp_path: Path) -> None:
    file = tmp_path / "openai.toml"
    file.write_text('data_residency = "jp"\n')
    with opened(kind) as driver:
        assert "https://jp.api.openai.com/v1" == type(driver.client).from_config(file, api_key="k").base_url


@pytest.mark.parametrize(
    ("setting", "given"),
    [
        ("data_residency", {"data_residency": "mars"}),
        ("data_residency", {"data_residency": 3}),
        ("base_url", {"data_residency": "eu", "base_url": "https://x.example"}),
        ("websocket_base_url", {"data_residency": "eu", "websocket_base_url": "wss://x.example"}),
        ("data_residency", {"data_residency": "jp", "workload_identity": X509, "api_key": None}),
        ("api_key", {"workload_identity": JWT}),
        ("base_url", {"workload_identity": X509, "api_key": None, "base_url": "http://localhost"}),
        ("workload_identity", {"workload_identity": "me", "api_key": None}),
        ("workload_identity", {"workload_identity": {}, "api_key": None}),
        ("workload_identity", {"workload_identity": {**JWT, "provider": None}, "api_key": None}),
        ("workload_identity", {"workload_identity": {**JWT, "more": 1}, "api_key": None}),
        ("workload_identity", {"workload_identity": {**JWT, "identity_provider_id": ""}, "api_key": None}),
        ("workload_identity", {"workload_identity": {**JWT, "refresh_buffer_seconds": -1}, "api_key": None}),
        ("workload_identity", {"workload_identity": {**JWT, "refresh_buffer_seconds": True}, "api_key": None}),
        ("workload_identity", {"workload_identity": {**X509, "provider": JWT["provider"]}, "api_key": None}),
    ],
)
def test_what_excludes_each_other_or_is_invalid_is_refused_by_name(
    kind: Kind, setting: str, given: dict[str, Any]
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        opened(kind, **given)

    assert setting == caught.value.setting


def test_the_unknown_token_type_is_named(kind: Kind) -> None:
    odd = {**JWT, "provider": {"token_type": "saml", "get_token": str}}
    with pytest.raises(ConfigurationError, match="'jwt' or 'id' as token_type of the provider, got 'saml'"):
        opened(kind, api_key=None, workload_identity=odd)


def test_copies_move_between_regions_identities_and_keys(kind: Kind) -> None:
    with opened(kind, data_residency="eu") as driver:
        client = driver.client
        x509 = client.with_options(workload_identity=X509)
        moved = {
            "other": client.with_options(data_residency="us"),
            "url": client.with_options(base_url="https://own.example"),
            "none": client.with_options(data_residency=None),
            "same": client.with_options(timeout=3),
            "x509": x509,
            "key again": x509.with_options(api_key="k2"),
        }
        with pytest.raises(ConfigurationError):
            client.with_options(data_residency="us", base_url="https://own.example")

    assert {
        "other": "https://us.api.openai.com/v1",
        "url": "https://own.example",
        "none": "https://api.openai.com/v1",
        "same": "https://eu.api.openai.com/v1",
        "x509": "https://mtls-eu.api.openai.com/v1",
        "key again": "https://eu.api.openai.com/v1",
    } == {name: copy.base_url for name, copy in moved.items()}
    assert (None, "k2") == (x509.api_key, moved["key again"].api_key)
    assert moved["url"].config.data_residency is None


def test_a_key_of_the_environment_does_not_count_beside_an_identity(
    kind: Kind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    with opened(kind, api_key=None, workload_identity=JWT) as driver:
        assert driver.client.api_key is None


def test_the_source_of_the_url_is_shown(kind: Kind) -> None:
    with opened(kind, data_residency="eu") as driver:
        copy = driver.client.with_options(workload_identity=X509)
        sources = [client.config.explained()["base_url"].source for client in (driver.client, copy)]

    assert ["setting data_residency", "setting workload_identity"] == sources


def test_a_config_that_is_made_by_hand_leads_to_the_same_place(kind: Kind) -> None:
    with opened(kind) as driver:
        maker = type(driver.client)
        made = {
            "region": maker.from_config(Config(api_key="k", data_residency="eu")),
            "certificate": maker.from_config(Config(workload_identity=X509)),
            "provider": maker.from_config(Config(provider=bedrock(region="us-east-1", api_key="k"))),
            "own": maker.from_config(Config(workload_identity=X509, base_url="https://own.example")),
        }
        again = {name: maker.from_config(client.config).base_url for name, client in made.items()}
        with pytest.raises(ConfigurationError):
            maker.from_config(Config(api_key="k", data_residency="eu", base_url="https://own.example"))

    assert (
        {
            "region": "https://eu.api.openai.com/v1",
            "certificate": "https://mtls.api.openai.com/v1",
            "provider": "https://bedrock-mantle.us-east-1.api.aws/openai/v1",
            "own": "https://own.example",
        }
        == {name: client.base_url for name, client in made.items()}
        == again
    )


def test_settings_above_exclude_those_below() -> None:
    assert {"base_url", "websocket_base_url", "provider"} == overridden({"data_residency": "eu"})
    assert {"data_residency"} == overridden({"base_url": "https://x"})
    assert {"workload_identity"} == overridden({"api_key": "k"})
    assert set() == overridden({"timeout": 3})
    assert "https://api.openai.com/v1" == address_of(None, x509=False)

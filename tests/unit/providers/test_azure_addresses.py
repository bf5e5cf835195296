"""What people paste as the address of an Azure resource, and the base URL that it stands for."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual import ConfigurationError
from openai_dual.providers.azure_addresses import DEPLOYED, OPERATIONS, address_of, deployed_path

HOST = "https://me.openai.azure.com"
DATED = f"{HOST}/openai?api-version=2024-10-21"
V1 = f"{HOST}/openai/v1"


@pytest.mark.parametrize(
    ("pasted", "version", "url", "deployment"),
    [
        (HOST, "2024-10-21", DATED, None),
        (f" {HOST}/ ", "2024-10-21", DATED, None),
        (f"{HOST}/openai", "2024-10-21", DATED, None),
        (f"{HOST}/openai/", "2024-10-21", DATED, None),
        (f"{HOST}/openai/deployments/gpt%204", "2024-10-21", DATED, "gpt 4"),
        (f"{HOST}/openai/deployments/d/chat/completions?api-version=2024-10-21", None, DATED, "d"),
        (f"{HOST}/openai/deployments/d/embeddings?api-version=2023-05-15", "2024-10-21", DATED, "d"),
        (f"{HOST}/openai/deployments/d/audio/speech?api-version=2024-10-21", None, DATED, "d"),
        (f"{HOST}/openai/responses?api-version=2024-10-21", None, DATED, None),
        (f"{HOST}/openai/models?api-version=v&tenant=7", None, f"{HOST}/openai?tenant=7&api-version=v", None),
        (f"{HOST}/prefix", "2024-10-21", f"{HOST}/prefix/openai?api-version=2024-10-21", None),
        (V1, None, V1, None),
        (f"{V1}/", None, V1, None),
        (f"{V1}/chat/completions", None, V1, None),
        (f"{V1}/responses?api-version=preview", None, f"{V1}?api-version=preview", None),
        (V1, "preview", f"{V1}?api-version=preview", None),
        (V1, "v1", V1, None),
        (HOST, "preview", f"{V1}?api-version=preview", None),
        (HOST, "latest", f"{V1}?api-version=latest", None),
        (HOST, "v1", V1, None),
        (f"{HOST}/openai?api-version=preview", None, f"{V1}?api-version=preview", None),
        (HOST.removeprefix("https://"), "2024-10-21", DATED, None),
        (V1.removeprefix("https://"), None, V1, None),
        ("localhost:8080", "2024-10-21", "https://localhost:8080/openai?api-version=2024-10-21", None),
        (" my-base-url ", "2024-10-21", "https://my-base-url/openai?api-version=2024-10-21", None),
    ],
)  # fmt: skip
def test_a_pasted_endpoint_is_understood(pasted: str, version: str | None, url: str, deployment: str | None) -> None:
    address = address_of(pasted, version, "azure_endpoint")

    assert address.text() == url
    assert address.deployment == deployment


@pytest.mark.parametrize(
    ("pasted", "version", "url"),
    [
        ("https://gateway.example/x", "2024-10-21", "https://gateway.example/x?api-version=2024-10-21"),
        (f"{HOST}/openai/deployments/d", "v", f"{HOST}/openai/deployments/d?api-version=v"),
        (f"{HOST}/openai/deployments/d/embeddings?api-version=v", None, f"{HOST}/openai/deployments/d?api-version=v"),
        (f"{V1}/", None, V1),
        ("https://gateway.example/openai", "preview", "https://gateway.example/openai/v1?api-version=preview"),
        ("https://gateway.example/x", "preview", "https://gateway.example/x?api-version=preview"),
    ],
)  # fmt: skip
def test_a_base_url_keeps_its_path(pasted: str, version: str | None, url: str) -> None:
    assert address_of(pasted, version, "base_url").text() == url


@pytest.mark.parametrize(
    ("pasted", "default", "url"),
    [
        (HOST, "2024-10-21", DATED),
        (HOST, "preview", f"{V1}?api-version=preview"),
        (V1, "2024-10-21", V1),
        (V1, "preview", f"{V1}?api-version=preview"),
        (f"{HOST}/openai?api-version=2024-10-21", "2023-05-15", DATED),
    ],
)
def test_the_version_of_the_environment_comes_last(pasted: str, default: str, url: str) -> None:
    assert address_of(pasted, None, "azure_endpoint", default).text() == url


@pytest.mark.parametrize(
    ("pasted", "version", "setting", "reason"),
    [
        (HOST, None, "api_version", f"azure_endpoint='{V1}'"),
        (V1, "2024-10-21", "api_version", f"azure_endpoint='{HOST}'"),
        (f"{HOST}/#view", "v", "azure_endpoint", "leave out the #"),
        (f"{HOST}#", "v", "azure_endpoint", "leave out the #"),
        ("https:/me.openai.azure.com", "v", "azure_endpoint", "https:// is missing"),
        ("HTTP:me.openai.azure.com", "v", "azure_endpoint", "https:// is missing"),
        ("/openai/v1", "v", "azure_endpoint", "https:// is missing"),
        (" ", "v", "azure_endpoint", "https:// is missing"),
        ("me.services.ai.azure.com/api/projects/p", "v", "azure_endpoint", "leave out /api/projects"),
        ("https://[me", "v", "azure_endpoint", "not a URL"),
        ("https://me.services.ai.azure.com/api/projects/p", "v", "azure_endpoint", "leave out /api/projects"),
    ],
)
def test_other_addresses_are_refused_with_the_right_form(
    pasted: str, version: str | None, setting: str, reason: str
) -> None:
    with pytest.raises(ConfigurationError, match=f"^{setting}: ") as caught:
        address_of(pasted, version, "azure_endpoint")

    assert caught.value.setting == setting
    assert reason in str(caught.value)


@pytest.mark.parametrize(
    ("version", "url"),
    [("2025-01-01", f"{HOST}/openai?api-version=2025-01-01"), ("preview", f"{V1}?api-version=preview"), ("v1", V1)],
)
@pytest.mark.parametrize("before", ["2024-10-21", "preview", "v1"])
def test_the_version_of_a_resource_can_change(before: str, version: str, url: str) -> None:
    assert address_of(HOST, before, "azure_endpoint").with_version(version).text() == url


def test_a_base_url_needs_its_scheme() -> None:
    with pytest.raises(ConfigurationError, match=r"^base_url: .*https:// is missing"):
        address_of("me.openai.azure.com", "v", "base_url")


@given(st.sampled_from(OPERATIONS), st.sampled_from(["azure_endpoint", "base_url"]))
def test_the_address_of_any_operation_is_that_of_its_resource(operation: str, setting: str) -> None:
    assert address_of(f"{HOST}/openai{operation}?api-version=2024-10-21", None, setting).text() == DATED


@given(st.text())
def test_any_text_is_an_address_or_refused(text: str) -> None:
    try:
        address_of(text, "v", "azure_endpoint").text()
    except ConfigurationError as error:
        assert error.setting == "azure_endpoint"  # noqa: PT017 (both outcomes are fine)


def test_a_deployment_is_percent_encoded() -> None:
    assert deployed_path("/embeddings", "a/b c") == "/deployments/a%2Fb%20c/embeddings"
    assert set(OPERATIONS) > DEPLOYED

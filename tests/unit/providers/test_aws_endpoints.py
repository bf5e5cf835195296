"""The hosts of Amazon Bedrock in every partition: what is made of a region is recognized again."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual import ConfigurationError
from openai_dual.providers.aws_endpoints import Place, base_of, checked_region, default_url, place_of

REGIONS = ("us-east-1", "eu-central-2", "cn-north-1", "us-gov-east-1", "eusc-de-east-1", "us-iso-east-1")


@pytest.mark.parametrize("region", [*REGIONS, "us-isob-east-1", "eu-isoe-west-1", "us-isof-south-1"])
@pytest.mark.parametrize("endpoint", ["mantle", "runtime"])
def test_an_address_names_its_service_and_region(endpoint: Any, region: str) -> None:
    assert Place(endpoint, region) == place_of(default_url(endpoint, region))
    assert region == checked_region(region)


@pytest.mark.parametrize(
    ("region", "host"),
    [
        ("cn-northwest-1", "bedrock-runtime.cn-northwest-1.amazonaws.com.cn"),
        ("eusc-de-east-1", "bedrock-runtime.eusc-de-east-1.amazonaws.eu"),
        ("us-iso-west-1", "bedrock-runtime.us-iso-west-1.c2s.ic.gov"),
        ("us-isob-east-1", "bedrock-runtime.us-isob-east-1.sc2s.sgov.gov"),
        ("us-gov-west-1", "bedrock-runtime.us-gov-west-1.amazonaws.com"),
    ],
)
def test_partitions_have_their_own_domains(region: str, host: str) -> None:
    assert f"https://{host}/openai/v1" == default_url("runtime", region)


@pytest.mark.parametrize(
    "url",
    [
        None,
        "https://gateway.example/openai/v1",
        "https://bedrock-runtime.us-east-1.amazonaws.com.evil.example/v1",
        "https://bedrock-runtime.cn-north-1.amazonaws.com/v1",
        "https://s3.us-east-1.amazonaws.com",
        "https://bedrock-mantle.us-east-1.amazonaws.com",
    ],
)
def test_other_hosts_name_nothing(url: str | None) -> None:
    assert place_of(url) is None


@pytest.mark.parametrize("tail", ["", "/", "/responses", "/responses/resp_1", "/chat/completions", "/models"])
def test_the_address_of_an_operation_is_cut_back(tail: str) -> None:
    assert "https://h.example:8443/openai/v1" == base_of(f" https://h.example:8443/openai/v1{tail} ")


@given(st.text())
def test_any_text_is_a_url_or_refused(text: str) -> None:
    refused = None
    try:
        found = base_of(text)
    except ConfigurationError as error:
        refused, found = error.setting, "http"

    assert found.startswith("http")
    assert refused in {None, "base_url"}

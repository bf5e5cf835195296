"""The official functions that make, of a method, the one that gives its response."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

import openai_dual
from openai_dual.dropin import wrappers

BODY = {"id": "m", "object": "model"}


def client() -> openai_dual.OpenAI:
    return openai_dual.OpenAI(
        api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, json=BODY)))
    )


@pytest.mark.parametrize(
    "wrap",
    [
        wrappers.to_raw_response_wrapper,
        lambda function: wrappers.to_custom_raw_response_wrapper(function, openai_dual.APIResponse),
    ],
)
def test_a_method_gives_its_response(wrap: Any) -> None:
    with client() as opened:
        raw = wrap(opened.models.retrieve)("m", extra_headers={"X-Mine": "1"})

    assert isinstance(raw, openai_dual.LegacyAPIResponse)
    assert ("m", "1") == (raw.parse().id, raw.http_request.headers["x-mine"])
    assert "x-stainless-raw-response" not in raw.http_request.headers


@pytest.mark.parametrize(
    "wrap",
    [
        wrappers.to_streamed_response_wrapper,
        lambda function: wrappers.to_custom_streamed_response_wrapper(function, openai_dual.APIResponse),
    ],
)
def test_a_method_gives_its_unread_response(wrap: Any) -> None:
    with client() as opened, wrap(opened.models.retrieve)("m") as response:
        assert isinstance(response, openai_dual.APIResponse)
        assert "m" == response.parse().id


def test_async_methods_give_their_responses() -> None:
    async def calls() -> list[str]:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, json=BODY))
        async with openai_dual.AsyncOpenAI(api_key="k", http_client=httpx.AsyncClient(transport=transport)) as opened:
            method = opened.models.retrieve
            raw = await wrappers.async_to_raw_response_wrapper(method)("m")
            custom = await wrappers.async_to_custom_raw_response_wrapper(method, None)("m")
            async with wrappers.async_to_streamed_response_wrapper(method)("m") as response:
                first = await response.parse()
            async with wrappers.async_to_custom_streamed_response_wrapper(method, None)("m") as response:
                return [raw.parse().id, custom.parse().id, first.id, (await response.parse()).id]

    assert ["m"] * 4 == asyncio.run(calls())

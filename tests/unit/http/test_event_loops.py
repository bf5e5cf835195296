"""The async client outside of asyncio: one error that says so."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from openai_dual import AsyncOpenAI, ConfigurationError
from openai_dual.http.event_loops import running_loop


async def running() -> Any:
    return running_loop() is asyncio.get_running_loop()


def test_an_event_loop_of_asyncio_is_used() -> None:
    assert asyncio.run(running())


@pytest.mark.parametrize(
    "http_client", [None, httpx.AsyncClient(transport=httpx.MockTransport(lambda _: httpx.Response(200)))]
)
def test_the_first_call_under_another_library_says_that_asyncio_is_needed(http_client: Any) -> None:
    client = AsyncOpenAI(api_key="k", http_client=http_client)
    call = client.models.list().__await__()

    with pytest.raises(ConfigurationError, match=r"needs asyncio.*trio"):
        next(call)

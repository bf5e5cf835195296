"""Some programs shut the async generators of an event loop down, and use the loop again: openai-agents does."""

from __future__ import annotations

import asyncio

import pytest

from openai_dual import AsyncOpenAI
from openai_dual.emulator import Emulator


@pytest.mark.filterwarnings("ignore:asynchronous generator")  # asyncio warns of the second use
def test_a_client_serves_a_loop_whose_generators_were_shut_down() -> None:
    async def count() -> int:
        return len((await client.models.list()).data)

    with Emulator() as server, asyncio.Runner() as runner:
        client = AsyncOpenAI(api_key="any", base_url=server.base_url)
        before = runner.run(count())
        runner.get_loop().run_until_complete(runner.get_loop().shutdown_asyncgens())
        after = runner.run(count())
        runner.run(client.close())

    assert before == after > 0

"""How clients document their arguments. Covers: base, clients, executor, sync_executor, async_executor."""

from __future__ import annotations

import asyncio
import inspect
import re
from contextlib import aclosing

from openai_dual import AsyncOpenAI, OpenAI


def test_every_argument_of_a_client_has_a_line() -> None:
    documented = re.findall(r"^- `(\w+)`: ", inspect.getdoc(OpenAI) or "", re.MULTILINE)

    assert list(inspect.signature(OpenAI.__init__).parameters)[1:] == documented


def test_an_async_client_closes_by_either_name() -> None:
    async def closed() -> bool:
        async with aclosing(AsyncOpenAI(api_key="key")) as client:
            pass
        return client.is_closed()

    assert asyncio.run(closed())

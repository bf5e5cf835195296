"""What a socket for responses has, as both checkers infer it."""

from __future__ import annotations

from typing import assert_type

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual._generated.resources import beta_responses, responses
from openai_dual.types.responses import Response


def blocking(client: OpenAI) -> None:
    with client.responses.connect(chain=True) as socket:
        assert_type(socket.lane("a"), responses.Responses)
        assert_type(socket.lane("a").create(model="m", input="x"), Response)
        assert_type(socket.create(model="m", lane="a"), Response)
    with client.beta.responses.connect() as beta:
        assert_type(beta.lane(), beta_responses.Responses)


async def awaiting(client: AsyncOpenAI) -> None:
    async with client.responses.connect() as socket:
        assert_type(socket.lane(), responses.AsyncResponses)
        assert_type(await socket.lane().create(model="m"), Response)

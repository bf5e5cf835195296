"""What a socket for responses has, as both checkers infer it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_type

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual._generated.resources import beta_responses, responses
from openai_dual.helpers.responses.parsed import ParsedResponse
from openai_dual.helpers.responses.stream import AsyncResponseStream, ResponseStream
from openai_dual.helpers.tool_dialogues import ResponseToolRun
from openai_dual.responses.accumulated import AsyncStreamManager, StreamManager
from openai_dual.responses.stream import AsyncStream, Stream
from openai_dual.types.responses import Response, ResponseStreamEvent


@dataclass
class City:
    name: str


def double(number: int) -> int:
    return 2 * number


def blocking(client: OpenAI) -> None:
    with client.responses.connect(chain=True) as socket:
        assert_type(socket.lane("a"), responses.Responses)
        assert_type(socket.lane("a").create(model="m", input="x"), Response)
        assert_type(socket.create(model="m", lane="a"), Response)
        assert_type(socket.create(model="m", stream=True), Stream[ResponseStreamEvent])
        assert_type(socket.stream(model="m", lane="a"), StreamManager[ResponseStream[None]])
        assert_type(socket.stream(model="m", text_format=City), StreamManager[ResponseStream[City]])
        assert_type(socket.parse(model="m"), ParsedResponse[None])
        assert_type(socket.parse(model="m", text_format=City, lane="a").output_parsed, City | None)
        assert_type(socket.parse(model="m", parse_as=City, text_format={}), ParsedResponse[City])
        assert_type(socket.run_tools([double], model="m", lane="a"), ResponseToolRun[None])
        assert_type(socket.run_tools([double], model="m", text_format=City), ResponseToolRun[City])
        assert_type(socket.warm_up(model="m"), Response)
    with client.beta.responses.connect() as beta:
        assert_type(beta.lane(), beta_responses.Responses)


async def awaiting(client: AsyncOpenAI) -> None:
    async with client.responses.connect() as socket:
        assert_type(socket.lane(), responses.AsyncResponses)
        assert_type(await socket.lane().create(model="m"), Response)
        assert_type(await socket.create(model="m", stream=True), AsyncStream[ResponseStreamEvent])
        assert_type(socket.stream(model="m"), AsyncStreamManager[AsyncResponseStream[None]])
        assert_type(socket.stream(model="m", text_format=City), AsyncStreamManager[AsyncResponseStream[City]])
        assert_type(await socket.parse(model="m", lane="a"), ParsedResponse[None])
        assert_type(await socket.parse(model="m", text_format=City), ParsedResponse[City])
        assert_type(await socket.run_tools([double], model="m", text_format=City), ResponseToolRun[City])
        assert_type(await socket.warm_up(model="m"), Response)

"""What helpers answer, as mypy --strict and pyright strict see it. Checked, never run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar, assert_type

from openai_dual import (
    AgentSessionStream,
    AgentTurnResult,
    AssistantEventHandler,
    AsyncAgentSessionStream,
    AsyncChatCompletionStream,
    AsyncOpenAI,
    AsyncResponseStream,
    BatchResult,
    ChatCompletionStream,
    ChatToolRun,
    OpenAI,
    ParsedChatCompletion,
    ParsedResponse,
    ResponseStream,
    ResponseTextDelta,
    ResponseToolRun,
    tool,
)
from openai_dual.core.decoding.binary import BinaryContent
from openai_dual.types.beta import AgentSession
from openai_dual.types.beta.threads import Run
from openai_dual.types.chat import ChatCompletionChunk, ChatCompletionTokenLogprob

T = TypeVar("T")


@dataclass
class Weather:
    city: str
    degrees: float


@dataclass
class Pair(Generic[T]):
    first: T
    second: T


@tool
def get_weather(city: str) -> Weather:
    return Weather(city, 7.0)


class Printer(AssistantEventHandler):
    printed: int = 0


client, aclient = OpenAI(), AsyncOpenAI()

assert_type(get_weather.name, str)
assert_type(get_weather("Oslo"), Weather)

completion = client.chat.completions.parse(model="m", messages=[], response_format=Weather)
assert_type(completion, ParsedChatCompletion[Weather])
assert_type(completion.parsed, Weather | None)
assert_type(completion.choices[0].message.parsed, Weather | None)
assert_type(client.chat.completions.parse(model="m", messages=[]).parsed, None)
assert_type(client.chat.completions.parse(model="m", messages=[], parse_as=Weather).require_parsed(), Weather)
assert_type(client.chat.completions.parse(model="m", messages=[], response_format=Weather, parse_as=None).parsed, None)
assert_type(client.responses.parse(model="m", input="x", text_format=Weather, attempts=2).require_parsed(), Weather)
pair = client.chat.completions.parse(model="m", messages=[], response_format=Pair[int])
assert_type(pair.parsed, Pair[int] | None)
response = client.responses.parse(model="m", input="text", text_format=Weather)
assert_type(response, ParsedResponse[Weather])
assert_type(response.output_parsed, Weather | None)

with client.chat.completions.stream(model="m", messages=[], response_format=Weather) as stream:
    assert_type(stream, ChatCompletionStream[Weather])
    assert_type(stream.get_final_completion().parsed, Weather | None)
    for event in stream:
        if event.type == "content.done":
            assert_type(event.parsed, Weather | None)
        elif event.type == "content.delta":
            assert_type(event.snapshot, str)
        elif event.type == "chunk":
            assert_type(event.chunk, ChatCompletionChunk)
            assert_type(event.snapshot, ParsedChatCompletion[Weather])
        elif event.type == "logprobs.content.done":
            assert_type(event.content, list[ChatCompletionTokenLogprob])

with client.responses.stream(model="m", input="text", text_format=Weather) as told:
    assert_type(told, ResponseStream[Weather])
    assert_type(told.get_final_response().output_parsed, Weather | None)
    for heard in told:
        if isinstance(heard, ResponseTextDelta):
            assert_type(heard.snapshot, str)

run = client.chat.completions.run_tools([get_weather], model="m", messages=[], response_format=Weather)
assert_type(run, ChatToolRun[Weather])
assert_type(run.completion.parsed, Weather | None)
assert_type(client.responses.run_tools([len], model="m", input="text"), ResponseToolRun[None])

assert_type(client.beta.threads.runs.poll("r", thread_id="t"), Run)
with client.beta.threads.runs.stream("t", assistant_id="a", event_handler=Printer()) as handler:
    assert_type(handler, Printer)
    assert_type(handler.get_final_run(), Run)
with client.beta.threads.create_and_run_stream(assistant_id="a") as plain:
    assert_type(plain, AssistantEventHandler)

sessions = client.beta.agents.sessions
assert_type(sessions.create(environment={"type": "none"}), AgentSession)
assert_type(sessions.create(environment={"type": "none"}, stream=True), AgentSessionStream[None])
with sessions.stream("s", input="text", output_type=Weather, tool_handlers=[get_weather]) as turn:
    assert_type(turn, AgentSessionStream[Weather])
    assert_type(turn.get_final_result(), AgentTurnResult[Weather])
    assert_type(turn.get_final_result().output_parsed, Weather | None)
    assert_type(sessions.artifacts.for_result(turn.get_final_result()).content("a"), BinaryContent)


async def main() -> None:
    completion = await aclient.chat.completions.parse(model="m", messages=[], response_format=Weather)
    assert_type(completion.parsed, Weather | None)
    response = await aclient.responses.parse(model="m", input="text", text_format=Weather)
    assert_type(response.output_parsed, Weather | None)
    async with aclient.chat.completions.stream(model="m", messages=[], response_format=Weather) as stream:
        assert_type(stream, AsyncChatCompletionStream[Weather])
        assert_type((await stream.get_final_completion()).parsed, Weather | None)
    async with aclient.responses.stream(model="m", input="text", text_format=Weather) as told:
        assert_type(told, AsyncResponseStream[Weather])
        assert_type((await told.get_final_response()).output_parsed, Weather | None)
    run = await aclient.responses.run_tools([get_weather], model="m", input="text", text_format=Weather)
    assert_type(run.response.output_parsed, Weather | None)
    async with aclient.beta.agents.sessions.stream("s", input="text", output_type=Weather) as turn:
        assert_type(turn, AsyncAgentSessionStream[Weather])
        assert_type((await turn.get_final_result()).parse(Pair[int]), AgentTurnResult[Pair[int]])
    begun = await aclient.beta.agents.sessions.create(environment={"type": "none"}, stream=True)
    assert_type(begun, AsyncAgentSessionStream[None])
    found = aclient.beta.agents.sessions.artifacts.for_result(await begun.get_final_result())
    assert_type(await found.content("a"), BinaryContent)
    results = await aclient.batches.run({"a": aclient.embeddings.create.call(model="m", input="text")})
    for result in results.values():
        assert_type(result, BatchResult[Any])

"""The scenes of the demo: what a user writes, for either client. The demo shows the bodies of these functions.

The docstring of the first function of a pair is the title. Only the package `demo` of the emulator imports the client.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from openai_dual import AsyncOpenAI, NotFoundError, OpenAI, StreamInterrupted
from openai_dual.types.chat import ChatCompletionMessageParam

Scene: TypeAlias = Callable[[OpenAI], None]
AsyncScene: TypeAlias = Callable[[AsyncOpenAI], Awaitable[None]]

MODEL: Final = "gpt-4o-mini"
QUESTION: Final[list[ChatCompletionMessageParam]] = [{"role": "user", "content": "Who is there?"}]
SECOND: Final = b"Good day".ljust(48_000, b"\0")
"""A second of audio, 24,000 samples of two bytes; the emulator hears text in it."""
CUT: Final = {"x-emulator-fault": "cut; after=3"}
BUSY: Final = {"x-emulator-fault": "status=429; retry-after=0.05; times=1"}
"""Makes the emulator reject one request with a rate limit error."""


@dataclass
class Guest:
    """A typed response."""

    name: str
    seats: int


def get_weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"7 degrees in {city}"


def chat(client: OpenAI) -> None:
    """A chat call"""
    completion = client.chat.completions.create(model=MODEL, messages=QUESTION)
    print(completion.choices[0].message.content)


async def chat_async(client: AsyncOpenAI) -> None:
    completion = await client.chat.completions.create(model=MODEL, messages=QUESTION)
    print(completion.choices[0].message.content)


def stream(client: OpenAI) -> None:
    """A stream"""
    for chunk in client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True):
        print(chunk.choices[0].delta.content or "", end="|")


async def stream_async(client: AsyncOpenAI) -> None:
    async for chunk in await client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True):
        print(chunk.choices[0].delta.content or "", end="|")


def typed(client: OpenAI) -> None:
    """A typed response"""
    response = client.responses.parse(model=MODEL, input="A table for two, please. Anna", text_format=Guest)
    print(type(response.output_parsed).__name__)


async def typed_async(client: AsyncOpenAI) -> None:
    response = await client.responses.parse(model=MODEL, input="A table for two, please. Anna", text_format=Guest)
    print(type(response.output_parsed).__name__)


def tools(client: OpenAI) -> None:
    """A tool loop: the model calls a function, and reads its result"""
    run = client.responses.run_tools([get_weather], model=MODEL, input="What is the weather in Oslo?")
    print(run.response.output_text)


async def tools_async(client: AsyncOpenAI) -> None:
    run = await client.responses.run_tools([get_weather], model=MODEL, input="What is the weather in Oslo?")
    print(run.response.output_text)


def files(client: OpenAI) -> None:
    """An upload, and a list that fetches its pages itself"""
    for number in range(3):
        client.files.create(file=(f"page-{number}.txt", b"some text"), purpose="user_data")
    print(", ".join(file.filename for file in client.files.list(limit=2)))


async def files_async(client: AsyncOpenAI) -> None:
    for number in range(3):
        await client.files.create(file=(f"page-{number}.txt", b"some text"), purpose="user_data")
    print(", ".join([file.filename async for file in client.files.list(limit=2)]))


def agent(client: OpenAI) -> None:
    """A turn of an agent, which calls a function"""
    from openai_dual import tool

    agent: Any = {"model": MODEL, "tools": [tool(get_weather).definition]}
    sessions = client.beta.agents.sessions
    session = sessions.create(environment={"type": "none"}, agent=agent)
    with sessions.stream(session.id, input="What is the weather in Oslo?", tool_handlers=[get_weather]) as turn:
        print("|".join(turn.text_deltas))
        print(turn.get_final_result().turn.status)


async def agent_async(client: AsyncOpenAI) -> None:
    from openai_dual import tool

    agent: Any = {"model": MODEL, "tools": [tool(get_weather).definition]}
    sessions = client.beta.agents.sessions
    session = await sessions.create(environment={"type": "none"}, agent=agent)
    async with sessions.stream(session.id, input="What is the weather in Oslo?", tool_handlers=[get_weather]) as turn:
        print("|".join([text async for text in turn.text_deltas]))
        print((await turn.get_final_result()).turn.status)


def speech(client: OpenAI) -> None:
    """A spoken turn, over a WebSocket"""
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.input_audio_buffer.append(audio=SECOND)
        connection.input_audio_buffer.commit()
        connection.response.create()
        for event in connection:
            if event.type == "response.done":
                break
        print(connection.state.items[-1]["content"][0]["transcript"])


async def speech_async(client: AsyncOpenAI) -> None:
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.input_audio_buffer.append(audio=SECOND)
        await connection.input_audio_buffer.commit()
        await connection.response.create()
        async for event in connection:
            if event.type == "response.done":
                break
        print(connection.state.items[-1]["content"][0]["transcript"])


def error(client: OpenAI) -> None:
    """An error says why"""
    try:
        client.models.retrieve("no-such-model")
    except NotFoundError as error:
        print(f"{type(error).__name__}, {error.code}: {error.message}")


async def error_async(client: AsyncOpenAI) -> None:
    try:
        await client.models.retrieve("no-such-model")
    except NotFoundError as error:
        print(f"{type(error).__name__}, {error.code}: {error.message}")


def cut(client: OpenAI) -> None:
    """A stream that is cut is never taken for a complete one"""
    try:
        for _ in client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True, extra_headers=CUT):
            pass
    except StreamInterrupted as error:
        print(f"{type(error).__name__}: {len(error.partial)} events came")


async def cut_async(client: AsyncOpenAI) -> None:
    create = client.chat.completions.create
    try:
        async for _ in await create(model=MODEL, messages=QUESTION, stream=True, extra_headers=CUT):
            pass
    except StreamInterrupted as error:
        print(f"{type(error).__name__}: {len(error.partial)} events came")


def limit(client: OpenAI) -> None:
    """A rate limit is kept: again after the time that the service asks for"""
    response = client.chat.completions.with_raw_response.create(model=MODEL, messages=QUESTION, extra_headers=BUSY)
    print(f"status {response.status_code} after {response.retries_taken} retry")


async def limit_async(client: AsyncOpenAI) -> None:
    raw = client.chat.completions.with_raw_response
    response = await raw.create(model=MODEL, messages=QUESTION, extra_headers=BUSY)
    print(f"status {response.status_code} after {response.retries_taken} retry")


SCENES: Final[tuple[tuple[Scene, AsyncScene], ...]] = (
    (chat, chat_async),
    (stream, stream_async),
    (typed, typed_async),
    (tools, tools_async),
    (files, files_async),
    (agent, agent_async),
    (speech, speech_async),
    (error, error_async),
    (cut, cut_async),
    (limit, limit_async),
)

"""`python -m openai_dual.emulator.demo`: sync and async examples of the client, with the traffic.

`>` is a request that the emulator received, `<` the result in the client. This is the only module of the emulator that
imports the client.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager
from typing import Any, TypeAlias
from urllib.parse import urlencode

from openai_dual import AsyncOpenAI, NotFoundError, OpenAI, tool
from openai_dual.sockets.realtime.conversation import Conversation
from openai_dual.types.chat import ChatCompletionMessageParam

from .emulator import Emulator
from .messages import Json
from .request_log import Received

KEY = "sk-demo"
MODEL = "gpt-4o-mini"
QUESTION: list[ChatCompletionMessageParam] = [{"role": "user", "content": "Who is there?"}]
ASK = "What is the weather in Oslo?"


def get_weather(city: str) -> str:
    """Tell the weather of a city."""
    return f"7 degrees in {city}"


AGENT: Any = {"model": MODEL, "tools": [tool(get_weather).definition]}
BUSY = {"x-emulator-fault": "status=429; retry-after=0.05; times=1"}
"""Makes the emulator reject one request with a rate limit error."""
WIDTH = 130
SPEAKING = "gpt-realtime"
SECOND = b"Good day".ljust(48_000, b"\0")
"""A second of audio, 24,000 samples of two bytes; the emulator hears text in it."""

Show: TypeAlias = Callable[[object], None]
Scene: TypeAlias = Callable[[str], AbstractContextManager[Show]]


def main() -> None:
    """Run the examples with both clients, each against its own emulator."""
    with Emulator() as server, OpenAI(api_key=KEY, base_url=server.base_url) as client:
        _heading("OpenAI", server)
        _answers(client, _scenes(server))
        _files(client, _scenes(server))
        _agents(client, _scenes(server))
        _speech(client, _scenes(server))
        _errors(client, _scenes(server))
    with Emulator() as server:
        _heading("AsyncOpenAI", server)
        asyncio.run(_async_main(server))


async def _async_main(server: Emulator) -> None:
    async with AsyncOpenAI(api_key=KEY, base_url=server.base_url) as client:
        await _async_answers(client, _scenes(server))
        await _async_files(client, _scenes(server))
        await _async_agents(client, _scenes(server))
        await _async_speech(client, _scenes(server))
        await _async_errors(client, _scenes(server))


def _answers(client: OpenAI, scene: Scene) -> None:
    with scene("Chat") as show:
        completion = client.chat.completions.create(model=MODEL, messages=QUESTION)
        show(completion.choices[0].message.content)
    with scene("Chat, streamed") as show:
        stream = client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True)
        show("|".join(chunk.choices[0].delta.content or "" for chunk in stream))
    with scene("Embeddings") as show:
        show(_vector(client.embeddings.create(model="text-embedding-3-small", input="a text").data[0].embedding))


async def _async_answers(client: AsyncOpenAI, scene: Scene) -> None:
    with scene("Chat") as show:
        completion = await client.chat.completions.create(model=MODEL, messages=QUESTION)
        show(completion.choices[0].message.content)
    with scene("Chat, streamed") as show:
        stream = await client.chat.completions.create(model=MODEL, messages=QUESTION, stream=True)
        show("|".join([chunk.choices[0].delta.content or "" async for chunk in stream]))
    with scene("Embeddings") as show:
        embeddings = await client.embeddings.create(model="text-embedding-3-small", input="a text")
        show(_vector(embeddings.data[0].embedding))


def _files(client: OpenAI, scene: Scene) -> None:
    with scene("An upload") as show:
        file = client.files.create(file=("notes.txt", b"What I noted down."), purpose="user_data")
        show(f"{file.filename}: {file.bytes} bytes, {file.status}")
    for number in range(4):
        client.files.create(file=(f"page-{number}.txt", b"x"), purpose="user_data")
    with scene("A list of five files, two a page") as show:
        show(", ".join(file.filename for file in client.files.list(limit=2)))


async def _async_files(client: AsyncOpenAI, scene: Scene) -> None:
    with scene("An upload") as show:
        file = await client.files.create(file=("notes.txt", b"What I noted down."), purpose="user_data")
        show(f"{file.filename}: {file.bytes} bytes, {file.status}")
    for number in range(4):
        await client.files.create(file=(f"page-{number}.txt", b"x"), purpose="user_data")
    with scene("A list of five files, two a page") as show:
        show(", ".join([file.filename async for file in client.files.list(limit=2)]))


def _agents(client: OpenAI, scene: Scene) -> None:
    sessions = client.beta.agents.sessions
    with scene("A turn of an agent, which calls a function") as show:
        session = sessions.create(environment={"type": "none"}, agent=AGENT)
        with sessions.stream(session.id, input=ASK, tool_handlers=[get_weather]) as turn:
            show("|".join(turn.text_deltas))
            show(turn.get_final_result().turn.status)


async def _async_agents(client: AsyncOpenAI, scene: Scene) -> None:
    sessions = client.beta.agents.sessions
    with scene("A turn of an agent, which calls a function") as show:
        session = await sessions.create(environment={"type": "none"}, agent=AGENT)
        async with sessions.stream(session.id, input=ASK, tool_handlers=[get_weather]) as turn:
            show("|".join([text async for text in turn.text_deltas]))
            show((await turn.get_final_result()).turn.status)


def _speech(client: OpenAI, scene: Scene) -> None:
    with scene("A spoken turn, over a WebSocket") as show, client.realtime.connect(model=SPEAKING) as connection:
        connection.input_audio_buffer.append(audio=SECOND)
        connection.input_audio_buffer.commit()
        connection.response.create()
        for event in connection:
            if event.type == "response.done":
                break
        show(_heard(connection.state))


async def _async_speech(client: AsyncOpenAI, scene: Scene) -> None:
    with scene("A spoken turn, over a WebSocket") as show:
        async with client.realtime.connect(model=SPEAKING) as connection:
            await connection.input_audio_buffer.append(audio=SECOND)
            await connection.input_audio_buffer.commit()
            await connection.response.create()
            async for event in connection:
                if event.type == "response.done":
                    break
            show(_heard(connection.state))


def _heard(state: Conversation) -> str:
    item = state.items[-1]
    text = item["content"][0].get("transcript")
    return f"{state.received_ms(str(item['id'])):.0f} ms of speech: {text}"


def _errors(client: OpenAI, scene: Scene) -> None:
    with scene("An error") as show:
        try:
            client.models.retrieve("no-such-model")
        except NotFoundError as error:
            show(_described(error))
    with scene("Too fast, and again after the time the service asks for") as show:
        response = client.chat.completions.create.raw(model=MODEL, messages=QUESTION, extra_headers=BUSY)
        show(f"status {response.status_code} after {response.retries_taken} retry")


async def _async_errors(client: AsyncOpenAI, scene: Scene) -> None:
    with scene("An error") as show:
        try:
            await client.models.retrieve("no-such-model")
        except NotFoundError as error:
            show(_described(error))
    with scene("Too fast, and again after the time the service asks for") as show:
        response = await client.chat.completions.create.raw(model=MODEL, messages=QUESTION, extra_headers=BUSY)
        show(f"status {response.status_code} after {response.retries_taken} retry")


def _described(error: NotFoundError) -> str:
    return f"{type(error).__name__}, status {error.status_code}, {error.code}: {error.message}"


def _vector(numbers: list[float]) -> str:
    return f"{len(numbers)} numbers: {', '.join(f'{number:.4f}' for number in numbers[:4])}, ..."


def _heading(client: str, server: Emulator) -> None:
    _print(f"\n== {client}, at {server.base_url} ==")


def _scenes(server: Emulator) -> Scene:
    @contextmanager
    def scene(title: str) -> Generator[Show, None, None]:
        """Print the title, the requests that the server received inside the block, and the results."""
        before, shown = len(server.requests), list[object]()
        yield shown.append
        _print(f"\n{title}")
        for received in server.requests[before:]:
            _print(f"  > {_line(received)}")
        for text in shown:
            _print(f"  < {text}")

    return scene


def _line(received: Received) -> str:
    query = f"?{urlencode(received.query)}" if received.query else ""
    line = f"{received.method} {received.path}{query} {_body(received.body)}".rstrip()
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 3]}..."


def _body(body: Json) -> str:
    if isinstance(body, list):  # the fields of a form
        return ", ".join(f"{name}={_field(value)}" for name, value in body)
    return "" if body is None else json.dumps(body)


def _field(value: Json) -> str:
    return value if isinstance(value, str) else f"{value['filename']} ({value['bytes']} bytes)"


def _print(text: str) -> None:
    print(text)  # noqa: T201 (showing is what the demo is for)


if __name__ == "__main__":
    main()

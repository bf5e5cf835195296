"""The sockets of the official client against a server: prints what happened as JSON. Run with the base URL."""

from __future__ import annotations

import asyncio
import base64
import json
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from openai import AsyncOpenAI, OpenAI
from openai.lib.realtime_translation import TranslationSession
from openai.lib.responses_websocket import ResponsesWebSocketLimits, ResponsesWebSocketSession

TOOL = {"type": "function", "name": "get_weather", "parameters": {"type": "object", "properties": {}}}
SPEECH = base64.b64encode(b"Good morning".ljust(9600, b"\0")).decode()
FRAME = base64.b64encode(b"Hello".ljust(9600, b"\0")).decode()


def until(connection: Any, last: str) -> list[Any]:
    events: list[Any] = []
    while not events or events[-1].type != last:
        events.append(connection.recv())
    return events


async def aread(connection: Any, last: str) -> list[Any]:
    events: list[Any] = []
    while not events or events[-1].type != last:
        events.append(await connection.recv())
    return events


def realtime_text(client: OpenAI) -> Any:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(session={"type": "realtime", "output_modalities": ["text"]})
        connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "Hello"}]}
        )
        connection.response.create()
        events = until(connection, "response.done")
    return [events[0].type, "".join(one.delta for one in events if one.type == "response.output_text.delta")]


def realtime_audio(client: OpenAI) -> Any:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(session={"type": "realtime", "audio": {"input": {"turn_detection": None}}})
        connection.input_audio_buffer.append(audio=SPEECH)
        connection.input_audio_buffer.commit()
        connection.response.create()
        events = until(connection, "response.done")
        item = events[-1].response.output[0]
        connection.conversation.item.truncate(item_id=item.id, content_index=0, audio_end_ms=400)
        until(connection, "conversation.item.truncated")
        connection.conversation.item.delete(item_id=item.id)
        until(connection, "conversation.item.deleted")
    size = sum(len(base64.b64decode(one.delta)) for one in events if one.type == "response.output_audio.delta")
    return [item.content[0].transcript, size]


def realtime_tool(client: OpenAI) -> Any:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.session.update(session={"type": "realtime", "tools": [TOOL], "output_modalities": ["text"]})
        connection.conversation.item.create(
            item={"type": "message", "role": "user", "content": [{"type": "input_text", "text": "The weather?"}]}
        )
        connection.response.create()
        call = until(connection, "response.done")[-1].response.output[0]
        connection.conversation.item.create(
            item={"type": "function_call_output", "call_id": call.call_id, "output": "rain"}
        )
        connection.response.create()
        text = until(connection, "response.output_text.done")[-1].text
    return [call.name, text]


def realtime_error(client: OpenAI) -> Any:
    with client.realtime.connect(model="gpt-realtime") as connection:
        connection.response.cancel(event_id="mine")
        error = until(connection, "error")[-1].error
    return [error.code, error.event_id]


def responses(client: OpenAI) -> Any:
    with client.responses.connect() as connection:
        connection.response.create(model="gpt-4o", input="Hello", store=False)
        first = until(connection, "response.completed")
        key = first[-1].response.id
        connection.response.create(model="gpt-4o", input="More", store=False, previous_response_id=key, stream_id="a")
        second = until(connection, "response.completed")
    return [first[-1].response.output_text, second[-1].response.output_text, {one.stream_id for one in second} == {"a"}]


def responses_error(client: OpenAI) -> Any:
    with client.responses.connect() as connection:
        connection.response.create(model="gpt-4o", input="Hello", previous_response_id="resp_unknown")
        event = until(connection, "error")[-1]
    return [event.error.code, event.status]


def translation(client: OpenAI) -> Any:
    with client.realtime.translations.connect(model="gpt-realtime-translate") as connection:
        connection.session.update(session={"audio": {"output": {"language": "es"}}})
        connection.session.input_audio_buffer.append(audio=FRAME)
        connection.session.close()
        events = until(connection, "session.closed")
    return [one.delta for one in events if one.type == "session.output_transcript.delta"]


def translation_session(client: OpenAI) -> Any:
    with TranslationSession(client.realtime.translations, model="gpt-realtime-translate") as session:
        session.send({"type": "session.input_audio_buffer.append", "audio": FRAME})
        session.send({"type": "session.close"})
        return [event.type for event in until(session, "session.closed")][-2:]


def live(client: OpenAI) -> Any:
    with client.live.connect() as connection:
        connection.session.start(session={"model": "gpt-live-1"})
        key = until(connection, "session.started")[-1].session.id
        with client.live.sideband.connect(session_id=key) as observer:
            connection.session.input_audio.append(audio=FRAME)
            connection.session.input_audio.append(audio=base64.b64encode(bytes(9600)).decode())
            until(connection, "session.usage.updated")
            seen = until(observer, "session.usage.updated")
            connection.session.close()
            until(observer, "session.closed")
        reason = until(connection, "session.closed")[-1].reason
    return [seen[0].type, reason]


def fork(client: OpenAI) -> Any:
    with client.live.connect() as connection:
        connection.session.start(session={"model": "gpt-live-1", "instructions": "Be brief."})
        key = until(connection, "session.started")[-1].session.id
        with client.live.forks.connect(session_id=key) as branch:
            branch.session.start(session={})
            session = until(branch, "session.started")[-1].session
    return [session.id != key, session.instructions]


def beta_realtime(client: OpenAI) -> Any:
    plain = client.copy(websocket_base_url=str(client.base_url).replace("http", "ws", 1))  # its default is wss
    with plain.beta.realtime.connect(model="gpt-4o-realtime-preview") as connection:
        connection.session.update(session={"modalities": ["text"]})
        connection.response.create()
        events = until(connection, "response.done")
    return [events[1].type, "response.text.done" in [one.type for one in events]]


def beta_responses(client: OpenAI) -> Any:
    with client.beta.responses.connect() as connection:
        connection.response.create(model="gpt-4o", input="Hello")
        return until(connection, "response.completed")[-1].response.status


def lanes(client: OpenAI) -> Any:
    limits = ResponsesWebSocketLimits(8, 1000, 1000, 10_000_000, 10_000_000)
    with (
        client.responses.connect() as connection,
        ResponsesWebSocketSession(connection, limits=limits) as session,
    ):
        first, second = session.lane("a"), session.lane("b")
        for lane, text in ((first, "one"), (second, "two")):
            lane.send({"type": "response.create", "model": "gpt-4o", "input": text})
        return [lane.get_final_response(timeout=20).output_text for lane in (first, second)]


def reconnected(client: OpenAI) -> Any:
    """The first connection is closed after one event; the client connects again."""
    codes: list[Any] = []

    def again(event: Any) -> None:
        codes.append(event.close_code)

    fault = {"x-emulator-fault": "ws-close=1012; after=1; times=1"}
    kinds: list[str] = []
    with client.realtime.connect(
        model="gpt-realtime", extra_headers=fault, on_reconnecting=again, initial_delay=0.01
    ) as connection:
        for event in connection:
            kinds.append(event.type)
            if len(kinds) == 2:
                break
    return [codes, kinds]


async def async_realtime(client: AsyncOpenAI) -> Any:
    async with client.realtime.connect(model="gpt-realtime") as connection:
        await connection.response.create(response={"output_modalities": ["text"]})
        events = await aread(connection, "response.done")
    return events[-1].response.status


async def async_responses(client: AsyncOpenAI) -> Any:
    async with client.responses.connect() as connection:
        await connection.response.create(model="gpt-4o", input="Hello")
        events = await aread(connection, "response.completed")
    return events[-1].response.output_text


STOPS: list[Callable[[OpenAI], Any]] = [
    *(realtime_text, realtime_audio, realtime_tool, realtime_error),
    *(responses, responses_error, translation, live, fork, beta_realtime, beta_responses),
    *(lanes, reconnected, translation_session),
]
ASYNC_STOPS: list[Callable[[AsyncOpenAI], Awaitable[Any]]] = [async_realtime, async_responses]


async def run_async(url: str) -> dict[str, Any]:
    async with AsyncOpenAI(api_key="any", base_url=url) as client:
        return {stop.__name__: await stop(client) for stop in ASYNC_STOPS}


def main() -> None:
    with OpenAI(api_key="any", base_url=sys.argv[1]) as client:
        found = {stop.__name__: stop(client) for stop in STOPS}
    sys.stdout.write(json.dumps(found | asyncio.run(run_async(sys.argv[1]))))


if __name__ == "__main__":
    main()

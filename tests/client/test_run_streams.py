"""Streams of runs through handlers, the same for both clients, against the emulator.

Covers: helpers.assistants.runs, helpers.assistants.handlers, helpers.assistants.snapshots.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import httpx
import pytest

from openai_dual.emulator import Answer, Emulator
from openai_dual.errors import InvalidParameterError, StreamInterrupted, StructuredAnswerError
from tests.support.clients import KINDS, Driver, Kind
from tests.support.handlers import recorder

Dual: TypeAlias = Callable[..., Driver]

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}
STREAM = {"content-type": "text/event-stream"}


def names(handler: Any) -> list[str]:
    return [name for name, _ in handler.told if name != "on_event"]


def given_to(handler: Any, name: str) -> list[Any]:
    return [given for each, given in handler.told if each == name]


@pytest.fixture(params=KINDS)
def emulated(request: pytest.FixtureRequest) -> Iterator[tuple[Emulator, Driver, Kind]]:
    kind: Kind = request.param
    with Emulator() as server, Driver(kind, base_url=server.base_url) as opened:
        yield server, opened, kind


def prepared(driver: Driver, text: str) -> dict[str, str]:
    helper = driver.call("beta.assistants.create", model="gpt-4o", tools=[WEATHER]).id
    thread = driver.call("beta.threads.create", messages=[{"role": "user", "content": text}]).id
    return {"thread_id": thread, "assistant_id": helper}


pytestmark = pytest.mark.filterwarnings("ignore::openai_dual.OpenAIDeprecationWarning")


def test_a_message_is_told_piece_by_piece(emulated: tuple[Emulator, Driver, Kind]) -> None:
    _, driver, kind = emulated
    handler = recorder(kind)

    driver.within(driver.method("beta.threads.runs.stream")(**prepared(driver, "Hello there"), event_handler=handler))

    deltas = given_to(handler, "on_text_delta")
    assert ["You", "You said:", "You said: Hello", "You said: Hello there"] == [whole.value for _, whole in deltas]
    assert "You said: Hello there" == "".join(delta.value for delta, _ in deltas)
    assert ["You said: Hello there"] == [text.value for (text,) in given_to(handler, "on_text_done")]
    assert [
        *("on_run_step_created", "on_message_created", "on_message_delta", "on_text_created", "on_text_delta"),
        *["on_message_delta", "on_text_delta"] * 3,
        *("on_text_done", "on_message_done", "on_run_step_done", "on_end"),
    ] == names(handler)


def test_the_end_is_what_the_service_keeps(emulated: tuple[Emulator, Driver, Kind]) -> None:
    _, driver, kind = emulated
    handler, began = recorder(kind), prepared(driver, "How is the weather?")

    driver.within(driver.method("beta.threads.runs.create_and_stream")(**began, event_handler=handler))
    waiting = handler.current_run
    (call,) = waiting.required_action.submit_tool_outputs.tool_calls
    again = recorder(kind)
    outputs = [{"tool_call_id": call.id, "output": "fine weather"}]
    manager = driver.method("beta.threads.runs.submit_tool_outputs_stream")(
        waiting.id, thread_id=waiting.thread_id, tool_outputs=outputs, event_handler=again
    )
    run = driver.within(manager, lambda stream: stream.get_final_run())

    assert ("requires_action", "completed") == (waiting.status, run.status)
    assert ["on_tool_call_created", "on_run_step_delta"] == names(handler)[2:4]
    assert call.function.arguments == given_to(handler, "on_tool_call_delta")[-1][1].function.arguments
    assert run == driver.call("beta.threads.runs.retrieve", run.id, thread_id=run.thread_id)
    listed = driver.items(driver.call("beta.threads.messages.list", run.thread_id, run_id=run.id))
    assert listed == driver.finish(again.get_final_messages())
    steps = driver.items(driver.call("beta.threads.runs.steps.list", run.id, thread_id=run.thread_id, order="asc"))
    assert steps == driver.finish(again.get_final_run_steps())


def test_a_thread_and_its_run_are_streamed_without_a_handler_too(emulated: tuple[Emulator, Driver, Kind]) -> None:
    _, driver, _ = emulated
    helper = driver.call("beta.assistants.create", model="gpt-4o").id
    thread = {"messages": [{"role": "user", "content": "Hi"}]}
    manager = driver.method("beta.threads.create_and_run_stream")(assistant_id=helper, thread=thread)

    async def texts(deltas: Any) -> list[str]:
        return [text async for text in deltas]

    read = list if hasattr(manager, "__enter__") else texts
    said = driver.within(manager, lambda stream: read(stream.text_deltas))

    assert "You said: Hi" == "".join(said)


def test_snapshots_are_of_the_moment(emulated: tuple[Emulator, Driver, Kind]) -> None:
    _, driver, kind = emulated
    handler = recorder(kind)
    seen: list[Any] = []

    def look(stream: Any) -> Any:
        event = stream.current_event.event
        seen.append((event, stream.current_message_snapshot, stream.current_run_step_snapshot, stream.current_run))

    async def alook(stream: Any) -> None:
        async for _ in stream:
            look(stream)

    def each(stream: Any) -> Any:
        if hasattr(stream, "__aiter__"):
            return alook(stream)
        return [look(stream) for _ in stream]

    driver.within(driver.method("beta.threads.runs.stream")(**prepared(driver, "Hello"), event_handler=handler), each)

    texts = [message.content[0].text.value for event, message, _, _ in seen if event == "thread.message.delta"]
    assert ["You", "You said:", "You said: Hello"] == texts
    assert ("queued", "in_progress") == (seen[1][3].status, seen[-3][3].status)
    assert "completed" == seen[-2][2].status


def test_an_image_is_told_when_it_is_there(dual: Dual, kind: Kind) -> None:
    image = {"index": 0, "type": "image_file", "image_file": {"file_id": "file_1", "detail": "auto"}}
    events = {
        "thread.message.created": {"id": "m", "content": []},
        "thread.message.delta": {"id": "m", "delta": {"content": [image]}},
        "thread.message.completed": {"id": "m", "content": [image]},
    }
    body = "".join(f"event: {name}\ndata: {json.dumps(data)}\n\n" for name, data in events.items())
    answer = httpx.Response(200, text=f"{body}event: done\ndata: [DONE]\n\n", headers=STREAM)
    driver, handler = dual([answer]), recorder(kind)

    driver.within(driver.method("beta.threads.runs.stream")("t", assistant_id="a", event_handler=handler))

    assert ["file_1"] == [each.file_id for (each,) in given_to(handler, "on_image_file_done")]
    with pytest.raises(StructuredAnswerError, match="no event about a run"):
        driver.finish(handler.get_final_run())


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (None, ["on_exception", "on_end"]),
        (httpx.ReadTimeout("slow"), ["on_timeout", "on_exception", "on_end"]),
    ],
)
def test_a_stream_that_breaks_off_is_told(dual: Dual, kind: Kind, error: Any, told: Any) -> None:
    class Cut(httpx.SyncByteStream, httpx.AsyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield b'event: thread.run.created\ndata: {"id": "r"}\n\n'
            if error:
                raise error

        async def __aiter__(self) -> Any:
            for each in self:
                yield each

    driver = dual([httpx.Response(200, stream=Cut(), headers=STREAM)])
    handler = recorder(kind)

    with pytest.raises(StreamInterrupted) as caught:
        driver.within(driver.method("beta.threads.runs.stream")("t", assistant_id="a", event_handler=handler))

    assert (told, "r") == (names(handler), handler.current_run.id)
    assert [(caught.value,)] == given_to(handler, "on_exception")


def test_what_a_method_raises_comes_out(emulated: tuple[Emulator, Driver, Kind]) -> None:
    server, driver, kind = emulated
    server.script(Answer("Hello"))
    handler = recorder(kind)

    def refuse(_: Any) -> None:
        raise LookupError("not this one")

    type(handler).on_message_created = lambda _, message: refuse(message)

    with pytest.raises(LookupError):
        driver.within(driver.method("beta.threads.runs.stream")(**prepared(driver, "Hi"), event_handler=handler))

    assert ["on_exception", "on_end"] == names(handler)[-2:]


def test_leaving_the_block_is_an_end(emulated: tuple[Emulator, Driver, Kind]) -> None:
    _, driver, kind = emulated
    handler = recorder(kind)

    driver.within(
        driver.method("beta.threads.runs.stream")(**prepared(driver, "Hi"), event_handler=handler),
        lambda stream: next(stream) if hasattr(stream, "__next__") else stream.__anext__(),
    )

    assert ["on_end"] == names(handler)


def test_a_handler_of_the_other_client_is_refused_before_anything_is_sent(dual: Dual, kind: Kind) -> None:
    other = recorder("async" if kind == "sync" else "sync")

    with pytest.raises(InvalidParameterError, match="event_handler: expected an A"):
        dual([]).method("beta.threads.runs.stream")("t", assistant_id="a", event_handler=other)

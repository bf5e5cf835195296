"""A failed call shows the line of the caller and at most two frames of the package; its cause adds none."""

from __future__ import annotations

import asyncio
import inspect
import traceback
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from openai_dual import OpenAIError
from openai_dual.runtime.tracebacks import VARIABLE
from tests.support.clients import Driver, Kind

MESSAGES = [{"role": "user", "content": "hi"}]
EVENT = b'data: {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": []}\n\n'
PAGE = {"object": "list", "data": [{"id": "file-1", "object": "file"}], "has_more": True}


def refuse(request: httpx.Request) -> httpx.Response:
    raise httpx.ConnectError("refused", request=request) from OSError("no route")


def reject(_: httpx.Request) -> httpx.Response:
    return httpx.Response(400, json={"error": {"message": "no"}})


def cut(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "text/event-stream"}, content=EVENT)


def second_page_fails(request: httpx.Request) -> httpx.Response:
    return reject(request) if "after" in str(request.url) else httpx.Response(200, json=PAGE)


def no_json(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, headers={"content-type": "application/json"}, content=b"{")


async def create(client: Any) -> None:
    await maybe(client.chat.completions.create(model="m", messages=MESSAGES))


async def parse(client: Any) -> None:
    await maybe(client.chat.completions.parse(model="m", messages=MESSAGES))


async def raw(client: Any) -> None:
    await maybe(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))


async def raw_parse(client: Any) -> None:
    response = await maybe(client.chat.completions.with_raw_response.create(model="m", messages=MESSAGES))
    response.parse()


async def streamed_response(client: Any) -> None:
    manager = client.chat.completions.with_streaming_response.create(model="m", messages=MESSAGES)
    if hasattr(manager, "__aenter__"):
        async with manager as response:
            await response.parse()
    else:
        with manager as response:
            response.parse()


async def stream(client: Any) -> None:
    events = await maybe(client.chat.completions.create(model="m", messages=MESSAGES, stream=True))
    await read(events)


async def stream_helper(client: Any) -> None:
    manager = client.chat.completions.stream(model="m", messages=MESSAGES)
    if hasattr(manager, "__aenter__"):
        async with manager as events:
            await read(events)
    else:
        with manager as events:
            for _ in events:
                pass


async def pages(client: Any) -> None:
    listed = client.files.list()
    await read(listed)


async def next_page(client: Any) -> None:
    first = await maybe(client.files.list())
    await maybe(first.get_next_page())


async def verb(client: Any) -> None:
    await maybe(client.get("/models", cast_to=dict))


async def upload(client: Any) -> None:
    await maybe(client.files.create(file=123, purpose="batch"))


async def maybe(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value


async def read(items: Any) -> None:
    if hasattr(items, "__aiter__"):
        async for _ in items:
            pass
    else:
        for _ in items:
            pass


CASES: list[tuple[Callable[[Any], Any], Callable[[httpx.Request], httpx.Response]]] = [
    (create, refuse),
    (create, reject),
    (create, no_json),
    (parse, reject),
    (parse, refuse),
    (raw, reject),
    (raw, refuse),
    (raw_parse, no_json),
    (streamed_response, reject),
    (streamed_response, no_json),
    (stream, reject),
    (stream, cut),
    (stream_helper, reject),
    (stream_helper, cut),
    (pages, reject),
    (pages, second_page_fails),
    (next_page, second_page_fails),
    (verb, reject),
    (verb, refuse),
    (upload, reject),
]


@pytest.mark.parametrize(("use", "handler"), CASES, ids=lambda value: value.__name__)
def test_a_failed_call_shows_two_frames_at_most(kind: Kind, use: Any, handler: Any) -> None:
    error = failure(kind, use, handler)

    assert [] == frames_of_the_package(error)[2:]
    assert [] == [frame for cause in causes(error) for frame in frames_of_the_package(cause)]
    assert 2 >= "".join(traceback.format_exception(error)).count("Traceback (most recent call last)")


def test_all_frames_are_shown_if_asked_for(kind: Kind, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "1")

    error = failure(kind, create, refuse)

    assert 5 < len(frames_of_the_package(error))
    assert isinstance(error.__cause__, httpx.ConnectError)
    assert isinstance(error.__cause__.__cause__, OSError)


def test_what_is_behind_the_cause_can_be_found(kind: Kind) -> None:
    cause = failure(kind, create, refuse).__cause__

    assert isinstance(cause, httpx.ConnectError)
    assert (None, True) == (cause.__cause__, cause.__suppress_context__)
    assert isinstance(cause.__context__, OSError)


def test_frames_of_the_users_functions_stay(kind: Kind) -> None:
    def own(request: httpx.Request) -> httpx.Response:
        return refuse(request)

    cause = failure(kind, create, own).__cause__

    assert cause is not None
    assert ["own", "refuse"] == [frame.name for frame in traceback.extract_tb(cause.__traceback__)]


def failure(kind: Kind, use: Any, handler: Any) -> OpenAIError:
    with Driver(kind, httpx.MockTransport(handler), max_retries=1, retry_budget=None) as driver:
        run = asyncio.run if kind == "sync" else driver.finish
        with pytest.raises(OpenAIError) as caught:
            run(use(driver.client))
    return caught.value


def causes(error: BaseException) -> list[BaseException]:
    return [each for each in (error.__cause__,) if each is not None]


def frames_of_the_package(error: BaseException) -> list[str]:
    walked = traceback.walk_tb(error.__traceback__)
    names = [(frame.f_globals.get("__name__", ""), frame.f_code.co_name) for frame, _ in walked]
    return [f"{module}.{name}" for module, name in names if module.split(".")[0] in {"openai_dual", "httpx"}]

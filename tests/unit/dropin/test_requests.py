"""Calls pass `request` of their client where something has replaced it, as tracers of the official package do.

Covers: client_names.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import openai_dual
from openai_dual import dropin
from openai_dual.binding.final_options import FinalRequestOptions
from openai_dual.dropin.requests import replacement

CHAT: Any = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Hello!"}]}
COMPLETION = {"id": "c1", "object": "chat.completion", "created": 1, "model": "m", "choices": []}
CHOICE = {"index": 0, "delta": {"role": "assistant", "content": "Hi"}, "finish_reason": "stop"}
CHUNK = {**COMPLETION, "object": "chat.completion.chunk", "choices": [CHOICE]}
Seen = list[tuple[Any, ...]]


def respond(request: httpx.Request) -> httpx.Response:
    if request.url.path.endswith("/models"):
        return httpx.Response(200, json={"object": "list", "data": [{"id": "m"}]})
    body = json.loads(request.content)
    if body.get("stream"):
        events = f"data: {json.dumps(CHUNK)}\n\ndata: [DONE]\n\n"
        return httpx.Response(200, headers={"content-type": "text/event-stream"}, text=events)
    return httpx.Response(200, json={**COMPLETION, "echo": body, "header": request.headers.get("x-mine")})


@pytest.fixture
def official() -> Iterator[Any]:
    package = pytest.importorskip("openai")
    dropin.recognise()
    yield package
    dropin.forget()


def client() -> openai_dual.OpenAI:
    return openai_dual.OpenAI(api_key="k", http_client=httpx.Client(transport=httpx.MockTransport(respond)))


def traced(monkeypatch: pytest.MonkeyPatch, target: Any) -> Seen:
    """Replace `request` of *target*, a client or a class, by a function that notes what it is called with."""
    seen: Seen = []
    original = target.request

    def request(*args: Any, **keywords: Any) -> Any:
        seen.append((*args[-2:], keywords))
        return original(*args, **keywords)

    monkeypatch.setattr(target, "request", request)
    return seen


@pytest.mark.parametrize("of_class", [False, True])
def test_a_replacement_sees_every_kind_of_call(official: Any, monkeypatch: pytest.MonkeyPatch, of_class: bool) -> None:
    made = client()
    made.chat.completions.create(**CHAT)  # before the tracer comes
    seen = traced(monkeypatch, openai_dual.OpenAI if of_class else made)
    chat: Any = made.chat.completions

    assert "c1" == chat.create(**CHAT).id
    assert 1 == len(list(chat.create(stream=True, **CHAT)))
    assert "c1" == chat.with_raw_response.create(**CHAT).parse().id
    with chat.with_streaming_response.create(**CHAT) as response:
        assert "c1" == response.parse().id
    assert ["m"] == [model.id for model in made.models.list()]
    with chat.stream(**CHAT) as stream:
        stream.until_done()

    classes = [getattr(cast_to, "__name__", cast_to) for cast_to, _, _ in seen]
    assert [*["ChatCompletion"] * 4, "SyncPage", "ChatCompletion"] == classes
    assert official.types.chat.ChatCompletion is seen[0][0]
    assert ["post", "post", "post", "post", "get", "post"] == [options.method for _, options, _ in seen]
    assert ["/chat/completions", "/models"] == [seen[0][1].url, seen[4][1].url]
    assert [False, True, False, False, False, True] == [keywords["stream"] for _, _, keywords in seen]
    assert openai_dual.Stream is seen[1][2]["stream_cls"].__origin__
    assert CHAT == seen[0][1].json_data


@pytest.mark.usefixtures("official")
def test_an_async_replacement_is_awaited(monkeypatch: pytest.MonkeyPatch) -> None:
    transport = httpx.MockTransport(respond)
    made = openai_dual.AsyncOpenAI(api_key="k", http_client=httpx.AsyncClient(transport=transport))
    seen = traced(monkeypatch, openai_dual.AsyncOpenAI)
    chat: Any = made.chat.completions

    async def use() -> None:
        assert "c1" == (await chat.create(**CHAT)).id
        assert 1 == len([chunk async for chunk in await chat.create(stream=True, **CHAT)])
        async with chat.with_streaming_response.create(**CHAT) as response:
            assert "c1" == (await response.parse()).id
        assert ["m"] == [model.id async for model in made.models.list()]

    asyncio.run(use())
    assert [False, True, False, False] == [keywords["stream"] for _, _, keywords in seen]


@pytest.mark.usefixtures("official")
def test_what_a_replacement_changes_is_sent(monkeypatch: pytest.MonkeyPatch) -> None:
    made = client()
    original = made.request

    def request(cast_to: Any, options: FinalRequestOptions, **keywords: Any) -> Any:
        changed = options.model_copy(update={"headers": {"x-mine": "1"}, "json_data": {**options.json_data, "seed": 7}})
        return original(cast_to, changed, **keywords)

    monkeypatch.setattr(made, "request", request)
    sent: Any = made.chat.completions.create(**CHAT, extra_body={"top_k": 3})

    assert {**CHAT, "top_k": 3, "seed": 7} == sent.echo
    assert "1" == sent.header


@pytest.mark.usefixtures("official")
def test_a_stream_is_of_the_class_that_a_replacement_asks_for(monkeypatch: pytest.MonkeyPatch) -> None:
    made = client()
    original = made.request
    seen: list[str] = []

    def request(cast_to: Any, options: Any, *, stream: bool, stream_cls: Any) -> Any:
        class Noted(stream_cls):  # type: ignore[misc]  # the class is data
            def __stream__(self) -> Iterator[Any]:
                for chunk in super().__stream__():
                    seen.append(chunk.id)
                    yield chunk

        return original(cast_to, options, stream=stream, stream_cls=Noted)

    monkeypatch.setattr(made, "request", request)
    stream: Any = made.chat.completions.create(stream=True, **CHAT)

    assert (1, ["c1"]) == (len(list(stream)), seen)


@pytest.mark.usefixtures("official")
def test_nothing_is_asked_once_the_original_is_back(monkeypatch: pytest.MonkeyPatch) -> None:
    made = client()
    traced(monkeypatch, made)
    assert replacement(made)
    monkeypatch.undo()
    assert replacement(made) is None
    openai_dual.OpenAI.request = openai_dual.OpenAI.request
    assert replacement(made) is None
    del openai_dual.OpenAI.request
    assert replacement(None) is None


@pytest.mark.usefixtures("official")
def test_a_resource_knows_its_client() -> None:
    handed = httpx.Client()
    made: Any = openai_dual.OpenAI(api_key="k", http_client=handed, base_url="https://example.com/v1")
    resource: Any = made.chat.completions

    assert resource._client is made
    assert made.post == resource._post
    assert "https://example.com/v1/" == str(made._base_url)
    assert made._client is handed
    with pytest.raises(AttributeError, match="give the client an `http_client`"):
        _ = openai_dual.OpenAI(api_key="k")._client  # type: ignore[attr-defined]


def test_a_client_that_is_used_once_is_kept_by_its_resources(official: Any) -> None:
    resource: Any = openai_dual.OpenAI(api_key="k").chat.completions

    assert isinstance(resource._client, official.OpenAI)


@pytest.mark.usefixtures("official")
def test_forget_undoes_it(monkeypatch: pytest.MonkeyPatch) -> None:
    made = client()
    seen = traced(monkeypatch, made)
    dropin.forget()

    made.chat.completions.create(**CHAT)
    assert [] == seen
    assert not hasattr(made.chat.completions, "_client")

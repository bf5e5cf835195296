"""Declared methods are functions to mocks, to tracers and to `inspect`; the awaited ones are coroutine functions."""

from __future__ import annotations

import asyncio
import inspect
from functools import reduce, wraps
from importlib import import_module
from typing import Any
from unittest import mock

import httpx
import pytest

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual._generated.api.chat.create_chat_completion import create_chat_completion
from tests.support.clients import Driver

CLIENTS: dict[str, Any] = {"sync": OpenAI, "async": AsyncOpenAI}
COMPLETION = {"id": "c", "choices": [{"index": 0, "message": {"role": "assistant", "content": "{}"}}]}
ASKED: dict[str, Any] = {"model": "m", "messages": []}
AWAITED = [
    "chat.completions.create",
    "chat.completions.parse",
    "chat.completions.run_tools",
    "chat.completions.with_raw_response.create",
    "with_raw_response.models.retrieve",
    "models.retrieve",
    "files.wait_for_processing",
    "get",
]
IMMEDIATE = [
    "chat.completions.stream",
    "chat.completions.with_streaming_response.create",
    "models.list",
    "realtime.connect",
    "webhooks.unwrap",
]


is_coroutine_function: Any = asyncio.iscoroutinefunction  # pyright: ignore[reportDeprecated]  # 3.11's mocks need it


def at(client: Any, name: str) -> Any:
    return reduce(getattr, name.split("."), client)


@pytest.mark.parametrize("kind", CLIENTS)
@pytest.mark.parametrize("name", [*AWAITED, *IMMEDIATE])
@pytest.mark.parametrize("ask", [inspect.iscoroutinefunction, is_coroutine_function])
def test_awaited_methods_are_coroutine_functions(kind: str, name: str, ask: Any) -> None:
    resource, _, method = name.rpartition(".")
    client = CLIENTS[kind](api_key="k")
    found = at(client, name)

    assert (kind == "async" and name in AWAITED) is ask(found)
    assert not inspect.isgeneratorfunction(found)
    assert not hasattr(found, "__wrapped__")
    if "with_" not in name:
        assert ask(found) is ask(getattr(type(at(client, resource)) if resource else type(client), method))


@pytest.mark.parametrize("kind", CLIENTS)
def test_the_signature_is_that_of_the_builder(kind: str) -> None:
    completions = CLIENTS[kind](api_key="k").chat.completions
    parameters = inspect.signature(create_chat_completion).parameters

    assert parameters == inspect.signature(completions.create).parameters
    assert ["self", *parameters] == [*inspect.signature(type(completions).create).parameters]
    assert create_chat_completion.__doc__ == completions.create.__doc__ == type(completions).create.__doc__


def test_a_method_is_named_after_its_class() -> None:
    module: Any = import_module("openai_dual.resources.chat.completions")

    assert "Completions.create" == module.Completions.create.__qualname__
    assert "AsyncCompletions.create" == module.AsyncCompletions.create.__qualname__
    assert "<streamed AsyncCompletions.create>" == repr(module.AsyncCompletions.create)
    assert module.AsyncCompletions.create is module.AsyncCompletions.create


def test_methods_are_equal_if_resource_and_declaration_are() -> None:
    one, other = OpenAI(api_key="k").models, OpenAI(api_key="k").models

    assert one.retrieve == one.retrieve
    assert one.retrieve != one.delete
    assert one.retrieve != other.retrieve
    assert 1 == len({one.retrieve, one.retrieve})


@pytest.fixture
def answered(dual: Any) -> Driver:
    """A client whose requests are answered by a completion."""
    driver: Driver = dual(answer)
    return driver


def answer(_: httpx.Request) -> httpx.Response:
    return httpx.Response(200, json=COMPLETION)


@pytest.mark.parametrize("autospec", [None, True])
@pytest.mark.parametrize("name", ["create", "parse"])
@pytest.mark.parametrize("where", ["class", "instance"])
@pytest.mark.parametrize("used", [False, True])
def test_a_mock_takes_the_place_of_a_method_at_any_time(
    answered: Driver, autospec: bool | None, name: str, where: str, used: bool
) -> None:
    completions = answered.client.chat.completions
    target = type(completions) if where == "class" else completions
    if used:
        answered.call(f"chat.completions.{name}", **ASKED)
    with mock.patch.object(target, name, autospec=autospec) as patched:
        patched.return_value = "mocked"

        assert "mocked" == answered.call(f"chat.completions.{name}", **ASKED)
        assert 1 == patched.call_count
        assert (answered.kind == "async") is is_coroutine_function(getattr(completions, name))

    assert name not in vars(target)
    assert "c" == answered.call(f"chat.completions.{name}", **ASKED).id


def test_an_autospec_refuses_arguments_that_the_method_does_not_have(answered: Driver) -> None:
    completions = answered.client.chat.completions
    with mock.patch.object(type(completions), "create", autospec=True), pytest.raises(TypeError):
        answered.call("chat.completions.create", modell="m")


@pytest.mark.parametrize("kind", CLIENTS)
def test_a_client_is_specified_with_its_resources(kind: str) -> None:
    client = mock.create_autospec(CLIENTS[kind])(api_key="k")
    create = client.chat.completions.create
    create.return_value = "mocked"

    assert (kind == "async") is inspect.iscoroutinefunction(create)
    result = create(**ASKED)
    assert "mocked" == (asyncio.run(result) if kind == "async" else result)
    with pytest.raises(AttributeError):
        _ = client.chat.complations


def patch(*_: Any, **__: Any) -> str:
    return "patched"


def test_patching_with_a_function_is_undone(answered: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    completions = answered.client.chat.completions
    for target in (type(completions), completions):
        with monkeypatch.context() as patched:
            patched.setattr(target, "create", patch)
            assert "patched" == answered.call("chat.completions.create", **ASKED)
        assert "c" == answered.call("chat.completions.create", **ASKED).id


def traced(original: Any, seen: list[str], kind: str) -> Any:
    """Return a wrapper of a method of a class, as tracers write them."""
    if kind == "async":

        @wraps(original)
        async def awrapper(self: Any, *args: Any, **kwargs: Any) -> Any:
            seen.append(original.__name__)
            return await original(self, *args, **kwargs)

        return awrapper

    @wraps(original)
    def wrapper(self: Any, *args: Any, **kwargs: Any) -> Any:
        seen.append(original.__name__)
        return original(self, *args, **kwargs)

    return wrapper


def wrapped(original: Any, seen: list[str], kind: str) -> Any:
    """Return a wrapper by wrapt."""
    wrapt = pytest.importorskip("wrapt")

    def wrapper(method: Any, instance: Any, args: Any, kwargs: Any) -> Any:
        assert instance is not None
        seen.append(original.__name__)
        return method(*args, **kwargs)

    assert (kind == "async") is inspect.iscoroutinefunction(original)
    return wrapt.FunctionWrapper(original, wrapper)


@pytest.mark.parametrize("wrap", [traced, wrapped])
def test_what_wraps_a_class_sees_every_call(answered: Driver, monkeypatch: pytest.MonkeyPatch, wrap: Any) -> None:
    seen: list[str] = []
    cls: Any = type(answered.client.chat.completions)
    answered.call("chat.completions.create", **ASKED)
    for name in ("create", "parse"):
        monkeypatch.setattr(cls, name, wrap(getattr(cls, name), seen, answered.kind))

    answered.call("chat.completions.create", **ASKED)
    answered.call("chat.completions.parse", **ASKED)
    raw = answered.call("chat.completions.with_raw_response.create", **ASKED)
    again = answered.call("with_raw_response.chat.completions.create", **ASKED)
    streaming = answered.method("chat.completions.with_streaming_response.create")(**ASKED)
    status = answered.within(streaming, lambda response: response.status_code)

    assert ["create", "parse", "create", "create", "create"] == seen
    assert ("c", "c", 200) == (raw.parse().id, again.parse().id, status)
    assert "x-stainless-raw-response" not in raw.http_response.request.headers


def test_the_classes_of_one_client_are_not_those_of_the_other(answered: Driver) -> None:
    other: Any = OpenAI if answered.kind == "async" else AsyncOpenAI
    with mock.patch.object(type(other(api_key="k").chat.completions), "create") as patched:
        answered.call("chat.completions.create", **ASKED)

    assert 0 == patched.call_count


def test_a_class_of_resources_is_derived_from(answered: Driver) -> None:
    base: Any = type(answered.client.models)

    class Models(base):  # type: ignore[misc]  # the class of either client
        def retrieve(self, model: str, **keywords: Any) -> Any:
            return super().retrieve(f"my-{model}", **keywords)

    models = Models(answered.client)
    answer = answered.finish(models.with_raw_response.retrieve("m"))

    assert "/v1/models/my-m" == answer.http_response.request.url.path
    assert isinstance(models, base)

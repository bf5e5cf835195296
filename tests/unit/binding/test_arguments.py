"""Arguments that do not fit: every operation and every helper says which method, which argument, and what was meant."""

from __future__ import annotations

from functools import reduce
from typing import Any

import httpx
import pytest

from openai_dual import AsyncOpenAI, OpenAI
from tests.support.clients import Driver
from tests.support.facade import places

NEWER = "fields too new for this version go in extra_body"
NEWER_QUERY = "fields too new for this version go in extra_query"
CASES: list[tuple[str, list[Any], dict[str, Any], str]] = [
    (
        "chat.completions.create",
        [],
        {"model": "m", "messages": [], "temprature": 1},
        f"got an unexpected keyword argument 'temprature' (did you mean 'temperature'? {NEWER})",
    ),
    ("chat.completions.create", [], {"model": "m"}, "missing 1 required keyword-only argument: 'messages'"),
    ("chat.completions.create", [], {}, "missing 2 required keyword-only arguments: 'messages' and 'model'"),
    (
        "chat.completions.create",
        ["m"],
        {},
        "takes 0 positional arguments but 1 was given (pass the others by name, such as messages=...)",
    ),
    ("models.retrieve", [], {}, "missing 1 required positional argument: 'model'"),
    ("models.retrieve", ["a", "b"], {}, "takes 1 positional argument but 2 were given"),
    ("models.retrieve", ["a"], {"model": "b"}, "got multiple values for argument 'model'"),
    (
        "files.list",
        [],
        {"limits": 1},
        f"got an unexpected keyword argument 'limits' (did you mean 'limit'? {NEWER_QUERY})",
    ),
    (
        "chat.completions.parse",
        [],
        {"model": "m", "messages": [], "temprature": 1},
        f"got an unexpected keyword argument 'temprature' (did you mean 'temperature'? {NEWER})",
    ),
    (
        "chat.completions.stream",
        [],
        {"model": "m", "messages": [], "temprature": 1},
        f"got an unexpected keyword argument 'temprature' (did you mean 'temperature'? {NEWER})",
    ),
    (
        "responses.run_tools",
        [[]],
        {"model": "m", "inputs": "x"},
        f"got an unexpected keyword argument 'inputs' (did you mean 'input'? {NEWER})",
    ),
    (
        "files.wait_for_processing",
        ["f"],
        {"pol_interval": 1},
        f"got an unexpected keyword argument 'pol_interval' (did you mean 'poll_interval'? {NEWER_QUERY})",
    ),
    ("files.wait_for_processing", [], {}, "missing 1 required positional argument: 'id'"),
    ("chat.completions.parse", [], {"model": "m"}, "missing 1 required keyword-only argument: 'messages'"),
    ("get", [], {}, "missing 1 required positional argument: 'path'"),
    ("get", ["/x"], {"timeot": 1}, f"got an unexpected keyword argument 'timeot' (did you mean 'timeout'? {NEWER})"),
]


@pytest.fixture
def unsent(dual: Any) -> Driver:
    """A client that sends nothing."""
    driver: Driver = dual([])
    return driver


@pytest.mark.parametrize(("name", "args", "kwargs", "problem"), CASES)
def test_an_error_says_what_was_meant(
    unsent: Driver, name: str, args: list[Any], kwargs: dict[str, Any], problem: str
) -> None:
    with pytest.raises(TypeError) as caught:
        unsent.call(name, *args, **kwargs)

    assert f"{name}() {problem}" == str(caught.value)


@pytest.mark.parametrize("name", sorted({place.name for place in places().values()}))
@pytest.mark.parametrize("kind", [OpenAI, AsyncOpenAI])
def test_every_operation_names_itself(kind: Any, name: str) -> None:
    method = reduce(getattr, name.split("."), kind(api_key="k", admin_api_key="k"))
    for ask in (method, method.call, method.raw):
        with pytest.raises(TypeError) as caught:
            ask(surprise=1)
        begin, hint = (
            f"{name}() got an unexpected keyword argument 'surprise' (",
            "fields too new for this version go in",
        )
        assert (begin, True) == (str(caught.value)[: len(begin)], hint in str(caught.value))


def test_a_resource_made_alone_is_named_by_its_class(unsent: Driver) -> None:
    models = type(unsent.client.models)(unsent.client)
    with pytest.raises(TypeError, match=rf"^{type(models).__name__}\.retrieve\(\) missing"):
        models.retrieve()


def test_errors_of_functions_of_the_user_stay_what_they_are(dual: Any) -> None:
    def weather(town: str) -> str:
        return int([town])  # type: ignore[call-overload, no-any-return]  # on purpose

    calls = [{"id": "c", "type": "function", "function": {"name": "weather", "arguments": '{"town": "Oslo"}'}}]
    message = {"role": "assistant", "content": None, "tool_calls": calls}
    completion = {"id": "c", "choices": [{"index": 0, "finish_reason": "tool_calls", "message": message}]}
    driver = dual([httpx.Response(200, json=completion)])
    with pytest.raises(TypeError, match=r"^int\(\) argument"):
        driver.call("chat.completions.run_tools", [weather], model="m", messages=[], on_error="raise")

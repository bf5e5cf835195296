"""A request is checked as a whole: path, query, headers and body, in the form in which it is sent."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from openai_dual import ConfigurationError, InvalidParameterError, OpenAI, ParameterProblem
from openai_dual.client.defaults import defaults_of
from openai_dual.config.settings import Config
from openai_dual.core.calls.call import Call
from openai_dual.core.request.build import compose
from openai_dual.validation.requests import check_request

CLIENT: Any = OpenAI(api_key="key-of-the-user", admin_api_key="key-of-the-admin")
CHAT, IMAGES, FILES = CLIENT.chat.completions, CLIENT.images, CLIENT.files
MESSAGE = {"role": "user", "content": "Hi"}
CONFIG = Config(api_key="key-of-the-user", admin_api_key="key-of-the-admin", default_query={"api-version": "1"})


def problems(call: Call[Any], mode: Any = True) -> list[str]:
    """Return the problems of *call*, in the words of the message."""
    try:
        check_request(call, compose(call, defaults_of(CONFIG, "test"), "id").request, mode)
    except InvalidParameterError as error:
        return list(map(str, error.problems))
    return []


CASES: list[tuple[Callable[..., Call[Any]], dict[str, Any], list[str]]] = [
    (CHAT.create.call, {"model": "m", "messages": [MESSAGE], "temperature": 1, "seed": None}, []),
    (
        CHAT.create.call,
        {
            "model": 1,
            "messages": [{"role": "user", "content": [{"type": "text"}]}],
            "temperature": 3,
            "stop": ["a"] * 5,
        },
        [
            "messages[0].content[0].text: expected a value, got none",
            "model: expected string, got integer",
            "temperature: expected at most 2, got 3",
            "stop: expected at most 4 elements, got 5",
        ],
    ),
    (
        CHAT.create.call,
        {"model": "m", "messages": [MESSAGE], "tools": [{"type": "function", "function": {"nam": "f"}}]},
        ["tools[0].function.name: expected a value, got none"],
    ),
    (
        CHAT.create.call,
        {"model": "m", "messages": [MESSAGE], "extra_body": {"n": 0}},
        ["n: expected at least 1, got 0"],
    ),
    (IMAGES.edit.call, {"image": b"x", "prompt": "p", "n": 3, "stream": False, "user": 5}, []),
    (IMAGES.edit.call, {"image": Path(__file__), "prompt": "p", "n": 11}, ["n: expected at most 10, got 11"]),
    (FILES.create.call, {"file": ("a", b"x"), "purpose": ("p", b"x")}, ["purpose: expected string, got file"]),
    (FILES.create.call, {"file": (None, b"x", "a/b"), "purpose": "batch"}, ["file: expected file, got string"]),
    (FILES.list.call, {"limit": 5, "after": "a"}, []),
    (FILES.list.call, {"limit": True}, ["limit: expected integer, got string"]),
    (FILES.list.call, {"extra_query": {"limit": "x"}}, ["limit: expected integer, got string"]),
    (FILES.retrieve.call, {"file_id": "a b/c"}, []),
    (CLIENT.post.call, {"path": "/chat/completions", "body": {"model": 1}}, []),
    (CLIENT.embeddings.create.call, {"input": [], "model": "m"}, ["input: expected at least 1 element, got 0"]),
]


@pytest.mark.parametrize(("build", "arguments", "expected"), CASES)
def test_all_problems_of_a_request_are_named(
    build: Callable[..., Call[Any]], arguments: dict[str, Any], expected: list[str]
) -> None:
    assert expected == problems(build(**arguments))


@pytest.mark.parametrize(
    ("build", "arguments", "expected"),
    [
        (
            CHAT.create.call,
            {
                "model": "m",
                "messages": [{**MESSAGE, "nmae": "x"}, {**MESSAGE, "role": "boss"}],
                "reasoning_effort": "huge",
            },
            ["messages[0].nmae", "messages[1].role", "reasoning_effort"],
        ),
        (CHAT.create.call, {"model": "m", "messages": [MESSAGE], "extra_body": {"nn": 1}}, ["nn"]),
        (CHAT.create.call, {"model": "m", "messages": [MESSAGE], "tools": [{"type": "new"}]}, ["tools[0].type"]),
        (FILES.list.call, {"order": "sideways", "extra_query": {"page[a]": 1}}, ["order", "page"]),
        (
            CLIENT.beta.responses.create.call,
            {"model": "m", "input": "x", "betas": ["responses_multi_agent=v1", "other"]},
            ["openai-beta[1]"],
        ),
    ],
)
def test_unknown_fields_and_constants_are_refused_only_strictly(
    build: Callable[..., Call[Any]], arguments: dict[str, Any], expected: list[str]
) -> None:
    call = build(**arguments)

    assert [] == problems(call)
    assert expected == [text.partition(":")[0] for text in problems(call, "strict")]


def test_a_body_that_is_required_is_missed() -> None:
    call = CHAT.create.call(model="m", messages=[MESSAGE]).replace(body={})

    assert ["model: expected a value, got none", "messages: expected a value, got none"] == problems(call)


def test_the_error_names_the_operation_and_survives_a_pickle() -> None:
    call = CHAT.create.call(model="m", messages=[MESSAGE], n=0)
    with pytest.raises(InvalidParameterError) as caught:
        check_request(call, compose(call, defaults_of(CONFIG, "test"), "id").request, True)
    copy = pickle.loads(pickle.dumps(caught.value))

    assert "chat.completions.create: n: expected at least 1, got 0" == str(caught.value) == str(copy)
    assert (ParameterProblem("n", "integer_below_min_value", "at least 1", "0"),) == copy.problems


def test_an_unknown_mode_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="validate_requests: expected True, False or 'strict', got 'loose'"):
        problems(CHAT.create.call(model="m", messages=[MESSAGE]), "loose")


@pytest.mark.parametrize(
    ("extra", "message"),
    [
        ({"extra_query": {"a" + "[b]" * 101: 1}}, "a: the brackets of the name are nested too deeply"),
        ({"body": {"filters": None}}, "body: nested too deeply to be checked"),
    ],
)
def test_what_is_nested_too_deeply_is_refused(extra: dict[str, Any], message: str) -> None:
    filters: dict[str, Any] = {"type": "eq", "key": "a", "value": 1}
    for _ in range(300):
        filters = {"type": "and", "filters": [filters]}
    call = CLIENT.vector_stores.search.call("v", query="q", **({"filters": filters} if "body" in extra else extra))
    with pytest.raises(InvalidParameterError) as caught:
        check_request(call, compose(call, defaults_of(CONFIG, "test"), "id").request, True)

    assert message == str(caught.value)

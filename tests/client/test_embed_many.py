"""Any number of embeddings, the same for both clients.

Covers: helpers.embeddings, core.workflows.embeddings.
"""

from __future__ import annotations

import base64
import json
import struct
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import httpx
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.workflows.embeddings import BYTES_PER_TOKEN, cut, vectors
from openai_dual.errors import (
    BadRequestError,
    ConfigurationError,
    InvalidParameterError,
    StructuredAnswerError,
)
from tests.support.clients import Driver

Dual: TypeAlias = Callable[..., Driver]


def encoded(*numbers: float) -> str:
    return base64.b64encode(struct.pack(f"<{len(numbers)}f", *numbers)).decode()


def embed(request: httpx.Request) -> httpx.Response:
    """Answer with vectors of one number, the one in the text; out of order, as an answer may be."""
    inputs = json.loads(request.content)["input"]
    if "poison" in inputs:
        return httpx.Response(400, json={"error": {"message": "no"}})
    data = [{"index": index, "embedding": encoded(float(text))} for index, text in enumerate(inputs)]
    return httpx.Response(200, json={"object": "list", "data": data[::-1], "model": "m"})


def many(driver: Driver, inputs: Any, **settings: Any) -> list[Any]:
    return driver.items(driver.client.embeddings.create_many(inputs, model="m", **settings))


@pytest.mark.parametrize("at_once", [1, 4])
def test_vectors_come_in_the_order_of_the_inputs(dual: Dual, at_once: int) -> None:
    sizes: list[int] = []

    def serve(request: httpx.Request) -> httpx.Response:
        sizes.append(len(json.loads(request.content)["input"]))
        assert "base64" == json.loads(request.content)["encoding_format"]
        return embed(request)

    inputs = (str(number) for number in range(5000))

    assert [[float(number)] for number in range(5000)] == many(dual(serve), inputs, at_once=at_once)
    assert [904, 2048, 2048] == sorted(sizes)


def test_an_error_comes_where_its_vectors_would_have_come(dual: Dual) -> None:
    driver, seen = dual(embed), list[Any]()
    results = driver.client.embeddings.create_many(["1"] * 2048 + ["poison"], model="m", at_once=1)

    async def collect() -> None:
        async for vector in results:
            seen.append(vector)

    read = (lambda: driver.finish(collect())) if hasattr(results, "__aiter__") else (lambda: seen.extend(results))
    with pytest.raises(BadRequestError):
        read()

    assert [[1.0]] * 2048 == seen


def test_inputs_are_taken_as_they_are_needed(dual: Dual) -> None:
    driver, taken = dual(embed), 0

    def endless() -> Iterator[str]:
        nonlocal taken
        while True:
            taken += 1
            yield "1"

    results = driver.client.embeddings.create_many(endless(), model="m", at_once=1)

    async def first() -> Any:
        vector = await anext(results)
        await results.aclose()
        return vector

    if hasattr(results, "__aiter__"):
        vector = driver.finish(first())
    else:
        vector = next(results)
        results.close()

    assert ([1.0], True) == (vector, taken <= 4 * 2048)


def test_numbers_from_servers_that_know_no_base64(dual: Dual) -> None:
    answer = httpx.Response(200, json={"data": [{"index": 0, "embedding": [0.25, -1]}]})

    assert [[0.25, -1.0]] == many(dual([answer]), ["x"])


def test_arrays_if_the_user_has_numpy(dual: Dual) -> None:
    (vector,) = many(dual(embed), ["2"], as_numpy=True)

    assert (np.float32, [2.0]) == (vector.dtype, vector.tolist())


def test_arrays_are_refused_where_there_is_no_numpy(dual: Dual, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("openai_dual.helpers.embeddings.find_spec", lambda _: None)

    with pytest.raises(ConfigurationError, match="as_numpy: expected numpy"):
        many(dual([]), ["x"], as_numpy=True)


@pytest.mark.parametrize("wrong", [5, None, b"x"])
def test_an_input_that_is_none_is_named(dual: Dual, wrong: Any) -> None:
    with pytest.raises(InvalidParameterError, match=r"inputs\[1\]: expected a text or a list of tokens"):
        many(dual(embed), ["1", wrong])


@pytest.mark.parametrize(
    "error",
    [
        {"error": {"message": "base64 encoding is not currently supported"}},
        {"object": "error", "message": "Unsupported encoding_format"},
        {"error": {"message": "unsupported value", "param": "encoding_format"}},
    ],
)
def test_a_server_without_base64_is_asked_for_numbers(dual: Dual, error: dict[str, Any]) -> None:
    asked: list[Any] = []

    def serve(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        asked.append(body.get("encoding_format"))
        if "encoding_format" in body:
            return httpx.Response(400, json=error)
        return httpx.Response(200, json={"data": [{"embedding": [float(each)]} for each in body["input"]]})

    assert [[float(number)] for number in range(5000)] == many(dual(serve), map(str, range(5000)), at_once=1)
    assert ["base64", None, None, None] == asked


def test_settings_reach_every_request(dual: Dual) -> None:
    def serve(request: httpx.Request) -> httpx.Response:
        body = json.loads(request.content)
        assert ("float", True, "1", "a") == (
            body["encoding_format"],
            body["truncate"],
            request.url.params["x"],
            request.headers["x-team"],
        )
        return httpx.Response(200, json={"data": [{"index": 0, "embedding": [0.5]}]})

    extra = {"encoding_format": "float", "truncate": True}
    found = many(dual(serve), ["a"], extra_body=extra, extra_query={"x": "1"}, extra_headers={"X-Team": "a"})

    assert [[0.5]] == found


@pytest.mark.parametrize("unknown", ["dimension", "encoding_format"])
def test_unknown_keywords_are_refused(dual: Dual, unknown: str) -> None:
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{unknown}'"):
        many(dual([]), ["a"], **{unknown: "float"})


BROKEN: list[Any] = [
    {},
    [],
    None,
    {"data": [{"index": 0}]},
    {"data": [{"index": 0, "embedding": "%%"}]},
    {"data": [{"index": 0, "embedding": "AAA="}]},
    {"data": []},
    {"data": [{"index": 0, "embedding": [1]}, {"index": 1, "embedding": [1]}]},
]


@pytest.mark.parametrize("answer", BROKEN)
def test_an_answer_without_as_many_vectors_is_an_error(answer: Any) -> None:
    with pytest.raises(StructuredAnswerError):
        vectors(answer, 1, as_numpy=False)


@given(st.lists(st.text(max_size=30) | st.lists(st.integers(0, 9), max_size=10)), st.integers(1, 5), st.integers(1, 20))
def test_requests_are_within_the_limits_and_nothing_is_lost(inputs: list[Any], most: int, tokens: int) -> None:
    requests = list(cut(inputs, most=most, tokens=tokens))

    def size(each: Any) -> int:
        return len(each.encode(errors="replace")) // BYTES_PER_TOKEN + 1 if isinstance(each, str) else len(each)

    assert inputs == [each for request in requests for each in request]
    assert all(len(request) <= most for request in requests)
    assert all(len(request) == 1 or sum(map(size, request)) <= tokens for request in requests)

"""Responses and parameters in the routes of FastAPI."""

from __future__ import annotations

import json
from typing import Any

import pytest

from openai_dual.types.chat import ChatCompletion, ChatCompletionMessageParam

fastapi: Any = pytest.importorskip("fastapi", reason="needs FastAPI")
testclient: Any = pytest.importorskip("fastapi.testclient", reason="needs FastAPI with httpx")

MESSAGE = {"role": "assistant", "content": "hi", "refusal": None}
CHOICE = {"index": 0, "finish_reason": "stop", "logprobs": None, "message": MESSAGE}
COMPLETION = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [CHOICE], "region": "eu"}


def completion() -> ChatCompletion:
    return ChatCompletion.from_dict(COMPLETION)


def application() -> Any:
    app: Any = fastapi.FastAPI()

    @app.get("/annotated")  # type: ignore[untyped-decorator]  # FastAPI may be missing
    def annotated() -> ChatCompletion:
        return completion()

    @app.get("/plain")
    def plain():  # type: ignore[no-untyped-def]  # noqa: ANN202 (a route without a return type)
        return completion()

    @app.get("/nested")  # type: ignore[untyped-decorator]  # FastAPI may be missing
    def nested() -> dict[str, Any]:
        return {"completions": [completion()]}

    @app.get("/model", response_model=dict[str, ChatCompletion])  # type: ignore[untyped-decorator]  # FastAPI may be missing
    def model() -> Any:
        return {"completion": completion()}

    @app.post("/messages")  # type: ignore[untyped-decorator]  # FastAPI may be missing
    def messages(messages: list[ChatCompletionMessageParam]) -> Any:
        return messages

    @app.post("/body")  # type: ignore[untyped-decorator]  # FastAPI may be missing
    def body(completion: ChatCompletion) -> dict[str, Any]:
        return {"type": type(completion).__name__, "content": completion.choices[0].message.content}

    return app


@pytest.fixture(scope="module")
def client() -> Any:
    return testclient.TestClient(application())


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/annotated", COMPLETION),
        ("/nested", {"completions": [COMPLETION]}),
        ("/model", {"completion": COMPLETION}),
    ],
)
def test_a_route_returns_the_object_of_the_service(client: Any, path: str, expected: Any) -> None:
    assert expected == client.get(path).json()


def test_a_route_without_a_type_returns_all_fields(client: Any) -> None:
    returned = client.get("/plain").json()

    assert ("c", "eu", "hi") == (returned["id"], returned["region"], returned["choices"][0]["message"]["content"])


def test_messages_are_a_body(client: Any) -> None:
    sent = [{"role": "user", "content": "hi"}]

    assert sent == client.post("/messages", json=sent).json()
    assert 422 == client.post("/messages", json=[{"role": "user"}]).status_code


def test_a_completion_is_a_body(client: Any) -> None:
    assert {"type": "ChatCompletion", "content": "hi"} == client.post("/body", json=COMPLETION).json()
    assert 422 == client.post("/body", json=[1]).status_code


def test_the_routes_are_described(client: Any) -> None:
    described = client.get("/openapi.json").json()

    assert "ChatCompletion" in described["components"]["schemas"]


def test_the_encoder_takes_models_at_any_depth() -> None:
    from fastapi.encoders import jsonable_encoder

    encoded = jsonable_encoder({"completions": [completion()]}, exclude_none=True)

    assert "hi" == encoded["completions"][0]["choices"][0]["message"]["content"]
    assert json.dumps(encoded)

"""The sentinels of the official package mean "omitted" wherever a value may stand: it need not be installed."""

from __future__ import annotations

from typing import Any

import pytest

from openai_dual import AsyncOpenAI, OpenAI
from openai_dual.testing import FakeTransport, chat_answer
from tests.support.clients import KINDS, Driver, Kind


def official(name: str) -> Any:
    return type(name, (), {"__module__": "openai._types", "__bool__": lambda _: False})()


NOT_GIVEN, OMIT = official("NotGiven"), official("Omit")
MESSAGES = [{"role": "user", "content": "hi", "name": OMIT}]


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> Kind:
    found: Kind = request.param
    return found


def opened(kind: Kind, fake: FakeTransport, **settings: Any) -> Driver:
    client = fake.client() if kind == "sync" else fake.async_client()
    return Driver(kind, http_client=client, **settings)


@pytest.mark.parametrize("method", ["create", "parse", "with_raw_response.create"])
def test_arguments_nested_values_headers_and_settings(kind: Kind, method: str) -> None:
    fake = FakeTransport([chat_answer("Hello!")])
    settings: dict[str, Any] = {"organization": NOT_GIVEN, "default_headers": {"X-Kept": "1", "X-Gone": "2"}}

    with opened(kind, fake, **settings) as driver:
        driver.call(
            f"chat.completions.{method}",
            model="gpt-6",
            messages=MESSAGES,
            tools=NOT_GIVEN,
            temperature=OMIT,
            metadata={"a": "b", "c": NOT_GIVEN},
            timeout=NOT_GIVEN,
            extra_headers={"X-Gone": OMIT},
            extra_query={"a": NOT_GIVEN},
        )

    (request,) = fake.requests
    body: Any = request.body
    assert {"model", "messages", "metadata"} == body.keys()
    assert [{"role": "user", "content": "hi"}] == body["messages"]
    assert {"a": "b"} == body["metadata"]
    assert ("1", False, ()) == (request.headers["x-kept"], "x-gone" in request.headers, request.query)


@pytest.mark.parametrize("client", [OpenAI, AsyncOpenAI])
def test_clients_take_them_as_settings(client: Any) -> None:
    made = client(api_key="key-of-the-user", base_url=NOT_GIVEN, timeout=NOT_GIVEN, max_retries=OMIT)

    assert made.max_retries == client(api_key="key-of-the-user").max_retries

"""The emulator accepts requests of `AzureOpenAI`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from openai_dual import AsyncAzureOpenAI, AuthenticationError, AzureOpenAI, InvalidValueError
from openai_dual.emulator import Emulator, Request
from openai_dual.emulator.request.azure import with_model, without_azure
from tests.support.clients import Driver, Kind

JSON = {"content-type": "application/json", "api-key": "k"}


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/openai/deployments/mine/chat/completions", "/v1/chat/completions"),
        ("/openai/v1/responses", "/v1/responses"),
        ("/openai/files", "/v1/files"),
        ("/v1/files", "/v1/files"),
    ],
)
def test_the_path_becomes_that_of_openai(path: str, expected: str) -> None:
    request = Request("POST", path, (("api-version", "1"), ("a", "b")), JSON, b"{}")

    assert without_azure(request).path == expected
    assert without_azure(request).headers["authorization"] == "Bearer k"


@pytest.mark.parametrize(("body", "expected"), [(b"{}", b'{"model":"mine"}'), (b'{"model":"a"}', b'{"model":"a"}')])
def test_the_deployment_is_the_model(body: bytes, expected: bytes) -> None:
    request = Request("POST", "/openai/deployments/mine/chat/completions", (), JSON, body)

    assert without_azure(request).body == expected


HI = [{"role": "user", "content": "Hi"}]
PLACES: tuple[dict[str, str], ...] = (
    {"azure_endpoint": "", "api_version": "2024-10-21"},
    {"azure_endpoint": "", "api_version": "2024-10-21", "azure_deployment": "mine"},
    {"azure_endpoint": "/openai/v1"},
)
"""Ways to name a resource; paths stand for the address of the emulator and the path."""


@pytest.fixture(params=PLACES, ids=["dated", "deployment", "v1"])
def azure(request: pytest.FixtureRequest, kind: Kind, emulator: Emulator) -> Iterator[Driver]:
    """A client of Azure of either kind, which checks its requests."""
    place = {**request.param, "azure_endpoint": emulator.base_url.removesuffix("/v1") + request.param["azure_endpoint"]}
    makers: dict[Kind, Any] = {"sync": AzureOpenAI, "async": AsyncAzureOpenAI}
    with Driver(kind, makers=makers, **place, admin_api_key=None, validate_requests="strict") as driver:
        yield driver


def test_both_clients_of_azure_are_served(azure: Driver) -> None:
    completion = azure.call("chat.completions.create", model="mine", messages=HI)
    stream = azure.call("chat.completions.create", model="mine", messages=HI, stream=True)
    pieces = [event.choices[0].delta.content for event in azure.events(stream) if event.choices]
    response = azure.call("responses.create", model="mine", input="Hi")

    assert ("mine", "You said: Hi") == (completion.model, completion.choices[0].message.content)
    assert "You said: Hi" == "".join(piece or "" for piece in pieces)
    assert ("mine", "You said: Hi") == (response.model, response.output_text)


def test_forms_files_and_lists_of_azure_are_served(azure: Driver) -> None:
    heard = azure.call("audio.transcriptions.create", model="mine", file=("a.mp3", b"x"))
    drawn = azure.call("images.edit", model="mine", prompt="a cat", image=b"x")
    vectors = azure.call("embeddings.create", model="mine", input=["a", "b"])
    file = azure.call("files.create", file=("a.jsonl", b"{}"), purpose="batch")

    assert "This is what was heard in a.mp3." == heard.text
    assert (1, 2) == (len(drawn.data), len(vectors.data))
    assert file.id in [each.id for each in azure.items(azure.call("files.list"))]
    assert b"{}" == azure.call("files.content", file.id).read()


def test_a_refusal_of_azure_is_the_error_of_openai(azure: Driver) -> None:
    with pytest.raises(InvalidValueError) as caught:
        azure.call("chat.completions.create", model="m", messages=HI, temperature=5, validate_requests=False)

    assert ("temperature", 400) == (caught.value.param, caught.value.status_code)


@pytest.mark.parametrize(("token", "status"), [("a-token", None), ("an-invalid-token", 401)])
def test_a_token_is_checked_like_a_key(kind: Kind, emulator: Emulator, token: str, status: int | None) -> None:
    credentials: dict[str, Any] = {"api_key": None, "admin_api_key": None, "azure_ad_token": token}
    place: dict[str, Any] = {"azure_endpoint": emulator.base_url.removesuffix("/v1"), "api_version": "2024-10-21"}
    makers: dict[Kind, Any] = {"sync": AzureOpenAI, "async": AsyncAzureOpenAI}
    with Driver(kind, makers=makers, **place, **credentials) as driver:
        try:
            found = driver.call("files.list").object
        except AuthenticationError as error:
            found = error.status_code

    assert (status or "list") == found


@pytest.mark.parametrize(
    ("target", "path", "query"),
    [
        ("/openai/realtime?api-version=1&deployment=mine", "/v1/realtime", {"model": "mine"}),
        ("/openai/deployments/mine/realtime?api-version=1", "/v1/realtime", {"model": "mine"}),
        ("/openai/responses?api-version=1", "/v1/responses", {}),
        ("/v1/realtime?model=other", "/v1/realtime", {"model": "other"}),
    ],
)
def test_the_deployment_of_a_socket_is_its_model(target: str, path: str, query: dict[str, str]) -> None:
    request = with_model(without_azure(Request.to(target, "GET", [("api-key", "k"), ("upgrade", "websocket")])))

    assert (path, query) == (request.path, dict(request.query))
    assert "Bearer k" == request.headers["authorization"]

"""The emulator accepts requests of `AzureOpenAI`."""

from __future__ import annotations

import pytest

from openai_dual import AzureOpenAI
from openai_dual.emulator import Emulator, Request
from openai_dual.emulator.request.azure import with_model, without_azure

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


def test_the_client_of_azure_is_served(emulator: Emulator) -> None:
    endpoint = emulator.base_url.removesuffix("/v1")
    with AzureOpenAI(api_key="k", azure_endpoint=endpoint, api_version="2024-10-21") as client:
        completion = client.chat.completions.create(model="mine", messages=[{"role": "user", "content": "Hi"}])

    assert completion.choices[0].message.content == "You said: Hi"


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

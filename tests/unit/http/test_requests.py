"""The httpx requests that are made from prepared requests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx
import pytest

from openai_dual import errors
from openai_dual.core.effects import HttpRequest
from openai_dual.http.requests import client_request, direct_request, json_response, refuse_async_body

URL = "https://api.example:8443/v1/x?token=key"


class Produced:
    """A body that is made while it is sent."""

    content_type = "text/plain"
    length: int | None = None

    def __init__(self, *, replayable: bool = True, async_field: str | None = None) -> None:
        self.replayable, self.async_field = replayable, async_field

    def __iter__(self) -> Iterator[bytes]:
        yield b"abc"

    def __aiter__(self) -> AsyncIterator[bytes]:
        raise AssertionError("these tests send nothing asynchronously")


def request(body: Any = None, url: str = URL) -> HttpRequest:
    return HttpRequest("POST", url, [(b"X-Team", b"blue")], body, {"read": 3})


@pytest.mark.parametrize(
    ("body", "framing"),
    [(None, {}), (b"", {"content-length": "0"}), (b"abc", {"content-length": "3"})],
)
def test_a_direct_request_is_complete(body: bytes | None, framing: dict[str, str]) -> None:
    made = direct_request(request(body))

    assert dict(made.headers) == {"host": "api.example:8443", "x-team": "blue", **framing}
    assert made.content == (body or b"")
    assert made.extensions.pop("started") > 0
    assert made.extensions == {"timeout": {"read": 3}, "origin": ("https", b"api.example:8443")}


def test_a_request_of_a_client_has_what_the_client_adds() -> None:
    made = client_request(request(b"abc"), httpx.Client(headers={"X-Mine": "m"}, params={"q": "1"}))

    assert (made.headers["x-mine"], made.headers["x-team"], made.headers["content-length"]) == ("m", "blue", "3")


def test_a_produced_body_is_sent_in_chunks_and_again_if_it_can_be() -> None:
    made, once = direct_request(request(Produced())), direct_request(request(Produced(replayable=False)))

    assert made.headers["transfer-encoding"] == "chunked"
    assert [*made.stream, *made.stream] == [b"abc", b"abc"]  # type: ignore[misc]  # a blocking stream too
    assert [*once.stream] == [b"abc"]  # type: ignore[misc]  # as above
    with pytest.raises(errors.InvalidParameterError, match="redirected"):
        iter(once.stream)  # type: ignore[arg-type]  # as above


def test_a_body_of_the_async_client_is_refused_by_name() -> None:
    refuse_async_body(request(Produced()))
    with pytest.raises(errors.InvalidParameterError, match="'file'"):
        refuse_async_body(request(Produced(async_field="file")))


def test_no_credential_of_the_url_is_shown() -> None:
    assert repr(direct_request(request())) == "<Request('POST', 'https://api.example:8443/v1/x?token=***')>"


def test_an_unusable_url_is_refused() -> None:
    with pytest.raises(errors.InvalidParameterError, match="URL"):
        direct_request(request(url="https://api.example/\x00"))


def test_a_response_can_be_made_of_a_body() -> None:
    assert json_response(404, {"a": 1}).json() == {"a": 1}

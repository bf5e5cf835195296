"""Binary responses through both clients: held in memory, or streamed; pages and errors in their place are refused."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_dual.core.decoding.binary import BinaryContent
from openai_dual.errors import APIConnectionError, InternalServerError, WrongContentTypeError
from tests.support.clients import KINDS, Driver, Kind
from tests.support.streaming import Body

LIBRARIES = ("httpx", "httpx2")
"""The tests run with the HTTP clients of both."""


def answering(*chunks: bytes | Exception) -> httpx.MockTransport:
    def answer(_: httpx.Request) -> httpx.Response:
        headers = {"content-type": "application/octet-stream", "x-request-id": "req_1"}
        return httpx.Response(200, headers=headers, stream=Body(chunks))

    return httpx.MockTransport(answer)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_had_as_bytes(kind: Kind, tmp_path: Path) -> None:
    with Driver(kind, answering(b"ab", b"c")) as driver:
        content = driver.call("files.content", "file_1")
    assert isinstance(content, BinaryContent)
    assert (b"abc", "abc", "req_1") == (content.content, content.text, content._request_id)
    content.write_to_file(tmp_path / "x")
    assert b"abc" == (tmp_path / "x").read_bytes()


def stream_to_file(kind: Kind, path: Path, chunks: Sequence[bytes | Exception]) -> None:
    async def awaited(context: Any) -> None:
        async with context as response:
            await response.stream_to_file(path)

    with Driver(kind, answering(*chunks)) as driver:
        context = driver.client.with_streaming_response.files.content("file_1")
        if kind == "async":
            driver.finish(awaited(context))
        else:
            with context as response:
                response.stream_to_file(path)


@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_streamed_to_disk_whole_or_not_at_all(kind: Kind, tmp_path: Path) -> None:
    path = tmp_path / "x"
    stream_to_file(kind, path, [b"ab", b"c"])
    assert b"abc" == path.read_bytes()
    with pytest.raises(APIConnectionError):
        stream_to_file(kind, path, [b"d", httpx.ReadError("reset")])
    assert ([path], b"abc") == (list(tmp_path.iterdir()), path.read_bytes())


def streamed(kind: Kind, answer: httpx.Response, read: str, method: str = "audio.speech") -> Any:
    """Read the response of a binary call by one of the methods of a streamed response; return what it read."""
    asked = {"model": "m", "voice": "v", "input": "x"} if method == "audio.speech" else {"file_id": "f"}

    def sync(context: Any) -> Any:
        with context as response:
            found = getattr(response, read)()
            return found if isinstance(found, bytes) else list(found)

    async def awaited(context: Any) -> Any:
        async with context as response:
            found = getattr(response, read)()
            return [item async for item in found] if hasattr(found, "__aiter__") else await found

    with Driver(kind, httpx.MockTransport(lambda _: answer)) as driver:
        resource: Any = driver.client.with_streaming_response
        for name in method.split("."):
            resource = getattr(resource, name)
        context = resource.create(**asked) if method == "audio.speech" else resource.content(**asked)
        return driver.finish(awaited(context)) if kind == "async" else sync(context)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("read", ["read", "iter_bytes", "iter_text", "iter_lines"])
@pytest.mark.parametrize(
    ("label", "body", "expected", "reason"),
    [
        ("text/html", b"<html>please log in</html>", WrongContentTypeError, "text/html"),
        ("application/json", b'{"error": {"message": "no credit"}}', InternalServerError, "no credit"),
    ],
)
def test_a_streamed_binary_response_that_is_a_page_or_an_error_is_refused(
    kind: Kind, read: str, label: str, body: bytes, expected: type[Exception], reason: str
) -> None:
    with pytest.raises(expected, match=reason):
        streamed(kind, httpx.Response(200, headers={"content-type": label}, stream=Body([body])), read)


@pytest.mark.parametrize("kind", KINDS)
def test_lines_end_with_lf_crlf_or_cr_alone(kind: Kind) -> None:
    body = Body(["a\u2028b\x85c\vd\r".encode(), b"\ne\rf\n\ng"])

    lines = streamed(kind, httpx.Response(200, stream=body), "iter_lines", "files")

    assert ["a\u2028b\x85c\vd", "e", "f", "", "g"] == lines


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("encoding", ["utf-8", "UTF8", "none", "identity", "binary", "8bit", ""])
def test_a_content_encoding_that_is_none_does_no_harm(kind: Kind, encoding: str) -> None:
    answer = httpx.Response(200, headers={"content-encoding": encoding}, stream=Body([b"ab"]))

    with Driver(kind, httpx.MockTransport(lambda _: answer)) as driver:
        assert b"ab" == driver.call("files.content", "file_1").content

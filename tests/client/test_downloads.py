"""Binary answers through the facade: held, or streamed to a file; the same for both clients."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import httpx
import pytest

from openai_dual.core.decoding.binary import BinaryContent
from openai_dual.errors import APIConnectionError
from tests.support.clients import KINDS, Driver, Kind
from tests.support.streaming import Body


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

"""The bytes of a response are read in many ways, and written to a file completely or not at all."""

from __future__ import annotations

import asyncio
import copy
import pickle
from pathlib import Path

import httpx
import pytest

from openai_dual.core.decoding.binary import BinaryContent, HttpxBinaryResponseContent, replacing
from openai_dual.errors import MalformedJSONError

BYTES = b'{"a": "\xc3\xa9"}'


def test_the_bytes_can_be_had_in_several_ways() -> None:
    content = BinaryContent(BYTES)
    assert (BYTES, BYTES, '{"a": "é"}', {"a": "é"}) == (content.content, content.read(), content.text, content.json())
    assert [BYTES] == list(content.iter_bytes())
    assert [BYTES[:5], BYTES[5:10], BYTES[10:]] == list(content.iter_bytes(5))
    assert "BinaryContent(11 bytes)" == repr(content)
    assert HttpxBinaryResponseContent is BinaryContent


def test_they_can_be_awaited() -> None:
    async def read(content: BinaryContent) -> tuple[bytes, list[bytes]]:
        return await content.aread(), [chunk async for chunk in content.aiter_bytes(6)]

    assert (BYTES, [BYTES[:6], BYTES[6:]]) == asyncio.run(read(BinaryContent(BYTES)))


RESPONSE = httpx.Response(
    200,
    headers={"content-type": "text/plain; charset=ISO-8859-1", "x-request-id": "req_1", "x-a": "1"},
    content=b"a\xe4\r\nb\xe2\x80\xa8",
    request=httpx.Request("GET", "https://api.example", headers={"Authorization": "Bearer canary-of-the-user"}),
)


def attached() -> BinaryContent:
    content = BinaryContent(RESPONSE.content)
    content.attach(RESPONSE)
    return content


def test_the_response_is_kept_beside_the_bytes() -> None:
    content = attached()

    assert ("1", "req_1") == (content.response.headers["x-a"], content._request_id)
    assert "iso-8859-1" == content.encoding
    assert "aä\r\nbâ\x80¨" == content.text
    assert "utf-8" == BinaryContent(b"").encoding
    with pytest.raises(RuntimeError, match="no HTTP response"):
        _ = BinaryContent(b"").response


def test_text_and_lines_come_in_chunks() -> None:
    content = BinaryContent("ä1\nb\u2028c\r\nd".encode())

    assert ["ä1\n", "b\u2028c", "\r\nd"] == list(content.iter_text(3))
    assert ["ä1", "b\u2028c", "d"] == list(content.iter_lines())
    assert [content.content] == list(content.iter_raw())
    content.close()


def test_the_async_methods_do_the_same() -> None:
    content = BinaryContent("ä1\nb\u2028c\r\nd".encode())

    async def everything() -> tuple[list[str], list[str], list[bytes]]:
        texts = [text async for text in content.aiter_text(3)]
        lines = [line async for line in content.aiter_lines()]
        raw = [chunk async for chunk in content.aiter_raw(4)]
        await content.aclose()
        return texts, lines, raw

    assert (list(content.iter_text(3)), list(content.iter_lines()), list(content.iter_raw(4))) == asyncio.run(
        everything()
    )


def test_a_pickle_has_the_bytes_and_the_request_id_and_no_credential() -> None:
    pickled = pickle.dumps(attached())

    again = pickle.loads(pickled)

    assert b"canary" not in pickled
    assert (RESPONSE.content, "req_1") == (again.content, again._request_id)


@pytest.mark.parametrize("copied", [copy.copy(attached()), copy.deepcopy(attached())])
def test_a_copy_keeps_the_response(copied: BinaryContent) -> None:
    assert (RESPONSE.content, "req_1", RESPONSE) == (copied.content, copied._request_id, copied.response)


def test_invalid_text_is_replaced_and_invalid_json_is_an_error() -> None:
    assert "\ufffd" == BinaryContent(b"\xff").text
    with pytest.raises(MalformedJSONError):
        BinaryContent(b"\xff").json()


def test_writing_replaces_the_file(tmp_path: Path) -> None:
    path = tmp_path / "speech.mp3"
    path.write_bytes(b"earlier")
    BinaryContent(b"x").write_to_file(path)
    assert b"x" == path.read_bytes()
    BinaryContent(b"xyz").stream_to_file(path, chunk_size=2)
    assert b"xyz" == path.read_bytes()
    asyncio.run(BinaryContent(b"z").astream_to_file(path))
    assert b"z" == path.read_bytes()
    asyncio.run(BinaryContent(b"y").awrite_to_file(str(path)))
    assert ([path], b"y") == (list(tmp_path.iterdir()), path.read_bytes())


def interrupted(path: Path) -> None:
    with replacing(path) as handle:
        handle.write(b"part")
        raise KeyboardInterrupt


def test_a_failure_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"earlier")
    with pytest.raises(KeyboardInterrupt):
        interrupted(path)
    assert ([path], b"earlier") == (list(tmp_path.iterdir()), path.read_bytes())

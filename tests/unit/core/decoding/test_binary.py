"""TODO."""

from __future__ import annotations

import asyncio
from pathlib import Path

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


def test_what_is_not_text_or_json_fails_gently() -> None:
    assert "\ufffd" == BinaryContent(b"\xff").text
    with pytest.raises(MalformedJSONError):
        BinaryContent(b"\xff").json()


def test_writing_replaces_the_file(tmp_path: Path) -> None:
    path = tmp_path / "speech.mp3"
    path.write_bytes(b"earlier")
    BinaryContent(b"x").write_to_file(path)
    assert b"x" == path.read_bytes()
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

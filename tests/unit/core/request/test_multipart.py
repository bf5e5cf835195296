"""Forms are laid out as the API expects, and every value arrives byte for byte."""

from __future__ import annotations

import asyncio
import io
import tracemalloc
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.calls.call import Form
from openai_dual.core.decoding.model import Unknown
from openai_dual.core.omit import omit
from openai_dual.core.request.multipart import MultipartBody, encode, has_file
from openai_dual.errors import InvalidParameterError
from tests.support.forms import Part, parts

PNG = b"\x89PNG\r\n\x1a\n0000"


def body(**fields: Any) -> MultipartBody:
    return encode(Form(fields))


def sent(encoded: MultipartBody) -> bytes:
    return b"".join(encoded)


def sent_async(encoded: MultipartBody) -> bytes:
    async def collect() -> bytes:
        return b"".join([chunk async for chunk in encoded])

    return asyncio.run(collect())


def parsed(**fields: Any) -> list[Part]:
    encoded = body(**fields)
    assert sent(encoded) == sent_async(encoded)
    return parts(encoded.content_type, sent(encoded))


def fields(**given_fields: Any) -> list[tuple[str, bytes]]:
    return [(part.name, part.content) for part in parsed(**given_fields)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", [("x", b"text")]),
        ("", [("x", b"")]),
        ("é\n--\u20ac", [("x", "é\n--\u20ac".encode())]),
        (True, [("x", b"true")]),
        (False, [("x", b"false")]),
        (3, [("x", b"3")]),
        (0.2, [("x", b"0.2")]),
        (None, []),
        (omit, []),
        ([], []),
        (["a", 1, True], [("x[]", b"a"), ("x[]", b"1"), ("x[]", b"true")]),
        (("a", "b"), [("x[]", b"a"), ("x[]", b"b")]),
        ({"a": 1, "b": {"c": None, "d": [2]}}, [("x[a]", b"1"), ("x[b][d][]", b"2")]),
        ([{"a": 1}], [("x[][a]", b"1")]),
        (Unknown.from_dict({"a": 1}), [("x[a]", b"1")]),
    ],
)
def test_fields_are_written_as_the_api_expects(value: Any, expected: list[tuple[str, bytes]]) -> None:
    assert expected == fields(x=value)


@pytest.mark.parametrize("value", [object(), {1, 2}, 1j, [object()], "\ud800"])
def test_a_value_without_a_form_is_refused_with_the_name_of_its_field(value: Any) -> None:
    with pytest.raises(InvalidParameterError, match="'x"):
        body(x=value)


def file(name: str | None, content: bytes, kind: str | None) -> list[Part]:
    return [Part("file", name, content, kind)]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (PNG, file("upload.png", PNG, "image/png")),
        (bytearray(b"text"), file("upload.txt", b"text", "text/plain")),
        (memoryview(b"\x01\xff\x00\xfe\xfd"), file("upload", b"\x01\xff\x00\xfe\xfd", "application/octet-stream")),
        (b"", file("upload", b"", "application/octet-stream")),
        (io.BytesIO(PNG), file("upload.png", PNG, "image/png")),
        (iter([b"a", bytearray(b"b")]), file("upload", b"ab", "application/octet-stream")),
        (("a.wav", b"x"), file("a.wav", b"x", "audio/wav")),
        (("a.bin", io.BytesIO(b"x"), "audio/mpeg"), file("a.bin", b"x", "audio/mpeg")),
        (("a.png", b"x", None), file("a.png", b"x", "image/png")),
        (("a", b"x", "text/plain", {"Content-Type": "text/css"}), file("a", b"x", "text/css")),
        ((None, '{"a":1}', "application/json"), file(None, b'{"a":1}', "application/json")),
    ],
)
def test_files_come_in_many_forms(value: Any, expected: list[Part]) -> None:
    encoded = body(file=value)
    assert expected == parts(encoded.content_type, sent(encoded))


def test_a_field_with_a_type_of_its_own_is_written_in_it() -> None:
    types = {"sdp": "application/sdp", "session": "application/json", "absent": "application/json"}
    encoded = encode(Form({"sdp": "v=0", "session": {"type": "realtime"}, "absent": None}, types=types))
    expected = [
        Part("sdp", None, b"v=0", "application/sdp"),
        Part("session", None, b'{"type":"realtime"}', "application/json"),
    ]
    assert expected == parts(encoded.content_type, sent(encoded))


@pytest.mark.parametrize("value", ["notes.txt", ["notes.txt"], [b"", "notes.txt"]])
def test_text_in_the_place_of_a_file_is_refused(value: Any) -> None:
    with pytest.raises(InvalidParameterError, match=r"'file': expected bytes, .* got text"):
        encode(Form({"file": value}, files=("file",)))


@pytest.mark.parametrize("value", [b"", ("notes.txt", b""), [b"", b""], None])
def test_a_file_in_its_place_is_not_refused(value: Any) -> None:
    assert encode(Form({"file": value}, files=("file",))).replayable


def test_an_array_of_files_repeats_its_name() -> None:
    expected = [("image[]", PNG), ("image[]", b"x"), ("prompt", b"p")]
    assert expected == fields(image=[PNG, ("x.png", b"x")], prompt="p")


def test_a_path_is_opened_only_while_it_is_sent(tmp_path: Path) -> None:
    path = tmp_path / "data.jsonl"
    path.write_bytes(b"first")
    encoded = body(file=path)
    path.write_bytes(b"other")
    assert file("data.jsonl", b"other", "application/jsonl") == parts(encoded.content_type, sent(encoded))
    assert encoded.replayable


def test_an_open_file_is_sent_from_the_callers_position_each_time(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"skipped:sent")
    with path.open("rb") as handle:
        handle.seek(8)
        encoded = body(file=handle)
        assert 8 == handle.tell()
        assert [("file", b"sent")] == [(part.name, part.content) for part in parts(encoded.content_type, sent(encoded))]
        assert sent(encoded) == sent(encoded)
        assert len(sent(encoded)) == encoded.length


class Pipe(io.RawIOBase):
    def __init__(self) -> None:
        self.chunks = [b"", b"ab", b"c", b""]

    def read(self, _: int = -1, /) -> bytes:
        return self.chunks.pop(0)


async def produced() -> AsyncIterator[bytes]:
    yield b"a"
    yield b"bc"


@pytest.mark.parametrize("make", [Pipe, lambda: iter([b"a", b"bc"]), produced])
def test_sources_that_can_be_read_once_are_not_replayable(make: Any) -> None:
    encoded = body(a=1, file=make(), b=2)
    assert (False, None) == (encoded.replayable, encoded.length)
    contents = [(part.name, part.content) for part in parts(encoded.content_type, sent_async(encoded))]
    assert [("a", b"1"), ("file", b"abc"), ("b", b"2")] == contents


def test_an_async_iterator_needs_the_async_client() -> None:
    encoded = body(file=produced())
    assert "file" == encoded.async_field
    with pytest.raises(InvalidParameterError, match="'file': an async iterator needs the async client"):
        sent(encoded)
    assert body(file=b"").async_field is None


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (Path("/nowhere/at/all"), "'file': '/nowhere/at/all' cannot be read: No such file"),
        (Path("/"), "'file': '/' cannot be read: Is a directory"),
        (io.StringIO("text"), "'file': expected a file opened in binary mode, got one in text mode"),
        (("a.txt", b"x", "text/plain\r\nX: y"), "'file': expected headers without line breaks"),
        (("a.txt", b"x", "text/plain", {"X\n": "y"}), "'file': expected headers without line breaks"),
        ((None, 3, "text/plain"), "'file': expected bytes, a binary file"),
    ],
)
def test_a_wrong_file_is_refused_before_anything_is_sent(value: Any, message: str) -> None:
    with pytest.raises(InvalidParameterError, match=message):
        body(file=value)


def test_a_closed_file_is_refused() -> None:
    handle = io.BytesIO()
    handle.close()
    with pytest.raises(InvalidParameterError, match="'file': the file is closed"):
        body(file=handle)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (lambda path: path.write_bytes(b"ab"), "'file': the file became 2 bytes shorter"),
        (lambda path: path.unlink(), "'file': .* cannot be read"),
    ],
)
def test_a_file_that_changes_under_way_is_a_typed_error(tmp_path: Path, change: Any, message: str) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abcd")
    encoded = body(file=path)
    change(path)
    with pytest.raises(InvalidParameterError, match=message):
        sent(encoded)


def test_a_file_that_grows_under_way_is_sent_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abcd")
    encoded = body(file=path)
    path.write_bytes(b"abcdefgh")
    assert len(sent(encoded)) == encoded.length


def test_an_iterator_of_text_is_a_typed_error() -> None:
    with pytest.raises(InvalidParameterError, match="'file': expected an iterator of bytes, it gave str"):
        sent(body(file=iter(["text"])))


def test_names_cannot_leave_their_quotes() -> None:
    encoded = encode(Form({'a"\r\nX: 1': 1, "file": ('b"\r\nY: 2é.txt', b"")}), boundary=lambda: "B")
    assert (
        '--B\r\nContent-Disposition: form-data; name="a%22%0D%0AX: 1"\r\n\r\n1\r\n'
        '--B\r\nContent-Disposition: form-data; name="file"; filename="b%22%0D%0AY: 2é.txt"\r\n'
        "Content-Type: text/plain\r\n\r\n\r\n--B--\r\n"
    ).encode() == sent(encoded)


def test_the_boundary_cannot_be_foreseen() -> None:
    assert body(a=1).content_type != body(a=1).content_type


def test_a_small_form_is_one_piece_and_large_files_come_in_chunks() -> None:
    assert 1 == len(list(body(a=1, b=["x", "y"], file=b"small")))
    sizes = [len(chunk) for chunk in body(file=bytes(200_000))]
    assert [65536, 65536, 65536, 200_000 - 3 * 65536] == sizes[1:-1]


def test_a_large_file_is_never_whole_in_memory(tmp_path: Path) -> None:
    path, size = tmp_path / "large", 200 * 1024 * 1024
    with path.open("wb") as handle:
        handle.truncate(size)
    encoded = body(file=path)
    tracemalloc.start()
    try:
        assert encoded.length == sum(len(chunk) for chunk in encoded)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 1024 * 1024


NAMES = st.text(st.characters(codec="utf-8", exclude_characters='"\\\r\n\0', exclude_categories=["Cc"]), min_size=1)


def strictly_parsed(encoded: MultipartBody) -> list[tuple[str, bytes]]:
    """Split at the boundary by the letter of RFC 2046, with no more understanding than that."""
    mark = b"--" + encoded.content_type.partition("boundary=")[2].encode()
    first, *middle, last = (b"\r\n" + sent(encoded)).split(b"\r\n" + mark)
    assert (b"", b"--\r\n") == (first, last)
    heads_and_contents = [part.removeprefix(b"\r\n").partition(b"\r\n\r\n") for part in middle]
    return [(head.split(b'name="')[1].split(b'"')[0].decode(), content) for head, _, content in heads_and_contents]


@given(st.dictionaries(NAMES, st.one_of(st.text(st.characters(codec="utf-8")), st.binary())))
def test_every_field_comes_back_byte_for_byte(given_fields: dict[str, str | bytes]) -> None:
    encoded = encode(Form(given_fields))
    expected = [(name, value.encode() if isinstance(value, str) else value) for name, value in given_fields.items()]
    assert expected == strictly_parsed(encoded)
    assert len(sent(encoded)) == encoded.length


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": "x", "b": [1]}, False),
        ({"a": ("x", "y")}, False),
        ({"a": b""}, True),
        ({"a": [("n", b"")]}, True),
        ({"a": {"b": Path("x")}}, True),
        ({"a": iter([b""])}, True),
    ],
)
def test_a_file_is_found_wherever_it_is(value: Any, expected: bool) -> None:
    assert expected == has_file(value)

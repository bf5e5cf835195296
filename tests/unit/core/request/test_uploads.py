"""Upload objects of web frameworks are sent with their content, name and type."""

from __future__ import annotations

import gc
import io
import pathlib
import warnings
from typing import Any

import pytest

from openai_dual.core.calls.call import Form
from openai_dual.core.request.multipart import encode
from openai_dual.core.request.uploads import declared_type, file_from_path, file_name, is_content
from openai_dual.errors import InvalidParameterError
from tests.support.forms import Part, parts

CONTENT = b"RIFF....WAVEdata"


def at_end() -> io.BytesIO:
    file = io.BytesIO()
    file.write(CONTENT)
    return file


class FileStorage:
    """As Werkzeug's: `name` is the form field; the stream's methods are its own."""

    def __init__(self, stream: Any, filename: str, content_type: str) -> None:
        self.stream, self.name, self.filename, self.content_type = stream, "file", filename, content_type

    def __getattr__(self, name: str) -> Any:
        return getattr(self.stream, name)

    def __iter__(self) -> Any:
        return iter(self.stream)


class UploadFile:
    """As Starlette's and FastAPI's: its methods are coroutine functions, the file is in `file`."""

    def __init__(self, file: Any, filename: str | None, content_type: str | None) -> None:
        self.file, self.filename, self.content_type = file, filename, content_type

    async def read(self, size: int = -1) -> Any:
        return self.file.read(size)

    async def seek(self, offset: int) -> None:
        self.file.seek(offset)


class UploadedFile:
    """As Django's: it passes on the methods of its file, and iterates over lines."""

    def __init__(self, file: Any, name: str, content_type: str) -> None:
        self.file, self.name, self.content_type, self.size = file, name, content_type, len(CONTENT)
        self.read, self.seek, self.tell = file.read, file.seek, file.tell

    def __iter__(self) -> Any:
        return iter(self.file)


class FileField:
    """As aiohttp's: a record with the file in `file`; `name` is the form field."""

    def __init__(self, file: Any, filename: str, content_type: str) -> None:
        self.name, self.filename, self.file, self.content_type = "file", filename, file, content_type


class StreamlitFile(io.BytesIO):
    """As Streamlit's: a buffer with `name` and `type`."""

    def __init__(self, content: bytes, name: str, type: str) -> None:  # noqa: A002 (their name)
        super().__init__(content)
        self.name, self.type = name, type


OBJECTS = [
    FileStorage(at_end(), "a.wav", "audio/x-wav"),
    FileStorage(io.BytesIO(CONTENT), "a.wav", "audio/x-wav"),
    UploadFile(at_end(), "a.wav", "audio/x-wav"),
    UploadFile(io.BytesIO(CONTENT), "a.wav", "audio/x-wav"),
    UploadedFile(at_end(), "a.wav", "audio/x-wav"),
    FileField(at_end(), "a.wav", "audio/x-wav"),
    StreamlitFile(CONTENT, "a.wav", "audio/x-wav"),
]


def sent(value: Any) -> Part:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        body = encode(Form({"file": value}, files=["file"]))
        (part,) = parts(body.content_type, b"".join(body))
        gc.collect()
    return part


@pytest.mark.parametrize("upload", OBJECTS, ids=lambda value: type(value).__name__)
def test_upload_objects_are_sent_with_content_name_and_type(upload: Any) -> None:
    assert Part("file", "a.wav", CONTENT, "audio/x-wav") == sent(upload)
    assert Part("file", "b.wav", CONTENT, "audio/x-wav") == sent(("b.wav", upload))
    assert Part("file", "b.wav", CONTENT, "audio/flac") == sent(("b.wav", upload, "audio/flac"))


@pytest.mark.parametrize(
    ("filename", "declared", "name", "kind"),
    [
        ("a.wav", None, "a.wav", "audio/wav"),
        ("a.wav", "application/octet-stream", "a.wav", "audio/wav"),
        (None, None, "upload.txt", "text/plain"),
        ("", "", "upload.txt", "text/plain"),
        ("/tmp/x/a.wav", "audio/wav", "a.wav", "audio/wav"),
    ],
)
def test_a_missing_name_or_type_is_found_by_the_other_rules(filename: Any, declared: Any, name: str, kind: str) -> None:
    assert Part("file", name, b"text", kind) == sent(UploadFile(io.BytesIO(b"text"), filename, declared))


class OnlyAsync:
    filename = "a.wav"

    async def read(self, _: int = -1) -> bytes:
        return CONTENT


def test_an_async_upload_without_a_file_is_refused_and_leaves_no_coroutine() -> None:
    with pytest.raises(InvalidParameterError, match="'file': the `read` of OnlyAsync is async: pass its content"):
        sent(OnlyAsync())


class NamedString(str):
    """As Gradio's: the path of a file, as text."""

    __slots__ = ()
    name = "/tmp/a.wav"


def test_the_path_of_a_file_as_text_is_refused_with_the_right_form() -> None:
    with pytest.raises(InvalidParameterError, match=r"got text; for a path pass pathlib\.Path"):
        sent(NamedString("/tmp/a.wav"))


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (b"", True),
        (pathlib.Path("a"), True),
        (io.BytesIO(), True),
        (iter([b""]), True),
        (FileField(io.BytesIO(), "a", ""), True),
        ("text", False),
        ({"a": 1}, False),
        ([b""], False),
        (5, False),
        (type("Record", (), {"file": "a.txt"})(), False),
    ],
)
def test_content_is_recognised(value: Any, expected: bool) -> None:
    assert expected is is_content(value)


def test_a_path_is_named_by_its_last_part(tmp_path: pathlib.Path) -> None:
    assert ("a.txt", tmp_path / "a.txt") == file_from_path(tmp_path / "a.txt")
    assert "a.txt" == file_name(tmp_path / "a.txt")
    assert "" == file_name(b"")
    assert "" == declared_type(b"")

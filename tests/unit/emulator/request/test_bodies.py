"""Bodies and form fields get the types of their schemas."""

from __future__ import annotations

import httpx
import pytest


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"prompt": "x", "n": "2"}, 200),
        ({"prompt": "x", "n": "two"}, 400),
        ({"prompt": "x", "n": "11"}, 400),
        ({"prompt": "x", "stream": "false"}, 200),
        ({"prompt": "x", "stream": "maybe"}, 400),
        ({"n": "2"}, 400),
    ],
)
def test_form_fields_are_typed_and_checked(api: httpx.Client, fields: dict[str, str], expected: int) -> None:
    assert expected == api.post("/images/edits", data=fields, files={"image": ("a.png", b"x")}).status_code


def test_text_is_not_a_file(api: httpx.Client) -> None:
    answer = api.post("/files", files={"file": (None, "path/of/a/file"), "purpose": (None, "batch")})

    assert (400, "file") == (answer.status_code, answer.json()["error"]["param"])


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("chunking_strategy", "auto", 200),
        ("chunking_strategy", '{"type": "server_vad", "threshold": 0.5}', 200),
        ("chunking_strategy", "none", 400),
        ("chunking_strategy[type]", "server_vad", 200),
        ("temperature", "0.5", 200),
        ("temperature", "warm", 400),
        ("timestamp_granularities[]", "word", 200),
        ("timestamp_granularities", "word", 200),
        ("timestamp_granularities[]", "year", 400),
    ],
)
def test_nested_form_fields_are_typed_and_checked(api: httpx.Client, field: str, value: str, expected: int) -> None:
    fields = {"model": "whisper-1", field: value}

    assert expected == api.post("/audio/transcriptions", data=fields, files={"file": ("a.mp3", b"x")}).status_code


@pytest.mark.parametrize(
    ("path", "expected"), [("/threads", 200), ("/embeddings", 400), ("/realtime/calls/c/hangup", 200)]
)
def test_an_optional_body_may_be_omitted(api: httpx.Client, path: str, expected: int) -> None:
    assert expected == api.post(path).status_code


def test_a_file_where_a_text_belongs_is_refused(api: httpx.Client) -> None:
    files = {"file": ("a", b"x"), "purpose": ("p", b"batch")}

    assert "purpose" == api.post("/files", files=files).json()["error"]["param"]

"""Multipart bodies and form fields: read strictly, given the types their schema asks for."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.emulator.application import Application
from openai_dual.emulator.behaviour.rate_limits import go_duration
from openai_dual.emulator.messages import Refusal, Request
from openai_dual.emulator.request.multipart import FormFile, parse
from openai_dual.emulator.schema.catalogue import Schema
from openai_dual.emulator.schema.checker import Checker

BOUND = "multipart/form-data; boundary=b"
HEAD = b'--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n'
names = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\\%"), min_size=1)


@given(name=names, filename=names, content=st.binary(), value=st.text())
def test_what_a_client_encodes_is_read_back(name: str, filename: str, content: bytes, value: str) -> None:
    request = httpx.Request("POST", "http://x", data={name: value}, files={"file": (filename, content, "text/x")})

    fields = parse(request.headers["content-type"], request.read())

    assert [(name, value), ("file", FormFile(filename, "text/x", content))] == fields


@pytest.mark.parametrize(
    ("content_type", "body"),
    [
        ("multipart/form-data", b"--b--"),
        (BOUND, b""),
        (BOUND, b"--c--"),
        (BOUND, b"--b\r\n"),
        (BOUND, HEAD + b"x"),
        (BOUND, HEAD + b"x\r\n--b"),
        (BOUND, b"--b\r\ncontent-type: a/b\r\n\r\nx\r\n--b--"),
    ],
)
def test_a_malformed_body_is_refused(content_type: str, body: bytes) -> None:
    with pytest.raises(Refusal) as caught:
        parse(content_type, body)

    assert 400 == caught.value.status


@given(body=st.binary())
def test_any_bytes_are_read_or_refused(body: bytes) -> None:
    try:
        parse(BOUND, b"--b\r\n" + body)
    except Refusal as refusal:
        assert 400 == refusal.status  # noqa: PT017 (either outcome is right; the refusal has to be this one)


@given(body=st.binary(), content_type=st.sampled_from(["application/json", BOUND, "text/plain", ""]))
def test_any_body_gets_an_answer(body: bytes, content_type: str) -> None:
    headers = {"authorization": "Bearer k", "content-type": content_type}

    reply = Application().respond(Request("POST", "/v1/files", (), headers, body)).reply

    assert 400 == reply.status


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


def test_text_is_no_file(api: httpx.Client) -> None:
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
def test_a_body_may_be_left_out_where_it_is_optional(api: httpx.Client, path: str, expected: int) -> None:
    assert expected == api.post(path).status_code


def test_a_file_where_a_text_belongs_is_refused(api: httpx.Client) -> None:
    files = {"file": ("a", b"x"), "purpose": ("p", b"batch")}

    assert "purpose" == api.post("/files", files=files).json()["error"]["param"]


PERSON: Schema = {
    "type": "object",
    "properties": {
        "kind": {"const": "person"},
        "name": {"type": "string", "minLength": 1, "maxLength": 3, "pattern": "^[a-z]*$"},
        "age": {"type": "integer", "exclusiveMinimum": 0, "maximum": 150},
        "tags": {"type": "array", "items": {"enum": ["a", "b"]}, "maxItems": 2},
    },
    "required": ["kind", "name"],
    "additionalProperties": False,
}
PET: Schema = {"type": "object", "properties": {"kind": {"const": "pet"}, "legs": {"type": "number"}}}
UNION: Schema = {"anyOf": [{"$ref": "Person"}, {"$ref": "Pet"}, {"type": "string"}, {"type": "null"}]}
ANN = {"kind": "person", "name": "ann"}


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (ANN, None),
        (ANN | {"age": 1.0, "tags": ["a", "b"]}, None),
        (ANN | {"age": None}, ("age", "invalid_type")),
        ({"kind": "pet", "legs": 4}, None),
        ("text", None),
        (None, None),
        ({"kind": "person"}, ("name", "missing_required_parameter")),
        (ANN | {"name": ""}, ("name", "string_below_min_length")),
        (ANN | {"name": "anna"}, ("name", "string_above_max_length")),
        (ANN | {"name": "ANN"}, ("name", "invalid_value")),
        (ANN | {"name": None}, ("name", "invalid_type")),
        (ANN | {"age": 0}, ("age", "integer_below_min_value")),
        (ANN | {"age": 151}, ("age", "integer_above_max_value")),
        (ANN | {"age": 1.5}, ("age", "invalid_type")),
        (ANN | {"age": True}, ("age", "invalid_type")),
        (ANN | {"tags": ["a", "c"]}, ("tags[1]", "invalid_value")),
        (ANN | {"tags": ["a"] * 3}, ("tags", "array_above_max_length")),
        (ANN | {"more": 1}, ("more", "unknown_parameter")),
        ({"kind": "thing"}, ("kind", "invalid_value")),
        (1, ("", "invalid_type")),
    ],
)
def test_a_value_is_checked_to_the_place(value: Any, problem: tuple[str, str] | None) -> None:
    found = Checker({"Person": PERSON, "Pet": PET}).problem(UNION, value)

    assert problem == (found and (found.at, found.code))


def test_requests_may_lack_what_the_service_fills_in() -> None:
    schemas = {"Person": PERSON | {"shared": True}}

    assert Checker(schemas, lenient=True).fits({"$ref": "Person"}, {})
    assert not Checker(schemas).fits({"$ref": "Person"}, {})


def test_requests_may_say_null_for_what_they_may_leave_out() -> None:
    requests = Checker({"Person": PERSON, "Pet": PET}, lenient=True)

    assert requests.fits(UNION, ANN | {"age": None})
    assert not requests.fits(UNION, ANN | {"name": None})


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "0s"), (0.006, "6ms"), (1.5, "1.5s"), (59, "59s"), (360, "6m0s"), (111.595, "1m51.595s"), (3600, "1h0m0s")],
)
def test_times_are_spelled_as_go_does(seconds: float, text: str) -> None:
    assert text == go_duration(seconds)

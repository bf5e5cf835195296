"""Multipart bodies are read strictly."""

from __future__ import annotations

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.emulator.application import Application
from openai_dual.emulator.messages import Refusal, Request
from openai_dual.emulator.request.multipart import FormFile, parse

BOUND = "multipart/form-data; boundary=b"


HEAD = b'--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n'


names = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\\%"), min_size=1)


@given(name=names, filename=names, content=st.binary(), value=st.text())
def test_encoded_forms_are_read_back(name: str, filename: str, content: bytes, value: str) -> None:
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
def test_any_body_gets_a_response(body: bytes, content_type: str) -> None:
    headers = {"authorization": "Bearer k", "content-type": content_type}

    reply = Application().respond(Request("POST", "/v1/files", (), headers, body)).reply

    assert 400 == reply.status

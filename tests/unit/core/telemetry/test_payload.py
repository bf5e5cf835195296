"""What may be seen of bodies: no credential, no bytes of files, no numbers of vectors, and not too much."""

from __future__ import annotations

import base64
import io
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.telemetry.payload import LIMIT, READ, Payload, abbreviated

ENCODED = base64.b64encode(bytes(3000)).decode()


def shown(value: Any, **how: Any) -> str:
    content = value if isinstance(value, bytes) else json.dumps(value).encode()
    return Payload(content, len(content), **how).shown()


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"embedding": [0.5] * 1536}, {"embedding": "<vector of 1536>"}),
        ({"embedding": ENCODED}, {"embedding": "<vector of 750>"}),
        ({"input_audio": {"data": ENCODED, "format": "wav"}}, {"data": "<base64, 3,000 bytes>", "format": "wav"}),
        ({"b64_json": ENCODED}, {"b64_json": "<base64, 3,000 bytes>"}),
        ({"url": f"data:image/png;base64,{ENCODED}"}, {"url": "<image/png, 3,000 bytes>"}),
        ({"numbers": [1, 2, 3]}, {"numbers": [1, 2, 3]}),
        ({"delta": "a short word"}, {"delta": "a short word"}),
    ],
)
def test_files_and_vectors_are_named(value: dict[str, Any], expected: dict[str, Any]) -> None:
    found = json.loads(shown(value))

    assert expected == found.get("input_audio", found)


def test_credentials_are_masked() -> None:
    text = shown(
        {"api_key": "anything", "text": "sk-abcdefghijklmnop", "echo": "the very key 12345678"},
        keys=lambda: ["12345678"],
    )

    assert {"api_key": "***", "text": "***", "echo": "the very key ***"} == json.loads(text)


def test_a_body_is_cut_after_it_was_redacted() -> None:
    text = shown({"a": "x" * (LIMIT - 12), "b": "sk-abcdefghijklmnop"})

    assert "sk-" not in text
    assert text.endswith("characters)")
    assert LIMIT + 30 > len(text)


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        (b"\x89PNG", "image/png", "<image/png, 4 bytes>"),
        (b"text of a file", "file text/plain", "<file text/plain, 14 bytes>"),
        (b"x" * (READ + 1), "text/plain; charset=utf-8", f"<text/plain, {READ + 1:,} bytes>"),
        (b"<html>oh</html>", "text/html", "<html>oh</html>"),
        (b"", "application/json", ""),
    ],
)
def test_bodies_that_are_not_json(content: bytes, kind: str, expected: str) -> None:
    assert expected == shown(content, kind=kind)


def test_the_files_of_a_form_are_named() -> None:
    named = io.BytesIO(b"abc")
    named.name = "c.bin"
    fields = {
        "file": ("a.txt", b"12345", "text/plain"),
        "image": [b"123", named],
        "purpose": "assistants",
        "n": 2,
    }

    assert {
        "file": "<file, a.txt, 5 bytes, text/plain>",
        "image": ["<file, 3 bytes>", "<file, c.bin>"],
        "purpose": "assistants",
        "n": 2,
    } == json.loads(Payload(fields, None).shown())


def test_its_repr_has_the_size_only() -> None:
    assert ("<3 bytes>", "<unknown size>") == (repr(Payload(b"abc", 3)), repr(Payload({"a": "b"}, None)))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner, max_size=8) | st.dictionaries(st.text(), inner, max_size=8),
    max_leaves=20,
)


@given(JSON)
def test_other_json_stays_as_it_is(value: Any) -> None:
    assert value == abbreviated(value)


@given(st.binary(max_size=200))
def test_no_body_is_too_odd_to_be_shown(content: bytes) -> None:
    assert isinstance(shown(content), str)

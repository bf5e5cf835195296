"""JSON is parsed strictly, with a limit of nesting."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.emulator.messages import dump
from openai_dual.emulator.request.json_parsing import DEEPEST, parse_json, parse_json_lines

FAR_TOO_DEEP = b"[" * 100_000
TOO_DEEP = b'{"a":' * DEEPEST + b"{}" + b"}" * DEEPEST
JSON = {"content-type": "application/json"}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b'{"a": [1, 2.5, 2.0, null, "\xc3\xa9"]}', {"a": [1, 2.5, 2, None, "\u00e9"]}),
        ('"\\ud83d\\ude00"', "\U0001f600"),
        (b"[" * DEEPEST + b"]" * DEEPEST, DEEPEST),
    ],
)
def test_json_is_read(text: bytes | str, value: Any) -> None:
    read = parse_json(text)

    assert value == (depth(read) if isinstance(value, int) else read)


def depth(value: Any) -> int:
    return 1 + max(map(depth, value), default=0) if isinstance(value, list) else 0


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(b"{", id="no end"),
        pytest.param(b'"\xff"', id="no UTF-8"),
        pytest.param(b"NaN", id="NaN"),
        pytest.param(b"1e999", id="beyond all numbers"),
        pytest.param(b"1" * 5000, id="more digits than Python reads"),
        pytest.param(b'"\\uD800"', id="half a surrogate pair"),
        pytest.param(TOO_DEEP, id="too deep"),
        pytest.param(FAR_TOO_DEEP, id="far too deep"),
    ],
)
def test_what_is_no_json_is_a_value_error(text: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        parse_json(text)


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists))
def test_what_is_written_is_read_back(value: Any) -> None:
    assert value == parse_json(dump(value))


def test_lines_are_read_one_by_one() -> None:
    assert [1, {"a": 2}] == parse_json_lines(b'1\n\n{"a": 2}\r\n  \n')


@pytest.mark.parametrize("body", [TOO_DEEP, FAR_TOO_DEEP], ids=["too deep", "far too deep"])
@pytest.mark.parametrize("path", ["/chat/completions", "/responses", "/evals", "/fine_tuning/jobs"])
def test_a_body_that_is_nested_too_deep_is_a_400(fresh: httpx.Client, path: str, body: bytes) -> None:
    refused = fresh.post(path, content=body, headers=JSON)

    assert (400, "invalid_request_error") == (refused.status_code, refused.json()["error"]["type"])


@pytest.mark.parametrize("path", ["/files", "/organization/audit_logs"])
def test_a_query_that_is_nested_too_deep_is_a_400(fresh: httpx.Client, path: str) -> None:
    refused = fresh.get(f"{path}?a{'[b]' * 5000}=1")

    assert (400, "a") == (refused.status_code, refused.json()["error"]["param"])


def test_a_form_that_is_nested_too_deep_is_a_400(fresh: httpx.Client) -> None:
    refused = fresh.post("/files", data={"a" + "[b]" * 5000: "1"}, files={"file": ("a", b"x")})

    assert (400, "a") == (refused.status_code, refused.json()["error"]["param"])


def test_what_is_as_deep_as_may_be_is_answered(fresh: httpx.Client) -> None:
    schema: dict[str, Any] = {"type": "string"}
    while json.dumps(schema).count("{") < DEEPEST - 4:
        schema = {"type": "object", "properties": {"a": schema}, "required": ["a"]}
    text = {"format": {"type": "json_schema", "name": "deep", "schema": schema}}
    answer = fresh.post("/responses", json={"model": "gpt-4o", "input": "Hi", "text": text})

    said = answer.raise_for_status().json()["output"][0]["content"][0]["text"]
    assert {"a"} == parse_json(said).keys()

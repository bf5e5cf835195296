"""The reason of an error is found in every shape that servers write, and no body breaks the reading of it."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual.core.decoding.error_body import ErrorFacts, holds_error, is_error, parsed, read_error, unwrapped
from openai_dual.core.decoding.errors import LONGEST_MESSAGE, error_from_event, error_from_response

PYDANTIC = [{"type": "missing", "loc": ["body", "model"], "msg": "Field required"}]

SHAPES: list[tuple[str, Any, ErrorFacts]] = [
    (
        "OpenAI",
        {"error": {"message": "no", "code": "c", "param": "p", "type": "t"}},
        ErrorFacts("no", "c", "p", "t"),
    ),
    ("error as text", {"error": "model 'x' not found"}, ErrorFacts("model 'x' not found")),
    ("error as text beside a code", {"error": "no model", "code": 5}, ErrorFacts("no model", "5")),
    ("error as a flag", {"error": True, "message": "no"}, ErrorFacts("no")),
    ("error as JSON in text", {"error": '{"error": {"message": "no", "code": 7}}'}, ErrorFacts("no", "7")),
    ("error as a list", {"error": [{"message": "a"}, {"message": "b"}]}, ErrorFacts("a; b")),
    (
        "Gemini",
        [{"error": {"code": 400, "message": "API key not valid.", "status": "INVALID_ARGUMENT"}}],
        ErrorFacts("API key not valid.", "400", "", "INVALID_ARGUMENT"),
    ),
    (
        "Anthropic",
        {"type": "error", "error": {"type": "overloaded_error", "message": "busy"}},
        ErrorFacts("busy", type="overloaded_error"),
    ),
    ("FastAPI text", {"detail": "Model not loaded"}, ErrorFacts("Model not loaded")),
    ("FastAPI list", {"detail": PYDANTIC}, ErrorFacts("body.model: Field required", param="model", type="missing")),
    ("FastAPI object", {"detail": {"error": {"message": "no", "code": "c"}}}, ErrorFacts("no", "c")),
    (
        "Mistral",
        {"object": "error", "message": {"detail": PYDANTIC}, "type": "invalid_request_error"},
        ErrorFacts("body.model: Field required", param="model", type="missing"),
    ),
    (
        "Cloudflare",
        {"errors": [{"message": "no such model", "code": 7003}], "success": False},
        ErrorFacts("no such model", "7003"),
    ),
    ("errors as texts", {"errors": ["a", "b", "a"]}, ErrorFacts("a; b")),
    ("SiliconFlow", {"code": 30001, "msg": "balance", "data": None}, ErrorFacts("balance", "30001")),
    ("Baidu", {"error_code": 17, "error_msg": "daily limit"}, ErrorFacts("daily limit", "17")),
    ("FastChat", {"object": "error", "message": "too long", "code": 40303}, ErrorFacts("too long", "40303")),
    ("FastChat stream", {"text": "boom", "error_code": 50001}, ErrorFacts("boom", "50001")),
    (
        "vLLM",
        {"object": "error", "message": "too long", "type": "BadRequestError", "param": None, "code": 400},
        ErrorFacts("too long", "400", "", "BadRequestError"),
    ),
    ("AWS", {"Message": "not authorized"}, ErrorFacts("not authorized")),
    ("APIM", {"statusCode": 401, "message": "no subscription"}, ErrorFacts("no subscription", status="401")),
    (
        "OAuth",
        {"error": "invalid_token", "error_description": "The token expired"},
        ErrorFacts("The token expired", "invalid_token"),
    ),
    ("Apigee", {"fault": {"faultstring": "quota", "detail": {"errorcode": "x"}}}, ErrorFacts("quota")),
    (
        "problem+json",
        {"type": "about:blank", "status": 404, "title": "Not Found", "detail": "Function id not found"},
        ErrorFacts("Not Found: Function id not found", status="404"),
    ),
    ("problem+json, title alone", {"title": "Not Found", "status": 404}, ErrorFacts("Not Found", status="404")),
    (
        "OpenRouter",
        {"error": {"message": "Provider returned error", "code": 400, "metadata": {"raw": "tools not supported"}}},
        ErrorFacts("Provider returned error: tools not supported", "400"),
    ),
    (
        "OpenRouter, JSON inside",
        {"error": {"message": "Provider returned error", "metadata": {"raw": '{"error": {"message": "busy"}}'}}},
        ErrorFacts("Provider returned error: busy"),
    ),
    ("text", "404 page not found", ErrorFacts("404 page not found")),
    ("HTML", "<!DOCTYPE html>\n<title>\n 502 Bad &amp; worse </title><h1>x</h1>", ErrorFacts("502 Bad & worse")),
    ("HTML without a title", "<html><h1>502</h1></html>", ErrorFacts()),
    ("XML", "<?xml version='1.0'?><Error><Message>no bucket</Message></Error>", ErrorFacts("no bucket")),
    ("a code alone", {"error": {"code": "rate_limit_exceeded"}}, ErrorFacts("", "rate_limit_exceeded")),
    ("unknown fields", {"error": {"why": "out of memory", "code": 1}}, ErrorFacts('{"why":"out of memory"}', "1")),
    ("nothing", {}, ErrorFacts()),
    ("null", None, ErrorFacts()),
    ("a number", 5, ErrorFacts()),
]


@pytest.mark.parametrize(("body", "facts"), [shape[1:] for shape in SHAPES], ids=[shape[0] for shape in SHAPES])
def test_the_facts_are_found_in_every_known_shape(body: Any, facts: ErrorFacts) -> None:
    assert facts == read_error(body)


@pytest.mark.parametrize(("body", "facts"), [shape[1:] for shape in SHAPES], ids=[shape[0] for shape in SHAPES])
def test_statuses_and_events_have_the_same_facts(body: Any, facts: ErrorFacts) -> None:
    content = body.encode() if isinstance(body, str) else json.dumps(body).encode()
    response = httpx.Response(418, content=content, request=httpx.Request("GET", "https://api.example"))

    for error in (error_from_response(response, now=0), error_from_event(body, response)):
        assert facts.message in str(error)
        assert (facts.code or None, facts.param or None) == (error.code, error.param)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["error", "message", "detail", "code", "loc", "metadata", "raw", "text", "status", "x"]),
            inner,
            max_size=4,
        )
    ),
    max_leaves=12,
)


@given(JSON)
def test_no_value_breaks_it(value: Any) -> None:
    facts = read_error(value)
    holds_error(value)
    is_error(value, frozenset({"message"}), has_error_field=True)

    assert all(isinstance(fact, str) for fact in (facts.message, facts.code, facts.param, facts.type, facts.status))


@given(st.binary())
def test_any_bytes_are_read_as_json_or_as_text(content: bytes) -> None:
    read_error(parsed(content))


def test_nesting_without_end_is_read_to_a_bounded_depth() -> None:
    loop: dict[str, Any] = {}
    loop["error"] = loop

    assert ErrorFacts() == read_error(loop)


def test_a_message_is_bounded_and_redacted() -> None:
    request = httpx.Request("GET", "https://api.example", headers={"Authorization": "Bearer canary-of-the-user"})
    body = {"detail": "wrong key canary-of-the-user or sk-another-canary-1, " + "x" * 10_000}

    error = error_from_response(httpx.Response(400, json=body, request=request), now=0)

    assert LONGEST_MESSAGE == len(error.message)
    assert error.message.startswith("wrong key *** or ***, xxx")
    assert "canary" not in str(error) + repr(error)
    assert "canary-of-the-user" not in str(error.body)


CHAT = frozenset({"id", "object", "created", "model", "choices"})
NULLS = dict.fromkeys(CHAT)
ANSWER = {"id": "a", "object": "chat.completion", "created": 1, "model": "m", "choices": [{}]}
UP = {"message": "up", "code": 502}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"error": UP}, True),
        ({"error": UP, "user_id": "u"}, True),
        ({"error": "Unexpected endpoint"}, True),
        ({**NULLS, "error": UP}, True),
        ({"id": "", "object": "", "created": 0, "model": "", "choices": [], "error": UP}, True),
        ({**ANSWER, "choices": None, "error": UP}, True),
        ({**ANSWER, "choices": [], "error": UP}, True),
        ({"object": "error", "message": "boom", "type": "x", "code": 400}, True),
        ({"detail": "boom"}, True),
        ({"code": 500, "msg": "404 NOT_FOUND", "success": False}, True),
        ({"code": 40303, "message": "boom", "data": None}, True),
        ([{"error": UP}], True),
        ({"message": "boom", "hint": "try later"}, True),
        ({}, False),
        (NULLS, False),
        ({"other": 1}, False),
        (ANSWER, False),
        ({**ANSWER, "error": None}, False),
        ({**ANSWER, "error": UP}, False),
        ({**ANSWER, "detail": "x"}, False),
        ({**ANSWER, "choices": []}, False),
        ({"id": "a"}, False),
    ],
)
def test_an_error_in_place_of_a_result_is_recognised(value: Any, expected: bool) -> None:
    assert expected is is_error(value, CHAT)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"error": UP}, True),
        ({"error": UP, "id": None}, True),
        ({"error": UP, "id": "resp_1", "status": "failed", "output": []}, False),
        ({"error": None, "id": "resp_1", "output": None}, False),
    ],
)
def test_a_result_with_a_field_for_its_error_keeps_it(value: Any, expected: bool) -> None:
    assert expected is is_error(value, frozenset({"id", "status", "output", "error"}), has_error_field=True)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"error": UP}, True),
        ({"detail": "x"}, True),
        ({"message": "x", "code": 5}, True),
        ({"message": "x", "answer": 5}, False),
        ({"error": UP, "answer": 5}, False),
        ({"error": None}, False),
        ({}, False),
        ([], False),
        ("text", False),
    ],
)
def test_without_known_fields_the_whole_object_must_be_an_error(value: Any, expected: bool) -> None:
    assert expected is is_error(value, frozenset())


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"error": UP}, True),
        ({"object": "error", "message": "x"}, True),
        ({"type": "error", "message": "x"}, True),
        ({"text": "boom", "error_code": 50001}, True),
        ({"text": "fine", "error_code": 0}, False),
        ([{"error": UP}], True),
        ({"detail": "boom"}, True),
        ({"choices": [], "error": None}, False),
        ({"type": "response.created"}, False),
        ({"choices": [], "detail": "x"}, False),
        (None, False),
    ],
)
def test_an_event_that_is_an_error_says_so(value: Any, expected: bool) -> None:
    assert expected is holds_error(value)


@pytest.mark.parametrize(
    ("body", "expected"),
    [({"error": {"a": 1}}, {"a": 1}), ([{"error": {"a": 1}}], {"a": 1}), ({"a": 1}, {"a": 1}), ("x", "x"), ([], [])],
)
def test_the_error_object_is_unwrapped(body: Any, expected: Any) -> None:
    assert expected == unwrapped(body)

"""From a 2xx answer to a value, whatever the answer holds."""

from __future__ import annotations

import warnings
from contextlib import suppress
from typing import Any, ClassVar

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual import errors
from openai_dual.core.calls.call import Call, CallOptions, Form, Operation
from openai_dual.core.decoding.decode import decode_answer
from openai_dual.core.decoding.model import Model

REQUEST = httpx.Request("GET", "https://api.example/v1/x")


class Thing(Model):
    __slots__ = ()
    _required: ClassVar = frozenset({"id"})


def decoded(
    content: bytes,
    kind: str | None = "application/json",
    *,
    answer: Any = "json",
    decode: Any = Thing.from_dict,
    status: int = 200,
    **call: Any,
) -> Any:
    headers = {"x-request-id": "req_1"} | ({} if kind is None else {"content-type": kind})
    made = Call(Operation("doIt", "GET", "/x", answer=answer), decode, "/x", **call)
    return decode_answer(made, httpx.Response(status, content=content, headers=headers, request=REQUEST))


def test_an_object_becomes_the_model_with_its_request_id() -> None:
    thing = decoded(b'{"id": "a", "new": 1}')

    assert (Thing, "req_1", {"id": "a", "new": 1}) == (type(thing), thing._request_id, thing.to_dict())


def test_an_object_that_holds_an_error_is_still_an_answer() -> None:
    assert {"code": "x"} == decoded(b'{"id": "a", "error": {"code": "x"}}').error


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b'{"error": {"code": "rate_limit_exceeded"}}', errors.RateLimitError),
        (b'{"error": {"message": "?"}}', errors.InternalServerError),
        (b'{"error": "words"}', errors.InternalServerError),
    ],
)
def test_an_error_object_is_its_error(content: bytes, kind: type[Exception]) -> None:
    with pytest.raises(kind):
        decoded(content)


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        (b"<html>", "text/html; charset=utf-8", errors.WrongContentTypeError),
        (b"<html>", "application/json", errors.DeserializationError),
        (b'{"id": "a', "application/json", errors.DeserializationError),
        (b"", "application/json", errors.DeserializationError),
        (b"", "text/html", errors.DeserializationError),
        (b"\xff\xfe\xfd", None, errors.DeserializationError),
        (b"[" * 100_000, "application/json", errors.DeserializationError),
        (b"[]", "application/json", errors.APIResponseValidationError),
        (b"null", "application/json", errors.APIResponseValidationError),
        (b'"text"', "application/json", errors.APIResponseValidationError),
        (b"3", "application/json", errors.APIResponseValidationError),
    ],
)
def test_what_is_no_answer_is_an_error(content: bytes, kind: str | None, expected: type[errors.OpenAIError]) -> None:
    with pytest.raises(expected) as caught:
        decoded(content, kind)

    assert (expected, 200, "req_1", "OPENAI_RESPONSE") == (
        type(caught.value), caught.value.status_code, caught.value.request_id, caught.value.category,
    )  # fmt: skip


@given(st.binary(), st.sampled_from(["application/json", "text/html", None]))
def test_nothing_else_escapes(content: bytes, kind: str | None) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with suppress(errors.OpenAIError):
            decoded(content, kind)


@pytest.mark.parametrize("kind", ["text/plain", None])
def test_json_under_another_name_is_read_with_a_warning(kind: str | None) -> None:
    with pytest.warns(UserWarning, match="JSON"):
        assert "a" == decoded(b'{"id": "a"}', kind).id


@pytest.mark.parametrize("kind", ["application/json; charset=utf-8", "application/problem+json", "APPLICATION/JSON"])
def test_json_has_many_names(kind: str) -> None:
    assert "a" == decoded(b'{"id": "a"}', kind).id


def test_no_content_is_none() -> None:
    assert None is decoded(b"", None, status=204)


def test_answers_other_than_json() -> None:
    assert b"\x00" == decoded(b"\x00", "audio/mpeg", answer="binary", decode=bytes)
    assert None is decoded(b"anything", answer="nothing")


def asking_for(response_format: str) -> list[dict[str, Any]]:
    asked = {"response_format": response_format}
    return [{"body": Form(asked)}, {"body": Form({}), "options": CallOptions(extra_body=asked)}]


@pytest.mark.parametrize("call", [*asking_for("srt"), *asking_for("text")])
def test_text_is_text_where_it_was_asked_for(call: dict[str, Any]) -> None:
    assert "1\n00:00" == decoded(b"1\n00:00", "text/plain", answer="text_or_json", **call)
    assert "a" == decoded(b'{"id": "a"}', answer="text_or_json", **call).id
    with pytest.raises(errors.WrongContentTypeError):
        decoded(b"<html>", "text/html; charset=utf-8", answer="text_or_json", **call)


@pytest.mark.parametrize("call", [{"body": Form({})}, *asking_for("verbose_json")])
def test_text_is_no_answer_where_json_was_asked_for(call: dict[str, Any]) -> None:
    assert "a" == decoded(b'{"id": "a"}', answer="text_or_json", **call).id
    with pytest.warns(UserWarning, match="JSON"):
        assert "a" == decoded(b'{"id": "a"}', "text/plain", answer="text_or_json", **call).id
    with pytest.raises(errors.WrongContentTypeError):
        decoded(b"sorry", "text/plain", answer="text_or_json", **call)

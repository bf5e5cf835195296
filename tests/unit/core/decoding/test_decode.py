"""From a 2xx response to a value, whatever the response contains."""

from __future__ import annotations

import json
import warnings
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, ClassVar

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from openai_dual import errors
from openai_dual.core.calls.call import Call, CallOptions, Form, Operation
from openai_dual.core.decoding.binary import BinaryContent
from openai_dual.core.decoding.decode import decode_answer, page_body
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
    method: str = "GET",
    path: str = "/x",
    more: Mapping[str, str] = {},
    **call: Any,
) -> Any:
    headers = {"x-request-id": "req_1", **more} | ({} if kind is None else {"content-type": kind})
    made = Call(Operation("doIt", method, path, answer=answer), decode, "/x", **call)
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
def test_an_invalid_body_is_an_error(content: bytes, kind: str | None, expected: type[errors.OpenAIError]) -> None:
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


class Listed(Model):
    __slots__ = ("data",)
    _required: ClassVar = frozenset({"object", "data"})


class Failing(Model):
    __slots__ = ("error", "id")
    _required: ClassVar = frozenset({"id", "status", "error"})


@pytest.mark.parametrize(
    ("body", "decode", "kind"),
    [
        ({"object": "error", "message": "boom", "code": 400}, Thing.from_dict, errors.BadRequestError),
        ({"detail": "boom"}, Thing.from_dict, errors.InternalServerError),
        ({"code": 500, "msg": "boom", "success": False}, Thing.from_dict, errors.InternalServerError),
        ({"id": None, "error": {"message": "boom", "code": 429}}, Thing.from_dict, errors.RateLimitError),
        ({"id": "", "error": {"message": "boom"}}, Thing.from_dict, errors.InternalServerError),
        ([{"error": {"message": "boom", "code": 503}}], Thing.from_dict, errors.ServiceUnavailableError),
        ({"object": "list", "data": None, "error": "boom"}, Listed.from_dict, errors.InternalServerError),
        ({"error": "boom"}, Failing.from_dict, errors.InternalServerError),
        ({"message": "boom", "code": 401}, dict, errors.AuthenticationError),
    ],
)
def test_an_error_in_place_of_the_result_is_raised_with_its_reason(body: Any, decode: Any, kind: type) -> None:
    with pytest.raises(errors.APIStatusError, match="boom") as caught:
        decoded(json.dumps(body).encode(), decode=decode)

    assert kind is type(caught.value)


def test_a_failed_object_with_a_field_for_its_error_is_the_result() -> None:
    assert {"id": "a", "error": {"message": "boom"}} == decoded(
        b'{"id": "a", "error": {"message": "boom"}}', decode=Failing.from_dict
    ).to_dict()


@pytest.mark.parametrize(
    ("content", "decode", "message"),
    [
        (b"{}", Thing.from_dict, "The response is an object without any value."),
        (b'{"id": null, "other": null}', Thing.from_dict, "The response is an object without any value."),
        (b'{"object": "list", "data": null}', Listed.from_dict, "The response has null in place of 'data'."),
    ],
)
def test_a_result_without_its_fields_is_refused(content: bytes, decode: Any, message: str) -> None:
    with pytest.raises(errors.APIResponseValidationError) as caught:
        decoded(content, decode=decode)

    assert message == caught.value.message


def test_an_empty_object_may_confirm_a_deletion() -> None:
    assert {} == decoded(b"{}", method="DELETE").to_dict()


PAGE = b"<!DOCTYPE html><html>please log in</html>"
ERROR = b'{"error": {"message": "no credit", "code": "insufficient_quota"}}'


@pytest.mark.parametrize(
    ("content", "kind", "path", "expected"),
    [
        (PAGE, "text/html; charset=utf-8", "/audio/speech", errors.WrongContentTypeError),
        (PAGE, "audio/mpeg", "/audio/speech", errors.WrongContentTypeError),
        (PAGE, None, "/videos/{id}/content", errors.WrongContentTypeError),
        (PAGE, "text/html", "/files/{id}/content", errors.WrongContentTypeError),
        (ERROR, "application/json", "/audio/speech", errors.QuotaExceededError),
        (ERROR, "audio/mpeg", "/audio/speech", errors.QuotaExceededError),
        (b'{"detail": "no voice"}', None, "/audio/speech", errors.InternalServerError),
        (ERROR, "application/json", "/files/{id}/content", errors.QuotaExceededError),
    ],
)
def test_a_binary_response_that_is_a_page_or_an_error_is_no_result(
    content: bytes, kind: str | None, path: str, expected: type[errors.APIError]
) -> None:
    with pytest.raises(expected):
        decoded(content, kind, answer="binary", decode=BinaryContent, path=path)


@pytest.mark.parametrize(
    ("content", "kind", "more"),
    [
        (PAGE, "application/octet-stream", {}),
        (PAGE, "text/html", {"content-disposition": 'attachment; filename="a.html"'}),
        (ERROR, "application/octet-stream", {}),
        (ERROR, "application/json", {"content-disposition": "attachment"}),
        (b'{"error": {"message": "x"}, "rows": []}', "application/json", {}),
        (b'{"custom_id": "1"}\n{"custom_id": "2"}', "application/json", {}),
        (b"{", "application/json", {}),
    ],
)
def test_a_stored_file_may_be_a_page_or_json(content: bytes, kind: str, more: Mapping[str, str]) -> None:
    found = decoded(content, kind, answer="binary", decode=BinaryContent, path="/files/{file_id}/content", more=more)

    assert (content, "req_1") == (found.content, found._request_id)
    assert kind == found.response.headers["content-type"]


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        (b"hello there", "application/json", "hello there"),
        (b"1\n00:00 --> 00:01\nhi", "application/json; charset=utf-8", "1\n00:00 --> 00:01\nhi"),
        (b'"quoted"', "application/json", "quoted"),
        (b"42", "application/json", "42"),
        (b"null", "application/json", "null"),
        (b"hi", None, "hi"),
        ("Grüße".encode(), "text/plain; charset=iso-8859-1", "Grüße"),
        ("Grüße".encode("latin-1"), "text/plain; charset=iso-8859-1", "Grüße"),
    ],
)
@pytest.mark.parametrize("call", asking_for("text"))
def test_text_under_a_wrong_label_is_read(call: dict[str, Any], content: bytes, kind: Any, expected: str) -> None:
    assert expected == decoded(content, kind, answer="text_or_json", **call)


@pytest.mark.parametrize("call", asking_for("vtt"))
@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        (PAGE, "application/json", errors.WrongContentTypeError),
        (PAGE, None, errors.WrongContentTypeError),
        (ERROR, "application/json", errors.QuotaExceededError),
    ],
)
def test_a_page_or_an_error_is_no_text(call: dict[str, Any], content: bytes, kind: Any, expected: type) -> None:
    with pytest.raises(expected):
        decoded(content, kind, answer="text_or_json", **call)


def test_json_in_another_charset_is_read_by_its_label() -> None:
    assert "ä" == decoded('{"id": "ä"}'.encode("latin-1"), "application/json; charset=iso-8859-1").id


@pytest.mark.parametrize(
    "body",
    [
        {"error": {"message": "boom"}},
        {"object": "list", "data": None, "error": "boom"},
        {"object": "list", "data": [], "error": "boom"},
        {"detail": "boom"},
        {"object": "error", "message": "boom"},
        [{"error": {"message": "boom"}}],
    ],
)
def test_an_error_in_place_of_a_page_is_raised(body: Any) -> None:
    with pytest.raises(errors.APIStatusError, match="boom"):
        page_body(httpx.Response(200, json=body, request=REQUEST))


@pytest.mark.parametrize("body", [{}, {"object": "list", "data": None}, {"data": []}, {"data": [{}], "error": "x"}])
def test_a_page_without_items_is_a_page(body: Any) -> None:
    assert body == page_body(httpx.Response(200, json=body, request=REQUEST))

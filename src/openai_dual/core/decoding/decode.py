"""From a 2xx response to the value of a call. Whatever the response contains, the errors are those of this package."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Final, TypeVar

from ...errors import (
    APIResponseValidationError,
    APIStatusError,
    DeserializationError,
    MalformedJSONError,
    WrongContentTypeError,
)
from ..calls.call import Call, Form
from ..jsons import loads
from .error_body import holds_error, is_error
from .hints import ValidationFailed
from .labels import content_type, is_html, is_json, starts_as_html, text_of
from .model import Model

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

_MEDIA: Final = ("/audio/", "/videos/", "/realtime/")
"""Paths of operations whose binary responses are never HTML or JSON; others return files, which may be either."""

_PAYLOADS: Final = ("choices", "data")
"""Lists that are the result itself: null in place of one is no result."""


def decode_answer(call: Call[T], response: httpx.Response) -> T:
    """Return the value of *call* from *response*, whose body has been read.

    Raises `WrongContentTypeError`, `DeserializationError` or `APIResponseValidationError` if the body is not that of
    the operation, and the error that its code stands for if the body is an error.
    """
    value = _READERS[call.operation.answer](call, response)
    if isinstance(value, Model):
        value._request_id = response.headers.get("x-request-id")  # noqa: SLF001 (the field is for this)
    return value  # type: ignore[no-any-return]  # T is what the call's decoder makes


def page_body(response: httpx.Response) -> dict[str, Any]:
    """Return the JSON object of a page. Raises `APIResponseValidationError`, or the error that the body stands for."""
    body = _parsed_json(response)
    if holds_error(body) and not (isinstance(body, dict) and body.get("data")):
        raise _error(body, response)
    _warn_of_label(response)
    if isinstance(body, dict):
        return body
    raise APIResponseValidationError(response, body, message="Expected a JSON object (a page of a list).")


def is_suspect(call: Call[Any], response: httpx.Response) -> bool:
    """Return whether the headers of a binary response announce a page, or JSON in place of media.

    A file that has a name in `Content-Disposition` may be either.
    """
    if call.operation.path.startswith(_MEDIA):
        return is_html(response.headers) or is_json(response.headers)
    return is_html(response.headers) and "content-disposition" not in response.headers


def check_binary(call: Call[Any], response: httpx.Response) -> None:
    """Raise the error if the body of a binary response, which has been read, is an HTML page or an error object."""
    media = call.operation.path.startswith(_MEDIA)
    page = is_html(response.headers) and is_suspect(call, response)
    if page or (media and starts_as_html(response.content)):
        raise _wrong_type(call, response)
    if (error := _error_in_binary(response, media=media)) is not None:
        raise error


def _error_in_binary(response: httpx.Response, *, media: bool) -> APIStatusError | None:
    """Return the error that a binary response is: by its label and its only field, or of media by its content alone."""
    content, stored = response.content, "content-disposition" in response.headers
    if content.lstrip()[:1] not in {b"{", b"["} or ((stored or not is_json(response.headers)) and not media):
        return None
    try:
        value = loads(content)
    except MalformedJSONError:
        return None
    found = holds_error(value) if media else is_error(value, frozenset())
    return _error(value, response) if found else None


def _read_json(call: Call[Any], response: httpx.Response) -> Any:
    if response.status_code == 204:  # done, without a body
        return None
    value, model = _parsed_json(response), _model_of(call.decode)
    if value.__class__ is dict or value.__class__ is list:
        _refuse_error(call, model, value, response)
    _warn_of_label(response)
    if model is not None and value.__class__ is not dict:
        message = f"Expected a JSON object ({model.__name__}), got {_name_of(value)}."
        raise APIResponseValidationError(response, value, message=message)
    try:
        return call.decode(value)
    except ValidationFailed as exc:
        raise APIResponseValidationError(response, value, message=f"The response does not fit: {exc}") from exc


def _refuse_error(call: Call[Any], model: type[Model] | None, value: Any, response: httpx.Response) -> None:
    """Raise the error that *value* is in place of the result. An empty object is one, unless it confirms a deletion."""
    required = frozenset[str]() if model is None else model._required  # noqa: SLF001 (a class attribute of ours)
    if _is_usual(value, required):
        return
    if is_error(value, required, has_error_field=model is not None and "error" in model.field_keys()):
        raise _error(value, response)
    if not required or value.__class__ is not dict:
        return
    if not any(item is not None for item in value.values()) and call.operation.method != "DELETE":
        raise APIResponseValidationError(response, value, message="The response is an object without any value.")
    if null := next((name for name in _PAYLOADS if name in required and value.get(name, ()) is None), None):
        raise APIResponseValidationError(response, value, message=f"The response has null in place of {null!r}.")


def _is_usual(value: Any, required: frozenset[str]) -> bool:
    """Return whether *value* is, at a glance, a result as nearly all are: complete, and without an error."""
    return (
        bool(required)
        and value.__class__ is dict
        and value.keys() >= required
        and not value.get("error")
        and value.get("object") != "error"
        and value.get("choices", ()) is not None
        and value.get("data", ()) is not None
        and next(iter(value.values())) is not None
    )


def _parsed_json(response: httpx.Response) -> Any:
    try:
        return loads(response.content)
    except MalformedJSONError as exc:
        error = exc
    try:  # a charset other than UTF-8, which the label names
        return loads(text_of(response.content, response.headers).encode())
    except (MalformedJSONError, UnicodeError):
        raise _unreadable(response, error) from error


def _warn_of_label(response: httpx.Response) -> None:
    if not is_json(response.headers):
        kind = response.headers.get("content-type") or "no content type"
        warnings.warn(f"The service sent JSON as {kind!r}; it was read as JSON.", stacklevel=2)


def _read_text_or_json(call: Call[Any], response: httpx.Response) -> Any:
    if not _asks_for_text(call):
        return _read_json(call, response)
    if is_html(response.headers) or starts_as_html(response.content):
        raise _wrong_type(call, response)
    text = text_of(response.content, response.headers)
    if not is_json(response.headers):
        return text
    try:
        value = loads(response.content)
    except MalformedJSONError:
        return text
    if isinstance(value, dict | list):
        return _read_json(call, response)
    return value if isinstance(value, str) else text


def _asks_for_text(call: Call[Any]) -> bool:
    fields = call.body.fields if isinstance(call.body, Form) else {}
    extra = call.options.extra_body
    asked = {**fields, **(extra if isinstance(extra, Mapping) else {})}.get("response_format")
    return isinstance(asked, str) and "json" not in asked


def _read_bytes(call: Call[Any], response: httpx.Response) -> Any:
    from .binary import BinaryContent  # few operations are binary

    check_binary(call, response)
    value = call.decode(response.content)
    if isinstance(value, BinaryContent):
        value.attach(response)
    return value


def _read_text(call: Call[Any], response: httpx.Response) -> Any:
    check_binary(call, response)
    return call.decode(response)


def _read_response(call: Call[Any], response: httpx.Response) -> Any:
    return call.decode(response)


def _read_nothing(_: Call[Any], __: httpx.Response) -> None:
    return None


_READERS: Mapping[str, Callable[[Call[Any], Any], Any]] = {
    "json": _read_json,
    "binary": _read_bytes,
    "text_or_json": _read_text_or_json,
    "nothing": _read_nothing,
    "text": _read_text,
    "response": _read_response,
}

_EXPECTED: Final = {
    "json": "JSON",
    "binary": "a binary body",
    "text_or_json": "text",
    "nothing": "no body",
    "text": "text",
}


def _model_of(decode: object) -> type[Model] | None:
    """Return the class whose `from_dict` the decoder is, if it is one."""
    owner = getattr(decode, "__self__", None)
    return owner if isinstance(owner, type) and issubclass(owner, Model) else None


def _wrong_type(call: Call[Any], response: httpx.Response) -> WrongContentTypeError:
    body = text_of(response.content, response.headers)
    kind = content_type(response.headers) or "an HTML page"
    reason = _reason(response.content, response)
    expected = _EXPECTED[call.operation.answer]
    return WrongContentTypeError(response, body, message=f"Expected {expected}, got {kind}{reason}.")


def _unreadable(response: httpx.Response, exc: MalformedJSONError) -> APIResponseValidationError:
    kind, body = content_type(response.headers), text_of(response.content, response.headers)
    if is_json(response.headers) or not kind or not body:
        return DeserializationError(response, body, message=f"The response cannot be read: {exc}.")
    reason = _reason(response.content, response)
    return WrongContentTypeError(response, body, message=f"Expected JSON, got {kind}{reason}.")


def _name_of(value: object) -> str:
    names = {"list": "an array", "str": "a string", "NoneType": "null", "bool": "a boolean"}
    return names.get(type(value).__name__, "a number")


def _error(body: Any, response: httpx.Response) -> APIStatusError:
    from .errors import error_from_event  # only failures need it

    return error_from_event(body, response)


def _reason(content: bytes, response: httpx.Response) -> str:
    from .errors import reason_in  # only failures need it

    return reason_in(content, response)

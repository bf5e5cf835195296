"""From a 2xx answer to the value of a call. Pure; whatever the answer holds, the errors raised are ours.

Imports `call`, `classify`, `content`, `jsons`, `model` and the errors.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from ...errors import APIResponseValidationError, DeserializationError, MalformedJSONError, WrongContentTypeError
from ..calls.call import Call, Form
from ..jsons import loads
from .binary import BinaryContent
from .errors import error_from_event
from .model import Model

if TYPE_CHECKING:
    import httpx

T = TypeVar("T")

_JSON_TYPE = re.compile(r"application/(?:[\w.-]+\+)?json|text/json", re.IGNORECASE)


def decode_answer(call: Call[T], response: httpx.Response) -> T:
    """Read the value of *call* from *response*, whose body has been read.

    Raises `WrongContentTypeError`, `DeserializationError` or `APIResponseValidationError` if it is not what it should
    be, and the error that its code stands for if it is an error object.
    """
    value = _READERS[call.operation.answer](call, response)
    if isinstance(value, Model):
        value._request_id = response.headers.get("x-request-id")  # noqa: SLF001 (the field is for this)
    return value  # type: ignore[no-any-return]  # T is what the call's decoder makes


def json_answer(response: httpx.Response, required: frozenset[str] = frozenset()) -> Any:
    """Parse the body of *response* as JSON, and raise the error it stands for if it is an error object.

    An error object is one with a member `error` and none of the *required* ones.
    """
    content = response.content
    kind = response.headers.get("content-type", "")
    try:
        value = loads(content)
    except MalformedJSONError as exc:
        raise _unreadable(response, kind, exc) from exc
    if value.__class__ is dict and value.get("error") and _stands_for_error(value, required):
        raise error_from_event(value, response)
    if not _JSON_TYPE.match(kind):
        warnings.warn(f"The service sent JSON as {kind or 'no content type'!r}; it was read as JSON.", stacklevel=2)
    return value


def page_body(response: httpx.Response) -> dict[str, Any]:
    """Return the JSON object that a page of a list is; raises `APIResponseValidationError` for anything else."""
    body = json_answer(response)
    if isinstance(body, dict):
        return body
    raise APIResponseValidationError(response, body, message="Expected a JSON object (a page of a list).")


def _read_json(call: Call[Any], response: httpx.Response) -> Any:
    if response.status_code == 204:  # done, and said so without a word
        return None
    model = _model_of(call.decode)
    value = json_answer(response, frozenset() if model is None else model._required)  # noqa: SLF001 (a class attribute of ours)
    if model is not None and value.__class__ is not dict:
        message = f"Expected a JSON object ({model.__name__}), got {_name_of(value)}."
        raise APIResponseValidationError(response, value, message=message)
    return call.decode(value)


def _read_text_or_json(call: Call[Any], response: httpx.Response) -> Any:
    kind = response.headers.get("content-type", "")
    if _JSON_TYPE.match(kind) or not _asks_for_text(call):
        return _read_json(call, response)
    if kind.startswith("text/html"):  # a gateway's page
        raise WrongContentTypeError(response, response.text, message="Expected text, got text/html.")
    return response.text


def _asks_for_text(call: Call[Any]) -> bool:
    fields = call.body.fields if isinstance(call.body, Form) else {}
    extra = call.options.extra_body
    asked = {**fields, **(extra if isinstance(extra, Mapping) else {})}.get("response_format")
    return isinstance(asked, str) and "json" not in asked


def _read_bytes(call: Call[Any], response: httpx.Response) -> Any:
    value = call.decode(response.content)
    if isinstance(value, BinaryContent):
        value._request_id = response.headers.get("x-request-id")  # noqa: SLF001 (as in decode_answer)
    return value


def _read_nothing(_: Call[Any], __: httpx.Response) -> None:
    return None


_READERS: Mapping[str, Callable[[Call[Any], Any], Any]] = {
    "json": _read_json,
    "binary": _read_bytes,
    "text_or_json": _read_text_or_json,
    "nothing": _read_nothing,
}


def _model_of(decode: object) -> type[Model] | None:
    """Return the class whose `from_dict` the decoder is, if it is one."""
    owner = getattr(decode, "__self__", None)
    return owner if isinstance(owner, type) and issubclass(owner, Model) else None


def _stands_for_error(value: dict[str, Any], required: frozenset[str]) -> bool:
    return not (required & value.keys() if required else value.keys() - {"error"})


def _unreadable(response: httpx.Response, kind: str, exc: MalformedJSONError) -> APIResponseValidationError:
    body = response.content.decode(errors="replace")
    if _JSON_TYPE.match(kind) or not kind or not body:
        return DeserializationError(response, body, message=f"The answer cannot be read: {exc}.")
    return WrongContentTypeError(response, body, message=f"Expected JSON, got {kind.partition(';')[0]}.")


def _name_of(value: object) -> str:
    names = {"list": "an array", "str": "a string", "NoneType": "null", "bool": "a boolean"}
    return names.get(type(value).__name__, "a number")

"""The requests that the emulator received, for tests: without credentials and without the content of files."""

from __future__ import annotations

from collections.abc import Mapping

from attrs import frozen

from ..redaction import REDACTION
from .messages import Json, Refusal, Request
from .request.bodies import FORM, content_type
from .request.json_parsing import parse_json
from .request.multipart import FormFile, parse


@frozen
class Received:
    """A received request and its outcome."""

    method: str
    path: str
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: Json
    """Parsed JSON, a list of (name, value) form fields (files as name, type and size), bytes, or None."""
    operation: str | None = None
    """The id of the operation, such as `createChatCompletion`; None if the address is unknown."""
    status: int | None = None
    """The status of the response; None if a fault prevented a response."""


def received(request: Request) -> Received:
    """Describe *request*, with the credentials in its headers, query and JSON masked."""
    query = tuple((name, REDACTION.header(name, value)) for name, value in request.query)
    return Received(request.method, request.path, query, REDACTION.headers(request.headers), _readable(request))


def _readable(request: Request) -> Json:
    if not request.body:
        return None
    try:
        if content_type(request) == FORM:
            return [
                (name, _without_content(value)) for name, value in parse(request.headers["content-type"], request.body)
            ]
        return REDACTION.json(parse_json(request.body))
    except (ValueError, Refusal):
        return request.body


def _without_content(value: str | FormFile) -> Json:
    if isinstance(value, str):
        return value
    return {"filename": value.name, "content_type": value.content_type, "bytes": len(value.content)}

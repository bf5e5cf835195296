"""From an item of a source to a call: lines of the Batch API, rows for a template, prepared requests. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, Final

from .._values import frozen
from ..core.calls.call import Call, Operation
from ..core.decoding.decoders import kept
from ..core.jsons import loads
from ..core.workflows.batch_files import PREFIX
from ..errors import InvalidParameterError, OpenAIError
from ..helpers.batches import RESPONSES
from .template import Template, is_plain

BUILDERS: Final[Mapping[str, str]] = {
    "/v1/chat/completions": "chat.create_chat_completion",
    "/v1/completions": "completions.create_completion",
    "/v1/embeddings": "embeddings.create_embedding",
    "/v1/moderations": "moderations.create_moderation",
    "/v1/responses": "responses.create_response",
}
"""The modules of operations by URL; requests to other URLs are sent as those to an undocumented operation."""


@frozen
class Item:
    """One request of a bulk run: its line, its custom id, and its call or the reason why there is none."""

    line: int
    """The number of the line or row in the source, from 1."""
    custom_id: str
    call: Call[Any] | None
    error: OpenAIError | None = None


def item_of(line: int, raw: Any, template: Template | None) -> Item:
    """Return the request of *raw*: a line of JSON, a row, or a prepared request. An unusable one has an error."""
    custom_id = f"line-{line}"
    try:
        if isinstance(raw, Call):
            return Item(line, custom_id, _prepared(raw))
        data = loads(raw if isinstance(raw, bytes) else raw.encode()) if isinstance(raw, str | bytes) else raw
        if not isinstance(data, Mapping):
            raise InvalidParameterError(f"line {line}: expected an object, got {type(data).__name__}")
        given = data.get("custom_id")
        if isinstance(given, str | int):
            custom_id = str(given)
        return Item(line, custom_id, batch_line(line, data) if template is None else template.filled(data))
    except (OpenAIError, UnicodeError) as error:
        made = error if isinstance(error, OpenAIError) else InvalidParameterError(f"line {line}: {error}")
        return Item(line, custom_id, None, made)


def _prepared(call: Call[Any]) -> Call[Any]:
    if not is_plain(call):
        raise InvalidParameterError("expected a POST with a JSON body that does not stream")
    return call


def batch_line(line: int, data: Mapping[str, Any]) -> Call[Any]:
    """Return the call of a line of the Batch API. Raises `InvalidParameterError`, naming the line and the field."""
    method, url, body = data.get("method", "POST"), data.get("url"), data.get("body")
    if not isinstance(data.get("custom_id"), str):
        raise InvalidParameterError(f"line {line}: custom_id: expected text")
    if method != "POST":
        raise InvalidParameterError(f"line {line}: method: expected 'POST', got {method!r}")
    if not isinstance(url, str) or not url.startswith(f"{PREFIX}/") or ".." in url:
        raise InvalidParameterError(f"line {line}: url: expected a path such as /v1/responses, got {url!r}")
    if not isinstance(body, Mapping):
        raise InvalidParameterError(f"line {line}: body: expected an object, got {type(body).__name__}")
    if body.get("stream"):
        raise InvalidParameterError(f"line {line}: body.stream: a bulk run cannot stream")
    operation, decode = known(url)
    return Call(operation, decode, url.removeprefix(PREFIX), body=dict(body))


@cache
def known(url: str) -> tuple[Operation, Any]:
    """Return the operation at *url*, and the decoder of its response."""
    module, name = RESPONSES.get(url, ("", ""))
    decode = getattr(import_module(f"openai_dual._generated.models.{module}"), name).from_dict if module else kept
    if url in BUILDERS:
        operation = import_module(f"openai_dual._generated.api.{BUILDERS[url]}").OPERATION
    else:
        operation = Operation(f"POST {url}", "POST", "", creates=True)
    return operation, decode

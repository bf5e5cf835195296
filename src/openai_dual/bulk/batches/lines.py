"""Requests as lines of batch files, and lines of result files as outcomes. Pure.

The custom id of a line that is sent begins with the number of the line in the source: it is unique, even if ids of the
source are not, and a result finds its line without a table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from ..._generated.api.batches.create_batch import create_batch
from ..._values import frozen
from ...core.calls.call import Call
from ...core.decoding.errors import error_from_response
from ...core.jsons import dumps, loads
from ...core.request.build import extended
from ...core.resilience.token_usage import input_tokens
from ...core.workflows.batch_files import PREFIX
from ...errors import APIError, InvalidParameterError, MalformedJSONError, OpenAIError
from ..records import Outcome, result_of
from ..requests import Item, batch_line

if TYPE_CHECKING:
    from ..template import Template

ORIGIN: Final = re.compile(r"(?s)(?:line-([0-9]+)|([0-9]+):(.*))")
EMBEDDINGS: Final = "/v1/embeddings"


def _endpoints() -> frozenset[str]:
    """Read the endpoints that batches have from the signature of the operation."""
    return frozenset(re.findall(r"/v1/[a-z/]+", str(create_batch.__annotations__["endpoint"])))


ENDPOINTS: Final = _endpoints()


@frozen
class Request:
    """One request of a batch file, and what counts against the limits of the file."""

    line: int
    endpoint: str
    model: str | None
    text: bytes
    tokens: int
    """The estimated input tokens."""
    inputs: int
    """The inputs of an embedding; the service limits their number in a batch."""


def request_of(item: Item) -> Request:
    """Return *item*, which has a call, as a line of a batch file. Raises `SerializationError`."""
    call: Any = item.call
    body = body_of(call)
    data = {"custom_id": sent_id(item), "method": "POST", "url": PREFIX + call.path, "body": body}
    return _request(item.line, data, dumps(data) + b"\n")


def body_of(call: Call[Any]) -> Mapping[str, Any]:
    """Return the complete JSON body of *call*."""
    body: Mapping[str, Any] = extended(call.body, call.options.extra_body)
    return body


def spooled_request(text: bytes) -> Request:
    """Return the request that `request_of` has written as *text*."""
    return _request(spooled_line(text)[0], loads(text), text)


def _request(line: int, data: Mapping[str, Any], text: bytes) -> Request:
    endpoint, body = data["url"], data["body"]
    model = body.get("model")
    inputs = _inputs(body.get("input")) if endpoint == EMBEDDINGS else 0
    return Request(line, endpoint, model if isinstance(model, str) else None, text, input_tokens(body), inputs)


def refuse_endpoint(line: int, endpoint: str) -> None:
    """Raise `InvalidParameterError` if batches do not have *endpoint*."""
    if endpoint not in ENDPOINTS:
        raise InvalidParameterError(f"line {line}: url: batches do not have {endpoint}; mode='live' sends it")


def _inputs(value: object) -> int:
    """Count the inputs of an embedding: a text or a list of tokens is one."""
    return len(value) if isinstance(value, list) and value and not isinstance(value[0], int) else 1


def sent_id(item: Item) -> str:
    """Return the custom id under which *item* is sent."""
    return item.custom_id if item.custom_id == f"line-{item.line}" else f"{item.line}:{item.custom_id}"


def origin_of(custom_id: object) -> tuple[int, str] | None:
    """Return the line and the custom id of the source that were sent as *custom_id*; None if it is not ours."""
    found = ORIGIN.fullmatch(custom_id) if isinstance(custom_id, str) else None
    if found is None:
        return None
    return (int(found[1]), found[0]) if found[1] else (int(found[2]), found[3])


def spooled_line(text: bytes) -> tuple[int, str]:
    """Return the line and the custom id of a line of a batch file that `request_of` has made."""
    found = origin_of(loads(text)["custom_id"])
    if found is None:
        raise MalformedJSONError("a line of a spooled file is not one of a bulk run")
    return found


def spooled_item(text: bytes, template: Template | None) -> Item:
    """Return the request that `request_of` has written as *text*, to send it as a single call."""
    line, custom_id = spooled_line(text)
    data = loads(text)
    call: Call[Any] = batch_line(line, data) if template is None else template.with_body(data["body"])
    return Item(line, custom_id, call)


def spooled_body(text: bytes) -> tuple[int, Mapping[str, Any]]:
    """Return the line of the source and the body in a line of a batch file."""
    return spooled_line(text)[0], loads(text)["body"]


@frozen
class Answered:
    """A line of a result file: the outcome, and whether the request may succeed if it is sent again."""

    outcome: Outcome
    worth_a_retry: bool


def answer_of(text: str | bytes) -> Answered | None:
    """Read a line of a result file; None if it is not the result of one of our requests."""
    try:
        data = loads(text.encode() if isinstance(text, str) else text)
    except MalformedJSONError:
        return None
    origin = origin_of(data.get("custom_id")) if isinstance(data, dict) else None
    if origin is None:
        return None
    line, custom_id = origin
    facts = {"line": line, "id": data.get("id") or f"batch_req_{line}", "custom_id": custom_id}
    facts |= {"response": data.get("response"), "error": data.get("error")}
    found = result_of(facts)
    if found is None:
        return None
    error = _error(facts["response"], facts["error"]) if found.failed else None
    record = dumps(facts) + b"\n"
    return Answered(
        Outcome(line=line, custom_id=custom_id, record=record, usage=found.usage, error=error), found.worth_a_retry
    )


def _error(response: Any, error: Any) -> OpenAIError:
    if isinstance(response, dict):
        from ...http.requests import json_response  # loads httpx

        status = response.get("status_code")
        return error_from_response(
            json_response(status if isinstance(status, int) and 400 <= status <= 599 else 500, response.get("body")),
            now=0.0,
        )
    message = error.get("message") if isinstance(error, dict) else None
    return APIError(str(message or "The batch has no response to this request."), body=error)


def unanswered(line: int, custom_id: str, code: str, message: str) -> Outcome:
    """Return the outcome of a request that has no response in its batches."""
    error = {"code": code, "message": message}
    facts = {"line": line, "id": f"batch_req_{line}", "custom_id": custom_id, "response": None, "error": error}
    failure = APIError(message, body=error)
    return Outcome(line=line, custom_id=custom_id, record=dumps(facts) + b"\n", error=failure)

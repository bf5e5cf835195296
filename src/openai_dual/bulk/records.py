"""Lines of the output: those of the Batch API, with the number of the line of the source. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, NamedTuple, TypeVar

from .._values import field, frozen
from ..core.jsons import dumps, loads
from ..core.telemetry.cost import Usage, usage_in
from ..core.workflows.many import ValueOrError
from ..errors import APIStatusError, InvalidParameterError, MalformedJSONError, OpenAIError
from ..redaction import mask_keys

T = TypeVar("T")

UNUSABLE: Final = "invalid_request"
"""The code of a line that cannot be sent; it cannot succeed later."""
SINGLE: Final = "bulk_req_"
"""The beginning of the ids of requests that were sent as single calls; others were part of a batch."""
BATCH: Final = "batch"
"""The service tier, for prices, of requests that were part of a batch."""
WORTH_A_RETRY: Final = frozenset({401, 408, 409, 429})
"""Statuses of failures that may succeed later, besides those from 500."""


@frozen
class BulkResult(ValueOrError[T]):
    """The result of one line of a bulk run: the value of its call, or the error."""

    line: int
    """The number of the line or row in the source, from 1."""
    custom_id: str


@frozen(kw_only=True)
class Outcome:
    """A request that has ended: its result, and its line of the output."""

    line: int
    custom_id: str
    record: bytes = field(repr=False)
    usage: Usage | None = None
    error: OpenAIError | None = None


class Recorded(NamedTuple):
    """What a run needs of a line of an earlier output."""

    line: int
    failed: bool
    usage: Usage | None
    worth_a_retry: bool


def succeeded(line: int, custom_id: str, status: int, request_id: str | None, body: Any, model: str | None) -> Outcome:
    """Return the outcome of a response with *body*, its parsed JSON."""
    response = {"status_code": status, "request_id": request_id, "body": body}
    record = _record(line, custom_id, response, None)
    return Outcome(line=line, custom_id=custom_id, record=record, usage=usage_in(body, model))


def failed(line: int, custom_id: str, error: OpenAIError) -> Outcome:
    """Return the outcome of a request that failed: with the response, if there is one, else with the error alone."""
    if isinstance(error, APIStatusError):
        body = {"error": error.body} if isinstance(error.body, Mapping) else {"error": {"message": error.message}}
        response = {"status_code": error.status_code, "request_id": error.request_id, "body": body}
        record = _record(line, custom_id, response, None)
    else:
        code = UNUSABLE if isinstance(error, InvalidParameterError | MalformedJSONError) else type(error).__name__
        record = _record(line, custom_id, None, {"code": code, "message": mask_keys(str(error))})
    return Outcome(line=line, custom_id=custom_id, record=record, error=error)


def _record(line: int, custom_id: str, response: Any, error: Any) -> bytes:
    facts = {"line": line, "id": f"{SINGLE}{line}", "custom_id": custom_id, "response": response, "error": error}
    return dumps(facts) + b"\n"


def recorded(text: bytes) -> Recorded | None:
    """Read a line of an output; None if it is not a complete one."""
    try:
        data = loads(text)
    except MalformedJSONError:
        return None
    return result_of(data)


def result_of(data: object) -> Recorded | None:
    """Return what a run needs of *data*, a line of an output; None if it is not one."""
    if not isinstance(data, dict) or type(line := data.get("line")) is not int or line < 1:
        return None
    response, error = data.get("response"), data.get("error")
    if not isinstance(response, dict):
        code = error.get("code") if isinstance(error, dict) else None
        return Recorded(line, True, None, code != UNUSABLE)
    status = response.get("status_code")
    if isinstance(status, int) and 200 <= status < 300:
        usage = usage_in(response.get("body"), None)
        if usage is not None and not str(data.get("id")).startswith(SINGLE):
            usage = usage._replace(service_tier=BATCH)
        return Recorded(line, False, usage, False)
    return Recorded(line, True, None, isinstance(status, int) and (status in WORTH_A_RETRY or status >= 500))

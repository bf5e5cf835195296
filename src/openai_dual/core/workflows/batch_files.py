"""Prepared requests as the lines of batch files, and the lines of output files as results. Pure.

The limits are the service's: requests and bytes per file, and one operation per file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar

from ..._values import field, frozen
from ...errors import APIError, InvalidParameterError, MalformedJSONError, OpenAIError
from ..calls.call import Call, Form, Raw, StreamCall
from ..jsons import dumps, loads
from ..omit import Omit
from ..request.build import extended
from .many import ValueOrError

T = TypeVar("T")

MOST_REQUESTS: Final = 50_000
MOST_BYTES: Final = 200 * 1000 * 1000
PREFIX: Final = "/v1"


@frozen
class BatchResult(ValueOrError[T]):
    """The result of one request of a batch: the value of its call, or the error."""

    custom_id: str


@frozen
class BatchFile:
    """The requests of one batch: their endpoint and their lines."""

    endpoint: str
    lines: list[bytes] = field(factory=list[bytes], repr=False)

    @property
    def content(self) -> bytes:
        """The file as JSON lines."""
        return b"".join(self.lines)


def batch_files(
    calls: Mapping[str, Call[Any]], *, most_requests: int = MOST_REQUESTS, most_bytes: int = MOST_BYTES
) -> list[BatchFile]:
    """Return *calls*, by their custom ids, as few files as the limits of the service allow.

    Raises `InvalidParameterError`, with the id, for a call that cannot be part of a batch.
    """
    files: list[BatchFile] = []
    for endpoint, lines in _by_endpoint(calls).items():
        files += _split(endpoint, lines, most_requests, most_bytes)
    return files


def _by_endpoint(calls: Mapping[str, Call[Any]]) -> dict[str, list[bytes]]:
    found: dict[str, list[bytes]] = {}
    for custom_id, call in calls.items():
        endpoint = PREFIX + call.path
        found.setdefault(endpoint, []).append(_line(custom_id, endpoint, call))
    return found


def _line(custom_id: str, endpoint: str, call: Call[Any]) -> bytes:
    body = extended(call.body, call.options.extra_body)
    if isinstance(call, StreamCall) or isinstance(body, Form | Raw | Omit) or call.operation.method != "POST":
        raise InvalidParameterError(f"calls[{custom_id!r}]: expected a POST with a JSON body that does not stream")
    return dumps({"custom_id": custom_id, "method": "POST", "url": endpoint, "body": body}) + b"\n"


def _split(endpoint: str, lines: Iterable[bytes], most_requests: int, most_bytes: int) -> Iterator[BatchFile]:
    file, size = BatchFile(endpoint), 0
    for line in lines:
        if file.lines and (len(file.lines) == most_requests or size + len(line) > most_bytes):
            yield file
            file, size = BatchFile(endpoint), 0
        file.lines.append(line)
        size += len(line)
    yield file


Decode = Callable[[Any], Any]
Failure = Callable[[int, Any], OpenAIError]
"""Returns the error of a response from its status and its body."""


def read_results(content: bytes, decode: Callable[[str], Decode], failure: Failure) -> dict[str, BatchResult[Any]]:
    """Return the results in an output or an error file; *decode* returns the decoder for an id.

    A line that cannot be read is skipped: its request has no result.
    """
    results: dict[str, BatchResult[Any]] = {}
    for line in content.splitlines():
        data = _parsed(line)
        custom_id = data.get("custom_id")
        if isinstance(custom_id, str):
            results[custom_id] = _result(custom_id, data, decode(custom_id), failure)
    return results


def without_result(custom_ids: Iterable[str], status: str) -> dict[str, BatchResult[Any]]:
    """Return an error for each of *custom_ids*, which have no result in a batch that ended with *status*."""
    message = f"The batch ended with status {status!r} and has no result for this request."
    return {custom_id: BatchResult(custom_id, error=APIError(message)) for custom_id in custom_ids}


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        data = loads(line) if line.strip() else None
    except MalformedJSONError:
        return {}
    return data if isinstance(data, dict) else {}


def _result(custom_id: str, data: dict[str, Any], decode: Decode, failure: Failure) -> BatchResult[Any]:
    response, error = data.get("response"), data.get("error")
    if isinstance(response, dict):
        status, body = response.get("status_code"), response.get("body")
        if isinstance(status, int) and 200 <= status < 300:
            return BatchResult(custom_id, value=decode(body))
        made = failure(status if isinstance(status, int) else 500, body)
        made.request_id = made.request_id or response.get("request_id")
        return BatchResult(custom_id, error=made)
    message = error.get("message") if isinstance(error, dict) else None
    return BatchResult(
        custom_id, error=APIError(str(message or "The batch has no response to this request."), body=error)
    )

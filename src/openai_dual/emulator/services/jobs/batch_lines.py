"""The lines of a batch: parsed, checked, executed, and their results written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from attrs import evolve, frozen

from ...messages import Json, Reply, Request, dump
from ...request.json_parsing import parse_json
from ...request_context import RequestContext
from ...state import State

REQUIRED: Mapping[str, type] = {"custom_id": str, "method": str, "url": str, "body": dict}
MOST = 50_000


@frozen
class Line:
    """One request."""

    custom_id: str
    url: str
    body: Mapping[str, Any]


@frozen
class Problem:
    """A reason why the batch is invalid."""

    code: str
    message: str
    param: str | None = None
    line: int | None = None


def read(content: bytes, endpoint: str) -> tuple[list[Line], list[Problem]]:
    """Parse the lines of a file, and return them with their errors; blank lines are skipped."""
    lines, problems = list[Line](), list[Problem]()
    numbered = [(number, _parsed(text)) for number, text in enumerate(content.splitlines(), 1) if text.strip()]
    for number, value in numbered:
        if found := next(_complaints(value, endpoint), None):
            problems.append(evolve(found, line=number))
        else:
            lines.append(Line(value["custom_id"], value["url"], value["body"]))
    return lines, [*problems, *_common_complaints(lines, count=len(numbered))]


def send(context: RequestContext, line: Line) -> dict[str, Any]:
    """Send *line* to the emulator, with the credentials of the request that created the batch."""
    headers = {"authorization": context.request.headers.get("authorization", ""), "content-type": "application/json"}
    reply = context.ask(Request("POST", line.url, (), headers, dump(line.body)))
    response = {"status_code": reply.status, "request_id": context.state.new_id("req_"), "body": _body(reply)}
    return {"id": context.state.new_id("batch_req_"), "custom_id": line.custom_id, "response": response, "error": None}


def tokens(lines: Iterable[Line]) -> int:
    """Estimate the input tokens of *lines*: a quarter of the bytes of their bodies."""
    return sum(len(dump(line.body)) // 4 + 1 for line in lines)


def unanswered(state: State, custom_id: str, code: str, message: str) -> dict[str, Any]:
    """Return the result of a line without a response, with the reason."""
    error = {"code": code, "message": message}
    return {"id": state.new_id("batch_req_"), "custom_id": custom_id, "response": None, "error": error}


def is_good(answer: Mapping[str, Any]) -> bool:
    """Return whether a line succeeded."""
    return bool(answer["response"]["status_code"] < 400)


def jsonl(answers: Iterable[Json]) -> bytes:
    """Write one result per line."""
    return b"".join(dump(answer) + b"\n" for answer in answers)


def used(answers: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """Return the sum of the usage in *answers*, under the names that batches have for it."""
    usages = [answer["response"]["body"].get("usage") or {} for answer in answers]
    given, made = _total(usages, "input_tokens", "prompt_tokens"), _total(usages, "output_tokens", "completion_tokens")
    return {
        "input_tokens": given,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": made,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": given + made,
    }


def _total(usages: Iterable[Mapping[str, int]], *names: str) -> int:
    return sum(usage.get(name, 0) for usage in usages for name in names)


def _parsed(text: bytes) -> Json:
    try:
        return parse_json(text)
    except ValueError:
        return None


def _complaints(value: Json, endpoint: str) -> Iterator[Problem]:
    """Return the errors of one line."""
    if not isinstance(value, dict):
        yield Problem("invalid_json_line", "This line cannot be read as a JSON object.")
        return
    for name, kind in REQUIRED.items():
        if not isinstance(value.get(name), kind):
            yield Problem("missing_required_parameter", f"Missing required parameter: '{name}'.", name)
    if value["method"] != "POST":
        yield Problem("invalid_method", f"Invalid method: '{value['method']}'. Only POST is supported.", "method")
    if value["url"] != endpoint:
        yield Problem("invalid_url", f"The URL '{value['url']}' is not the endpoint of the batch.", "url")
    if value["body"].get("stream"):
        yield Problem("invalid_request", "A batch cannot stream its answers.", "body.stream")


def _common_complaints(lines: list[Line], *, count: int) -> Iterator[Problem]:
    """Return the errors of the lines together."""
    if not count:
        yield Problem("empty_file", "The input file is empty. It must have at least one line.")
    if count > MOST:
        yield Problem("too_many_requests", f"A batch has at most {MOST} requests, but this one has {count}.")
    seen: set[str] = set()
    for line in lines:
        if line.custom_id in seen:
            yield Problem("duplicate_custom_id", f"The custom_id '{line.custom_id}' is there twice.", "custom_id")
        seen.add(line.custom_id)
    if len({str(line.body.get("model")) for line in lines}) > 1:
        yield Problem("mismatched_model", "All requests of a batch must be for the same model.", "body.model")


def _body(reply: Reply) -> Json:
    body = reply.body if isinstance(reply.body, bytes) else b"".join(reply.body)
    value = _parsed(body)
    return body.decode("utf-8", "replace") if value is None else value

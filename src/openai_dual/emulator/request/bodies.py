"""Read and check the parts of a request: path, query, headers and body."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from ...errors import ParameterProblem
from ...validation.catalogue import Body, Operation, Schema
from ...validation.checker import Checker
from ...validation.reading import FORM, JSON, TEXTS, Reader, TooDeepError, absent_problems, header_parameters, nested
from ..messages import Json, Refusal, Request
from .json_parsing import parse_json
from .multipart import parse
from .refusals import refusal_of


def read_body(request: Request, operation: Operation, checker: Checker) -> Json:
    """Read and check the body: JSON, a form as a nested dict, text or bytes for other content types.

    Invalid values are refused with 400; `param` has their path.
    """
    if operation.body is None:
        return None
    if not request.body:
        return _absent(operation.body, checker)
    kind = content_type(request)
    schema = operation.body.content.get(kind)
    if schema is None:
        accepted = " or ".join(operation.body.content)
        raise Refusal(400, f"Unsupported content type: '{kind}'. This method accepts {accepted}.")
    body = _parsed(request, kind, schema, checker)
    _refuse_first(checker.problems(schema, body))
    return body


def content_type(request: Request) -> str:
    """Return the media type of the body without parameters; JSON if the request has no content type."""
    return request.headers.get("content-type", JSON).partition(";")[0].strip().lower()


def read_query(request: Request, operation: Operation, checker: Checker) -> dict[str, Json]:
    """Read and check the query parameters that the operation declares."""
    values, problems = Reader(checker, parse_json).parameters(operation.parameters, _nested(request.query))
    _refuse_first(problems)
    return values


def check_address(path: Mapping[str, str], request: Request, operation: Operation, checker: Checker) -> None:
    """Check the values of the *path* and the headers that the operation declares."""
    reader = Reader(checker, parse_json)
    _refuse_first(reader.parameters(operation.path_parameters, path)[1])
    _refuse_first(reader.parameters(operation.headers, header_parameters(operation.headers, request.headers))[1])


def _absent(body: Body, checker: Checker) -> Json:
    _refuse_first(absent_problems(body, checker))
    return {}


def _parsed(request: Request, kind: str, schema: Schema, checker: Checker) -> Json:
    if kind == FORM:
        fields = _nested(parse(request.headers["content-type"], request.body))
        return Reader(checker, parse_json).typed(fields, schema)
    if kind == JSON:
        return _json(request.body)
    return request.body.decode("utf-8", "replace") if kind in TEXTS else request.body


def _json(body: bytes) -> Json:
    try:
        return parse_json(body)
    except ValueError:
        raise Refusal(400, "The body of your request could not be parsed as JSON.") from None


def _nested(fields: Iterable[tuple[str, Any]]) -> dict[str, Json]:
    try:
        return nested(fields)
    except TooDeepError as error:
        name = str(error)
        raise Refusal(400, f"The parameter '{name[:20]}...' is nested too deep.", param=name) from None


def _refuse_first(problems: Iterable[ParameterProblem]) -> None:
    """Refuse the request for the first of its *problems*."""
    for problem in problems:
        raise refusal_of(problem)

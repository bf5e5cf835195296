"""Check a request of the client against the description before it is sent: path, query, headers and body. Pure.

The checks read what is sent, as the emulator does: a number that a query or a form writes as text is read as a number.
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Final, Literal
from urllib.parse import parse_qsl, unquote, urlsplit

from ..core.calls.call import Call, Form
from ..core.checks import validation
from ..core.effects import Body as Content
from ..core.effects import Headers, HttpRequest
from ..core.jsons import loads
from ..core.request.build import extended
from ..core.request.multipart import form_texts
from ..errors import InvalidParameterError, ParameterProblem
from .catalogue import Body, Operation, Schema, catalogue
from .checker import Checker, Unknown
from .problems import LISTED, shown
from .reading import FORM, JSON, TEXTS, Reader, TooDeepError, absent_problems, header_parameters, nested

UNKNOWN: Final[Mapping[bool | str, Unknown]] = {True: "allowed", "strict": "refused"}
"""What unknown fields and constants are, by the value of `validate_requests`."""

FILE: Final = b""
"""Stands for the content of any file: its bytes are not read."""


def check_request(call: Call[Any], request: HttpRequest, mode: Literal["strict"] | bool) -> None:
    """Raise `InvalidParameterError` if *request*, which was made of *call*, does not fit the description.

    The error lists all problems. Operations that the description lacks are not checked.
    """
    operation = catalogue().operations.get(call.operation.id)
    if operation is None:
        return
    try:
        found = list(_problems(operation, call, request, UNKNOWN[validation.of("validate_requests", mode)]))
    except TooDeepError as error:
        raise InvalidParameterError(f"{error}: the brackets of the name are nested too deeply") from None
    except RecursionError:
        raise InvalidParameterError("body: nested too deeply to be checked") from None
    if found:
        name = call.operation.name or call.operation.id
        raise InvalidParameterError(f"{name}: " + "; ".join(map(str, found)), found)


def check_requests(requests: Iterable[tuple[str, Call[Any], HttpRequest, Literal["strict"] | bool]]) -> None:
    """Check several calls, each with its key; raises one `InvalidParameterError` with the problems of all of them."""
    found: list[ParameterProblem] = []
    for key, call, request, mode in requests:
        try:
            check_request(call, request, mode)
        except InvalidParameterError as error:
            if not error.problems:
                raise
            found += [each._replace(path=f"calls[{key!r}].{each.path}".rstrip(".")) for each in error.problems]
    if found:
        texts = [*map(str, found[:LISTED]), *([f"{len(found) - LISTED} others"] if len(found) > LISTED else [])]
        raise InvalidParameterError("; ".join(texts), found)


@cache
def _reader(unknown: Unknown) -> Reader:
    return Reader(Checker(catalogue().schemas, lenient=True, unknown=unknown))


def _problems(
    operation: Operation, call: Call[Any], request: HttpRequest, unknown: Unknown
) -> Iterator[ParameterProblem]:
    reader = _reader(unknown)
    yield from reader.parameters(operation.path_parameters, _path_values(call))[1]
    headers = _texts(request.headers, {each.name.lower() for each in operation.headers})
    yield from reader.parameters(operation.headers, header_parameters(operation.headers, headers))[1]
    query = parse_qsl(urlsplit(request.url).query, keep_blank_values=True)
    yield from reader.parameters(operation.parameters, nested(query))[1]
    if unknown == "refused":
        yield from _unknown_parameters(operation, call.options.extra_query or {})
    if operation.body is not None:
        yield from _body_problems(operation.body, call, request, reader)


def _texts(headers: Headers, names: Container[str]) -> dict[str, str]:
    """Return the texts of the *headers* with *names*; those of others stay wrapped: they may be credentials."""
    return {lower: value.decode("latin-1") for name, value in headers if (lower := name.decode().lower()) in names}


def _path_values(call: Call[Any]) -> dict[str, str]:
    """Return the values that are written in the path of *call*; none if it is not the path of its operation."""
    found = _pattern(call.operation.path).fullmatch(call.path)
    return {name: unquote(value) for name, value in found.groupdict().items()} if found else {}


@cache
def _pattern(path: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(path)))


def _unknown_parameters(operation: Operation, extra: Mapping[str, object]) -> Iterator[ParameterProblem]:
    declared = {each.name.removesuffix("[]") for each in operation.parameters} | operation.query.keys()
    for name in nested((name, value) for name, value in extra.items()):
        if name not in declared:
            yield ParameterProblem(name, "unknown_parameter", "no such parameter", shown(name, extra.get(name)))


def _body_problems(declared: Body, call: Call[Any], request: HttpRequest, reader: Reader) -> Iterator[ParameterProblem]:
    if not request.body:
        yield from absent_problems(declared, reader.checker)
        return
    kind = _texts(request.headers, {"content-type"}).get("content-type", JSON).partition(";")[0]
    if (schema := declared.content.get(kind)) is not None:
        yield from reader.checker.problems(schema, _value(call, request.body, kind, reader, schema))


def _value(call: Call[Any], body: bytes | Content, kind: str, reader: Reader, schema: Schema) -> Any:
    """Return the value that is sent as *body*; files in a form are not read."""
    form = extended(call.body, call.options.extra_body)
    if kind == FORM and isinstance(form, Form):
        parts = ((name, FILE if text is None else text) for name, text in form_texts(form))
        return reader.typed(nested(parts), schema)
    if kind == JSON and isinstance(body, bytes):
        return loads(body)
    return body.decode(errors="replace") if kind in TEXTS and isinstance(body, bytes) else FILE

"""A request of the log as Python and as curl. Credentials are read from the environment: the log has masked them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from keyword import iskeyword
from shlex import quote
from typing import Any
from urllib.parse import unquote, urlencode

from ...redaction import REDACTED
from ...validation.catalogue import SOURCE, catalogue
from ..messages import Json
from ..request.routing import BASE_PATH
from ..request_log import Received

NOT_COPIED = {
    *("host", "content-length", "content-type", "accept-encoding", "connection", "accept", "user-agent"),
    *("x-client-request-id", "idempotency-key", "x-attempt"),
}
"""Headers that the tool writes, or that are new for each request."""
CLIENT_ONLY = "x-stainless-"


def curl(entry: Received, root: str) -> str:
    """Return *entry* as a curl command for the server at *root*, such as `http://127.0.0.1:8080`."""
    query = f"?{urlencode(entry.query)}" if entry.query else ""
    parts = [f"curl -X {entry.method} {quote(root + entry.path + query)}", '-H "Authorization: Bearer $OPENAI_API_KEY"']
    for name, value in entry.headers.items():
        if _shown(name, value):
            parts.append(f"-H {quote(f'{name}: {value}')}")
    parts += _curl_body(entry.body)
    return " \\\n  ".join(parts)


def python(entry: Received, root: str) -> str:
    """Return *entry* as a program that uses the client; the key is read from `OPENAI_API_KEY`."""
    ours = entry.path.startswith(BASE_PATH + "/")  # a deployment of Azure has another address
    known = _names().get(entry.operation or "") if ours else None
    base_url = json.dumps(root + BASE_PATH if ours else root)
    lines = ["from openai_dual import OpenAI", "", f"client = OpenAI(base_url={base_url})"]
    arguments = [*_positional(entry), *_keywords(entry)] if known else _raw(entry)
    method = known or _VERBS.get(entry.method, "post")
    if any("Path(" in each for each in arguments) and isinstance(entry.body, list):
        lines = ["from pathlib import Path", "", *lines]
    call = f"client.{method}({_laid_out(arguments)})"
    if known and isinstance(entry.body, dict) and entry.body.get("stream") is True:
        return "\n".join([*lines, f"for event in {call}:", "    print(event)", ""])
    return "\n".join([*lines, f"print({call})", ""])


def _shown(name: str, value: str) -> bool:
    return name not in NOT_COPIED and not name.startswith(CLIENT_ONLY) and REDACTED not in value


def _curl_body(body: Json) -> list[str]:
    if isinstance(body, list) and all(isinstance(pair, tuple) for pair in body):
        return [f"-F {quote(f'{name}={_file_or(value)}')}" for name, value in body]
    if body is None:
        return []
    text = body.decode(errors="replace") if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False)
    return ["-H 'Content-Type: application/json'", f"-d {quote(text)}"]


def _file_or(value: Json) -> str:
    return f"@{value['filename']}" if isinstance(value, dict) else str(value)


@cache
def _names() -> Mapping[str, str]:
    """Return the method of the client by the id of each operation."""
    facts: dict[str, Any] = json.loads(SOURCE.read_bytes())
    return {item["id"]: item["client"]["name"] for item in facts["operations"]}


def _positional(entry: Received) -> list[str]:
    """Return the values of the path's parameters."""
    segments = entry.path.removeprefix(BASE_PATH).split("/")
    names = catalogue().operations[str(entry.operation)].path.split("/")
    return [repr(unquote(value)) for name, value in zip(names, segments, strict=False) if name.startswith("{")]


def _keywords(entry: Received) -> list[str]:
    declared = {each.name for each in catalogue().operations[str(entry.operation)].parameters}
    query, body = dict(entry.query), _fields(entry.body)
    plain, extra = _split(query, declared)
    fields, extra_body = _split(body, set(body))
    others = {"extra_query": extra, "extra_body": extra_body}
    given = {**plain, **fields, **{name: value for name, value in others.items() if value}}
    return [f"{name}={_literal(value)}" for name, value in given.items()]


def _split(given: Mapping[str, Json], declared: set[str]) -> tuple[dict[str, Json], dict[str, Json]]:
    """Return the values that can be keywords of the method, and the others."""
    plain = {
        name: value for name, value in given.items() if name in declared and name.isidentifier() and not iskeyword(name)
    }
    return plain, {name: value for name, value in given.items() if name not in plain}


def _fields(body: Json) -> dict[str, Json]:
    if isinstance(body, list):
        return dict(pair for pair in body if isinstance(pair, tuple))
    return body if isinstance(body, dict) else {}


def _raw(entry: Received) -> list[str]:
    """Return the arguments of a request to an address that no method has."""
    body = [f"body={_literal(entry.body)}"] if entry.body is not None else []
    query = urlencode(entry.query)
    path = entry.path.removeprefix(BASE_PATH) + (f"?{query}" if query else "")
    return [repr(path), "cast_to=object", *body]


_VERBS = {"GET": "get", "POST": "post", "PUT": "put", "PATCH": "patch", "DELETE": "delete"}


def _literal(value: Json) -> str:
    if isinstance(value, dict) and set(value) == {"filename", "content_type", "bytes"}:
        return f"Path({value['filename']!r})"
    return repr(value)


def _laid_out(arguments: list[str]) -> str:
    """Return the arguments on one line, or on a line each if they are long."""
    line = ", ".join(arguments)
    return line if len(line) <= 60 else "\n" + "".join(f"    {each},\n" for each in arguments)

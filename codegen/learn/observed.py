"""Where each parameter of an official method goes: the method is called, and its request is looked at, not sent."""

from __future__ import annotations

import inspect
import json
import re
import typing
import warnings
from collections.abc import Iterator, Mapping
from functools import reduce
from importlib import import_module
from typing import Any, get_args, get_origin

from attrs import evolve, frozen

from ..drift.official import SETTINGS
from .hints import bare, fields, is_object, members, types_of

ADMIN = "admin"
FORM_FIELD = re.compile(rb'[ ;]name="([^"]+)"')
UNSET = inspect.Parameter.empty


@frozen
class Request:
    """What the request of a method shows."""

    method: str
    path: str
    """With the parameters of the path in braces."""
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    """Parameter -> the header it is sent in."""
    body: frozenset[str]
    content_type: str
    is_admin: bool
    beta: str | None
    is_deprecated: bool

    def wire(self, parameter: str) -> str | None:
        """Return the name that *parameter* has in the query, if it is there: with `[]` where it is a list."""
        names = [name for name, _ in self.query if _base(name) == parameter]
        return None if not names else f"{parameter}[]" if names[0].endswith("[]") else parameter


@frozen
class Method:
    """A method of the official client: its parameters, what it returns, and its request."""

    name: str
    hints: Mapping[str, Any]
    """Parameter -> its type."""
    required: frozenset[str]
    positional: tuple[str, ...]
    returns: Any
    request: Request | None
    """None if the method sends nothing, as helpers and connections do."""


def method(name: str) -> Method:
    """Observe the method with the dotted *name*."""
    official = import_module("openai")
    modern = hasattr(official, "DefaultHttpx2Client")
    http = import_module("httpx2" if modern else "httpx")
    sent: list[Any] = []

    def record(request: Any) -> Any:
        request.read()
        sent.append(request)
        return http.Response(400, json={})  # ends the method, also one that would wait for a result

    maker = official.DefaultHttpx2Client if modern else official.DefaultHttpxClient
    with maker(transport=http.MockTransport(record)) as transport:
        client = official.OpenAI(api_key="plain", admin_api_key=ADMIN, max_retries=0, http_client=transport)
        bound = reduce(getattr, name.split("."), client)
        function = inspect.unwrap(bound)
        parameters = [one for one in inspect.signature(function).parameters.values() if one.name not in SETTINGS]
        hints = types_of(function)
        found = {one.name: hints.get(one.name, Any) for one in parameters if one.kind is not one.VAR_KEYWORD}
        required = frozenset(one.name for one in parameters if one.default is UNSET)
        given = {each: _sample(hint, f"arg-{each}") for each, hint in found.items()}
        texts = {
            each: value if isinstance(value, str) else ",".join(value)
            for each, value in given.items()
            if _is_text(value)
        }
        is_deprecated = _called(bound, given)
        for each in (
            () if sent else (None, *(found.keys() - required))
        ):  # parameters that exclude each other: one by one
            is_deprecated |= _called(bound, {name: given[name] for name in found if name in required or name == each})
    by_position = tuple(one.name for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD)
    requests = [_request(one, texts, is_deprecated=is_deprecated) for one in sent]
    return Method(name, found, required, by_position, hints.get("return"), _joined(requests))


def _joined(requests: list[Request]) -> Request | None:
    """Return one request with the parameters of all."""
    if not requests:
        return None
    return evolve(
        requests[0],
        query=tuple(dict.fromkeys(each for one in requests for each in one.query)),
        headers={each: header for one in requests for each, header in one.headers.items()},
        body=frozenset(each for one in requests for each in one.body),
    )


def _called(function: Any, arguments: dict[str, Any]) -> bool:
    """Call *function* for its request alone, and return whether it warns of being deprecated."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            function(**arguments)
        except Exception:  # noqa: BLE001 (the empty response, or samples that a helper refuses: the request counts)
            return any(issubclass(each.category, DeprecationWarning) for each in caught)
    return any(issubclass(each.category, DeprecationWarning) for each in caught)


def _is_text(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and all(isinstance(each, str) for each in value))


def _request(request: Any, texts: Mapping[str, str], *, is_deprecated: bool) -> Request:
    segments = [segment for segment in request.url.path.removeprefix("/v1").split("/") if segment]
    kind = request.headers.get("content-type", "").partition(";")[0]
    values = {name: value for name, value in request.headers.items() if name != "authorization"}
    return Request(
        request.method,
        "/" + "/".join(f"{{{each[4:]}}}" if each.startswith("arg-") else each for each in segments),
        tuple(request.url.params.multi_items()),
        {each: name for name, value in values.items() for each, text in texts.items() if text == value},
        frozenset(_keys(request.content, kind)),
        kind,
        request.headers.get("authorization", "").endswith(ADMIN),
        values.get("openai-beta"),
        is_deprecated,
    )


def _keys(content: bytes, kind: str) -> Iterator[str]:
    """Yield the fields of a body."""
    if kind == "application/json" and content:
        value = json.loads(content)
        yield from value if isinstance(value, dict) else ()
    elif kind == "multipart/form-data":
        yield from (_base(name.decode()) for name in FORM_FIELD.findall(content))


def _base(name: str) -> str:
    """Return the parameter that the field or query argument *name* is a part of: `filter[type]` is of `filter`."""
    return name.partition("[")[0]


def _sample(hint: Any, text: str) -> Any:
    """Return a value of the type *hint*; one that is text is *text*."""
    hint = next((each for each in members(hint) if each is not type(None)), str)
    origin = get_origin(hint)
    simple: dict[Any, Any] = {str: text, bytes: b"x", bool: False, int: 1, float: 1.5}
    if hint in simple:
        return simple[hint]
    if origin is typing.Literal:
        return get_args(hint)[0]
    if is_object(hint):
        return {key: _sample(inner, text) for key, inner, required in fields(bare(hint)) if required} or {"key": text}
    inner = get_args(hint)
    if len(inner) == 1:
        return [_sample(inner[0], text)]
    return {"key": text} if len(inner) == 2 else b"x"

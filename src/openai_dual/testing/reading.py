"""Read the text of cassettes: this package's, vcrpy's own of all versions, and those with a `parsed_body`.

Errors are `MalformedCassetteError`, with their place in the file.
"""

from __future__ import annotations

import io
from base64 import b64decode
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final, NamedTuple, NoReturn, TypeAlias
from urllib.parse import urlsplit

from vcr.request import Request

from . import jsons
from .errors import MalformedCassetteError
from .parsing import parse

Response: TypeAlias = dict[str, Any]
"""In vcrpy's form: `status` (code, message), `headers` (lists by name), `body` (bytes under `string`)."""


MOST: Final = 1_000_000
"""The maximum number of values in the bodies of a cassette: YAML references can multiply without bound."""


class Interaction(NamedTuple):
    """A request, its response, and the day of the recording, if known."""

    request: Any
    response: Response
    recorded: date | None


def read(path: Path, text: str) -> list[Interaction]:
    """Return the interactions in *text*, the content of *path*. Raises `MalformedCassetteError` with the place."""
    return _Reader(path, text).interactions()


class _Reader:
    def __init__(self, path: Path, text: str) -> None:
        self._path, self._text, self._left = path, text, MOST

    def interactions(self) -> list[Interaction]:
        document = parse(self._path, self._text)
        if isinstance(document, list):
            self._fail("line 1", "expected a mapping; vcrpy wrote lists before version 1.0: record it again")
        entries = self._get(document, "interactions", list, "the file")
        return [self._interaction(entry, f"interaction {number}") for number, entry in enumerate(entries, start=1)]

    def _interaction(self, entry: Any, place: str) -> Interaction:
        request = self._get(entry, "request", dict, place)
        response = self._get(entry, "response", dict, place)
        recorded = entry.get("recorded")
        if not isinstance(recorded, date | None):
            self._fail(f"{place}, recorded", f"expected a date, got {recorded!r}")
        return Interaction(
            self._request(request, f"{place}, request"), self._response(response, f"{place}, response"), recorded
        )

    def _request(self, entry: Any, place: str) -> Any:
        method, uri = self._get(entry, "method", str, place), self._get(entry, "uri", str, place)
        try:
            _ = urlsplit(uri).port
        except ValueError as exc:
            self._fail(f"{place}, uri", f"it is none: {exc}", exc)
        headers = {name: values[0] for name, values in self._headers(entry, place).items() if values}
        return Request(method, uri, self._body(entry, place), headers)

    def _response(self, entry: Any, place: str) -> Response:
        if "status_code" in entry:  # as vcrpy wrote for httpx once
            status: Mapping[str, Any] = {"code": entry["status_code"]}
        else:
            status = self._get(entry, "status", dict, place)
        code, message = self._get(status, "code", int, f"{place}, status"), status.get("message")
        if not 100 <= code <= 599 or isinstance(code, bool):
            self._fail(f"{place}, status, code", f"expected 100 to 599, got {code!r}")
        if not isinstance(message, str | None):
            self._fail(f"{place}, status, message", f"expected text, got {_kind(message)}")
        body = self._body(entry, place)
        return {
            "status": {"code": code, "message": message},
            "headers": self._headers(entry, place),
            "body": {"string": body},
        }

    def _headers(self, entry: Any, place: str) -> dict[str, list[str]]:
        headers = self._get(entry, "headers", dict, place) if entry.get("headers") is not None else {}
        return {
            str(name): [self._header(each, f"{place}, headers, {name}") for each in _listed(values)]
            for name, values in headers.items()
        }

    def _header(self, value: Any, place: str) -> str:
        if isinstance(value, bytes):
            value = value.decode("latin-1")
        if isinstance(value, int) and not isinstance(value, bool):  # written by hand without quotes
            value = str(value)
        if not isinstance(value, str):
            self._fail(place, f"expected text, got {_kind(value)}")
        if "\n" in value or "\r" in value:
            self._fail(place, "a header is one line")
        return value

    def _body(self, entry: Any, place: str) -> bytes:
        if "parsed_body" in entry:
            return self._written(entry["parsed_body"], entry.get("body_style", jsons.DEFAULT), place)
        body = entry.get("body", entry.get("content"))
        if isinstance(body, dict):
            place, body = f"{place}, body", self._content(body, f"{place}, body")
        elif isinstance(body, io.BytesIO):
            body = body.getvalue()
        elif isinstance(body, Iterator):
            body = b"".join(part if isinstance(part, bytes) else self._encoded(part, place) for part in body)
        return self._encoded(body, place)

    def _content(self, body: Mapping[Any, Any], place: str) -> Any:
        if "base64_string" in body:
            try:
                return b64decode(self._encoded(body["base64_string"], place))
            except ValueError as exc:
                self._fail(f"{place}, base64_string", str(exc), exc)
        if "string" not in body:
            self._fail(place, "expected a field string")
        return body["string"]

    def _encoded(self, body: Any, place: str) -> bytes:
        if body is None:
            return b""
        if not isinstance(body, str | bytes):
            self._fail(place, f"expected text or binary as the body, got {_kind(body)}")
        try:
            return body.encode() if isinstance(body, str) else body
        except UnicodeEncodeError as exc:
            self._fail(place, f"the body is no text: {exc.reason}", exc)

    def _written(self, value: Any, style: Any, place: str) -> bytes:
        if not isinstance(style, str) or style not in jsons.STYLES:
            self._fail(f"{place}, body_style", f"expected one of {', '.join(jsons.STYLES)}, got {style!r}")
        try:
            self._check_json(value, f"{place}, parsed_body")
            return jsons.dump(value, style).encode()
        except (ValueError, RecursionError) as exc:
            if isinstance(exc, MalformedCassetteError):
                raise
            self._fail(f"{place}, parsed_body", f"it cannot be written as JSON: {exc}", exc)

    def _check_json(self, value: Any, place: str) -> None:
        self._left -= 1
        if not self._left:
            self._fail(place, f"there are more than {MOST} values")
        if isinstance(value, dict):
            for name, item in value.items():
                if not isinstance(name, str):
                    self._fail(place, f"the name of a field is text: quote {name!r}")
                self._check_json(item, f"{place}.{name}")
        elif isinstance(value, list):
            for number, item in enumerate(value):
                self._check_json(item, f"{place}[{number}]")
        elif not isinstance(value, str | int | float | None):
            self._fail(place, f"JSON has no {_kind(value)}: quote it")

    def _get(self, entry: Any, name: str, kind: type, place: str) -> Any:
        if not isinstance(entry, dict):
            self._fail(place, f"expected a mapping, got {_kind(entry)}")
        if name not in entry:
            self._fail(place, f"the field {name} is missing")
        if not isinstance(entry[name], kind):
            self._fail(f"{place}, {name}", f"expected {_NAMES[kind]}, got {_kind(entry[name])}")
        return entry[name]

    def _fail(self, place: str, problem: str, cause: Exception | None = None) -> NoReturn:
        raise MalformedCassetteError(self._path, place, problem) from cause


_NAMES: Final = {dict: "a mapping", list: "a list", str: "text", int: "a number", type(None): "nothing"}


def _kind(value: Any) -> str:
    return _NAMES.get(type(value), type(value).__name__)


def _listed(values: Any) -> list[Any]:
    return values if isinstance(values, list) else [values]

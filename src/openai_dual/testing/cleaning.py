"""What a cassette keeps of requests and responses: no credentials, nothing that differs between runs.

Recorded and new requests are cleaned in the same way, so that they are compared in their stored form. Pure.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import httpx
from vcr.request import Request

from ..redaction import REDACTED, Redaction, mask_keys, sent_with
from . import jsons

Response = dict[str, Any]

OF_THE_RUN: Final = frozenset(
    {
        "accept-encoding",
        "connection",
        "content-length",
        "host",
        "idempotency-key",
        "transfer-encoding",
        "user-agent",
        "x-client-request-id",
    }
)
"""Headers of requests that differ between runs, clients and connections."""

ENCODING: Final = "content-encoding"

OF_THE_CONNECTION: Final = frozenset(("connection", ENCODING, "content-length", "keep-alive", "transfer-encoding"))
"""Headers of responses about the transfer; bodies are stored decoded."""

BOUNDARY: Final = "BOUNDARY"
"""Replaces the random boundary of forms."""

_BOUNDARY = re.compile(r'boundary="?([^";,]+)"?')
_ORIGIN = re.compile(r"^[a-z]+://[^/?#]*")
_ACCOUNT = re.compile(r"\b(org-|proj_)[A-Za-z0-9]{16,}")
_DATA = "data:"


class Cleaner:
    """Cleans requests and responses; *origin* replaces their origin if it is given."""

    def __init__(self, redaction: Redaction, origin: str | None = None) -> None:
        self._redaction, self._origin = redaction, origin
        self.sent: set[str] = set()
        """The credentials of the requests so far."""

    def watch(self, headers: Mapping[str, str], url: str) -> None:
        """Remember the credentials in *headers* and in the query of *url*, to mask them wherever they occur."""
        self.sent.update(sent_with(headers.items(), url, self._redaction.is_secret))

    def request(self, method: str, url: str, headers: Mapping[str, str], body: bytes) -> Any:
        """Return the request in vcrpy's form, as it may be stored."""
        kept = {name.lower(): value for name, value in headers.items() if name.lower() not in OF_THE_RUN}
        content_type = kept.get("content-type", "")
        if found := _BOUNDARY.search(content_type):
            body = body.replace(found[1].encode(), BOUNDARY.encode())
            kept["content-type"] = content_type.replace(found[0], f"boundary={BOUNDARY}")
        clean = self._masked(self._redaction.url(url))
        if self._origin is not None:
            clean = _ORIGIN.sub(self._origin.rstrip("/"), clean)
        return Request(
            method, clean, self.body(body), {name: self._header(name, value) for name, value in kept.items()}
        )

    def response(self, response: Response) -> Response:
        """Return the response as it may be stored."""
        body, encoded = _decompressed(response)
        headers = {
            name: [self._header(name, value) for value in values]
            for name, values in response["headers"].items()
            if name.lower() not in OF_THE_CONNECTION or (encoded and name.lower() == ENCODING)
        }
        return {**response, "headers": headers, "body": {"string": body if encoded else self.body(body)}}

    def _header(self, name: str, value: str) -> str:
        return self._masked(self._redaction.header(name, value))

    def event(self, event: Any) -> Any:
        """Return an event of a WebSocket as it may be stored."""
        return self._redaction.json(event)

    def body(self, body: bytes) -> bytes:
        """Return *body* with its credentials masked, otherwise unchanged."""
        try:
            text = body.decode()
        except UnicodeDecodeError:
            return self._masked(mask_keys(body.decode("latin-1"))).encode("latin-1")
        clean = "".join(self._lines(text)) if _DATA in text else self._json(text)
        return self._masked(mask_keys(clean)).encode()

    def _lines(self, text: str) -> Iterator[str]:
        """Yield the lines of a stream, which may contain JSON."""
        for line in re.split(r"(?<=\n)", text):
            data = line.removeprefix(_DATA)
            yield line if data == line else _DATA + self._json(data)

    def _json(self, text: str) -> str:
        core = text.strip()
        if not core.startswith(("{", "[")):
            return text
        try:
            value = json.loads(core)
        except (ValueError, RecursionError):
            return text
        clean = self._redaction.json(value)
        if clean == value:
            return text
        style = (jsons.parse(core) or (None, jsons.DEFAULT))[1]
        return text.replace(core, jsons.dump(clean, style))

    def _masked(self, text: str) -> str:
        for secret in sorted(self.sent, key=len, reverse=True):
            text = text.replace(secret, REDACTED)
        return _ACCOUNT.sub(rf"\1{REDACTED}", text)


def _decompressed(response: Response) -> tuple[bytes, bool]:
    """Return the body without its compression, and whether it is still compressed because it cannot be decoded."""
    body: bytes = response["body"]["string"]
    encodings = [each for name, values in response["headers"].items() if name.lower() == ENCODING for each in values]
    if not encodings or not body:
        return body, False
    try:
        return httpx.Response(200, headers=[(ENCODING, each) for each in encodings], content=body).content, False
    except httpx.DecodingError:
        return body, True

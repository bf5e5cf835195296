"""Read a multipart/form-data body (RFC 7578), strictly, so that errors of a client are not hidden."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias
from urllib.parse import unquote

from attrs import field, frozen

from ..messages import Refusal

CRLF = b"\r\n"
PARAMETER = re.compile(r';\s*([\w*-]+)=(?:"((?:[^"\\]|\\.)*)"|([^;"\s]+))')
ESCAPE = re.compile(r"\\(.)|(%22|%0D|%0A)")
"""An escaped character: with a backslash (RFC 9110), or percent-encoded as in HTML forms."""


@frozen
class FormFile:
    """An uploaded file."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


Field: TypeAlias = "str | FormFile"


def parse(content_type: str, body: bytes) -> list[tuple[str, Field]]:
    """Split *body* into (name, value) fields. A malformed form is refused with 400."""
    boundary = _parameters(content_type).get("boundary")
    if not boundary:
        raise _malformed("its content type names no boundary")
    return [_field(head, content) for head, content in _parts(body, b"--" + boundary.encode())]


def _parts(body: bytes, delimiter: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Yield the header block and the content of each part."""
    if not body.startswith(delimiter):
        raise _malformed("it does not start with its boundary")
    start = len(delimiter)
    while body[start : start + 2] != b"--":
        blank, end = body.find(CRLF * 2, start), body.find(CRLF + delimiter, start)
        if body[start : start + 2] != CRLF or blank < 0 or end < blank + 4:
            raise _malformed("a part has no header block or no end")
        yield body[start + 2 : blank], body[blank + 4 : end]
        start = end + 2 + len(delimiter)


def _field(head: bytes, content: bytes) -> tuple[str, Field]:
    headers = {name.strip().lower(): value.strip() for name, _, value in _lines(head)}
    disposition = _parameters(headers.get("content-disposition", ""))
    if "name" not in disposition:
        raise _malformed("a part has no name")
    if "filename" not in disposition:
        return disposition["name"], content.decode("utf-8", "replace")
    kind = headers.get("content-type", "application/octet-stream")
    return disposition["name"], FormFile(disposition["filename"], kind, content)


def _lines(head: bytes) -> Iterator[tuple[str, str, str]]:
    for line in head.decode("utf-8", "replace").split("\r\n"):
        yield line.partition(":")


def _parameters(value: str) -> dict[str, str]:
    """Read the parameters of a header: `form-data; name="a"` -> {"name": "a"}."""
    return {name.lower(): bare or _unquoted(quoted) for name, quoted, bare in PARAMETER.findall(value)}


def _unquoted(text: str) -> str:
    return ESCAPE.sub(lambda found: found[1] or unquote(found[2]), text)


def _malformed(reason: str) -> Refusal:
    return Refusal(400, f"The multipart body cannot be read: {reason}.")

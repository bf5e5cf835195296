"""Read a multipart/form-data body (RFC 7578): strictly, since a sloppy reader hides a client's mistakes."""

from __future__ import annotations

from collections.abc import Iterator
from email.message import Message
from email.parser import HeaderParser
from typing import TypeAlias

from attrs import field, frozen

from .messages import Refusal

CRLF = b"\r\n"


@frozen
class FormFile:
    """An uploaded file."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


Field: TypeAlias = "str | FormFile"


def parse(content_type: str, body: bytes) -> list[tuple[str, Field]]:
    """Split *body* into its (name, value) fields; anything that is not a well-formed form is refused with 400."""
    boundary = _header("Content-Type", content_type).get_param("boundary")
    if not isinstance(boundary, str) or not boundary:
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
    headers = HeaderParser().parsestr(head.decode("utf-8", "replace"))
    disposition = _header("Content-Disposition", headers.get("Content-Disposition", ""))
    name, filename = disposition.get_param("name", header="Content-Disposition"), disposition.get_filename()
    if not isinstance(name, str):
        raise _malformed("a part has no name")
    if filename is None:
        return name, content.decode("utf-8", "replace")
    return name, FormFile(filename, headers.get("Content-Type", "application/octet-stream"), content)


def _header(name: str, value: str) -> Message:
    message = Message()
    message[name] = value
    return message


def _malformed(reason: str) -> Refusal:
    return Refusal(400, f"The multipart body cannot be read: {reason}.")

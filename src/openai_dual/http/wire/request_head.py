"""Write the head of an HTTP/1.1 request, and check it: no part of it may begin another line or another request."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

_TOKEN: Final = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]+"
_LINE: Final = re.compile(rb"%b [!-~]+ HTTP/1\.1\r\n" % _TOKEN)
_TEXT: Final = re.compile(rb"[^\x00-\x08\x0b\x0c\x0e-\x1f\x7f]*")
_NAME: Final = re.compile(_TOKEN)
_LENGTH: Final = b"content-length"
_ENCODING: Final = b"transfer-encoding"
_SPECIAL: Final = frozenset({b"host", _LENGTH, _ENCODING})
_SIZES: Final = frozenset(map(len, _SPECIAL))
_MAX_NAMES: Final = 4096
_names: set[bytes] = set()
"""Names that are tokens: programs send the same few dozen again and again."""


class InvalidRequestError(ValueError):
    """A request that cannot be written as one HTTP/1.1 request."""


def request_head(method: bytes, target: bytes, headers: Sequence[tuple[bytes, bytes]]) -> tuple[bytes, int | None]:
    """Return the head of a request, and the length of the body that it announces; None is a chunked body.

    Raises `InvalidRequestError` for control characters, for spaces where none may be, and for two ways to end the body.
    """
    lines = [b"%b %b HTTP/1.1\r\n" % (method, target)]
    special: list[tuple[bytes, bytes]] = []
    for name, value in headers:
        if name not in _names:
            _check_name(name)
        if value.strip() != value:
            raise InvalidRequestError(f"the value of {name!r} begins or ends with a space")
        if len(name) in _SIZES and (lower := name.lower()) in _SPECIAL:
            special.append((lower, value))
        lines.append(b"%b: %b\r\n" % (name, value))
    lines.append(b"\r\n")
    head = b"".join(lines)
    # With as many line ends as lines were written, no part has one inside.
    ends = len(headers) + 2
    if not (_LINE.match(head) and _TEXT.fullmatch(head) and head.count(b"\n") == ends == head.count(b"\r")):
        raise InvalidRequestError("a character that is not allowed is in the method, the target or a header value")
    return head, _length(special)


def _length(special: list[tuple[bytes, bytes]]) -> int | None:
    """Return the length of the body that the headers announce, None for chunks."""
    headers = dict(special)
    if b"host" not in headers or len(headers) != len(special):
        raise InvalidRequestError("a request has one Host header, and at most one of each that frames its body")
    length, encoding = headers.get(_LENGTH), headers.get(_ENCODING)
    if encoding is not None:
        if length is not None or encoding.lower() != b"chunked":
            raise InvalidRequestError("a body has a Content-Length or the Transfer-Encoding chunked, nothing else")
        return None
    if length is None:
        return 0
    if not (length.isdigit() and len(length) < 20):
        raise InvalidRequestError("Content-Length is not a number of bytes")
    return int(length)


def _check_name(name: bytes) -> None:
    if _NAME.fullmatch(name) is None:
        raise InvalidRequestError(f"{name!r} is not the name of a header")
    if len(_names) < _MAX_NAMES:
        _names.add(name)


class BodyFraming:
    """Frame the pieces of a body of *length* bytes; None sends chunks."""

    __slots__ = ("_left",)

    def __init__(self, length: int | None) -> None:
        self._left = length

    def framed(self, piece: bytes) -> bytes:
        """Return what is sent for *piece*. Raises `InvalidRequestError` beyond the announced length."""
        left = self._left
        if left is None:
            return b"%x\r\n%b\r\n" % (len(piece), piece) if piece else b""
        if len(piece) > left:
            raise InvalidRequestError("the body is longer than its Content-Length")
        self._left = left - len(piece)
        return piece

    def end(self) -> bytes:
        """Return what ends the body. Raises `InvalidRequestError` if it is shorter than announced."""
        if self._left is None:
            return b"0\r\n\r\n"
        if self._left:
            raise InvalidRequestError("the body is shorter than its Content-Length")
        return b""

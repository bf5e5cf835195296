"""Form fields and files to a multipart body (RFC 7578). It is laid out before sending; files are read while sending.

`encode` decides everything that is known before sending: the parts, their headers, the length, whether the body can be
sent again.
"""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from ...errors import InvalidParameterError
from ..calls.call import Form
from ..jsons import dumps, json_name
from ..omit import is_omitted
from ..plain import Dumped
from .mime import content_type, extension
from .sources import AsyncProduced, Held, Source, source
from .uploads import declared_type, file_name, is_content

INLINE = 16 * 1024
"""Files in memory up to this size are joined with their neighbours and sent in one piece."""

_BREAKS = re.compile(r"[\x00-\x1f\x7f]")


class MultipartBody:
    """A multipart body. Iterating it yields its bytes in chunks; a `replayable` body can be iterated again."""

    def __init__(self, content_type: str, segments: Sequence[Source]) -> None:
        sizes = [segment.size for segment in segments]
        self.content_type = content_type
        self.length = None if None in sizes else sum(size for size in sizes if size is not None)
        """The number of bytes; None if the size of a part is not known before sending."""
        self.replayable = all(segment.replayable for segment in segments)
        """Whether the body can be sent again."""
        self.async_field = next((one.field for one in segments if isinstance(one, AsyncProduced)), None)
        """The field, if any, whose bytes come from an async iterator: only the async client can send it."""
        self._segments = segments

    def __iter__(self) -> Iterator[bytes]:
        for segment in self._segments:
            yield from segment.chunks()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for segment in self._segments:
            if isinstance(segment, AsyncProduced):
                async for chunk in segment.achunks():
                    yield chunk
            else:
                for chunk in segment.chunks():
                    yield chunk


def random_boundary() -> str:
    """Return an unpredictable boundary: with a predictable one, the content of a file could add fields."""
    return os.urandom(16).hex()


def encode(form: Form, boundary: Callable[[], str] = random_boundary) -> MultipartBody:
    """Lay out the fields of *form*: arrays as `name[]`, objects as `name[key]`, files with a name and a type.

    None is not sent: a form has no null, and this API treats a null form field as an omitted one.
    Raises `InvalidParameterError`, naming the field, for a value that cannot be sent, before anything is sent.
    """
    for name in form.files:
        _refuse_no_file(name, form.fields.get(name))
    for name, value in form.parts:
        _refuse_no_file(name, value)
    mark = boundary()
    pieces: list[Source] = []
    for name, value in flat_fields(form):
        head, content = _part(name, value)
        pieces += [Held(f"--{mark}\r\n".encode() + head + b"\r\n\r\n"), content, Held(b"\r\n")]
    pieces.append(Held(f"--{mark}--\r\n".encode()))
    return MultipartBody(f"multipart/form-data; boundary={mark}", tuple(_joined(pieces)))


def form_texts(form: Form) -> Iterator[tuple[str, str | None]]:
    """Yield the name of each part of *form* and its text; None stands for a file, whose content is not read."""
    for name, value in flat_fields(form):
        if _is_named(value):
            text = value[1] if value[0] is None else None
            yield (
                name,
                text.decode(errors="replace") if isinstance(text, bytes) else text if isinstance(text, str) else None,
            )
        else:
            yield name, None if is_content(value) else _scalar(name, value).decode()


def has_file(value: Any) -> bool:
    """Return whether the form fields *value* contain a file, at any depth."""
    if _is_file(value):
        return True
    if isinstance(value, Mapping):
        return any(has_file(item) for item in value.values())
    return isinstance(value, list | tuple) and any(has_file(item) for item in value)


def _refuse_no_file(name: str, value: Any) -> None:
    """Raise `InvalidParameterError` if *value*, of a field that is a file or several, has something else."""
    several = isinstance(value, list | tuple) and not _is_named(value)
    for item in value if several else [value]:
        if not (item is None or is_omitted(item) or _is_file(item)):
            got = "text; for a path pass pathlib.Path(...)" if isinstance(item, str) else type(item).__name__
            raise InvalidParameterError(
                f"{name!r}: expected bytes, a binary file, a pathlib.Path or (name, content), got {got}"
            )


def _is_file(value: Any) -> bool:
    return is_content(value) or _is_named(value)


def _is_named(value: Any) -> bool:
    """Return whether *value* is a tuple (name, content[, type[, headers]]), not an array given as a tuple."""
    if not isinstance(value, tuple) or not 2 <= len(value) <= 4:
        return False
    return isinstance(value[0], str | None) and (is_content(value[1]) or (value[0] is None and len(value) > 2))


def flat_fields(form: Form) -> Iterator[tuple[str, Any]]:
    """Yield the name of each part of *form* and its value: a scalar, a file, or (None, text, content type)."""
    for name, value in form.fields.items():
        kind = form.types.get(name)
        yield from _flat(name, value) if kind is None else _typed(name, value, kind)
    yield from form.parts


def _typed(name: str, value: Any, kind: str) -> Iterator[tuple[str, Any]]:
    if value is not None and not is_omitted(value):
        text = value if isinstance(value, str) else dumps(value)
        yield name, (None, text, kind)


def _flat(name: str, value: Any) -> Iterator[tuple[str, Any]]:
    if value is None or is_omitted(value):
        return
    if _is_file(value):
        yield name, value
    elif isinstance(value, Dumped):
        yield from _flat(name, value.to_dict())
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _flat(f"{name}[{json_name(key, name)}]", item)
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _flat(f"{name}[]", item)
    else:
        yield name, value


def _part(name: str, value: Any) -> tuple[bytes, Source]:
    """Return the headers and the content of one part."""
    if _is_named(value):
        filename, given, *more = value
        kind, headers = (*more, None, None)[:2]
        return _file_part(name, filename, _named_content(name, filename, given), kind or declared_type(given), headers)
    if is_content(value):
        content = source(name, value)
        filename = file_name(value) or "upload" + extension(content.head())
        return _file_part(name, filename, content, declared_type(value))
    return _disposition(name), Held(_scalar(name, value))


def _named_content(name: str, filename: str | None, given: Any) -> Source:
    """Return the content of a tuple; without a file name it is a field with its own content type, and may be text."""
    return Held(_utf8(name, given)) if filename is None and isinstance(given, str) else source(name, given)


def _file_part(
    name: str, filename: str | None, content: Source, kind: str | None, headers: Mapping[str, str] | None = None
) -> tuple[bytes, Source]:
    lines = {"Content-Type": kind or content_type(filename or "")}
    for header, text in (headers or {}).items():
        lines["Content-Type" if header.lower() == "content-type" else header] = text
    head = [_disposition(name, filename), *(_header(name, header, text) for header, text in lines.items())]
    return b"\r\n".join(head), content


def _disposition(name: str, filename: str | None = None) -> bytes:
    text = f'Content-Disposition: form-data; name="{_quoted(name)}"'
    if filename is not None:
        text += f'; filename="{_quoted(filename)}"'
    return text.encode(errors="replace")


def _quoted(name: str) -> str:
    """Escape a name as the HTML standard requires of browsers, so that it stays inside its quotes."""
    return name.replace("\r", "%0D").replace("\n", "%0A").replace('"', "%22")


def _header(field: str, name: str, value: object) -> bytes:
    line = f"{name}: {value}"
    if _BREAKS.search(line) or not name or ":" in name:
        raise InvalidParameterError(f"{field!r}: expected headers without line breaks, got {name!r}: {value!r}")
    return _utf8(field, line)


def _scalar(name: str, value: object) -> bytes:
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, int | float):
        return str(value).encode()
    if isinstance(value, str):
        return _utf8(name, value)
    raise InvalidParameterError(
        f"{name!r}: expected text, a number, a boolean, a list, a mapping or a file, got {type(value).__name__}"
    )


def _utf8(name: str, text: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise InvalidParameterError(f"{name!r}: expected text, got {text!r}, which is not Unicode") from error


def _joined(pieces: list[Source]) -> Iterator[Source]:
    """Join neighbours that are small and in memory, so that a form with many fields is sent in one piece."""
    for small, group in groupby(pieces, lambda piece: isinstance(piece, Held) and piece.size <= INLINE):
        if small:
            yield Held(b"".join(piece.content for piece in group if isinstance(piece, Held)))
        else:
            yield from group

"""`Payload`: a body as observers may show it: credentials masked, files and vectors abbreviated, truncated."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from os import PathLike
from typing import Any, Final

from ...errors import MalformedJSONError
from ...redaction import REDACTION, mask_keys, without
from ..jsons import dumps, loads

LIMIT: Final = 1000
"""How many characters of a body are shown."""
READ: Final = 4 * 1024 * 1024
"""The largest body that is parsed, in bytes. Of a larger one only the size is shown."""
ENCODED: Final = frozenset({"data", "file_data", "b64_json", "image_url", "audio", "partial_image_b64", "delta"})
"""Fields that may hold an encoded file."""
SHORT: Final = 8
"""The longest list of numbers that is shown. A longer one is abbreviated as a vector."""

_BASE64 = re.compile(r"[A-Za-z0-9+/_=\s-]{64,}")
_DATA_URL = re.compile(r"data:([\w.+-]+/[\w.+-]+)?[^,]{0,100},")


def no_keys() -> Sequence[str]:
    """Return no credentials."""
    return ()


class Payload:
    """The body of a request or a response. Only `shown` shows it; the repr has its size.

    *keys* returns the credentials to mask, which were sent with the request.
    """

    __slots__ = ("_content", "_keys", "_kind", "size")

    def __init__(
        self,
        content: Any,
        size: int | None,
        keys: Callable[[], Sequence[str]] = no_keys,
        kind: str = "application/json",
    ) -> None:
        self._content, self._keys, self._kind = content, keys, kind
        self.size = size
        """In bytes, if known."""

    def shown(self, limit: int = LIMIT) -> str:
        """Return the body as text without credentials, truncated to *limit* characters."""
        text = mask_keys(without(_text(self._value()), self._keys()))
        return text if len(text) <= limit else f"{text[:limit]}... ({len(text)} characters)"

    def __repr__(self) -> str:
        return f"<{_bytes(self.size)}>"

    def _value(self) -> Any:
        content = self._content
        if content is None:
            return ""
        if not isinstance(content, bytes):
            return abbreviated(REDACTION.json(form_as_json(content)))
        if not content:
            return ""
        if len(content) > READ or not self._kind.startswith(("application/json", "text/")):
            return f"<{self._kind.partition(';')[0] or 'unknown type'}, {_bytes(len(content))}>"
        try:
            return abbreviated(REDACTION.json(loads(content)))
        except MalformedJSONError:
            return content.decode(errors="replace")


def form_as_json(value: Any) -> Any:
    """Convert the fields of a form to JSON values. A file becomes a text with its name, size and type."""
    if isinstance(value, Mapping):
        return {str(name): form_as_json(item) for name, item in value.items()}
    if isinstance(value, tuple) and value and isinstance(value[0], str | None):
        return _file(*value)
    if isinstance(value, list | tuple):
        return [form_as_json(item) for item in value]
    if value is None or isinstance(value, str | int | float):
        return value
    return _file(None, value)


def _file(name: str | None, content: Any = None, kind: str | None = None, *_: Any) -> str:
    size = _bytes(len(content)) if isinstance(content, bytes) else None
    known = name or (str(content) if isinstance(content, PathLike) else getattr(content, "name", None))
    return f"<{', '.join(str(each) for each in ('file', known, size, kind) if each)}>"


def abbreviated(value: Any, name: str = "") -> Any:
    """Copy parsed JSON. Each file in it becomes a text with size and type, each vector one with its length."""
    if isinstance(value, str):
        return _abbreviated_text(value, name)
    if isinstance(value, list):
        return f"<vector of {len(value)}>" if _is_vector(value) else [abbreviated(item, name) for item in value]
    if isinstance(value, dict):
        return {key: abbreviated(item, key) for key, item in value.items()}
    return value


def _abbreviated_text(text: str, name: str) -> str:
    if found := _DATA_URL.match(text):
        return f"<{found[1] or 'file'}, {_bytes((len(text) - found.end()) * 3 // 4)}>"
    if (name in ENCODED or name == "embedding") and _BASE64.fullmatch(text):
        size = len(text) * 3 // 4
        return f"<vector of {size // 4}>" if name == "embedding" else f"<base64, {_bytes(size)}>"
    return text


def _is_vector(value: list[Any]) -> bool:
    return len(value) > SHORT and all(isinstance(item, int | float) for item in value)


def _text(value: Any) -> str:
    return value if isinstance(value, str) else dumps(value).decode(errors="replace")


def _bytes(size: int | None) -> str:
    return "unknown size" if size is None else f"{size:,} byte{'' if size == 1 else 's'}"

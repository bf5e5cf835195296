"""The headers of a request: merged by name in any case, checked, encoded."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...errors import InvalidParameterError
from ...redaction import is_secret
from ..effects import Headers
from ..omit import is_omitted
from ..secrets import SecretBytes

_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")


def overlaid(base: Headers, *overlays: Mapping[str, Any]) -> Headers:
    """Merge *overlays* over *base*: a header replaces one of the same name in any case, an omitted value removes it."""
    headers = {name.lower(): (name, value) for name, value in base}
    for overlay in overlays:
        for name in overlay:  # names alone: the values are secret
            encoded = header_name(name)
            headers.pop(encoded.lower(), None)
            if not is_omitted(overlay[name]):
                headers[encoded.lower()] = (encoded, header_value(name, overlay[name]))
    return list(headers.values())


def header_name(name: object) -> bytes:
    """Encode the name of a header; raises `InvalidParameterError`."""
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise InvalidParameterError(f"header {name!r}: not a header name")
    return name.encode()


def header_value(name: str, value: object) -> bytes:
    """Encode the value of a header. Raises `InvalidParameterError`; the message does not repeat the value."""
    if isinstance(value, str) and _VALUE.fullmatch(value):
        encoded = value.strip().encode("latin-1")
        return SecretBytes(encoded) if is_secret(name) else encoded
    kind = type(value).__name__
    del value  # secret
    raise InvalidParameterError(f"header {name!r}: expected one line of Latin-1 text, got {kind}")

"""What a body is, by its label and by its content: servers get content types and charsets wrong.

UTF-8 is tried first, whatever the charset says: JSON is always UTF-8, and text in another charset is hardly ever valid
UTF-8 by chance.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Final

_JSON: Final = re.compile(r"application/(?:[\w.-]+\+)?json\s*(?:;|$)|text/json\s*(?:;|$)", re.IGNORECASE)
_CHARSET: Final = re.compile(r";\s*charset=\"?([\w.:-]+)", re.IGNORECASE)
_HTML_START: Final = re.compile(rb"\s*(?:<!--.{0,200}?-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE)
_LOOKED_AT: Final = 1024


def content_type(headers: Mapping[str, str]) -> str:
    """Return the media type of a response in lower case, without its parameters; empty if there is none."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def is_json(headers: Mapping[str, str]) -> bool:
    """Return whether a response is labelled as JSON."""
    return _names_json(headers.get("content-type", ""))


@lru_cache(maxsize=64)  # each response needs it, and most have one of a few labels
def _names_json(label: str) -> bool:
    return _JSON.match(label.lstrip()) is not None


def is_html(headers: Mapping[str, str]) -> bool:
    """Return whether a response is labelled as HTML."""
    return content_type(headers) in {"text/html", "application/xhtml+xml"}


def starts_as_html(content: bytes) -> bool:
    """Return whether *content* begins as an HTML page does."""
    return _HTML_START.match(content[:_LOOKED_AT]) is not None


def text_of(content: bytes, headers: Mapping[str, str]) -> str:
    """Decode *content*: as UTF-8, else by the charset of its label, else as UTF-8 with replacement characters."""
    for encoding in ("utf-8", encoding_of(headers)):
        try:
            return content.decode(encoding)
        except UnicodeError:
            pass
    return content.decode(errors="replace")


def encoding_of(headers: Mapping[str, str]) -> str:
    """Return the charset of a response's label; "utf-8" if it has none, or one that Python does not know."""
    found = _CHARSET.search(headers.get("content-type", ""))
    try:
        "x".encode(found[1] if found else "utf-8")
    except (LookupError, UnicodeError):
        return "utf-8"
    return found[1].lower() if found else "utf-8"

"""Keep credentials out of what outlives a request: error messages, excerpts of answers, pickles.

Imports nothing of this package, and httpx only for types.
"""

from __future__ import annotations

import re
from copy import copy
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpx

CREDENTIAL_HEADERS = ("authorization", "cookie", "key", "token", "secret", "password")
"""Ends of the names of headers that hold a credential."""
SHORTEST_SECRET = 8
"""A shorter key is the placeholder of a server that needs none, and may be part of any word."""

EXCERPT = 200
"""How many characters of an answer's body an error keeps as its excerpt."""

LOOKED_AT = 8192
"""Bytes of the body that are looked at for it: a key that begins in the excerpt is seen whole."""

_LOOKS_SECRET = re.compile(r"\bsk-[\w-]{8,}|(?<=Bearer )[\w.~+/=-]{8,}")


def masked(value: Any, request: httpx.Request | None) -> Any:
    """Mask in *value*, an answer or a part of one, the key that was sent with *request*."""
    key = request.headers.get("authorization", "").rpartition(" ")[2] if request else ""
    return _masked(value, key) if len(key) >= SHORTEST_SECRET else value


def _masked(value: Any, key: str) -> Any:
    if isinstance(value, str):
        return value.replace(key, "***")
    if isinstance(value, bytes):
        return value.replace(key.encode(), b"***")
    if isinstance(value, dict):
        return {name: _masked(item, key) for name, item in value.items()}
    if isinstance(value, list):
        return [_masked(item, key) for item in value]
    return value


def excerpt(response: httpx.Response, request: httpx.Request | None) -> str:
    """Return the beginning of the body of *response*, credentials masked; of a stream there is none."""
    return _LOOKS_SECRET.sub("***", masked(_beginning(response), request))[:EXCERPT]


def _beginning(response: httpx.Response) -> str:
    try:
        return response.content[:LOOKED_AT].decode(errors="replace")
    except RuntimeError:  # a stream's, which has not been read
        return ""


def request_of(response: httpx.Response) -> httpx.Request | None:
    """Return the request that *response* answers, if it is known."""
    try:
        return response.request
    except RuntimeError:  # a response that somebody built without one
        return None


def portable_state(state: dict[str, Any]) -> dict[str, Any]:
    """Copy *state* for a pickle: the HTTP objects in it lose their credentials and their open streams."""
    request, response = state.get("request"), state.get("response")
    out: dict[str, Any] = dict(masked(state, request))
    if request:
        out["request"] = copy(request)
        out["request"].headers = _harmless(request.headers, request)
    if response:
        out["response"] = _portable_response(response, request)
        if request:
            out["response"].request = out["request"]
    return out


def _portable_response(response: httpx.Response, request: httpx.Request | None) -> httpx.Response:
    portable = copy(response)
    portable.history, portable.next_request = [], None
    portable.headers = _harmless(response.headers, request)
    if "_content" in vars(portable):  # it has been read
        portable._content = masked(response.content, request)  # noqa: SLF001 (httpx has no other way to set it)
    return portable


def _harmless(headers: httpx.Headers, request: httpx.Request | None) -> httpx.Headers:
    kept = [(name, value) for name, value in headers.multi_items() if not name.endswith(CREDENTIAL_HEADERS)]
    return type(headers)([(name, masked(value, request)) for name, value in kept])

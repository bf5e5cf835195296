"""The list of names and forms of credentials, and the functions that mask them.

Errors, logs, spans, cassettes and the emulator's request log all redact by it. `Redaction` adds names of the user to
the list: its methods redact headers, URLs, JSON and text. `is_secret` and `mask_keys` use the list alone. `masked` and
`excerpt` serve errors, which know the key that was sent.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    import httpx

REDACTED: Final = "***"
"""The text that replaces a credential."""

IDENTIFYING: Final = frozenset({"openai-organization", "openai-project"})
"""Headers that are not credentials but identify the account."""

ENDINGS: Final = ("authorization", "cookie", "key", "token", "secret", "password", "signature", "credential")
"""Endings of the names of headers and query parameters that contain a credential: `x-api-key`, `set-cookie`."""

HARMLESS: Final = frozenset({"idempotency-key", "sec-websocket-key"})
"""Names with these endings that contain no credential."""

_GIVEN: Final = set[str]()
"""Names of headers in which clients of this process send their keys; `hide` adds them."""

FIELDS: Final = frozenset(
    {
        "access_token",
        "api_key",
        "apikey",
        "authorization",
        "client_secret",
        "domain_secrets",
        "id_token",
        "password",
        "private_key",
        "refresh_token",
        "secret",
        "secret_access_key",
        "session_token",
        "signing_secret",
        "subject_token",
        "webhook_secret",
        "x_api_key",
    }
)
"""Fields of JSON that contain a credential: text, or objects with it as their `value`."""

SHORTEST_SECRET = 8
"""The length from which a key is masked: a shorter one is a placeholder for a server without keys."""

EXCERPT = 200
"""Characters of a body that an error keeps as its excerpt."""

LOOKED_AT = 8192
"""Bytes of the body that are searched for keys: more than the excerpt, so that no key is cut in two."""

_LOOKS_SECRET = re.compile(r"(?<![A-Za-z0-9])(?:sk-|ek_|sess-|whsec_)[\w-]{8,}|(?<=Bearer )[\w.~+/=-]{8,}")
_SIGNS: Final = ("sk-", "Bearer ", "ek_", "sess-", "whsec_")
"""Every text that matches contains one of these: searching for them first is faster."""

_USER = re.compile(r"(?<=://)[^/?#@\s]+(?=@)")
_PARAMETER = re.compile(r"(?<=[?&;])([^=&;#\s]+)=([^&;#\s]*)")


def find_keys(text: str) -> list[str]:
    """Return the parts of *text* that look like a key of the service or a bearer token."""
    return _LOOKS_SECRET.findall(text)


def mask_keys(text: str) -> str:
    """Mask the parts of *text* that look like a key of the service or a bearer token."""
    return _LOOKS_SECRET.sub(REDACTED, text) if any(sign in text for sign in _SIGNS) else text


def is_secret(name: str) -> bool:
    """Return whether the header or query parameter *name* contains a credential or identifies the account."""
    lower = name.lower()
    return (
        lower in IDENTIFYING or lower in _GIVEN or (lower.endswith(ENDINGS) and lower not in HARMLESS) or lower == "sig"
    )


def hide(header: str) -> None:
    """Add *header* to the headers that contain a credential."""
    _GIVEN.add(header.lower())


class Redaction:
    """Redact by the list, and by the *names* of headers, query parameters and JSON fields that a user adds."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = frozenset(name.lower() for name in names)
        self._fields = FIELDS | {_field(name) for name in self._names}

    def is_secret(self, name: str) -> bool:
        """Return whether the header or query parameter *name* is redacted."""
        return name.lower() in self._names or is_secret(name)

    def header(self, name: str, value: str) -> str:
        """Return *value* of the header *name*, masked if it contains a credential."""
        return REDACTED if self.is_secret(name) else mask_keys(value)

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Copy *headers*, with credentials masked."""
        return {name: self.header(name, value) for name, value in headers.items()}

    def url(self, url: str) -> str:
        """Return *url* with its user, its password and the values of credential-like parameters masked."""
        return mask_keys(_PARAMETER.sub(self._parameter, _USER.sub(REDACTED, url)))

    def _parameter(self, found: re.Match[str]) -> str:
        name, value = found.groups()
        return f"{name}={REDACTED if self.is_secret(name) else value}"

    def json(self, value: Any) -> Any:
        """Copy *value*, parsed JSON, with credentials masked: by the names of fields, and by the form of texts."""
        if isinstance(value, str):
            return self.url(value) if value.startswith(("http://", "https://")) else mask_keys(value)
        if isinstance(value, list):
            return [self.json(item) for item in value]
        if isinstance(value, dict):
            return {name: self._item(name, item, value) for name, item in value.items()}
        return value

    def _item(self, name: str, item: Any, within: dict[str, Any]) -> Any:
        if name == "headers" and isinstance(item, dict):  # of a tool on another server
            return {key: REDACTED if self.is_secret(key) else self.json(value) for key, value in item.items()}
        secret = _field(name) in self._fields or (name == "value" and str(within.get("object")).endswith("api_key"))
        return _hidden(item) if secret else self.json(item)


REDACTION: Final = Redaction()
"""Redacts by the list, without names of a user."""


def _field(name: str) -> str:
    return name.lower().replace("-", "_")


def _hidden(value: Any) -> Any:
    """Mask a secret: text, or the `value` of objects; their other fields stay."""
    if isinstance(value, str):
        return REDACTED
    if isinstance(value, list):
        return [_hidden(item) for item in value]
    if isinstance(value, dict):
        return {name: _hidden(item) if name == "value" else REDACTION.json(item) for name, item in value.items()}
    return value


def masked(value: Any, request: httpx.Request | None) -> Any:
    """Mask the credentials that were sent with *request* in *value*, a response or a part of one."""
    return without(value, sent_with(request.headers.items(), str(request.url)) if request else ())


def without(value: Any, credentials: Iterable[str]) -> Any:
    """Mask *credentials* in *value*: text, bytes, or JSON with texts at any depth."""
    for key in credentials:
        value = _masked(value, key)
    return value


def is_credential(name: str) -> bool:
    """Return whether the header or query parameter *name* contains a credential."""
    return is_secret(name) and name.lower() not in IDENTIFYING


def sent_with(headers: Iterable[tuple[str, str]], url: str, hides: Callable[[str], bool] = is_credential) -> list[str]:
    """Return the values of the *headers* and of the query of *url* whose names are secret by *hides*, longest first.

    The order matters because one value may be the beginning of another.
    """
    values = [text.rpartition(" ")[2] for name, text in headers if hides(name)]
    values += [text for name, text in _query_of(url) if hides(name)]
    return sorted({value for value in values if len(value) >= SHORTEST_SECRET}, key=len, reverse=True)


def _query_of(url: str) -> list[tuple[str, str]]:
    query = url.partition("?")[2].partition("#")[0]
    if not query:
        return []
    from urllib.parse import parse_qsl  # loaded on use: few requests have a query

    return parse_qsl(query)


def _masked(value: Any, key: str) -> Any:
    if isinstance(value, str):
        return value.replace(key, REDACTED)
    if isinstance(value, bytes):
        return value.replace(key.encode(), REDACTED.encode())
    if isinstance(value, dict):
        return {name: _masked(item, key) for name, item in value.items()}
    if isinstance(value, list):
        return [_masked(item, key) for item in value]
    return value


def excerpt(response: httpx.Response, request: httpx.Request | None) -> str:
    """Return the beginning of the body of *response*, with credentials masked; empty for a stream."""
    return mask_keys(masked(_beginning(response), request))[:EXCERPT]


def _beginning(response: httpx.Response) -> str:
    try:
        return response.content[:LOOKED_AT].decode(errors="replace")
    except RuntimeError:  # the body of a stream, which has not been read
        return ""


def address(request: httpx.Request) -> str:
    """Return the URL of *request* for a message: without user, query and fragment, credentials masked."""
    url = str(request.url).partition("?")[0].partition("#")[0]
    return mask_keys(
        without(_USER.sub("", url).replace("://@", "://"), sent_with(request.headers.items(), str(request.url)))
    )


def request_of(response: httpx.Response) -> httpx.Request | None:
    """Return the request of *response*, if it is known."""
    try:
        return response.request
    except RuntimeError:  # a response that was built without a request
        return None

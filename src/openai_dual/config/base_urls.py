"""Which base URLs a client may have: keys go there. Imports the errors."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from ..errors import ConfigurationError

_EXPECTED: Final = "expected http(s)://host[:port][/path][?query]"
_NEAR: Final = (".local", ".internal", ".localhost")
"""Ends of names that no public server has."""
_SERVICE: Final = "openai.com"


def checked_base_url(value: object, *, allow_http: bool = False) -> str:
    """Accept the URL that all paths are appended to.

    http without TLS is for servers nearby: loopback, private addresses, names of one label or under .local and
    .internal; elsewhere it needs *allow_http*, and it never goes to OpenAI itself. Raises `ConfigurationError`.
    """
    if not isinstance(value, str):
        raise ConfigurationError(f"base_url: expected a URL as a string, got {type(value).__name__}")
    scheme, host = _scheme_and_host(value)
    if scheme == "http":
        _refuse_if_far(host, allow_http=allow_http)
    return value


def _scheme_and_host(value: str) -> tuple[str, str]:
    try:
        parts = urlsplit(value)
        usable = parts.scheme in {"http", "https"} and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        raise ConfigurationError(f"base_url: {_EXPECTED}; it is not a URL") from None
    scheme, host, has_fragment = parts.scheme, parts.hostname or "", bool(parts.fragment)
    has_credentials = bool(parts.username or parts.password)
    del parts  # a traceback with locals shows no password
    if has_credentials:
        raise ConfigurationError("base_url: expected no credentials in it; pass them as api_key or in default_headers")
    if not usable or not value.isprintable() or " " in value:
        raise ConfigurationError(f"base_url: {_EXPECTED}, got {value!r}")
    if has_fragment:
        raise ConfigurationError("base_url: expected no fragment")
    return scheme, host


def _refuse_if_far(host: str, *, allow_http: bool) -> None:
    if f".{host.rstrip('.')}".endswith(f".{_SERVICE}"):
        raise ConfigurationError(f"base_url: expected https for {host}: keys are never sent to it in the clear")
    if not (allow_http or _is_near(host)):
        raise ConfigurationError(
            f"base_url: expected https for {host}, which is not nearby; allow_http=True sends keys there in the clear"
        )


def _is_near(host: str) -> bool:
    from ipaddress import ip_address  # for http alone

    try:
        address = ip_address(host)
    except ValueError:
        return "." not in host.rstrip(".") or host.rstrip(".").endswith(_NEAR)
    return address.is_private or address.is_loopback or address.is_link_local

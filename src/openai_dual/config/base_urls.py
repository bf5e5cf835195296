"""Check base URLs: API keys are sent there."""

from __future__ import annotations

from typing import ClassVar, Final
from urllib.parse import urlsplit

from ..errors import ConfigurationError

_EXPECTED: Final = "expected http(s)://host[:port][/path][?query]"
_PRIVATE_DOMAINS: Final = (".local", ".internal", ".localhost", ".ts.net")
"""Domains that no public server has; `ts.net` is Tailscale's, whose addresses are in `_SHARED_RANGE`."""
_SHARED_RANGE: Final = "100.64.0.0/10"
"""Carrier-grade NAT (RFC 6598)."""
_SERVICE: Final = "openai.com"
_OPERATIONS: Final = ("/chat/completions", "/completions", "/embeddings", "/responses")
"""Ends of addresses that people paste from examples: requests add these paths by themselves."""


class Strictness:
    """What is required of base URLs when a client is made."""

    needs_scheme: ClassVar[bool] = True
    """Whether a URL without a scheme is refused at once: under the import hook the first request fails instead."""


def checked_base_url(value: object, *, allow_http: bool = False) -> str:
    """Return *value* if API keys can be sent to it; all paths are appended to it.

    Plain http is for local and private hosts: loopback, private and carrier-grade addresses, names of one label, and
    names under .local, .internal and .ts.net; nothing is resolved. Other hosts need *allow_http*, and OpenAI's own are
    refused. Raises `ConfigurationError`.
    """
    if not isinstance(value, str):
        raise _refusal(f"expected a URL as a string, got {type(value).__name__}")
    scheme, host = _scheme_and_host(value)
    if scheme == "http":
        _refuse_public_host(host, allow_http=allow_http)
    return value


def over_http(url: str) -> str:
    """Return the http(s) URL of a WebSocket URL; other URLs as they are."""
    scheme, separator, rest = url.partition("://")
    return f"{ {'ws': 'http', 'wss': 'https'}.get(scheme, scheme) }{separator}{rest}"


def _refusal(reason: str) -> ConfigurationError:
    return ConfigurationError(f"base_url: {reason}", setting="base_url")


def _scheme_and_host(value: str) -> tuple[str, str]:
    try:
        parts = urlsplit(value)
        usable = parts.scheme in {"http", "https"} and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError:
        raise _refusal(f"{_EXPECTED}; it is not a URL") from None
    scheme, host, path = parts.scheme, parts.hostname or "", parts.path
    has_credentials = bool(parts.username or parts.password)
    del parts  # secret
    if has_credentials:
        raise _refusal("expected no credentials in it; pass them as api_key or in default_headers")
    if not usable and "://" not in value and not Strictness.needs_scheme:
        return "", ""
    if not usable or not value.isprintable() or " " in value:
        raise _refusal(f"{_EXPECTED}, got {value!r}")
    if "#" in value:
        raise _refusal("expected no fragment: leave out the # and everything after it")
    operation = next((each for each in _OPERATIONS if path.rstrip("/").endswith(each)), None)
    if operation is not None:
        raise _refusal(f"expected the URL that paths are appended to: leave out {operation} at its end")
    return scheme, host


def _refuse_public_host(host: str, *, allow_http: bool) -> None:
    if f".{host.rstrip('.')}".endswith(f".{_SERVICE}"):
        raise _refusal(f"expected https for {host}: API keys are never sent to OpenAI without encryption")
    if not (allow_http or _is_private(host)):
        raise _refusal(
            f"the key would be sent unencrypted to {host}, as would all content; use https, or allow_http=True"
            " (OPENAI_ALLOW_HTTP=true) if that is intended, for example in your own network"
        )


def _is_private(host: str) -> bool:
    from ipaddress import ip_address, ip_network  # for http alone

    try:
        address = ip_address(host)
    except ValueError:
        name = host.rstrip(".")
        return "." not in name or name.endswith(_PRIVATE_DOMAINS)
    address = getattr(address, "ipv4_mapped", None) or address
    return address.is_private or address.is_loopback or address.is_link_local or address in ip_network(_SHARED_RANGE)

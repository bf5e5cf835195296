"""The part of a request that all calls of a client share: URL, headers, credentials and query."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.checks import checked_timeouts
from ..core.omit import omit
from ..core.request.build import KEYS, OF_A_CALL, Defaults
from ..core.request.headers import header_name, overlaid
from ..core.secrets import Secret, SecretBytes, bearer

if TYPE_CHECKING:
    from ..config.settings import Config


def defaults_of(options: Config, user_agent: str) -> Defaults:
    """Return the defaults for the requests of a client with *options*."""
    own = {
        "Accept": "application/json",
        "Accept-Encoding": "gzip, deflate",
        "User-Agent": user_agent,
        "OpenAI-Organization": options.organization or omit,
        "OpenAI-Project": options.project or omit,
    }
    keys = {"bearer": options.api_key, "admin": options.admin_api_key}
    base_url, _, fixed_query = options.base_url.partition("?")
    return Defaults(
        base_url=base_url.rstrip("/"),
        fixed_query=fixed_query,
        headers=overlaid((), own, options.default_headers),
        authorized={
            kind: overlaid([_credential(kind, key, options.api_key_header)], own, options.default_headers)
            for kind, key in keys.items()
            if isinstance(key, Secret)
        },
        provider=None if isinstance(options.api_key, Secret) else options.api_key,
        query=tuple(options.default_query.items()),
        timeouts=checked_timeouts(options.timeout),
        stream_usage=options.stream_usage,
        overlapping=any(name.lower() in OF_A_CALL for name in options.default_headers),
    )


def _credential(kind: str, key: Secret, header: str) -> tuple[bytes, bytes]:
    """Return the header that has *key*: `Authorization`, or *header* for servers that want another."""
    if kind == "admin" or header.lower() == "authorization":
        return b"Authorization", bearer(KEYS[kind], key)
    return header_name(header), SecretBytes(key.reveal().encode())

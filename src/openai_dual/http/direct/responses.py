"""Make responses of httpx from parsed ones."""

from __future__ import annotations

from typing import Any

import httpx

from ..wire.response_parser import ResponseParser


def response_of(parser: ResponseParser, body: Any, network_stream: Any) -> httpx.Response:
    """Return the response whose head is in *parser*; it is read from *body*."""
    return httpx.Response(
        parser.status, headers=parser.headers, stream=body, extensions=extensions_of(parser, network_stream)
    )


def extensions_of(parser: ResponseParser, network_stream: Any) -> dict[str, Any]:
    """Return what httpcore tells of a response besides its status, headers and body."""
    return {"http_version": parser.version, "reason_phrase": parser.reason, "network_stream": network_stream}

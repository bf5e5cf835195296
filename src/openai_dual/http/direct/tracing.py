"""Report each step to the `trace` extension of a request, by the names that httpcore has for them."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
    nullcontext,
)
from typing import Any, Final

CONNECT: Final = "connection.connect_tcp"
TLS: Final = "connection.start_tls"
HEADERS: Final = "http11.send_request_headers"
BODY: Final = "http11.send_request_body"
RESPONSE: Final = "http11.receive_response_headers"

_UNTRACED: Final = nullcontext[dict[str, Any]]({})


def step(trace: Any, name: str) -> AbstractContextManager[dict[str, Any]]:
    """Context manager around a step; what is put in its dict under "return_value" is reported with its end."""
    return _UNTRACED if trace is None else _step(trace, name)


@contextmanager
def _step(trace: Any, name: str) -> Generator[dict[str, Any], None, None]:
    info: dict[str, Any] = {"return_value": None}
    trace(f"{name}.started", {})
    try:
        yield info
    except BaseException as exc:
        trace(f"{name}.failed", {"exception": exc})
        raise
    trace(f"{name}.complete", info)


def astep(trace: Any, name: str) -> AbstractAsyncContextManager[dict[str, Any]]:
    """Do as `step`, awaiting."""
    return _UNTRACED if trace is None else _astep(trace, name)


@asynccontextmanager
async def _astep(trace: Any, name: str) -> AsyncGenerator[dict[str, Any], None]:
    info: dict[str, Any] = {"return_value": None}
    await trace(f"{name}.started", {})
    try:
        yield info
    except BaseException as exc:
        await trace(f"{name}.failed", {"exception": exc})
        raise
    await trace(f"{name}.complete", info)

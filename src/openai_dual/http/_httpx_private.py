"""The private parts of httpx and what is below it that this package uses, because httpx 0.28 has no public way.

`pyproject.toml` pins httpx; the tests of this module fail if a new version changes one of the attributes.
"""
# ruff: noqa: SLF001

from __future__ import annotations

from contextlib import suppress
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import httpcore
    import httpx


def set_pool(transport: httpx.HTTPTransport, pool: httpcore.ConnectionPool) -> None:
    """Replace the connection pool of *transport*: its constructor takes none."""
    transport._pool = pool


def async_pool_of(transport: httpx.AsyncHTTPTransport) -> httpcore.AsyncConnectionPool:
    """Return the connection pool of *transport*, which may be one for a proxy, with our network streams.

    `httpx.AsyncHTTPTransport` has no argument for these.
    """
    from .async_network import EarlyResponseBackend  # loads asyncio

    pool = transport._pool
    pool._network_backend = EarlyResponseBackend()
    return pool


def load_async_backend() -> None:
    """Load what httpcore loads during its first async request: it would block the event loop there.

    The transport is made in a thread. Nothing fails if a module is missing: httpcore knows what it needs.
    """
    for module in ("anyio._backends._asyncio", "sniffio"):
        with suppress(ImportError):
            import_module(module)


def set_async_pool(transport: httpx.AsyncHTTPTransport, pool: httpcore.AsyncConnectionPool) -> None:
    """Replace the connection pool of *transport*: its constructor takes none."""
    transport._pool = pool


def refuse_surplus(transport: httpx.HTTPTransport) -> None:
    """Have *transport* close a connection on which bytes came after its last response, and not use it again."""
    pool: Any = transport._pool
    create = pool.create_connection

    def create_checked(origin: httpcore.Origin) -> Any:
        connection = create(origin)
        is_available = connection.is_available
        connection.is_available = lambda: is_available() and not _closed_for_surplus(connection)
        return connection

    pool.create_connection = create_checked


def _closed_for_surplus(connection: Any) -> bool:
    found = has_surplus(connection)
    if found:
        connection.close()
    return found


def set_content(response: httpx.Response, content: bytes) -> None:
    """Set the body of *response* after it was read in chunks, as `httpx.Response.read` does."""
    response._content = content


def set_received(response: httpx.Response, content: bytes) -> None:
    """Set the body of *response*, which was received as *content* and needs no decoding."""
    response._content = content
    response._num_bytes_downloaded = len(content)
    response.is_stream_consumed = response.is_closed = True


def wire(connection: Any) -> Any:
    """Return the HTTP/1.1 connection inside *connection*, which may be a tunnel through a proxy; None if there is none.

    It has the network stream and h11's state, which httpcore does not show.
    """
    inner = connection._connection
    while inner is not None and not hasattr(inner, "_h11_state"):
        inner = getattr(inner, "_connection", None)
    return inner


def stream_of(connection: Any) -> Any:
    """Return the network stream of *connection*; None if it is not connected."""
    return getattr(wire(connection), "_network_stream", None)


def has_surplus(connection: Any) -> bool:
    """Tell whether an idle *connection* holds bytes that came after its last response.

    The next request must not take them for its response.
    """
    inner = wire(connection)
    return inner is not None and bool(inner._h11_state.trailing_data[0])

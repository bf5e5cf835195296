"""A transport that is made by its first request, within the deadline of that request.

Making a transport loads httpx and, for https, certificates: 50 to 300 ms of the first call of a process.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import httpx

    from ..core.effects import HttpRequest
    from ..core.signals import Signal


class Sends(Protocol):
    """Sends requests, blocking: a `Transport`, made or not."""

    def send(self, request: HttpRequest, *, stream: bool, cuts: Sequence[Signal] = ()) -> httpx.Response:
        """Return the response; a signal in *cuts* interrupts this."""
        ...


class AsyncSends(Protocol):
    """Sends requests, awaiting: an `AsyncTransport`, made or not."""

    async def send(self, request: HttpRequest, *, stream: bool) -> httpx.Response:
        """Return the response."""
        ...


class Deferred:
    """Send requests over the transport that *make* returns."""

    def __init__(self, make: Callable[[], Sends]) -> None:
        self._make = make

    def send(self, request: HttpRequest, *, stream: bool, cuts: Sequence[Signal] = ()) -> httpx.Response:
        """Return the response. Raises `TimeoutError` if a signal in *cuts* is given once the transport is made."""
        transport = self._make()
        if any(cut.is_given for cut in cuts):
            raise TimeoutError
        return transport.send(request, stream=stream, cuts=cuts)


class AsyncDeferred:
    """Send requests over the transport that *make* returns in a thread, so that it does not block the event loop."""

    def __init__(self, make: Callable[[], AsyncSends]) -> None:
        self._make = make

    async def send(self, request: HttpRequest, *, stream: bool) -> httpx.Response:
        """Return the response."""
        from .threads import in_thread  # only the first request needs it

        transport = await in_thread(self._make)
        return await transport.send(request, stream=stream)

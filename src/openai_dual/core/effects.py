"""The effects that flows yield and drivers perform, and the HTTP request that they send. Values only."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, NoReturn, Protocol, TypeAlias

from .._values import define, field
from ..redaction import REDACTION
from .signals import Signal

Headers: TypeAlias = Sequence[tuple[bytes, bytes]]


class Body(Protocol):
    """A request body that is produced while it is sent."""

    content_type: str
    length: int | None
    """The number of bytes, if it is known before sending."""
    replayable: bool
    """Whether the body can be sent a second time."""
    async_field: str | None
    """The form field, if any, whose bytes only an async client can read."""

    def __iter__(self) -> Iterator[bytes]: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...


def _without_credentials(url: str) -> str:
    return repr(REDACTION.url(url))


@define  # not frozen: one is made for each attempt, and freezing costs a microsecond
class HttpRequest:
    """The request of one attempt; `timeouts` are seconds by phase. Its repr omits headers: they hold credentials.

    Do not change it: `attrs.evolve` returns a changed copy.
    """

    method: str
    url: str = field(repr=_without_credentials)
    headers: Headers = field(repr=False)
    body: bytes | Body | None
    timeouts: Mapping[str, float | None]
    trace: Callable[[str], None] | None = field(default=None, repr=False)
    """Called with the name of each step that the transport has completed."""
    sealed: bool = field(default=False, repr=False)
    """Whether it is signed: it follows no redirect, and hooks of an `http_client` cannot change its credential."""
    apart: bool = field(default=False, repr=False)
    """Whether it goes over the client's own connections, even if the call goes over a WebSocket."""

    def __reduce__(self) -> NoReturn:
        raise TypeError("an HttpRequest contains credentials and is not written to a pickle")

    def __copy__(self) -> HttpRequest:
        return self

    def __deepcopy__(self, memo: dict[int, Any]) -> HttpRequest:
        return self

    @property
    def replayable(self) -> bool:
        """Whether the request can be sent a second time."""
        return self.body is None or isinstance(self.body, bytes) or self.body.replayable


class Send(NamedTuple):
    """Ask the driver for the response to *request*."""

    request: HttpRequest
    stream: bool = False
    within: float | None = None
    """Seconds for the whole exchange; after them the driver aborts it and throws an `APITimeoutError`."""


class Sleep(NamedTuple):
    """Ask the driver to wait for *seconds*, or until the signal is given."""

    seconds: float
    """Infinity only together with a signal."""
    until: Signal | None = None


class Ask(NamedTuple):
    """Ask the driver for the result of *function*; an async driver awaits an awaitable result."""

    function: Callable[[], Any]
    name: str = "api_key"
    """The setting that the caller passed the function as."""
    within: float | None = None
    """Seconds for awaiting the result; after them the driver throws an `APITimeoutError`."""
    afunction: Callable[[], Any] | None = None
    """What a driver that awaits calls in the place of *function*."""


Effect: TypeAlias = Send | Sleep | Ask

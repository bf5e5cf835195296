"""What flows ask of drivers, and the HTTP request that is sent. Values only; imports `signals`, `redaction`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, NoReturn, Protocol, TypeAlias

from attrs import field, frozen

from ..redaction import REDACTION
from .signals import Signal

Headers: TypeAlias = Sequence[tuple[bytes, bytes]]


class Body(Protocol):
    """A request body that is made while it is sent."""

    content_type: str
    length: int | None
    """Bytes, if known beforehand."""
    replayable: bool
    """Whether it can be sent a second time."""
    async_field: str | None
    """The form field, if any, whose bytes only an async client can get."""

    def __iter__(self) -> Iterator[bytes]: ...
    def __aiter__(self) -> AsyncIterator[bytes]: ...


def _without_credentials(url: str) -> str:
    return repr(REDACTION.url(url))


@frozen
class HttpRequest:
    """What goes out in one attempt; `timeouts` are seconds by phase. Its repr has no headers: one is the credential."""

    method: str
    url: str = field(repr=_without_credentials)
    headers: Headers = field(repr=False)
    body: bytes | Body | None
    timeouts: Mapping[str, float | None]
    trace: Callable[[str], None] | None = field(default=None, repr=False)
    """To be told the name of what the transport has just done."""

    def __reduce__(self) -> NoReturn:
        raise TypeError("an HttpRequest, which has credentials, is not written to a pickle")

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
    """Seconds that all of it may take together; then the driver ends it, and throws an `APITimeoutError`."""


class Sleep(NamedTuple):
    """Ask the driver to wait: so many seconds, or until the signal is given."""

    seconds: float
    """Infinity only beside a signal."""
    until: Signal | None = None


class Ask(NamedTuple):
    """Ask the driver for the result of *function*, awaited if the driver can and it must be."""

    function: Callable[[], Any]
    name: str = "api_key"
    """What it is to whoever gave it."""
    within: float | None = None
    """Seconds that the awaiting of it may take; then the driver throws an `APITimeoutError`."""


Effect: TypeAlias = Send | Sleep | Ask

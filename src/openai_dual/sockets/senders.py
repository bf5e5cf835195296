"""`Senders`: the methods that send client events, such as `connection.session.update(...)`.

Each event is declared once, by a function that builds it; its type says what the method returns where sending blocks,
and where it is awaited.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeVar, overload

from ..core.omit import omit

if TYPE_CHECKING:
    from typing import Self

P = ParamSpec("P")
ClientEvent = dict[str, Any]


class Sends(Protocol):
    """Sends client events, blocking."""

    def send(self, event: Any, /) -> None:
        """Send *event*."""
        ...


class AsyncSends(Protocol):
    """Sends client events, awaiting."""

    def send(self, event: Any, /) -> Coroutine[Any, Any, None]:
        """Send *event*."""
        ...


W = TypeVar("W", "Sends", "AsyncSends")
"""Whether the methods block or are awaited."""


class Senders(Generic[W]):
    """A group of events, sent over one connection."""

    def __init__(self, connection: W) -> None:
        self._connection: W = connection


def client_event(kind: str, **fields: Any) -> ClientEvent:
    """Return the client event of the type *kind*, with the fields that were not omitted."""
    return {"type": kind, **{name: value for name, value in fields.items() if value is not omit}}


class sender(Generic[P]):  # noqa: N801 (reads as the function it stands for)
    """Declare an event of `Senders` by the function that builds it."""

    def __init__(self, build: Callable[P, ClientEvent]) -> None:
        self._build = build
        self.__doc__ = build.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, group: None, owner: type) -> Self: ...
    @overload
    def __get__(self, group: Senders[Sends], owner: type) -> Callable[P, None]: ...
    @overload
    def __get__(self, group: Senders[AsyncSends], owner: type) -> Callable[P, Coroutine[Any, Any, None]]: ...
    def __get__(self, group: Any, owner: type) -> Any:
        if group is None:
            return self
        connection, build = vars(group)["_connection"], self._build

        def send(*args: P.args, **kwargs: P.kwargs) -> Any:
            return connection.send(build(*args, **kwargs))

        method = update_wrapper(send, build)
        del method.__wrapped__  # its signature is right, but the method of an async client is awaited
        vars(group)[self._name] = method
        return method


__all__ = ["AsyncSends", "ClientEvent", "Senders", "Sends", "W", "client_event", "sender"]

"""TODO."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from ..core.calls.call import Call

if TYPE_CHECKING:
    from ..client.clients import AsyncOpenAI, OpenAI


P = ParamSpec("P")


R_co = TypeVar("R_co", covariant=True)


D_co = TypeVar("D_co", covariant=True)


C = TypeVar("C", "OpenAI", "AsyncOpenAI")


class Resource(Generic[C]):
    """A namespace of endpoints, bound to one client."""

    def __init__(self, client: C) -> None:
        self._client: C = client

    @property
    def with_raw_response(self) -> Any:
        """The same methods, giving a `Response` each: another spelling of `.raw`."""
        return View(self, raw_response)

    @property
    def with_streaming_response(self) -> Any:
        """The same methods, giving a context manager each, in which the body is read piece by piece."""
        return View(self, streaming_response)


class Method(Generic[P, R_co, D_co]):
    """A bound endpoint: call it for the value, `.raw` for the response, `.call` for the un-sent call."""

    call: Callable[P, Call[Any]]

    def __init__(self, client: Any, build: Callable[P, Call[Any]], execute: Callable[[Any], R_co]) -> None:
        self.call, self._execute, self._client = build, execute, client
        update_wrapper(self, build)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        """Send the call, and return its value."""
        call = self._made(*args, **kwargs)
        del kwargs  # a traceback with locals shows no header of one call
        return self._execute(call)

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> D_co:
        """Send the same call, and return the whole response."""
        call = self._made(*args, **kwargs)
        del kwargs  # as above
        response: D_co = self._client._respond(call)  # noqa: SLF001 (the client's door for us)
        return response

    def _made(self, *args: P.args, **kwargs: P.kwargs) -> Call[Any]:
        """Make the call, and warn here of what is deprecated in it: an async one runs where its caller is unknown."""
        call = self.call(*args, **kwargs)
        if call.operation.deprecated or call.operation.outdated:
            self._client._warn(call)  # noqa: SLF001 (as below)
        return call

    def __repr__(self) -> str:
        return f"<method {getattr(self.call, '__name__', '?')} of {self._client!r}>"


class View:
    """Look at a client or a resource with every method turned into another by *turn*."""

    def __init__(self, target: Any, turn: Callable[[Method[..., Any, Any]], Callable[..., Any]]) -> None:
        self._target, self._turn = target, turn

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._target, name)
        if isinstance(found, Method):
            return self._turn(found)
        if isinstance(found, Resource):
            return View(found, self._turn)
        raise AttributeError(f"{name!r} is neither a resource nor a method of one")

    def __repr__(self) -> str:
        return f"<{self._turn.__name__} of {self._target!r}>"


def raw_response(method: Method[..., Any, Any]) -> Callable[..., Any]:
    """Turn *method* into one that gives the response."""
    return method.raw


def streaming_response(method: Method[..., Any, Any]) -> Callable[..., Any]:
    """Turn *method* into one that gives a context manager around the unread response."""

    def open_response(*args: Any, **kwargs: Any) -> Any:
        return method._client._stream_response(method._made(*args, **kwargs))  # noqa: SLF001 (both are ours)

    return update_wrapper(open_response, method.call)

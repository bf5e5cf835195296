"""`Resource`, a namespace of operations, and `Method`, one of them bound to the executor of a client."""

from __future__ import annotations

from collections.abc import Callable
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, TypeVar

from ..core.calls.call import Call
from ..core.omit import own_sentinels

if TYPE_CHECKING:
    from ..responses.executor import AsyncExecutes, Executes

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)
D_co = TypeVar("D_co", covariant=True)
C = TypeVar("C", "Executes", "AsyncExecutes")
"""Whether the methods of a resource block or are awaited."""


class Resource(Generic[C]):
    """A namespace of operations, whose calls one executor sends."""

    def __init__(self, executor: C) -> None:
        self._executor: C = executor

    @property
    def with_raw_response(self) -> Any:
        """The same methods, giving a `Response` each: another spelling of `.raw`."""
        return View(self, raw_response)

    @property
    def with_streaming_response(self) -> Any:
        """The same methods, giving a context manager each, inside which the body is read chunk by chunk."""
        return View(self, streaming_response)


class Method(Generic[P, R_co, D_co]):
    """A bound operation: call it for the value, `.raw` for the response, `.call` for the prepared request."""

    call: Callable[P, Call[Any]]

    def __init__(self, executor: Any, build: Callable[P, Call[Any]], execute: Callable[[Any], R_co]) -> None:
        self.call, self._execute, self._executor = build, execute, executor
        update_wrapper(self, build)

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:
        """Send the call and return its value."""
        call = self.prepare(*args, **kwargs)
        del kwargs  # secret
        return self._execute(call)

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> D_co:
        """Send the same call and return the whole response."""
        call = self.prepare(*args, **kwargs)
        del kwargs  # secret
        response: D_co = self._executor.respond(call)
        return response

    def opened(self, *args: P.args, **kwargs: P.kwargs) -> Any:
        """Return a context manager that sends the same call and gives the response with its body unread."""
        return self._executor.open_response(self.prepare(*args, **kwargs))

    def prepare(self, *args: P.args, **kwargs: P.kwargs) -> Call[Any]:
        """Build the call, and warn of what is deprecated in it: here, since an async call runs outside its caller."""
        call = self.call(*args, **own_sentinels(kwargs))
        if call.operation.deprecated or call.operation.outdated:
            self._executor.warn_deprecated(call)
        return call

    def __repr__(self) -> str:
        return f"<method {getattr(self.call, '__name__', '?')} of {self._executor!r}>"


class View:
    """A client or a resource, each method replaced by another that *turn* makes of it."""

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
    """Return the method that gives the response."""
    return method.raw


def streaming_response(method: Method[..., Any, Any]) -> Callable[..., Any]:
    """Return the method that gives a context manager around the unread response."""

    def open_response(*args: Any, **kwargs: Any) -> Any:
        return method.opened(*args, **kwargs)

    return update_wrapper(open_response, method.call)

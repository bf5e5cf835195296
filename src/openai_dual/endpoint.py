"""Bind pure call builders to a client: one declaration, two calling styles.

A `Resource` is a namespace of endpoints. `endpoint`, `paged` and `streamed` are descriptors; accessed on a resource
they give a `Method`, whose type says what it returns for `OpenAI` and for `AsyncOpenAI`. `custom` does the same for
operations that nobody described, `helping` for what takes several calls. Imports `core`; pages, responses and clients
for types only.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, Generic, ParamSpec, Protocol, TypeAlias, TypeVar, overload

from .core.call import Call, PageCall, call_options
from .core.custom import custom_call
from .core.omit import omit

if TYPE_CHECKING:
    from typing import Self, Unpack

    from .client import AsyncOpenAI, OpenAI
    from .core.keywords import CallKeywords
    from .pages import AsyncPage, Page, PageRequest
    from .responses import Response

P = ParamSpec("P")
T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 (an item; the letter of core.call)
R_co = TypeVar("R_co", covariant=True)
D_co = TypeVar("D_co", covariant=True)
S = TypeVar("S")
AS = TypeVar("AS")
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


class _Declared:
    """What the descriptors share: they make the method once per resource, which then has it as its own."""

    def __init__(self, build: Callable[..., Call[Any]]) -> None:
        self._build = build
        self.__doc__ = build.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def _execute_of(self, client: Any) -> Callable[[Any], Any]:
        execute: Callable[[Any], Any] = client._execute  # noqa: SLF001 (as above)
        return execute

    def _bound(self, resource: Any) -> Any:
        if resource is None:
            return self
        client = resource._client  # noqa: SLF001 (resources are ours)
        method: Method[..., Any, Any] = Method(client, self._build, self._execute_of(client))
        vars(resource)[self._name] = method
        return method


class endpoint(_Declared, Generic[P, T]):  # noqa: N801 (reads as the function it stands for)
    """Declare one operation of a `Resource` by the builder of its calls."""

    def __init__(self, build: Callable[P, Call[T]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[OpenAI], owner: type) -> Method[P, T, Response[T]]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncOpenAI], owner: type
    ) -> Method[P, Coroutine[Any, Any, T], Coroutine[Any, Any, Response[T]]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self._bound(resource)


class paged(_Declared, Generic[P, I]):  # noqa: N801 (as endpoint)
    """Declare an operation that lists, by the builder of its calls: it gives pages."""

    def __init__(self, build: Callable[P, PageCall[I]]) -> None:
        super().__init__(build)

    def _execute_of(self, client: Any) -> Callable[[Any], Any]:
        lists: Callable[[Any], Any] = client._list  # noqa: SLF001 (as above)
        return lists

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[OpenAI], owner: type) -> Method[P, Page[I], Response[Page[I]]]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncOpenAI], owner: type
    ) -> Method[P, PageRequest[I], Coroutine[Any, Any, Response[AsyncPage[I]]]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self._bound(resource)


class streamed(_Declared, Generic[S, AS]):  # noqa: N801 (as endpoint)
    """Declare an operation that takes `stream`; the type arguments are its methods, sync and async, with overloads."""

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[OpenAI], owner: type) -> S: ...
    @overload
    def __get__(self, resource: Resource[AsyncOpenAI], owner: type) -> AS: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self._bound(resource)


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


Query: TypeAlias = Mapping[str, object]


class Request(Protocol):
    """Send a request to an operation that nobody described; the answer is parsed JSON, or what *cast_to* says.

    *path* is relative to the base URL. An absolute URL of another origin is sent no credentials.
    *cast_to* is a model class, `str`, `bytes` or `type(None)`.
    """

    @overload
    def __call__(
        self, path: str, *, cast_to: type[T], query: Query = ..., body: Any = ..., **settings: Unpack[CallKeywords]
    ) -> T: ...
    @overload
    def __call__(self, path: str, *, query: Query = ..., body: Any = ..., **settings: Unpack[CallKeywords]) -> Any: ...


class AsyncRequest(Protocol):
    """Send a request to an operation that nobody described: see `Request`."""

    @overload
    def __call__(
        self, path: str, *, cast_to: type[T], query: Query = ..., body: Any = ..., **settings: Unpack[CallKeywords]
    ) -> Coroutine[Any, Any, T]: ...
    @overload
    def __call__(
        self, path: str, *, query: Query = ..., body: Any = ..., **settings: Unpack[CallKeywords]
    ) -> Coroutine[Any, Any, Any]: ...


class custom:  # noqa: N801 (as endpoint)
    """Declare the method of a client that sends requests of one HTTP method anywhere."""

    def __init__(self, method: str) -> None:
        self._method = method

    @overload
    def __get__(self, client: OpenAI, owner: type) -> Request: ...
    @overload
    def __get__(self, client: AsyncOpenAI, owner: type) -> AsyncRequest: ...
    @overload
    def __get__(self, client: object, owner: type) -> Any: ...
    def __get__(self, client: Any, owner: type) -> Any:
        def build(
            path: str, *, cast_to: Any = omit, query: Query | None = None, body: Any = omit, **settings: Any
        ) -> Call[Any]:
            return custom_call(self._method, path, cast_to, query or {}, body, call_options(**settings))

        build.__name__, build.__doc__ = self._method.lower(), Request.__doc__
        return self if client is None else Method(client, build, client._execute)  # noqa: SLF001 (clients are ours)

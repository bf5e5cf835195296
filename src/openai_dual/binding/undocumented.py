"""Send requests to operations that the description lacks: `client.get`, `client.post` and so on."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from types import NoneType
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias, overload

from ..core.calls.call import Answer, Call, CallOptions, Operation, call_options
from ..core.omit import omit
from ..errors import InvalidParameterError
from .declarations import Operated, T
from .resource import Holder

if TYPE_CHECKING:
    from typing import Self, Unpack

    from ..core.calls.options import CallKeywords
    from ..responses.executor import AsyncExecutes, Executes


def custom_call(
    method: str, path: str, cast_to: Any, query: Mapping[str, Any], body: Any, options: CallOptions
) -> Call[Any]:
    """Build a call of *method* at *path*; *cast_to* is the type of its response."""
    if not isinstance(path, str) or not path:
        raise InvalidParameterError(f"path: expected a path such as '/models', got {path!r}")
    answer, decode = _reading(cast_to)
    operation = Operation(id=f"{method} {path}", method=method, path="", answer=answer, creates=method == "POST")
    return Call(operation, decode, path, query=tuple(query.items()), body=body, options=options)


def _reading(cast_to: Any) -> tuple[Answer, Callable[[Any], Any]]:
    from ..core.decoding.model import Model  # most programs use documented operations

    kind = getattr(cast_to, "__origin__", cast_to)
    if any(kind is json for json in (omit, Any, object, dict, list)):
        return "json", _unchanged
    if isinstance(cast_to, type):
        if issubclass(cast_to, Model):
            return "json", cast_to.from_dict
        if cast_to is str:
            return "binary", _decoded
        if cast_to is bytes:
            return "binary", _unchanged
        if cast_to is NoneType:
            return "nothing", _unchanged
    raise InvalidParameterError(f"cast_to: expected a model class, dict, str, bytes or type(None), got {cast_to!r}")


def _unchanged(value: Any) -> Any:
    return value


def _decoded(content: bytes) -> str:
    return content.decode(errors="replace")


Query: TypeAlias = Mapping[str, object]


class Request(Protocol):
    """Send a request to an undocumented operation; the result is parsed JSON, or an object of the type *cast_to*.

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
    """Send a request to an undocumented operation: see `Request`."""

    @overload
    def __call__(
        self, path: str, *, cast_to: type[T], query: Query = ..., body: Any = ..., **settings: Unpack[CallKeywords]
    ) -> Coroutine[Any, Any, T]: ...
    @overload
    def __call__(
        self, path: str, *, query: Query = ..., body: Any = ..., **settings: Unpack[CallKeywords]
    ) -> Coroutine[Any, Any, Any]: ...


class custom(Operated):  # noqa: N801 (as endpoint)
    """Declare the method of a client that sends requests of one HTTP method anywhere."""

    def __init__(self, method: str) -> None:
        def build(
            path: str, *, cast_to: Any = omit, query: Query | None = None, body: Any = omit, **settings: Any
        ) -> Call[Any]:
            return custom_call(method, path, cast_to, query or {}, body, call_options(**settings))

        build.__doc__ = Request.__doc__
        super().__init__(build)

    def title(self, resource: Any) -> str:  # noqa: ARG002 (a client)
        """Return the name of the method."""
        return self.__name__

    @overload
    def __get__(self, client: None, owner: type) -> Self: ...
    @overload
    def __get__(self, client: Holder[Executes], owner: type) -> Request: ...
    @overload
    def __get__(self, client: Holder[AsyncExecutes], owner: type) -> AsyncRequest: ...
    @overload
    def __get__(self, client: object, owner: type) -> Any: ...
    def __get__(self, client: Any, owner: type) -> Any:
        return self.on(client, owner)

"""Send requests to operations that the description lacks: `client.get`, `client.post` and so on."""

from __future__ import annotations

from collections.abc import Coroutine, Mapping
from types import NoneType as NoneType  # noqa: PLC0414 (exported: `openai_dual.NoneType`)
from typing import TYPE_CHECKING, Any, Literal, Protocol, TypeAlias, overload

from ..core.calls.call import Call
from ..core.omit import omit
from .declarations import Operated, T
from .resource import Holder, Method

if TYPE_CHECKING:
    from typing import Self, Unpack

    from ..core.calls.options import CallKeywords
    from ..responses.executor import AsyncExecutes, Executes


Query: TypeAlias = Mapping[str, object]


class Request(Protocol):
    """Send a request to an undocumented operation; the result is parsed JSON, or an object of the type *cast_to*.

    *path* is relative to the base URL. An absolute URL of another origin is sent no credentials.
    *cast_to* is a model class, a pydantic class, `dict`, `list` or a union of these, `str`, `bytes`, `int`, `float`,
    `bool`, `httpx.Response` or `type(None)`. *content* is the body itself: text, bytes, a file or an iterator of bytes.
    *files* are sent with the fields of *body* as a form: a mapping of names to files, or pairs of these. *options* are
    the settings of the call under the names of the official package: `headers`, `params`, `timeout`, `max_retries`,
    `idempotency_key`, `extra_json`. With *stream* the result is a stream of *cast_to*, or of the type that *stream_cls*
    names. Raises `InvalidParameterError` for an argument that cannot be used.
    """

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Query = ...,
        body: Any = ...,
        content: Any = ...,
        files: Any = ...,
        options: Mapping[str, Any] = ...,
        stream: Literal[False] = ...,
        **settings: Unpack[CallKeywords],
    ) -> T:
        """Send a request to an undocumented operation.

        The result is parsed JSON, or an object of the type *cast_to*.
        """
        ...

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: Any = ...,
        query: Query = ...,
        body: Any = ...,
        content: Any = ...,
        files: Any = ...,
        options: Mapping[str, Any] = ...,
        stream: bool = ...,
        stream_cls: Any = ...,
        **settings: Unpack[CallKeywords],
    ) -> Any:
        """Send a request to an undocumented operation.

        The result is parsed JSON, or an object of the type *cast_to*.
        """
        ...


class AsyncRequest(Protocol):
    """Send a request to an undocumented operation: see `Request`."""

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        query: Query = ...,
        body: Any = ...,
        content: Any = ...,
        files: Any = ...,
        options: Mapping[str, Any] = ...,
        stream: Literal[False] = ...,
        **settings: Unpack[CallKeywords],
    ) -> Coroutine[Any, Any, T]:
        """Send a request to an undocumented operation.

        The result is parsed JSON, or an object of the type *cast_to*.
        """
        ...

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: Any = ...,
        query: Query = ...,
        body: Any = ...,
        content: Any = ...,
        files: Any = ...,
        options: Mapping[str, Any] = ...,
        stream: bool = ...,
        stream_cls: Any = ...,
        **settings: Unpack[CallKeywords],
    ) -> Coroutine[Any, Any, Any]:
        """Send a request to an undocumented operation.

        The result is parsed JSON, or an object of the type *cast_to*.
        """
        ...


class FinalMethod(Method[Any, Any, Any]):
    """`request` of a client, whose arguments may be given by position."""

    __slots__ = ()

    def __call__(self, cast_to: Any, options: Any, **keywords: Any) -> Any:
        """Send the request that *options* describe."""
        return super().__call__(cast_to=cast_to, options=options, **keywords)


class custom(Operated):  # noqa: N801 (as endpoint)
    """Declare the method of a client that sends requests of one HTTP method anywhere."""

    def __init__(self, method: str) -> None:
        def build(
            path: str,
            *,
            cast_to: Any = omit,
            query: Query | None = None,
            body: Any = omit,
            content: Any = None,
            files: Any = None,
            options: Mapping[str, Any] | None = None,
            stream: bool = False,
            stream_cls: Any = None,
            **settings: Any,
        ) -> Call[Any]:
            from .custom_calls import custom_call  # most programs use documented operations

            return custom_call(
                method,
                path,
                cast_to=cast_to,
                query=query,
                body=body,
                content=content,
                files=files,
                options=options,
                stream=stream,
                stream_cls=stream_cls,
                **settings,
            )

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


class final(Operated):  # noqa: N801 (as endpoint)
    """Declare `request` of a client: it sends what a `FinalRequestOptions` describes."""

    bound = FinalMethod

    def __init__(self) -> None:
        def build(cast_to: Any, options: Any, *, stream: bool = False, stream_cls: Any = None) -> Call[Any]:
            """Send the request that *options*, a `FinalRequestOptions`, describe; see `get`."""
            from .final_options import final_call  # as above

            return final_call(cast_to, options, stream=stream, stream_cls=stream_cls)

        super().__init__(build)

    def __get__(self, client: Any, owner: type) -> Any:
        return self.on(client, owner)


class listed(Operated):  # noqa: N801 (as endpoint)
    """Declare `get_api_list` of a client: it lists what an undocumented operation has, page by page."""

    run = "list"
    is_coroutine = False

    def __init__(self) -> None:
        def build(path: str, *, model: Any, page: Any, **keywords: Any) -> Call[Any]:
            """List the items at *path*, each of the type *model*, in pages of the class *page*; see `get`.

            The other arguments are *body*, *options*, *method* ("get") and the settings of a call.
            """
            from .custom_calls import custom_list  # as above

            return custom_list(path, model=model, page=page, **keywords)

        super().__init__(build)

    def __get__(self, client: Any, owner: type) -> Any:
        return self.on(client, owner)

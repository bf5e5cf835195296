"""Declare the operations of a resource: one line each, for both clients.

`endpoint`, `paged` and `streamed` are descriptors. Accessed on a resource they give a `Method`; its type says what the
method returns where calls block, and where they are awaited.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from .._values import evolve
from ..core.calls.call import Call, PageCall
from .resource import Method, P, Resource

if TYPE_CHECKING:
    from typing import Self

    from ..responses.executor import AsyncExecutes, Executes
    from ..responses.pages import AsyncPage, Page, PageRequest
    from ..responses.raw import Response

T = TypeVar("T")
I = TypeVar("I")  # noqa: E741 (an item; the letter of core.calls.call)
S = TypeVar("S")
AS = TypeVar("AS")
A = TypeVar("A", bound=Call[Any])


class _Declared:
    """What the descriptors share: they make the method once per resource and store it there."""

    def __init__(self, build: Callable[..., Call[Any]]) -> None:
        self._build = build
        self.__doc__ = build.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    def _execute_of(self, executor: Any) -> Callable[[Any], Any]:
        execute: Callable[[Any], Any] = executor.execute
        return execute

    def _bound(self, resource: Any) -> Any:
        if resource is None:
            return self
        attributes = vars(resource)
        executor = attributes["_executor"]
        method: Method[..., Any, Any] = Method(executor, self._build, self._execute_of(executor))
        attributes[self._name] = method
        return method


class endpoint(_Declared, Generic[P, T]):  # noqa: N801 (reads as the function it stands for)
    """Declare one operation of a `Resource` by the builder of its calls."""

    def __init__(self, build: Callable[P, Call[T]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Executes], owner: type) -> Method[P, T, Response[T]]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncExecutes], owner: type
    ) -> Method[P, Coroutine[Any, Any, T], Coroutine[Any, Any, Response[T]]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self._bound(resource)


class paged(_Declared, Generic[P, I]):  # noqa: N801 (as endpoint)
    """Declare an operation that lists, by the builder of its calls: it gives pages."""

    def __init__(self, build: Callable[P, PageCall[I]]) -> None:
        super().__init__(build)

    def _execute_of(self, executor: Any) -> Callable[[Any], Any]:
        lists: Callable[[Any], Any] = executor.list
        return lists

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Executes], owner: type) -> Method[P, Page[I], Response[Page[I]]]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncExecutes], owner: type
    ) -> Method[P, PageRequest[I], Coroutine[Any, Any, Response[AsyncPage[I]]]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self._bound(resource)


class streamed(_Declared, Generic[S, AS]):  # noqa: N801 (as endpoint)
    """Declare an operation that takes `stream`; the type arguments are its methods, sync and async, with overloads."""

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Executes], owner: type) -> S: ...
    @overload
    def __get__(self, resource: Resource[AsyncExecutes], owner: type) -> AS: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self._bound(resource)


def former(build: Callable[P, A], name: str) -> Callable[P, A]:
    """Return the builder of an operation for its deprecated *name*: calls by it warn, and name the present one."""

    @wraps(build)
    def built(*args: P.args, **kwargs: P.kwargs) -> A:
        call = build(*args, **kwargs)
        operation = call.operation
        return call.replace(operation=evolve(operation, name=name, deprecated=True, replacement=operation.name))

    return built

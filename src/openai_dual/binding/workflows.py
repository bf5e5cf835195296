"""Bind to a client what takes more than one call: steps to follow, results one by one, streams that are accumulated.

As in `endpoint`, a descriptor is declared once, and its type says what it gives for `OpenAI` and for `AsyncOpenAI`.
Imports `endpoint`; steps and clients for types only.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from functools import update_wrapper
from types import MethodType
from typing import TYPE_CHECKING, Any, Concatenate, Generic, ParamSpec, TypeVar, overload

from .resource import Resource

if TYPE_CHECKING:
    from typing import Self

    from ..client.clients import AsyncOpenAI, OpenAI
    from ..core.workflows.steps import FanOut, Workflow
    from ..responses.accumulated import Opening

P = ParamSpec("P")
T = TypeVar("T")
S = TypeVar("S")
AS = TypeVar("AS")


class helper(Generic[P, T]):  # noqa: N801 (reads as the function it stands for)
    """Declare a method of a `Resource` that takes more than one call, by the function that gives its steps.

    The function's first argument is the resource.
    """

    def __init__(self, steps: Callable[Concatenate[Any, P], Workflow[T]]) -> None:
        self._steps = steps
        self.__doc__ = steps.__doc__

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[OpenAI], owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, resource: Resource[AsyncOpenAI], owner: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self if resource is None else _following(self._steps, resource)


def _following(steps: Callable[..., Workflow[Any]], resource: Any) -> Callable[..., Any]:
    """Bind *steps* to *resource*: calling it has the client follow them."""
    bound = MethodType(steps, resource)

    def follow(*args: Any, **kwargs: Any) -> Any:
        return resource._client._follow(bound(*args, **kwargs))  # noqa: SLF001 (clients are ours)

    return update_wrapper(follow, bound)


class generic_helper(Generic[S, AS]):  # noqa: N801 (reads as the function it stands for)
    """Declare a helper whose result depends on its arguments; the type arguments are its methods, sync and async."""

    def __init__(self, steps: Callable[..., Workflow[Any]]) -> None:
        self._steps = steps
        self.__doc__ = steps.__doc__

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[OpenAI], owner: type) -> S: ...
    @overload
    def __get__(self, resource: Resource[AsyncOpenAI], owner: type) -> AS: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self if resource is None else _following(self._steps, resource)


class each(Generic[P, T]):  # noqa: N801 (reads as the function it stands for)
    """Declare a method that gives many results one by one, by the function that makes its `FanOut`.

    The function's first argument is the resource.
    """

    def __init__(self, parts: Callable[Concatenate[Any, P], FanOut[T]]) -> None:
        self._parts = parts
        self.__doc__ = parts.__doc__

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[OpenAI], owner: type) -> Callable[P, Iterator[T]]: ...
    @overload
    def __get__(self, resource: Resource[AsyncOpenAI], owner: type) -> Callable[P, AsyncIterator[T]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        if resource is None:
            return self
        bound = MethodType(self._parts, resource)

        def follow(*args: P.args, **kwargs: P.kwargs) -> Any:
            return resource._client._each(bound(*args, **kwargs))  # noqa: SLF001 (clients are ours)

        return update_wrapper(follow, bound)


class opening(Generic[S, AS]):  # noqa: N801 (reads as the function it stands for)
    """Declare a method that opens a stream and accumulates what arrives, by the function that says what and how.

    The type arguments are the methods, sync and async, which give a context manager each.
    """

    def __init__(self, build: Callable[..., Opening]) -> None:
        self._build = build
        self.__doc__ = build.__doc__

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[OpenAI], owner: type) -> S: ...
    @overload
    def __get__(self, resource: Resource[AsyncOpenAI], owner: type) -> AS: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        if resource is None:
            return self

        def open_stream(*args: Any, **kwargs: Any) -> Any:
            return resource._client._open(self._build(*args, **kwargs))  # noqa: SLF001 (clients are ours)

        return update_wrapper(open_stream, self._build)

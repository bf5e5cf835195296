"""Declare the helpers of a resource: methods that take more than one call.

As in `declarations`, a descriptor is declared once, and its type says what it gives where calls block and where they
are awaited. The first argument of the declared function is the resource, except for `opening`.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Concatenate, Final, Generic, ParamSpec, TypeVar, overload

from ..core.omit import own_sentinels
from .methods import Bound, Declared
from .resource import Resource

if TYPE_CHECKING:
    from typing import Self

    from ..core.workflows.steps import FanOut, Workflow
    from ..responses.accumulated import Opening
    from ..responses.executor import AsyncExecutes, Executes
    from ..sockets.managers import AsyncConnectionManager, ConnectionManager, Plan

P = ParamSpec("P")
T = TypeVar("T")
X = TypeVar("X")
AX = TypeVar("AX")
S = TypeVar("S")
AS = TypeVar("AS")


class Helped(Bound):
    """A helper on a resource."""

    __slots__ = ()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the helper. Raises TypeError for arguments that it, or the operation below it, does not have."""
        declared: Any = self.__func__
        try:
            return declared.runs(self.__self__, *args, **own_sentinels(kwargs))
        except TypeError as error:
            from .arguments import refused, refused_inside  # few calls are wrong

            name = declared.title(self.__self__)
            message = refused(declared, name, args, kwargs) or refused_inside(declared, name, error)
            if message is None:
                raise
            del kwargs  # secret
            raise TypeError(message) from None


class RawHelped(Bound):
    """A helper in a view of raw responses: the last response of the helper, whose value is its result."""

    __slots__ = ()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run the helper."""
        declared: Any = self.__func__
        return declared.shows("raw", self.__self__, *args, **own_sentinels(kwargs))


class OpenedHelped(Bound):
    """A helper in a view of streaming responses."""

    __slots__ = ()

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Return a context manager that runs the helper."""
        declared: Any = self.__func__
        return declared.shows("stream", self.__self__, *args, **own_sentinels(kwargs))


VIEWS: Final[Mapping[str, type[Bound]]] = {"raw": RawHelped, "stream": OpenedHelped}


class _Helper(Declared):
    """What the descriptors share: the function whose result the method named *run* of the executor runs."""

    bound = Helped
    leading = 1

    def shows(self, mode: str, resource: Any, *args: Any, **kwargs: Any) -> Any:
        """Return what the view *mode* gives of the helper on *resource*."""
        return vars(resource)["_executor"].view(mode, self.function(resource, *args, **kwargs))

    def runs(self, resource: Any, *args: Any, **kwargs: Any) -> Any:
        """Run the helper on *resource*."""
        made = self.function(resource, *args, **kwargs)
        if self.run == "follow":
            made = _explained(made, self, self.title(resource))
        return getattr(vars(resource)["_executor"], self.run)(made)


def _explained(workflow: Workflow[T], method: Declared, name: str) -> Workflow[T]:
    """Run the workflow of a helper, *method*; errors about the arguments of an operation name the helper."""
    try:
        return (yield from workflow)
    except TypeError as error:
        from .arguments import refused_inside  # as above

        if (message := refused_inside(method, name, error)) is None:
            raise
        raise TypeError(message) from None


class helper(_Helper, Generic[P, T]):  # noqa: N801 (reads as the function it stands for)
    """Declare a method of several calls, by the function that gives its workflow."""

    views = VIEWS
    run = "follow"

    def __init__(self, function: Callable[Concatenate[Any, P], Workflow[T]]) -> None:
        super().__init__(function)

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Executes], owner: type) -> Callable[P, T]: ...
    @overload
    def __get__(self, resource: Resource[AsyncExecutes], owner: type) -> Callable[P, Coroutine[Any, Any, T]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self.on(resource, owner)


class each(_Helper, Generic[P, T]):  # noqa: N801 (reads as the function it stands for)
    """Declare a method that gives many results one by one, by the function that makes its `FanOut`."""

    run = "each"
    is_coroutine = False

    def __init__(self, function: Callable[Concatenate[Any, P], FanOut[T]]) -> None:
        super().__init__(function)

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Executes], owner: type) -> Callable[P, Iterator[T]]: ...
    @overload
    def __get__(self, resource: Resource[AsyncExecutes], owner: type) -> Callable[P, AsyncIterator[T]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self.on(resource, owner)


class _Typed(_Helper, Generic[S, AS]):
    """A helper whose result depends on its arguments; the type arguments are its methods, sync and async."""

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Executes], owner: type) -> S: ...
    @overload
    def __get__(self, resource: Resource[AsyncExecutes], owner: type) -> AS: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self.on(resource, owner)


class generic_helper(_Typed[S, AS]):  # noqa: N801 (reads as the function it stands for)
    """Declare a helper whose result depends on its arguments, by the function that gives its workflow."""

    views = VIEWS
    run = "follow"

    def __init__(self, function: Callable[..., Workflow[Any]]) -> None:
        super().__init__(function)


class lazy(_Typed[S, AS]):  # noqa: N801 (reads as the function it stands for)
    """Declare a method that sends nothing, by the function that makes its result, which sends, of the executor."""

    is_coroutine = False

    def runs(self, resource: Any, *args: Any, **kwargs: Any) -> Any:
        """Make the result, of the executor of *resource*."""
        return self.function(vars(resource)["_executor"], *args, **kwargs)


class opening(_Typed[S, AS]):  # noqa: N801 (reads as the function it stands for)
    """Declare a method that opens a stream and accumulates its events, by the function that makes its `Opening`."""

    views = VIEWS
    leading = 0
    is_coroutine = False

    def __init__(self, function: Callable[..., Opening]) -> None:
        super().__init__(function)

    def shows(self, mode: str, resource: Any, *args: Any, **kwargs: Any) -> Any:
        """Return what the view *mode* gives of the stream."""
        return vars(resource)["_executor"].view(mode, self.function(*args, **kwargs))

    def runs(self, resource: Any, *args: Any, **kwargs: Any) -> Any:
        """Return the context manager that opens the stream."""
        return vars(resource)["_executor"].open_stream(self.function(*args, **kwargs))


class connecting(_Helper, Generic[P, X, AX]):  # noqa: N801 (reads as the function it stands for)
    """Declare a method that opens a WebSocket, by the function that makes its `Plan`."""

    run = "connect"
    is_coroutine = False

    def __init__(self, function: Callable[Concatenate[Any, P], Plan[X, AX]]) -> None:
        super().__init__(function)

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Executes], owner: type) -> Callable[P, ConnectionManager[X]]: ...
    @overload
    def __get__(self, resource: Resource[AsyncExecutes], owner: type) -> Callable[P, AsyncConnectionManager[AX]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self.on(resource, owner)

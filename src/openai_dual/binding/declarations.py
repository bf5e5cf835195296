"""Declare the operations of a resource: one line each, for both clients.

`endpoint`, `paged` and `streamed` are descriptors. Accessed on a resource they give a `Method`; its type says what the
method returns where calls block, and where they are awaited.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping
from functools import wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, overload

from .._values import evolve
from ..core.calls.call import Call, PageCall
from .methods import Bound, Declared
from .resource import Holder, Method, OpenedMethod, P, RawMethod, Resource

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


class Operated(Declared):
    """What the descriptors of operations share: the builder of the call, and what executes it."""

    bound = Method
    views: ClassVar[Mapping[str, type[Bound]]] = {"raw": RawMethod, "stream": OpenedMethod}
    run = "execute"


class endpoint(Operated, Generic[P, T]):  # noqa: N801 (reads as the function it stands for)
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
        return self.on(resource, owner)


class paged(Operated, Generic[P, I]):  # noqa: N801 (as endpoint)
    """Declare an operation that lists, by the builder of its calls: it gives pages."""

    run = "list"
    is_coroutine = False

    def __init__(self, build: Callable[P, PageCall[I]]) -> None:
        super().__init__(build)

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Executes], owner: type) -> Method[P, Page[I], Response[Page[I]]]: ...
    @overload
    def __get__(
        self, resource: Resource[AsyncExecutes], owner: type
    ) -> Method[P, PageRequest[I], Coroutine[Any, Any, Response[AsyncPage[I]]]]: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self.on(resource, owner)


class streamed(Operated, Generic[S, AS]):  # noqa: N801 (as endpoint)
    """Declare an operation that takes `stream`; the type arguments are its methods, sync and async, with overloads."""

    @overload
    def __get__(self, resource: None, owner: type) -> Self: ...
    @overload
    def __get__(self, resource: Resource[Executes], owner: type) -> S: ...
    @overload
    def __get__(self, resource: Resource[AsyncExecutes], owner: type) -> AS: ...
    def __get__(self, resource: Any, owner: type) -> Any:
        return self.on(resource, owner)


class child(Generic[S, AS]):  # noqa: N801 (as endpoint)
    """Declare a resource below another, or below a client; the type arguments are its classes, sync and async.

    It is made on first use, and kept. On a class it is the class of the resource, which `create_autospec` reads.
    """

    def __init__(self, module: str, name: str) -> None:
        self._module, self._class = module, name

    def __set_name__(self, owner: type, name: str) -> None:
        self._name, self._package = name, owner.__module__.rpartition(".")[0]

    @overload
    def __get__(self, holder: None, owner: type) -> Any: ...
    @overload
    def __get__(self, holder: Holder[Executes], owner: type) -> S: ...
    @overload
    def __get__(self, holder: Holder[AsyncExecutes], owner: type) -> AS: ...
    def __get__(self, holder: Any, owner: Any) -> Any:
        cls = self._class_for(owner)
        if holder is None:
            return cls
        made = vars(holder)[self._name] = cls(holder._executor)  # noqa: SLF001 (resources and clients are ours)
        above = vars(holder).get("_path")
        vars(made)["_path"] = f"{above}.{self._name}" if above else self._name
        return made

    def _class_for(self, owner: Any) -> Any:
        module = import_module(f"{self._package}.{self._module}")
        return getattr(module, f"Async{self._class}" if owner._awaits else self._class)  # noqa: SLF001 (as above)


def former(build: Callable[P, A], name: str) -> Callable[P, A]:
    """Return the builder of an operation for its deprecated *name*: calls by it warn, and name the present one."""

    @wraps(build)
    def built(*args: P.args, **kwargs: P.kwargs) -> A:
        call = build(*args, **kwargs)
        operation = call.operation
        return call.replace(operation=evolve(operation, name=name, deprecated=True, replacement=operation.name))

    return built

"""Methods of resources, which tools see as functions.

`Declared` is a descriptor, looked up on the class at each access: what replaces it there is called from then on.
`Bound` is what it gives on a resource. Mocks, tracers and `inspect` ask for functions and for bound methods: these two
name those as their `__class__`, and have their attributes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import FunctionType, MethodType
from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from inspect import Signature
    from types import CodeType
    from typing import Self


class Bound:
    """A declared method on a resource: `__func__` is the declaration, `__self__` the resource."""

    __slots__ = ("__func__", "__self__")
    __func__: Declared
    __self__: Any

    def __init__(self, declared: Declared, resource: Any) -> None:
        self.__func__, self.__self__ = declared, resource

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Bound) and self.__func__ is other.__func__ and self.__self__ is other.__self__

    def __hash__(self) -> int:
        return hash((id(self.__func__), id(self.__self__)))

    def __repr__(self) -> str:
        return f"<method {self.__func__.__name__} of {self.__self__!r}>"

    def __reduce_ex__(self, protocol: Any) -> Any:
        """As a method of Python: it is looked up on the resource, which cannot be pickled and says why."""
        return getattr, (self.__self__, self.__func__.__name__)

    if not TYPE_CHECKING:
        __class__ = property(lambda self: MethodType)  # noqa: ARG005 (of every instance)
        __doc__ = property(lambda self: self.__func__.__doc__)

        def __init_subclass__(cls) -> None:
            super().__init_subclass__()
            cls.__doc__ = Bound.__dict__["__doc__"]  # not that of the class

        def __getattr__(self, name: str) -> Any:
            return getattr(self.__func__, name)  # as bound methods do: `__name__`, `__code__`...


class Declared:
    """A method of a class of resources, made of *function*: the builder of a call, or the function of a helper."""

    bound: ClassVar[type[Bound]] = Bound
    run: str = ""
    """The method of the executor that gives the result."""
    leading: ClassVar[int] = 0
    """How many of the first parameters of the function the caller does not pass."""
    views: ClassVar[Mapping[str, type[Bound]]] = {}
    """The kinds of views that have the method, each with what it is on a resource there."""
    is_coroutine: bool = True
    """Whether the method is awaited where calls are; others return an iterator or a context manager at once."""
    awaits: bool = False
    """Whether this is the declaration of a class whose methods are awaited."""
    _twin: Declared | None = None
    __name__: str

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function: Any = function
        self.__doc__ = function.__doc__

    def __set_name__(self, owner: type, name: str) -> None:
        self.__name__, self.__qualname__ = name, f"{owner.__qualname__.lstrip('_')}.{name}"
        self.__module__ = owner.__module__

    def title(self, resource: Any) -> str:
        """Return the dotted name of the method on a client, for messages; without a client, that on the class."""
        path: str | None = vars(resource).get("_path")
        return f"{path}.{self.__name__}" if path else self.__qualname__

    def on(self, resource: Any, owner: Any) -> Any:
        """Return the method of *resource*; without one, the declaration that fits the class *owner*."""
        awaits: bool = getattr(owner, "_awaits", False)
        declared = self if self.awaits is awaits else self._awaiting(owner)
        return declared if resource is None else self.bound(declared, resource)

    def _awaiting(self, owner: type) -> Declared:
        """Return the twin of this declaration on classes whose methods are awaited."""
        if self._twin is None:
            self._twin = self._changed(awaits=True)
            self._twin.__set_name__(owner, self.__name__)
        return self._twin

    def immediate(self) -> Self:
        """Return the declaration of a method that returns at once in both clients."""
        return self._changed(is_coroutine=False)

    def _changed(self, **attributes: Any) -> Self:
        made = object.__new__(type(self))
        vars(made).update(vars(self), **attributes)
        return made

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.__qualname__}>"

    def __call__(self, resource: Any, *args: Any, **kwargs: Any) -> Any:  # noqa: D102 (editors show the operation's text)
        method: Any = self.bound(self, resource)
        return method(*args, **kwargs)

    if not TYPE_CHECKING:
        __class__ = property(lambda self: FunctionType)  # noqa: ARG005 (as above)
        __defaults__ = __kwdefaults__ = None

    @property
    def __code__(self) -> CodeType:
        """The code of the function, marked as that of a coroutine if the method is awaited."""
        from inspect import CO_COROUTINE, CO_GENERATOR  # tools ask, programs do not

        code: CodeType = self.function.__code__
        marked = CO_COROUTINE if self.awaits and self.is_coroutine else 0
        return code.replace(co_flags=code.co_flags & ~CO_GENERATOR | marked)

    @property
    def __signature__(self) -> Signature:
        """The resource, and the parameters that a caller passes."""
        from inspect import Parameter, Signature, signature  # as above

        given = [*signature(self.function).parameters.values()][self.leading :]
        return Signature([Parameter("self", Parameter.POSITIONAL_ONLY), *given])

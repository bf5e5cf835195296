"""`Resource`, a namespace of operations, and `Method`, one of them bound to a resource."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar, Generic, ParamSpec, TypeVar

from .._pickling import Connected
from ..core.calls.call import Call
from ..core.omit import own_sentinels
from .methods import Bound

if TYPE_CHECKING:
    from ..responses.executor import AsyncExecutes, Executes

P = ParamSpec("P")
R_co = TypeVar("R_co", covariant=True)
D_co = TypeVar("D_co", covariant=True)
C = TypeVar("C", "Executes", "AsyncExecutes")
"""Whether the methods of a resource block or are awaited."""


class Holder(Connected, Generic[C]):
    """What holds resources: a client, or a resource. *awaits* says of its classes that methods are awaited."""

    _executor: C
    _awaits: ClassVar[bool] = False

    def __init_subclass__(cls, *, awaits: bool | None = None, **keywords: Any) -> None:
        super().__init_subclass__(**keywords)
        if awaits is not None:
            cls._awaits = awaits

    @cached_property
    def with_raw_response(self) -> Any:
        """The same methods, giving a `Response` each: another spelling of `.raw`."""
        from .views import View  # most programs want the values only

        return View(self, "raw")

    @cached_property
    def with_streaming_response(self) -> Any:
        """The same methods, giving a context manager each, inside which the body is read chunk by chunk."""
        from .views import View  # as above

        return View(self, "stream")


class Resource(Holder[C]):
    """A namespace of operations, whose calls one executor sends."""

    def __init__(self, client: C | Holder[C]) -> None:
        executor: Any = getattr(client, "_executor", client)
        self._executor: C = executor

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._executor!r}>"


class Method(Bound, Generic[P, R_co, D_co]):
    """A bound operation: call it for the value, `.raw` for the response, `.call` for the prepared request."""

    __slots__ = ()

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R_co:  # noqa: D102 (editors show the operation's text)
        mode = None
        if "extra_headers" in kwargs or "options" in kwargs:
            from .views import asked  # few calls have headers

            mode = asked(kwargs)
        call = self.prepare(*args, **kwargs)
        del kwargs  # secret
        executor = self.__self__._executor  # noqa: SLF001 (of its own resource)
        result: Any
        if mode is None:
            result = getattr(executor, self.__func__.run)(call)
        elif mode == "raw":
            result = executor.respond(call)
        else:
            context = executor.open_response(call)
            result = context.__aenter__() if self.__func__.awaits else context.__enter__()
        return result  # type: ignore[no-any-return]  # of the declared type, which the operation decides

    def call(self, *args: P.args, **kwargs: P.kwargs) -> Call[Any]:
        """Return the prepared request, and send nothing.

        Raises TypeError for arguments that the operation does not have.
        """
        declared: Any = self.__func__
        try:
            call: Call[Any] = declared.function(*args, **own_sentinels(kwargs))
        except TypeError as error:
            from .arguments import refused, refused_inside  # few calls are wrong

            name = declared.title(self.__self__)
            message = refused(declared, name, args, kwargs) or refused_inside(declared, name, error)
            if message is None:
                raise
            del kwargs  # secret
            raise TypeError(message) from None
        return call

    def raw(self, *args: P.args, **kwargs: P.kwargs) -> D_co:
        """Send the same call and return the whole response."""
        call = self.prepare(*args, **kwargs)
        del kwargs  # secret
        response: D_co = self.__self__._executor.respond(call)  # noqa: SLF001 (as above)
        return response

    def opened(self, *args: P.args, **kwargs: P.kwargs) -> Any:
        """Return a context manager that sends the same call and gives the response with its body unread."""
        return self.__self__._executor.open_response(self.prepare(*args, **kwargs))  # noqa: SLF001 (as above)

    def prepare(self, *args: P.args, **kwargs: P.kwargs) -> Call[Any]:
        """Build the call, and warn of what is deprecated in it: here, since an async call runs outside its caller."""
        call = self.call(*args, **kwargs)
        del kwargs  # secret
        if call.operation.deprecated or call.operation.outdated:
            self.__self__._executor.warn_deprecated(call)  # noqa: SLF001 (as above)
        return call


class RawMethod(Method[P, R_co, D_co]):
    """A method in a view of raw responses."""

    __slots__ = ()
    __call__ = Method.raw  # type: ignore[assignment]  # it returns the response


class OpenedMethod(Method[P, R_co, D_co]):
    """A method in a view of streaming responses."""

    __slots__ = ()
    __call__ = Method.opened  # no frame more, whose variables would show the arguments

"""What a client and its copies share: their connections, and how they are closed."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..core.cancellation import CancelScope, CancelToken, ShutdownState
from ..core.forks import renew_after_fork
from ..errors import ClientClosedError, ConfigurationError

if TYPE_CHECKING:
    from ..core.effects import HttpRequest
    from ..http.transport import AsyncTransport, Transport

K = TypeVar("K", "Transport", "AsyncTransport")


class Lifetime(Generic[K]):
    """The transport of a client and its copies, made at the first request, and whether it is closed.

    *own* says that its connections are ours, so that another process can have some of its own; *abrupt*, that closing
    the transport ends whatever is sent over it; *handed* is the HTTP client that the caller has given, if any.
    """

    def __init__(self, make: Callable[[], K], *, own: bool, abrupt: bool, handed: Any = None) -> None:
        self._make: Callable[[], K] = make
        self.handed = handed
        self._own, self._abrupt = own, abrupt
        self._lock = Lock()
        self.made: K | None = None
        self.closing = ShutdownState()
        self._scope = CancelScope(self.closing, abrupt=abrupt)
        self._parents: K | None = None
        """The transport of the parent process after a fork: dropping it would close the sockets of the parent."""
        renew_after_fork(self)

    def after_fork(self) -> None:
        """Leave the connections to the parent."""
        self._lock = Lock()
        self.closing.after_fork()
        if self._own:
            self._parents, self.made = self.made, None

    def scope(self, token: CancelToken | None) -> CancelScope:
        """Return the scope of a call with *token*. Raises `ConfigurationError` if it is no token."""
        return self._scope if token is None else CancelScope(self.closing, token, abrupt=self._abrupt)

    def transport(self) -> K:
        """Return the transport; raises `ClientClosedError`."""
        if self.made is None:
            self._scope.check()
            with self._lock:
                self.made = self.made or self._make()
        if self.made.is_closed:
            raise ClientClosedError("The client is closed; make a new one for further calls.")
        return self.made

    def refuse_if_closed(self) -> None:
        """Raise `ClientClosedError` if the client is closed."""
        if self.is_closed():
            raise ClientClosedError("The client is closed; make a new one for further calls.")

    def is_closed(self) -> bool:
        """Tell whether new calls are refused."""
        return self.closing.refuses or (self.made is not None and self.made.is_closed)

    def refuse(self, drain: float | None) -> None:
        """Refuse new calls. Raises `ConfigurationError` if *drain* is no number of seconds."""
        if drain is not None and (not isinstance(drain, int | float) or isinstance(drain, bool) or not drain >= 0):
            raise ConfigurationError(
                f"drain: expected a number of seconds, 0 or more, or None, got {drain!r}", setting="drain"
            )
        self.closing.refuse()


class _Divided:
    """Sends over *transport* all requests but those that belong on the client's own connections."""

    def __init__(self, transport: Any, own: Callable[[], Any]) -> None:
        self._transport, self._own = transport, own

    def send(self, request: HttpRequest, **how: Any) -> Any:
        """Send *request*, blocking or awaiting, as the transport does."""
        return (self._own() if request.apart else self._transport).send(request, **how)


class Borrowed(Generic[K]):
    """Another transport in the place of a client's: it serves by the same rules, and ends with the client."""

    made: K

    def __init__(self, lifetime: Any, transport: K) -> None:
        divided: Any = _Divided(transport, lifetime.transport)
        self.made = divided
        self.closing: ShutdownState = lifetime.closing
        self.refuse_if_closed: Callable[[], None] = lifetime.refuse_if_closed

    def scope(self, token: CancelToken | None) -> CancelScope:
        """Return the scope of a call with *token*: closing the client does not close this transport."""
        return CancelScope(self.closing, token, abrupt=False)

    def transport(self) -> K:
        """Return the transport."""
        return self.made

"""What a client and its copies share as long as they live: their connections, and the end of it all.

Imports `core.ending` and the errors; `base` uses it.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TYPE_CHECKING, Generic, TypeVar

from .core.ending import CancelToken, Closing, Ending
from .errors import ClientClosedError, ConfigurationError

if TYPE_CHECKING:
    from .transport import AsyncTransport, Transport

K = TypeVar("K", "Transport", "AsyncTransport")


class Lifetime(Generic[K]):
    """The transport of a client and its copies, made at the first request, and what there is to know of its closing.

    *abrupt* says that closing the transport ends whatever is sent over it.
    """

    def __init__(self, make: Callable[[], K], *, abrupt: bool) -> None:
        self._make: Callable[[], K] = make
        self._abrupt = abrupt
        self._lock = Lock()
        self.made: K | None = None
        self.closing = Closing()
        self._ending = Ending(self.closing, abrupt=abrupt)

    def ending(self, token: CancelToken | None) -> Ending:
        """Return what may end a call that has *token*. Raises `ConfigurationError` for one that is none."""
        return self._ending if token is None else Ending(self.closing, token, abrupt=self._abrupt)

    def transport(self) -> K:
        """Return the transport; raises `ClientClosedError`."""
        if self.made is None:
            self._ending.check()
            with self._lock:
                self.made = self.made or self._make()
        if self.made.is_closed:
            raise ClientClosedError("The client is closed.")
        return self.made

    def refuse_if_closed(self) -> None:
        """Let a new call begin, unless the client is closed: then raise `ClientClosedError`."""
        if self.is_closed():
            raise ClientClosedError("The client is closed.")

    def is_closed(self) -> bool:
        """Tell whether no new calls are taken."""
        return self.closing.refuses or (self.made is not None and self.made.is_closed)

    def refuse(self, drain: float | None) -> None:
        """Take no new calls. Raises `ConfigurationError` for seconds to *drain* that are none."""
        if drain is not None and (not isinstance(drain, int | float) or isinstance(drain, bool) or not drain >= 0):
            raise ConfigurationError(f"drain: expected a number of seconds, 0 or more, or None, got {drain!r}")
        self.closing.refuse()

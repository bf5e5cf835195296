"""Cancellation of calls: by a token that the caller holds, and by closing their client.

Nothing here interrupts anything: it gives signals, and whatever waits, sends or reads listens for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import CallCancelledError, ClientClosedError, ConfigurationError, OpenAIError
from .signals import Signal

if TYPE_CHECKING:
    from .call_info import OutcomeOrError


CANCELLATIONS: Final = (CallCancelledError, ClientClosedError)
"""The errors that cancelled calls raise."""


class CancelToken:
    """Cancel calls from elsewhere: while they wait, send or read, they raise `CallCancelledError`.

    Pass it to a call as `cancel`. One token serves any number of calls, of both clients, in any thread. Once
    cancelled it stays cancelled, and new calls with it raise at once.
    """

    __slots__ = ("signal",)

    def __init__(self) -> None:
        self.signal = Signal()
        """The signal that calls with this token listen for."""

    def cancel(self) -> None:
        """Cancel the calls that have this token, from any thread; a second call has no effect."""
        self.signal.give()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self.signal.is_given

    def __repr__(self) -> str:
        return f"<CancelToken [{'cancelled' if self.is_cancelled else 'not cancelled'}]>"


class ShutdownState:
    """The shutdown of a client: whether it refuses new calls, which calls are running, whether these are cancelled."""

    def __init__(self) -> None:
        self.refuses = False
        """Whether new calls are refused."""
        self.signal = Signal()
        """Given to cancel all running calls."""
        self.idle = Signal()
        """Given when new calls are refused and none is running any more."""
        self._running: set[object] = set()  # adding and removing are atomic: no lock is needed

    def after_fork(self) -> None:
        """Forget the running calls: they belong to the parent process."""
        self._running = set()
        self.signal.after_fork()
        self.idle.after_fork()

    def refuse(self) -> None:
        """Refuse new calls."""
        self.refuses = True
        self._check_idle()

    def enter(self, member: object) -> None:
        """Note that *member* is running."""
        self._running.add(member)

    def leave(self, member: object) -> None:
        """Note that *member* has ended; a second call has no effect."""
        self._running.discard(member)
        if self.refuses:
            self._check_idle()

    def running(self) -> tuple[object, ...]:
        """Return what is running now."""
        return tuple(self._running)

    def _check_idle(self) -> None:
        if not self._running:
            self.idle.give()


class CancelScope:
    """What can cancel one call, and the error that the call then raises.

    *abrupt* says that closing the client interrupts connections by itself, so that whatever sends or reads need not
    listen for it. Raises `ConfigurationError` if *token* is not a `CancelToken`.
    """

    __slots__ = ("_token", "closing", "cuts", "signals")

    def __init__(self, closing: ShutdownState, token: CancelToken | None = None, *, abrupt: bool = True) -> None:
        if token is not None and not isinstance(token, CancelToken):
            raise ConfigurationError(f"cancel: expected a CancelToken or None, got {token!r}", setting="cancel")
        self.closing, self._token = closing, token
        own = () if token is None else (token.signal,)
        self.signals = (closing.signal, *own)
        """The signals that interrupt waits."""
        self.cuts = own if abrupt else self.signals
        """The signals that interrupt sending and reading."""

    @property
    def is_due(self) -> bool:
        """Whether the call is cancelled."""
        return self.closing.signal.is_given or (self._token is not None and self._token.signal.is_given)

    def reason(self) -> OpenAIError | None:
        """Return the error of a cancelled call; None if the call may continue."""
        if not self.is_due:
            return None
        if self.closing.signal.is_given:
            return ClientClosedError("The client was closed.")
        return CallCancelledError("The call was cancelled.")

    def check(self) -> None:
        """Raise the error of a cancelled call, if it is cancelled."""
        if (reason := self.reason()) is not None:
            raise reason

    def open(self) -> Open:
        """Note that a stream is open, until the returned ticket is settled."""
        return Open(self.closing)


class Open:
    """The ticket of an open stream: a closing client can wait until it is settled."""

    __slots__ = ("_closing",)

    def __init__(self, closing: ShutdownState) -> None:
        self._closing = closing
        closing.enter(self)

    def settle(self, _outcome: OutcomeOrError, _now: float, _took: float, /) -> None:
        """Note that the stream is closed."""
        self._closing.leave(self)


NEVER: Final = CancelScope(ShutdownState())
"""A scope that is never cancelled."""

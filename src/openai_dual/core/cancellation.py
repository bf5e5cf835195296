"""What ends calls before their time: the closing of their client, and a token that the caller keeps.

Nothing here ends anything: signals are given, and whoever waits, sends or reads has listened. Imports the errors,
`gates` (for types) and `signals`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..errors import CallCancelledError, ClientClosedError, ConfigurationError, OpenAIError
from .signals import Signal

if TYPE_CHECKING:
    from .call_info import OutcomeOrError


CANCELLATIONS: Final = (CallCancelledError, ClientClosedError)
"""What calls raise that had to end."""


class CancelToken:
    """End calls from elsewhere: whatever they wait for, send or read, they raise `CallCancelledError`.

    Give it to a call as `cancel`. It serves any number of calls, of both clients, in any thread; once cancelled it
    stays so, and refuses further calls.
    """

    __slots__ = ("signal",)

    def __init__(self) -> None:
        self.signal = Signal()
        """What this package listens to."""

    def cancel(self) -> None:
        """End the calls that have this token, from any thread; a second time changes nothing."""
        self.signal.give()

    @property
    def is_cancelled(self) -> bool:
        """Whether `cancel` was called."""
        return self.signal.is_given

    def __repr__(self) -> str:
        return f"<CancelToken [{'cancelled' if self.is_cancelled else 'not cancelled'}]>"


class ShutdownState:
    """The end of a client: whether new calls are refused, which are under way, and whether these have to end."""

    def __init__(self) -> None:
        self.refuses = False
        """Whether new calls are refused."""
        self.signal = Signal()
        """Given when everything has to end."""
        self.idle = Signal()
        """Given when new calls are refused and nothing is under way any more."""
        self._under_way: set[object] = set()  # one step to enter, one to leave: no lock is needed

    def after_fork(self) -> None:
        """Forget what is under way: it is in another process."""
        self._under_way = set()
        self.signal.after_fork()
        self.idle.after_fork()

    def refuse(self) -> None:
        """Take no new calls."""
        self.refuses = True
        self._look()

    def enter(self, member: object) -> None:
        """Note that *member* is under way."""
        self._under_way.add(member)

    def leave(self, member: object) -> None:
        """Note that *member* has come to its end; a second time changes nothing."""
        self._under_way.discard(member)
        if self.refuses:
            self._look()

    def _look(self) -> None:
        if not self._under_way:
            self.idle.give()


class CancelScope:
    """What may end one call early, and the error it then raises.

    *abrupt* says that the closing of the client cuts connections by itself, so that whoever sends or reads need not
    listen for it. Raises `ConfigurationError` for a *token* that is none.
    """

    __slots__ = ("_token", "closing", "cuts", "signals")

    def __init__(self, closing: ShutdownState, token: CancelToken | None = None, *, abrupt: bool = True) -> None:
        if token is not None and not isinstance(token, CancelToken):
            raise ConfigurationError(f"cancel: expected a CancelToken or None, got {token!r}")
        self.closing, self._token = closing, token
        own = () if token is None else (token.signal,)
        self.signals = (closing.signal, *own)
        """What cuts waits short."""
        self.cuts = own if abrupt else self.signals
        """What whoever sends or reads has to listen to."""

    @property
    def is_due(self) -> bool:
        """Whether the call has to end."""
        return self.closing.signal.is_given or (self._token is not None and self._token.signal.is_given)

    def reason(self) -> OpenAIError | None:
        """Make the error of a call that has to end; None while it may go on."""
        if not self.is_due:
            return None
        if self.closing.signal.is_given:
            return ClientClosedError("The client was closed.")
        return CallCancelledError("The call was cancelled.")

    def check(self) -> None:
        """Raise the error of a call that has to end."""
        if (reason := self.reason()) is not None:
            raise reason

    def open(self) -> Open:
        """Note that a stream is open, until the ticket returned is settled."""
        return Open(self.closing)


class Open:
    """The ticket of a stream that its client's closing may wait for."""

    __slots__ = ("_closing",)

    def __init__(self, closing: ShutdownState) -> None:
        self._closing = closing
        closing.enter(self)

    def settle(self, outcome: OutcomeOrError, now: float, took: float) -> None:  # noqa: ARG002 (a ticket's signature)
        """Note that it is closed."""
        self._closing.leave(self)


NEVER: Final = CancelScope(ShutdownState())
"""What ends nothing."""

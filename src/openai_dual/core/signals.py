"""Something that happens once, and that cuts waits short. Imports nothing of this package."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    pass


class Signal:
    """A one-shot signal; thread-safe. Who waits for it listens, and is called where it is given, at once if it was.

    It takes no lock, for it is given while other locks are held: every step on the listeners is a single one, and
    whoever takes a listener out calls it.
    """

    __slots__ = ("_listeners", "is_given")

    def __init__(self) -> None:
        self._listeners: dict[Callable[[], object], None] = {}  # in order, and quick to leave
        self.is_given = False

    def after_fork(self) -> None:
        """Forget those who listen: they are in another process."""
        self._listeners = {}

    def give(self) -> None:
        """Call all who listen; a second time changes nothing."""
        self.is_given = True  # before anybody is called: who comes now looks for himself
        for listener in list(self._listeners):
            self._call(listener)

    def listen(self, listener: Callable[[], object]) -> None:
        """Have *listener* called when the signal is given, by whichever thread gives it."""
        self._listeners[listener] = None
        if self.is_given:
            self._call(listener)

    def ignore(self, listener: Callable[[], object]) -> None:
        """Do not call *listener* any more."""
        self._listeners.pop(listener, None)

    def _call(self, listener: Callable[[], object]) -> None:
        """Call *listener*, unless it has been called or ignores the signal by now."""
        if self._listeners.pop(listener, _GONE) is None:
            listener()


_GONE: Final = object()


@contextmanager
def heard(listener: Callable[[], object], signals: Sequence[Signal]) -> Generator[None, None, None]:
    """Have *listener* called when one of *signals* is given meanwhile."""
    for signal in signals:
        signal.listen(listener)
    try:
        yield
    finally:
        for signal in signals:
            signal.ignore(listener)

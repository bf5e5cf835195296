"""Something that happens once, and that cuts waits short. Imports nothing of this package."""

from __future__ import annotations

from collections.abc import Callable
from threading import RLock


class Signal:
    """A one-shot signal; thread-safe. Who waits for it listens, and is called where it is given, at once if it was."""

    __slots__ = ("_listeners", "_lock", "is_given")

    def __init__(self) -> None:
        self._lock = RLock()  # what is forgotten may be settled, and give signals, while this thread is in here
        self._listeners: dict[Callable[[], object], None] = {}  # in order, and quick to leave
        self.is_given = False

    def after_fork(self) -> None:
        """Forget those who listen: they are in another process."""
        self._lock, self._listeners = RLock(), {}

    def give(self) -> None:
        """Call all who listen; a second time changes nothing."""
        with self._lock:
            listeners, self._listeners, self.is_given = self._listeners, {}, True
        for listener in listeners:
            listener()

    def listen(self, listener: Callable[[], object]) -> None:
        """Have *listener* called when the signal is given, by whichever thread gives it."""
        with self._lock:
            if not self.is_given:
                self._listeners[listener] = None
                return
        listener()

    def ignore(self, listener: Callable[[], object]) -> None:
        """Do not call *listener* any more."""
        with self._lock:
            self._listeners.pop(listener, None)

"""One-shot signals: they interrupt waits."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from typing import Final


class Signal:
    """A one-shot, thread-safe signal. A listener is called once, when the signal is given or at once if it was.

    A signal takes no lock, because it is given while other locks are held. Each change of the listeners is one atomic
    step, and the code that removes a listener calls it.
    """

    __slots__ = ("_listeners", "is_given")

    def __init__(self) -> None:
        self._listeners: dict[Callable[[], object], None] = {}  # keeps the order, and removes in constant time
        self.is_given = False

    def after_fork(self) -> None:
        """Forget the listeners: they belong to the parent process."""
        self._listeners = {}

    def give(self) -> None:
        """Call all listeners; a second call has no effect."""
        self.is_given = True  # set first: a listener added from now on is called by `listen`
        for listener in list(self._listeners):
            self._call(listener)

    def listen(self, listener: Callable[[], object]) -> None:
        """Call *listener* when the signal is given, in the thread that gives it."""
        self._listeners[listener] = None
        if self.is_given:
            self._call(listener)

    def ignore(self, listener: Callable[[], object]) -> None:
        """Remove *listener*."""
        self._listeners.pop(listener, None)

    def _call(self, listener: Callable[[], object]) -> None:
        """Call *listener*, unless another thread has called or removed it."""
        if self._listeners.pop(listener, _GONE) is None:
            listener()


_GONE: Final = object()


@contextmanager
def heard(listener: Callable[[], object], signals: Sequence[Signal]) -> Generator[None, None, None]:
    """Call *listener* if one of *signals* is given inside the `with` block."""
    for signal in signals:
        signal.listen(listener)
    try:
        yield
    finally:
        for signal in signals:
            signal.ignore(listener)

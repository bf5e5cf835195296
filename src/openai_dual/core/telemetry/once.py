"""A flag that can be taken once, by whichever thread comes first."""

from __future__ import annotations


class Once:
    """Tell the first caller from all others; thread-safe.

    Two threads may close the same stream, and only one of them may report its end.
    """

    __slots__ = ("_left",)

    def __init__(self) -> None:
        self._left = [True]

    @property
    def is_taken(self) -> bool:
        """Whether `take` was called."""
        return not self._left

    def take(self) -> bool:
        """Return True to the first caller, False to all others."""
        try:
            self._left.pop()  # atomic: no lock is needed
        except IndexError:
            return False
        return True

"""Objects that are renewed in the child of a fork: their locks and waiters belong to threads of the parent."""

from __future__ import annotations

import os
from typing import Final, Protocol
from weakref import WeakSet


class Forked(Protocol):
    """An object that threads share and that each process needs for itself."""

    def after_fork(self) -> None:
        """Drop, in the child, the state that belongs to threads of the parent."""


_KNOWN: Final[WeakSet[Forked]] = WeakSet()


def renew_after_fork(thing: Forked) -> None:
    """Call `thing.after_fork()` in the child of each fork, as long as *thing* lives."""
    _KNOWN.add(thing)


def _renew() -> None:
    for thing in list(_KNOWN):
        thing.after_fork()


if hasattr(os, "register_at_fork"):  # Windows has no fork
    os.register_at_fork(after_in_child=_renew)

"""What is made anew in the child of a fork: locks that other threads may have held, and what only they waited for.

Imports nothing of this package.
"""

from __future__ import annotations

import os
from typing import Final, Protocol
from weakref import WeakSet


class Forked(Protocol):
    """Something that threads share, and that a process has to have for itself."""

    def after_fork(self) -> None:
        """Drop, in the child, what belongs to threads of the parent."""


_KNOWN: Final[WeakSet[Forked]] = WeakSet()


def renew_after_fork(thing: Forked) -> None:
    """Have *thing* told, as long as it lives, when it finds itself in the child of a fork."""
    _KNOWN.add(thing)


def _tell() -> None:
    for thing in list(_KNOWN):
        thing.after_fork()


if hasattr(os, "register_at_fork"):  # not on Windows, which has no fork
    os.register_at_fork(after_in_child=_tell)

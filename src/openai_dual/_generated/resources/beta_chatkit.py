"""`client.beta.chatkit`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource

if TYPE_CHECKING:
    from .beta_chatkit_sessions import Sessions
    from .beta_chatkit_threads import Threads


class Chatkit(Resource[C]):
    """`client.beta.chatkit`. Groups other resources."""

    @cached_property
    def sessions(self) -> Sessions[C]:
        """`client.beta.chatkit.sessions`. Methods: cancel, create."""
        from .beta_chatkit_sessions import Sessions

        return Sessions(self._executor)

    @cached_property
    def threads(self) -> Threads[C]:
        """`client.beta.chatkit.threads`. Methods: list_items, retrieve, delete, list."""
        from .beta_chatkit_threads import Threads

        return Threads(self._executor)

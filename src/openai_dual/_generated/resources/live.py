"""`client.live`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...helpers.sockets.live import LiveHelpers
from .._resource import C, Resource, endpoint
from ..api.live.create_live_session import create_live_session

if TYPE_CHECKING:
    from .live_forks import Forks
    from .live_sessions import Sessions
    from .live_sideband import Sideband


class Live(LiveHelpers, Resource[C]):
    """`client.live`. Methods: create."""

    create = endpoint(create_live_session)

    @cached_property
    def sessions(self) -> Sessions[C]:
        """`client.live.sessions`. Methods: accept, download_recording, fork, hangup, refer, reject."""
        from .live_sessions import Sessions

        return Sessions(self._executor)

    @cached_property
    def sideband(self) -> Sideband[C]:
        """`client.live.sideband`. Groups other resources."""
        from .live_sideband import Sideband

        return Sideband(self._executor)

    @cached_property
    def forks(self) -> Forks[C]:
        """`client.live.forks`. Groups other resources."""
        from .live_forks import Forks

        return Forks(self._executor)

"""`client.live`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import C, Resource, endpoint
from ..api.live.create_live_session import create_live_session

if TYPE_CHECKING:
    from .live_sessions import Sessions


class Live(Resource[C]):
    """`client.live`. Methods: create."""

    create = endpoint(create_live_session)

    @cached_property
    def sessions(self) -> Sessions[C]:
        """`client.live.sessions`. Methods: accept, download_recording, fork, hangup, refer, reject."""
        from .live_sessions import Sessions

        return Sessions(self._executor)

"""`client.beta.realtime`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...helpers.sockets.realtime import BetaRealtimeHelpers
from .._resource import C, Resource

if TYPE_CHECKING:
    from .beta_realtime_sessions import Sessions
    from .beta_realtime_transcription_sessions import TranscriptionSessions


class Realtime(BetaRealtimeHelpers, Resource[C]):
    """`client.beta.realtime`. Groups other resources."""

    @cached_property
    def sessions(self) -> Sessions[C]:
        """`client.beta.realtime.sessions`. Methods: create."""
        from .beta_realtime_sessions import Sessions

        return Sessions(self._executor)

    @cached_property
    def transcription_sessions(self) -> TranscriptionSessions[C]:
        """`client.beta.realtime.transcription_sessions`. Methods: create."""
        from .beta_realtime_transcription_sessions import TranscriptionSessions

        return TranscriptionSessions(self._executor)

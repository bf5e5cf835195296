"""Types of requests: those of `stream_agent_session_events`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._call import CallKeywords

if TYPE_CHECKING:
    from .._call import Omit


class StreamAgentSessionEventsParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `include_obfuscation`: whether events are padded to hide their length
    """

    include_obfuscation: bool | Omit

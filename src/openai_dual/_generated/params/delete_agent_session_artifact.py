"""Types of requests: those of `delete_agent_session_artifact`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class DeleteAgentSessionArtifactParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `session_id`: id of the session
    """

    session_id: Required[str]

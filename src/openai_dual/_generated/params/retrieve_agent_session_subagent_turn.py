"""Types of requests: those of `retrieve_agent_session_subagent_turn`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class RetrieveAgentSessionSubagentTurnParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `session_id`: id of the session
    - `subagent_id`: id of the subagent
    """

    session_id: Required[str]
    subagent_id: Required[str]

"""Types of requests: those of `retrieve_agent_automation_invocation`."""

from __future__ import annotations

from typing import Required

from .._call import CallKeywords


class RetrieveAgentAutomationInvocationParams(CallKeywords, total=False):
    """Keywords that the overloads of the operation share, with the settings of one call.

    - `automation_id`: id of the automation
    """

    automation_id: Required[str]

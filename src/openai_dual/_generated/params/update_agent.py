"""Types of requests: those of `update_agent`."""

from __future__ import annotations

from typing import NotRequired, TypedDict

UpdateAgentCompactionParam = TypedDict(
    "UpdateAgentCompactionParam",
    {
        # Whether the history is compacted asynchronously.
        "async": "NotRequired[bool | None]",
    },
)
"""`UpdateAgentCompaction` in the description."""


class UpdateAgentExperimentalParam(TypedDict, total=False):
    """`UpdateAgentExperimental` in the description."""

    time_awareness: bool
    """Whether the agent is aware of the time."""

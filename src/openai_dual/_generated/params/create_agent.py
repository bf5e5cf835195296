"""Types of requests: those of `create_agent`."""

from __future__ import annotations

from typing import NotRequired, TypedDict

CreateAgentCompactionParam = TypedDict(
    "CreateAgentCompactionParam",
    {
        # Whether the history is compacted asynchronously.
        "async": "NotRequired[bool | None]",
    },
)
"""`CreateAgentCompaction` in the description."""


class CreateAgentExperimentalParam(TypedDict, total=False):
    """`CreateAgentExperimental` in the description."""

    time_awareness: bool
    """Whether the agent is aware of the time."""

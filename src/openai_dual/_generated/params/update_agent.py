"""Types of requests: those of `update_agent`."""

from __future__ import annotations

from typing import NotRequired, TypedDict

UpdateAgentCompactionParam = TypedDict(
    "UpdateAgentCompactionParam",
    {
        "async": "NotRequired[bool | None]",
    },
)
"""`UpdateAgentCompaction` in the description."""


class UpdateAgentExperimentalParam(TypedDict, total=False):
    """`UpdateAgentExperimental` in the description."""

    time_awareness: bool

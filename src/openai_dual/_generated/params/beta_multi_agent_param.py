"""`BetaMultiAgentParam`: `BetaMultiAgentParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaMultiAgentParam(TypedDict, total=False):
    """`BetaMultiAgentParam`, as a request gives it."""

    enabled: Required[bool]
    max_concurrent_subagents: int

"""`BetaAgentTagParam`: `BetaAgentTag` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    pass


class BetaAgentTagParam(TypedDict, total=False):
    """`BetaAgentTag`, as a request gives it."""

    agent_name: Required[str]

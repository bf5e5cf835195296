"""`BetaLocalShellToolCallOutputParam`: `BetaLocalShellToolCallOutput` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam


class BetaLocalShellToolCallOutputParam(TypedDict, total=False):
    """`BetaLocalShellToolCallOutput`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["local_shell_call_output"]]
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None

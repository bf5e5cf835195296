"""`BetaLocalShellToolCallParam`: `BetaLocalShellToolCall` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_local_shell_exec_action_param import BetaLocalShellExecActionParam


class BetaLocalShellToolCallParam(TypedDict, total=False):
    """`BetaLocalShellToolCall`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["local_shell_call"]]
    id: Required[str]
    call_id: Required[str]
    action: Required[BetaLocalShellExecActionParam | BaseModel]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]

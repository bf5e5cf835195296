"""`BetaFunctionShellCallItemParam`: `BetaFunctionShellCallItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_container_reference_param import BetaContainerReferenceParam
    from .beta_function_shell_action_param import BetaFunctionShellActionParam
    from .beta_local_environment_param import BetaLocalEnvironmentParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


class BetaFunctionShellCallItemParam(TypedDict, total=False):
    """`BetaFunctionShellCallItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    type: Required[Literal["shell_call"]]
    action: Required[BetaFunctionShellActionParam | BaseModel]
    status: BetaFunctionShellCallItemStatus | None
    environment: BetaLocalEnvironmentParam | BetaContainerReferenceParam | BaseModel | None

"""`FunctionShellCallItemParam`: `FunctionShellCallItemParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.function_shell_call_item_status import FunctionShellCallItemStatus
    from .container_reference_param import ContainerReferenceParam
    from .function_shell_action_param import FunctionShellActionParam
    from .local_environment_param import LocalEnvironmentParam
    from .tool_call_caller_param import ToolCallCallerParam


class FunctionShellCallItemParam(TypedDict, total=False):
    """`FunctionShellCallItemParam`, as a request gives it."""

    id: str | None
    call_id: Required[str]
    caller: ToolCallCallerParam | BaseModel | None
    type: Required[Literal["shell_call"]]
    action: Required[FunctionShellActionParam | BaseModel]
    status: FunctionShellCallItemStatus | None
    environment: LocalEnvironmentParam | ContainerReferenceParam | BaseModel | None

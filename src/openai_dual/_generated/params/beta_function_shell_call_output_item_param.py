"""`BetaFunctionShellCallOutputItemParam`: `BetaFunctionShellCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_function_shell_call_item_status import BetaFunctionShellCallItemStatus
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_response_function_shell_call_output_content_param import BetaResponseFunctionShellCallOutputContentParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


class BetaFunctionShellCallOutputItemParam(TypedDict, total=False):
    """`BetaFunctionShellCallOutputItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    call_id: Required[str]
    caller: BetaToolCallCallerParam | BaseModel | None
    type: Required[Literal["shell_call_output"]]
    output: Required[Iterable[BetaResponseFunctionShellCallOutputContentParam | BaseModel]]
    status: BetaFunctionShellCallItemStatus | None
    max_output_length: int | None

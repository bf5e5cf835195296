"""`BetaResponseCodeInterpreterToolCallParam`: `BetaCodeInterpreterToolCall` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_agent_tag_param import BetaAgentTagParam
    from .beta_code_interpreter_output_image_param import BetaCodeInterpreterOutputImageParam
    from .beta_code_interpreter_output_logs_param import BetaCodeInterpreterOutputLogsParam


class BetaResponseCodeInterpreterToolCallParam(TypedDict, total=False):
    """`BetaCodeInterpreterToolCall`, as a request gives it."""

    agent: BetaAgentTagParam | BaseModel | None
    type: Required[Literal["code_interpreter_call"]]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str]
    container_id: Required[str]
    code: Required[str | None]
    outputs: Required[
        Iterable[BetaCodeInterpreterOutputLogsParam | BetaCodeInterpreterOutputImageParam | BaseModel] | None
    ]

"""`BetaFunctionCallOutputItemParam`: `BetaFunctionCallOutputItemParam` in the description."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from ..models.beta_function_call_item_status import BetaFunctionCallItemStatus
    from .beta_agent_tag_param2 import BetaAgentTagParam2
    from .beta_response_input_file_content_param import BetaResponseInputFileContentParam
    from .beta_response_input_image_content_param import BetaResponseInputImageContentParam
    from .beta_response_input_text_content_param import BetaResponseInputTextContentParam
    from .beta_tool_call_caller_param import BetaToolCallCallerParam


class BetaFunctionCallOutputItemParam(TypedDict, total=False):
    """`BetaFunctionCallOutputItemParam`, as a request gives it."""

    agent: BetaAgentTagParam2 | BaseModel | None
    id: str | None
    call_id: str | None
    type: Required[Literal["function_call_output"]]
    output: Required[
        str
        | Iterable[
            BetaResponseInputTextContentParam
            | BetaResponseInputImageContentParam
            | BetaResponseInputFileContentParam
            | BaseModel
        ]
    ]
    name: str | None
    namespace: str | None
    caller: BetaToolCallCallerParam | BaseModel | None
    status: BetaFunctionCallItemStatus | None

"""`AssistantToolChoiceParam`: `AssistantsNamedToolChoice` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .assistant_tool_choice_function_param import AssistantToolChoiceFunctionParam


class AssistantToolChoiceParam(TypedDict, total=False):
    """`AssistantsNamedToolChoice`, as a request gives it."""

    type: Required[Literal["function", "code_interpreter", "file_search"] | str]
    function: AssistantToolChoiceFunctionParam | BaseModel

"""`ResponsePromptParam`: `Prompt` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .response_prompt_variables_param import ResponsePromptVariablesParam


class ResponsePromptParam(TypedDict, total=False):
    """`Prompt`, as a request gives it."""

    id: Required[str]
    version: str | None
    variables: ResponsePromptVariablesParam | BaseModel | None

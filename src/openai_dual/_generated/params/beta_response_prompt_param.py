"""`BetaResponsePromptParam`: `BetaPrompt` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypedDict

if TYPE_CHECKING:
    from .._model import BaseModel
    from .beta_response_prompt_variables_param import BetaResponsePromptVariablesParam


class BetaResponsePromptParam(TypedDict, total=False):
    """`BetaPrompt`, as a request gives it."""

    id: Required[str]
    version: str | None
    variables: BetaResponsePromptVariablesParam | BaseModel | None

"""`BetaResponsePromptVariablesParam`: `BetaResponsePromptVariables` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._model import BaseModel
    from .beta_response_input_file_param import BetaResponseInputFileParam
    from .beta_response_input_image_param import BetaResponseInputImageParam
    from .beta_response_input_text_param import BetaResponseInputTextParam

BetaResponsePromptVariablesParam: TypeAlias = "Mapping[str, str | BetaResponseInputTextParam | BetaResponseInputImageParam | BetaResponseInputFileParam | BaseModel]"

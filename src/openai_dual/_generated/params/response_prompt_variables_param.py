"""`ResponsePromptVariablesParam`: `ResponsePromptVariables` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .._model import BaseModel
    from .input_file_content_param import InputFileContentParam
    from .input_image_content_param import InputImageContentParam
    from .input_text_content_param import InputTextContentParam

ResponsePromptVariablesParam: TypeAlias = (
    "Mapping[str, str | InputTextContentParam | InputImageContentParam | InputFileContentParam | BaseModel]"
)

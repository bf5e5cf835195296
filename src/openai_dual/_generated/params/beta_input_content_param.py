"""`BetaInputContentParam`: `BetaInputContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from .beta_input_file_content_param2 import BetaInputFileContentParam2
    from .beta_input_image_content_param import BetaInputImageContentParam
    from .beta_input_text_content_param2 import BetaInputTextContentParam2

BetaInputContentParam: TypeAlias = (
    "BetaInputTextContentParam2 | BetaInputImageContentParam | BetaInputFileContentParam2"
)

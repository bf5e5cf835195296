"""`BetaFunctionAndCustomToolCallOutput`: `BetaFunctionAndCustomToolCallOutput` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ...core.unions import tagged
from . import to_model

if TYPE_CHECKING:
    from ...core.model import Unknown
    from .beta_input_file_content import BetaInputFileContent
    from .beta_input_image_content import BetaInputImageContent
    from .beta_input_text_content import BetaInputTextContent

BetaFunctionAndCustomToolCallOutput: TypeAlias = (
    "BetaInputTextContent | BetaInputImageContent | BetaInputFileContent | Unknown"
)

decode = tagged(
    "type",
    {
        "input_text": to_model("beta_input_text_content", "BetaInputTextContent"),
        "input_image": to_model("beta_input_image_content", "BetaInputImageContent"),
        "input_file": to_model("beta_input_file_content", "BetaInputFileContent"),
    },
)
"""Decode a value of this type."""

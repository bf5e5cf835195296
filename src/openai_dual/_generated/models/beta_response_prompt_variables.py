"""`BetaResponsePromptVariables`: `BetaResponsePromptVariables` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged, values
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_response_input_file import BetaResponseInputFile
    from .beta_response_input_image import BetaResponseInputImage
    from .beta_response_input_text import BetaResponseInputText

BetaResponsePromptVariables: TypeAlias = (
    "dict[str, str | BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile | Unknown]"
)

decode = values(
    tagged(
        "type",
        {
            "input_text": to_model("beta_response_input_text", "BetaResponseInputText"),
            "input_image": to_model("beta_response_input_image", "BetaResponseInputImage"),
            "input_file": to_model("beta_response_input_file", "BetaResponseInputFile"),
        },
    )
)
"""Decode a value of this type."""

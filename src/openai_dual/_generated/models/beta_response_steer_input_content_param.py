"""`BetaResponseSteerInputContentParam`: `BetaResponseSteerInputContentParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .beta_response_input_file_content import BetaResponseInputFileContent
    from .beta_response_input_image_content import BetaResponseInputImageContent
    from .beta_response_input_text_content import BetaResponseInputTextContent

BetaResponseSteerInputContentParam: TypeAlias = (
    "BetaResponseInputTextContent | BetaResponseInputImageContent | BetaResponseInputFileContent | Unknown"
)

decode = tagged(
    "type",
    {
        "input_text": to_model("beta_response_input_text_content", "BetaResponseInputTextContent"),
        "input_image": to_model("beta_response_input_image_content", "BetaResponseInputImageContent"),
        "input_file": to_model("beta_response_input_file_content", "BetaResponseInputFileContent"),
    },
)
"""Decode a value of this type."""

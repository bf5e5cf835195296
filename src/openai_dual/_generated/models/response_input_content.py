"""`ResponseInputContent`: `InputContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .input_file_content import InputFileContent
    from .input_image_content import InputImageContent
    from .input_text_content import InputTextContent

ResponseInputContent: TypeAlias = "InputTextContent | InputImageContent | InputFileContent | Unknown"

decode = tagged(
    "type",
    {
        "input_text": to_model("input_text_content", "InputTextContent"),
        "input_image": to_model("input_image_content", "InputImageContent"),
        "input_file": to_model("input_file_content", "InputFileContent"),
    },
)
"""Decode a value of this type."""

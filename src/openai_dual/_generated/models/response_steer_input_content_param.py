"""`ResponseSteerInputContentParam`: `ResponseSteerInputContentParam` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .response_input_file_content import ResponseInputFileContent
    from .response_input_image_content import ResponseInputImageContent
    from .response_input_text_content import ResponseInputTextContent

ResponseSteerInputContentParam: TypeAlias = (
    "ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent | Unknown"
)

decode = tagged(
    "type",
    {
        "input_text": to_model("response_input_text_content", "ResponseInputTextContent"),
        "input_image": to_model("response_input_image_content", "ResponseInputImageContent"),
        "input_file": to_model("response_input_file_content", "ResponseInputFileContent"),
    },
)
"""Decode a value of this type."""

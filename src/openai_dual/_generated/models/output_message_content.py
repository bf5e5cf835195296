"""`OutputMessageContent`: `OutputMessageContent` in the description."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from .._model import tagged
from . import to_model

if TYPE_CHECKING:
    from .._model import Unknown
    from .output_text_content import OutputTextContent
    from .refusal_content import RefusalContent

OutputMessageContent: TypeAlias = "OutputTextContent | RefusalContent | Unknown"

decode = tagged(
    "type",
    {
        "output_text": to_model("output_text_content", "OutputTextContent"),
        "refusal": to_model("refusal_content", "RefusalContent"),
    },
)
"""Decode a value of this type."""
